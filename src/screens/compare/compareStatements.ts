import { groupBy } from '@/dataset/group'
import { isAbsent, type Dataset } from '@/dataset/dataset'
import type { FieldId, SourceId } from '@/dataset/ids'
import type { Adoption } from '@/dataset/tables/adoptions'
import type { Attribution } from '@/dataset/tables/attributions'
import type { Directive } from '@/dataset/tables/directives'
import type { Field } from '@/dataset/tables/fields'
import type { Inspection } from '@/dataset/tables/inspections'
import type { Source } from '@/dataset/tables/sources'
import type { FocusUnit } from './model'
import type { Scene } from '@/analysis/scene'
import { sourcesOf } from '@/analysis/profile'
import {
  directivesOf,
  isInspected,
  modelsOf,
  shortcomingsOf,
  type AdoptionView,
  type ShortcomingState,
  type ShortcomingView,
  type Statements,
} from '@/analysis/statements'

/** What is said of one unit at one point. */
export type PointCell =
  | { readonly state: 'said'; readonly attribution: Attribution; readonly standing: UnitStanding }
  /**
   * The unit is covered by the sources and they do not name it here; `bare`: they name nothing of
   * this kind in it at all.
   */
  | { readonly state: 'unsaid'; readonly bare: boolean }
  /** No source covers the unit, which is not the same as none. */
  | { readonly state: 'unknown' }

/** How far it has got. */
export type UnitStanding =
  | { readonly kind: 'model'; readonly stage: Adoption['stage'] }
  | {
      readonly kind: 'shortcoming'
      readonly state: ShortcomingState
      readonly daysLeft: number | null
    }
  | {
      readonly kind: 'directive'
      readonly status: Directive['status']
      readonly due: string | null
    }

export type PointKind = UnitStanding['kind']

/**
 * One model, shortcoming or request: what it is, and a cell for each focus unit, in their order.
 */
export type Point = {
  readonly key: string
  readonly kind: PointKind
  readonly text: string
  /** Areas of work it belongs to besides the one it stands under, in the order of the package. */
  readonly also: readonly Field[]
  readonly cells: readonly PointCell[]
  /** How far it has got, where that is the same in every unit it is said of. */
  readonly shared: UnitStanding | null
  /**
   * How it is tied to its units, where it is said of all of which anything is known, of several,
   * and in the same way.
   */
  readonly tie: Attribution | null
}

/** Points of one area of work, `null` where the source gives none. */
type PointArea = { readonly field: Field | null; readonly points: readonly Point[] }

/** All of one kind; `shared`: how far all of them have got, where that is the same. */
export type PointGroup = {
  readonly kind: PointKind
  readonly shared: UnitStanding | null
  readonly areas: readonly PointArea[]
}

/** How much is said of one unit in all, whatever the area. */
export type PointTotals = {
  readonly unit: FocusUnit
  readonly shortcomings: Statements<ShortcomingView>
  readonly models: Statements<AdoptionView>
  readonly directives: Pick<Statements<Directive>, 'own' | 'shared' | 'known' | 'absent'>
}

export type PointsView = {
  /** For each focus unit, in their order, which is that of the cells. */
  readonly totals: readonly PointTotals[]
  readonly groups: readonly PointGroup[]
  /** Tables that could not be used, so that silence about them says nothing. */
  readonly absent: readonly PointKind[]
  readonly inspections: readonly Inspection[]
  readonly sources: readonly Source[]
}

const TABLES = {
  shortcoming: ['shortcomings', 'inspections'],
  model: ['models', 'adoptions', 'inspections'],
  directive: ['directives', 'inspections'],
} as const
const KINDS: readonly PointKind[] = ['shortcoming', 'model', 'directive']

/**
 * The models, shortcomings and requests of the focus units, side by side: every one that is said of
 * any of them. Shapes: always the three groups, shortcomings, models, requests; in each the areas
 * of work in the order of the package, points of none last; in an area the order of the table. A
 * point of several areas stands once, under the first of them, or under `field` when the view is
 * narrowed to that. Errors: none.
 */
export function pointsView(
  dataset: Dataset,
  scene: Scene,
  focus: readonly FocusUnit[],
  field: Field | null,
): PointsView {
  const drafts = {
    shortcoming: shortcomings(dataset, scene, focus),
    model: models(dataset, focus),
    directive: directives(dataset, focus),
  }
  const kept = KINDS.map((kind) => ({
    kind,
    drafts: drafts[kind].filter(({ areas }) => field === null || areas.includes(field.field_id)),
  }))
  return {
    totals: focus.map((unit) => totalsOf(dataset, scene, unit)),
    groups: kept.map((group) => ({
      kind: group.kind,
      shared: sharedOf(group.drafts.flatMap(({ point }) => point.cells)),
      areas: areasOf(dataset, group.drafts, field),
    })),
    absent: KINDS.filter((kind) => TABLES[kind].some((table) => isAbsent(dataset, table))),
    inspections: dataset.inspections.rows.filter(({ unit_ids }) =>
      focus.some(({ unit }) => unit_ids.includes(unit.unit_id)),
    ),
    sources: sourcesOf(
      dataset,
      kept.flatMap((group) => group.drafts.flatMap(({ sources }) => sources)),
    ),
  }
}

