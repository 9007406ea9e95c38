import type { Font, Matrix, Shape, Stroke } from './drawing'
import { fontOf, isClear, isDrawn, type View } from './look.browser'
import { hatched } from './hatch'

/** What is no picture itself: what other shapes are made with, and what is only spoken. */
const UNSEEN = new Set(['defs', 'clippath', 'pattern', 'title', 'desc', 'style', 'symbol'])

/**
 * The shapes of a drawing of the page, as they stand on it. `view` says where the picture begins
 * and how see-through all around it is.
 */
export function readSvg(element: Element, view: View): readonly Shape[] {
  if (UNSEEN.has(element.tagName.toLowerCase())) return []
  const style = getComputedStyle(element)
  if (!isDrawn(style)) return []
  const own = { ...view, opacity: view.opacity * Number(style.opacity) }
  const shapes = isShape(element) ? shapesOf(element, style, own) : childrenOf(element, own)
  const clip = referredTo(element, style.clipPath)?.firstElementChild
  if (!isShape(clip)) return shapes
  // A clip is written in the coordinates of the one that it cuts.
  const place = element instanceof SVGGraphicsElement ? matrixOf(element, view) : null
  return place ? [{ kind: 'group', clip: { d: pathOf(clip), matrix: place }, shapes }] : shapes
}

const isShape = (element: unknown): element is SVGGeometryElement =>
  element instanceof SVGGeometryElement

function childrenOf(element: Element, view: View): readonly Shape[] {
  if (element instanceof SVGTextContentElement) return textsOf(element, view)
  return [...element.children].flatMap((child) => readSvg(child, view))
}

function matrixOf(element: SVGGraphicsElement, { x, y }: View): Matrix | null {
  const matrix = element.getScreenCTM()
  return matrix && [matrix.a, matrix.b, matrix.c, matrix.d, matrix.e - x, matrix.f - y]
}

/** The element that `url("#name")` names. */
function referredTo(element: Element, value: string): Element | null {
  const id = /url\("?[^"#]*#([^")]+)"?\)/.exec(value)?.[1]
  return id === undefined ? null : element.ownerDocument.getElementById(id)
}

function shapesOf(
  element: SVGGeometryElement,
  style: CSSStyleDeclaration,
  view: View,
): readonly Shape[] {
  const matrix = matrixOf(element, view)
  const d = pathOf(element)
  if (!matrix || d === '') return []
  const stroke = strokeOf(style, matrix)
  const pattern = referredTo(element, style.fill)
  const opacity = view.opacity
  if (pattern) {
    const box = element.getBoundingClientRect()
    const [ground = 'none', stripe = 'none'] = [...pattern.children].map((child) => {
      const { fill, stroke: line } = getComputedStyle(child)
      return line === 'none' ? fill : line
    })
    const place = { x: box.x - view.x, y: box.y - view.y, width: box.width, height: box.height }
    const outline: Shape = { kind: 'path', d, matrix, fill: null, stroke, opacity }
    return [...hatched(place, { d, matrix }, { ground, stripe, opacity }), outline]
  }
  const fill = visible(style.fill, Number(style.fillOpacity))
  return fill === null && stroke === null
    ? []
    : [{ kind: 'path', d, matrix, fill, stroke, opacity }]
}

/** A colour with how far it covers what is under it; `null` of none. */
function visible(colour: string, opacity: number): string | null {
  if (opacity === 0 || isClear(colour)) return null
  const parts = /^rgb\((.+)\)$/.exec(colour)?.[1]
  return opacity < 1 && parts !== undefined ? `rgba(${parts}, ${opacity})` : colour
}

function strokeOf(style: CSSStyleDeclaration, [a, b]: Matrix): Stroke | null {
  const colour = visible(style.stroke, Number(style.strokeOpacity))
  const written = Number.parseFloat(style.strokeWidth)
  if (colour === null || !(written > 0)) return null
  // A line that does not grow with its drawing is written in px of the screen.
  const scale = style.vectorEffect === 'non-scaling-stroke' ? Math.hypot(a, b) || 1 : 1
  const dash =
    style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(parseFloat)
  return { colour, width: written / scale, dash: dash.map((part) => part / scale) }
}

/** The outline of a shape as a path. */
function pathOf(element: SVGGeometryElement): string {
  const at = (name: string): number => {
    const length: unknown = Reflect.get(element, name)
    return length instanceof SVGAnimatedLength ? length.baseVal.value : 0
  }
  switch (element.tagName.toLowerCase()) {
    case 'path':
      return element.getAttribute('d') ?? ''
    case 'rect':
      return `M${at('x')} ${at('y')}h${at('width')}v${at('height')}h${-at('width')}Z`
    case 'line':
      return `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`
    case 'circle':
      return ellipse(at('cx'), at('cy'), at('r'), at('r'))
    case 'ellipse':
      return ellipse(at('cx'), at('cy'), at('rx'), at('ry'))
    case 'polyline':
      return `M${element.getAttribute('points') ?? ''}`
    case 'polygon':
      return `M${element.getAttribute('points') ?? ''}Z`
    default:
      return ''
  }
}

const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`

/** The texts of a drawing, each where its first letter stands. */
function textsOf(element: SVGTextContentElement, view: View): readonly Shape[] {
  const matrix = matrixOf(element, view)
  if (!matrix) return []
  const style = getComputedStyle(element)
  const font: Font = fontOf(style)
  const halo = strokeOf(style, matrix)
  let at = 0
  return [...element.childNodes].flatMap((node): readonly Shape[] => {
    const text = (node.textContent ?? '').replace(/\s+/g, ' ')
    const from = at
    at += text.length
    if (node instanceof Element) return readSvg(node, view)
    if (text.trim() === '' || from >= element.getNumberOfChars()) return []
    const start = element.getStartPositionOfChar(from)
    const length = Math.min(text.length, element.getNumberOfChars() - from)
    const width = element.getSubStringLength(from, length)
    const { opacity } = view
    const fill = visible(style.fill, Number(style.fillOpacity)) ?? 'none'
    const place = { x: start.x, y: start.y, width, matrix, opacity }
    return [{ kind: 'text', text, font, fill, halo, ...place }]
  })
}
