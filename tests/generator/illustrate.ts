import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gapOf, isMeasured, NOT_YET_DUE, OWN_TARGET, ownTargetOf } from './anchors'
import {
  CATALOGUE,
  type CatalogueEntry,
  COMPONENTS,
  COMPOSITE_ID,
  LAST_KNOWN,
  PERIODS,
  SOURCE_ID,
} from './catalogue'
import { compositeOf } from './composite'
import { withRows } from './merge'
import { partsOf, SPLITS } from './parts'
import { percentOf, type Ratio, ratioOf } from './rates'
import { type Row, rowOf } from './row'
import { UNITS, type UnitProfile } from './units'

/** The seed of the rows that ship. */
export const SEED = 20211027

/**
 * The illustrative rows of data/observations.csv: by indicator, unit and quarter. The same seed
 * gives the same rows.
 */
export function illustrativeRows(seed: number = SEED): readonly Row[] {
  const quarters = UNITS.map((unit) =>
    PERIODS.map((_, quarter) => ({ unit, quarter, ratios: ratiosOf(seed, unit, quarter) })),
  )
  return CATALOGUE.flatMap((entry) =>
    quarters.flatMap((ofUnit) =>
      ofUnit.flatMap(({ unit, quarter, ratios }) =>
        isMeasured(entry.id, PERIODS[quarter] ?? '')
          ? [observationOf(entry, unit, quarter, ratios)]
          : [],
      ),
    ),
  )
}

/**
 * Every rate of a unit in a quarter, by indicator; those with a gap are left out, and all of them
 * after `LAST_KNOWN`.
 */
function ratiosOf(seed: number, unit: UnitProfile, quarter: number): ReadonlyMap<string, Ratio> {
  if (quarter > LAST_KNOWN) return new Map()
  const parts = new Set(SPLITS.flatMap(({ first, second }) => [first, second]))
  const ratios = new Map<string, Ratio>()
  for (const entry of CATALOGUE) {
    if (
      entry.id === COMPOSITE_ID ||
      parts.has(entry.id) ||
      !isMeasured(entry.id, PERIODS[quarter] ?? '')
    )
      continue
    ratios.set(entry.id, ratioOf(seed, unit, entry, quarter))
  }
  for (const split of SPLITS) {
    const whole = ratios.get(split.whole)
    if (!whole) continue
    const [first, second] = partsOf(seed, unit, split, quarter, whole)
    ratios.set(split.first, first).set(split.second, second)
  }
  for (const id of ratios.keys())
    if (gapOf(unit.id, id, PERIODS[quarter] ?? '') !== null) ratios.delete(id)
  return ratios
}

function observationOf(
  entry: CatalogueEntry,
  unit: UnitProfile,
  quarter: number,
  ratios: ReadonlyMap<string, Ratio>,
): Row {
  const period = PERIODS[quarter] ?? ''
  const key = {
    unit_id: unit.id,
    indicator_id: entry.id,
    period,
    basis: basisOf(entry.id),
    status: 'illustrative',
    source_id: SOURCE_ID,
  }
  const ownTarget = ownTargetOf(unit.id, entry.id, period)
  const target = ownTarget === null ? {} : { target: String(ownTarget), note: OWN_TARGET }
  const figures =
    entry.id === COMPOSITE_ID
      ? compositeCells(ratios)
      : ratioCells(ratios.get(entry.id), entry.decimals)
  const reason = quarter > LAST_KNOWN ? NOT_YET_DUE : (gapOf(unit.id, entry.id, period) ?? '')
  return rowOf({ ...key, ...target, ...(figures ?? { missing_reason: reason }) })
}

function basisOf(indicatorId: string): string {
  if (indicatorId === COMPOSITE_ID) return 'final'
  return indicatorId === 'hai-long' ? 'survey' : 'self'
}

function ratioCells(ratio: Ratio | undefined, decimals: number): Partial<Row> | null {
  if (!ratio) return null
  const value = percentOf(ratio, decimals).toFixed(decimals)
  return { value, numerator: String(ratio.numerator), denominator: String(ratio.denominator) }
}

/**
 * The composite of the values as they are written, so that whoever recomputes it from the file
 * finds the same.
 */
function compositeCells(ratios: ReadonlyMap<string, Ratio>): Partial<Row> | null {
  const written = new Map<string, number>()
  for (const { id, decimals } of CATALOGUE) {
    const ratio = ratios.get(id)
    if (ratio) written.set(id, percentOf(ratio, decimals))
  }
  const composite = compositeOf(COMPONENTS, written)
  return composite === null ? null : { value: composite.toFixed(2) }
}

/**
 * Rewrites the illustrative rows of data/observations.csv and leaves every other row as it is, byte
 * for byte.
 */
export function main(): void {
  const file = path.join(
    path.dirname(fileURLToPath(import.meta.url)),
    '../../data/observations.csv',
  )
  writeFileSync(file, withRows(readFileSync(file, 'utf8'), illustrativeRows()))
}
