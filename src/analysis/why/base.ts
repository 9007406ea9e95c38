import type { Dataset } from '@/dataset/dataset'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import { count, type Message } from '@/i18n/message'
import { mean } from '@/stats/sum'
import { componentsOf, earnedOf, limitsOf, shareOf } from '@/analysis/components'
import { peerKey, withPeers } from '@/analysis/peers'
import { coverageMessages, isMark, provincial } from '@/analysis/provincial'
import { observationOf } from '@/analysis/reading'
import type { Scene } from '@/analysis/scene'
import './words'

/** A component on one side: its value, and the share 0–1 of its weight that it earns. */
export type Side = { readonly value: number | null; readonly share: number | null }

/** What a unit is held against: a score, and for each component a value and what it earns. */
export type Base = {
  readonly kind: 'province' | 'above' | 'peers' | 'full'
  /** The unit above, or the next one in rank; `null` for several. */
  readonly unit: Unit | null
  /** Its name in a sentence. */
  readonly name: Message
  readonly score: number
  readonly side: (component: Indicator) => Side
  /** Of how many units its score is, where that is not all. */
  readonly notes: readonly Message[]
}

/** With fewer peers than this their mean is the figure of one of them. */
const FEWEST_PEERS = 2

/** Every base that a unit with a score can be held against, the usual one first. */
export function basesOf(
  dataset: Dataset,
  scene: Scene,
  unit: Unit,
  composite: Indicator,
): readonly Base[] {
  if (unit === scene.parent) return fullOf(dataset, composite)
  return [
    ...provinceOf(dataset, scene, composite),
    ...aboveOf(dataset, scene, unit, composite),
    ...peersOf(dataset, scene, unit, composite),
    ...fullOf(dataset, composite),
  ]
}

/**
 * Full marks: what every component earns at most. None where a component does not say what that
 * is.
 */
function fullOf({ indicators }: Dataset, composite: Indicator): Base[] {
  const ends = componentsOf(indicators.rows, composite).map((each) => fullMark(each))
  if (ends.length === 0 || ends.includes(null)) return []
  return [
    {
      kind: 'full',
      unit: null,
      name: { id: 'ladder.base.full' },
      score: composite.max_score ?? 100,
      side: (component) => ({ value: fullMark(component), share: 1 }),
      notes: [],
    },
  ]
}

/** The value that earns all of a component. */
function fullMark(component: Indicator): number | null {
  const { min, max } = limitsOf(component)
  return max === null || component.polarity === 'none'
    ? null
    : component.polarity === 'higher'
      ? max
      : min
}

function provinceOf(dataset: Dataset, scene: Scene, composite: Indicator): Base[] {
  const own = provincial(dataset, scene, composite)
  if (own.value === null || !isMark(own, composite)) return []
  return [
    {
      kind: 'province',
      unit: scene.parent,
      name: { id: 'ladder.base.province' },
      score: own.value,
      side: (component) => {
        const part = provincial(dataset, scene, component)
        // The sum of several units does not stand on the scale of one.
        const value = isMark(part, component) ? part.value : null
        return { value, share: shareOf(component, value) }
      },
      notes: coverageMessages(own),
    },
  ]
}

/**
 * The score of a unit in the scene’s period. What a scene leaves out of its scope is no figure.
 */
export function scoreOf(
  dataset: Dataset,
  scene: Scene,
  unit: Unit,
  composite: Indicator,
): number | null {
  return observationOf(dataset, scene, unit, composite, scene.period)?.value ?? null
}

/** The next better unit among all of them; of several with one score the first of the package. */
export function nextAbove(
  dataset: Dataset,
  scene: Scene,
  unit: Unit,
  composite: Indicator,
): { readonly unit: Unit; readonly score: number } | null {
  const own = scoreOf(dataset, scene, unit, composite)
  if (own === null) return null
  const better = scene.units.flatMap((each) => {
    const score = scoreOf(dataset, scene, each, composite)
    return score !== null && score > own ? [{ unit: each, score }] : []
  })
  return better.reduce<(typeof better)[number] | null>(
    (next, each) => (next === null || each.score < next.score ? each : next),
    null,
  )
}

function aboveOf(dataset: Dataset, scene: Scene, unit: Unit, composite: Indicator): Base[] {
  const next = nextAbove(dataset, scene, unit, composite)
  if (next === null) return []
  return [
    {
      kind: 'above',
      unit: next.unit,
      name: { id: 'ladder.base.unit', values: { unit: next.unit.short_name } },
      score: next.score,
      side: (component) => sideOf(dataset, scene, next.unit, component),
      notes: [],
    },
  ]
}

/** The value of a component in a unit, and what it earns. */
export function sideOf(dataset: Dataset, scene: Scene, unit: Unit, component: Indicator): Side {
  const row = observationOf(dataset, scene, unit, component, scene.period)
  return { value: row?.value ?? null, share: earnedOf(component, row) }
}

/** The other units of its declared group, or of its kind: none where those are all units. */
function peersOf(dataset: Dataset, scene: Scene, unit: Unit, composite: Indicator): Base[] {
  const declared = withPeers(dataset, scene, null)
  const grouped = declared.peers?.kind === 'declared' ? declared : withPeers(dataset, scene, 'kind')
  const kind = grouped.peers?.kind
  if (kind !== 'declared' && kind !== 'kind') return []
  const key = peerKey(grouped, unit)
  const members = scene.units.filter(
    (each) =>
      each !== unit &&
      peerKey(grouped, each) === key &&
      scoreOf(dataset, scene, each, composite) !== null,
  )
  const score = mean(members.flatMap((each) => scoreOf(dataset, scene, each, composite) ?? []))
  if (score === null || members.length < FEWEST_PEERS) return []
  return [
    {
      kind: 'peers',
      unit: null,
      name: peersName(kind, key, members.length),
      score,
      side: (component) => {
        const sides = members.map((each) => sideOf(dataset, scene, each, component))
        return {
          value: mean(sides.flatMap(({ value }) => value ?? [])),
          share: mean(sides.flatMap(({ share }) => share ?? [])),
        }
      },
      notes: [],
    },
  ]
}

function peersName(kind: 'declared' | 'kind', key: string | null, members: number): Message {
  const n = count(members)
  if (key === null) return { id: 'ladder.base.ungrouped', values: { n } }
  return kind === 'kind'
    ? { id: 'ladder.base.kind', values: { n, kind: key } }
    : { id: 'ladder.base.group', values: { n, group: key } }
}
