import { groupBy } from '@/dataset/group'
import { foldText } from '@/dataset/text'
import type { Dataset } from '@/dataset/dataset'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import type { Attainment } from '@/stats/attainment'
import type { RankBand } from '@/stats/rankBand'
import { cellView, type CellView } from '@/analysis/cell'
import { provincialIn } from '@/analysis/indicatorPeriods'
import { scaleOf, type Scale } from './indicatorScale'
import { peerKey } from '@/analysis/peers'
import { bandsOf, type Place } from '@/analysis/ranking'
import { isMark, provincialAttainment, type Provincial } from '@/analysis/provincial'
import { focusPlace, type PeerKind, type Scene } from '@/analysis/scene'
import { largest, smallest } from '@/stats/extremes'
import type { IndicatorsParams } from './params'

/** One unit of the ranking. */
export type RankingRow = {
  readonly unit: Unit
  readonly focus: number | null
  readonly cell: CellView
  /** What it is ranked within: equal for those that are ranked together. */
  readonly peer: string | null
  /** `null` without a rank: no value, or the indicator is not ranked. */
  readonly band: (RankBand & Place) | null
  /** The unit above it, where the units have several. */
  readonly parent: Unit | null
}

/** Why there are no ranks: polarity is none, no unit has a figure, or too few have. */
type Unranked = 'polarity' | 'nodata' | 'few'

export type RankingView = {
  readonly indicator: Indicator
  /**
   * Best first; without a way that is good, largest first. Units without a figure come last, by
   * name.
   */
  readonly rows: readonly RankingRow[]
  /** Units that are ranked together, by the text they share; one without a text where all are. */
  readonly peers: readonly (string | null)[]
  /** What that text is. */
  readonly peerKind: PeerKind
  readonly unranked: Unranked | null
  /** Whether ranks are told apart by what chance allows for: some rows have an interval. */
  readonly isByChance: boolean
  readonly province: Provincial
  readonly provinceAttainment: Attainment
  /** The target that all share, `null` without one. */
  readonly target: number | null
  /** Whether some units have a target of their own. */
  readonly ownTargets: boolean
  readonly scale: Scale
  /** Where bars begin: at each unit’s target, at 0, or nowhere, and then there are dots alone. */
  readonly baseline: 'target' | 'zero' | 'none'
  /** Units with a figure. */
  readonly measured: number
  /**
   * Whether figures are only the order of classes, which may be named and counted, but neither
   * added nor measured.
   */
  readonly isClassed: boolean
}

/**
 * The units of the scene in the order of one indicator. Ranks are given as `rankGroups` has it; two
 * units whose Wilson 95 % intervals overlap are too close to call.
 */
export function rankingView(
  dataset: Dataset,
  scene: Scene,
  indicator: Indicator,
  compare: (a: string, b: string) => number,
): RankingView {
  const cells = scene.units.map((unit) => cellView(dataset, scene, unit, indicator))
  const bands = bandsOf(scene, cells, indicator.polarity)
  const parents = new Set(scene.units.map(({ parent_id }) => parent_id))
  const rows = cells.map((cell, index): RankingRow => {
    const { unit } = cell
    return {
      unit,
      focus: focusPlace(scene, unit.unit_id),
      cell,
      peer: peerKey(scene, unit),
      band: bands[index] ?? null,
      parent:
        parents.size > 1 && unit.parent_id !== null
          ? (dataset.units.byId.get(unit.parent_id) ?? null)
          : null,
    }
  })
  const province = provincialIn(dataset, scene, indicator, scene.period)
  const { polarity, target } = indicator
  const measured = cells.filter(({ value }) => value !== null).length
  return {
    indicator,
    rows: sortRows(rows, indicator, compare),
    peers: [...new Set(rows.map(({ peer }) => peer))],
    peerKind: scene.peers?.kind ?? 'declared',
    unranked:
      measured === 0
        ? 'nodata'
        : polarity === 'none'
          ? 'polarity'
          : rows.some(({ band }) => band !== null)
            ? null
            : 'few',
    isByChance: rows.some(({ band, cell }) => band !== null && cell.interval !== null),
    province,
    provinceAttainment: provincialAttainment(province, indicator),
    target: polarity === 'none' ? null : target,
    ownTargets:
      polarity !== 'none' && cells.some((cell) => cell.target !== null && cell.target !== target),
    ...frameOf(cells, province, indicator),
    measured,
  }
}

/** Where figures, targets and the provincial value lie, and where bars begin. */
function frameOf(
  cells: readonly CellView[],
  province: Provincial,
  indicator: Indicator,
): Pick<RankingView, 'scale' | 'baseline' | 'isClassed'> {
  const { polarity, measure } = indicator
  const held = cells.filter(({ value }) => value !== null)
  const targets =
    polarity === 'none' || held.length === 0 ? [] : cells.flatMap(({ target }) => target ?? [])
  const reaches = held.flatMap(({ interval }) => (interval ? [interval.lower, interval.upper] : []))
  const marks = [
    ...held.flatMap(({ value }) => value ?? []),
    ...targets,
    ...(isMark(province, indicator) ? [province.value ?? 0] : []),
  ]
  if (held.length > 0 && polarity === 'none' && held.every(({ band }) => band !== null)) {
    return {
      scale: { ...scaleOf([0, ...marks], [], measure), ticks: [] },
      baseline: 'none',
      isClassed: true,
    }
  }
  if (targets.length > 0)
    return { scale: scaleOf(marks, reaches, measure), baseline: 'target', isClassed: false }
  if (beginsAtZero(marks))
    return { scale: scaleOf([0, ...marks], reaches, measure), baseline: 'zero', isClassed: false }
  return { scale: scaleOf(marks, reaches, measure), baseline: 'none', isClassed: false }
}

