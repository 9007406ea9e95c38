import { recordsOf } from './naiveCsv'

type Row = Readonly<Record<string, string>>

type NaiveCell = {
  readonly unit: string
  readonly indicator: string
  readonly value: number | null
  readonly attainment: 'met' | 'near' | 'missed' | 'none' | 'nodata'
}

export type NaiveOverview = {
  readonly units: readonly Row[]
  /** Headline indicators, in order. */
  readonly indicators: readonly Row[]
  readonly cells: readonly NaiveCell[]
  /** By the id of the indicator, the composite score among them. */
  readonly province: Readonly<Record<string, number | null>>
  readonly scores: Readonly<Record<string, number>>
  /** Place of each unit by its score: one more than the units that have a better one. */
  readonly ranks: Readonly<Record<string, number>>
  /** Units that meet the target of the score. */
  readonly reached: number
}

/** `null` for a blank cell. */
export const figure = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text)

/**
 * The overview worked out anew in the plainest way from the text of the CSV files: a second opinion
 * on all of the product. It knows the shipped package only: districts, one row a cell, `diem` as
 * the composite score.
 */
export function naiveOverview(read: (file: string) => string, period: string): NaiveOverview {
  const units = recordsOf(read('units.csv')).filter(({ level }) => level === 'district')
  const catalogue = recordsOf(read('indicators.csv'))
  const observations = recordsOf(read('observations.csv')).filter((row) => row['period'] === period)
  const indicators = catalogue
    .filter(({ headline_order: order }) => order !== '')
    .sort((a, b) => Number(a['headline_order']) - Number(b['headline_order']))
  const rowOf = (unit: string, indicator: string): Row | undefined => {
    const rows = observations.filter(
      (row) => row['unit_id'] === unit && row['indicator_id'] === indicator,
    )
    if (rows.length > 1)
      throw new Error(
        `${rows.length} rows for ${unit} ${indicator} ${period}: this opinion is too simple for it`,
      )
    return rows[0]
  }
  const cells = units.flatMap(({ unit_id: unit = '' }) =>
    indicators.map((indicator): NaiveCell => {
      const row = rowOf(unit, indicator['indicator_id'] ?? '')
      const value = figure(row?.['value'])
      return {
        unit,
        indicator: indicator['indicator_id'] ?? '',
        value,
        attainment: judge(value, figure(row?.['target']), indicator),
      }
    }),
  )
  const composite = catalogue.find((each) => each['indicator_id'] === 'diem')
  if (!composite) throw new Error('The package has no score.')
  const scores = Object.fromEntries(
    units.flatMap(({ unit_id: unit = '' }) => {
      const value = figure(rowOf(unit, 'diem')?.['value'])
      return value === null ? [] : [[unit, value] as const]
    }),
  )
  const ranks = Object.fromEntries(
    Object.entries(scores).map(([unit, value]) => [
      unit,
      1 + Object.values(scores).filter((other) => other > value).length,
    ]),
  )
  const province = Object.fromEntries(
    [...indicators, composite].map((indicator) => {
      const id = indicator['indicator_id'] ?? ''
      const rows = units.flatMap(({ unit_id: unit = '' }): readonly Row[] => {
        const row = rowOf(unit, id)
        return row === undefined ? [] : [row]
      })
      return [id, together(indicator['aggregate'] ?? '', rows)]
    }),
  )
  const reached = Object.values(scores).filter(
    (score) => score >= Number(composite['target']),
  ).length
  return { units, indicators, cells, province, scores, ranks, reached }
}

function judge(
  value: number | null,
  ownTarget: number | null,
  indicator: Row,
): NaiveCell['attainment'] {
  if (value === null) return 'nodata'
  const target = ownTarget ?? figure(indicator['target'])
  if (target === null || indicator['polarity'] === 'none') return 'none'
  const isBetter =
    indicator['polarity'] === 'higher'
      ? (a: number, b: number) => a >= b - 1e-9
      : (a: number, b: number) => a <= b + 1e-9
  const near =
    figure(indicator['near']) ??
    (indicator['polarity'] === 'higher' ? target - 0.05 * target : target + 0.05 * target)
  return isBetter(value, target) ? 'met' : isBetter(value, near) ? 'near' : 'missed'
}

function together(how: string, rows: readonly Row[]): number | null {
  const sum = (values: readonly (number | null)[]): number =>
    values.reduce<number>((total, value) => total + (value ?? 0), 0)
  if (how === 'ratio') {
    const counted = rows.filter((row) => row['numerator'] !== '' && row['denominator'] !== '')
    return (
      (100 * sum(counted.map((row) => figure(row['numerator'])))) /
      sum(counted.map((row) => figure(row['denominator'])))
    )
  }
  const values = rows.flatMap((row) => figure(row['value']) ?? [])
  return values.length === 0 ? null : how === 'mean' ? sum(values) / values.length : sum(values)
}
