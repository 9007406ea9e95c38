import type { ScreenState } from '@/address/screen'
import { datasetAimed } from '@/analysis/aims'
import { datasetShown } from '@/analysis/asOf'
import { overviewView, type OverviewView } from '@/analysis/overview'
import { amongAll } from '@/analysis/ranking'
import { sceneOf } from '@/analysis/scene'
import { tilesView } from '@/analysis/tiles'
import type { Dataset } from '@/dataset/dataset'
import type { Words } from '@/i18n/translator'
import { usualParams } from '@/screens/address'
import { FIRST } from '@/screens/sinceSubjectOf'
import { indicatorView } from '@/screens/indicators/model'
import { rankingOne } from '@/screens/indicators/slideRanking'
import { unitSide } from '@/screens/units/slideSide'
import type { SlideRequest, SlidesOf } from '@/ui/screenModule'
import type { Slide } from '@/ui/slides/slide'
import type { Canvas } from '@/ui/slides/canvas'
import { tilesFit } from '@/ui/slides/tilesFit'
import type { Drawing } from './drawing'
import { frameOf } from './frame'
import type { SlidePrograms } from './programs'
import { partTexts } from './partTexts'
import { sinceSlides } from './sinceSlides'
import { whySlides } from './whySlides'

/** What a slide is made from: a view of a package on a stage, in words. */
type DeckOptions = {
  readonly dataset: Dataset
  readonly state: ScreenState
  readonly stage: Canvas
  readonly words: Words
}

/**
 * The slides of a view: what its page shows, parted so that each part holds on the stage at the
 * size the room asks for. At least one, whatever the state. Where the state asks what changed since
 * an earlier meeting, that follows as further parts; `earlier`: the package opened beside the one
 * shown; `title`: what stands in place of the headline. The same for the same arguments. Never throws.
 */
export function slidesOf(
  programs: SlidePrograms,
  dataset: Dataset,
  state: ScreenState,
  canvas: Canvas,
  words: Words,
  earlier: Dataset | null = null,
  title: string | null = null,
): readonly Slide<Drawing>[] {
  const asked: DeckOptions = {
    dataset: datasetShown(datasetAimed(dataset, state), state),
    state,
    stage: canvas,
    words,
  }
  const slides = countedSlides(programs, asked, earlier)
  const frame = frameOf(slides, canvas, title, words)
  if (frame === null) return slides
  const framed = { ...asked, stage: { ...canvas, frame } }
  return countedSlides(programs, framed, earlier).map((slide) => ({ ...slide, framed: { frame } }))
}

function countedSlides(
  programs: SlidePrograms,
  asked: DeckOptions,
  earlier: Dataset | null,
): readonly Slide<Drawing>[] {
  const { state, words } = asked
  const own = ownSlides(programs, asked)
  const isAlone = state.since === null || state.why !== null
  const all = isAlone ? own : [...own, ...sinceSlides(asked, earlier)]
  const counted = all.map((slide, at) => ({ ...slide, part: at + 1, parts: all.length }))
  const texts = partTexts(counted, words)
  return counted.map((slide, at) => ({ ...slide, partTexts: texts[at] ?? [] }))
}

/**
 * Of a page that has nothing of its own to show, and of no page, the slides are those of the first
 * one. Where it is asked why a unit has its score, that stands in place of the page.
 */
function ownSlides(programs: SlidePrograms, asked: DeckOptions): readonly Slide<Drawing>[] {
  if (asked.state.why !== null) return whySlides(asked, asked.state.why, besideOf(asked))
  const { page, params } = asked.state
  const own = page === null ? null : made(programs, asked, page, params)
  return own ?? made(programs, asked, FIRST, usualParams(FIRST)) ?? []
}

function made(
  programs: SlidePrograms,
  asked: DeckOptions,
  page: string,
  params: object,
): readonly Slide<Drawing>[] | null {
  const slides = programs.get(page) as SlidesOf<never> | undefined
  const scene = sceneOf(asked.dataset, asked.state)
  const whole = {
    ...asked,
    scene,
    params,
    beside: besideOf(asked),
  } as unknown as SlideRequest<never>
  // What a page draws is one of the drawings that there are: each has its sheet.
  return (slides?.(whole) ?? null) as readonly Slide<Drawing>[] | null
}

/**
 * What stands beside the main pane on wide stages: where, then the unit that is asked about or,
 * where none is, the units in the order of their score.
 */
function besideOf({ dataset, state, words }: DeckOptions): SlideRequest<never>['beside'] {
  return (boxes, measure, given): (Drawing | null)[] => {
    const [first, second] = boxes.sides
    if (!first) return []
    const scene = sceneOf(dataset, state)
    const overview = given ?? overviewView(dataset, scene, null, words.compare)
    const tiles = tilesView(dataset, overview, measure)
    const asked = askedUnit(state, overview)
    const profile =
      second && asked !== null ? unitSide(dataset, scene, asked, second, boxes, words) : null
    const score =
      second && profile === null && scene.composite
        ? indicatorView(dataset, amongAll(scene), scene.composite, words.compare)
        : null
    return [
      tiles && tilesFit(tiles, first, boxes) ? { kind: 'tiles', view: tiles } : null,
      profile ?? (score && second ? rankingOne(score.ranking, second, boxes, words) : null),
    ]
  }
}

/**
 * The unit that a view asks about beside its picture: that of the learning map; of the overview the
 * last of those in focus. `null` where the view is about several, or shows the unit itself.
 */
function askedUnit({ page, params, why }: ScreenState, { rows }: OverviewView): string | null {
  if (why !== null) return null
  if (page === 'learning') return (params as { readonly unit: string | null }).unit
  if (page !== null && page !== FIRST) return null
  return rows.filter(({ focus }) => focus !== null).at(-1)?.unit.unit_id ?? null
}
