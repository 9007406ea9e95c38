import { withDamage } from '@/analysis/damage'
import type { ScreenState } from '@/address/screen'
import { never } from '@/dataset/never'
import type { Dataset } from '@/dataset/dataset'
import type { Words } from '@/i18n/translator'
import { directiveEntries, directivesView } from '@/analysis/supervision/directives'
import { directivesHeadline } from '@/screens/supervision/requests/directivesHeadline'
import type { Headline } from '@/analysis/sentence'
import { inspectionsView } from '@/screens/supervision/inspections/model'
import { inspectionsHeadline } from '@/screens/supervision/inspections/inspectionsHeadline'
import { learningView } from '@/analysis/learning/learning'
import { learningHeadline } from '@/screens/learning/learningHeadline'
import { learningProvenance, provenanceOfSaid } from '@/analysis/learning/learningProvenance'
import { modelCatalogue, modelsView } from '@/screens/models/model'
import { modelsHeadline } from '@/screens/models/modelsHeadline'
import { modelsProvenance } from '@/screens/models/modelsProvenance'
import { withPeers } from '@/analysis/peers'
import type { Provenance } from '@/analysis/provenance'
import { sceneOf, type Scene } from '@/analysis/scene'
import { shortcomingIndex } from '@/analysis/supervision/shortcomingIndex'
import { shortcomingsView } from '@/analysis/supervision/shortcomings'
import { shortcomingsHeadline } from '@/screens/supervision/shortcomings/shortcomingsHeadline'
import { unitPageView } from '@/screens/units/model'
import { slideBoxes, type SlideBoxes } from './boxes'
import { headingOf } from './heading'
import type { Box, Slide } from './slide'
import type { Stage } from './stage'
import { fillLanes, tableWidths, type TableDrawing, type TableEntry } from './tableDrawing'
import {
  directiveEntry,
  inspectionEntries,
  learningEntries,
  modelDetail,
  modelEntry,
  shortcomingEntry,
  sourceEntries,
  unitEntries,
} from './tableEntries'

/** What a list on slides is made from. */
export type Listed = { readonly headline: Headline; readonly provenance: Provenance; readonly entries: readonly TableEntry[] }

/** In sizes of text: a lane is split in two from twice this width on, so that lines keep a measure that the eye can follow. */
const MEASURE = 40

/**
 * The slides of pages that list what is said of units: as many entries as each holds, in the order of the page, each on one part, or broken
 * over several where it is longer than a part. At least one slide, which may list nothing. Never throws.
 */
export function tableSlides(dataset: Dataset, state: ScreenState, stage: Stage, words: Words): readonly Slide<TableDrawing>[] {
  const scene = sceneOf(dataset, state)
  const listed = listOf(dataset, scene, state, words)
  return laneSlides({ ...listed, headline: withDamage(dataset, listed.headline) }, scene, stage, words)
}

/** A list in as many slides as it takes, at least one. */
export function laneSlides(listed: Listed, { focus: chosen }: Pick<Scene, 'focus'>, stage: Stage, words: Words): Slide<TableDrawing>[] {
  const boxes = slideBoxes(stage)
  const places = lanesOf(boxes)
  const size = boxes.scale.text
  const [first] = places
  const widths = tableWidths(listed.entries, Math.min(...places.map(({ width }) => width)), size)
  const heights = places.map(({ height }) => height)
  const lanes = fillLanes(listed.entries, widths, heights, size)
  const parts = Math.max(1, Math.ceil(lanes.length / places.length))
  const focus = new Map(chosen.map((id, place) => [id, place]))
  const { headline } = headingOf(listed.headline, boxes, words)
  return Array.from({ length: parts }, (_, part) => ({
    headline,
    panes: places.flatMap((box, index) => {
      const rows = lanes[part * places.length + index]
      return rows || (first === box && part === 0) ? [{ box, drawing: { kind: 'table' as const, rows: rows ?? [], focus, widths } }] : []
    }),
    part: part + 1,
    parts,
    ranks: null,
    provenance: listed.provenance,
  }))
}

