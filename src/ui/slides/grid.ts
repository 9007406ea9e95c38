import { heldTogether } from '@/i18n/together'
import type { Words } from '@/i18n/translator'
import { largest, smallest } from '@/stats/extremes'
import { textWidth } from '@/ui/chart/textWidth'
import { LEADING } from './canvas'
import type { GridCell, GridContent, GridRow, GridSign, GridUnit } from './gridContent'
import { packParts } from './packParts'
import type { Box } from './slide'
import { chunkText, wrapText } from './wrap'
import './words'

/**
 * A part of statements against units. `named`: a column for each unit under its name; `coded`: under
 * the sign of its focus; `stacked`: what is known of units under the words. Widths in letters.
 */
export type GridDrawing = {
  readonly kind: 'grid'
  readonly form: 'named' | 'coded' | 'stacked'
  /** The signs of focus stand for names, which the head or the first row explains. */
  readonly isCoded: boolean
  readonly hasHead: boolean
  readonly head: string
  readonly rows: readonly GridRow[]
  readonly units: readonly GridUnit[]
  readonly numberWidth: number
  readonly unitWidth: number
  readonly foot: readonly GridSign[]
  readonly unofficial: string
}

/** In letters: the number of a row, what a row keeps free, the head and the foot over their lines. */
const NUMBER = 2
const ROW = 0.36
const HEAD = 0.7
const FOOT = 0.5
/** In letters: a sign with what keeps it from its words, the sides of a fill, between two things. */
const SIGN = 1.35
const FILL = 0.9
const BETWEEN = 0.8
/** The least for the words of a row beside columns of names and of signs. */
const LEAST_NAMED = 20
const LEAST_CODED = 14
/** The share of a part that names and the meaning of signs take at most, each. */
const MOST_TERMS = 0.22
/** What the word before a continued text takes. */
const CONTINUED = 4
/** Words in a cell are broken where they are longer. */
const CELL = 7.4

/**
 * The fullest of these contents, from the fullest to the barest, of those that take the fewest parts:
 * see `gridParts`.
 */
export function fullestParts(
  contents: readonly GridContent[],
  box: Box,
  size: number,
  words: Words,
): GridDrawing[] {
  return fewestOf(contents.map((content) => gridParts(content, box, size, words)))
}

const fewestOf = (made: readonly GridDrawing[][]): GridDrawing[] => {
  const fewest = smallest(made.map((parts) => parts.length))
  return made.find((parts) => parts.length === fewest) ?? []
}

/**
 * Statements against units as a box holds them at the size the room asks for, in as few parts as
 * may be, balanced; a group that one part holds is never cut. Every row stands on one part; one
 * higher than a part is broken between words. `size`: of the type, in px. At least one part. Never
 * throws.
 */
export function gridParts(
  content: GridContent,
  box: Box,
  size: number,
  words: Words,
): GridDrawing[] {
  const width = box.width / size
  return fewestOf(formsOf(content, width).map((form) => partsOf(content, form, box, size, words)))
}

type Form = Pick<GridDrawing, 'form' | 'isCoded' | 'numberWidth' | 'unitWidth'> & {
  readonly width: number
}

/** The forms that a width has room for, from the best on. */
function formsOf({ groups, units }: GridContent, width: number): Form[] {
  const rows = groups.flatMap((group) => group.rows)
  const numberWidth = rows.some(({ number }) => number !== '') ? NUMBER : 0
  const cells = rows.flatMap((row) => row.cells.flatMap((cell) => (cell ? [cell] : [])))
  const isCoded = units.length > 0 && units.every(({ focus }) => focus !== null)
  const cell = Math.max(
    0,
    largest(cells.map((each) => Math.min(cellWidth(each), CELL + SIGN + FILL))),
  )
  const name = Math.max(0, largest(units.map(({ unit }) => textWidth(unit.short_name, 1) + SIGN)))
  const common = { numberWidth, width }
  const named = Math.max(name, cell) + BETWEEN
  const coded = Math.max(SIGN, cell) + BETWEEN
  const rest = (unitWidth: number): number => width - numberWidth - unitWidth * units.length
  return [
    ...(rest(named) >= LEAST_NAMED
      ? [{ ...common, form: 'named' as const, isCoded: false, unitWidth: named }]
      : []),
    ...(isCoded && rest(coded) >= LEAST_CODED
      ? [{ ...common, form: 'coded' as const, isCoded, unitWidth: coded }]
      : []),
    {
      ...common,
      form: 'stacked',
      isCoded,
      unitWidth: 0,
      numberWidth: width < LEAST_NAMED ? 0 : numberWidth,
    },
  ]
}

