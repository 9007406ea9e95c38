import type { Common } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import type { UnitId } from '@/dataset/ids'
import type { Scope } from '@/dataset/observations'
import { comparePeriods, isSameKind, periodBounds, periodOf, type PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Level, Unit } from '@/dataset/tables/units'
import { existsIn } from '@/dataset/validity'

/**
 * What a screen is about, once the address has been held against the package: every page begins
 * here.
 */
export type Scene = {
  readonly scope: Scope
  /** The period shown; `null` only when no unit of the level has any figure in this scope. */
  readonly period: PeriodId | null
  /** The period asked for, when nothing is known of it; the screen says so. */
  readonly unknownPeriod: PeriodId | null
  /** All periods with a figure of a unit of the level in this scope, in order of time. */
  readonly periods: readonly PeriodId[]
  readonly level: Level
  /**
   * The tiers that can be compared, that of the package first, each with its periods; the one shown
   * may not be among them.
   */
  readonly tiers: Tiers
  /** The units compared: of the level, existing in the period, in the order of the package. */
  readonly units: readonly Unit[]
  /** The unit above them, for the provincial value. */
  readonly parent: Unit | null
  /** Focus units in the order chosen. */
  readonly focus: readonly UnitId[]
  /**
   * The place of each among the colours and shapes of `FOCUS_LIMIT`: its own from when it comes to
   * when it leaves, whoever else does.
   */
  readonly focusPlaces: ReadonlyMap<UnitId, number>
  /** Which units are ranked together; without it those of one declared `group`. */
  readonly peers?: Peers
  readonly composite: Indicator | null
  /** The scores that units can be ranked by: that of the package and every one that has parts. */
  readonly scores: readonly Indicator[]
  /** The indicators of the matrix, in order. */
  readonly indicators: readonly Indicator[]
  /**
   * The day on which states are counted: the package's own, else its creation, else the end of the
   * period.
   */
  readonly asOf: string | null
}

/** Tiers of which several units have figures in one period, with all their periods in order of time. */
type Tiers = ReadonlyMap<Level, readonly PeriodId[]>

/**
 * Whom a unit is ranked with: those of its declared `group`, of the first of its areas, of its
 * kind, of its size, or all units.
 */
export type PeerKind = 'declared' | 'area' | 'kind' | 'size' | 'all'

export type Peers = {
  readonly kind: PeerKind
  /**
   * What units are compared by, equal for those that are ranked together; `null`, or none, for
   * those that share no text.
   */
  readonly keys: ReadonlyMap<UnitId, string | null>
  /**
   * What they can be compared by in this scene; empty where all are one group whatever is asked
   * for.
   */
  readonly choices: readonly PeerKind[]
}

export const FOCUS_LIMIT = 6

/**
 * Holds the address against the package: unknown ids are dropped, and what was not asked for is as
 * the package has it.
 */
export function sceneOf(dataset: Dataset, state: Common): Scene {
  const { dashboard } = dataset.about
  const usual = levelOf(dataset)
  const tiers = tiersOf(dataset, usual, state.scope)
  const wanted = state.period ?? dashboard.period
  const level =
    state.level !== null && tiers.has(state.level) ? state.level : tierIn(tiers, usual, wanted)
  const ofLevel = dataset.units.rows.filter((unit) => unit.level === level)
  const periods = tiers.get(level) ?? periodsOf(dataset, ofLevel, state.scope)
  const period =
    wanted !== null && periods.includes(wanted)
      ? wanted
      : state.period === null
        ? state.scope === 'official'
          ? fullest(dataset, ofLevel, periods)
          : (periods.at(-1) ?? null)
        : null
  const units = period === null ? ofLevel : ofLevel.filter((unit) => existsIn(unit, period))
  const scores = scoresOf(dataset)
  const composite = scores.find((each) => each.indicator_id === state.score) ?? usualScore(dataset)
  const asked = wantedFocus(dataset, state)
  const focus = asked.flatMap((id, place) => {
    const unit = asked.indexOf(id) === place && units.find(({ unit_id }) => unit_id === id)
    return unit ? [[unit.unit_id, place] as const] : []
  })
  return {
    scope: state.scope,
    period,
    unknownPeriod: period === null ? wanted : null,
    periods,
    level,
    tiers,
    units,
    parent: parentOf(dataset, units, level === usual),
    focus: focus.map(([id]) => id),
    focusPlaces: new Map(focus),
    composite,
    scores,
    indicators: columnsOf(
      dataset,
      { units, composite, period, periods, scope: state.scope },
      level === usual,
    ),
    asOf:
      state.asOf ??
      dashboard.asOf ??
      dataset.about.created?.slice(0, 10) ??
      (period === null ? null : periodBounds(periodOf(period)).end),
  }
}

