import { withDamage } from '@/analysis/damage'
import { isRankInDoubt, rankHeading } from '@/analysis/ranking'
import type { Scene } from '@/analysis/scene'
import type { Dataset } from '@/dataset/dataset'
import { inner, type Message } from '@/i18n/message'
import type { Provenance } from '@/analysis/provenance'
import type { Headline } from '@/analysis/sentence'
import type { Words } from '@/i18n/translator'
import type { SlideBoxes } from './boxes'
import { headingOf } from './heading'
import './words'
import type { AnyDrawing, Box, Pane, Slide } from './slide'

type SlideContext = { readonly dataset: Dataset; readonly words: Words }

/** Whom ranks are among, where that may be in doubt. */
export function rankNote(scene: Scene): Message | null {
  return isRankInDoubt(scene) ? rankHeading(scene) : null
}

/** The same, with what the ranks are that chance allows for, where some are shown. */
export function chanceNote(
  scene: Scene,
  chance: 'slide.rankChance' | 'slide.rankBars' | null,
): Message | null {
  const ranks = rankNote(scene)
  if (chance === null) return ranks
  return ranks === null
    ? { id: chance }
    : { id: 'slide.rankBoth', values: { ranks: inner(ranks), chance: inner({ id: chance }) } }
}

/** What the slides of a view are put together from. */
type Made = {
  readonly headline: Headline
  readonly provenance: Provenance
  readonly parts: readonly AnyDrawing[]
  /** Where so many parts stand on one slide; without it one part fills the main pane. */
  readonly lanes?: readonly Box[]
  readonly sides: readonly (AnyDrawing | null)[]
  /** Whom the ranks are among, where that may be in doubt: see `rankNote`. */
  readonly ranks: Message | null
}

/** One slide for each part, or each lot of lanes, with the same panes beside it. */
export function assemble(
  { dataset, words }: SlideContext,
  boxes: SlideBoxes,
  { headline, provenance, parts, lanes = [boxes.main], sides, ranks }: Made,
): Slide[] {
  const beside = boxes.sides.flatMap((box, index): Pane<AnyDrawing>[] => {
    const drawing = sides[index]
    return drawing ? [{ box, drawing }] : []
  })
  const heading = headingOf(withDamage(dataset, headline), boxes, words)
  const count = Math.ceil(parts.length / lanes.length)
  return Array.from({ length: count }, (_, index) => ({
    headline: heading.headline,
    panes: [
      ...lanes.flatMap((box, lane): Pane<AnyDrawing>[] => {
        const drawing = parts[index * lanes.length + lane]
        return drawing ? [{ box, drawing }] : []
      }),
      ...beside,
    ],
    part: index + 1,
    parts: count,
    ranks,
    provenance,
  }))
}
