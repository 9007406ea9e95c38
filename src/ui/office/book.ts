import { largest } from '@/stats/extremes'
import { bookStyles, type BookFont, type BookStyles, type Look } from './bookStyles'
import { cellName, MAIN, PACKAGE, RELATIONS, relations, SHEET } from './workbook'
import { el, escapeXml, xmlPart } from './xml'
import { streamedZip } from './zip'

/** A cell of a sheet. A text is a text, whatever it begins with. */
export type BookCell = {
  /** `null`: nothing in it. A day is a number, see `daySerial`. */
  readonly value: string | number | null
  readonly look: Look
  /** How its number is written, as a code of ECMA-376 part 1, 18.8.31. */
  readonly format?: string
  /** Over how many it reaches, itself counted. */
  readonly columns?: number
  readonly rows?: number
}

/** `height`: points. `null` where there is no cell, or one reaches over. */
export type BookRow = { readonly cells: readonly (BookCell | null)[]; readonly height?: number }

export type BookSheet = {
  readonly name: string
  /** Of the columns, in letters. */
  readonly widths: readonly number[]
  /** Walked through once. */
  readonly rows: Iterable<BookRow>
  /** How many rows and columns stay where they are. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
  /** Printed on A4, long side down. */
  readonly isLandscape?: boolean
  /** Printed as wide as a page, however many it is long. */
  readonly isPageWide?: boolean
}

/**
 * Told between two pieces of the work how many rows are written; the work goes on when it comes
 * back, and ends with what it throws.
 */
export type Pace = (rows: number) => Promise<void>

const OFFICE_FONT: BookFont = { family: 'Calibri', size: 11 }
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const UNHURRIED: Pace = () => Promise.resolve()
/** A piece of work: some milliseconds. */
export const CELLS_AT_ONCE = 1000
const DAY_MS = 86_400_000
/** A cell holds so many signs, a row is so high in points: a book with more is said to be broken. */
export const LONGEST_TEXT = 32_767
const HIGHEST_ROW = 409

/** A day as sheets count it (1 January 1900 is 1); right from 1 March 1900. */
export function daySerial(day: Date): number {
  return day.getTime() / DAY_MS + 25_569
}

/**
 * A workbook (.xlsx, ECMA-376), the same bytes for the same content. It is packed while it is
 * written, row by row: of a long sheet only its different texts are held.
 */
export async function bookOf(
  sheets: readonly BookSheet[],
  { font = OFFICE_FONT, pace = UNHURRIED }: { readonly font?: BookFont; readonly pace?: Pace } = {},
): Promise<Blob> {
  const zip = streamedZip()
  const styles = bookStyles(font)
  const strings = new Map<string, number>()
  let rows = 0
  for (const [path, text] of frameOf(sheets)) zip.part(path)(text, true)
  for (const [at, sheet] of sheets.entries()) {
    const write = zip.part(`xl/worksheets/sheet${at + 1}.xml`)
    for (const piece of sheetPieces(sheet, at === 0, styles, strings)) {
      write(piece.text)
      rows += piece.rows
      await pace(rows)
    }
    write('', true)
  }
  zip.part('xl/styles.xml')(styles.xml(), true)
  const write = zip.part('xl/sharedStrings.xml')
  for (const piece of stringPieces(strings)) {
    write(piece)
    await pace(rows)
  }
  write('', true)
  return new Blob([...zip.end()], { type: XLSX_TYPE })
}

function* sheetPieces(
  { widths, rows, frozen, isLandscape, isPageWide }: BookSheet,
  isFirst: boolean,
  styles: BookStyles,
  strings: Map<string, number>,
): Generator<{ readonly text: string; readonly rows: number }> {
  const open = el('worksheet', { xmlns: MAIN }).replace('/>', '>')
  const view = el('sheetView', { tabSelected: isFirst, workbookViewId: 0 }, paneXml(frozen))
  const columns = widths.map((width, at) =>
    el('col', { min: at + 1, max: at + 1, width, customWidth: 1 }),
  )
  const head = [
    isPageWide ? el('sheetPr', {}, el('pageSetUpPr', { fitToPage: 1 })) : '',
    el('sheetViews', {}, view),
    columns.length > 0 ? el('cols', {}, columns) : '',
  ]
  let text = `${xmlPart(open)}${head.join('')}<sheetData>`
  let cells = 0
  let since = 0
  let at = 0
  const write = rowWriter(styles, strings)
  for (const row of rows) {
    text += write.row(row, at)
    at += 1
    cells += row.cells.length
    if (cells < CELLS_AT_ONCE) continue
    yield { text, rows: at - since }
    text = ''
    cells = 0
    since = at
  }
  const merged = write.merged.map((ref) => el('mergeCell', { ref }))
  const setup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToWidth: isPageWide,
    fitToHeight: isPageWide ? 0 : null,
  }
  const margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }
  const tail = [
    merged.length > 0 ? el('mergeCells', { count: merged.length }, merged) : '',
    isLandscape ? el('pageMargins', margins) + el('pageSetup', setup) : '',
  ]
  yield { text: `${text}</sheetData>${tail.join('')}</worksheet>`, rows: at - since }
}

