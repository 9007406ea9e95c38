import { issue } from '@/dataset/issue'
import type { FileTable } from './sheets/readFile'
import { periodOfText, type TableContext } from './cells'
import type { TableRow } from '@/dataset/cells/table'
import type { Dimension, Section, Sections } from './planned'

type Line = Section & { readonly style: 'roman' | 'letter' | 'number' | 'none' }

/**
 * The lines between the rows of a table that say what its columns do not. A line is one if it is
 * numbered as those that name an indicator, a period or a unit are, even where nobody knows its
 * name: then it is asked about, and the rows below it wait. Lines that are numbered otherwise only
 * group the rows. Issues: `row/names` (info), one a line. Shapes: `missing` in the order of trying.
 */
export function sectionsOf(
  context: TableContext,
  table: FileTable,
  missing: readonly Dimension[],
  figures: ReadonlySet<number>,
): Sections {
  const sections = new Map<Dimension, readonly Section[]>()
  if (missing.length === 0) return sections
  let lines = linesOf(table, figures)
  for (const name of missing) {
    if (lines.length === 0) break
    const styles = new Set(
      lines.flatMap(({ style, text }) => (isNameOf(context, name, text) ? [style] : [])),
    )
    const own = lines.filter(({ style }) => styles.has(style))
    if (own.length === 0) continue
    sections.set(
      name,
      own.map(({ row, text, heading }) => ({ row, text, heading })),
    )
    for (const { row, text } of own)
      context.say(
        issue({ code: 'row/names', severity: 'info', file: context.file, row, found: text }),
      )
    lines = lines.filter((each) => !own.includes(each))
  }
  return sections
}

/** The last section at or above a row; `null` above the first. */
export function sectionAt(sections: readonly Section[], row: number): Section | null {
  let [from, to] = [0, sections.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sections[middle]?.row ?? 0) <= row) from = middle + 1
    else to = middle
  }
  return sections[from - 1] ?? null
}

function isNameOf(context: TableContext, name: Dimension, text: string): boolean {
  if (name === 'period') return periodOfText(text, context.year) !== null
  return (
    name !== 'basis' &&
    context.names.find(name === 'unit_id' ? 'units' : 'indicators', text, null).kind !== 'none'
  )
}

/** Rows with no figure and one text, beside a number in front of it. */
function linesOf(
  { rows, setAside, columns }: FileTable,
  figures: ReadonlySet<number>,
): readonly Line[] {
  const aside = setAside.filter(({ kind }) => kind === 'section')
  const isBare = ({ cells }: TableRow): boolean =>
    cells.every((cell, index) => cell.trim() === '' || !figures.has(index))
  // What stands below the last number is over none: it is a note.
  const last = rows.reduce((at, { row, cells }) => {
    const isNumbered = cells.some((cell, index) => figures.has(index) && /\d/.test(cell))
    return isNumbered ? row : at
  }, 0)
  return [...aside, ...rows.filter(isBare)]
    .filter(({ row }) => row < last)
    .flatMap(({ row, cells }): Line[] => {
      const filled = cells.flatMap((cell, index) =>
        cell.trim() === '' ? [] : [{ text: cell.trim(), index }],
      )
      const [first, second] = filled
      if (!first || filled.length > 2) return []
      const number = styleOf(first.text)
      if (second !== undefined) return number === null ? [] : [line(row, second, number, columns)]
      const [, front = '', behind = ''] = /^(\S{1,5}?)[.)]?\s+(.+)$/s.exec(first.text) ?? []
      const ahead = /^\S{1,5}[.)]\s/.test(first.text) ? styleOf(front) : null
      return [
        line(row, ahead === null ? first : { ...first, text: behind }, ahead ?? 'none', columns),
      ]
    })
    .sort((a, b) => a.row - b.row)
}

function line(
  row: number,
  { text, index }: { readonly text: string; readonly index: number },
  style: Line['style'],
  columns: readonly string[],
): Line {
  return { row, text: text.replace(/^[^:]{1,20}:\s+/, ''), heading: columns[index] ?? '', style }
}

/** How a line is numbered; `null` where the text is no number. */
function styleOf(text: string): Line['style'] | null {
  const number = text.replace(/[.)]$/, '')
  if (/^(?:X{0,3}(?:IX|IV|V?I{1,3}|V|X))$/.test(number)) return 'roman'
  if (/^[A-Z]$/.test(number)) return 'letter'
  return /^\d{1,3}(?:\.\d{1,2})*$/.test(number) ? 'number' : null
}
