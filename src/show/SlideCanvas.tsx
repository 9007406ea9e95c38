import { useMemo } from 'react'
import type { Canvas } from '@/ui/slides/canvas'
import { ScreenContext, useScreen, type ScreenPort } from '@/ui/useScreen'
import { SlideRenderer } from './slides/SlideRenderer'
import type { Deck } from './useDeck'

/**
 * An item of the show on a stage. What is pressed on it changes the show and not the item: the
 * focus stays as the show goes on, and what is asked stands until it does.
 */
export function SlideCanvas(props: {
  readonly deck: Deck
  readonly slide: number
  readonly part: number
  readonly stage: Canvas
  readonly news?: string | null
}) {
  const { deck, slide, part, stage: canvas, news = null } = props
  const outer = useScreen()
  // Before the first item and after the last one stands what is about all of them.
  const entry = deck.items[slide - 1] ?? null
  const port = useMemo<ScreenPort>(
    () => ({
      state: entry?.state ?? outer.state,
      go: ({ focus, why }, how) => {
        if (focus !== undefined || why !== undefined)
          outer.go(
            { ...(focus !== undefined && { focus }), ...(why !== undefined && { why }) },
            how,
          )
      },
      href: outer.href,
    }),
    [entry, outer],
  )
  const slides = deck.slidesAt(slide, canvas)
  const shown = slides[part - 1] ?? slides[0]
  if (!shown) return null
  const isAgenda = entry?.item !== null
  return (
    <ScreenContext value={port}>
      <SlideRenderer
        slide={shown}
        stage={canvas}
        number={entry === null ? null : isAgenda ? slide : shown.part}
        of={isAgenda ? deck.items.length : shown.parts}
        title={shown.keepsHeadline ? null : (entry?.item?.title ?? null)}
        news={news}
      />
    </ScreenContext>
  )
}