function paneXml({ rows, columns }: BookSheet['frozen'] = { rows: 0, columns: 0 }): string | null {
  if (rows === 0 && columns === 0) return null
  return el('pane', {
    xSplit: columns > 0 ? columns : null,
    ySplit: rows > 0 ? rows : null,
    topLeftCell: cellName(columns, rows),
    activePane: columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight',
    state: 'frozen',
  })
}

/** Writes rows one after the other, and keeps which cells reach over others. */
function rowWriter(
  styles: BookStyles,
  strings: Map<string, number>,
): { readonly row: (row: BookRow, at: number) => string; readonly merged: string[] } {
  const merged: string[] = []
  const letters: string[] = []
  /** By column: the look of what reaches over it, and into how many rows still. */
  const over = new Map<number, { readonly style: number; readonly rows: number }>()
  const idOf = (whole: string): number => {
    const isHeld = whole.length <= LONGEST_TEXT
    const text = isHeld ? whole : `${whole.slice(0, LONGEST_TEXT - 1)}…`
    const id = strings.get(text) ?? strings.size
    strings.set(text, id)
    return id
  }
  const row = ({ cells, height }: BookRow, at: number): string => {
    let text = `<row r="${at + 1}"${height === undefined ? '' : ` ht="${Math.min(HIGHEST_ROW, height)}" customHeight="1"`}>`
    const width = Math.max(cells.length, largest(over.keys()) + 1)
    for (let column = 0; column < width; column += 1) {
      const cell = cells[column]
      const name = `${(letters[column] ??= cellName(column, 0).slice(0, -1))}${at + 1}`
      if (!cell) {
        // A cell that is covered has the look of what covers it, or its lines would be broken.
        const cover = over.get(column)
        if (cover) text += `<c r="${name}" s="${cover.style}"/>`
        continue
      }
      const { value, look, format = '', columns = 1, rows = 1 } = cell
      const style = styles.idOf(look, format)
      if (columns > 1 || rows > 1) {
        merged.push(`${name}:${cellName(column + columns - 1, at + rows - 1)}`)
        for (let each = 0; each < columns; each += 1) over.set(column + each, { style, rows })
      }
      const start = `<c r="${name}" s="${style}"`
      if (value === null || value === '') text += `${start}/>`
      else if (typeof value === 'number') text += `${start}><v>${value}</v></c>`
      else text += `${start} t="s"><v>${idOf(value)}</v></c>`
    }
    for (const [column, { style, rows }] of over) {
      if (rows > 1) over.set(column, { style, rows: rows - 1 })
      else over.delete(column)
    }
    return `${text}</row>`
  }
  return { row, merged }
}

function* stringPieces(strings: ReadonlyMap<string, number>): Generator<string> {
  let text = xmlPart(`<sst xmlns="${MAIN}" uniqueCount="${strings.size}">`)
  let held = 0
  for (const each of strings.keys()) {
    const space = each === each.trim() ? '' : ' xml:space="preserve"'
    text += `<si><t${space}>${escapeXml(each)}</t></si>`
    held += 1
    if (held < CELLS_AT_ONCE) continue
    yield text
    text = ''
    held = 0
  }
  yield `${text}</sst>`
}

/** The parts that say which others there are. */
function frameOf(sheets: readonly BookSheet[]): readonly (readonly [path: string, xml: string])[] {
  const parts = [
    ['workbook', 'sheet.main'],
    ...sheets.map((_, at) => [`worksheets/sheet${at + 1}`, 'worksheet']),
    ['styles', 'styles'],
    ['sharedStrings', 'sharedStrings'],
  ] as const
  const kinds = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ] as const
  const types = [
    ...kinds.map(([Extension, ContentType]) => el('Default', { Extension, ContentType })),
    ...parts.map(([path, kind]) =>
      el('Override', { PartName: `/xl/${path}.xml`, ContentType: `${SHEET}.${kind}+xml` }),
    ),
  ]
  const related = parts
    .slice(1)
    .map(([path, kind], at) => [`rId${at + 1}`, kind ?? '', `${path}.xml`] as const)
  const listed = sheets.map(({ name }, at) =>
    el('sheet', { name, sheetId: at + 1, 'r:id': `rId${at + 1}` }),
  )
  const book = el('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONS }, el('sheets', {}, listed))
  return [
    ['[Content_Types].xml', xmlPart(el('Types', { xmlns: `${PACKAGE}/content-types` }, types))],
    ['_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', xmlPart(book)],
    ['xl/_rels/workbook.xml.rels', relations(related)],
  ]
}
