import { useEffect, useMemo } from 'react'
import { paramOf } from '@/address/screen'
import { stampOf } from '@/analysis/provenance'
import { sentenceOf } from '@/ui/slides/heading'
import { kindsText } from './slides/source'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import type { Canvas } from '@/ui/slides/canvas'
import { itemKeys } from './meeting/edit'
import { keepShown } from './meeting/shown.browser'
import type { ShowPort } from './useShow'

/** What is only leafed through does not stand so long, in ms. */
const STANDS = 1000

/**
 * Keeps for the record of a meeting what stands on the screen of the room, with the state of the
 * data that it is of. A screen that turns by itself is no meeting.
 */
export function useKeepShown(show: ShowPort, canvas: Canvas): void {
  const { deck, position, part, isBlack } = show
  const words = useWords()
  const dataset = useDataset()
  const { state } = useScreen()
  const meeting = state.turn === null && state.why === null ? paramOf(state, 'meeting') : null
  const stamp = stampOf(dataset)
  const keys = useMemo(() => itemKeys(deck.items.flatMap((each) => each.item ?? [])), [deck])
  const key = keys[position.slide - 1]
  const said = useMemo(() => {
    const slides = deck.slidesAt(position.slide, canvas)
    const slide = slides[part - 1] ?? slides[0]
    const title = deck.items[position.slide - 1]?.item?.title ?? null
    if (!slide) return null
    const sentence =
      slide.keepsHeadline || title === null ? sentenceOf(slide.headline, words) : title
    return { sentence, kinds: kindsText(slide.provenance, words) }
  }, [deck, position.slide, part, canvas, words])
  useEffect(() => {
    if (meeting === null || key === undefined || said === null || isBlack) return undefined
    const timer = setTimeout(() => keepShown(meeting, key, { stamp, ...said }), STANDS)
    return () => clearTimeout(timer)
  }, [meeting, key, said, stamp, isBlack])
}
