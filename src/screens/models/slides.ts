import type { Words } from '@/i18n/translator'
import type { SlidesOf } from '@/ui/screenModule'
import { assemble } from '@/ui/slides/assemble'
import { boxesBeside } from '@/ui/slides/boxes'
import { fullestParts } from '@/ui/slides/grid'
import { listSlides } from '@/ui/slides/lanes'
import type { TableEntry } from '@/ui/slides/tableDrawing'
import { EMPTY } from '@/ui/slides/tableEntry'
import { modelCatalogue, modelsView, type ModelCatalogue, type ModelRow } from './model'
import { modelsHeadline } from './modelsHeadline'
import { modelsProvenance } from './modelsProvenance'
import { evidenceMessage, unitMessages } from './modelsWords'
import { modelsContent } from './slideModels'

/** The models asked for against the units that have them, or the one that is open in full. */
export const slides: SlidesOf<'models'> = ({
  dataset,
  scene,
  state,
  params,
  stage,
  words,
  beside,
}) => {
  const catalogue = modelCatalogue(dataset, scene)
  const { model } = params
  const view = modelsView(dataset, catalogue, params, model)
  const chosen = model === null ? undefined : view.rows.find((row) => row.model.model_id === model)
  const said = { headline: modelsHeadline(view), provenance: modelsProvenance(dataset, view) }
  if (chosen || view.rows.length === 0)
    return listSlides(
      { dataset, scene, stage, words },
      { ...said, entries: chosen ? modelDetail(words, catalogue, chosen) : [] },
    )
  const { boxes, sides } = boxesBeside(stage, beside, state.measure)
  return assemble({ dataset, words }, boxes, {
    ...said,
    parts: fullestParts(
      [modelsContent(view, words), modelsContent(view, words, true)],
      boxes.main,
      boxes.scale.text,
      words,
    ),
    sides,
    ranks: null,
  })
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
