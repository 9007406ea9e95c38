import { smallest } from '@/stats/extremes'
/** What is at most so many letters high is kept whole: a row, a strip, a line. */
const WHOLE = 5
/** Two edges this close, in px, are the same. */
const SAME = 1

/**
 * The place at or above `line`, in px of the window, at which a pane may be cut without cutting a
 * row, a strip or a line of text in half. Stays at `line` where there is none within twice the
 * height of what is kept whole, or where what has the focus would be covered.
 */
export function wholeAbove(pane: HTMLElement, line: number): number {
  const most = WHOLE * Number.parseFloat(getComputedStyle(pane).fontSize)
  const least = Math.max(line - 2 * most, pane.getBoundingClientRect().top + pane.clientHeight / 2)
  let at = line
  for (;;) {
    const top = cutAt(pane, at, most)
    if (top === null) break
    if (top < least) return line
    at = top
  }
  const focus = document.activeElement
  const isCovered =
    focus !== null &&
    focus !== pane &&
    pane.contains(focus) &&
    focus.getBoundingClientRect().bottom > at
  return isCovered ? line : at
}

/** The highest top of what a line through a pane would cut; `null` where it cuts nothing. */
function cutAt(pane: Element, line: number, most: number): number | null {
  const tops: number[] = []
  const isCut = ({ top, bottom }: DOMRect): boolean => top < line - SAME && bottom > line + SAME
  const look = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Element) {
        const box = node.getBoundingClientRect()
        // What has no box of its own may hold some.
        if (box.height === 0) look(node)
        else if (isCut(box) && box.height <= most) tops.push(box.top)
        else if (isCut(box)) look(node)
      } else if (node.nodeType === Node.TEXT_NODE) {
        const range = document.createRange()
        range.selectNodeContents(node)
        for (const each of range.getClientRects()) if (isCut(each)) tops.push(each.top)
      }
    }
  }
  look(pane)
  return tops.length === 0 ? null : smallest(tops)
}
