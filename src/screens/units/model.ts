import type { Common } from '@/address/screen'
import { isAbsent, isMute, type Dataset } from '@/dataset/dataset'
import type { PeriodId } from '@/dataset/period'
import type { Unit } from '@/dataset/tables/units'
import { existsIn } from '@/dataset/validity'
import { count, type Figure, type Message } from '@/i18n/message'
import type { RankRange } from '@/stats/composite'
import { absentPhrases } from '@/analysis/absent'
import { cellView, type CellView } from '@/analysis/cell'
import { KINDS, type Attained } from '@/analysis/findings/finding'
import { findingsFor } from '@/analysis/findings/findings'
import { headlineOf } from '@/analysis/findings/headlineOf'
import { attainedFinding } from '@/analysis/findings/target'
import { amongAll, rankHeading, type Place } from '@/analysis/ranking'
import type { Headline } from '@/analysis/sentence'
import { saidOfUnit, type SaidOfUnit } from '@/analysis/profile'
import { provenanceOf, type Provenance } from '@/analysis/provenance'
import { focusPlace, type Scene } from '@/analysis/scene'
import { modelsOf, shortcomingsOf } from '@/analysis/statements'
import { changesView, type ChangesView } from './unitPageChanges'
import { historyView, type HistoryView } from './unitPageHistory'
import { lastDay, lifeNotes } from './unitPageLife'
import { rankRange } from './unitPageRank'
import { chosenUnit, sceneOfUnit } from './chosen'
import { placeAmong, bulletView, type BulletView } from './unitPageBullet'
import type { UnitsParams } from './params'

/** All that is known of one unit, on one screen or one sheet of paper. */
export type UnitPageView = SaidOfUnit & {
  readonly unit: Unit
  /** Its place among the focus units, `null` when it is none. */
  readonly focus: number | null
  readonly period: PeriodId | null
  /**
   * Whether it existed in the period shown and its figures are here; where not, there are none.
   * Those of the unit above stand elsewhere.
   */
  readonly exists: boolean
  readonly previous: Unit | null
  readonly next: Unit | null
  /** The units to choose from, in the order of the package. */
  readonly units: readonly Unit[]
  readonly headline: Headline
  readonly score: CellView | null
  /**
   * Where it stands by its score among the units ranked with it; and among all of them, where that
   * is another ranking.
   */
  readonly place: Place | null
  readonly placeOfAll: Place | null
  /** What stands over its ranks. */
  readonly rankHeading: Message
  /**
   * How far the rank moves with the weights; `null` where the ranks given are not those of the
   * components.
   */
  readonly range: RankRange | null
  readonly attained: Attained | null
  readonly bullet: BulletView
  readonly history: HistoryView | null
  readonly changes: ChangesView
  /** The package is of figures alone, so that nothing is said of what was found, run or asked. */
  readonly isMute: boolean
  readonly life: readonly Message[]
  readonly provenance: Provenance
}

/**
 * The page of the unit asked for, of the first focus unit when none is, else of the first. A unit
 * of another level is held against its own level. `null` where the scene has no unit at all.
 */
