import { excelCsv } from '@/dataset/cells/excelCsv'
import type { Words } from '@/i18n/translator'
import { download } from '@/ui/download.browser'
import { fileName } from '@/ui/fileName'
import { load } from '@/ui/load.browser'
import type { Pace } from '@/ui/office/book'
import { readTable } from './shownTable.browser'
import { plainRows, type ShownTable } from './shownTable'
import type { Source } from './xlsx'

export const FORMATS = ['xlsx', 'csv'] as const
type Format = (typeof FORMATS)[number]

/** Told how many rows of how many are written; `false` ends the work. */
export type Told = (done: number, of: number) => boolean

/** So long works a workbook before the page may answer, in ms. */
const SLICE = 16

/**
 * Saves a table of the page as it stands on it, with what the screen says its figures rest on; not
 * where `tell` ends it. Throws where the program of workbooks does not come.
 */
export async function saveTable(
  element: HTMLTableElement,
  format: Format,
  words: Words,
  tell: Told,
): Promise<void> {
  const table = readTable(element)
  const sources = sourcesOf(table, words)
  const stopped = new Error('No longer wanted')
  let since = performance.now()
  const pace: Pace = async (rows) => {
    if (performance.now() - since < SLICE) return
    if (!tell(Math.min(rows, table.rows.length), table.rows.length)) throw stopped
    await pause()
    since = performance.now()
  }
  try {
    const blob = await blobOf(table, sources, format, words, pace)
    download(blob, `${fileName(table.caption)}.${format}`)
  } catch (reason) {
    if (reason !== stopped) throw reason
  }
}

/** Lets the page answer. Timers would wait for longer, and for seconds where nobody looks. */
function pause(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      done()
    })
    port1.start()
    port2.postMessage(null)
  })
}

async function blobOf(
  table: ShownTable,
  sources: readonly Source[],
  format: Format,
  words: Words,
  pace: Pace,
): Promise<Blob> {
  if (format === 'csv') {
    const note = sources.at(-1)?.text ?? ''
    const text = excelCsv([[table.caption], ...plainRows(table), [], [note]])
    return new Blob([text], { type: 'text/csv;charset=utf-8' })
  }
  const { xlsxOf } = await load(() => import('./xlsx'))
  const names = {
    table: words.text('saved.table'),
    sources: words.text('saved.sources'),
    goesOn: words.text('saved.goesOn'),
  }
  return xlsxOf(table, sources, { ...names, language: words.language }, pace)
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
