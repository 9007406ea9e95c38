import type { Words } from '@/i18n/translator'
import type { SlidesOf } from '@/ui/screenModule'
import { assemble } from '@/ui/slides/assemble'
import { boxesBeside } from '@/ui/slides/boxes'
import { fullestParts } from '@/ui/slides/grid'
import { listSlides } from '@/ui/slides/lanes'
import { modelCatalogue, modelsView, type ModelCatalogue, type ModelRow } from './model'
import { modelsHeadline } from './modelsHeadline'
import { modelsProvenance } from './modelsProvenance'
import { evidenceMessage, unitMessages } from './modelsWords'
import { modelContent, modelsContent } from './slideModels'

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
  if (view.rows.length === 0)
    return listSlides({ dataset, scene, stage, words }, { ...said, entries: [] })
  const { boxes, sides } = boxesBeside(stage, beside, state.measure)
  const contents = chosen
    ? [modelContent(dataset, view, chosen, modelTexts(words, catalogue, chosen), words)]
    : [modelsContent(view, words), modelsContent(view, words, true)]
  return assemble({ dataset, words }, boxes, {
    ...said,
    parts: fullestParts(contents, boxes.main, boxes.scale.text, words),
    sides,
    ranks: null,
  })
}

/** What a model answers, how it works, what shows it, who has it. */
function modelTexts(words: Words, catalogue: ModelCatalogue, row: ModelRow): string[] {
  const { problem, description } = row.model
  const messages = [evidenceMessage(row), ...unitMessages(catalogue, row)]
  const said = [problem, description, ...messages.map((each) => words.message(each))]
  return said.filter((text) => text !== '')
}