export function unitPageView(
  dataset: Dataset,
  scene: Scene,
  { unit: wanted, versus }: Pick<UnitsParams, 'unit'> & Pick<Common, 'versus'>,
): UnitPageView | null {
  const unit = chosenUnit(dataset, scene, wanted)
  if (unit === null) return null
  const own = sceneOfUnit(dataset, scene, unit)
  const exists = own.period !== null && existsIn(unit, own.period)
  const shown = exists ? own : { ...own, period: null }
  const bullet = bulletView(dataset, shown, unit)
  const cells = bullet.rows.map(({ cell }) => cell)
  const score = own.composite && exists ? cellView(dataset, own, unit, own.composite) : null
  const place = standing(dataset, shown, unit)
  const range = exists ? rankRange(dataset, own, unit) : null
  const models = modelsOf(dataset, unit.unit_id)
  const shortcomings = shortcomingsOf(dataset, scene, unit.unit_id)
  const said = saidOfUnit(dataset, shown, unit, { models, shortcomings })
  const index = own.units.indexOf(unit)
  const isParent = unit === scene.parent
  const isApart = isParent && score?.value == null && cells.every(({ value }) => value === null)
  const focus = focusPlace(scene, unit.unit_id)
  return {
    unit,
    focus,
    period: own.period,
    exists: exists && !isApart,
    // The unit above stands in no row with its like: there is nothing beside it to step to.
    previous: isParent
      ? null
      : (own.units[index - 1] ?? (index > 0 ? null : (own.units.at(-1) ?? null))),
    next: isParent ? null : (own.units[index + 1] ?? own.units[0] ?? null),
    units: scene.units,
    headline: unitHeadline(dataset, { shown, own, isParent }, unit, score, cells),
    score,
    place,
    placeOfAll:
      place === null || place.among === null || place.among.kind === 'all'
        ? null
        : standing(dataset, amongAll(shown), unit),
    rankHeading: rankHeading(own),
    range: range !== null && range.rank === place?.rank ? range : null,
    attained: shown.period && attainedFinding(shown.period, cells),
    bullet,
    history: exists ? historyView(dataset, own, unit) : null,
    changes: changesView(dataset, shown, unit, score ? [score, ...cells] : cells, versus),
    isMute: isMute(dataset),
    ...said,
    // Where there is no such unit then, whatever is known of it says why.
    life: lifeNotes(dataset, unit, exists ? lastDay(own) : null),
    provenance: provenanceOf(
      dataset,
      scene.asOf,
      score ? [score, ...cells] : cells,
      models.items.length + shortcomings.items.length + said.directives.length,
    ),
  }
}

/** The place of a unit by the composite score. */
function standing(dataset: Dataset, scene: Scene, unit: Unit): Place | null {
  const { composite, period, units, scope } = scene
  if (composite === null || period === null) return null
  const values = units.map(({ unit_id }) =>
    dataset.observations.value(unit_id, composite.indicator_id, period, scope),
  )
  return placeAmong(scene, units, values, composite, unit)
}

/**
 * Kinds that say something of one unit; what several units share by an inspection is not said of
 * one as if it were its own.
 */
const SAID = KINDS.filter((kind) => kind !== 'owed' && kind !== 'close')

/**
 * The unit in a sentence: where it stands, then what is most to be said of it. Without figures it
 * says why.
 */
function unitHeadline(
  dataset: Dataset,
  {
    shown,
    own,
    isParent,
  }: { readonly shown: Scene; readonly own: Scene; readonly isParent: boolean },
  unit: Unit,
  score: CellView | null,
  cells: readonly CellView[],
): Headline {
  const only = (message: Message): Headline => ({
    phrases: [{ message, tone: 'plain' }],
    notes: [],
  })
  if (isAbsent(dataset, 'observations'))
    return { phrases: absentPhrases(['observations']), notes: [] }
  const asked = own.period ?? own.unknownPeriod
  if (asked === null) return only({ id: 'headline.noFigures' })
  const period: Figure = { kind: 'period', period: asked }
  if (own.period === null) return only({ id: 'headline.noFiguresIn', values: { period } })
  if (shown.period === null)
    return only({ id: 'units.head.notThen', values: { unit: unit.short_name, period } })
  const n = cells.filter(({ value }) => value !== null).length
  const hasScore = score?.value != null
  if (n === 0 && !hasScore && isParent)
    return {
      phrases: [
        {
          message: { id: 'units.head.parent', values: { unit: unit.name } },
          tone: 'plain',
          page: 'overview',
        },
      ],
      notes: [],
    }
  if (n === 0 && !hasScore)
    return only({ id: 'units.head.nodata', values: { unit: unit.short_name, period } })
  const indicators = cells.map(({ indicator }) => indicator)
  const wanted = {
    units: [unit],
    kinds: SAID,
    indicators: shown.composite ? [shown.composite, ...indicators] : indicators,
  }
  const found = findingsFor(dataset, shown, wanted)
  const isFirst = ({ kind }: (typeof found)[number]): number => (kind === 'standing' ? 0 : 1)
  const told = headlineOf(
    [...found].sort((a, b) => isFirst(a) - isFirst(b)),
    { unnamed: true },
  )
  return told.phrases.length > 0
    ? told
    : only({ id: 'units.head.few', values: { unit: unit.short_name, period, n: count(n) } })
}
