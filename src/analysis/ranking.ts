import { groupBy } from '@/dataset/group'
import type { Unit } from '@/dataset/tables/units'
import { count, inner, type Message } from '@/i18n/message'
import type { Polarity } from '@/stats/attainment'
import type { Interval } from '@/stats/interval'
import { competitionRanks } from '@/stats/rank'
import { rankBands, type RankBand } from '@/stats/rankBand'
import { isRankedGroup, peerKey, SIZES } from './peers'
import type { PeerKind, Scene } from './scene'
import './words'

/** No rank is given in a group of which fewer than this share have a figure. */
export const RANK_COVERAGE = 0.75

/** Fewer figures than this are no ranking. */
const LEAST_RANKED = 2

/** A figure to be ranked. */
export type Rankable = { readonly unit: Unit; readonly value: number | null }

/** Whom a rank is among: all units of the scene, or those that share a text with the unit. */
export type Among = { readonly kind: PeerKind; readonly text: string | null }

/**
 * A rank among `of` figures. `among`: whom, where that may be in doubt; `null` where there is but
 * one ranking.
 */
export type Place = { readonly rank: number; readonly of: number; readonly among: Among | null }

/** Units that are ranked together, in the order given. */
export type RankGroup<Item> = {
  readonly among: Among | null
  readonly items: readonly Item[]
  /** Those of them that have a figure. */
  readonly of: number
  /** Whether these are enough, so that ranks are given. */
  readonly isRanked: boolean
}

/**
 * Who is ranked with whom, and whether at all: the one rule of every screen. Units are ranked with
 * their peers (`peerKey`), where two of them and the share `RANK_COVERAGE` have a figure; units of
 * unknown size are peers of nobody.
 */
export function rankGroups<Item extends Rankable>(
  scene: Scene,
  items: readonly Item[],
): RankGroup<Item>[] {
  const kind = kindOf(scene)
  return [...groupBy(items, ({ unit }) => peerKey(scene, unit))].map(([text, group]) => {
    const of = group.filter(({ value }) => value !== null).length
    return {
      among: isRankInDoubt(scene) ? { kind, text } : null,
      items: group,
      of,
      isRanked:
        isRankedGroup(scene, text) && of >= LEAST_RANKED && of >= RANK_COVERAGE * group.length,
    }
  })
}

/**
 * The place of each item, in their order; `null` where it has none: no figure, a group that is not
 * ranked, or polarity none.
 */
export function placesOf(
  scene: Scene,
  items: readonly Rankable[],
  polarity: Polarity,
): (Place | null)[] {
  const places = new Map<Rankable, Place>()
  for (const { among, items: group, of, isRanked } of rankGroups(scene, items)) {
    const values = group.map(({ value }) => value)
    for (const [index, rank] of (isRanked ? competitionRanks(values, polarity) : []).entries()) {
      const item = group[index]
      if (item && rank !== null) places.set(item, { rank, of, among })
    }
  }
  return items.map((item) => places.get(item) ?? null)
}

/**
 * As `placesOf`, with the ranks that chance does not tell from it. `interval`: what chance allows
 * for, in the unit of the value; of two units without one any difference counts.
 */
export function bandsOf(
  scene: Scene,
  items: readonly (Rankable & { readonly interval: Interval | null })[],
  polarity: Polarity,
): ((Place & RankBand) | null)[] {
  const places = new Map<Rankable, Place & RankBand>()
  for (const { among, items: group, of, isRanked } of rankGroups(scene, items)) {
    for (const [index, band] of (isRanked
      ? rankBands({ units: group, tolerance: null, polarity })
      : []
    ).entries()) {
      const item = group[index]
      if (item && band) places.set(item, { ...band, of, among })
    }
  }
  return items.map((item) => places.get(item) ?? null)
}

/** The scene with all its units ranked together, whatever groups they are in. */
export function amongAll(scene: Scene): Scene {
  return { ...scene, peers: { kind: 'all', choices: scene.peers?.choices ?? [], keys: new Map() } }
}

/**
 * Whether the package declares groups of units, so that a rank may be one within them or one among
 * all.
 */
function hasGroups({ units }: Scene): boolean {
  return new Set(units.map(({ group }) => group)).size > 1
}

function kindOf(scene: Scene): PeerKind {
  return scene.peers?.kind ?? (hasGroups(scene) ? 'declared' : 'all')
}

/**
 * Whether units of the scene can be ranked in several ways, so that whom a rank is among must be
 * said.
 */
export function isRankInDoubt(scene: Scene): boolean {
  return kindOf(scene) !== 'all' || hasGroups(scene)
}

/** The heading over ranks; it says whom they are among where that may be in doubt. */
export function rankHeading(scene: Scene): Message {
  return isRankInDoubt(scene) ? { id: `peers.${kindOf(scene)}` } : { id: 'rank.heading' }
}

/** A rank in words, as `2/12`, for where its heading says whom it is among. */
export function bareRank({ rank, of }: Pick<Place, 'rank' | 'of'>): Message {
  return { id: 'rank.of', values: { rank: count(rank), of: count(of) } }
}

/**
 * A rank in words, as `2/12`; with whom it is among where that may be in doubt, as `1/2 in the
 * group “town”`.
 */
export function rankMessage(place: Place): Message {
  const { among } = place
  if (among === null) return bareRank(place)
  return {
    id: 'rank.among',
    values: { place: inner(bareRank(place)), among: inner(amongMessage(among)) },
  }
}

/** Whom a rank is among, in words that follow it. */
export function amongMessage({ kind, text }: Among): Message {
  if (kind === 'all') return { id: 'rank.all' }
  if (kind === 'size')
    return { id: 'rank.size', values: { size: inner({ id: `peers.size.${sizeOf(text)}` }) } }
  if (text === null) return { id: 'rank.noGroup' }
  if (kind === 'area') return { id: 'rank.area', values: { area: text } }
  return kind === 'kind'
    ? { id: 'rank.kind', values: { kind: text } }
    : { id: 'rank.group', values: { group: text } }
}

function sizeOf(text: string | null): (typeof SIZES)[number] {
  return SIZES.find((size) => size === text) ?? 'unknown'
}
