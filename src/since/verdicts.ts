import type { Dataset } from '@/dataset/dataset'
import type { Observation, Scope } from '@/dataset/observations'
import type { PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import { existsIn } from '@/dataset/validity'
import { attainment, type Attainment } from '@/stats/attainment'
import type { SinceBase } from './base'
import type { SinceEntry, SinceFigure } from './entry'

/** Verdicts that changed, and what could not be compared. */
export type VerdictChanges = {
  readonly entries: readonly SinceEntry[]
  /** Figures judged on both sides. */
  readonly compared: number
  /** Figures judged on one side alone. */
  readonly unjudged: number
  /** Indicators that the two packages measure differently, and which are not compared. */
  readonly redefined: readonly Indicator[]
  /** Units that exist on one side alone: old units are not joined to new ones. */
  readonly apart: readonly Unit[]
  readonly isIllustrative: boolean
}

const STEP: Readonly<Record<Attainment, number | null>> = { missed: 0, near: 1, met: 2, none: null }

/**
 * Holds the verdict of every unit and indicator against the earlier one, each by the target of its
 * own period. A unit is compared where it existed in both periods. Order: indicators as given, then
 * units as given.
 */
export function verdictChanges(
  dataset: Dataset,
  shown: { readonly period: PeriodId; readonly scope: Scope },
  base: SinceBase,
  units: readonly Unit[],
  indicators: readonly Indicator[],
): VerdictChanges {
  const { period: before } = base
  const earlierOf = (unit: Unit): Unit | null => {
    const held = base.dataset.units.byId.get(unit.unit_id)
    return held && before !== null && existsIn(held, before) ? held : null
  }
  const entries: SinceEntry[] = []
  const redefined: Indicator[] = []
  let [compared, unjudged, isIllustrative] = [0, 0, false]
  const both = units.filter((unit) => earlierOf(unit) !== null)
  for (const indicator of before === null ? [] : indicators) {
    const held = base.dataset.indicators.byId.get(indicator.indicator_id)
    if (!held) continue
    if (held.measure !== indicator.measure || held.polarity !== indicator.polarity) {
      redefined.push(indicator)
      continue
    }
    for (const unit of both) {
      const now = figureOf(
        indicator,
        dataset.observations.find(unit.unit_id, indicator.indicator_id, shown.period, shown.scope),
      )
      const then =
        before &&
        figureOf(
          held,
          base.dataset.observations.find(unit.unit_id, indicator.indicator_id, before, shown.scope),
        )
      const [to, from] = [now && STEP[now.figure.attainment], then && STEP[then.figure.attainment]]
      if (now === null || then === null || to === null || from === null) {
        if (to !== null || from !== null) unjudged += 1
        continue
      }
      compared += 1
      isIllustrative ||=
        now.figure.status === 'illustrative' || then.figure.status === 'illustrative'
      if (to === from) continue
      const kind = to > from ? 'gained' : 'lost'
      entries.push({
        key: `verdict ${unit.unit_id} ${indicator.indicator_id}`,
        group: 'verdicts',
        kind,
        subject: indicator.short_name,
        units: [unit],
        attribution: null,
        from: then.figure,
        to: now.figure,
        isByTarget: isByTarget(now.figure, then.figure),
        on: null,
        source: dataset.sources.byId.get(now.observation.source_id) ?? null,
        about: {
          indicators: [indicator.indicator_id],
          model: null,
          inspection: null,
          fields: [indicator.field_id],
        },
      })
    }
  }
  return {
    entries,
    compared,
    unjudged,
    redefined,
    isIllustrative,
    apart: before === null ? [] : units.filter((unit) => !both.includes(unit)),
  }
}

/** Whether the figure of now would be judged as the one then, had the target stayed as it was. */
function isByTarget(now: SinceFigure, then: SinceFigure): boolean {
  if (now.target === then.target) return false
  const { near, polarity } = then.indicator
  const stayed = attainment({ value: now.value, target: then.target, near, polarity })
  return stayed === then.attainment
}

function figureOf(
  indicator: Indicator,
  observation: Observation | null,
): { readonly figure: SinceFigure; readonly observation: Observation } | null {
  if (observation === null || observation.value === null) return null
  const { value, status } = observation
  const target = observation.target ?? indicator.target
  const judged = attainment({ value, target, near: indicator.near, polarity: indicator.polarity })
  return {
    observation,
    figure: { of: 'figure', indicator, value, target, attainment: judged, status },
  }
}
