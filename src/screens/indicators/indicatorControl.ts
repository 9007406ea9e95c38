import type { Dataset } from '@/dataset/dataset'
import type { UnitId } from '@/dataset/ids'
import type { PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import { existsIn } from '@/dataset/validity'
import { breaksOf, eventMarks, eventMessages, type EventMark } from '@/analysis/events/eventMarks'
import { comparableValue, linePeriods, provincialIn } from '@/analysis/indicatorPeriods'
import type { Scene } from '@/analysis/scene'
import { count, inner, type Message } from '@/i18n/message'
import { figureOf } from '@/analysis/cell'
import {
  XMR_POINTS,
  xmrSigns,
  xmrStretches,
  type XmrPoint,
  type XmrSigns,
  type XmrStretch,
} from '@/stats/xmr'
import type { IndicatorsParams } from './params'
import './words/control'

/** A figure watched over time: an XmR chart. */
export type ControlView = {
  readonly indicator: Indicator
  /** Whose figures they are; `null` for the province’s. */
  readonly unit: Unit | null
  /** Of one kind, equally spaced, oldest first. */
  readonly periods: readonly PeriodId[]
  readonly values: readonly (number | null)[]
  readonly target: number | null
  readonly stretches: readonly XmrStretch[]
  readonly signs: XmrSigns | null
  /** The last period of those that the limits are made of, where not of all. */
  readonly baseline: PeriodId | null
  /** The periods that the limits may be made of up to. */
  readonly baselines: readonly PeriodId[]
  /** What happened along the periods; where a definition changed, limits begin anew. */
  readonly marks: readonly EventMark[]
  readonly breaks: ReadonlySet<number>
}

/** With fewer points than this there is nothing to see. */
export const CONTROL_POINTS = 5

/**
 * The control chart of the province or of the unit that is asked for. Limits over at least
 * `XMR_POINTS` points judge, those over fewer are on trial. Errors: none; an unknown unit or
 * baseline is as none.
 */
export function controlView(
  dataset: Dataset,
  scene: Scene,
  indicator: Indicator,
  asked: Pick<IndicatorsParams, 'subject' | 'baseline'>,
): ControlView {
  const { subject } = asked
  const unit = subject === null ? null : (dataset.units.byId.get(subject as UnitId) ?? null)
  const periods = linePeriods(dataset, scene, indicator)
  const values = periods.map((period) => valueIn(dataset, scene, indicator, unit, period))
  const baselines = periods.slice(XMR_POINTS - 1, -1)
  const baseline = baselines.find((period) => period === asked.baseline) ?? null
  const marks = eventMarks(dataset, indicator, [unit ?? scene.parent], periods)
  const breaks = breaksOf(marks, unit ?? scene.parent)
  const stretches = xmrStretches({
    values,
    steps: [...breaks],
    baseline: baseline === null ? null : periods.indexOf(baseline) + 1,
  })
  const target = targetIn(dataset, scene, indicator, unit, periods.at(-1) ?? null)
  const signs = isUpToDate(values)
    ? xmrSigns({ stretches, target, polarity: indicator.polarity })
    : null
  const told = { stretches, signs, baseline, baselines, marks, breaks }
  return { indicator, unit, periods, values, target, ...told }
}

/** The two signs of an indicator for the province; `null` with fewer than `XMR_POINTS` points. */
export function controlSigns(
  dataset: Dataset,
  scene: Scene,
  indicator: Indicator,
): XmrSigns | null {
  return controlView(dataset, scene, indicator, { subject: null, baseline: null }).signs
}

function valueIn(
  dataset: Dataset,
  scene: Scene,
  indicator: Indicator,
  unit: Unit | null,
  period: PeriodId,
): number | null {
  if (unit === null) return comparableValue(provincialIn(dataset, scene, indicator, period))
  return existsIn(unit, period)
    ? dataset.observations.value(unit.unit_id, indicator.indicator_id, period, scene.scope)
    : null
}

/** The target that the last figure is held against: its own, else the indicator’s. */
function targetIn(
  dataset: Dataset,
  { scope, parent }: Scene,
  { indicator_id, target, polarity }: Indicator,
  unit: Unit | null,
  period: PeriodId | null,
): number | null {
  const subject = unit ?? parent
  if (polarity === 'none') return null
  if (subject === null || period === null) return target
  return dataset.observations.find(subject.unit_id, indicator_id, period, scope)?.target ?? target
}

/** Whether the last period has a figure: signs speak of now. */
function isUpToDate(values: readonly (number | null)[]): boolean {
  return values.at(-1) != null
}

/** What the first sign says: whether the figure is changing, and by which rule. */
export function variationMessage({ variation, signal }: XmrSigns): Message {
  if (signal === null) return { id: 'indicators.control.common' }
  const rule = inner(ruleMessage(signal))
  return {
    id: `indicators.control.${variation === 'better' || variation === 'worse' ? variation : 'changing'}`,
    values: { rule },
  }
}

/** What the second sign says: whether the target is met by itself. */
export function assuranceMessage({ assurance }: XmrSigns): Message | null {
  return assurance === null ? null : { id: `indicators.control.${assurance}` }
}

/** The rule that a point falls under, named. */
export function ruleMessage(signal: NonNullable<XmrPoint['signal']>): Message {
  return { id: `indicators.control.rule.${signal.rule}.${signal.direction}` }
}

/** How the chart is to be read and what it says. */
export function controlReading(view: ControlView): Message[] {
  const { stretches, signs, indicator, periods, baseline } = view
  const last = stretches.at(-1)
  const from = last && periods[last.from]
  if (last === undefined || from === undefined) return []
  const to = baseline ?? periods[last.to] ?? from
  const n = count(last.used)
  return [
    {
      id: 'indicators.control.limits',
      values: {
        lower: figureOf(indicator, last.lower),
        upper: figureOf(indicator, last.upper),
        mean: figureOf(indicator, last.mean),
        n,
        from: { kind: 'period', period: from },
        to: { kind: 'period', period: to },
      },
    },
    ...(last.isTrial
      ? [{ id: 'indicators.control.trial', values: { n, least: count(XMR_POINTS) } } as const]
      : []),
    ...(signs === null
      ? []
      : [variationMessage(signs), ...[assuranceMessage(signs)].filter((each) => each !== null)]),
    { id: 'indicators.control.method' },
    ...eventMessages(view.marks),
  ]
}
