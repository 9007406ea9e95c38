import type { Answering } from '@/analysis/answers/asked'
import type { Dataset } from '@/dataset/dataset'
import { download } from '@/ui/download.browser'
import { inOrder, zipOf } from '@/ui/office/zip'
import { sheetName, sheetOf } from './sheetOut'

/** Saves the sheet of one unit. */
export async function saveSheet(dataset: Dataset, of: Answering): Promise<void> {
  download(await sheetOf(dataset, of), sheetName(of))
}

/**
 * Saves the sheets of several units in one zip. `told` hears how many are made; between two the
 * page may move, and `stop` ends it without a file.
 */
export async function saveSheets(
  dataset: Dataset,
  all: readonly Answering[],
  told: (made: number) => void,
  stop: AbortSignal,
): Promise<void> {
  const files: (readonly [string, Uint8Array])[] = []
  for (const of of all) {
    if (stop.aborted) return
    told(files.length + 1)
    await new Promise((done) => setTimeout(done))
    const blob = await sheetOf(dataset, of)
    const name = sheetName(of)
    const isTaken = files.some(([path]) => path === name)
    files.push([
      isTaken ? name.replace('.xlsx', `-${files.length + 1}.xlsx`) : name,
      new Uint8Array(await blob.arrayBuffer()),
    ])
  }
  if (stop.aborted) return
  download(new Blob([zipOf(inOrder(files))], { type: 'application/zip' }), 'phieu-giai-trinh.zip')
}
