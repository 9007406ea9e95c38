import { groupBy } from '@/dataset/group'
import type { Dataset } from '@/dataset/dataset'
import type { Field } from '@/dataset/tables/fields'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import { nearlyEqual } from '@/stats/nearlyEqual'
import { bullet } from '@/stats/bullet'
import { cellView, type CellView } from '@/analysis/cell'
import { provincialIn } from '@/analysis/indicatorPeriods'
import { placesOf, type Place } from '@/analysis/ranking'
import type { Provincial } from '@/analysis/provincial'
import type { Scene } from '@/analysis/scene'
import { largest, smallest } from '@/stats/extremes'

/** The best or worst value, and whose it is. */
export type Extreme = { readonly value: number; readonly units: readonly Unit[] }

/**
 * Places along a row, shares 0–1 of its width: the provincial value in the middle, the better the
 * further right.
 */
export type BulletPlaces = {
  readonly worst: number
  readonly worstQuartile: number
  readonly bestQuartile: number
  readonly best: number
  /** `null`: this unit has no value. */
  readonly own: number | null
  /** Held within the row; `beyond` says on which side it lies outside. `null` without a target. */
  readonly target: { readonly place: number; readonly beyond: 'left' | 'right' | null } | null
}

/** One indicator of a unit, held against the province, the best and the worst. */
export type BulletRow = {
  readonly cell: CellView
  readonly province: Provincial
  readonly best: Extreme | null
  readonly worst: Extreme | null
  /** Among the units ranked together; `null` where there is none to give. */
  readonly place: Place | null
  /** `null` where a row cannot be drawn. */
  readonly places: BulletPlaces | null
  /**
   * Why it cannot: there is no provincial value to hold it against, it is a sum and so no place
   * among the units, or fewer than `LEAST_DRAWN` units have a value.
   */
  readonly undrawn: 'province' | 'sum' | 'few' | null
}

export type BulletGroup = { readonly field: Field | null; readonly rows: readonly BulletRow[] }

export type BulletView = {
  /** In the order of the fields, and within them in that of the package. */
  readonly groups: readonly BulletGroup[]
  readonly rows: readonly BulletRow[]
  /** Indicators of which no unit has a figure in this period. */
  readonly unmeasured: readonly Indicator[]
}

/** With fewer values there is no spread to show a unit in. */
const LEAST_DRAWN = 3

/**
 * Every indicator that some unit of the scene has a figure of in its period, but for the composite
 * score, for one unit. Ranks are given as `rankGroups` has it.
 */
export function bulletView(dataset: Dataset, scene: Scene, unit: Unit): BulletView {
  const { period, units, scope } = scene
  const rows: BulletRow[] = []
  const unmeasured: Indicator[] = []
  for (const indicator of dataset.indicators.rows) {
    if (indicator === scene.composite) continue
    const values = units.map((each) =>
      period === null
        ? null
        : dataset.observations.value(each.unit_id, indicator.indicator_id, period, scope),
    )
    if (values.every((value) => value === null)) unmeasured.push(indicator)
    else rows.push(bulletRow(dataset, scene, unit, indicator, values))
  }
  const byField = groupBy(rows, ({ cell }) => cell.indicator.field_id)
  const fields = dataset.fields.rows.filter(({ field_id }) => byField.has(field_id))
  const rest = [...byField].flatMap(([id, held]) => (dataset.fields.byId.has(id) ? [] : held))
  const groups = fields.map((field): BulletGroup => ({
    field,
    rows: byField.get(field.field_id) ?? [],
  }))
  if (rest.length > 0) groups.push({ field: null, rows: rest })
  return { groups, rows: groups.flatMap((group) => group.rows), unmeasured }
}

function bulletRow(
  dataset: Dataset,
  scene: Scene,
  unit: Unit,
  indicator: Indicator,
  values: readonly (number | null)[],
): BulletRow {
  const { units } = scene
  const cell = cellView(dataset, scene, unit, indicator)
  const province = provincialIn(dataset, scene, indicator, scene.period)
  const [best, worst] = extremes(units, values, indicator)
  const held = values.filter((value) => value !== null).length
  // A first place that everybody has says nothing.
  const isShared = held > 1 && best !== null && best.units.length === held
  const place = isShared ? null : placeAmong(scene, units, values, indicator, unit)
  const isSum = province.origin === 'sum' || indicator.aggregate === 'sum'
  const undrawn =
    held < LEAST_DRAWN ? 'few' : province.value === null ? 'province' : isSum ? 'sum' : null
  const drawn =
    undrawn === null
      ? bullet({ values, benchmark: province.value, polarity: indicator.polarity })
      : null
  const index = units.indexOf(unit)
  const places =
    drawn === null || province.value === null
      ? null
      : {
          worst: drawn.worst,
          worstQuartile: drawn.worstQuartile,
          bestQuartile: drawn.bestQuartile,
          best: drawn.best,
          own: drawn.places[index] ?? null,
          target: targetPlace(cell, values, province.value),
        }
  return { cell, province, best, worst, place, places, undrawn }
}

