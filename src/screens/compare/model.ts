import type { CellId } from '@/address/param'
import type { Common } from '@/address/screen'
import { groupBy } from '@/dataset/group'
import type { Dataset } from '@/dataset/dataset'
import { formatPeriod, isSameKind, periodOf, yearBefore, type PeriodId } from '@/dataset/period'
import type { Field } from '@/dataset/tables/fields'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import { cellView, type CellView } from '@/analysis/cell'
import { stripOf, type Strip } from './compareStrip'
import type { Scene } from '@/analysis/scene'
import type { CompareParams, Form } from './params'

/**
 * A unit compared with the others; `place` gives its colour and shape, `cells` are its headline
 * indicators in the scene’s period.
 */
export type FocusUnit = {
  readonly unit: Unit
  readonly place: number
  readonly score: CellView | null
  readonly cells: readonly CellView[]
}

/**
 * The period asked for beside the first: shown, or refused with the reason. `change` has its own
 * second period.
 */
type SidePane =
  | { readonly state: 'none' }
  | { readonly state: 'shown'; readonly period: PeriodId }
  | {
      readonly state: 'refused'
      readonly period: PeriodId
      readonly why: 'kind' | 'same' | 'nodata'
    }

/**
 * Strips of one area of work; `field` is `null` for the composite score, which stands over all
 * areas.
 */
export type StripGroup = {
  readonly field: Field | null
  readonly isScore: boolean
  readonly strips: readonly Strip[]
}

export type CompareView = {
  readonly scene: Scene
  readonly form: Form
  readonly focus: readonly FocusUnit[]
  /** Units compared with the focus units. */
  readonly others: number
  readonly groups: readonly StripGroup[]
  /** Which indicators are shown: the headline ones, all, or those of one area. */
  readonly choice: 'headline' | 'all' | 'field'
  readonly field: Field | null
  /** Areas with a figure in this period, to choose from. */
  readonly fields: readonly Field[]
  readonly beside: SidePane
  /** Periods that can stand beside this one, latest first. */
  readonly comparable: readonly PeriodId[]
  /** In the form of change: the period counted from. */
  readonly base: PeriodId | null
  /** How many indicators have a figure in this period. */
  readonly measured: number
}

/** Fewer focus units than this are not compared. */
export const FEWEST_FOCUS = 2

type CompareRequest = Pick<CompareParams, 'form' | 'set' | 'field'> & Pick<Common, 'versus'>

/**
 * Focus units against all others, one strip for each indicator, by area of work in the order of the
 * package; the composite score first. Strips are none where there is no period. An unknown area is
 * as if none was asked for. Errors: none.
 */
export function compareView(dataset: Dataset, scene: Scene, asked: CompareRequest): CompareView {
  const { form } = asked
  const measured = scene.period === null ? [] : indicatorsMeasured(dataset, scene, scene.period)
  const fields = dataset.fields.rows.filter(({ field_id }) =>
    measured.some((each) => each.field_id === field_id),
  )
  const field = fields.find(({ field_id }) => field_id === asked.field) ?? null
  const choice = field !== null ? 'field' : (asked.set ?? 'headline')
  const beside = besideOf(scene, asked.versus)
  const base = form === 'change' ? baseOf(scene, beside) : null
  const versus = form !== 'change' && beside.state === 'shown' ? beside.period : null
  const shown =
    choice === 'field'
      ? measured.filter((each) => each.field_id === field?.field_id)
      : choice === 'all'
        ? measured
        : headlines(scene)
  const { period } = scene
  const strips =
    period === null
      ? []
      : shown.map((indicator) => stripOf({ dataset, scene, indicator, form, period, versus, base }))
  return {
    scene,
    form,
    focus: scene.focus.flatMap((id, place) => focusUnit(dataset, scene, id, place)),
    others: scene.units.length - scene.focus.length,
    groups: grouped(dataset, scene, strips),
    choice,
    field,
    fields,
    beside,
    comparable: comparable(scene),
    base,
    measured: measured.length,
  }
}