function partsOf(
  content: GridContent,
  form: Form,
  box: Box,
  size: number,
  words: Words,
): GridDrawing[] {
  const { units, head, foot, unofficial } = content
  const isTooMuch = (lines: number): boolean => lines * LEADING * size > box.height * MOST_TERMS
  const named = nameWidths(units)
  const across = form.width - form.unitWidth * (form.form === 'coded' ? units.length : 0)
  const keyLines = form.isCoded ? flowLines(named, across) : 0
  // Where the names take too much of every part, they stand once.
  const isNamedOnce = form.form === 'stacked' && isTooMuch(keyLines)
  const headLines = isNamedOnce ? 0 : form.form === 'named' ? 1 : keyLines
  const signs = foot.map(({ mark, text }) => textWidth(text, 1) + (mark ? SIGN : 0) + BETWEEN)
  const notes = unofficial === '' ? signs : [...signs, textWidth(`${unofficial}mm`, 1) + BETWEEN]
  const notesLines = notes.length === 0 ? 0 : flowLines(notes, form.width)
  // What kind of figures they are stands in the source line of the slide too.
  const isBare = isTooMuch(notesLines)
  const footLines = isBare ? 0 : notesLines
  const room =
    box.height / size -
    (headLines === 0 ? 0 : headLines * LEADING + HEAD) -
    (footLines === 0 ? 0 : footLines * LEADING + FOOT)
  const highOf = (row: GridRow): number => rowHeight(row, form, units)
  const groups = content.groups.map(({ title, rows }) => {
    const heading = title === '' ? null : headingRow(title)
    const repeated = heading === null ? null : againRow(heading, words)
    // Where a heading takes too much of every part, it stands once.
    const again = repeated !== null && highOf(repeated) <= room * MOST_TERMS ? repeated : null
    const pieces = rows.flatMap((row, index) => {
      const over = index === 0 ? (again ?? heading) : again
      return piecesOf(row, form, units, room - (over === null ? 0 : highOf(over)), words)
    })
    return { heading, again, rows: pieces }
  })
  const names = isNamedOnce ? [{ heading: null, again: null, rows: [NAMES] }] : []
  const parts = packParts([...names, ...groups], room, highOf)
  const { form: kept, isCoded, numberWidth, unitWidth } = form
  return parts.map((rows) => ({
    kind: 'grid',
    form: kept,
    isCoded,
    hasHead: headLines > 0,
    head,
    rows,
    units,
    numberWidth,
    unitWidth,
    foot: isBare ? [] : foot.filter((sign) => occurs(sign, rows)),
    unofficial: isBare ? '' : unofficial,
  }))
}

/** Whether a sign stands on some of the rows; what is no sign holds of all. */
function occurs({ mark, isShared }: GridSign, rows: readonly GridRow[]): boolean {
  return (
    mark === null ||
    rows.some(({ cells }) =>
      cells.some(
        (cell) => cell !== null && isSame(cell.mark, mark) && (cell.isShared || !isShared),
      ),
    )
  )
}

const NAMES: GridRow = { key: 'names', number: '', title: '', note: '', cells: [], kind: 'names' }

const againRow = (heading: GridRow, words: Words): GridRow => ({
  ...heading,
  key: `${heading.key} again`,
  title: words.text('slide.continued', { text: heading.title }),
})

const headingRow = (title: string): GridRow => ({
  key: `heading ${title}`,
  number: '',
  title,
  note: '',
  cells: [],
  kind: 'heading',
})

/** The words of a row as they break into lines. */
function rowText({ title, note }: Pick<GridRow, 'title' | 'note'>): string {
  return heldTogether(note === '' ? title : `${title} · ${note}`)
}

/** Units of which the same is known, side by side. */
export function cellGroups(
  cells: GridRow['cells'],
): { readonly cell: GridCell; readonly at: readonly number[] }[] {
  const groups: { cell: GridCell; at: number[] }[] = []
  cells.forEach((cell, index) => {
    if (!cell) return
    const alike = groups.find((each) => isAlike(each.cell, cell))
    if (alike) alike.at.push(index)
    else groups.push({ cell, at: [index] })
  })
  return groups
}

function isAlike(a: GridCell, b: GridCell): boolean {
  return (
    a.attainment === null &&
    b.attainment === null &&
    a.text === b.text &&
    a.isShared === b.isShared &&
    isSame(a.mark, b.mark)
  )
}

