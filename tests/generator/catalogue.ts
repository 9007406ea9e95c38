import Papa from 'papaparse'
import indicatorsCsv from '../../data/indicators.csv?raw'

/**
 * What the generator needs to know of an illustrative indicator: its row in data/indicators.csv.
 */
export type CatalogueEntry = {
  readonly id: string
  readonly decimals: number
  readonly target: number
  /** The worst value still called near; by default 5 % short of the target. */
  readonly near: number
  readonly lowerIsBetter: boolean
  /** Part in the composite score; `null` for one that has none. */
  readonly component: Component | null
}

export type Component = {
  readonly id: string
  readonly weight: number
  /** Values that earn nothing and all of the weight. */
  readonly min: number
  readonly max: number
  readonly lowerIsBetter: boolean
}

/** The illustrative source, and the indicator that sums the others up. */
export const SOURCE_ID = 'mh'
export const COMPOSITE_ID = 'diem'

/** Twelve quarters; index 10 is 2021-Q3, which the report speaks of, and index 11 is after it. */
export const PERIODS: readonly string[] = [2019, 2020, 2021].flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
)
export const LAST_KNOWN = PERIODS.indexOf('2021-Q3')

/** The illustrative indicators in the order of data/indicators.csv, the composite first. */
export const CATALOGUE: readonly CatalogueEntry[] = Papa.parse<Record<string, string>>(
  indicatorsCsv,
  {
    header: true,
    skipEmptyLines: true,
  },
)
  .data.filter((row) => row['source_id'] === SOURCE_ID)
  .map(readEntry)

export const COMPONENTS: readonly Component[] = CATALOGUE.flatMap((entry) => entry.component ?? [])

function readEntry(row: Record<string, string>): CatalogueEntry {
  const id = row['indicator_id'] ?? ''
  const lowerIsBetter = row['polarity'] === 'lower'
  const target = numberOr(row['target'], 0)
  const weight = numberOr(row['weight'], 0)
  const max = numberOr(row['max'], numberOr(row['max_score'], 100))
  return {
    id,
    decimals: numberOr(row['decimals'], 0),
    target,
    near: numberOr(row['near'], target * (lowerIsBetter ? 1.05 : 0.95)),
    lowerIsBetter,
    component:
      weight === 0 ? null : { id, weight, min: numberOr(row['min'], 0), max, lowerIsBetter },
  }
}

function numberOr(cell: string | undefined, otherwise: number): number {
  return cell === undefined || cell === '' ? otherwise : Number(cell)
}
