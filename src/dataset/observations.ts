import type { IndicatorId, SourceId, UnitId } from './ids'
import type {
  Codes,
  Dictionary,
  NumberColumn,
  ObservationColumns,
  WordColumn,
} from './observationColumns'
import { comparePeriods, periodOf, type PeriodId } from './period'
import { RowIndex, type Slots } from './rowIndex'
import {
  BASES,
  STATUSES,
  type Basis,
  type ObservationRow,
  type Quality,
  type Status,
} from './tables/observations'

/** Which figures are looked at: all of them, or official ones alone. */
export type Scope = 'all' | 'official'

/** One figure. `file` and `row` are where it stands. */
export type Observation = ObservationRow & {
  /** The target that the row itself gives; `target` may be of the table of targets. */
  readonly ownTarget: number | null
  readonly file: string
  readonly row: number
}

/** How settled a figure is: an official one that its own source doubts is provisional. */
export function standingOf({
  status,
  quality = null,
}: Pick<ObservationRow, 'status'> & Partial<Pick<ObservationRow, 'quality'>>): Status {
  return status === 'official' && quality !== null ? 'provisional' : status
}

/**
 * The target of the table of targets for a figure, `null` where it has none. What is illustrative is
 * no target of an official figure.
 */
export type TargetFinder = (
  of: Pick<ObservationRow, 'unit_id' | 'indicator_id' | 'period' | 'status'>,
) => number | null

/** The columns of figures, and what was found by going over them: `gathered`, `preferred`. */
export type ObservationParts = {
  readonly columns: ObservationColumns
  readonly slots: Slots
  readonly versions: ReadonlyMap<number, readonly number[]>
  readonly periods: readonly PeriodId[]
}

/**
 * The figures as typed columns with dictionary-coded words, indexed by unit, indicator and period:
 * one look-up, no search, and memory that follows the rows, not the units × indicators × periods
 * there might be.
 */
export class Observations {
  readonly length: number
  /** All periods that occur, in order of time. */
  readonly periods: readonly PeriodId[]
  readonly #columns: ObservationColumns
  /** The first row of each cell, in the order of the files. */
  readonly #cells: RowIndex
  /**
   * Of the cells that have more than one row: all of them, preferred first, by the row that the
   * index holds.
   */
  readonly #versions: ReadonlyMap<number, readonly number[]>
  readonly #official: number
  #aims: TargetFinder | null = null

  constructor({ columns, slots, versions, periods }: ObservationParts) {
    this.#columns = columns
    this.length = columns.length
    this.#cells = cellIndex(columns, slots)
    this.#versions = versions
    this.#official = columns.dictionaries.status.find('official')
    this.periods = periods
  }

  /** What the figures are made of, to make them elsewhere without going over them again. */
  parts(): ObservationParts {
    return {
      columns: this.#columns,
      slots: this.#cells.slots(),
      versions: this.#versions,
      periods: this.periods,
    }
  }

  /** Gives the figures without a target of their own one; once, while a dataset is made. */
  aim(find: TargetFinder | null): void {
    this.#aims = find
  }

  /**
   * The figure to show for a cell: the preferred one of its rows, or `null` when there is no row.
   */
  find(
    unit: UnitId,
    indicator: IndicatorId,
    period: PeriodId,
    scope: Scope = 'all',
  ): Observation | null {
    const row = this.#shown(unit, indicator, period, scope)
    return row === -1 ? null : this.at(row)
  }

  /** The bare value of a cell, `null` when there is none: for loops over many cells. */
  value(
    unit: UnitId,
    indicator: IndicatorId,
    period: PeriodId,
    scope: Scope = 'all',
  ): number | null {
    const row = this.#shown(unit, indicator, period, scope)
    return row === -1 ? null : this.#number('value', row)
  }

