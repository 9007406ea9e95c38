import type { Dataset } from '@/dataset/dataset'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import type { Scene } from '@/analysis/scene'
import { modelsOf, shortcomingsOf } from '@/analysis/statements'
import { compareFindings, indicatorOf, KINDS, type Finding, type FindingKind } from './finding'
import { missingFinding, outlierFindings, placeFindings } from './peers'
import { readingOf, type Reading } from '@/analysis/reading'
import { statementFindings } from './statements'
import { changeFinding, stepFindings, usualChange } from './steps'
import { attainedFinding, gapFinding, unmetFinding } from './target'

export type Wanted = {
  /**
   * Whom findings are to be about: some of the scene’s units. They are still held against all of
   * them.
   */
  readonly units?: readonly Unit[]
  /** By default the scene’s composite score and headline indicators. */
  readonly indicators?: readonly Indicator[]
  /** By default all, but that places in a ranking are left to those who ask for units. */
  readonly kinds?: readonly FindingKind[]
  /** At most so many. */
  readonly most?: number
}

/**
 * What there is to be said of a scene, strongest first (`compareFindings`); the order of rows in
 * the files decides nothing. Strength: what the kind makes of it, times `GOOD_WEIGHT`,
 * `ASIDE_WEIGHT` and `UNSURE_WEIGHT` where they apply. Standings are of the composite score.
 * Findings about the whole (`unmet`) are there only when no units are asked for. Empty where the
 * scene has no period. Never throws.
 */
export function findingsFor(dataset: Dataset, scene: Scene, wanted: Wanted = {}): Finding[] {
  const { period } = scene
  if (period === null) return []
  const asked = wanted.units
  const kinds = new Set(
    wanted.kinds ??
      KINDS.filter((kind) => asked !== undefined || (kind !== 'standing' && kind !== 'attained')),
  )
  const indicators = wanted.indicators ?? [
    ...(scene.composite ? [scene.composite] : []),
    ...scene.indicators,
  ]
  const about = new Set(asked ?? scene.units)
  const wants = (...some: FindingKind[]): boolean => some.some((kind) => kinds.has(kind))
  const found: Finding[] = []
  const add = (more: Iterable<Finding>): void => {
    for (const each of more) found.push(each)
  }
  const readings = new Map<Unit, Reading[]>()
  for (const indicator of new Set(indicators)) {
    const all = scene.units.map((unit) => readingOf(dataset, scene, unit, indicator))
    const own = all.filter(({ unit }) => about.has(unit))
    for (const reading of own)
      readings.set(reading.unit, [...(readings.get(reading.unit) ?? []), reading])
    if (wants('gap')) add(own.flatMap((reading) => gapFinding(period, reading) ?? []))
    if (asked === undefined && wants('unmet')) add(present(unmetFinding(period, all)))
    if (wants('missing'))
      add(present(missingFinding(period, indicator, all)).flatMap((each) => narrowed(each, about)))
    if (wants('standing', 'leader', 'laggard', 'close')) {
      add(placeFindings(scene, period, all, wants('standing') && indicator === scene.composite))
    }
    if (wants('outlier')) add(outlierFindings(dataset, scene, period, all))
    const usual = wants('change') ? usualChange(dataset, scene, indicator) : null
    for (const { unit } of own) {
      if (wants('streak', 'reversal')) add(stepFindings(dataset, scene, unit, indicator))
      if (wants('change')) add(present(changeFinding(dataset, scene, unit, indicator, usual)))
    }
  }
  if (wants('attained')) {
    for (const own of readings.values()) {
      const parts = own.filter(({ indicator }) => indicator !== scene.composite)
      add(present(attainedFinding(period, parts)))
    }
  }
  if (wants('noModel', 'owed')) {
    const said = [...about].map((unit) => ({
      unit,
      models: modelsOf(dataset, unit.unit_id),
      shortcomings: shortcomingsOf(dataset, scene, unit.unit_id),
    }))
    add(statementFindings(dataset, scene, said))
  }
  return found
    .map((finding) => weighed(finding, scene))
    .filter(
      (each) =>
        kinds.has(each.kind) &&
        each.strength > 0 &&
        (asked === undefined || each.units.some((unit) => about.has(unit))),
    )
    .sort(compareFindings)
    .slice(0, wanted.most ?? Infinity)
}

/**
 * What is for the better weighs less than what is for the worse: a meeting owes its time to the
 * latter.
 */
const GOOD_WEIGHT = 0.7

/** An indicator that is neither the composite score nor a headline one weighs less. */
const ASIDE_WEIGHT = 0.6

/** So does what rests on few cases, or what chance explains. */
const UNSURE_WEIGHT = 0.5

/** A finding with its strength times the weights that apply to it. */
function weighed(finding: Finding, { composite }: Scene): Finding {
  const indicator = indicatorOf(finding)
  const isAside = indicator !== null && indicator !== composite && indicator.headline_order === null
  const isUnsure = finding.caveats.includes('small') || finding.caveats.includes('chance')
  const weight =
    (finding.tone === 'good' ? GOOD_WEIGHT : 1) *
    (isAside ? ASIDE_WEIGHT : 1) *
    (isUnsure ? UNSURE_WEIGHT : 1)
  return { ...finding, strength: finding.strength * weight }
}

function present<T>(each: T | null): T[] {
  return each === null ? [] : [each]
}

/** A finding about several units, with only those that are asked for; the count of all stays. */
function narrowed<F extends Finding>(finding: F, about: ReadonlySet<Unit>): F[] {
  const units = finding.units.filter((unit) => about.has(unit))
  return units.length === 0 ? [] : [{ ...finding, units }]
}