/** Where lists stand: the whole body in lanes of a measure; of two stacked screens, lanes on each. */
function lanesOf({ main, sides, layout, gap, scale }: SlideBoxes): Box[] {
  const right = Math.max(main.left + main.width, ...sides.map(({ left, width }) => left + width))
  const left = Math.min(main.left, ...sides.map((side) => side.left))
  const bands = layout === 'stacked' ? [main, ...sides.slice(0, 1)] : [main]
  return bands.flatMap(({ top, height }) => {
    const count = Math.max(1, Math.min(3, Math.floor((right - left) / (scale.text * MEASURE))))
    const width = (right - left - gap * (count - 1)) / count
    return Array.from({ length: count }, (_, index): Box => ({ left: left + index * (width + gap), top, width, height }))
  })
}

function listOf(dataset: Dataset, scene: Scene, state: ScreenState, words: Words): Listed {
  const silent = provenanceOfSaid(dataset, scene.asOf, [], [])
  switch (state.page) {
    case 'shortcomings': {
      const index = shortcomingIndex(dataset, scene.asOf)
      const view = shortcomingsView(dataset, scene, index, { ...state.params, item: null, at: null }, words.compare)
      const entries = view.entries.map((entry) => shortcomingEntry(words, entry))
      return { headline: shortcomingsHeadline(view), provenance: { ...silent, sources: view.sources }, entries }
    }
    case 'directives': {
      const all = directiveEntries(dataset, scene.asOf)
      const view = directivesView(dataset, scene, all, { ...state.params, item: null, at: null }, 4)
      const entries = view.entries.map((entry) => directiveEntry(words, entry))
      return { headline: directivesHeadline(view), provenance: { ...silent, sources: view.sources }, entries }
    }
    case 'models': {
      const catalogue = modelCatalogue(dataset, scene)
      const { model } = state.params
      const view = modelsView(dataset, catalogue, state.params, model)
      const chosen = model === null ? undefined : view.rows.find((row) => row.model.model_id === model)
      const entries = chosen ? modelDetail(words, catalogue, chosen) : view.rows.map((row) => modelEntry(words, catalogue, row))
      return { headline: modelsHeadline(view), provenance: modelsProvenance(dataset, view), entries }
    }
    case 'learning': {
      const view = learningView(dataset, scene, state.params.unit)
      return {
        headline: learningHeadline(view),
        provenance: learningProvenance(dataset, view),
        entries: learningEntries(words, dataset, view),
      }
    }
    case 'inspections': {
      const index = shortcomingIndex(dataset, scene.asOf)
      const view = inspectionsView(dataset, scene, index, { inspection: state.params.inspection, against: null, unit: null })
      const entries = view.chosen ? inspectionEntries(words, view.chosen) : []
      return { headline: inspectionsHeadline(view), provenance: { ...silent, sources: view.chosen?.sources ?? [] }, entries }
    }
    case 'units': {
      const { unit, peers } = state.params
      const view = unitPageView(dataset, withPeers(dataset, scene, peers), { unit, versus: state.versus })
      if (view === null)
        return {
          headline: { phrases: [{ message: { id: 'headline.noFigures' }, tone: 'plain' }], notes: [] },
          provenance: silent,
          entries: [],
        }
      return { headline: view.headline, provenance: view.provenance, entries: unitEntries({ dataset, state, words }, view) }
    }
    case 'overview':
    case 'compare':
    case 'indicators':
    case 'data':
    case 'meeting':
    case null:
      return {
        headline: { phrases: [{ message: { id: 'nav.data' }, tone: 'plain' }], notes: [] },
        provenance: silent,
        entries: sourceEntries({ dataset, state, words }),
      }
    default:
      return never(state)
  }
}
