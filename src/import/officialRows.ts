import { issue, type Issue } from '@/dataset/issue'
import type { TableRow } from '@/dataset/cells/table'
import type { SetAsideRow } from './sheets/importTable'
import type { FileTable } from './sheets/readFile'
import type { Names } from './names'
import { CHECKS, type FormCell } from './officialHeadings'
import type { Recipe } from './recipe'
import { nameKey } from './spelling'
import { totalLabel } from './totals'
import { BLANK_SIGNS } from './vocabulary'

const SIGNS: ReadonlySet<string> = new Set(['', ...BLANK_SIGNS])
const AREAS = /\blinh vuc|\bnoi dung|\bphan loai|\bthu tuc|\bcong viec|\bloai\b/

/** A count as offices write it, in groups of three or without; `null` for anything else. */
function countOf(cell: string): number | null {
  const text = cell.trim()
  return /^\d{1,9}$|^\d{1,3}(?:([.,\u00a0\u202f ])\d{3})(?:\1\d{3})*$/.test(text)
    ? Number(text.replace(/\D/g, ''))
    : null
}

/** The column of a form that says what each row is of: a unit, or an area of work of one unit. */
export class NameColumn {
  readonly index: number
  readonly isByArea: boolean
  readonly rows: readonly TableRow[]
  readonly #names: Names
  readonly #totals: readonly (readonly [total: number, parts: readonly number[]])[]

  constructor(
    table: FileTable,
    recipe: Recipe,
    names: Names,
    places: ReadonlyMap<FormCell, number>,
  ) {
    this.#names = names
    this.rows = table.rows
    this.#totals = checksOf(places)
    const counts = new Set(places.values())
    const texts = table.columns.flatMap((heading, index) => {
      if (counts.has(index)) return []
      const given = recipe.columns.get(heading.normalize('NFC').trim())
      const isGiven = given?.kind === 'column' && given.column === 'unit_id'
      const cells = table.rows.map(({ cells: row }) => row[index] ?? '')
      const units = cells.filter((cell) => this.#idOf(cell) !== null).length
      const words = cells.filter((cell) => /\p{L}{2}/u.test(cell)).length
      return [{ index, heading, isGiven, units, words }]
    })
    const best = (by: 'units' | 'words'): (typeof texts)[number] | undefined =>
      [...texts].sort((a, b) => b[by] - a[by]).find((each) => each[by] > 0)
    const found = texts.find(({ isGiven }) => isGiven) ?? best('units') ?? best('words')
    this.index = found?.index ?? -1
    const isNamed = found !== undefined && (found.isGiven || found.units > 0)
    this.isByArea = !isNamed && (found === undefined || AREAS.test(nameKey(found.heading)))
  }

  #idOf(text: string): string | null {
    if (!/\p{L}{2}/u.test(text)) return null
    const match = this.#names.find('units', text, null)
    return match.kind === 'none' ? null : match.kind === 'one' ? match.id : (match.ids[0] ?? null)
  }

  nameOf({ cells }: TableRow): string {
    return (cells[this.index] ?? '').trim()
  }

  /** The tier of a unit by its key or name; `null` where it is not known. */
  tier(name: string): string | null {
    const id = this.#names.row('units', name) ? name : this.#idOf(name)
    const level = id === null ? undefined : this.#names.row('units', id)?.['level']
    return typeof level === 'string' ? level : null
  }

  /** That of the unit of a row; of a row of totals that of all rows, where they are of one. */
  tierOf(row: TableRow): string | null {
    const own = this.tier(this.nameOf(row))
    if (own !== null || this.rows.includes(row)) return own
    const all = new Set(this.rows.flatMap((each) => this.tier(this.nameOf(each)) ?? []))
    return all.size === 1 ? ([...all][0] ?? null) : null
  }

  /**
   * The numbers of some columns added up, as digits. What is no count stays as it is written, so
   * that it is refused for what it is; a blank beside a count is none of them where the total of the
   * form says so, and is not known where it does not.
   */
  sum(
    { cells, marks }: TableRow,
    sum: readonly number[],
  ): { readonly text: string; readonly isUnread: boolean } {
    const texts = sum.map((index) => (cells[index] ?? '').trim())
    const isUnread = sum.some((index) => marks?.[index] === 'unread')
    if (isUnread || texts.every((text) => SIGNS.has(text)))
      return { text: texts.every((text) => text === '') ? '' : (texts[0] ?? ''), isUnread }
    const counts = texts.map((text) => (SIGNS.has(text) ? 0 : countOf(text)))
    const hasBlank = texts.some((text) => SIGNS.has(text))
    if (counts.includes(null) || (hasBlank && !this.#addsUp(cells, sum)))
      return { text: texts.map((text) => text || '…').join(' + '), isUnread }
    return {
      text: String(counts.reduce<number>((all, each) => all + (each ?? 0), 0)),
      isUnread,
    }
  }

  /** Whether a total over some columns is there, and is what they make with blanks as nothing. */
  #addsUp(cells: readonly string[], sum: readonly number[]): boolean {
    const number = (index: number): number | null => {
      const text = (cells[index] ?? '').trim()
      return SIGNS.has(text) ? 0 : countOf(text)
    }
    return this.#totals.some(
      ([total, parts]) =>
        sum.every((index) => parts.includes(index)) &&
        number(total) === parts.reduce<number>((all, index) => all + (number(index) ?? NaN), 0),
    )
  }
}

