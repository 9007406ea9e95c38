import { useEffect, useState } from 'react'
import { useText } from './useWords'
import { cx } from './cx'
import { wholeAbove } from './wholeAbove.browser'
import css from './scrollCues.module.css'

/**
 * Panes that scroll can be reached with the keyboard, by which they are known; one that holds such
 * panes says so itself.
 */
const PANES = ':is(div, section, aside)[tabindex="0"], [data-scrolls]'
/** Less than this hidden at the foot, in px, is rounding or a margin. */
const LEAST = 6
/** The height of a cue’s word, in letters of its pane. */
const WORD = 1.7
/** So long nothing must have changed before panes are looked at, in ms. */
const REST = 150

type Cue = {
  readonly side: 'below' | 'beside' | 'before'
  /** In px of the window. */
  readonly at: {
    readonly left: number
    readonly top: number
    readonly width?: number
    readonly height?: number
  }
  /** What its pane lies over: the page, a drawer or all of that. */
  readonly layer: 'page' | 'drawer' | 'over'
}

/**
 * A line and a word at the foot of every pane of which more lies below, and a line and a sign at the
 * side of one of which more lies beside: a text cut in half is no sign that one may scroll, so what
 * would be cut at the foot is covered whole. Drawn over the page, so that it fits panes of whatever
 * layout; kept up as panes scroll, change and are resized.
 */
export function ScrollCues() {
  const t = useText()
  const [cues, setCues] = useState<readonly Cue[]>([])
  useEffect(() => {
    let frame = 0
    let pause: ReturnType<typeof setTimeout> | undefined
    let last = '[]'
    const look = (): void => {
      frame = 0
      const found = [...document.querySelectorAll<HTMLElement>(PANES)].flatMap(cuesOf)
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
  return cues.map(({ side, at, layer }) => (
    <div
      key={`${side} ${at.left} ${at.top}`}
      className={cx(
        css.scrollCue,
        side !== 'below' && css.isBeside,
        side === 'before' && css.isBefore,
        layer === 'drawer' && css.isDrawer,
        layer === 'over' && css.isOver,
      )}
      style={at}
      data-cue={side}
      data-word={side === 'below' ? t('scroll.more') : side === 'beside' ? '›' : '‹'}
      aria-hidden="true"
    />
  ))
}

/** Where a pane scrolls by itself and more of it lies below, or beside. */
function cuesOf(pane: HTMLElement): Cue[] {
  const { overflowX, overflowY, fontSize } = getComputedStyle(pane)
  const box = pane.getBoundingClientRect()
  const [left, top] = [box.left + pane.clientLeft, box.top + pane.clientTop]
  const { clientWidth: width, clientHeight: height } = pane
  const layer =
    pane.closest('[data-scrolls="over"]') !== null
      ? 'over'
      : pane.closest('[data-drawer]') !== null
        ? 'drawer'
        : 'page'
  const cues: Cue[] = []
  if (isMore(overflowY, pane.scrollHeight - height - pane.scrollTop))
    cues.push({
      side: 'below',
      at: { left, width, ...below(pane, top + height, fontSize) },
      layer,
    })
  const from = Math.max(top, 0)
  const seen = Math.min(top + height, window.innerHeight) - from
  if (seen <= 0) return cues
  if (isMore(overflowX, pane.scrollWidth - width - pane.scrollLeft))
    cues.push({ side: 'beside', at: { left: left + width, top: from, height: seen }, layer })
  // A table keeps its names at the left, which a cue would cover.
  if (pane.hasAttribute('data-scrolls') && isMore(overflowX, pane.scrollLeft))
    cues.push({ side: 'before', at: { left, top: from, height: seen }, layer })
  return cues
}

/** Where a cue that ends at `foot` begins: above its word, and above what it would cut in half. */
function below(
  pane: HTMLElement,
  foot: number,
  fontSize: string,
): { readonly top: number; readonly height: number } {
  const top = wholeAbove(pane, foot - WORD * Number.parseFloat(fontSize))
  // A pane may end between two px, and its height is told in whole ones.
  return { top, height: foot - top + 1 }
}

/** Whether so many px that are hidden may be scrolled to. */
function isMore(overflow: string, hidden: number): boolean {
  return hidden > LEAST && /auto|scroll/.test(overflow)
}
