import { readFile as readBytes } from 'node:fs/promises'
import { commandVi } from '@/i18n/command.vi'
import { createWords } from '@/i18n/createWords'
import { readFile, type ReadOptions } from '@/table/readFile'
import type { Outcome } from './check'
import { problemJson, problemLine } from './reportText'

/**
 * The first table of a file as it was read, before any meaning: the first row that is not blank holds the headings, and every other row
 * is data. Where that row leaves columns without a heading, it is no row of headings, and the one that is recognised takes its place. Exit: 0; 1 where there is an error; 2 where the file cannot be opened. Shapes: as many cells in each row as columns.
 */
export async function table(
  file: string,
  { json, sheet }: { readonly json: boolean; readonly sheet: string | undefined },
): Promise<Outcome> {
  const bytes = await readBytes(file).catch(() => null)
  if (bytes === null) return { exit: 2, out: '', error: `${commandVi.noFile(file)}\n` }
  const read = await readRaw(file, new Uint8Array(bytes), sheet === undefined ? {} : { sheets: [sheet] })
  const found = read.usable ? read.value.tables[0] : undefined
  const problems = read.issues.filter((issue) => found === undefined || issue.file === found.file || issue.file === file)
  const columns = found?.columns ?? []
  const rows = (found?.rows ?? []).map(({ row, cells }) => ({ row, cells }))
  const words = createWords('vi')
  const exit = problems.some(({ severity }) => severity === 'error') ? 1 : 0
  if (json) {
    const parts = [
      `"columns": ${JSON.stringify(columns)}`,
      `"rows": [${rows.map((row) => `\n  ${JSON.stringify(row)}`).join(',')}]`,
      `"problems": ${JSON.stringify(problems.map((problem) => problemJson(problem, words)))}`,
    ]
    return { exit, out: `{${parts.join(',\n')}}\n`, error: '' }
  }
  const lines = [columns, ...rows.map(({ cells }) => cells)].map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t'))
  return { exit, out: `${[...lines, ...problems.map((problem) => problemLine(problem, words))].join('\n')}\n`, error: '' }
}

async function readRaw(file: string, bytes: Uint8Array, options: ReadOptions): ReturnType<typeof readFile> {
  const plain = await readFile(file, bytes, { layout: { mode: 'firstRow' }, ...options })
  if (!plain.usable || !plain.issues.some(({ code }) => code === 'heading/blank')) return plain
  const found = await readFile(file, bytes, options)
  const rows = found.usable ? found.value.tables[0]?.detections.find(({ what }) => what === 'headingRows')?.found : undefined
  const [first = 0, last = first] = (rows ?? '').split(/-|, /).map(Number)
  if (first < 1) return plain
  return readFile(file, bytes, { layout: { mode: 'firstRow', headingRow: first, headingRows: last - first + 1 }, ...options })
}
