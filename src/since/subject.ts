import { SINCE_GROUPS, type SinceGroup, type SinceSubject } from '@/analysis/sinceSubject'
import type { Scene } from '@/analysis/scene'
import type { ScreenState } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import { sinceSubjectOf } from '@/screens/sinceSubjectOf'
import type { SinceEntry } from './entry'

/** What a screen tells of what changed. */
export type SinceSentence = {
  /** In the order in which they are told. */
  readonly groups: readonly SinceGroup[]
  /** The units and indicators whose verdicts are held against each other. */
  readonly units: readonly Unit[]
  readonly indicators: readonly Indicator[]
  /** Whether a change belongs to the screen. */
  readonly includes: (entry: SinceEntry) => boolean
}

/**
 * The subject of a screen, with everything where the screen does not narrow it; no page has that of
 * the first one.
 */
export function sinceSubject(dataset: Dataset, scene: Scene, state: ScreenState): SinceSentence {
  const { groups, units, indicators, of } = sinceSubjectOf(dataset, scene, state)
  return {
    groups: groups ?? SINCE_GROUPS,
    units: units ?? scene.units,
    indicators: indicators ?? dataset.indicators.rows.filter(({ polarity }) => polarity !== 'none'),
    includes: of === undefined ? () => true : includesOf(of),
  }
}

function includesOf(of: NonNullable<SinceSubject['of']>): SinceSentence['includes'] {
  const { units, unit = null, indicator = null, field = null, model = null, inspection = null } = of
  const wanted = units && new Set(units)
  const has = (ids: readonly string[], id: string | null): boolean =>
    id === null || ids.includes(id)
  return ({ units: named, about }) => {
    const ids: readonly string[] = named.map(({ unit_id }) => unit_id)
    return (
      (wanted === undefined || ids.some((id) => wanted.has(id))) &&
      has(ids, unit) &&
      has(about.indicators, indicator) &&
      has(about.fields, field) &&
      (model === null || about.model === model) &&
      (inspection === null || about.inspection === inspection)
    )
  }
}