/** The place of a unit among the colours and shapes of focus units; `null` for any other unit. */
export function focusPlace(
  { focusPlaces }: Pick<Scene, 'focusPlaces'>,
  unit: UnitId,
): number | null {
  return focusPlaces.get(unit) ?? null
}

/**
 * Stands in the place of a unit that left, so that those behind it keep theirs; with that place, for
 * no id stands twice in an address.
 */
const nobody = (place: number): string => `-${place}`
/** Whether an id of the address stands for a unit that left, and for none. */
export const isNobody = (id: string): boolean => /^-\d$/.test(id)

/**
 * The focus as an address has it, with a unit taken in, at the first place that is free, or taken
 * out, which moves nobody else. The same where there is no place left.
 */
export function focusWith(wanted: readonly string[], unit: string, isIn: boolean): string[] {
  const places = wanted.map((each, place) => (each === unit ? nobody(place) : each))
  if (isIn) {
    const free = places.findIndex(isNobody)
    if (free === -1 && places.length >= FOCUS_LIMIT) return [...wanted]
    places[free === -1 ? places.length : free] = unit
  }
  while (isNobody(places.at(-1) ?? '')) places.pop()
  return places
}

/** The units wanted in focus, by place: those of the address, else those of the package. */
export function wantedFocus(dataset: Dataset, state: Pick<Common, 'focus'>): readonly string[] {
  return (state.focus ?? dataset.about.dashboard.focus).slice(0, FOCUS_LIMIT)
}

/** The period with the most official figures of units, the latest of several: where facts are. */
function fullest(
  dataset: Dataset,
  units: readonly Unit[],
  periods: readonly PeriodId[],
): PeriodId | null {
  const figures = (period: PeriodId): number =>
    units.reduce(
      (sum, unit) =>
        sum +
        (existsIn(unit, period)
          ? dataset.indicators.rows.filter(
              ({ indicator_id: id }) =>
                dataset.observations.value(unit.unit_id, id, period, 'official') !== null,
            ).length
          : 0),
      0,
    )
  return periods.reduce<{ readonly period: PeriodId | null; readonly n: number }>(
    (most, period) => {
      const n = figures(period)
      return n >= most.n ? { period, n } : most
    },
    { period: null, n: 0 },
  ).period
}

/**
 * Whether screens show the figures of a unit in a period: it exists then, and it is of a tier that
 * is compared or stands above other units.
 */
export function shownIn(dataset: Dataset): (unit: UnitId, period: PeriodId) => boolean {
  const tiers = tiersOf(dataset, levelOf(dataset), 'all')
  const { parentUnit } = dataset.about.dashboard
  const parents = new Set<string | null>([parentUnit])
  for (const { parent_id } of dataset.units.rows) parents.add(parent_id)
  return (id, period) => {
    const unit = dataset.units.byId.get(id)
    return (
      unit !== undefined && existsIn(unit, period) && (tiers.has(unit.level) || parents.has(id))
    )
  }
}

