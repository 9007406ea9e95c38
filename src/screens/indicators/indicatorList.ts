import type { Sort } from '@/address/param'
import { foldText } from '@/dataset/text'
import { isAbsent, type Dataset } from '@/dataset/dataset'
import type { Observation } from '@/dataset/observations'
import { formatPeriod, periodOf, previousPeriod, type PeriodId } from '@/dataset/period'
import type { Field } from '@/dataset/tables/fields'
import type { Indicator } from '@/dataset/tables/indicators'
import { attainment, type Attainment } from '@/stats/attainment'
import type { XmrSigns } from '@/stats/xmr'
import { controlSigns } from './indicatorControl'
import { indicatorGroups } from './indicatorOrder'
import {
  comparableValue,
  periodsWithFigures,
  provincialIn,
  type PeriodWithFigures,
} from '@/analysis/indicatorPeriods'
import { provenanceOf, type Provenance } from '@/analysis/provenance'
import { provincialAttainment, type Provincial } from '@/analysis/provincial'
import type { Scene } from '@/analysis/scene'
import type { IndicatorsParams } from './params'

/**
 * How many units meet, nearly meet and miss the target of an indicator, cannot be judged, and have
 * no figure.
 */
export type Tally = {
  readonly met: number
  readonly near: number
  readonly missed: number
  readonly unjudged: number
  readonly nodata: number
}

/** One indicator of the list. */
export type IndicatorItem = {
  readonly indicator: Indicator
  readonly field: Field | null
  readonly province: Provincial
  readonly provinceAttainment: Attainment
  readonly tally: Tally
  /** Units that can be judged. */
  readonly judged: number
  /** The provincial value by period, aligned with the list’s `periods`. */
  readonly series: readonly (number | null)[]
  /**
   * The signs of its course for the province; `null` with too few periods to tell.
   */
  readonly signs: XmrSigns | null
  /**
   * Where no unit has a figure in the scene’s period: the periods in which there are some; else
   * `null`.
   */
  readonly elsewhere: readonly PeriodWithFigures[] | null
}

type IndicatorGroup = {
  readonly field: Field | null
  readonly items: readonly IndicatorItem[]
  /** Those without a figure in this period, apart where they are most. */
  readonly isElsewhere: boolean
}

export type IndicatorListView = {
  readonly scene: Scene
  /** Areas with their indicators; one group without an area where the list is ordered otherwise. */
  readonly groups: readonly IndicatorGroup[]
  /** What the sparklines run over, oldest first. */
  readonly periods: readonly PeriodId[]
  readonly sort: ListSort
  /** Indicators that fit what is searched for, and all there are. */
  readonly shown: number
  readonly of: number
  /** All items, in the order of the package: what the headline speaks of. */
  readonly items: readonly IndicatorItem[]
  /** What the figures of all items rest on. */
  readonly provenance: Provenance
  /** Whether any indicator has signs. */
  readonly hasSigns: boolean
  /** The figures could not be loaded. */
  readonly isUnread: boolean
}

/** What the list is chosen from. */
export type IndicatorItems = Pick<
  IndicatorListView,
  'scene' | 'items' | 'periods' | 'provenance' | 'hasSigns' | 'isUnread'
>

/**
 * How the list may be ordered: by area, by name, or by the share of the judged units that meet the
 * target, either end first.
 */
export const LIST_SORTS = ['field', 'name', 'fewest', 'most'] as const
export type ListSort = (typeof LIST_SORTS)[number]

/** A sparkline runs over so many periods at most. */
const SPARK_PERIODS = 12

const SORTS: Readonly<Record<ListSort, Sort | null>> = {
  field: null,
  name: { by: 'name', descending: false },
  fewest: { by: 'met', descending: false },
  most: { by: 'met', descending: true },
}

/** The order as the address has it. */
export function listSortState(sort: ListSort): Sort | null {
  return SORTS[sort]
}

/** The order that an address asks for; by area where it asks for none that is known here. */
export function listSortOf(sort: Sort | null): ListSort {
  return (
    LIST_SORTS.find(
      (each) => SORTS[each]?.by === sort?.by && SORTS[each]?.descending === sort?.descending,
    ) ?? 'field'
  )
}

/** All indicators with what they say in the scene’s period, whatever is searched for. */
export function indicatorItems(dataset: Dataset, scene: Scene): IndicatorItems {
  const periods = sparkPeriods(scene)
  const rows: Observation[] = []
  const note = (row: Observation): void => {
    rows.push(row)
  }
  const items = indicatorGroups(dataset).flatMap(({ field, indicators }) =>
    indicators.map((indicator) => itemOf(dataset, scene, indicator, field, periods, note)),
  )
  const provenance = provenanceOf(
    dataset,
    scene.asOf,
    rows.map((observation) => ({ observation })),
  )
  const hasSigns = items.some(({ signs }) => signs !== null)
  const isUnread = isAbsent(dataset, 'observations')
  return { scene, items, periods, provenance, hasSigns, isUnread }
}

