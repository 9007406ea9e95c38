import { excelCsv } from '@/dataset/cells/excelCsv'
import type { Words } from '@/i18n/translator'
import { download } from '@/ui/download.browser'
import { fileName } from '@/ui/fileName'
import { load } from '@/ui/load.browser'
import { readTable } from './shownTable.browser'
import { plainRows, type ShownTable } from './shownTable'
import type { Source } from './xlsx'

export const FORMATS = ['xlsx', 'csv'] as const
type Format = (typeof FORMATS)[number]

/**
 * Saves a table of the page as it stands on it, with what the screen says its figures rest on.
 * Throws where the program of workbooks does not come.
 */
export async function saveTable(
  element: HTMLTableElement,
  format: Format,
  words: Words,
): Promise<void> {
  const table = readTable(element)
  const sources = sourcesOf(table, words)
  download(await blobOf(table, sources, format, words), `${fileName(table.caption)}.${format}`)
}

async function blobOf(
  table: ShownTable,
  sources: readonly Source[],
  format: Format,
  words: Words,
): Promise<Blob> {
  if (format === 'csv') {
    const note = sources.at(-1)?.text ?? ''
    const text = excelCsv([[table.caption], ...plainRows(table), [], [note]])
    return new Blob([text], { type: 'text/csv;charset=utf-8' })
  }
  const { xlsxOf } = await load(() => import('./xlsx'))
  const names = { table: words.text('saved.table'), sources: words.text('saved.sources') }
  return xlsxOf(table, sources, { ...names, language: words.language })
}

/** The name of the table, the sentence of the screen, and its source line. */
function sourcesOf({ caption }: ShownTable, words: Words): readonly Source[] {
  const said = (selector: string): string =>
    (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()
  return [
    { name: words.text('saved.table'), text: caption },
    { name: words.text('saved.screen'), text: document.title },
    { name: words.text('saved.headline'), text: said('main h1') },
    { name: words.text('saved.sources'), text: said('[data-provenance]') },
  ].filter(({ text }) => text !== '')
}