function isSame(a: GridCell['mark'], b: GridCell['mark']): boolean {
  if (a?.kind === 'shortcoming' && b?.kind === 'shortcoming') return a.state === b.state
  return a?.kind === b?.kind
}

function rowHeight(row: GridRow, form: Form, units: readonly GridUnit[]): number {
  const whole = form.width - form.numberWidth
  if (row.kind === 'names') return flowLines(nameWidths(units), form.width) * LEADING + ROW
  const cells = row.cells.filter((cell) => cell !== null)
  const isWide = cells.length === 0 || form.form === 'stacked'
  const width = isWide ? whole : whole - form.unitWidth * row.cells.length
  const title = row.title === '' ? 0 : wrapText(rowText(row), width - BETWEEN, 1).length
  if (form.form === 'stacked') return (title + stackedLines(row, form, units)) * LEADING + ROW
  const room = form.unitWidth - BETWEEN
  const most = Math.max(
    0,
    largest(
      cells.map((cell) => wrapText(cell.text, room - cellWidth({ ...cell, text: '' }), 1).length),
    ),
  )
  return Math.max(title, most) * LEADING + ROW
}

function stackedLines(row: GridRow, form: Form, units: readonly GridUnit[]): number {
  const groups = cellGroups(row.cells)
  if (groups.length === 0) return 0
  const pieces = groups.flatMap(({ cell, at }) => {
    const names = at.map((index) => {
      const { unit, focus } = units[index] ?? { unit: null, focus: null }
      const name = form.isCoded || unit === null ? 0 : textWidth(`${unit.short_name},`, 1)
      return name + (focus === null ? 0.3 : SIGN)
    })
    return form.isCoded
      ? [names.reduce((sum, each) => sum + each, 0) + cellWidth(cell) + BETWEEN]
      : [...names, cellWidth(cell) + BETWEEN]
  })
  return flowLines(pieces, form.width - form.numberWidth)
}

function nameWidths(units: readonly GridUnit[]): number[] {
  return units.map(({ unit }) => textWidth(unit.short_name, 1) + SIGN + BETWEEN)
}

/** What a cell takes on one line. */
function cellWidth({ mark, text, attainment }: GridCell): number {
  return (
    (mark ? SIGN : 0) +
    textWidth(text, 1) +
    (attainment === null ? 0 : FILL) +
    (attainment === 'missed' || attainment === 'near' ? SIGN : 0)
  )
}

/** Lines of things that stand one after the other, each whole. */
function flowLines(widths: readonly number[], width: number): number {
  let lines = 1
  let used = 0
  for (const own of widths) {
    if (used > 0 && used + own > width) {
      lines += 1
      used = 0
    }
    used += own
    if (own > width) lines += Math.ceil(own / width) - 1
  }
  return lines
}

/** A row, or where it is higher than a part, its words in pieces, the last with what is known. */
function piecesOf(
  row: GridRow,
  form: Form,
  units: readonly GridUnit[],
  room: number,
  words: Words,
): GridRow[] {
  if (rowHeight(row, form, units) <= room) return [row]
  // A name stands whole beside its figures rather than broken behind the words it explains.
  const told: GridRow = { ...row, key: `${row.key} words`, note: '', cells: [] }
  const shown: GridRow = {
    ...row,
    key: `${row.key} figures`,
    title: row.note,
    note: '',
    number: '',
  }
  if (row.note !== '' && [told, shown].every((each) => rowHeight(each, form, units) <= room))
    return [told, shown]
  const lines = Math.max(1, Math.floor((room - ROW) / LEADING))
  const none: GridRow = { ...row, title: '', note: '', cells: [], number: '' }
  const width = form.width - form.numberWidth - BETWEEN - CONTINUED
  const texts = chunkText(rowText(row), width, 1, lines).map((title, index): GridRow => ({
    ...none,
    title: index === 0 ? title : words.text('slide.continued', { text: title }),
  }))
  const pieces = [...texts.slice(0, -1), ...lastOf(texts.at(-1), row, form, units, room)]
  return pieces.map((piece, index) => ({
    ...piece,
    number: index === 0 ? row.number : '',
    key: `${row.key} ${index}`,
  }))
}

function lastOf(
  text: GridRow | undefined,
  row: GridRow,
  form: Form,
  units: readonly GridUnit[],
  room: number,
): GridRow[] {
  if (!text || row.cells.every((cell) => cell === null)) return text ? [text] : []
  const both: GridRow = { ...text, cells: row.cells }
  if (rowHeight(both, form, units) <= room) return [both]
  return [text, { ...text, title: '', cells: row.cells }]
}
