import { addTo, groupBy } from '@/dataset/group'
import { issue, type Issue } from '@/dataset/issue'
import type { IndicatorId, SourceId, UnitId } from '@/dataset/ids'
import type { PeriodId } from '@/dataset/period'
import { isPreferred } from '@/dataset/preferred'
import type { Indicator } from '@/dataset/tables/indicators'
import { BASES, STATUSES, type ObservationRow } from '@/dataset/tables/observations'
import { isBag, textOf } from '@/dataset/shape'
import { componentsOf, earnedOf, worthOf } from '@/analysis/components'
import { composite as compositeOf } from '@/stats/composite'
import type { Intake } from './intake'
import type { JsonObject } from './packageFiles'
import type { PackageRows } from './packageRows'
import { sortProblems, type FileIntake } from './report'
import { COMPUTED_PUBLISHER, COMPUTED_SOURCE, COMPUTED_TITLE, computedNote } from './vocabulary'

/**
 * Of so much of the weight, share 0–1, a score is worked out at least: below, it would tell more of
 * what is missing than of the unit.
 */
const LEAST = 0.5

/**
 * And of so much of what the units of its level have in the period: with less, its place among them
 * would be one in another contest.
 */
const LEAST_SHARED = 0.9

type Cell = Map<IndicatorId, ObservationRow>

/** What the units of one level have of the score in one period. */
type Group = {
  readonly period: PeriodId
  readonly cells: ReadonlyMap<UnitId, Cell>
}

/**
 * Works the composite score out of its weighted components, for the periods of which files brought
 * a component, where nobody supplied it. All units of one level in one period are scored over the
 * same components, those that more than half of the units have, so that ranks compare like with
 * like. A unit that lacks some of these is scored over the others as long as they are nearly all of
 * the weight, else a row without a value says why. None is scored where there is one component
 * alone, or less than half of the weight: that is only told.
 * Such rows have a source of their own and say how much of the weight they rest on; their basis and
 * status are the least settled ones of what went into them. A
 * score that is supplied is never touched, and one worked out before gives way to it. A unit above
 * others that have a score has none: it is theirs put together. `merged`: the package with what
 * came in. `composite`: key of the score, on the scale 0–100; `null` where the package has none.
 * Issues, at the file that brought the first component: `composite/computed` (info where all
 * components are there, else warning; found: the period, how many units, of how many components,
 * how much of the weight), `composite/incomplete` (info, for units without a score);
 * each once a file.
 */
export function withComposites(
  { taken, report, placeOf }: Pick<Intake, 'taken' | 'report' | 'placeOf'>,
  merged: PackageRows,
  composite: string | null,
): { readonly rows: PackageRows; readonly report: readonly FileIntake[] } {
  const score = merged.indicators.find(({ indicator_id: id }) => id === composite)
  const components = score ? componentsOf(merged.indicators, score) : []
  const weighing = new Map(components.map((each) => [each.indicator_id, each]))
  const brought = new Map<PeriodId, ObservationRow>()
  for (const row of taken.observations) {
    const isPart = weighing.has(row.indicator_id) || row.indicator_id === score?.indicator_id
    if (isPart && !brought.has(row.period)) brought.set(row.period, row)
  }
  if (!score || brought.size === 0 || (score.max ?? score.max_score ?? 100) !== 100)
    return { rows: merged, report }
  const isComputed = (row: ObservationRow): boolean =>
    row.source_id === COMPUTED_SOURCE &&
    row.indicator_id === score.indicator_id &&
    brought.has(row.period)
  const supplied = merged.observations.filter((row) => !isComputed(row))
  const computed: ObservationRow[] = []
  const said = new Map<string, Issue[]>()
  for (const group of groupsOf(merged, supplied, score, weighing, brought)) {
    const { rows, found } = scoresOf(group, score, components)
    for (const row of rows) computed.push(row)
    const place = placeOf(brought.get(group.period) as ObservationRow)
    if (place)
      for (const each of found) addTo(said, place.file, issue({ ...each, file: place.file }))
  }
  return {
    rows: {
      ...merged,
      observations: [...supplied, ...computed],
      sources: sourcesOf(merged, computed),
    },
    report: report.map((each) => {
      const own = said.get(each.file)
      return own ? { ...each, problems: sortProblems([...each.problems, ...byKind(own)]) } : each
    }),
  }
}

/** The indicator that the descriptor of a package names as the composite score. */
export function compositeNamed({ dashboard }: JsonObject): string | null {
  return isBag(dashboard) ? textOf(dashboard['composite']) : null
}

/** Components by unit, without units whose score is supplied or put together from others. */
function groupsOf(
  { units }: PackageRows,
  rows: readonly ObservationRow[],
  score: Indicator,
  weighing: ReadonlyMap<IndicatorId, Indicator>,
  periods: ReadonlyMap<PeriodId, ObservationRow>,
): readonly Group[] {
  const held = new Map([...periods.keys()].map((period) => [period, new Map<UnitId, Cell>()]))
  const supplied = new Set<string>()
  for (const row of rows) {
    const cells = held.get(row.period)
    if (!cells || row.value === null) continue
    if (row.indicator_id === score.indicator_id) supplied.add(`${row.period} ${row.unit_id}`)
    if (!weighing.has(row.indicator_id)) continue
    const cell = cells.get(row.unit_id) ?? new Map<IndicatorId, ObservationRow>()
    cells.set(row.unit_id, cell)
    const before = cell.get(row.indicator_id)
    if (!before || isPreferred(row, before)) cell.set(row.indicator_id, row)
  }
  return [...held].flatMap(([period, cells]) => {
    const isScored = (id: UnitId): boolean => cells.has(id) || supplied.has(`${period} ${id}`)
    const above = new Set(
      units.flatMap(({ unit_id: id, parent_id: parent }) =>
        parent !== null && isScored(id) ? [parent] : [],
      ),
    )
    const levels = new Map<string, Map<UnitId, Cell>>()
    for (const { unit_id: id, level } of units) {
      const cell = cells.get(id)
      if (!cell || above.has(id) || supplied.has(`${period} ${id}`)) continue
      const group = levels.get(level) ?? new Map<UnitId, Cell>()
      levels.set(level, group.set(id, cell))
    }
    return [...levels.values()].map((group) => ({ period, cells: group }))
  })
}

