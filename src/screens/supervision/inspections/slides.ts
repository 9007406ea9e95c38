import { provenanceOfSaid } from '@/analysis/learning/learningProvenance'
import { shortcomingIndex } from '@/analysis/supervision/shortcomingIndex'
import type { Unit } from '@/dataset/tables/units'
import type { Words } from '@/i18n/translator'
import { directiveEntry, shortcomingEntry } from '@/screens/supervision/slideEntries'
import type { SlidesOf } from '@/ui/screenModule'
import { listSlides } from '@/ui/slides/lanes'
import type { TableEntry, TableMark } from '@/ui/slides/tableDrawing'
import { EMPTY, groupOf } from '@/ui/slides/tableEntry'
import { inspectionsHeadline } from './inspectionsHeadline'
import { inspectionsView, type InspectionPage } from './model'

/** One inspection as a list. */
export const slides: SlidesOf<'inspections'> = ({ dataset, scene, params, stage, words }) => {
  const index = shortcomingIndex(dataset, scene.asOf)
  const view = inspectionsView(dataset, scene, index, {
    inspection: params.inspection,
    against: null,
    unit: null,
  })
  const provenance = {
    ...provenanceOfSaid(dataset, scene.asOf, [], []),
    sources: view.chosen?.sources ?? [],
  }
  const entries = view.chosen ? inspectionEntries(words, view.chosen) : []
  return listSlides(
    { dataset, scene, stage, words },
    { headline: inspectionsHeadline(view), provenance, entries },
  )
}

/** An inspection: its facts, then what it praised, found and asked. */
function inspectionEntries(words: Words, page: InspectionPage): TableEntry[] {
  const { inspection, units, models, found, asked } = page
  const text = (
    key: string,
    main: string,
    mark: TableMark | null = null,
    named: readonly Unit[] = [],
  ): TableEntry => ({
    ...EMPTY,
    key,
    mark,
    main,
    units: named,
  })
  const held = words.text('slide.held', {
    date: words.date(inspection.date),
    format: words.text(`format.${inspection.format}`),
    chair: inspection.chair,
  })
  return [
    text('held', held, null, units),
    ...groupOf(
      words,
      'praised',
      words.text('inspections.praised'),
      inspection.praised.map((each, index) => text(`praised ${index}`, each)),
    ),
    ...groupOf(
      words,
      'models',
      words.text('inspections.modelsHeading'),
      models.map((each) =>
        text(each.model.model_id, each.model.name, { kind: 'model' }, each.units),
      ),
    ),
    ...groupOf(
      words,
      'found',
      words.text('inspections.foundHeading'),
      found.map((entry) => ({ ...shortcomingEntry(words, entry), end: null })),
    ),
    ...groupOf(
      words,
      'asked',
      words.text('inspections.askedHeading'),
      asked.map((entry) => ({ ...directiveEntry(words, entry), end: null })),
    ),
  ]
}
