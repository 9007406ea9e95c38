import { addTo } from '@/dataset/group'
import type { Dataset } from '@/dataset/dataset'
import type { FieldId } from '@/dataset/ids'
import type { Field } from '@/dataset/tables/fields'
import type { Inspection } from '@/dataset/tables/inspections'
import type { Unit } from '@/dataset/tables/units'
import { focusPlace, type Scene } from '@/analysis/scene'
import { smallest } from '@/stats/extremes'
import type { ShortcomingEntry } from './shortcomingIndex'

/** What is said of one unit in one area. */
export type ShortcomingCell = {
  readonly field: Field
  /** Said of this unit alone. */
  readonly own: readonly ShortcomingEntry[]
  /** Said of several units without telling them apart. */
  readonly shared: readonly ShortcomingEntry[]
  /**
   * The most urgent due day among those not resolved: days left, negative when it has passed;
   * `null` without one.
   */
  readonly daysLeft: number | null
}

export type ShortcomingRow = {
  readonly unit: Unit
  /** Place among the focus units, `null` when it is context. */
  readonly focus: number | null
  /**
   * False when no inspection covered it and nothing names it: then nothing is known, which is not
   * the same as none.
   */
  readonly known: boolean
  readonly cells: readonly ShortcomingCell[]
  readonly own: number
  readonly shared: number
  readonly overdue: number
}

export type ShortcomingMatrix = {
  /** Every area of the package, in its order. Cells are aligned with them. */
  readonly fields: readonly Field[]
  readonly rows: readonly ShortcomingRow[]
  /** For each area the shortcomings in it, each counted once however many units it is said of. */
  readonly totals: readonly number[]
}

/**
 * Shortcomings by unit and area. Rows: the units of the scene, and others that an entry names;
 * known ones first, those with most overdue, then most of their own, then most in all before the
 * others, then by name. `inspection` narrows what counts as known.
 */
export function shortcomingMatrix(
  dataset: Dataset,
  scene: Scene,
  entries: readonly ShortcomingEntry[],
  inspection: Inspection | null,
  compare: (a: string, b: string) => number,
): ShortcomingMatrix {
  const fields = dataset.fields.rows
  const inspections = inspection === null ? dataset.inspections.rows : [inspection]
  const covered = new Set(inspections.flatMap(({ unit_ids }) => unit_ids))
  const said = new Map<Unit, Map<FieldId, ShortcomingEntry[]>>(
    scene.units.map((unit) => [unit, new Map()]),
  )
  for (const entry of entries) {
    for (const unit of entry.units) {
      const byField = said.get(unit) ?? new Map<FieldId, ShortcomingEntry[]>()
      said.set(unit, byField)
      addTo(byField, entry.shortcoming.field_id, entry)
    }
  }
  const rows = [...said].map(([unit, byField]) => {
    const cells = fields.map((field) => cellOf(field, byField.get(field.field_id) ?? []))
    const all = [...byField.values()].flat()
    const own = all.filter(({ attribution }) => attribution === 'unit').length
    const focus = focusPlace(scene, unit.unit_id)
    return {
      unit,
      focus,
      known: all.length > 0 || covered.has(unit.unit_id),
      cells,
      own,
      shared: all.length - own,
      overdue: all.filter(({ state }) => state === 'overdue').length,
    }
  })
  rows.sort(
    (a, b) =>
      Number(b.known) - Number(a.known) ||
      b.overdue - a.overdue ||
      b.own - a.own ||
      b.shared - a.shared ||
      compare(a.unit.short_name, b.unit.short_name),
  )
  return {
    fields,
    rows,
    totals: fields.map(
      ({ field_id }) =>
        entries.filter(({ shortcoming }) => shortcoming.field_id === field_id).length,
    ),
  }
}

function cellOf(field: Field, entries: readonly ShortcomingEntry[]): ShortcomingCell {
  const left = entries.flatMap(({ state, daysLeft }) =>
    state === 'resolved' || daysLeft === null ? [] : [daysLeft],
  )
  return {
    field,
    own: entries.filter(({ attribution }) => attribution === 'unit'),
    shared: entries.filter(({ attribution }) => attribution !== 'unit'),
    daysLeft: left.length === 0 ? null : smallest(left),
  }
}
