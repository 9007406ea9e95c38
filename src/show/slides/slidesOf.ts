import { withDamage } from '@/analysis/damage'
import { paramOf, type ScreenState } from '@/address/screen'
import { usualParams } from '@/screens/address'
import { never } from '@/dataset/never'
import type { Dataset } from '@/dataset/dataset'
import type { IndicatorId } from '@/dataset/ids'
import type { Message } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { datasetOn } from '@/analysis/asOf'
import { compareObservations, compareView } from '@/screens/compare/model'
import { compareHeadline } from '@/screens/compare/compareHeadline'
import { overviewHeadline } from '@/analysis/headline'
import type { Headline } from '@/analysis/sentence'
import { indicatorView, type IndicatorView } from '@/screens/indicators/model'
import { overviewView, type OverviewView } from '@/analysis/overview'
import { withPeers } from '@/analysis/peers'
import { amongAll, isRankInDoubt, rankHeading } from '@/analysis/ranking'
import { provenanceOf, type Provenance } from '@/analysis/provenance'
import { sceneOf, type Scene } from '@/analysis/scene'
import { tilesView } from '@/analysis/tiles'
import { slideBoxes, type SlideBoxes } from './boxes'
import type { Drawing } from './drawing'
import { headingOf } from './heading'
import { matrixParts } from './matrix'
import { rankingParts } from './ranking'
import type { Pane, Slide } from './slide'
import type { Stage } from './stage'
import { sinceSlides } from './sinceSlides'
import { stripParts } from './strips'
import { tilesFit } from './tiles'
import { tableSlides } from './tables'

/** What a slide is made from: a view of a package on a stage, in words. */
export type Asked = { readonly dataset: Dataset; readonly state: ScreenState; readonly stage: Stage; readonly words: Words }

/** The charts of the indicator’s page that are drawn on a slide; every other one is the ranking. */
const LINES = 'line'

/**
 * The slides of a view: what its page shows, parted so that each part holds on the stage at the size the room asks for. At least one,
 * whatever the state. Where the state asks what changed since an earlier meeting, that follows as further parts; `earlier`: the package opened
 * beside the one shown. The same for the same arguments. Never throws.
 */
export function slidesOf(
  dataset: Dataset,
  state: ScreenState,
  stage: Stage,
  words: Words,
  earlier: Dataset | null = null,
): readonly Slide<Drawing>[] {
  const asked: Asked = { dataset: datasetOn(dataset, state.asOf), state, stage, words }
  const own = ownSlides(asked)
  if (state.since === null) return own
  const all = [...own, ...sinceSlides(asked, earlier)]
  return all.map((slide, index) => ({ ...slide, part: index + 1, parts: all.length }))
}

function ownSlides(asked: Asked): readonly Slide<Drawing>[] {
  const { dataset, state, stage, words } = asked
  switch (state.page) {
    case 'overview':
    case null:
      return overviewSlides(asked)
    case 'compare':
      return compareSlides(asked)
    case 'indicators': {
      const indicator = dataset.indicators.byId.get(state.params.indicator as IndicatorId)
      return indicator ? indicatorSlides(asked, indicator) : overviewSlides(asked)
    }
    case 'units':
    case 'models':
    case 'learning':
    case 'shortcomings':
    case 'directives':
    case 'inspections':
    case 'data':
    case 'meeting':
      return tableSlides(dataset, state, stage, words)
    default:
      return never(state)
  }
}

function overviewSlides(asked: Asked): Slide<Drawing>[] {
  const { dataset, state, stage, words } = asked
  const scene = sceneOf(dataset, state)
  const view = overviewView(dataset, scene, paramOf(state, 'sort'), words.compare)
  const boxes = slideBoxes(stage)
  const cells = view.rows.flatMap((row) => [...row.cells, ...(row.score ? [row.score] : [])])
  const map = paramOf(state, 'map') === true ? tilesView(dataset, view, state.measure) : null
  const isMap = map !== null && tilesFit(map, boxes.main, boxes)
  const [where, ...others] = sidesOf(asked, scene, view, boxes)
  return assemble(asked, boxes, {
    headline: overviewHeadline(dataset, view),
    provenance: provenanceOf(dataset, scene.asOf, cells),
    // A map whose tiles cannot be read at this size gives way to the table.
    parts: isMap ? [{ kind: 'tiles', view: map }] : matrixParts(view, boxes.main, boxes, stage, words),
    sides: [isMap ? null : (where ?? null), ...others],
    ranks: rankNote(amongAll(scene)),
  })
}