/**
 * The list as asked for. Searching folds tone marks and case, and looks at code, names, other names
 * and the area.
 */
export function indicatorListView(
  all: IndicatorItems,
  state: Pick<IndicatorsParams, 'query' | 'field' | 'sort'>,
  compare: (a: string, b: string) => number,
): IndicatorListView {
  const wanted = foldText(state.query ?? '')
  const found = all.items.filter(
    (item) =>
      (state.field === null || item.indicator.field_id === state.field) &&
      (wanted === '' || searchText(item).includes(wanted)),
  )
  const sort = listSortOf(state.sort)
  return {
    ...all,
    sort,
    groups: grouped(found, sort, compare),
    shown: found.length,
    of: all.items.length,
  }
}

function grouped(
  found: readonly IndicatorItem[],
  sort: ListSort,
  compare: (a: string, b: string) => number,
): IndicatorListView['groups'] {
  if (found.length === 0) return []
  const away = found.filter(({ elsewhere }) => elsewhere !== null)
  if (away.length > found.length / 2 && away.length < found.length) {
    const here = found.filter(({ elsewhere }) => elsewhere === null)
    const last = grouped(away, sort === 'field' ? 'field' : 'name', compare)
    const items = last.flatMap((group) => group.items)
    return [...grouped(here, sort, compare), { field: null, items, isElsewhere: true }]
  }
  if (sort === 'field') {
    const fields = [...new Set(found.map(({ field }) => field))]
    return fields.map((field) => ({
      field,
      items: found.filter((item) => item.field === field),
      isElsewhere: false,
    }))
  }
  const byName = (a: IndicatorItem, b: IndicatorItem): number =>
    compare(a.indicator.short_name, b.indicator.short_name)
  const byShare = (a: IndicatorItem, b: IndicatorItem): number => {
    if (a.judged === 0 || b.judged === 0)
      return Number(a.judged === 0) - Number(b.judged === 0) || byName(a, b)
    const difference = a.tally.met / a.judged - b.tally.met / b.judged
    return (sort === 'most' ? -difference : difference) || byName(a, b)
  }
  const items = [...found].sort(sort === 'name' ? byName : byShare)
  return [{ field: null, items, isElsewhere: false }]
}

function searchText({ indicator, field }: IndicatorItem): string {
  const { code, name, short_name, aliases } = indicator
  return foldText(
    [code, name, short_name, ...aliases, field?.name ?? '', field?.short_name ?? ''].join('  '),
  )
}

/** The last periods of the scene’s kind up to its own, equally spaced. */
function sparkPeriods({ period, periods }: Scene): PeriodId[] {
  const [first] = periods
  if (period === null || first === undefined) return []
  const found = [period]
  for (
    let at = period;
    found.length < SPARK_PERIODS && found.length < periods.length;
    found.push(at)
  ) {
    at = formatPeriod(previousPeriod(periodOf(at)))
    if (!periods.includes(at)) break
  }
  return found.reverse()
}

function itemOf(
  dataset: Dataset,
  scene: Scene,
  indicator: Indicator,
  field: Field | null,
  periods: readonly PeriodId[],
  note: (row: Observation) => void,
): IndicatorItem {
  const { period } = scene
  const tally = tallyOf(dataset, scene, indicator, note)
  const hasFigures = tally.nodata < scene.units.length
  const province = provincialIn(dataset, scene, indicator, period)
  return {
    indicator,
    field,
    province,
    provinceAttainment: provincialAttainment(province, indicator),
    tally,
    judged: tally.met + tally.near + tally.missed,
    series: periods.map((each) => comparableValue(provincialIn(dataset, scene, indicator, each))),
    signs: controlSigns(dataset, scene, indicator),
    elsewhere: hasFigures ? null : periodsWithFigures(dataset, scene, indicator),
  }
}

/**
 * Counts the units of the scene by how they stand to their target; `note` is told each figure’s
 * row.
 */
export function tallyOf(
  dataset: Dataset,
  scene: Scene,
  indicator: Indicator,
  note: (row: Observation) => void = () => undefined,
): Tally {
  const counts = { met: 0, near: 0, missed: 0, none: 0, nodata: 0 }
  const { period, scope, units } = scene
  for (const unit of units) {
    const row =
      period === null
        ? null
        : dataset.observations.find(unit.unit_id, indicator.indicator_id, period, scope)
    const value = row?.value ?? null
    const { near, polarity } = indicator
    if (row === null || value === null) {
      counts.nodata += 1
      continue
    }
    note(row)
    counts[attainment({ value, target: row.target ?? indicator.target, near, polarity })] += 1
  }
  const { none: unjudged, ...rest } = counts
  return { ...rest, unjudged }
}
