import { foldText } from '@/dataset/text'
import { issue, type Expected } from '@/dataset/issue'
import type { FileTable } from './sheets/readFile'
import type { SetAsideRow } from './sheets/importTable'
import type { TableContext } from './cells'
import type { FigureGroup, FigurePlan } from './planned'
import { decimalsOf } from './numbers'
import type { TakenFigure } from './takeFigures'

type Part = {
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly decimals: number
}
type Whole = { readonly value: number; readonly tolerance: number }

/** What a row of totals is called: its first cell with a word, which a Roman number is not. */
export function totalLabel({ cells }: Pick<SetAsideRow, 'cells'>): string {
  const words = cells.filter((cell) => /\p{L}{2}/u.test(cell))
  return (words.find((cell) => !/^\s*[IVX]+[.)]?\s*$/.test(cell)) ?? words[0] ?? '').trim()
}

/**
 * What the rows above say of a row of totals, the first that holds of any of its figures: it is not
 * what they make; it is, but in another way than the indicator is put together (a sum of scores);
 * it is; nothing can be said.
 */
const VERDICTS = ['contradicted', 'otherwise', 'fits', 'untold'] as const
export type TotalVerdict = (typeof VERDICTS)[number]

/**
 * Holds the rows of totals against the figures above them, as far as that can be done without
 * guessing: units of one period go down, every figure above was taken, and what is totalled adds
 * up, has a mean, or has the counts of its share beside it; a share without counts lies between the
 * least and the largest above it. A total fits where it is that of all rows above it, or of those
 * since the last total or group. Gives what came of each row, by its number. Issues:
 * `aggregate/disagreement` (warning; found: the total as written; expected: what the rows make),
 * `row/totalFits` (info; found: what the row is called).
 */
export function checkTotals(
  context: TableContext,
  table: FileTable,
  plan: FigurePlan,
  figures: readonly TakenFigure[],
  isWhole: boolean,
): ReadonlyMap<number, TotalVerdict> {
  const verdicts = new Map<number, TotalVerdict>()
  const isDown = plan.shape.down.includes('unit_id') && !plan.shape.down.includes('indicator_id')
  const breaks = table.setAside
    .filter(({ kind }) => kind === 'total' || kind === 'section')
    .map(({ row }) => row)
  if (!isDown || !isWhole) return verdicts
  const parents = new Set(context.names.rows.units.map(({ parent_id }) => parent_id))
  const parts = figures.filter(({ observation }) => !parents.has(observation.unit_id))
  for (const total of table.setAside) {
    // Cells that stand aside are in the columns of the file; where columns were left out, nobody
    // knows which is which.
    if (
      total.kind !== 'total' ||
      total.cells.slice(table.columns.length).some((cell) => cell.trim() !== '')
    )
      continue
    const since = breaks.reduce((last, row) => (row < total.row ? Math.max(last, row) : last), 0)
    const held = plan.groups.map((group) => {
      const own = parts.filter((figure) => figure.group === group && figure.row < total.row)
      return holdTotal(context, table, total, group, [own, own.filter(({ row }) => row > since)])
    })
    const verdict = VERDICTS.find((each) => held.includes(each)) ?? 'untold'
    verdicts.set(total.row, verdict)
    if (verdict === 'fits' || verdict === 'otherwise') {
      const at = { file: context.file, row: total.row, found: totalLabel(total) }
      context.say(issue({ code: 'row/totalFits', severity: 'info', ...at }))
    }
  }
  return verdicts
}

