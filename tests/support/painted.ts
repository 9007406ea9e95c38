import type { Page } from 'playwright-core'

/**
 * What lies under a place, from the top down to the first that covers it whole. Each layer is the
 * colours it may have there: one, or those of its gradient. As CSS writes them, their opacity
 * included.
 */
export type Ground = readonly (readonly string[])[]

/** A line of text, or a mark: a shape that tells something. */
export type Painted = {
  /** The words, or the shape by its element and class. */
  readonly what: string
  /** The element that it belongs to. */
  readonly where: string
  /**
   * The colours it is made of: a text has one, a mark its fill, its stroke and its border. The
   * clearest of them is what is seen.
   */
  readonly colors: readonly string[]
  /** How much of them the element and those around it let through, 0 to 1. */
  readonly opacity: number
  /** What lies under it, at some places along it. */
  readonly grounds: readonly Ground[]
}

export type PaintedText = Painted & { readonly size: number; readonly isSource: boolean }

export type PaintedSlide = {
  readonly texts: readonly PaintedText[]
  readonly marks: readonly Painted[]
  /** The colours of the theme that are not a fill: text on them is not text on a fill. */
  readonly plain: readonly string[]
  /**
   * Colours that nothing is told in: grounds, pale fills that stand behind words, rules between
   * rows.
   */
  readonly silent: readonly string[]
  /** Lines of a drawing that run through a word, in words. */
  readonly crossings: readonly string[]
}

/** Reads off what is painted on the slide in the page. */
export async function readPainted(page: Page): Promise<PaintedSlide> {
  return page.evaluate(inspectInPage)
}

