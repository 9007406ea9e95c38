import { useMemo } from 'react'
import { paramOf, type ScreenState } from '@/address/screen'
import type { Drawing } from './slides/drawing'
import type { Slide } from '@/ui/slides/slide'
import { slidesOf } from './slides/slidesOf'
import { useSlidePrograms } from './slides/useSlidePrograms'
import type { Canvas } from '@/ui/slides/canvas'
import type { Ends } from './deck'
import { stateOf, type Agenda, type AgendaItem } from './meeting/agenda'
import { itemKeys, withMinutes } from './meeting/edit'
import { closingSlides, openingSlides } from './meeting/endSlides'
import { followMinutes } from './meeting/useMinutes'
import { FILE } from '@/since/base'
import { useAgenda } from './meeting/useAgenda'
import { earlierDataset } from '@/since/earlierPackage'
import { useEarlier } from '@/since/earlierPackage.browser'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'
import { useStore } from '@/ui/useStore'
import { useWords } from '@/ui/useWords'

/** One item of a show, with its slides on a stage. Made when first asked for and then kept. */
type DeckItem = { readonly state: ScreenState; readonly item: AgendaItem | null }

export type Deck = {
  readonly items: readonly DeckItem[]
  readonly status: 'ready' | 'loading' | 'none'
  /** Its first and its last place: a meeting opens before its first item and closes after its last. */
  readonly ends: Ends
  /** The parts of an item, counted from 1, or of an end, on a stage. */
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
  const opened = own.turn === null ? agenda : null
  const typed = useTyped(opened)
  const core = useMemo(() => {
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
        made.get(key) ??
        slidesOf(programs, dataset, item.state, canvas, words, earlier, item.item?.title ?? null)
      made.set(key, slides)
      return slides
    }
    const status: Deck['status'] = isLoading
      ? 'loading'
      : meeting !== null && agenda === null
        ? 'none'
        : 'ready'
    return { items, slidesAt, status }
  }, [programs, own, agenda, isLoading, dataset, words, earlier])
  return useMemo((): Deck => {
    const count = core.items.length
    if (opened === null || count === 0) return { ...core, ends: { first: 1, last: count } }
    const said = withMinutes(opened, (key) => typed.get(key) ?? '')
    const of = { agenda: said, dataset, state: own, words }
    const isWritten = said.items.some(({ minutes }) => minutes.trim() !== '')
    return {
      ...core,
      ends: { first: 0, last: count + (isWritten ? 1 : 0) },
      slidesAt: (slide, canvas) =>
        slide === 0
          ? counted(openingSlides({ ...of, stage: canvas }))
          : slide === count + 1
            ? counted(closingSlides({ ...of, stage: canvas }))
            : core.slidesAt(slide, canvas),
    }
  }, [core, opened, typed, dataset, own, words])
}

/** What was typed at the items of a meeting, by key; nothing without one. */
function useTyped(agenda: Agenda | null): ReadonlyMap<string, string> {
  const keys = useMemo(() => itemKeys(agenda?.items ?? []), [agenda])
  const texts = useStore(useMemo(() => followMinutes(agenda?.id ?? '', keys), [agenda, keys]))
  return useMemo(() => {
    const said = JSON.parse(texts) as string[]
    return new Map(keys.map((key, at) => [key, said[at] ?? '']))
  }, [keys, texts])
}

const counted = (slides: readonly Slide<Drawing>[]): readonly Slide<Drawing>[] =>
  slides.map((slide, at) => ({ ...slide, part: at + 1, parts: slides.length }))

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