/** Bars from 0 are worth their room when they leave at least a third of it to the differences. */
function beginsAtZero(values: readonly number[]): boolean {
  const [least, most] = [smallest(values), largest(values)]
  return values.length > 0 && least >= 0 && most - least >= most / 3
}

function sortRows(
  rows: readonly RankingRow[],
  { polarity }: Indicator,
  compare: (a: string, b: string) => number,
): RankingRow[] {
  const sign = polarity === 'lower' ? 1 : -1
  return [...rows].sort((a, b) => {
    const [x, y] = [a.cell.value, b.cell.value]
    if (x === null || y === null)
      return (
        Number(x === null) - Number(y === null) || compare(a.unit.short_name, b.unit.short_name)
      )
    return (
      sign * (x - y) ||
      (a.band?.band ?? 0) - (b.band?.band ?? 0) ||
      compare(a.unit.short_name, b.unit.short_name)
    )
  })
}

/** A line of the list of units: a heading over units that are ranked together, or a unit. */
export type RankingLine =
  | { readonly kind: 'heading'; readonly text: string; readonly by: PeerKind; readonly n: number }
  | { readonly kind: 'row'; readonly row: RankingRow; readonly joint: Joint }

/**
 * How a row stands to its neighbours on the list: whether it is too close to call from the one
 * above, and the one below.
 */
export type Joint = { readonly above: boolean; readonly below: boolean }

/** A list of units can be searched from this many on, and is then drawn as far as it is seen. */
export const LONG_LIST = 24

/** What a long list may be narrowed to: a group of units, a unit above, or an area of then. */
type RankingChoice = { readonly id: string; readonly name: string }

export type RankingList = {
  readonly lines: readonly RankingLine[]
  readonly shown: number
  readonly of: number
  readonly choices: readonly RankingChoice[]
}

/**
 * The list as asked for: those of a group or an area or under a unit, those that fit what is searched for, by
 * value or by name.
 */
export function rankingList(
  view: RankingView,
  { query, within: group, sort }: Pick<IndicatorsParams, 'query' | 'within' | 'sort'>,
  compare: (a: string, b: string) => number,
): RankingList {
  const isLong = view.rows.length >= LONG_LIST
  const wanted = isLong ? foldText(query ?? '') : ''
  const parents = new Map(
    view.rows.flatMap(({ parent }) =>
      parent ? [[String(parent.unit_id), parent.short_name] as const] : [],
    ),
  )
  const isDeclared = view.peerKind === 'declared' && view.peers.length > 1
  const peers = isDeclared
    ? view.peers.flatMap((peer) => (peer === null ? [] : [[peer, peer] as const]))
    : []
  const areas = new Set(view.rows.flatMap(({ unit }) => unit.areas))
  const choices = [...peers, ...parents, ...[...areas].map((area) => [area, area] as const)]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => compare(a.name, b.name))
  const chosen = choices.some(({ id }) => id === group) ? group : null
  const found = view.rows.filter(
    ({ unit, parent }) =>
      (chosen === null ||
        unit.group === chosen ||
        parent?.unit_id === chosen ||
        unit.areas.includes(chosen)) &&
      (wanted === '' ||
        foldText([unit.name, unit.short_name, ...unit.aliases].join('  ')).includes(wanted)),
  )
  const isByName = sort?.by === 'name'
  const ordered = isByName
    ? [...found].sort((a, b) => compare(a.unit.short_name, b.unit.short_name))
    : found
  const sections =
    view.peers.length > 1 && !isByName
      ? groupBy(ordered, ({ peer }) => peer)
      : new Map([[null, ordered]])
  const lines = [...sections].flatMap(([peer, rows]): RankingLine[] => [
    ...(peer === null
      ? []
      : [{ kind: 'heading', text: peer, by: view.peerKind, n: rows.length } as const]),
    ...rows.map(
      (row, index) =>
        ({ kind: 'row', row, joint: isByName ? APART : jointOf(rows, index) }) as const,
    ),
  ])
  return { lines, shown: found.length, of: view.rows.length, choices }
}

/** Whether chance allows a unit more ranks than one. */
export function hasRange({ band }: Pick<RankingRow, 'band'>): boolean {
  return band !== null && band.best !== band.worst
}

const APART: Joint = { above: false, below: false }

function jointOf(rows: readonly RankingRow[], index: number): Joint {
  const isJoint = (a: RankingRow | undefined, b: RankingRow | undefined): boolean =>
    a?.band != null && b?.band != null && a.band.band === b.band.band && a.peer === b.peer
  return {
    above: isJoint(rows[index - 1], rows[index]),
    below: isJoint(rows[index], rows[index + 1]),
  }
}