  /** Every row of one cell, preferred first: more than one where sources or versions differ. */
  versions(unit: UnitId, indicator: IndicatorId, period: PeriodId): Observation[] {
    const first = this.#first(unit, indicator, period)
    if (first === -1) return []
    return (this.#versions.get(first) ?? [first]).map((row) => this.at(row))
  }

  /** The cells that have more than one row, each with all of them, preferred first. */
  contested(): Observation[][] {
    return [...this.#versions.values()].map((rows) => rows.map((row) => this.at(row)))
  }

  /**
   * The rows with a value whose unit and period are as asked for, in the order of the files. Each
   * pair is asked once.
   */
  figuresWhere(isWanted: (unit: UnitId, period: PeriodId) => boolean): Observation[] {
    const { codes, dictionaries, numbers } = this.#columns
    const periods = dictionaries.period.words.length
    // 0: not asked yet, 1: no, 2: yes.
    const answers = new Uint8Array(dictionaries.unit_id.words.length * periods)
    const found: Observation[] = []
    for (let index = 0; index < this.length; index += 1) {
      const pair = (codes.unit_id[index] ?? 0) * periods + (codes.period[index] ?? 0)
      if (answers[pair] === 1 || Number.isNaN(numbers.value[index] ?? Number.NaN)) continue
      if (answers[pair] === 0) {
        const unit = this.#word('unit_id', index) as UnitId
        answers[pair] = isWanted(unit, this.#word('period', index) as PeriodId) ? 2 : 1
      }
      if (answers[pair] === 2) found.push(this.at(index))
    }
    return found
  }

  /** Whether there is a value in a period. */
  hasFigures(period: PeriodId): boolean {
    const { codes, dictionaries } = this.#columns
    const wanted = dictionaries.period.find(period)
    for (let row = 0; row < this.length; row += 1) {
      if (codes.period[row] === wanted && this.#number('value', row) !== null) return true
    }
    return false
  }

  /** How many figures there are of each status, rows without a value apart. */
  statusCounts(): ReadonlyMap<Status, number> {
    const { codes, dictionaries, numbers } = this.#columns
    const tally = dictionaries.status.words.map(() => 0)
    for (let index = 0; index < this.length; index += 1) {
      if (Number.isNaN(numbers.value[index] ?? Number.NaN)) continue
      const code = codes.status[index] ?? 0
      tally[code] = (tally[code] ?? 0) + 1
    }
    const counts = new Map<Status, number>()
    tally.forEach((count, code) => {
      if (count > 0) counts.set(dictionaries.status.words[code] as Status, count)
    })
    return counts
  }

  /** The observation at an index, 0 … length − 1, in the order of the files. Throws outside. */
  at(index: number): Observation {
    const { row, file, files } = this.#columns
    if (!(index >= 0 && index < this.length))
      throw new RangeError(`Observation ${index}: 0 to ${this.length - 1} is allowed`)
    const own = this.#number('target', index)
    const key = {
      unit_id: this.#word('unit_id', index) as UnitId,
      indicator_id: this.#word('indicator_id', index) as IndicatorId,
      period: this.#word('period', index) as PeriodId,
      status: this.#word('status', index) as Status,
    }
    // Not `...key`: behind a spread an object grows column by column, at three times the cost.
    return {
      unit_id: key.unit_id,
      indicator_id: key.indicator_id,
      period: key.period,
      status: key.status,
      basis: this.#word('basis', index) as Basis,
      value: this.#number('value', index),
      numerator: this.#number('numerator', index),
      denominator: this.#number('denominator', index),
      lower: this.#number('lower', index),
      upper: this.#number('upper', index),
      published_rank: this.#number('published_rank', index),
      target: own ?? this.#aims?.(key) ?? null,
      ownTarget: own,
      published_on: this.#word('published_on', index) || null,
      quality: (this.#word('quality', index) || null) as Quality | null,
      missing_reason: this.#word('missing_reason', index) || null,
      note: this.#word('note', index) || null,
      source_id: this.#word('source_id', index) as SourceId,
      file: files[file[index] ?? 0] ?? '',
      row: row[index] ?? 0,
    }
  }

  #word(column: WordColumn, index: number): string {
    return this.#columns.dictionaries[column].words[this.#columns.codes[column][index] ?? 0] ?? ''
  }

  #number(column: NumberColumn, index: number): number | null {
    const value = this.#columns.numbers[column][index] ?? Number.NaN
    return Number.isNaN(value) ? null : value
  }

  #first(unit: string, indicator: string, period: string): number {
    const { unit_id: units, indicator_id: indicators, period: periods } = this.#columns.dictionaries
    return this.#cells.find([units.find(unit), indicators.find(indicator), periods.find(period)])
  }

  #shown(unit: string, indicator: string, period: string, scope: Scope): number {
    const first = this.#first(unit, indicator, period)
    if (first === -1) return -1
    const rows = this.#versions.get(first)
    if (scope === 'all') return rows?.[0] ?? first
    const isOfficial = (row: number): boolean => this.#columns.codes.status[row] === this.#official
    return rows ? (rows.find(isOfficial) ?? -1) : isOfficial(first) ? first : -1
  }
}

/** All periods that occur, in order of time. */
export function periodsOf({ codes, dictionaries, length }: ObservationColumns): PeriodId[] {
  const { words } = dictionaries.period
  const occurs = new Uint8Array(words.length)
  for (let row = 0; row < length; row += 1) occurs[codes.period[row] ?? 0] = 1
  return words
    .filter((_, code) => occurs[code] === 1)
    .map((word) => word as PeriodId)
    .sort((a, b) => comparePeriods(periodOf(a), periodOf(b)))
}

function cellIndex({ codes, dictionaries, length }: ObservationColumns, slots?: Slots): RowIndex {
  const names = ['unit_id', 'indicator_id', 'period'] as const
  return new RowIndex(
    names.map((name) => codes[name]),
    names.map((name) => dictionaries[name].words.length),
    length,
    slots,
  )
}

/** The rows of each cell that has more than one, by the first of them, in the order of the files. */
type Versions = ReadonlyMap<number, number[]>

/**
 * Puts every row into the index of cells. `isOut`: asked of each row of a cell beyond the first,
 * with those before it; a row that it takes out is no version.
 */
export function gathered(
  columns: ObservationColumns,
  isOut: (row: number, before: readonly number[]) => boolean = () => false,
): { readonly cells: RowIndex; readonly versions: Versions } {
  const cells = cellIndex(columns)
  const versions = new Map<number, number[]>()
  for (let row = 0; row < columns.length; row += 1) {
    const first = cells.claim(row)
    if (first === -1) continue
    const before = versions.get(first) ?? [first]
    if (isOut(row, before)) continue
    if (before.length === 1) versions.set(first, before)
    before.push(row)
  }
  return { cells, versions }
}

/** The versions of each cell in the order in which they are preferred. */
export function preferred(columns: ObservationColumns, versions: Versions): Versions {
  const compare = preference(columns)
  for (const rows of versions.values()) rows.sort(compare)
  return versions
}

/**
 * Which of two rows of one cell is shown: with a value before without, the more settled basis, then
 * the more trustworthy status, then the later announced, then the later in the files. Negative when
 * `a` goes first.
 */
function preference({
  codes,
  numbers,
  dictionaries,
}: ObservationColumns): (a: number, b: number) => number {
  const ranksOf = (dictionary: Dictionary, order: readonly string[]): number[] =>
    dictionary.words.map((word) => order.indexOf(word))
  const bases = ranksOf(dictionaries.basis, BASES)
  const statuses = ranksOf(dictionaries.status, STATUSES)
  const days = dictionaries.published_on.words
  const has = (row: number): number => (Number.isNaN(numbers.value[row]) ? 0 : 1)
  const rank = (ranks: readonly number[], column: Codes, row: number): number =>
    ranks[column[row] ?? 0] ?? -1
  const day = (row: number): string => days[codes.published_on[row] ?? 0] ?? ''
  return (a, b) =>
    has(b) - has(a) ||
    rank(bases, codes.basis, b) - rank(bases, codes.basis, a) ||
    rank(statuses, codes.status, b) - rank(statuses, codes.status, a) ||
    Number(day(b) > day(a)) - Number(day(b) < day(a)) ||
    b - a
}
