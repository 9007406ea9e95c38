import { focusPlace } from '@/analysis/scene'
import { targetMessage, cellView } from '@/analysis/cell'
import type { Dataset } from '@/dataset/dataset'
import { groupBy } from '@/dataset/group'
import type { Unit } from '@/dataset/tables/units'
import { count } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { shortModelName } from '@/analysis/learning/faultWords'
import { inFocusFirst } from '@/analysis/supervision/shortcomings'
import {
  fillSigns,
  filledCell,
  gridUnits,
  markCell,
  signsOf,
  textRow,
  unofficialText,
  type GridCell,
  type GridContent,
  type GridRow,
} from '@/ui/slides/gridContent'
import type { ModelRow, ModelsView } from './model'
import './words'
import '@/analysis/supervision/words'

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

/**
 * One model in full: which units have it, what its indicators show there and in the focus, then what
 * it answers, how it works, what shows it, who has it since when, as `texts`.
 */
export function modelContent(
  dataset: Dataset,
  view: ModelsView,
  chosen: ModelRow,
  texts: readonly string[],
  words: Words,
): GridContent {
  const { scene } = view.catalogue
  const shown = scene.units.filter(
    (unit) => focusPlace(scene, unit.unit_id) !== null || chosen.adoptions.has(unit.unit_id),
  )
  const units = inFocusFirst(scene, shown)
  const own = rowOf(chosen, units, words, false)
  const cells = chosen.indicators.map((indicator) =>
    units.map((unit) => cellView(dataset, scene, unit, indicator)),
  )
  const figures = chosen.indicators.map((indicator, at): GridRow => ({
    key: `figure ${indicator.indicator_id}`,
    number: '',
    title: indicator.short_name,
    note:
      indicator.target === null || indicator.polarity === 'none'
        ? ''
        : words.message(targetMessage(indicator, indicator.target)),
    cells: (cells[at] ?? []).map((cell) => filledCell(cell, words)),
    kind: 'row',
  }))
  return {
    head: words.text('models.list'),
    groups: [
      { title: '', rows: [own, ...figures] },
      { title: '', rows: texts.map((text, at) => textRow(`text ${at}`, text)) },
    ],
    units: gridUnits(scene, units),
    foot: [
      ...signsOf([own], () => words.text('slide.hasModel'), words),
      ...fillSigns(figures.length === 0 ? null : scene.period, words),
    ],
    unofficial: unofficialText(
      cells.flat().map(({ observation }) => observation),
      words,
    ),
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
