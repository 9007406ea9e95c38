import { provenanceOfSaid } from '@/analysis/learning/learningProvenance'
import { shortModelName } from '@/analysis/learning/faultWords'
import { shortcomingIndex } from '@/analysis/supervision/shortcomingIndex'
import { inFocusFirst } from '@/analysis/supervision/shortcomings'
import type { Unit } from '@/dataset/tables/units'
import type { Words } from '@/i18n/translator'
import type { Scene } from '@/analysis/scene'
import { shortcomingRow } from '@/screens/supervision/slideRows'
import type { SlidesOf } from '@/ui/screenModule'
import { assemble } from '@/ui/slides/assemble'
import { boxesBeside } from '@/ui/slides/boxes'
import { fullestParts } from '@/ui/slides/grid'
import {
  gridUnits,
  markCell,
  signsOf,
  textRow,
  type GridContent,
  type GridRow,
} from '@/ui/slides/gridContent'
import { listSlides } from '@/ui/slides/lanes'
import { inspectionsHeadline } from './inspectionsHeadline'
import { inspectionsView, type InspectionPage } from './model'
import '@/analysis/supervision/words'

/** One inspection against the units it covered: what it praised, found and asked. */
export const slides: SlidesOf<'inspections'> = ({
  dataset,
  scene,
  state,
  params,
  stage,
  words,
  beside,
}) => {
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
  const headline = inspectionsHeadline(view)
  if (!view.chosen)
    return listSlides({ dataset, scene, stage, words }, { headline, provenance, entries: [] })
  const { boxes, sides } = boxesBeside(stage, beside, state.measure)
  const { chosen } = view
  const contents = [false, true].map((isShort) => inspectionContent(words, scene, chosen, isShort))
  return assemble({ dataset, words }, boxes, {
    headline,
    provenance,
    parts: fullestParts(contents, boxes.main, boxes.scale.text, words),
    sides,
    ranks: null,
  })
}

/**
 * The facts of an inspection, then group by group, each counted. What was asked stands by its short
 * name: item and page of requests have it in full. `isShort`: models too, and what was
 * asked in one row.
 */
function inspectionContent(
  words: Words,
  scene: Scene,
  page: InspectionPage,
  isShort: boolean,
): GridContent {
  const { inspection, models, found, asked } = page
  const units = inFocusFirst(scene, page.units)
  const held = words.text('slide.held', {
    date: words.date(inspection.date),
    format: words.text(`format.${inspection.format}`),
    chair: inspection.chair,
  })
  const isAll = (named: readonly Unit[]): boolean => units.every((unit) => named.includes(unit))
  const praised = inspection.praised.map((each, at) => textRow(`praised ${at}`, each))
  const run = models.map((each): GridRow => ({
    ...textRow(each.model.model_id, isShort ? shortModelName(each.model) : each.model.name),
    cells: units.map((unit) =>
      each.units.includes(unit) ? markCell({ kind: 'model' }, each.attribution !== 'unit') : null,
    ),
  }))
  const shown = found.map((entry) =>
    shortcomingRow(words, entry, units, { figureIn: () => null, hasState: false }),
  )
  const requests = asked.map(({ directive, units: named }): GridRow => ({
    ...textRow(directive.directive_id, directive.short_name ?? directive.text),
    note: isAll(named) ? '' : named.map(({ short_name }) => short_name).join(', '),
  }))
  const group = (
    title: string,
    rows: readonly GridRow[],
    put: readonly GridRow[] = rows,
  ): GridContent['groups'] =>
    rows.length === 0 ? [] : [{ title: `${title} (${words.number(rows.length, 0)})`, rows: put }]
  const together = requests.map(({ title, note }) => (note === '' ? title : `${title} (${note})`))
  return {
    head: words.text('inspections.units'),
    groups: [
      { title: '', rows: [textRow('held', held)] },
      ...group(words.text('inspections.praised'), praised),
      ...group(words.text('inspections.modelsHeading'), run),
      ...group(words.text('inspections.foundHeading'), shown),
      ...group(
        words.text('inspections.askedHeading'),
        requests,
        isShort ? [textRow('asked', together.join(' · '))] : requests,
      ),
    ],
    units: gridUnits(scene, units),
    foot: signsOf(
      [...run, ...shown],
      (mark) =>
        mark.kind === 'shortcoming'
          ? words.text(`shortcoming.${mark.state}`)
          : words.text('slide.hasModel'),
      words,
    ),
    unofficial: '',
  }
}
