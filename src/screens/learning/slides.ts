import { answeredShortcomings } from '@/analysis/learning/answersGroups'
import { partMessage } from '@/analysis/learning/answersWords'
import { learningView, type LearningView } from '@/analysis/learning/learning'
import { learningProvenance } from '@/analysis/learning/learningProvenance'
import type { Dataset } from '@/dataset/dataset'
import type { Words } from '@/i18n/translator'
import type { SlidesOf } from '@/ui/screenModule'
import { listSlides } from '@/ui/slides/lanes'
import type { TableEntry } from '@/ui/slides/tableDrawing'
import { EMPTY, headingEntry, sharing } from '@/ui/slides/tableEntry'
import { learningHeadline } from './learningHeadline'

/** What the unit can learn, as a list. */
export const slides: SlidesOf<'learning'> = ({ dataset, scene, params, stage, words }) => {
  const view = learningView(dataset, scene, params.unit)
  const entries = learningEntries(words, dataset, view)
  return listSlides(
    { dataset, scene, stage, words },
    { headline: learningHeadline(view), provenance: learningProvenance(dataset, view), entries },
  )
}

/** Reasons shown of an answer; the page has them all. */
const MOST_REASONS = 3

/**
 * What a unit can learn: under each of its shortcomings the models elsewhere that answer it, best
 * first.
 */
function learningEntries(words: Words, dataset: Dataset, view: LearningView): TableEntry[] {
  const { unit } = view
  if (unit === null) return []
  const entries = answeredShortcomings(dataset, view, unit).flatMap((answered): TableEntry[] => {
    const { shortcoming, state, attribution } = answered.shortcoming
    const lacks = answered.lacks.map((message) => words.message(message)).join('; ')
    const owed: TableEntry = {
      ...EMPTY,
      key: shortcoming.shortcoming_id,
      mark: { kind: 'shortcoming', state },
      main: shortcoming.text,
      note: [sharing(words, attribution), lacks]
        .filter((text) => text !== null && text !== '')
        .join(' · '),
    }
    return [
      owed,
      ...answered.blocks
        .flatMap(({ answers }) => answers)
        .map((answer): TableEntry => ({
          ...EMPTY,
          key: `${shortcoming.shortcoming_id} ${answer.model.model_id}`,
          mark: { kind: 'model' },
          main: answer.model.name,
          note: answer.parts
            .filter(({ points }) => points > 0)
            .slice(0, MOST_REASONS)
            .map((part) => words.message(partMessage(part, unit)))
            .join(' · '),
          units: answer.adopters.map((adopter) => adopter.unit),
        })),
    ]
  })
  return [headingEntry(unit.unit_id, unit.name), ...entries]
}
