import type { Scene } from '@/analysis/scene'
import { provenanceOfSaid } from '@/analysis/learning/learningProvenance'
import type { Dataset } from '@/dataset/dataset'
import type { Words } from '@/i18n/translator'
import { listSlides } from './lanes'
import type { Slide } from './slide'
import type { Canvas } from './canvas'
import type { TableEntry } from './tableDrawing'
import { EMPTY } from './tableEntry'

type SourceOptions = {
  readonly dataset: Dataset
  readonly scene: Scene
  readonly stage: Canvas
  readonly words: Words
}

/**
 * Where the facts and figures of a package come from, as a list: the slides of pages that are about
 * the package.
 */
export function sourceSlides({ dataset, scene, stage: canvas, words }: SourceOptions): Slide[] {
  const provenance = provenanceOfSaid(dataset, scene.asOf, [], [])
  const headline = {
    phrases: [{ message: { id: 'nav.data' as const }, tone: 'plain' as const }],
    notes: [],
  }
  const entries = dataset.sources.rows.map((source): TableEntry => ({
    ...EMPTY,
    key: source.source_id,
    main: source.title,
    note: source.publisher,
    end: source.date === null ? null : words.date(source.date),
  }))
  return listSlides({ dataset, scene, stage: canvas, words }, { headline, provenance, entries })
}