/** Runs in the page and can use nothing from outside. */
function inspectInPage(): PaintedSlide {
  type Point = readonly [x: number, y: number]
  const slide = document.querySelector('[data-slide]')
  if (!slide) throw new Error('No slide is shown.')
  // Much of a drawing lets the pointer through; here everything that is painted must be found.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('[data-slide] * { pointer-events: auto !important }')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]

  const token = (name: string): string =>
    getComputedStyle(slide).getPropertyValue(`--${name}`).trim()
  const nameOf = (element: Element): string => {
    const classes = (element.getAttribute('class') ?? '').trim().split(/\s+/).join('.')
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
  const opacityOf = (element: Element): number => {
    let all = 1
    for (let each: Element | null = element; each; each = each.parentElement)
      all *= Number(getComputedStyle(each).opacity)
    return all
  }
  const isClear = (color: string): boolean =>
    color === 'none' || color === 'transparent' || /^rgba\(.*, 0\)$/.test(color)
  /** A colour that is painted with an opacity, as one colour. */
  const through = (color: string, opacity: string): string => {
    if (Number(opacity) === 1) return color
    const [, channels, alpha = '1'] = /^rgba?\((\d+, \d+, \d+)(?:, ([\d.]+))?\)$/.exec(color) ?? []
    if (channels === undefined) throw new Error(`No colour that can be let through: ${color}`)
    return `rgba(${channels}, ${Number(alpha) * Number(opacity)})`
  }

  /** The colours that an element has at a place; none where it lets everything through. */
  function layerOf(element: Element, [x, y]: Point): string[] {
    const style = getComputedStyle(element)
    if (element instanceof SVGGeometryElement) {
      const matrix = element.getScreenCTM()
      if (!matrix || isClear(style.fill)) return []
      const isInside = element.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()))
      return isInside ? [through(style.fill, style.fillOpacity)] : []
    }
    if (element instanceof SVGElement) return []
    const gradient = style.backgroundImage.match(/(?:rgba?|color|oklab|hsl)\([^()]*\)/g) ?? []
    return gradient.length > 0
      ? gradient
      : isClear(style.backgroundColor)
        ? []
        : [style.backgroundColor]
  }
  /** What lies under `own` at a place; `isBacked` where its own background is a part of it. */
  function groundAt(own: Element, isBacked: boolean, point: Point): Ground | null {
    const stack = document.elementsFromPoint(...point)
    const holder = stack.findIndex((element) => element === own || element.contains(own))
    if (holder < 0) return null
    const from = stack[holder] === own && !isBacked ? holder + 1 : holder
    return stack.slice(from).flatMap((element) => {
      const layer = layerOf(element, point)
      return layer.length === 0 ? [] : [layer]
    })
  }
  const groundsOf = (own: Element, isBacked: boolean, points: readonly Point[]): Ground[] =>
    points.flatMap((point) => {
      const ground = groundAt(own, isBacked, point)
      return ground === null ? [] : [ground]
    })

  const texts: PaintedText[] = []
  const bands: { readonly text: string; readonly element: Element; readonly band: DOMRect }[] = []
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = (node.textContent ?? '').trim()
    if (!element || text === '' || element.closest('title, style') || isUnseen(element)) continue
    const style = getComputedStyle(element)
    const size = parseFloat(style.fontSize)
    const range = document.createRange()
    range.selectNodeContents(node)
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    if (rects.length === 0) continue
    const isSvg = element instanceof SVGElement
    texts.push({
      what: text,
      where: nameOf(element),
      colors: [isSvg ? through(style.fill, style.fillOpacity) : style.color],
      opacity: opacityOf(element),
      grounds: groundsOf(
        element,
        true,
        rects.flatMap(({ left, width, top, height }) =>
          [0.04, 0.5, 0.96].map((at) => [left + at * width, top + height / 2] as const),
        ),
      ),
      size,
      isSource: element.closest('[data-source-line]') !== null,
    })
    // The height of the small letters: what runs through it is in the way of reading.
    for (const { left, width, top, height } of rects)
      bands.push({
        text,
        element,
        band: new DOMRect(left, top + height / 2 - 0.25 * size, width, 0.5 * size),
      })
  }

  const marks: Painted[] = []
  const addMark = (element: Element, colors: readonly string[], points: readonly Point[]): void => {
    const grounds = groundsOf(element, false, points)
    if (colors.length > 0 && grounds.length > 0)
      marks.push({
        what: nameOf(element),
        where: nameOf(element.closest('svg')?.parentElement ?? element.parentElement ?? element),
        colors,
        opacity: opacityOf(element),
        grounds,
      })
  }
  const shapes = [...slide.querySelectorAll('svg *')].filter(
    (each): each is SVGGeometryElement => each instanceof SVGGeometryElement,
  )
  for (const shape of shapes) {
    if (shape.closest('defs, clipPath') || isUnseen(shape)) continue
    const { fill, fillOpacity, stroke, strokeOpacity, strokeWidth } = getComputedStyle(shape)
    const [matrix, length] = [shape.getScreenCTM(), shape.getTotalLength()]
    if (!matrix || length === 0) continue
    const { width, height } = shape.getBBox()
    const colors = [
      // A line has no inside, whatever its fill.
      ...(isClear(fill) || width === 0 || height === 0 ? [] : [through(fill, fillOpacity)]),
      ...(isClear(stroke) || parseFloat(strokeWidth) === 0 ? [] : [through(stroke, strokeOpacity)]),
    ]
    const along = Array.from({ length: 12 }, (_, index) => {
      const { x, y } = shape.getPointAtLength(((index + 0.5) / 12) * length).matrixTransform(matrix)
      return [x, y] as const
    })
    addMark(shape, colors, along)
  }
  for (const shape of slide.querySelectorAll(
    '.slides-rankingRenderer__sheetBar, .slides-rankingRenderer__sheetLine',
  )) {
    const { left, top, width, height } = shape.getBoundingClientRect()
    const style = getComputedStyle(shape)
    const borders = (['Left', 'Right', 'Top', 'Bottom'] as const).flatMap((side) =>
      parseFloat(style[`border${side}Width`]) > 0 ? [style[`border${side}Color`]] : [],
    )
    const around = [
      ...(style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
        ? [style.outlineColor]
        : []),
      ...(style.boxShadow.match(/(?:rgba?|color)\([^()]*\)/g) ?? []),
    ]
    const colors = [
      ...(isClear(style.backgroundColor) ? [] : [style.backgroundColor]),
      ...borders,
      ...around,
    ]
    const along = Array.from(
      { length: 24 },
      (_, index) => [left + width / 2, top + ((index + 0.5) / 24) * height] as const,
    )
    addMark(shape, colors, along)
  }

  const crossings: string[] = []
  for (const { text, element, band } of bands) {
    const lines = shapes.filter((shape) => {
      const [{ stroke }, box] = [getComputedStyle(shape), shape.getBoundingClientRect()]
      const isNear =
        box.left <= band.right &&
        box.right >= band.left &&
        box.top <= band.bottom &&
        box.bottom >= band.top
      return (
        isNear &&
        !isClear(stroke) &&
        !shape.closest('.cell-marks__mark, .cell-marks__corner, .cell-marks__markHollow') &&
        !isUnseen(shape)
      )
    })
    for (const shape of lines) {
      const inverse = shape.getScreenCTM()?.inverse()
      if (!inverse) continue
      const steps = Array.from({ length: Math.ceil(band.width) }, (_, index) => band.left + index)
      const isCrossed = [band.top, band.top + band.height / 2, band.bottom].some((y) =>
        steps.some((x) => shape.isPointInStroke(new DOMPoint(x, y).matrixTransform(inverse))),
      )
      if (isCrossed) crossings.push(`crossed: “${text}” in ${nameOf(element)} by ${nameOf(shape)}`)
    }
    for (const line of slide.querySelectorAll('.slides-rankingRenderer__sheetLine')) {
      const box = line.getBoundingClientRect()
      const right = box.left + parseFloat(getComputedStyle(line).borderLeftWidth)
      if (
        !line.contains(element) &&
        box.left < band.right &&
        right > band.left &&
        box.top < band.bottom &&
        box.bottom > band.top
      )
        crossings.push(`crossed: “${text}” in ${nameOf(element)} by ${nameOf(line)}`)
    }
  }
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
  return {
    texts,
    marks,
    plain: ['ground', 'surface'].map(token),
    silent: ['ground', 'surface', 'sunken', 'line', 'met', 'nodata', 'step-0', 'step-1'].map(token),
    crossings,
  }
}