function areasOf(dataset: Dataset, drafts: readonly Draft[], narrowed: Field | null): PointArea[] {
  const fields = dataset.fields.rows
  const fieldOf = ({ areas }: Draft): Field | null =>
    narrowed ?? fields.find(({ field_id }) => areas.includes(field_id)) ?? null
  const order = (field: Field | null): number =>
    field === null ? fields.length : fields.indexOf(field)
  return [...groupBy(drafts, fieldOf)]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([field, held]) => ({
      field,
      points: held.map(({ areas, point }) => ({
        ...point,
        also: fields.filter((each) => each !== field && areas.includes(each.field_id)),
      })),
    }))
}

function totalsOf(dataset: Dataset, scene: Scene, focus: FocusUnit): PointTotals {
  const id = focus.unit.unit_id
  const asked = directivesOf(dataset, id)
  const own = asked.filter((directive) => attributionOf(directive) === 'unit').length
  return {
    unit: focus,
    shortcomings: shortcomingsOf(dataset, scene, id),
    models: modelsOf(dataset, id),
    directives: {
      own,
      shared: asked.length - own,
      known: asked.length > 0 || isInspected(dataset, id),
      absent:
        isAbsent(dataset, 'directives') || (asked.length === 0 && isAbsent(dataset, 'inspections')),
    },
  }
}

/**
 * The table of requests says whom each is put to, and no more: put to one it is that unit’s own, to
 * several it is theirs together.
 */
function attributionOf({ unit_ids }: Directive): Attribution {
  return unit_ids.length === 1 ? 'unit' : 'common'
}

/** A point before it has a place: all areas it belongs to, and the sources that speak of it. */
type Draft = {
  readonly point: Omit<Point, 'also'>
  readonly areas: readonly FieldId[]
  readonly sources: readonly SourceId[]
}

/** A point of which some unit is said to have it; none where no unit is. */
function draft(of: Omit<Draft, 'point'> & Omit<Point, 'also' | 'shared' | 'tie'>): Draft[] {
  const { areas, sources, ...point } = of
  if (!point.cells.some(({ state }) => state === 'said')) return []
  const { cells } = point
  return [{ point: { ...point, shared: sharedOf(cells), tie: tieOf(cells) }, areas, sources }]
}

function shortcomings(dataset: Dataset, scene: Scene, focus: readonly FocusUnit[]): Draft[] {
  const found = focus.map(({ unit }) => shortcomingsOf(dataset, scene, unit.unit_id))
  return dataset.shortcomings.flatMap((shortcoming): Draft[] => {
    const cells = found.map(({ items, known }): PointCell => {
      const item = items.find((each) => each.shortcoming === shortcoming)
      if (!item) return silence(known, items.length)
      const { attribution, state, daysLeft } = item
      return { state: 'said', attribution, standing: { kind: 'shortcoming', state, daysLeft } }
    })
    const { shortcoming_id: id, text, field_id, source_id } = shortcoming
    return draft({
      key: `shortcoming ${id}`,
      kind: 'shortcoming',
      text,
      cells,
      areas: [field_id],
      sources: [source_id],
    })
  })
}

function models(dataset: Dataset, focus: readonly FocusUnit[]): Draft[] {
  const found = focus.map(({ unit }) => modelsOf(dataset, unit.unit_id))
  return dataset.models.rows.flatMap((model): Draft[] => {
    const cells = found.map(({ items, known }): PointCell => {
      const item = items.find((each) => each.model === model)
      if (!item) return silence(known, items.length)
      return {
        state: 'said',
        attribution: item.attribution,
        standing: { kind: 'model', stage: item.adoption.stage },
      }
    })
    const { model_id: id, name, field_ids } = model
    const adopted = found.flatMap(({ items }) => items.filter((each) => each.model === model))
    const sources = [model.source_id, ...adopted.map(({ adoption }) => adoption.source_id)]
    return draft({
      key: `model ${id}`,
      kind: 'model',
      text: name,
      cells,
      areas: field_ids,
      sources,
    })
  })
}

function directives(dataset: Dataset, focus: readonly FocusUnit[]): Draft[] {
  const found = focus.map(({ unit }) => ({
    items: directivesOf(dataset, unit.unit_id),
    isInspected: isInspected(dataset, unit.unit_id),
  }))
  return dataset.directives.flatMap((directive): Draft[] => {
    const { directive_id: id, text, field_id, source_id, due } = directive
    const attribution = attributionOf(directive)
    const cells = found.map((unit): PointCell => {
      const asked = unit.items.find(({ directive_id }) => directive_id === id)
      if (!asked) return silence(unit.isInspected || unit.items.length > 0, unit.items.length)
      return {
        state: 'said',
        attribution,
        standing: { kind: 'directive', status: asked.status, due },
      }
    })
    const areas = field_id === null ? [] : [field_id]
    return draft({
      key: `directive ${id}`,
      kind: 'directive',
      text,
      cells,
      areas,
      sources: [source_id],
    })
  })
}

function silence(known: boolean, items: number): PointCell {
  return known ? { state: 'unsaid', bare: items === 0 } : { state: 'unknown' }
}

function sharedOf(cells: readonly PointCell[]): UnitStanding | null {
  const standings = cells.flatMap((cell) => (cell.state === 'said' ? [cell.standing] : []))
  const written = new Set(standings.map((standing) => JSON.stringify(standing)))
  return written.size === 1 ? (standings[0] ?? null) : null
}

function tieOf(cells: readonly PointCell[]): Attribution | null {
  const known = cells.filter(({ state }) => state !== 'unknown')
  const ties = new Set(known.map((cell) => (cell.state === 'said' ? cell.attribution : null)))
  return known.length > 1 && ties.size === 1 ? ([...ties][0] ?? null) : null
}