/** What a form has to add up, by columns; of checks on one total the first that it has all of. */
function checksOf(
  places: ReadonlyMap<FormCell, number>,
): readonly (readonly [total: number, parts: readonly number[]])[] {
  const held = CHECKS.filter(([total, parts]) =>
    [total, ...parts].every((cell) => places.has(cell)),
  ).map(
    ([total, parts]) =>
      [places.get(total) ?? 0, parts.map((cell) => places.get(cell) ?? 0)] as const,
  )
  return held.filter(
    ([total, parts], at) =>
      !held
        .slice(0, at)
        .some(([other, more]) => other === total && parts.every((each) => more.includes(each))),
  )
}

export type FormRows = {
  readonly rows: FileTable['rows']
  readonly setAside: FileTable['setAside']
  /** Of a form by areas of work: what its one row of figures is called. */
  readonly byArea: readonly string[]
}

/**
 * The rows whose figures are taken: of a form by areas of work its row of totals, or, where it has
 * none, all rows added up, as the first of them.
 */
export function formRows(
  table: FileTable,
  column: NameColumn,
  places: ReadonlyMap<FormCell, number>,
): FormRows {
  const { rows, setAside } = table
  if (!column.isByArea) return { rows, setAside, byArea: [] }
  const resolved = places.get('resolved/total') ?? [...places.values()][0] ?? 0
  const totals = setAside
    .filter(({ kind }) => kind === 'total')
    .sort(
      (a, b) => (countOf(b.cells[resolved] ?? '') ?? -1) - (countOf(a.cells[resolved] ?? '') ?? -1),
    )
  const [total] = totals
  const width = table.columns.length
  const bare = ({ row, cells, stored, marks }: TableRow): TableRow => ({
    row,
    cells: Array.from({ length: width }, (_, index) => cells[index] ?? ''),
    ...(stored ? { stored } : {}),
    ...(marks ? { marks } : {}),
  })
  const aside = (row: TableRow): SetAsideRow => ({ ...row, kind: 'section' })
  const [first, ...others] = rows
  if (total)
    return {
      rows: [bare(total)],
      setAside: [...setAside.filter((each) => each !== total), ...rows.map(aside)].sort(
        (a, b) => a.row - b.row,
      ),
      byArea: [totalLabel(total)],
    }
  if (!first || others.length === 0) return { rows, setAside, byArea: [] }
  const counted = new Set(places.values())
  const cells = table.columns.map((_, index) => {
    if (!counted.has(index)) return first.cells[index] ?? ''
    const texts = rows.map(({ cells: row }) => (row[index] ?? '').trim())
    const counts = texts.map((text) => (SIGNS.has(text) ? 0 : countOf(text)))
    const fault = counts.indexOf(null)
    return fault === -1
      ? String(counts.reduce<number>((all, each) => all + (each ?? 0), 0))
      : (texts[fault] ?? '')
  })
  return {
    rows: [{ row: first.row, cells }],
    setAside: [...setAside, ...others.map(aside)].sort((a, b) => a.row - b.row),
    byArea: [`${rows.length}`],
  }
}

/** Issues: `form/balance` (warning) for each total of a row that its parts do not make. */
export function unbalanced(
  table: FileTable,
  rows: readonly TableRow[],
  places: ReadonlyMap<FormCell, number>,
): readonly Issue[] {
  const checks = checksOf(places)
  return rows.flatMap(({ row, cells }) =>
    checks.flatMap(([total, parts]) => {
      const found = cells[total] ?? ''
      const whole = countOf(found)
      const counts = parts.map((index) => {
        const text = (cells[index] ?? '').trim()
        return SIGNS.has(text) ? 0 : countOf(text)
      })
      if (whole === null || counts.includes(null)) return []
      const value = counts.reduce<number>((all, each) => all + (each ?? 0), 0)
      return value === whole
        ? []
        : [
            issue({
              code: 'form/balance',
              severity: 'warning',
              file: table.file,
              row,
              column: table.columns[total] ?? '',
              found,
              expected: { kind: 'value', value, tolerance: 0 },
            }),
          ]
    }),
  )
}
