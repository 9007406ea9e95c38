import type { PeriodId } from '@/dataset/period'
import type { ObservationRow } from '@/dataset/tables/observations'
import { issue } from '@/dataset/issue'
import type { FileTable } from './sheets/readFile'
import type { TableRow } from '@/dataset/cells/table'
import type { TableContext } from './cells'
import { ESTIMATE, isEstimate } from './estimates'
import type { FigureDefaults } from './figureDefaults'
import { FigureKeys, type Found } from './figureKeys'
import { readFigure } from './figureParts'
import { noteCell, type CellOutcomes } from './figureCounts'
import type { FigureGroup, FigurePlan } from './planned'
import { isRelativePeriod, relativeTo } from './relativePeriods'
import type { SourceMaker } from './sourceMaker'
import type { RowOutcome, Tally } from './tally'
import { sayYearTargets } from './yearTargets'

/**
 * A figure that was taken, and where it stands. `written`: its value with the decimals that the
 * file gives it; `found`: its cell.
 */
export type TakenFigure = {
  readonly observation: ObservationRow
  readonly row: number
  readonly group: FigureGroup
  readonly written: string | null
  readonly column: string
  readonly found: string
  /** Columns of its cells that could not be read. */
  readonly lost: readonly number[]
}

/**
 * The figures of a table by its plan, and the fate of each of its rows: `taken` as written;
 * `changed`, without a cell that an issue names, or with a percent made from its counts; `refused`,
 * where nothing of it could be used; `skipped`, where it holds no figure. A blank cell of a table
 * with something across says nothing and makes no figure; a sign or words that say there is none
 * make one without a value. Issues: those of `FigureKeys` and `readFigure`, those of `sayYearTargets`,
 * `row/noFigure` and `row/leftOut` (info).
 */
export function takeFigures(
  context: TableContext,
  table: FileTable,
  plan: FigurePlan,
  defaults: FigureDefaults,
  sources: SourceMaker,
  tally: Tally,
  outcomes: CellOutcomes,
): TakenFigure[] {
  const taker = new FigureTaker(context, table, plan, defaults, sources, outcomes)
  const figures: TakenFigure[] = []
  for (const row of table.rows) {
    const { outcome, taken } = taker.take(row)
    tally.set(row.row, outcome)
    for (const figure of taken) figures.push(figure)
  }
  sayMissing(context, figures)
  sayYearTargets(context, table, figures)
  return figures
}

/**
 * Says how many cells of each column were read as no figure, by what stands in them. Issues:
 * `cell/noFigure` (info), once a column.
 */
function sayMissing(context: TableContext, figures: readonly TakenFigure[]): void {
  const missing = new Map<string, { readonly row: number; readonly signs: Map<string, number> }>()
  for (const { observation, column, found, row } of figures) {
    if (observation.value !== null || found.trim() === '') continue
    const held = missing.get(column) ?? { row, signs: new Map<string, number>() }
    missing.set(column, held)
    const sign = found.trim()
    if (held.signs.has(sign) || held.signs.size < MOST_SIGNS)
      held.signs.set(sign, (held.signs.get(sign) ?? 0) + 1)
  }
  for (const [column, { row, signs }] of missing) {
    const found = [...signs].map(([sign, count]) => `${sign} × ${count}`).join('; ')
    context.say(
      issue({ code: 'cell/noFigure', severity: 'info', file: context.file, row, column, found }),
    )
  }
}

const MOST_SIGNS = 6

type Outcome = { readonly outcome: RowOutcome; readonly taken: readonly TakenFigure[] }
const REFUSED: Outcome = { outcome: 'refused', taken: [] }

/** What a row says of all its figures. */
type RowKeys = {
  readonly unit: Extract<ReturnType<FigureKeys['unit']>, { kind: 'one' }>['value']
  readonly period: PeriodId | null
  readonly indicator: string | null
  readonly source: string
  readonly values: NonNullable<ReturnType<FigureKeys['values']>['values']>
}

