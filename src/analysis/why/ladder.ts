import type { Dataset } from '@/dataset/dataset'
import type { Observation } from '@/dataset/observations'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import type { Message } from '@/i18n/message'
import { composite as compositeOf } from '@/stats/composite'
import { competitionRanks } from '@/stats/rank'
import { roundedParts } from '@/stats/roundedParts'
import { sum } from '@/stats/sum'
import { shownDecimals } from '@/analysis/cell'
import { worthOf } from '@/analysis/components'
import { provenanceOf } from '@/analysis/provenance'
import { amongAll, placesOf } from '@/analysis/ranking'
import { observationOf } from '@/analysis/reading'
import { focusPlace, type Scene } from '@/analysis/scene'
import { unofficialOf } from '@/analysis/status'
import { basesOf, nextAbove, scoreOf, sideOf, type Base } from './base'
import { partsOf } from './parts'
import { ladderHeadline } from './sentence'
import { undoOf } from './undo'
import type { Component, Ladder, Why } from './view'

/**
 * The ladder of a unit. `asked`: the id of the unit and the kind of base, as the address has them;
 * without a base that there is the first one. Missing components are told and never counted as
 * zero: steps are those that both sides have, weighed among themselves, and what the others do to
 * the scores is a step of its own. Steps, `missing` and `unexplained` make the difference exactly.
 */
export function whyView(dataset: Dataset, scene: Scene, asked: readonly string[]): Why {
  const { composite, period } = scene
  const unit =
    scene.units.find(({ unit_id }) => unit_id === asked[0]) ??
    (scene.parent?.unit_id === asked[0] ? scene.parent : null)
  const none = (message: Message): Why => ({ kind: 'none', message })
  if (unit === null) return none({ id: 'ladder.none.unit', values: { unit: asked[0] ?? '–' } })
  const own = composite && scoreOf(dataset, scene, unit, composite)
  if (composite === null || period === null || own === null)
    return none({ id: 'ladder.none.score', values: { unit: unit.short_name } })
  const parts = partsOf(dataset, scene, unit, composite)
  // Components are shares of what can be earned: a score of which less is better is not theirs.
  if (parts.length === 0 || composite.polarity !== 'higher')
    return none({ id: 'ladder.none.weights', values: { score: composite.short_name } })
  const bases = basesOf(dataset, scene, unit, composite)
  const base = bases.find(({ kind }) => kind === asked[1]) ?? bases[0]
  if (base === undefined) return none({ id: 'ladder.none.base', values: { unit: unit.short_name } })
  const decimals = Math.max(...[own, base.score].map((score) => shownDecimals(composite, score)))
  const start = ticksOf(base.score, decimals)
  const end = ticksOf(own, decimals)
  const split = splitOf(dataset, scene, { unit, composite, own, base, parts })
  const ticks = roundedParts(
    [...split.steps.map(({ points }) => points), split.missing, split.unexplained],
    end - start,
    decimals,
  )
  const direction = end > start ? 1 : -1
  const components = split.steps
    .map(({ component }, index) => ({ ...component, ticks: ticks[index] ?? 0 }))
    .sort((a, b) => (b.ticks - a.ticks) * direction)
  const places = placesOf(
    amongAll(scene),
    scene.units.map((each) => ({ unit: each, value: scoreOf(dataset, scene, each, composite) })),
    composite.polarity,
  )
  const focus = focusPlace(scene, unit.unit_id)
  const found = {
    unit,
    focus,
    period,
    composite,
    place: places[scene.units.indexOf(unit)] ?? null,
    alike: alikeOf(dataset, scene, parts),
    base,
    bases,
    whole: wholeOf(dataset, scene, unit, composite),
    decimals,
    start,
    end,
    target: composite.target,
    components,
    missing: { parts: split.lacking, ticks: ticks.at(-2) ?? 0 },
    unexplained: ticks.at(-1) ?? 0,
    climb:
      unit === scene.parent
        ? null
        : climbOf(dataset, scene, unit, composite, { components, decimals, own }),
  }
  const used = usedRows(dataset, scene, unit, base, [composite, ...parts])
  return {
    kind: 'ladder',
    ...found,
    headline: ladderHeadline(found, unofficialOf(used)),
    provenance: provenanceOf(
      dataset,
      scene.asOf,
      used.map((observation) => ({ observation })),
    ),
  }
}

/** The unit above, where it is another and what it loses can be told. */
function wholeOf(dataset: Dataset, scene: Scene, unit: Unit, composite: Indicator): Unit | null {
  const { parent } = scene
  return parent !== null &&
    parent !== unit &&
    scoreOf(dataset, scene, parent, composite) !== null &&
    basesOf(dataset, scene, parent, composite).length > 0
    ? parent
    : null
}

