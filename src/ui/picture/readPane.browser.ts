import textCss from '@/ui/text.module.css'
import toggleCss from '@/ui/toggle.module.css'
import toolCss from '@/ui/tool.module.css'
import { boxPath, UNMOVED, type Box, type Drawing, type Shape, type TextShape } from './drawing'
import { hatched } from './hatch'
import { fontOf, isClear, isDrawn, keepingStyles, measured, type View } from './look.browser'
import { readSvg } from './readSvg.browser'

/** What is pressed and what lies over the page for a while is no part of a picture of it. */
const TOOLS = [toggleCss.toggle, toolCss.tool, textCss.onlySpoken]
  .map((name) => `.${name}`)
  .concat(
    'input',
    'dialog',
    '[role="dialog"]',
    '[role="tooltip"]',
    '[role="group"]',
    '[data-tools]',
  )
  .join(',')

/**
 * A piece of the page as a drawing: grounds, lines, texts and charts where they stand, what can be
 * scrolled to as well. Nothing of it is fetched and nothing changes on the page.
 */
export function readPane(pane: HTMLElement): Drawing {
  const read = (): Drawing => {
    const frame = pane.getBoundingClientRect()
    const view = { x: frame.x, y: frame.y, opacity: 1 }
    return {
      width: Math.max(frame.width, pane.scrollWidth),
      height: Math.max(frame.height, pane.scrollHeight),
      ground: groundOf(pane),
      shapes: readElement(pane, view),
    }
  }
  // A page is read as it stands: what scrolls in it stands beside what does not.
  return pane.tagName === 'MAIN' ? read() : unrolled(pane, read)
}

/** The ground that an element stands on. */
export function groundOf(element: Element | null): string {
  if (element === null) return '#ffffff'
  const { backgroundColor } = getComputedStyle(element)
  return isClear(backgroundColor) ? groundOf(element.parentElement) : backgroundColor
}

const UNROLLED = [
  ['height', 'auto'],
  ['max-height', 'none'],
  ['max-width', 'none'],
  ['overflow', 'visible'],
  ['flex-shrink', '0'],
] as const

/** Lets what scrolls be as high as what it holds for as long as it is read. */
function unrolled<T>(pane: HTMLElement, read: () => T): T {
  const all = [pane, ...pane.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element instanceof HTMLElement,
  )
  const rolled = all.filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    const hides = (size: number, held: number, flow: string): boolean =>
      held > size + 1 && (flow === 'auto' || flow === 'scroll')
    return (
      hides(element.clientHeight, element.scrollHeight, overflowY) ||
      hides(element.clientWidth, element.scrollWidth, overflowX)
    )
  })
  const changed = all.filter((element) => rolled.some((each) => element.contains(each)))
  return keepingStyles(changed, () => {
    for (const element of rolled) {
      element.style.setProperty('min-height', `${element.scrollHeight}px`, 'important')
      element.style.setProperty('min-width', `${element.scrollWidth}px`, 'important')
    }
    for (const element of changed)
      for (const [name, value] of UNROLLED) element.style.setProperty(name, value, 'important')
    return read()
  })
}

function readElement(element: Element, view: View): readonly Shape[] {
  const style = getComputedStyle(element)
  if (!isDrawn(style)) return []
  if (element instanceof SVGElement) return readSvg(element, view)
  const own = { ...view, opacity: view.opacity * Number(style.opacity) }
  const rect = element.getBoundingClientRect()
  const box = { x: rect.x - view.x, y: rect.y - view.y, width: rect.width, height: rect.height }
  if (element instanceof HTMLCanvasElement)
    return [{ kind: 'image', ...box, source: element.toDataURL() }]
  if (element instanceof HTMLSelectElement) return chosenText(element, style, box, own)
  const ground = style.visibility === 'visible' ? [...grounds(style, box, own)] : []
  const inner = [
    ...pseudo(element, '::before', box, own),
    ...[...element.childNodes].flatMap((node) => readNode(node, style, own)),
    ...pseudo(element, '::after', box, own),
  ]
  const isClipped = style.overflowX !== 'visible' || style.overflowY !== 'visible'
  if (!isClipped || inner.length === 0) return [...ground, ...inner]
  return [...ground, { kind: 'group', clip: { d: boxPath(box), matrix: UNMOVED }, shapes: inner }]
}