class FigureTaker {
  readonly #context: TableContext
  readonly #table: FileTable
  readonly #plan: FigurePlan
  readonly #defaults: FigureDefaults
  readonly #keys: FigureKeys
  readonly #isWide: boolean
  readonly #outcomes: CellOutcomes
  readonly #said = new Set<string>()
  /** Rows that are lines over others. */
  readonly #lines: ReadonlySet<number>

  constructor(
    context: TableContext,
    table: FileTable,
    plan: FigurePlan,
    defaults: FigureDefaults,
    sources: SourceMaker,
    outcomes: CellOutcomes,
  ) {
    this.#outcomes = outcomes
    this.#context = context
    this.#table = table
    this.#plan = plan
    this.#defaults = defaults
    this.#keys = new FigureKeys(context, table, plan, defaults, sources)
    this.#isWide = plan.shape.across.length > 0
    this.#lines = new Set([
      ...(plan.scales.row === null ? [] : [plan.scales.row]),
      ...[...plan.sections.values()].flatMap((sections) => sections.map(({ row }) => row)),
    ])
  }

  take(row: TableRow): Outcome {
    if (this.#lines.has(row.row)) return { outcome: 'skipped', taken: [] }
    const isBare = this.#plan.groups.every((group) => isBlank(row, group))
    if (isBare && (this.#isWide || !this.#keys.isNamed(row))) return this.#skip(row, 'row/noFigure')
    // Signatures and notes name no unit, indicator or period, and hold no number.
    if (!this.#keys.isNamed(row) && !this.#holdsDigit(row)) return this.#skip(row, 'row/noFigure')
    const [unit, period, indicator] = [
      this.#keys.unit(row),
      this.#keys.period(row),
      this.#keys.indicator(row),
    ]
    if (indicator.kind === 'leftOut') return this.#skip(row, 'row/leftOut')
    const [whose, when, what] = [valueOf(unit), valueOf(period), valueOf(indicator)]
    if (whose === undefined || when === undefined || what === undefined) return REFUSED
    const source = valueOf(this.#keys.source(row))
    const { values, isFaulty } = this.#keys.values(row)
    if (source == null || values === null) return REFUSED
    const keys: RowKeys = { unit: whose, period: when, indicator: what, source, values }
    const results = this.#plan.groups
      .filter((group) => !this.#isWide || !isBlank(row, group))
      .map((group) => {
        const result = this.#figure(row, group, keys)
        this.#note(row, group, result)
        return result
      })
    const taken = results.flatMap((result) => (typeof result === 'string' ? [] : [result.figure]))
    const isChanged =
      isFaulty ||
      results.some(
        (result) => result === 'fault' || (typeof result !== 'string' && result.isChanged),
      )
    if (taken.length > 0) return { outcome: isChanged ? 'changed' : 'taken', taken }
    return results.includes('fault') ? REFUSED : this.#skip(row, 'row/leftOut')
  }

  #holdsDigit({ cells, marks }: TableRow): boolean {
    return this.#plan.groups.some(({ parts }) =>
      Object.values(parts).some(
        (index) => /\d/.test(cells[index] ?? '') || marks?.[index] === 'unread',
      ),
    )
  }

  #figure(
    row: TableRow,
    group: FigureGroup,
    keys: RowKeys,
  ): { figure: TakenFigure; isChanged: boolean } | 'fault' | 'leftOut' {
    const defaults = this.#defaults
    const period = periodIn(group.at.period, keys.period ?? defaults.period)
    const indicator = keys.indicator ?? group.at.indicator_id ?? defaults.indicator_id
    const name = keys.unit?.text ?? group.at.unit_id ?? defaults.unit_id
    if (period === null) this.#sayPeriodless(row, group, keys.period ?? defaults.period)
    // Whatever else is missing here was asked about for the whole table.
    if (period === null || indicator === null || name === null) return 'fault'
    const unit = this.#keys.resolveUnit(
      name,
      period,
      keys.unit?.place ?? { row: null, heading: group.heading },
    )
    if (unit.kind !== 'one') return unit.kind
    const figure = readFigure(this.#context, this.#table, row, group, indicator, this.#plan.scales)
    if (figure === null) return 'fault'
    const { values } = keys
    const observation: ObservationRow = {
      unit_id: unit.id as ObservationRow['unit_id'],
      indicator_id: indicator as ObservationRow['indicator_id'],
      period,
      basis: (values.basis ?? group.at.basis ?? defaults.basis) as ObservationRow['basis'],
      ...figure.parts,
      published_on: (values.published_on ?? defaults.published_on) as string | null,
      status: (values.status ??
        (isEstimate(group.heading) ? ESTIMATE : defaults.status)) as ObservationRow['status'],
      quality: (values.quality ?? null) as ObservationRow['quality'],
      missing_reason: (values.missing_reason as string | null | undefined) ?? figure.reason,
      note: (values.note ?? defaults.note) as string | null,
      source_id: keys.source as ObservationRow['source_id'],
    }
    const index = group.parts.value ?? group.parts.numerator ?? 0
    const at = {
      row: row.row,
      column: this.#table.columns[index] ?? '',
      found: row.cells[index] ?? '',
    }
    return {
      figure: { observation, ...at, group, written: figure.written, lost: figure.lost },
      isChanged: figure.isChanged,
    }
  }

  /** Notes the cells of a figure that went otherwise than the row. */
  #note(
    row: TableRow,
    { parts }: FigureGroup,
    result: { figure: TakenFigure; isChanged: boolean } | 'fault' | 'leftOut',
  ): void {
    if (typeof result === 'string') {
      for (const index of Object.values(parts))
        noteCell(this.#outcomes, row.row, index, result === 'fault' ? 'refused' : 'skipped')
    } else if (result.isChanged) {
      const { lost } = result.figure
      if (lost.length === 0)
        for (const index of Object.values(parts))
          noteCell(this.#outcomes, row.row, index, 'changed')
      for (const index of lost) noteCell(this.#outcomes, row.row, index, 'refused')
    }
  }

  /**
   * Says once a column that the period which its heading speaks of cannot be told from that of the
   * row. Issues: `period/missing`.
   */
  #sayPeriodless(row: TableRow, { at, heading }: FigureGroup, base: PeriodId | null): void {
    if (base === null || at.period === undefined || this.#said.has(heading)) return
    this.#said.add(heading)
    this.#context.say(
      issue({
        code: 'period/missing',
        file: this.#context.file,
        row: row.row,
        column: heading,
        found: heading,
        expected: { kind: 'type', type: 'period' },
      }),
    )
  }

  #skip(row: TableRow, code: 'row/noFigure' | 'row/leftOut'): Outcome {
    const found = row.cells.find((cell) => cell.trim() !== '') ?? ''
    this.#context.say(
      issue({ code, severity: 'info', file: this.#context.file, row: row.row, found }),
    )
    return { outcome: 'skipped', taken: [] }
  }
}

/**
 * The period of a figure: the one over its column, or the one of its row where that is part of the
 * year over the column; of a period that follows from another, beside that of its row. `null` where
 * it is not known.
 */
function periodIn(said: string | undefined, base: PeriodId | null): PeriodId | null {
  if (said === undefined) return base
  if (isRelativePeriod(said)) return base === null ? null : relativeTo(base, said)
  return base !== null && base.startsWith(`${said}-`) ? base : (said as PeriodId)
}

/** `undefined` where there is a fault. */
function valueOf<V>(found: Found<V>): V | null | undefined {
  return found.kind === 'one' ? found.value : undefined
}

function isBlank(
  { cells, marks }: TableRow,
  { parts: { value, numerator, denominator } }: FigureGroup,
): boolean {
  const isEmpty = (index: number): boolean =>
    (cells[index] ?? '').trim() === '' && marks?.[index] !== 'unread'
  return [value, numerator, denominator].every((index) => index === undefined || isEmpty(index))
}
