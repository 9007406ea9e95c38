import { shippedRecords } from './shippedDataset'

type Row = Readonly<Record<string, string>>

/** One figure as the file has it. */
type NaiveFigure = {
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
  /** Its own, `null` where the indicator’s holds. */
  readonly target: number | null
  readonly status: string
}

export type NaiveIndicator = {
  readonly id: string
  readonly name: string
  readonly decimals: number
  readonly target: number | null
  readonly near: number | null
  /** 1 where more is better, −1 where less is, 0 where neither. */
  readonly sign: number
  readonly isHeadline: boolean
}

/**
 * The shipped package worked out a second time, straight from its files: the district units and
 * their figures of any period.
 */
export type NaivePackage = {
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly indicators: readonly NaiveIndicator[]
  readonly figure: (unit: string, indicator: string, period: string) => NaiveFigure | null
  /** `met`, `near`, `missed`, or `null` where it cannot be judged. */
  readonly judged: (
    unit: string,
    indicator: NaiveIndicator,
    period: string,
  ) => 'met' | 'near' | 'missed' | null
  /**
   * 1 + how many units are better; `null` without a value, or with under three quarters of the
   * units having one.
   */
  readonly rank: (unit: string, indicator: NaiveIndicator, period: string) => number | null
  readonly held: (indicator: NaiveIndicator, period: string) => number
  /** 100 · Σ numerators ÷ Σ denominators of those that have both. */
  readonly ratio: (indicator: NaiveIndicator, period: string) => number | null
}

const number = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text)

export function naivePackage(): NaivePackage {
  const units = shippedRecords('units')
    .filter(({ level }) => level === 'district')
    .map((row: Row) => ({ id: row['unit_id'] ?? '', name: row['short_name'] ?? '' }))
  const indicators = shippedRecords('indicators').map((row) => ({
    id: row['indicator_id'] ?? '',
    name: row['short_name'] ?? '',
    decimals: Number(row['decimals']),
    target: number(row['target']),
    near: number(row['near']),
    sign: row['polarity'] === 'higher' ? 1 : row['polarity'] === 'lower' ? -1 : 0,
    isHeadline: row['headline_order'] !== '',
  }))
  const rows = shippedRecords('observations')
  const byCell = new Map<string, NaiveFigure>()
  for (const row of rows) {
    const value = number(row['value'])
    if (value === null) continue
    const figure = {
      value,
      numerator: number(row['numerator']),
      denominator: number(row['denominator']),
      target: number(row['target']),
      status: row['status'] ?? '',
    }
    byCell.set(`${row['unit_id']} ${row['indicator_id']} ${row['period']}`, figure)
  }
  const figure = (unit: string, indicator: string, period: string): NaiveFigure | null =>
    byCell.get(`${unit} ${indicator} ${period}`) ?? null
  const held = (indicator: NaiveIndicator, period: string): number =>
    units.filter(({ id }) => figure(id, indicator.id, period)).length
  return {
    units,
    indicators,
    figure,
    held,
    judged: (unit, { id, target: shared, near, sign }, period) => {
      const found = figure(unit, id, period)
      const target = found?.target ?? shared
      if (!found || target === null || sign === 0) return null
      if (sign * (found.value - target) > -1e-9) return 'met'
      const limit = near ?? target - sign * 0.05 * Math.abs(target)
      return sign * (found.value - limit) > -1e-9 ? 'near' : 'missed'
    },
    rank: (unit, indicator, period) => {
      const own = figure(unit, indicator.id, period)
      if (!own || indicator.sign === 0 || held(indicator, period) < 0.75 * units.length) return null
      return (
        1 +
        units.filter(
          ({ id }) =>
            indicator.sign * ((figure(id, indicator.id, period)?.value ?? NaN) - own.value) > 1e-9,
        ).length
      )
    },
    ratio: (indicator, period) => {
      const parts = units
        .flatMap(({ id }) => figure(id, indicator.id, period) ?? [])
        .filter((each) => each.denominator !== null)
      const denominator = parts.reduce((sum, each) => sum + (each.denominator ?? 0), 0)
      return denominator === 0
        ? null
        : (100 * parts.reduce((sum, each) => sum + (each.numerator ?? 0), 0)) / denominator
    },
  }
}

/** The period just before a quarter, or a year before. */
export function quarterBefore(period: string): string {
  const [year = '', quarter = ''] = period.split('-Q')
  return quarter === '1' ? `${Number(year) - 1}-Q4` : `${year}-Q${Number(quarter) - 1}`
}
