import { useEffect, useState } from 'react'
import { useSay } from './useWords'
import { cx } from './cx'
import css from './scrollCues.module.css'

/**
 * Panes that scroll can be reached with the keyboard, by which they are known; one that holds such
 * panes says so itself.
 */
const PANES = ':is(div, section, aside)[tabindex="0"], [data-scrolls]'
/** Less than this hidden at the foot, in px, is rounding or a margin. */
const LEAST = 6
/** So long nothing must have changed before panes are looked at, in ms. */
const REST = 150

type Cue = {
  readonly left: number
  readonly bottom: number
  readonly width: number
  readonly isOver: boolean
}

/**
 * A line and a word at the foot of every pane of which more lies below: a line of text cut in half
 * is no sign that one may scroll. Drawn over the page, so that it fits panes of whatever layout;
 * kept up as panes scroll, change and are resized.
 */
export function ScrollCues() {
  const say = useSay()
  const [cues, setCues] = useState<readonly Cue[]>([])
  useEffect(() => {
    let frame = 0
    let pause: ReturnType<typeof setTimeout> | undefined
    let last = '[]'
    const look = (): void => {
      frame = 0
      const found = [...document.querySelectorAll<HTMLElement>(PANES)].flatMap(cueOf)
      const written = JSON.stringify(found)
      if (written === last) return
      last = written
      setCues(found)
    }
    const later = (): void => {
      frame ||= requestAnimationFrame(look)
    }
    // What was asked for is painted first; the cue follows once the page has come to rest.
    const atRest = (): void => {
      clearTimeout(pause)
      pause = setTimeout(look, REST)
    }
    const changes = new MutationObserver(atRest)
    changes.observe(document.body, { childList: true, subtree: true })
    window.addEventListener('resize', later)
    document.addEventListener('scroll', later, { capture: true, passive: true })
    later()
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(pause)
      changes.disconnect()
      window.removeEventListener('resize', later)
      document.removeEventListener('scroll', later, { capture: true })
    }
  }, [])
  return cues.map(({ left, bottom, width, isOver }) => (
    <div
      key={`${left} ${bottom}`}
      className={cx(css.scrollCue, isOver && css.isOver)}
      style={{ left, top: bottom, width }}
      data-word={say('scroll.more')}
      aria-hidden="true"
    />
  ))
}

/**
 * The foot of a pane, in px of the window, where it scrolls by itself and more of it lies below.
 */
function cueOf(pane: HTMLElement): Cue[] {
  const hidden = pane.scrollHeight - pane.clientHeight - pane.scrollTop
  if (hidden <= LEAST || !/auto|scroll/.test(getComputedStyle(pane).overflowY)) return []
  const { left, top } = pane.getBoundingClientRect()
  return [
    {
      left,
      bottom: top + pane.clientTop + pane.clientHeight,
      width: pane.clientWidth,
      isOver: pane.closest('[data-drawer]') !== null,
    },
  ]
}