function focusUnit(
  dataset: Dataset,
  scene: Scene,
  id: Unit['unit_id'],
  place: number,
): FocusUnit[] {
  const unit = scene.units.find((each) => each.unit_id === id)
  if (!unit) return []
  const cells = scene.indicators
    .filter((each) => each !== scene.composite)
    .map((indicator) => cellView(dataset, scene, unit, indicator))
  return [
    {
      unit,
      place,
      score: scene.composite && cellView(dataset, scene, unit, scene.composite),
      cells,
    },
  ]
}

function headlines({ composite, indicators }: Scene): Indicator[] {
  return [...(composite ? [composite] : []), ...indicators.filter((each) => each !== composite)]
}

/** Indicators of which some unit of the scene has a figure in the period, the composite first. */
function indicatorsMeasured(dataset: Dataset, scene: Scene, period: PeriodId): Indicator[] {
  const isMeasured = ({ indicator_id }: Indicator): boolean =>
    scene.units.some(
      (unit) =>
        dataset.observations.value(unit.unit_id, indicator_id, period, scene.scope) !== null,
    )
  const found = dataset.indicators.rows.filter(isMeasured)
  return [
    ...found.filter((each) => each === scene.composite),
    ...found.filter((each) => each !== scene.composite),
  ]
}

/**
 * By area in the order of the package; the composite over all of them, and left out where no unit
 * has a score.
 */
function grouped(dataset: Dataset, { composite }: Scene, strips: readonly Strip[]): StripGroup[] {
  const score = strips.filter(({ indicator, gap }) => indicator === composite && gap !== 'nodata')
  const byField = groupBy(
    strips.filter(({ indicator }) => indicator !== composite),
    ({ indicator }) => dataset.fields.byId.get(indicator.field_id) ?? null,
  )
  const order = (field: Field | null): number =>
    field === null ? Infinity : dataset.fields.rows.indexOf(field)
  return [
    ...(score.length > 0 ? [{ field: null, isScore: true, strips: score }] : []),
    ...[...byField]
      .sort(([a], [b]) => order(a) - order(b))
      .map(([field, held]) => ({ field, isScore: false, strips: held })),
  ]
}

/**
 * Periods with figures that measure a stretch of the same kind, latest first, the scene’s own left
 * out.
 */
function comparable({ period, periods }: Scene): PeriodId[] {
  if (period === null) return []
  return periods
    .filter((each) => each !== period && isSameKind(periodOf(each), periodOf(period)))
    .reverse()
}

function besideOf({ period, periods }: Scene, versus: PeriodId | null): SidePane {
  if (versus === null || period === null) return { state: 'none' }
  if (versus === period) return { state: 'refused', period: versus, why: 'same' }
  if (!isSameKind(periodOf(versus), periodOf(period)))
    return { state: 'refused', period: versus, why: 'kind' }
  return periods.includes(versus)
    ? { state: 'shown', period: versus }
    : { state: 'refused', period: versus, why: 'nodata' }
}

/**
 * A change is counted from the period asked for beside, else from the same period a year before.
 */
function baseOf({ period }: Scene, beside: SidePane): PeriodId | null {
  if (beside.state === 'shown') return beside.period
  return period === null ? null : formatPeriod(yearBefore(periodOf(period)))
}

/**
 * The figure whose card stands open, when the address names a unit and an indicator that there are.
 */
export function compareCell(dataset: Dataset, scene: Scene, asked: CellId | null): CellView | null {
  const unit = scene.units.find(({ unit_id }) => unit_id === asked?.unit)
  const indicator = dataset.indicators.rows.find(
    ({ indicator_id }) => indicator_id === asked?.indicator,
  )
  return unit && indicator ? cellView(dataset, scene, unit, indicator) : null
}

/** Every figure that the screen rests on, for the source line. */
export function compareObservations({
  groups,
  focus,
}: CompareView): readonly Pick<CellView, 'observation'>[] {
  return [
    ...groups.flatMap(({ strips }) => strips.flatMap(({ units }) => units)),
    ...focus.flatMap(({ cells }) => cells),
  ]
}
