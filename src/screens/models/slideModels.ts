import { groupBy } from '@/dataset/group'
import type { Unit } from '@/dataset/tables/units'
import { count } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { shortModelName } from '@/analysis/learning/faultWords'
import { inFocusFirst } from '@/analysis/supervision/shortcomings'
import {
  gridUnits,
  markCell,
  signsOf,
  type GridCell,
  type GridContent,
  type GridRow,
} from '@/ui/slides/gridContent'
import type { ModelRow, ModelsView } from './model'
import './words'

/** From so many models on they stand by their first area. */
const MANY = 9

/**
 * Models against the units that have them, those in focus first: the stage of each, and over them
 * how many each unit runs. `isShort`: by their short names, without their areas.
 */
export function modelsContent(view: ModelsView, words: Words, isShort = false): GridContent {
  const { catalogue, columns, rows } = view
  const isHeld = (unit: Unit): boolean => rows.some(({ adoptions }) => adoptions.has(unit.unit_id))
  const shown = columns.filter(({ unit, focus }) => focus !== null || isHeld(unit))
  const units = inFocusFirst(
    catalogue.scene,
    shown.map(({ unit }) => unit),
  )
  const made = rows.map((row) => rowOf(row, units, words, isShort))
  const fieldOf = (row: GridRow): string =>
    rows.find(({ model }) => model.model_id === row.key)?.fields[0]?.short_name ?? ''
  const groups =
    rows.length < MANY
      ? [{ title: '', rows: made }]
      : [...groupBy(made, fieldOf)].map(([title, own]) => ({
          title: `${title} (${words.number(own.length, 0)})`,
          rows: own,
        }))
  return {
    head: words.text('models.list'),
    groups: [{ title: '', rows: [totalRow(view, units, words)] }, ...groups],
    units: gridUnits(catalogue.scene, units),
    foot: signsOf(made, () => words.text('slide.hasModel'), words),
    unofficial: '',
  }
}

function rowOf(
  { model, fields, adoptions }: ModelRow,
  units: readonly Unit[],
  words: Words,
  isShort: boolean,
): GridRow {
  return {
    key: model.model_id,
    number: '',
    title: isShort ? shortModelName(model) : model.name,
    note: isShort ? '' : fields.map((field) => field.short_name).join(', '),
    cells: units.map((unit): GridCell | null => {
      const adoption = adoptions.get(unit.unit_id)
      if (!adoption) return null
      const { stage, attribution } = adoption
      const isRun = stage === 'in_use'
      const cell = markCell({ kind: 'model' }, attribution !== 'unit')
      return isRun ? cell : { ...cell, mark: null, text: words.text(`stage.${stage}`) }
    }),
    kind: 'row',
  }
}

/** What each unit runs in all: its own, what it has with others, that it has none. */
function totalRow({ catalogue }: ModelsView, units: readonly Unit[], words: Words): GridRow {
  const cells = units.map((unit): GridCell => {
    const total = catalogue.totals.get(unit.unit_id)
    const said = (text: string): GridCell => ({
      mark: null,
      isShared: false,
      text,
      attainment: null,
      observation: null,
    })
    if (!total || total.state === 'silent' || total.state === 'absent') return said('–')
    if (total.state === 'none' || total.state === 'idle')
      return said(words.text(total.state === 'none' ? 'models.total.none' : 'models.total.idle'))
    const { own, shared } = total
    if (shared === 0) return said(words.number(own, 0))
    const n = count(shared)
    return said(
      own === 0
        ? words.text('statement.shared', { n })
        : `${words.number(own, 0)}${words.text('statement.plusShared', { n })}`,
    )
  })
  return {
    key: 'total',
    number: '',
    title: words.text('models.total'),
    note: '',
    cells,
    kind: 'row',
  }
}