/** The level a package is about: the one it names, else the one of which it has most units. */
export function levelOf(dataset: Dataset): Level {
  const named = dataset.about.dashboard.level
  if (named !== null) return named
  const counts = new Map<Level, number>()
  for (const { level } of dataset.units.rows) counts.set(level, (counts.get(level) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'district'
}

/** The tier of the package, but for a period of which only one other has figures. */
function tierIn(tiers: Tiers, usual: Level, period: PeriodId | null): Level {
  if (period === null || tiers.get(usual)?.includes(period)) return usual
  const [only, ...others] = [...tiers].flatMap(([level, periods]) =>
    periods.includes(period) ? [level] : [],
  )
  return only !== undefined && others.length === 0 ? only : usual
}

/** What was worked out of a dataset once: nothing in a dataset changes, so neither does this. */
const known = new WeakMap<Dataset, Map<Scope, Tiers>>()

function tiersOf(dataset: Dataset, usual: Level, scope: Scope): Tiers {
  const held = known.get(dataset) ?? new Map<Scope, Tiers>()
  known.set(dataset, held)
  const found = held.get(scope)
  if (found) return found
  const levels = new Set([usual, ...dataset.units.rows.map(({ level }) => level)])
  const tiers = new Map(
    [...levels].flatMap((level) => {
      const units = dataset.units.rows.filter((unit) => unit.level === level)
      const periods = periodsOf(dataset, units, scope)
      const isCompared = periods.some(
        (period) => units.filter((unit) => hasFigures(dataset, unit, period, scope)).length > 1,
      )
      return isCompared ? [[level, periods] as const] : []
    }),
  )
  held.set(scope, tiers)
  return tiers
}

function hasFigures(dataset: Dataset, unit: Unit, period: PeriodId, scope: Scope): boolean {
  return (
    existsIn(unit, period) &&
    dataset.indicators.rows.some(
      ({ indicator_id }) =>
        dataset.observations.value(unit.unit_id, indicator_id, period, scope) !== null,
    )
  )
}

function periodsOf(dataset: Dataset, units: readonly Unit[], scope: Scope): PeriodId[] {
  return dataset.observations.periods.filter((period) =>
    units.some((unit) => hasFigures(dataset, unit, period, scope)),
  )
}

function parentOf(dataset: Dataset, units: readonly Unit[], isUsual: boolean): Unit | null {
  const named = dataset.about.dashboard.parentUnit
  const parents = new Map<UnitId, number>()
  for (const { parent_id } of units)
    if (parent_id) parents.set(parent_id, (parents.get(parent_id) ?? 0) + 1)
  const [common] = [...parents].sort((a, b) => b[1] - a[1])[0] ?? []
  const id = isUsual ? (named ?? common) : (common ?? named)
  return dataset.units.rows.find((unit) => unit.unit_id === id) ?? null
}

/** The composite score that a package names, `null` without one. */
function usualScore({ about, indicators }: Dataset): Indicator | null {
  return (
    indicators.rows.find(({ indicator_id }) => indicator_id === about.dashboard.composite) ?? null
  )
}

function scoresOf(dataset: Dataset): readonly Indicator[] {
  const { rows } = dataset.indicators
  const usual = usualScore(dataset)
  const parents = new Set(rows.map(({ parent_id }) => parent_id))
  return rows.filter(
    (each) => each === usual || (each.measure === 'score' && parents.has(each.indicator_id)),
  )
}

/**
 * The headline indicators where one of them has a figure in this period; where none has, whatever
 * has one. They are those of the package's own tier: of another, those that ever have a figure of
 * its units. Of a score that is not the package’s own they are its parts. The composite has a place
 * of its own.
 */
function columnsOf(
  dataset: Dataset,
  of: Pick<Scene, 'units' | 'composite' | 'period' | 'periods' | 'scope'>,
  isUsual: boolean,
): Indicator[] {
  const { units, composite, period, periods, scope } = of
  const hasFigureIn = ({ indicator_id }: Indicator, when: PeriodId): boolean =>
    units.some(
      (unit) => dataset.observations.value(unit.unit_id, indicator_id, when, scope) !== null,
    )
  const hasFigure = (each: Indicator): boolean => period !== null && hasFigureIn(each, period)
  const parts = dataset.indicators.rows.filter(
    (each) => composite !== null && each.parent_id === composite.indicator_id && hasFigure(each),
  )
  if (parts.length > 0 && composite !== usualScore(dataset)) return parts
  const headline = dataset.indicators.rows
    .filter((each) => each.headline_order !== null)
    .sort((a, b) => (a.headline_order ?? 0) - (b.headline_order ?? 0))
  if (headline.some(hasFigure))
    return headline.filter((each) => isUsual || periods.some((when) => hasFigureIn(each, when)))
  if (parts.length > 0) return parts
  const others = dataset.indicators.rows.filter((each) => each !== composite && hasFigure(each))
  return others.length > 0 ? others : headline
}

/** The periods that may be joined by a line with `period`, up to it, in order of time. */
export function periodsLike(scene: Scene, period: PeriodId): PeriodId[] {
  const wanted = periodOf(period)
  return scene.periods.filter((each) => {
    const held = periodOf(each)
    return isSameKind(held, wanted) && comparePeriods(held, wanted) <= 0
  })
}