function holdTotal(
  context: TableContext,
  table: FileTable,
  total: SetAsideRow,
  group: FigureGroup,
  ways: readonly (readonly TakenFigure[])[],
): TotalVerdict {
  const index = group.parts.value
  const written = index === undefined ? '' : (total.cells[index] ?? '')
  const [first, ...others] = ways[0] ?? []
  const indicator = context.names.rows.indicators.find(
    ({ indicator_id: id }) => id === first?.observation.indicator_id,
  )
  const read =
    index === undefined
      ? null
      : context.decisions.numberAs(total, index, indicator?.measure === 'count')
  if (index === undefined || !read || read.outOf !== null || !first) return 'untold'
  if (
    others.some(
      ({ observation: { period, basis } }) =>
        period !== first.observation.period || basis !== first.observation.basis,
    )
  )
    return 'untold'
  const kinds = kindsOf(total, indicator?.aggregate ?? 'none')
  const wholes = ways.flatMap((figures) =>
    kinds.flatMap((kind) => {
      const whole = wholeOf(kind, figures.map(partOf))
      return whole ? [{ ...whole, kind }] : []
    }),
  )
  const rounding = 0.5 * 10 ** -decimalsOf(read.number)
  const fitting = wholes.filter(
    ({ value, tolerance }) => Math.abs(value - Number(read.number)) <= tolerance + rounding + 1e-9,
  )
  if (fitting.length > 0)
    return fitting.some(({ kind }) => kind === indicator?.aggregate) ? 'fits' : 'otherwise'
  const [whole] = wholes
  const expected = whole
    ? ({ kind: 'value', value: whole.value, tolerance: whole.tolerance + rounding } as const)
    : kinds.includes('ratio')
      ? outside(Number(read.number), ways[0] ?? [], rounding)
      : null
  if (expected === null) return 'untold'
  const at = {
    file: context.file,
    row: total.row,
    column: table.columns[index] ?? '',
    found: written,
  }
  context.say(issue({ code: 'aggregate/disagreement', severity: 'warning', ...at, expected }))
  return 'contradicted'
}

/** Between what a share of all must lie, where it does not; `null` where it does. */
function outside(
  total: number,
  figures: readonly TakenFigure[],
  rounding: number,
): Extract<Expected, { kind: 'range' }> | null {
  const values = figures.flatMap(({ observation: { value } }) => value ?? [])
  const min = values.reduce((least, each) => Math.min(least, each), Infinity)
  const max = values.reduce((most, each) => Math.max(most, each), -Infinity)
  return values.length === 0 || (total >= min - rounding && total <= max + rounding)
    ? null
    : { kind: 'range', min, max }
}

function partOf({
  observation: { value, numerator, denominator },
  written,
}: TakenFigure): Part | null {
  return value === null
    ? null
    : { value, numerator, denominator, decimals: decimalsOf(written ?? String(value)) }
}

/**
 * How a total may follow from its parts: by what its row is called, and by what its indicator says.
 */
function kindsOf({ cells }: SetAsideRow, aggregate: string): readonly string[] {
  const label = foldText(totalLabel({ cells }))
  if (/binh quan|trung binh|average/.test(label)) return ['mean']
  if (aggregate === 'none') return []
  return aggregate === 'mean' && /^(tong|cong|total|sum)/.test(label)
    ? ['mean', 'sum']
    : [aggregate]
}

function wholeOf(kind: string, parts: readonly (Part | null)[]): Whole | null {
  const known = parts.filter((part) => part !== null)
  if (known.length < parts.length || known.length === 0) return null
  const add = (of: (part: Part) => number): number => known.reduce((sum, part) => sum + of(part), 0)
  const blur = add(({ decimals }) => 0.5 * 10 ** -decimals)
  if (kind === 'sum')
    return {
      value: add(({ value }) => value),
      tolerance: known.every(({ value }) => Number.isInteger(value)) ? 0 : blur,
    }
  if (kind === 'mean')
    return { value: add(({ value }) => value) / known.length, tolerance: blur / known.length }
  if (
    kind !== 'ratio' ||
    known.some(({ numerator, denominator }) => numerator === null || denominator === null)
  )
    return null
  const denominator = add((part) => part.denominator ?? 0)
  return denominator === 0
    ? null
    : { value: (100 * add((part) => part.numerator ?? 0)) / denominator, tolerance: 0 }
}
