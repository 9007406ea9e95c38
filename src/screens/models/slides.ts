import type { Words } from '@/i18n/translator'
import type { SlidesOf } from '@/ui/screenModule'
import { listSlides } from '@/ui/slides/lanes'
import type { TableEntry } from '@/ui/slides/tableDrawing'
import { EMPTY, sharing } from '@/ui/slides/tableEntry'
import { modelCatalogue, modelsView, type ModelCatalogue, type ModelRow } from './model'
import { modelsHeadline } from './modelsHeadline'
import { modelsProvenance } from './modelsProvenance'
import { evidenceMessage, unitMessages } from './modelsWords'

/** The models asked for as a list, or the one that is open in full. */
export const slides: SlidesOf<'models'> = ({ dataset, scene, params, stage, words }) => {
  const catalogue = modelCatalogue(dataset, scene)
  const { model } = params
  const view = modelsView(dataset, catalogue, params, model)
  const chosen = model === null ? undefined : view.rows.find((row) => row.model.model_id === model)
  const entries = chosen
    ? modelDetail(words, catalogue, chosen)
    : view.rows.map((row) => modelEntry(words, catalogue, row))
  return listSlides(
    { dataset, scene, stage, words },
    { headline: modelsHeadline(view), provenance: modelsProvenance(dataset, view), entries },
  )
}

/** A model: its name, its areas, the units that have it, and at what stage. */
function modelEntry(words: Words, { scene }: ModelCatalogue, row: ModelRow): TableEntry {
  const held = scene.units.flatMap((unit) => {
    const adoption = row.adoptions.get(unit.unit_id)
    return adoption ? [{ unit, adoption }] : []
  })
  const stages = [...new Set(held.map(({ adoption }) => words.text(`stage.${adoption.stage}`)))]
  const shared = held.find(({ adoption }) => adoption.attribution !== 'unit')?.adoption.attribution
  const fields = row.fields.map((field) => field.short_name).join(', ')
  return {
    ...EMPTY,
    key: row.model.model_id,
    mark: { kind: 'model' },
    main: row.model.name,
    note: [fields, shared === undefined ? null : sharing(words, shared)]
      .filter((text) => text !== null && text !== '')
      .join(' · '),
    units: held.map(({ unit }) => unit),
    end: stages.join(' · '),
  }
}

/** One model in full: what it answers, how it works, what shows it, who has it. */
function modelDetail(words: Words, catalogue: ModelCatalogue, row: ModelRow): TableEntry[] {
  const { model } = row
  const texts = [
    model.problem,
    model.description,
    words.message(evidenceMessage(row)),
    ...unitMessages(catalogue, row).map((each) => words.message(each)),
  ]
  return [
    { ...EMPTY, key: model.model_id, mark: { kind: 'model' }, main: model.name },
    ...texts.map((main, index): TableEntry => ({
      ...EMPTY,
      key: `${model.model_id} ${index}`,
      main,
    })),
  ]
}