function compareSlides(asked: Asked): Slide<Drawing>[] {
  const { dataset, state, stage, words } = asked
  const params = state.page === 'compare' ? state.params : usualParams('compare')
  const scene = withPeers(dataset, sceneOf(dataset, state), params.peers)
  const view = compareView(dataset, scene, { ...params, versus: state.versus })
  const boxes = slideBoxes(stage)
  return assemble(asked, boxes, {
    headline: compareHeadline(dataset, view),
    provenance: provenanceOf(dataset, scene.asOf, compareObservations(view)),
    parts: stripParts(view, boxes.main, boxes, words),
    sides: sidesOf(asked, scene, null, boxes),
    ranks: rankNote(params.form === 'rank' ? scene : amongAll(scene)),
  })
}

function indicatorSlides(asked: Asked, indicator: IndicatorView['indicator']): Slide<Drawing>[] {
  const { dataset, state, stage, words } = asked
  const scene = withPeers(dataset, sceneOf(dataset, state), paramOf(state, 'peers'))
  const view = indicatorView(dataset, scene, indicator, words.compare)
  const boxes = slideBoxes(stage)
  const side = boxes.sides.at(-1)
  const isLine = paramOf(state, 'chart') === LINES && view.trends.drawn > 0
  const ranking = rankingParts(view.ranking, isLine && side ? side : boxes.main, boxes, words)
  const line: Drawing = { kind: 'line', view }
  const course = isLine ? (ranking[0] ?? null) : view.trends.drawn > 0 ? line : null
  const tiles =
    boxes.sides.length > 1 ? sidesOf({ ...asked, state: { ...state, measure: indicator.indicator_id } }, scene, null, boxes)[0] : null
  return assemble(asked, boxes, {
    headline: view.headline,
    provenance: view.provenance,
    parts: isLine ? [line] : ranking,
    sides: boxes.sides.length > 1 ? [tiles ?? null, course] : [course],
    ranks: rankNote(scene),
  })
}

/** What stands beside the main pane on wide stages: where, then the units in the order of their score. */
function sidesOf({ dataset, state, words }: Asked, scene: Scene, given: OverviewView | null, boxes: SlideBoxes): (Drawing | null)[] {
  if (boxes.sides.length === 0) return []
  const view = given ?? overviewView(dataset, scene, paramOf(state, 'sort'), words.compare)
  const tiles = tilesView(dataset, view, state.measure)
  const [, second] = boxes.sides
  const score = second && scene.composite ? indicatorView(dataset, amongAll(scene), scene.composite, words.compare) : null
  return [
    tiles && boxes.sides[0] && tilesFit(tiles, boxes.sides[0], boxes) ? { kind: 'tiles', view: tiles } : null,
    score && second ? (rankingParts(score.ranking, second, boxes, words)[0] ?? null) : null,
  ]
}

function rankNote(scene: Scene): Message | null {
  return isRankInDoubt(scene) ? rankHeading(scene) : null
}

type Made = {
  readonly headline: Headline
  readonly provenance: Provenance
  readonly parts: readonly Drawing[]
  readonly sides: readonly (Drawing | null)[]
  readonly ranks: Message | null
}

/** One slide for each part, each with the same panes beside it. */
function assemble({ dataset, words }: Asked, boxes: SlideBoxes, { headline, provenance, parts, sides, ranks }: Made): Slide<Drawing>[] {
  const beside = boxes.sides.flatMap((box, index): Pane<Drawing>[] => {
    const drawing = sides[index]
    return drawing ? [{ box, drawing }] : []
  })
  const heading = headingOf(withDamage(dataset, headline), boxes, words)
  return parts.map((drawing, index) => ({
    headline: heading.headline,
    panes: [{ box: boxes.main, drawing }, ...beside],
    part: index + 1,
    parts: parts.length,
    ranks,
    provenance,
  }))
}
