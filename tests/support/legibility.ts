import type { Page } from 'playwright-core'

export type Legibility = {
  /** Pieces of text that were looked at: one for each line of each text node that can be seen. */
  readonly pieces: number
  /** The smallest type among them, in px. */
  readonly smallest: number
  /** Everything wrong, in words: too small, cut off, hidden, overlapping. */
  readonly faults: readonly string[]
}

/**
 * Looks at every visible piece of text within `root`: its size, whether something cuts it off or
 * covers it, whether two of them, or a mark and a text, overlap, and whether its cell or button
 * holds it. What is compared is the ink, as the font has it, not the line box. `least` is the
 * smallest type allowed, in px. `scrollers` are the parts that may be scrolled, as selectors, beside
 * those that say so themselves; text beyond their edge does not count.
 */
export async function inspectText(
  page: Page,
  options: {
    readonly least: number
    readonly root?: string
    readonly scrollers?: readonly string[]
  },
): Promise<Legibility> {
  const { least, root = 'body', scrollers = [] } = options
  return page.evaluate(inspectInPage, { least, root, scrollers: [...scrollers] })
}

/** Runs in the page and can use nothing from outside. */
function inspectInPage({
  least,
  root,
  scrollers,
}: {
  least: number
  root: string
  scrollers: string[]
}): Legibility {
  type Box = { left: number; right: number; top: number; bottom: number }
  type Piece = { text: string; element: Element; node: Node; ink: Box }
  /** Rounding of layout and of the canvas, in px. */
  const SLACK = 1.25
  const faults: string[] = []
  const canvas = document.createElement('canvas').getContext('2d')
  const start = document.querySelector(root)
  if (!canvas || !start) throw new Error(`Nothing is ${root}`)

  const nameOf = (element: Element): string => {
    const { className } = element
    const classes = typeof className === 'string' ? className.trim().split(/\s+/).join('.') : ''
    return `${element.tagName.toLowerCase()}${classes === '' ? '' : `.${classes}`}`
  }
  const isUnseen = (element: Element): boolean => {
    for (let each: Element | null = element; each; each = each.parentElement) {
      const { display, visibility, opacity, clipPath } = getComputedStyle(each)
      if (
        display === 'none' ||
        visibility !== 'visible' ||
        Number(opacity) === 0 ||
        clipPath === 'inset(50%)'
      )
        return true
    }
    return false
  }
  const paddingBox = (element: Element): Box => {
    const box = element.getBoundingClientRect()
    const { borderLeftWidth, borderTopWidth } = getComputedStyle(element)
    const isBox = element instanceof HTMLElement && element.clientWidth > 0
    const [left, top] = [
      box.left + parseFloat(borderLeftWidth),
      box.top + parseFloat(borderTopWidth),
    ]
    return {
      left,
      top,
      right: isBox ? left + element.clientWidth : box.right,
      bottom: isBox ? top + element.clientHeight : box.bottom,
    }
  }
  /** Where the letters of a line are dark, from the font’s own measures. */
  const inkOf = (rect: DOMRect, text: string, element: Element): Box => {
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element)
    canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
    const {
      fontBoundingBoxAscent: above,
      fontBoundingBoxDescent: below,
      actualBoundingBoxAscent,
      actualBoundingBoxDescent,
    } = canvas.measureText(text)
    const baseline = rect.top + (rect.height * above) / (above + below)
    return {
      left: rect.left,
      right: rect.right,
      top: baseline - actualBoundingBoxAscent,
      bottom: baseline + actualBoundingBoxDescent,
    }
  }

  const pieces: Piece[] = []
  let smallest = Infinity
  const walker = document.createTreeWalker(start, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = (node.textContent ?? '').trim()
    if (
      !element ||
      text === '' ||
      element.closest('script, style, option, noscript, title') ||
      isUnseen(element)
    )
      continue
    const size = parseFloat(getComputedStyle(element).fontSize)
    const range = document.createRange()
    range.selectNodeContents(node)
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    if (rects.length === 0) continue
    if (size < least - 0.01)
      faults.push(
        `too small: “${text}” in ${nameOf(element)} is ${size.toFixed(2)} px, at least ${least.toFixed(2)} px is needed`,
      )
    smallest = Math.min(smallest, size)
    for (const rect of rects) {
      const ink = inkOf(rect, text, element)
      const state = cutState(element, ink)
      if (state === 'scrolled') continue
      if (state !== null) faults.push(`cut off: “${text}” in ${nameOf(element)} ${state}`)
      else if (isCovered(element, ink))
        faults.push(`covered: “${text}” in ${nameOf(element)} by ${coverOf(ink)}`)
      pieces.push({ text, element, node, ink })
    }
  }

  /**
   * `null` when no ancestor cuts the ink off; `scrolled` when it lies beyond the edge of a part
   * that may be scrolled.
   */
  function cutState(element: Element, ink: Box): string | null {
    for (let each: Element | null = element; each; each = each.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(each)
      const isRoot = each === document.documentElement
      if (!isRoot && overflowX === 'visible' && overflowY === 'visible') {
        if (position === 'fixed') break
        continue
      }
      const box = isRoot
        ? { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight }
        : paddingBox(each)
      const beyond = {
        x:
          isRoot || overflowX !== 'visible'
            ? Math.max(box.left - ink.left, ink.right - box.right)
            : 0,
        y:
          isRoot || overflowY !== 'visible'
            ? Math.max(box.top - ink.top, ink.bottom - box.bottom)
            : 0,
      }
      if (beyond.x > SLACK || beyond.y > SLACK) {
        if (['[data-scrolls]', ...scrollers].some((selector) => each.matches(selector)))
          return 'scrolled'
        return `by ${nameOf(each)}, ${Math.max(beyond.x, 0).toFixed(1)} px sideways and ${Math.max(beyond.y, 0).toFixed(1)} px up or down`
      }
      if (position === 'fixed') break
    }
    return null
  }
  function topmost(ink: Box): Element | null {
    return document.elementFromPoint((ink.left + ink.right) / 2, (ink.top + ink.bottom) / 2)
  }
  function coverOf(ink: Box): string {
    const cover = topmost(ink)
    return cover ? nameOf(cover) : 'nothing'
  }
  function isCovered(element: Element, ink: Box): boolean {
    const top = topmost(ink)
    if (!top || element.contains(top) || top.contains(element)) return false
    const [own, other] = [element.closest('svg'), top.closest('svg')]
    return own === null || own !== other
  }

  for (const mark of start.querySelectorAll('svg.cell-marks__mark, svg.cell-marks__corner')) {
    if (isUnseen(mark)) continue
    const shapes = [...mark.children].map((shape) => shape.getBoundingClientRect())
    const ink = {
      left: Math.min(...shapes.map(({ left }) => left)),
      right: Math.max(...shapes.map(({ right }) => right)),
      top: Math.min(...shapes.map(({ top }) => top)),
      bottom: Math.max(...shapes.map(({ bottom }) => bottom)),
    }
    if (ink.right > ink.left && cutState(mark, ink) === null)
      pieces.push({ text: mark.getAttribute('class') ?? '', element: mark, node: mark, ink })
  }

  for (const [index, one] of pieces.entries()) {
    for (const other of pieces.slice(index + 1)) {
      if (one.node === other.node) continue
      const width =
        Math.min(one.ink.right, other.ink.right) - Math.max(one.ink.left, other.ink.left)
      const height =
        Math.min(one.ink.bottom, other.ink.bottom) - Math.max(one.ink.top, other.ink.top)
      if (width > SLACK && height > SLACK) {
        faults.push(
          `overlapping: “${one.text}” in ${nameOf(one.element)} and “${other.text}” in ${nameOf(other.element)}, ${width.toFixed(1)} × ${height.toFixed(1)} px`,
        )
      }
    }
  }

  // What holds text must hold all of it: a word wider than its cell runs into the next column
  // although nothing cuts it off.
  for (const { text, element, ink } of pieces) {
    const holder = element.closest('button, td, th, li, a, p, h1, h2, h3, dd, dt, label, legend')
    if (!holder || (element.closest('svg') && !element.matches('svg'))) continue
    const box = holder.getBoundingClientRect()
    const [wide, high] = [
      Math.max(box.left - ink.left, ink.right - box.right),
      Math.max(box.top - ink.top, ink.bottom - box.bottom),
    ]
    if (wide > SLACK || high > SLACK) {
      faults.push(
        `sticking out: “${text}” of ${nameOf(holder)}, ${wide.toFixed(1)} px sideways and ${high.toFixed(1)} px up or down`,
      )
    }
  }
  return { pieces: pieces.length, smallest, faults: [...new Set(faults)] }
}
