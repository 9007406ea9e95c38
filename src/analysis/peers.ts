import { never } from '@/dataset/never'
import type { Dataset } from '@/dataset/dataset'
import type { IndicatorId } from '@/dataset/ids'
import type { Unit } from '@/dataset/tables/units'
import { periodsLike, type PeerKind, type Peers, type Scene } from './scene'

const PEER_KINDS: readonly PeerKind[] = ['declared', 'area', 'kind', 'size', 'all']

/**
 * Thirds of the units by size, and those of which no size is known, which are ranked with nobody.
 */
export const SIZES = ['large', 'middle', 'small', 'unknown'] as const
type Size = (typeof SIZES)[number]

/** With fewer sizes than this thirds of them are no groups. */
const FEWEST_SIZED = 6

/**
 * The scene with its units in peer groups as the address asks for; without a wish, or with one that
 * cannot be met, in those declared.
 */
export function withPeers(dataset: Dataset, scene: Scene, group: string | null): Scene {
  return { ...scene, peers: peersOf(dataset, scene, group) }
}

/** What a unit of the scene is ranked within: equal for units that are ranked together. */
export function peerKey(scene: Scene, unit: Unit): string | null {
  return scene.peers ? (scene.peers.keys.get(unit.unit_id) ?? null) : unit.group
}

/** Whether units of a key are ranked at all: those of unknown size are not. */
export function isRankedGroup(scene: Scene, key: string | null): boolean {
  return !(scene.peers?.kind === 'size' && key === 'unknown')
}

function peersOf(dataset: Dataset, scene: Scene, group: string | null): Peers {
  const { units } = scene
  const several = (keys: readonly (string | null)[]): boolean => new Set(keys).size > 1
  const sizes = sizesOf(dataset, scene)
  const choices = PEER_KINDS.filter((kind) => {
    if (kind === 'declared') return several(units.map((unit) => unit.group))
    if (kind === 'area') return several(units.map((unit) => unit.areas[0] ?? null))
    if (kind === 'kind') return several(units.map((unit) => unit.kind))
    return kind === 'size' && sizes.size >= FEWEST_SIZED
  })
  const offered: readonly PeerKind[] = choices.length === 0 ? [] : [...choices, 'all']
  const kind =
    offered.find((each) => each === group) ?? (choices[0] === 'declared' ? 'declared' : 'all')
  const keyOf = (unit: Unit): string | null => {
    switch (kind) {
      case 'declared':
        return unit.group
      case 'area':
        return unit.areas[0] ?? null
      case 'kind':
        return unit.kind
      case 'size':
        return sizes.get(unit) ?? 'unknown'
      case 'all':
        return null
      default:
        return never(kind)
    }
  }
  // Of every unit of the package: over time units stand beside each other that are not in the
  // scene.
  return {
    kind,
    choices: offered,
    keys: new Map(dataset.units.rows.map((unit) => [unit.unit_id, keyOf(unit)])),
  }
}

/**
 * The third of the units that each one is in by its figure of the package’s size indicator: the
 * latest of the kind of the scene’s period, up to it. Equal figures are of one size. Empty where
 * the package names no such indicator.
 */
function sizesOf(dataset: Dataset, scene: Scene): ReadonlyMap<Unit, Size> {
  const indicator = dataset.about.dashboard.size
  if (
    indicator === null ||
    scene.period === null ||
    !dataset.indicators.byId.has(indicator as IndicatorId)
  )
    return new Map()
  const periods = periodsLike(scene, scene.period).reverse()
  const latest = (unit: Unit): number | null => {
    for (const period of periods) {
      const value = dataset.observations.value(
        unit.unit_id,
        indicator as IndicatorId,
        period,
        scene.scope,
      )
      if (value !== null) return value
    }
    return null
  }
  const sized = scene.units.flatMap((unit) => {
    const size = latest(unit)
    return size === null ? [] : [{ unit, size }]
  })
  return new Map(
    sized.map(({ unit, size }) => {
      const larger = sized.filter((other) => other.size > size).length
      return [unit, SIZES[Math.min(2, Math.floor((3 * larger) / sized.length))] ?? 'small'] as const
    }),
  )
}
