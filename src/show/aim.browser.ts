import type { Spot } from './sync'

/**
 * What carries a name on a slide: a cell, a unit, a line of a list (`data-aim`), a figure of a
 * strip, a step of a ladder, and around them the pane.
 */
const NAMED = '[data-aim], [data-cell], [data-step], [data-pane]'

/** No slide nests more names than this. */
const DEEPEST = 6

type Place = Pick<Spot, 'of' | 'x' | 'y'>

const nameOf = ({ dataset }: HTMLElement): string =>
  dataset['aim'] ?? dataset['cell'] ?? dataset['step'] ?? `pane ${dataset['pane']}`

/** What is named around an element of a slide, from the inside out. */
function namedAround(element: Element | null): HTMLElement[] {
  const found: HTMLElement[] = []
  let at = element?.closest<HTMLElement>(NAMED) ?? null
  while (at !== null && at.closest('[data-slide]') !== null) {
    found.push(at)
    at = at.parentElement?.closest<HTMLElement>(NAMED) ?? null
  }
  return found
}

/**
 * What is pointed at, and where within it as shares of its length and height; `null` where nothing
 * of the slide is. `x` and `y` are px of the window.
 */
export function placeOf(element: Element | null, x: number, y: number): Place | null {
  const around = namedAround(element)
  const [first] = around
  if (!first) return null
  const share = (at: number, length: number): number =>
    length === 0 ? 0.5 : Math.max(0, Math.min(1, at / length))
  const lines = [...first.getClientRects()]
  const line = lines.findIndex(({ top, bottom }) => y >= top && y <= bottom)
  const box = lines[Math.max(0, line)] ?? first.getBoundingClientRect()
  const before = line < 0 ? 0 : lengthOf(lines.slice(0, line))
  return {
    of: around.slice(0, DEEPEST).map(nameOf),
    x: share(before + Math.max(0, Math.min(box.width, x - box.left)), lengthOf(lines)),
    y: share(y - box.top, box.height),
  }
}

/** Of a text of several lines all lines in a row, as it breaks elsewhere in another window. */
const lengthOf = (lines: readonly DOMRect[]): number =>
  lines.reduce((sum, { width }) => sum + width, 0)

/**
 * Where the same thing lies in this window, in px of it: within what stood around it where that is
 * here too. `null` where this window does not show it: then nothing else is pointed at in its place.
 */
export function pointOf({ of, x, y }: Place): { readonly x: number; readonly y: number } | null {
  const [wanted, ...outer] = of
  let best: HTMLElement | null = null
  let most = -1
  for (const each of document.querySelectorAll<HTMLElement>(`[data-slide] :is(${NAMED})`)) {
    if (nameOf(each) !== wanted) continue
    const around = new Set(namedAround(each).slice(1).map(nameOf))
    const alike = outer.filter((name) => around.has(name)).length
    if (alike > most) [best, most] = [each, alike]
  }
  if (!best) return null
  const lines = [...best.getClientRects()]
  let along = x * lengthOf(lines)
  for (const [index, { left, top, width, height }] of lines.entries()) {
    if (along <= width || index === lines.length - 1)
      return { x: left + Math.min(along, width), y: top + y * height }
    along -= width
  }
  return null
}