function readNode(node: Node, style: CSSStyleDeclaration, view: View): readonly Shape[] {
  if (node instanceof Text)
    return style.visibility === 'visible' ? textLines(node, style, view) : []
  if (!(node instanceof Element) || node.matches(TOOLS)) return []
  return readElement(node, view)
}

function* grounds(style: CSSStyleDeclaration, box: Box, { opacity }: View): Generator<Shape> {
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0
  const d = boxPath(box, radius)
  const [ground, stripe] = style.backgroundImage.match(/rgba?\([^)]+\)/g)?.filter(distinct) ?? []
  if (ground !== undefined && stripe !== undefined)
    yield* hatched(box, { d, matrix: UNMOVED }, { ground, stripe, opacity })
  else if (!isClear(style.backgroundColor))
    yield { kind: 'path', d, matrix: UNMOVED, fill: style.backgroundColor, stroke: null, opacity }
  yield* borders(style, box, radius, opacity)
  const [, colour, , down] =
    /^(rgba?\([^)]+\)) (-?[\d.]+)px (-?[\d.]+)px .*inset$/.exec(style.boxShadow) ?? []
  const high = -Number.parseFloat(down ?? '0')
  if (colour !== undefined && high > 0) {
    const line = { ...box, y: box.y + box.height - high, height: high }
    yield { kind: 'path', d: boxPath(line), matrix: UNMOVED, fill: colour, stroke: null, opacity }
  }
}

const distinct = (colour: string, at: number, all: readonly string[]): boolean =>
  all.indexOf(colour) === at

const DASHES: Readonly<Record<string, readonly number[]>> = { dashed: [3, 2], dotted: [1, 1.5] }

function* borders(
  style: CSSStyleDeclaration,
  { x, y, width, height }: Box,
  radius: number,
  opacity: number,
): Generator<Shape> {
  const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => ({
    size: style[`border${side}Style`] === 'none' ? 0 : parseFloat(style[`border${side}Width`]),
    kind: style[`border${side}Style`],
    colour: style[`border${side}Color`],
  }))
  const [top, right, bottom, left] = sides
  if (!top || !right || !bottom || !left) return
  const line = (d: string, { size, kind, colour }: typeof top): Shape | null => {
    if (size === 0 || isClear(colour)) return null
    const dash = (DASHES[kind] ?? []).map((part) => part * size)
    const stroke = { colour, width: size, dash }
    return { kind: 'path', d, matrix: UNMOVED, fill: null, stroke, opacity }
  }
  const isOne = sides.every(({ size, colour }) => size === top.size && colour === top.colour)
  const half = ({ size }: typeof top): number => size / 2
  const lines = isOne
    ? [
        line(
          boxPath(
            {
              x: x + half(top),
              y: y + half(top),
              width: width - top.size,
              height: height - top.size,
            },
            radius,
          ),
          top,
        ),
      ]
    : [
        line(`M${x} ${y + half(top)}h${width}`, top),
        line(`M${x + width - half(right)} ${y}v${height}`, right),
        line(`M${x} ${y + height - half(bottom)}h${width}`, bottom),
        line(`M${x + half(left)} ${y}v${height}`, left),
      ]
  for (const shape of lines) if (shape) yield shape
}

/** A text, line by line as the browser broke it. */
function textLines(node: Text, style: CSSStyleDeclaration, view: View): readonly TextShape[] {
  if (node.data.trim() === '') return []
  const range = document.createRange()
  const line = (from: number, to: number): readonly TextShape[] => {
    const text = node.data.slice(from, to)
    if (text.trim() === '') return []
    // Spaces at the ends may be drawn or not: the letters are where they are.
    range.setStart(node, from + text.length - text.trimStart().length)
    range.setEnd(node, to - text.length + text.trimEnd().length)
    return [textAt(text, range.getBoundingClientRect(), style, view)]
  }
  range.selectNodeContents(node)
  if (range.getClientRects().length === 1) return line(0, node.length)
  const lines: { readonly top: number; readonly from: number; to: number }[] = []
  for (let at = 0; at < node.length; at += 1) {
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const rect = range.getClientRects()[0]
    if (!rect || rect.width === 0) continue
    const last = lines.at(-1)
    if (last && Math.abs(last.top - rect.top) < rect.height / 2) last.to = at + 1
    else lines.push({ top: rect.top, from: at, to: at + 1 })
  }
  return lines.flatMap(({ from, to }) => line(from, to))
}