/** The components that tell no two units apart: all of them earn the same, at least two of them. */
function alikeOf(dataset: Dataset, scene: Scene, parts: readonly Indicator[]): Indicator[] {
  return parts.filter((part) => {
    const shares = scene.units.flatMap((each) => sideOf(dataset, scene, each, part).share ?? [])
    const [first] = shares
    return first !== undefined && shares.length > 1 && shares.every((share) => share === first)
  })
}

const ticksOf = (value: number, decimals: number): number => Math.round(value * 10 ** decimals)

/** The difference of two scores, in points: component by component, and what these leave. */
function splitOf(
  dataset: Dataset,
  scene: Scene,
  of: {
    readonly unit: Unit
    readonly composite: Indicator
    readonly own: number
    readonly base: Base
    readonly parts: readonly Indicator[]
  },
) {
  const { unit, composite, own, base, parts } = of
  // `composite` makes a score of 0 to 100.
  const scale = (composite.max_score ?? 100) / 100
  const sides = parts.map((indicator) => ({
    indicator,
    weight: worthOf(indicator),
    own: sideOf(dataset, scene, unit, indicator),
    base: base.side(indicator),
  }))
  const isBoth = (each: (typeof sides)[number]): boolean =>
    each.own.share !== null && each.base.share !== null
  const scoreBy = (side: 'own' | 'base', among = sides): number =>
    scale *
    (compositeOf(among.map((each) => ({ share: each[side].share, weight: each.weight }))).score ??
      0)
  const both = sides.filter(isBoth)
  const weightOf = (side: 'own' | 'base'): number =>
    sum(sides.flatMap((each) => (each[side].share === null ? [] : each.weight)))
  const [weight, ownWeight, baseWeight] = [
    sum(both.map((each) => each.weight)),
    weightOf('own'),
    weightOf('base'),
  ]
  const earned = (share: number | null, each: number, all: number): number | null =>
    share === null ? null : (scale * 100 * each * share) / all
  const partOf = ({
    indicator,
    weight: each,
    own: mine,
    base: theirs,
  }: (typeof sides)[number]) => ({
    indicator,
    own: mine,
    base: theirs,
    ownPoints: earned(mine.share, each, ownWeight),
    basePoints: earned(theirs.share, each, baseWeight),
  })
  return {
    steps: both.map((each) => {
      const full = scale * 100 * each.weight
      const row = observationOf(dataset, scene, unit, each.indicator, scene.period)
      return {
        component: { ...partOf(each), undo: undoOf(each.indicator, row, each, full / ownWeight) },
        points: (full * ((each.own.share ?? 0) - (each.base.share ?? 0))) / weight,
      }
    }),
    lacking: sides.filter((each) => !isBoth(each)).map(partOf),
    missing: scoreBy('own') - scoreBy('own', both) - (scoreBy('base') - scoreBy('base', both)),
    unexplained: own - scoreBy('own') - (base.score - scoreBy('base')),
  }
}

/**
 * How many of the largest losses must be made good to come to a better rank. What is counted for
 * the unit above lifts all units alike, and none of them past another.
 */
function climbOf(
  dataset: Dataset,
  scene: Scene,
  unit: Unit,
  composite: Indicator,
  { components, decimals, own }: Pick<Ladder, 'components' | 'decimals'> & { readonly own: number },
): Ladder['climb'] {
  const next = nextAbove(dataset, scene, unit, composite)
  if (next === null) return null
  const lost = components.filter(({ ticks }) => ticks < 0)
  const isOwn = ({ indicator }: Component): boolean => indicator.counted_for !== 'parent'
  const losses = lost
    .filter(isOwn)
    .map(({ ticks }) => -ticks / 10 ** decimals)
    .sort((a, b) => b - a)
  let reached = own
  for (const [index, loss] of losses.entries()) {
    reached += loss
    if (reached > next.score) {
      const values = scene.units.map((each) =>
        each === unit ? reached : scoreOf(dataset, scene, each, composite),
      )
      const rank = competitionRanks(values, 'higher')[scene.units.indexOf(unit)]
      return rank == null ? null : { n: index + 1, rank, isOfAll: lost.every(isOwn) }
    }
  }
  return null
}

/** The rows that the ladder rests on. */
function usedRows(
  dataset: Dataset,
  scene: Scene,
  unit: Unit,
  base: Base,
  indicators: readonly Indicator[],
): Observation[] {
  const others = base.kind === 'above' && base.unit ? [base.unit] : scene.units
  const held = base.kind === 'full' ? [] : [...(scene.parent ? [scene.parent] : []), ...others]
  return [unit, ...held].flatMap((each) =>
    indicators.flatMap(
      (indicator) => observationOf(dataset, scene, each, indicator, scene.period) ?? [],
    ),
  )
}
