import { recordsOf } from './naiveCsv'

type Row = Readonly<Record<string, string>>

type NaiveAnswer = {
  readonly shortcoming: string
  readonly model: string
  readonly points: number
  /** Met and ahead 0, ahead 1, else 2; then how far behind it leaves the asking unit, below 0. */
  readonly result: readonly [number, number]
  readonly adopters: readonly string[]
}

export type NaiveLearning = {
  /** Units of the tier, by id. */
  readonly units: readonly Row[]
  readonly models: readonly Row[]
  readonly shortcomings: readonly Row[]
  readonly adoptions: readonly Row[]
  readonly isInspected: (unit: string) => boolean
  /**
   * What a row of the map holds of a unit: `field~indicator`, or `field` for what is not shown by
   * an indicator.
   */
  readonly modelsIn: (row: string, unit: string) => readonly Row[]
  readonly shortcomingsIn: (row: string, unit: string) => readonly Row[]
  /**
   * The models elsewhere that answer a unit’s shortcomings with their points: the better result
   * first, equal ones by points, then by what their name speaks of, then by name.
   */
  readonly answersOf: (unit: string) => readonly NaiveAnswer[]
}

const listOf = (cell = ''): string[] => cell.split(';').filter((each) => each !== '')
const RUNNING = ['in_use', 'piloting', 'unknown']

/**
 * The learning map worked out anew from the text of the CSV files, by searching where the product
 * looks up: a second opinion. It knows the shipped package only: districts, quarters, one row a
 * cell, no day of adoption, no remedied shortcoming.
 */