function textAt(written: string, rect: DOMRect, style: CSSStyleDeclaration, view: View): TextShape {
  const font = fontOf(style)
  const plain = written.replace(/[^\S\u00a0]+/g, ' ').trim()
  const text = style.textTransform === 'uppercase' ? plain.toUpperCase() : plain
  const { fontBoundingBoxAscent: over, fontBoundingBoxDescent: under } = measured(text, font)
  const y = rect.top - view.y + (rect.height - over - under) / 2 + over
  const { opacity } = view
  const place = { x: rect.left - view.x, y, width: rect.width, matrix: UNMOVED, opacity }
  return { kind: 'text', text, font, fill: style.color, halo: null, ...place }
}

/** What is chosen, as a text: a list to choose from is no part of a picture. */
function chosenText(
  { selectedOptions }: HTMLSelectElement,
  style: CSSStyleDeclaration,
  box: Box,
  view: View,
): readonly Shape[] {
  const text = (selectedOptions[0]?.textContent ?? '').trim()
  if (text === '') return []
  const font = fontOf(style)
  const { width, fontBoundingBoxAscent: over, fontBoundingBoxDescent: under } = measured(text, font)
  const y = box.y + (box.height - over - under) / 2 + over
  const place = { x: box.x, y, width, matrix: UNMOVED, opacity: view.opacity }
  return [{ kind: 'text', text, font, fill: style.color, halo: null, ...place }]
}

/** What a sheet of styles draws before or behind an element: a line or a ground at a set place. */
function pseudo(element: Element, which: string, box: Box, view: View): readonly Shape[] {
  const style = getComputedStyle(element, which)
  if (style.content === 'none' || style.content === 'normal') return []
  if (style.position !== 'absolute')
    return sign(element, style, box, { ...view, isBehind: which === '::after' })
  const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(
    (size) => Number.parseFloat(size),
  )
  if (![left, top, width, height].every(Number.isFinite)) return []
  const around = getComputedStyle(element)
  if (around.position === 'static') return []
  const isBorderBox = style.boxSizing === 'border-box'
  const sides = (first: string, second: string): number =>
    isBorderBox ? 0 : parseFloat(first) + parseFloat(second)
  const own = {
    x: box.x + parseFloat(around.borderLeftWidth) + (left ?? 0),
    y: box.y + parseFloat(around.borderTopWidth) + (top ?? 0),
    width: (width ?? 0) + sides(style.borderLeftWidth, style.borderRightWidth),
    height: (height ?? 0) + sides(style.borderTopWidth, style.borderBottomWidth),
  }
  return [...grounds(style, own, { ...view, opacity: view.opacity * Number(style.opacity) })]
}

/**
 * A sign or a number that a sheet of styles writes in front of a text (or behind it), at the
 * beginning of its first line (at the end of its last). `counter` counts the items of a list.
 */
function sign(
  element: Element,
  style: CSSStyleDeclaration,
  box: Box,
  { isBehind, ...view }: View & { readonly isBehind: boolean },
): readonly Shape[] {
  const number = [...(element.parentElement?.children ?? [])].indexOf(element) + 1
  const text = style.content
    .replace(/counter\([^)]*\)/g, `"${number}"`)
    .replace(/"\s*"/g, '')
    .replace(/^"|"$/g, '')
    .trim()
  if (text === '') return []
  const font = fontOf(style)
  const { width, fontBoundingBoxAscent: over, fontBoundingBoxDescent: under } = measured(text, font)
  const around = getComputedStyle(element)
  const lines = linesIn(element)
  const line = isBehind ? lines.at(-1) : lines[0]
  if (!line) return []
  const x = isBehind ? line.right - view.x : box.x + Number.parseFloat(around.paddingLeft)
  const indent = !isBehind ? Number.parseFloat(around.textIndent) || 0 : 0
  const y = line.top - view.y + (line.height - over - under) / 2 + over
  const place = { x: x + indent, y, width, matrix: UNMOVED, opacity: view.opacity }
  return [{ kind: 'text', text, font, fill: style.color, halo: null, ...place }]
}

/** Where the lines of text in an element stand. */
function linesIn(element: Element): readonly DOMRect[] {
  const range = document.createRange()
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const lines: DOMRect[] = []
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    range.selectNodeContents(text)
    for (const line of range.getClientRects()) lines.push(line)
  }
  return lines
}