/** The place of one unit among its peers; `values` are aligned with `units`. */
export function placeAmong(
  scene: Scene,
  units: readonly Unit[],
  values: readonly (number | null)[],
  { polarity }: Indicator,
  unit: Unit,
): Place | null {
  const ranked = units.map((each, index) => ({ unit: each, value: values[index] ?? null }))
  return placesOf(scene, ranked, polarity)[units.indexOf(unit)] ?? null
}

/**
 * Best and worst, with the units that share them; without a polarity the largest counts as best.
 */
function extremes(
  units: readonly Unit[],
  values: readonly (number | null)[],
  { polarity }: Indicator,
): [Extreme | null, Extreme | null] {
  const held = values.flatMap((value) => (value === null ? [] : [value]))
  if (held.length === 0) return [null, null]
  const extreme = (value: number): Extreme => ({
    value,
    units: units.filter((_, index) => {
      const each = values[index]
      return each != null && nearlyEqual(each, value)
    }),
  })
  const [least, most] = [extreme(smallest(held)), extreme(largest(held))]
  return polarity === 'lower' ? [least, most] : [most, least]
}

/**
 * The target on the scale of `bullet`: ½ at the province, and the value farthest from it at an end.
 */
function targetPlace(
  cell: CellView,
  values: readonly (number | null)[],
  province: number,
): BulletPlaces['target'] {
  const { target, indicator } = cell
  if (target === null || indicator.polarity === 'none') return null
  const reach = largest(values.map((value) => (value === null ? 0 : Math.abs(value - province))))
  const ahead = indicator.polarity === 'lower' ? province - target : target - province
  const place = reach === 0 ? 0.5 + Math.sign(ahead) : 0.5 + ahead / (2 * reach)
  const beyond = place < 0 ? 'left' : place > 1 ? 'right' : null
  return { place: Math.min(1, Math.max(0, place)), beyond }
}

/**
 * Groups side by side: `lines` is the length of the longest column, a group taking its rows and one
 * line for its heading.
 */
export type BulletLayout = {
  readonly columns: readonly (readonly BulletGroup[])[]
  readonly lines: number
}

/** A column so much longer than all are on average is too long: a group is split between two. */
const MOST_UNEVEN = 1.3

/**
 * The groups laid out in at most so many columns of about equal length, in order, none of them
 * empty. A group stays together, but for a long one that would leave another column half empty.
 */
export function bulletLayout(groups: readonly BulletGroup[], columns: number): BulletLayout {
  const total = lengthOf(groups)
  // Each column that goes on with a group has its heading once more.
  const even = Math.ceil((total + columns - 1) / columns)
  // The lowest ceiling under which the groups fit into so many columns.
  for (let ceiling = 1; ceiling < total && ceiling <= MOST_UNEVEN * even; ceiling += 1) {
    const laid = laidUnder(groups, ceiling)
    if (laid.length <= columns && laid.every((column) => lengthOf(column) <= ceiling))
      return { columns: laid, lines: ceiling }
  }
  const laid = split(groups, even)
  return { columns: laid, lines: Math.max(0, largest(laid.map(lengthOf))) }
}

/** The groups in columns of so many lines, each going on where the one before it ends. */
function split(groups: readonly BulletGroup[], most: number): BulletGroup[][] {
  const laid: BulletGroup[][] = []
  for (const { field, rows } of groups) {
    for (let from = 0; from < rows.length;) {
      const last = laid.at(-1)
      // A heading with no row under it is none.
      const room = last ? most - lengthOf(last) - 1 : 0
      const taken = rows.slice(from, from + (room > 0 ? room : most - 1))
      if (room > 0 && last) last.push({ field, rows: taken })
      else laid.push([{ field, rows: taken }])
      from += taken.length
    }
  }
  return laid
}

const lengthOf = (groups: readonly BulletGroup[]): number =>
  groups.reduce((sum, { rows }) => sum + rows.length + 1, 0)

/** As many groups in each column as stay under the ceiling, one at least. */
function laidUnder(groups: readonly BulletGroup[], ceiling: number): BulletGroup[][] {
  const laid: BulletGroup[][] = []
  for (const group of groups) {
    const last = laid.at(-1)
    if (last && lengthOf([...last, group]) <= ceiling) last.push(group)
    else laid.push([group])
  }
  return laid
}