export function naiveLearning(read: (file: string) => string, period: string): NaiveLearning {
  const units = recordsOf(read('units.csv')).filter(({ level }) => level === 'district')
  const models = recordsOf(read('models.csv'))
  const adoptions = recordsOf(read('adoptions.csv')).filter(({ stage = '' }) =>
    RUNNING.includes(stage),
  )
  const shortcomings = recordsOf(read('shortcomings.csv'))
  const indicators = recordsOf(read('indicators.csv'))
  const fields = recordsOf(read('fields.csv'))
  const observations = recordsOf(read('observations.csv'))
  const inspected = recordsOf(read('inspections.csv')).flatMap((row) => listOf(row['unit_ids']))
  const runs = (unit: string, model: string): boolean =>
    adoptions.some((row) => row['unit_id'] === unit && row['model_id'] === model)
  const rowOf = (shortcoming: Row): string =>
    shortcoming['indicator_id'] === ''
      ? (shortcoming['field_id'] ?? '')
      : `${shortcoming['field_id']}~${shortcoming['indicator_id']}`
  const rows = [...new Set(shortcomings.map(rowOf))]

  const fits = (model: Row, row: string): boolean => {
    const [field = '', indicator] = row.split('~')
    const aims = listOf(model['indicator_ids'])
    if (indicator !== undefined && aims.includes(indicator)) return true
    return (
      listOf(model['field_ids']).includes(field) && (indicator === undefined || aims.length === 0)
    )
  }
  const standsIn = (model: Row, row: string): boolean => {
    if (row.includes('~')) return fits(model, row)
    if (!listOf(model['field_ids']).includes(row)) return false
    return (
      rows.includes(row) || !rows.some((other) => other.startsWith(`${row}~`) && fits(model, other))
    )
  }

  const figureAt = (unit: string, indicator: string, at: string): Row | undefined =>
    observations.find(
      (row) =>
        row['unit_id'] === unit &&
        row['indicator_id'] === indicator &&
        row['period'] === at &&
        row['value'] !== '',
    )
  const quarter = period.slice(4)
  const seasons = [...new Set(observations.map((row) => row['period'] ?? ''))]
    .filter((each) => each.endsWith(quarter) && each < period)
    .sort()

  const pointsOf = (
    unit: string,
    adopter: string,
    indicator: string,
  ): { readonly points: number; readonly result: readonly [number, number] } => {
    const [own, other] = [figureAt(unit, indicator, period), figureAt(adopter, indicator, period)]
    const kindOf = (id: string): string | undefined =>
      units.find((each) => each['unit_id'] === id)?.['kind']
    let points = kindOf(unit) === kindOf(adopter) ? 1 : 0
    const meta = indicators.find((each) => each['indicator_id'] === indicator)
    const sign = meta?.['polarity'] === 'lower' ? -1 : 1
    const value = Number(other?.['value'])
    let result: readonly [number, number] = [2, 0]
    if (own && other) {
      const [a, b] = [Number(own['denominator']), Number(other['denominator'])]
      if (Math.max(a, b) <= 1.5 * Math.min(a, b)) points += 1
      const target = Number(other['target'] || meta?.['target'])
      const lead = sign * (value - Number(own['value']))
      const isMet = sign * (value - target) >= -1e-9
      result = lead <= 1e-9 ? [2, 0] : [isMet ? 0 : 1, -lead]
    }
    const first = seasons
      .map((at) => figureAt(adopter, indicator, at))
      .find((row) => row !== undefined)
    if (other && first && isBetter(first, other, sign)) points += 2
    return { points, result }
  }

  /** What share of the different words of a model's name is in what is said of the shortcoming. */
  const speaksOf = (id: string, shortcoming: Row): number => {
    const meant = [
      shortcoming['text'],
      indicators.find((row) => row['indicator_id'] === shortcoming['indicator_id'])?.['name'],
      fields.find((row) => row['field_id'] === shortcoming['field_id'])?.['name'],
    ].join(' ')
    const split = (text: string): string[] => [
      ...new Set(
        text
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .filter((word) => word !== ''),
      ),
    ]
    const own = split(models.find((row) => row['model_id'] === id)?.['name'] ?? '')
    const about = split(meant)
    return own.filter((word) => about.includes(word)).length / own.length
  }

  const nameOf = (id: string): string =>
    models.find((row) => row['model_id'] === id)?.['name'] ?? ''

  return {
    units,
    models,
    shortcomings,
    adoptions,
    isInspected: (unit) => inspected.includes(unit),
    modelsIn: (row, unit) =>
      models.filter((model) => runs(unit, model['model_id'] ?? '') && standsIn(model, row)),
    shortcomingsIn: (row, unit) =>
      shortcomings.filter((each) => listOf(each['unit_ids']).includes(unit) && rowOf(each) === row),
    answersOf: (unit) =>
      shortcomings
        .filter((each) => listOf(each['unit_ids']).includes(unit))
        .flatMap((shortcoming) => {
          const row = rowOf(shortcoming)
          const indicator = row.split('~')[1]
          return models
            .filter((model) => fits(model, row) && !runs(unit, model['model_id'] ?? ''))
            .flatMap((model): NaiveAnswer[] => {
              const adopters = adoptions
                .filter((each) => each['model_id'] === model['model_id'])
                .map((each) => each['unit_id'] ?? '')
              if (adopters.length === 0) return []
              const [best] = adopters
                .map((adopter) =>
                  indicator === undefined
                    ? { points: 0, result: [2, 0] as const }
                    : pointsOf(unit, adopter, indicator),
                )
                .sort((a, b) => compareResults(a.result, b.result) || b.points - a.points)
              const isExact =
                indicator !== undefined && listOf(model['indicator_ids']).includes(indicator)
              const isSameField = listOf(model['field_ids']).includes(shortcoming['field_id'] ?? '')
              const points =
                (isExact ? 12 : 0) +
                (isSameField ? 2 : 0) +
                (best?.points ?? 0) +
                (model['evidence'] === '' ? 0 : 1)
              return [
                {
                  shortcoming: shortcoming['shortcoming_id'] ?? '',
                  model: model['model_id'] ?? '',
                  points,
                  result: best?.result ?? [2, 0],
                  adopters,
                },
              ]
            })
            .sort(
              (a, b) =>
                compareResults(a.result, b.result) ||
                b.points - a.points ||
                speaksOf(b.model, shortcoming) - speaksOf(a.model, shortcoming) ||
                (nameOf(a.model) < nameOf(b.model) ? -1 : 1),
            )
        }),
  }
}

const compareResults = (a: readonly [number, number], b: readonly [number, number]): number =>
  a[0] - b[0] || a[1] - b[1]

/** A pooled two-proportion z test at 5 %: the shipped figures are all of large counts. */
function isBetter(before: Row, after: Row, sign: number): boolean {
  const [x1, n1, x2, n2] = [
    before['numerator'],
    before['denominator'],
    after['numerator'],
    after['denominator'],
  ].map(Number) as [number, number, number, number]
  const pooled = (x1 + x2) / (n1 + n2)
  const z = (x2 / n2 - x1 / n1) / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
  return sign * z > 1.959964
}