type Found = Pick<Issue, 'code' | 'severity' | 'found'>

function scoresOf(
  { period, cells }: Group,
  score: Indicator,
  components: readonly Indicator[],
): { readonly rows: readonly ObservationRow[]; readonly found: readonly Found[] } {
  // A package of 100,000 figures has nearly as many shares: each is worked out once.
  const shares = new Map(
    [...cells].map(([unit, cell]) => [
      unit,
      components.map((part) => earnedOf(part, cell.get(part.indicator_id) ?? null)),
    ]),
  )
  const isCommon = components.map(
    (_, at) => [...shares.values()].filter((own) => own[at] !== null).length * 2 > cells.size,
  )
  const common = new Set(
    components.flatMap(({ indicator_id: id }, at) => (isCommon[at] === true ? [id] : [])),
  )
  const weighed = (shareAt: (at: number) => number | null) =>
    components.map((part, at) => ({
      share: isCommon[at] === true ? shareAt(at) : null,
      weight: worthOf(part),
    }))
  const shared = compositeOf(weighed(() => 1)).completeness
  const counted = new Map<string, { readonly isScored: boolean; units: number }>()
  const rows = [...cells].map(([unit, cell]): ObservationRow => {
    const own = shares.get(unit) ?? []
    const parts = weighed((at) => own[at] ?? null)
    const { score: reached, completeness } = compositeOf(parts)
    const there = parts.filter(({ share }) => share !== null).length
    const isScored =
      reached !== null && there > 1 && completeness >= Math.max(LEAST, LEAST_SHARED * shared)
    const lacking = components.flatMap((part, at) =>
      isCommon[at] === true && own[at] === null ? [part.short_name] : [],
    )
    const note = computedNote(isScored, there, components.length, completeness, lacking)
    const key = `${there}/${components.length}, ${percent(completeness)}`
    const count = counted.get(key) ?? { isScored, units: 0 }
    counted.set(key, count)
    count.units += 1
    const used = [...cell.values()].filter(({ indicator_id: id }) => common.has(id))
    const least = <Name extends 'basis' | 'status'>(
      name: Name,
      order: readonly ObservationRow[Name][],
    ): ObservationRow[Name] =>
      order.find((each) => used.some((row) => row[name] === each)) ?? (order[0] as never)
    return {
      unit_id: unit,
      indicator_id: score.indicator_id,
      period,
      basis: least('basis', BASES),
      value: isScored ? Number(reached.toFixed(score.decimals)) : null,
      numerator: null,
      denominator: null,
      target: null,
      lower: null,
      upper: null,
      published_rank: null,
      published_on: null,
      status: least('status', STATUSES),
      quality: null,
      missing_reason: isScored ? null : note,
      note: isScored ? note : null,
      source_id: COMPUTED_SOURCE as SourceId,
    }
  })
  const found = [...counted].map(([key, { isScored, units }]): Found => {
    const isWhole = key.startsWith(`${components.length}/`)
    return {
      code: isScored ? 'composite/computed' : 'composite/incomplete',
      severity: isScored && !isWhole ? 'warning' : 'info',
      found: `${period}: ${units} × ${key}`,
    }
  })
  return { rows: rows.some(({ value }) => value !== null) ? rows : [], found }
}

/** So many periods are named where one thing is told of many. */
const MOST_NAMED = 6

/** Issues of one code and severity as one, which names what was found in the first periods. */
function byKind(issues: readonly Issue[]): readonly Issue[] {
  const kinds = groupBy(issues, ({ code, severity }) => `${code} ${severity}`)
  return [...kinds.values()].flatMap((held) => {
    const [first] = held
    const periods = new Set(held.map(({ found }) => found?.split(':')[0]))
    if (!first || periods.size < 2) return held
    const rest = held.length > MOST_NAMED ? [`… +${held.length - MOST_NAMED}`] : []
    const found = [...held.slice(0, MOST_NAMED).map((each) => each.found ?? ''), ...rest]
    return [{ ...first, found: found.join('; ') }]
  })
}

function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)} %`
}

function sourcesOf(
  { sources }: PackageRows,
  computed: readonly ObservationRow[],
): PackageRows['sources'] {
  if (computed.length === 0 || sources.some(({ source_id: id }) => id === COMPUTED_SOURCE))
    return sources
  return [
    ...sources,
    {
      source_id: COMPUTED_SOURCE as SourceId,
      title: COMPUTED_TITLE,
      publisher: COMPUTED_PUBLISHER,
      date: null,
      url: null,
      kind: 'computed',
    },
  ]
}
