import type { Page } from 'playwright-core'

/** What can be wrong with a page in a window; the first word of every fault. */
export type Kind =
  | 'overlapping'
  | 'cut'
  | 'unreachable'
  | 'covered'
  | 'outside'
  | 'sideways'
  | 'sliver'
  | 'uncued'
  | 'blank'
  | 'header'

/**
 * Looks at a page as it stands in its window, its parts beyond the fold included: texts that overlap
 * (`overlapping`), are cut off with no sign of it (`cut`), lie under something (`covered`) or where
 * no scrolling leads (`unreachable`); buttons, links and fields where no scrolling leads
 * (`outside`); a page that scrolls sideways (`sideways`); a pane that scrolls in less height than a
 * few lines take (`sliver`) or without a cue (`uncued`); tiles of a map without a word (`blank`).
 * `isHand`: whether it is a phone or tablet, of which the header takes at most 15 % of the height,
 * and its targets are 44 px high (`header`). `within`: a selector of what lies over the page, and
 * alone is looked at. One line a fault, its kind first; one where nothing is `within`.
 */
export async function walkFaults(
  page: Page,
  isHand: boolean,
  within: string | null = null,
): Promise<string[]> {
  return page.evaluate(lookInPage, { isHand, within })
}

/** Runs in the page and can use nothing from outside. */
function lookInPage({
  isHand,
  within: selector,
}: {
  readonly isHand: boolean
  readonly within: string | null
}): string[] {
  type Box = { left: number; right: number; top: number; bottom: number }
  type Piece = Box & { text: string; element: Element; layer: Element | null }
  /** Rounding of layout, in px. */
  const SLACK = 1.5
  /** A pane that scrolls is at least so high, in px: some eight lines. */
  const LEAST_PANE = 160
  const faults: string[] = []
  const root = selector === null ? document.body : document.querySelector(selector)
  if (!root) return [`blank: there is no ${selector}`]
  const [wide, high] = [window.innerWidth, window.innerHeight]
  const page = document.scrollingElement ?? document.documentElement
  const styles = new Map<Element, CSSStyleDeclaration>()
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const known = styles.get(element) ?? getComputedStyle(element)
    styles.set(element, known)
    return known
  }
  const nameOf = (element: Element): string => {
    const classes = (element.getAttribute('class') ?? '').trim().split(/\s+/).join('.')
    return `${element.tagName.toLowerCase()}${classes === '' ? '' : `.${classes}`}`
  }
  const ancestors = (element: Element): Element[] => {
    const all: Element[] = []
    for (let each: Element | null = element; each; each = each.parentElement) all.push(each)
    return all
  }
  const unseen = new Map<Element, boolean>()
  const isUnseen = (element: Element): boolean => {
    const known = unseen.get(element)
    if (known !== undefined) return known
    const { display, visibility, opacity, clipPath } = styleOf(element)
    const found =
      display === 'none' ||
      visibility !== 'visible' ||
      Number(opacity) === 0 ||
      clipPath === 'inset(50%)' ||
      // In a part that is folded away.
      (display !== 'contents' && !element.checkVisibility()) ||
      (element.parentElement !== null && isUnseen(element.parentElement))
    unseen.set(element, found)
    return found
  }
  /** What stays in its place while the rest scrolls under it. */
  const layerOf = (element: Element): Element | null =>
    ancestors(element).find((each) => {
      const { position, bottom } = styleOf(each)
      return position === 'fixed' || (position === 'sticky' && bottom !== 'auto')
    }) ?? null
  const near = (one: number, other: number): boolean => Math.abs(one - other) < 3
  const canScroll = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll'
  const cues = [...document.querySelectorAll('[data-cue]')].map((cue) => ({
    side: cue.getAttribute('data-cue'),
    box: cue.getBoundingClientRect(),
  }))

  /**
   * How far the ink can be brought into the window: `null` where all of it can, otherwise what is in
   * the way and whether only a part is cut off.
   */
  const wayOf = (element: Element, ink: Box): { kind: string; by: string } | null => {
    const { left: inkLeft, right: inkRight, top: inkTop, bottom: inkBottom } = ink
    let box: Box = { left: inkLeft, right: inkRight, top: inkTop, bottom: inkBottom }
    for (const each of ancestors(element)) {
      if (each === document.body || each === document.documentElement) continue
      const { display, overflowX, overflowY, position } = styleOf(each)
      const { textOverflow, webkitLineClamp } = styleOf(each)
      if (display === 'contents') continue
      if (overflowX !== 'visible' || overflowY !== 'visible') {
        const outer = each.getBoundingClientRect()
        const within = {
          left: outer.left + each.clientLeft,
          top: outer.top + each.clientTop,
          right: outer.left + each.clientLeft + (each.clientWidth || outer.width),
          bottom: outer.top + each.clientTop + (each.clientHeight || outer.height),
        }
        for (const [axis, overflow, low, top] of [
          ['x', overflowX, 'left', 'right'],
          ['y', overflowY, 'top', 'bottom'],
        ] as const) {
          const beyond = Math.max(within[low] - box[low], box[top] - within[top])
          if (beyond <= SLACK || overflow === 'visible') continue
          if (canScroll(overflow)) {
            const [at, extent, size] =
              axis === 'x'
                ? [each.scrollLeft, each.scrollWidth, each.clientWidth]
                : [each.scrollTop, each.scrollHeight, each.clientHeight]
            const from = box[low] - within[low] + at
            if (from < -SLACK || box[top] - within[low] + at > extent + SLACK)
              return { kind: 'unreachable', by: nameOf(each) }
            const length = Math.min(box[top] - box[low], size)
            box = { ...box, [low]: within[low], [top]: within[low] + length }
          } else {
            const hasDots = textOverflow === 'ellipsis' || webkitLineClamp !== 'none'
            if (hasDots) return null
            const rest = Math.min(box[top], within[top]) - Math.max(box[low], within[low])
            const by = `${nameOf(each)}, ${beyond.toFixed(0)} px ${axis === 'x' ? 'sideways' : 'up or down'}`
            return { kind: rest <= 0 ? 'unreachable' : 'cut', by }
          }
        }
      }
      if (position === 'fixed') {
        const isIn =
          box.left >= -SLACK &&
          box.top >= -SLACK &&
          box.right <= wide + SLACK &&
          box.bottom <= high + SLACK
        return isIn ? null : { kind: 'unreachable', by: nameOf(each) }
      }
    }
    const [left, top] = [box.left + window.scrollX, box.top + window.scrollY]
    const [right, bottom] = [box.right + window.scrollX, box.bottom + window.scrollY]
    const isHeld = /hidden|clip/.test(styleOf(page).overflowY)
    const isIn =
      left >= -SLACK &&
      top >= -SLACK &&
      right <= wide + SLACK &&
      bottom <= (isHeld ? high : page.scrollHeight) + SLACK
    return isIn ? null : { kind: 'unreachable', by: 'the window' }
  }

  const pieces: Piece[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
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
    range.selectNodeContents(node)
    const size = parseFloat(styleOf(element).fontSize)
    const layer = layerOf(element)
    const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    for (const { left, right, top, height } of lines) {
      // The letters without their accents, as Inter draws them.
      const baseline = top + 0.8 * height
      const ink = { left, right, top: baseline - 0.72 * size, bottom: baseline + 0.1 * size }
      const way = wayOf(element, ink)
      if (way) faults.push(`${way.kind}: “${text}” in ${nameOf(element)} by ${way.by}`)
      else pieces.push({ ...ink, text, element, layer })
    }
  }

  const isShown = ({ left, right, top, bottom, element }: Piece): boolean =>
    ancestors(element).every((each) => {
      const { overflowX, overflowY } = styleOf(each)
      if (overflowX === 'visible' && overflowY === 'visible') return true
      if (each === document.body || each === document.documentElement) return true
      const box = each.getBoundingClientRect()
      return (
        left < box.right - SLACK &&
        right > box.left + SLACK &&
        top < box.bottom - SLACK &&
        bottom > box.top + SLACK
      )
    })
  const shown = pieces.filter(isShown).sort((one, other) => one.top - other.top)
  for (const [index, one] of shown.entries()) {
    for (let at = index + 1; at < shown.length; at += 1) {
      const other = shown[at]
      if (!other || other.top > one.bottom - SLACK) break
      if (one.layer !== other.layer || one.element === other.element) continue
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const height = Math.min(one.bottom, other.bottom) - other.top
      if (width > SLACK && height > SLACK)
        faults.push(
          `overlapping: “${one.text}” in ${nameOf(one.element)} and “${other.text}” in ${nameOf(other.element)}`,
        )
    }
  }
  for (const { left, right, top, bottom, element, text, layer } of shown) {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    if (x < 0 || y < 0 || x > wide || y > high) continue
    const over = document.elementFromPoint(x, y)
    if (!over || over.contains(element) || element.contains(over) || layerOf(over) !== layer)
      continue
    const isScrolled = ancestors(element).some((each) => {
      const box = each.getBoundingClientRect()
      const isOut = x < box.left || x > box.right || y < box.top || y > box.bottom
      return canScroll(styleOf(each).overflowY) && isOut
    })
    const isPassing =
      isUnseen(over) || ancestors(over).some((each) => styleOf(each).position === 'sticky')
    const isDrawing =
      element.closest('svg') !== null && element.closest('svg') === over.closest('svg')
    if (
      !isScrolled &&
      !isPassing &&
      !isDrawing &&
      over.closest('label, button, a') !== element.closest('label, button, a')
    )
      faults.push(`covered: “${text}” in ${nameOf(element)} by ${nameOf(over)}`)
  }

  for (const control of root.querySelectorAll(
    'a[href], button, select, input, summary, textarea',
  )) {
    const box = control.getBoundingClientRect()
    if (isUnseen(control) || box.width < 2 || box.height < 2) continue
    const way = wayOf(control, box)
    if (way?.kind === 'unreachable' || way?.by === 'the window')
      faults.push(
        `outside: ${nameOf(control)} “${(control.textContent || control.getAttribute('aria-label') || '').trim().slice(0, 40)}” by ${way.by}`,
      )
  }

  const width = Math.max(page.scrollWidth, document.body.scrollWidth)
  if (width > wide) faults.push(`sideways: the page is ${width} px wide in a window of ${wide} px`)

  for (const pane of [root, ...root.querySelectorAll('*')]) {
    const { overflowX, overflowY } = styleOf(pane)
    if (pane.matches('textarea, select, input') || isUnseen(pane)) continue
    const box = pane.getBoundingClientRect()
    if (canScroll(overflowY) && pane.scrollHeight - pane.clientHeight > 6) {
      if (pane.clientHeight < LEAST_PANE)
        faults.push(
          `sliver: ${nameOf(pane)} shows ${pane.clientHeight} px of ${pane.scrollHeight} px`,
        )
      const foot = box.top + pane.clientTop + pane.clientHeight
      const isCued = cues.some(
        ({ side, box: cue }) =>
          side === 'below' && near(cue.bottom, foot) && near(cue.left, box.left),
      )
      if (!isCued && pane.scrollHeight - pane.clientHeight - pane.scrollTop > 6)
        faults.push(`uncued: ${nameOf(pane)} scrolls down`)
    }
    const beside = pane.scrollWidth - pane.clientWidth
    if (canScroll(overflowX) && beside > 6) {
      const edge = box.left + pane.clientLeft + pane.clientWidth
      const isBeside = (cue: Box): boolean => cue.top < box.bottom && cue.bottom > box.top
      const has = (wanted: string, at: (cue: Box) => number, to: number): boolean =>
        cues.some(({ side, box: cue }) => side === wanted && isBeside(cue) && near(at(cue), to))
      const isInWindow = box.top < high && box.bottom > 0
      const isCued =
        (beside - pane.scrollLeft <= 6 || has('beside', ({ right }) => right, edge)) &&
        (pane.scrollLeft <= 6 || has('before', ({ left }) => left, box.left + pane.clientLeft))
      if (isInWindow && !isCued) faults.push(`uncued: ${nameOf(pane)} scrolls sideways`)
    }
  }

  for (const tile of document.querySelectorAll('.overview-tiles__tile'))
    if (!isUnseen(tile) && !pieces.some(({ element }) => tile.contains(element)))
      faults.push(`blank: ${nameOf(tile)} “${tile.textContent}”`)

  const header = document.querySelector('.shell-header__header')
  if (isHand && header) {
    const { height } = header.getBoundingClientRect()
    if (height > 0.15 * high) faults.push(`header: it takes ${height.toFixed(0)} px of ${high} px`)
    for (const target of header.querySelectorAll('a[href], button, select'))
      if (!isUnseen(target) && target.getBoundingClientRect().height < 43.5)
        faults.push(
          `header: ${nameOf(target)} is ${target.getBoundingClientRect().height.toFixed(0)} px high`,
        )
  }
  return [...new Set(faults)]
}
