import { useMemo } from 'react'
import { paramOf, type ScreenState } from '@/address/screen'
import type { Drawing } from './slides/drawing'
import type { Slide } from '@/ui/slides/slide'
import { slidesOf } from './slides/slidesOf'
import { useSlidePrograms } from './slides/useSlidePrograms'
import type { Canvas } from '@/ui/slides/canvas'
import { stateOf, type AgendaItem } from './meeting/agenda'
import { FILE } from '@/since/base'
import { useAgenda } from './meeting/useAgenda'
import { earlierDataset } from '@/since/earlierPackage'
import { useEarlier } from '@/since/earlierPackage.browser'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'

/** One item of a show, with its slides on a stage. Made when first asked for and then kept. */
type DeckItem = { readonly state: ScreenState; readonly item: AgendaItem | null }

export type Deck = {
  readonly items: readonly DeckItem[]
  readonly status: 'ready' | 'loading' | 'none'
  /** The parts of an item, counted from 1, on a stage. */
  readonly slidesAt: (slide: number, canvas: Canvas) => readonly Slide<Drawing>[]
}

/**
 * What is shown: the items of the meeting in the address, or the view of the address alone. Live
 * focus goes over that of the items, and so does what is asked in between.
 */
export function useDeck(): Deck {
  const programs = useSlidePrograms()
  const dataset = useDataset()
  const words = useWords()
  const { state } = useScreen()
  const { agenda, isLoading } = useAgenda(paramOf(state, 'meeting'))
  const own = useOwnState(state)
  const earlier = earlierDataset(useEarlier(state.since === FILE))
  return useMemo(() => {
    const meeting = paramOf(own, 'meeting')
    const items: DeckItem[] =
      meeting === null
        ? [{ state: own, item: null }]
        : (agenda?.items ?? []).map((item) => {
            const shown = stateOf(item, own)
            const { focus, why } = own
            return { item, state: { ...shown, focus: focus ?? shown.focus, why: why ?? shown.why } }
          })
    const made = new Map<string, readonly Slide<Drawing>[]>()
    const slidesAt = (slide: number, canvas: Canvas): readonly Slide<Drawing>[] => {
      const item = items[slide - 1]
      if (!item) return []
      const key = `${slide} ${canvas.width} ${canvas.height} ${canvas.ratio} ${canvas.safe}`
      const slides =
        made.get(key) ?? slidesOf(programs, dataset, item.state, canvas, words, earlier)
      made.set(key, slides)
      return slides
    }
    return {
      items,
      slidesAt,
      status: isLoading ? 'loading' : meeting !== null && agenda === null ? 'none' : 'ready',
    }
  }, [programs, own, agenda, isLoading, dataset, words, earlier])
}

/**
 * The state without what changes from slide to slide, the same object as long as nothing else does.
 */
function useOwnState(state: ScreenState): ScreenState {
  const key = JSON.stringify({
    ...state,
    slide: null,
    part: null,
    turn: null,
    theme: null,
    palette: null,
    room: null,
    safe: null,
  })
  return useMemo(() => JSON.parse(key) as ScreenState, [key])
}
