/** `[a b c d e f]`: from the coordinates of a shape to those of its drawing, as in SVG. */
export type Matrix = readonly [number, number, number, number, number, number]
export const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0]

/** px of the screen that the drawing was read from. */
export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Size in px; the family as a sheet of styles writes it. */
export type Font = {
  readonly family: string
  readonly size: number
  readonly weight: string
  readonly isItalic: boolean
}

/** A line around or along a shape; `dash` as in SVG, empty where it is whole. */
export type Stroke = {
  readonly colour: string
  readonly width: number
  readonly dash: readonly number[]
}

type PathShape = {
  readonly kind: 'path'
  /** As SVG writes it. */
  readonly d: string
  readonly matrix: Matrix
  readonly fill: string | null
  readonly stroke: Stroke | null
  readonly opacity: number
}

/** One line of text: `x`, `y` where its base line begins, `width` as it stood on the screen. */
export type TextShape = {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly font: Font
  readonly fill: string
  /** Drawn behind the letters, so that they are read over lines. */
  readonly halo: Stroke | null
  readonly matrix: Matrix
  readonly opacity: number
}

/** What lies outside of its clip is not seen; without one all is. */
export type GroupShape = {
  readonly kind: 'group'
  readonly clip: { readonly d: string; readonly matrix: Matrix } | null
  readonly shapes: readonly Shape[]
}

/** Something drawn in dots, as an address that holds them (`data:image/png…`). */
type ImageShape = Box & { readonly kind: 'image'; readonly source: string }

export type Shape = PathShape | TextShape | GroupShape | ImageShape

/** What a viewer sees of a piece of the screen, from its upper left corner. */
export type Drawing = {
  readonly width: number
  readonly height: number
  readonly ground: string
  readonly shapes: readonly Shape[]
}

/** The outline of a box, its corners rounded by `radius` px. */
export function boxPath({ x, y, width, height }: Box, radius = 0): string {
  const r = Math.min(radius, width / 2, height / 2)
  if (r <= 0) return `M${x} ${y}h${width}v${height}h${-width}Z`
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  const [wide, high] = [width - 2 * r, height - 2 * r]
  return `M${x + r} ${y}h${wide}${corner(r, r)}v${high}${corner(-r, r)}h${-wide}${corner(-r, -r)}v${-high}${corner(r, -r)}Z`
}

/** The shapes moved by so many px. */
export function moved(shapes: readonly Shape[], x: number, y: number): readonly Shape[] {
  const shift = ([a, b, c, d, e, f]: Matrix): Matrix => [a, b, c, d, e + x, f + y]
  return shapes.map((shape): Shape => {
    switch (shape.kind) {
      case 'path':
      case 'text':
        return { ...shape, matrix: shift(shape.matrix) }
      case 'image':
        return { ...shape, x: shape.x + x, y: shape.y + y }
      case 'group':
        return {
          ...shape,
          clip: shape.clip && { d: shape.clip.d, matrix: shift(shape.clip.matrix) },
          shapes: moved(shape.shapes, x, y),
        }
    }
  })
}

/**
 * The drawing without colours, on white: each colour becomes the grey that is as bright, so that
 * what was read on a ground is read on it still; of a dark ground the grey is turned over. Dots
 * stay as they are.
 */
export function inGreys(drawing: Drawing): Drawing {
  const isDark = (brightness(drawing.ground) ?? 1) < 0.5
  const grey = (colour: string): string => greyOf(colour, isDark)
  const stroke = (line: Stroke | null): Stroke | null =>
    line && { ...line, colour: grey(line.colour) }
  const turn = (shape: Shape): Shape => {
    switch (shape.kind) {
      case 'path':
        return { ...shape, fill: shape.fill && grey(shape.fill), stroke: stroke(shape.stroke) }
      case 'text':
        return { ...shape, fill: grey(shape.fill), halo: stroke(shape.halo) }
      case 'group':
        return { ...shape, shapes: shape.shapes.map(turn) }
      case 'image':
        return shape
    }
  }
  return { ...drawing, ground: '#ffffff', shapes: drawing.shapes.map(turn) }
}

const HEX = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i
const RGB = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+%?))?\s*\)$/

/** How bright a colour is, 0 to 1, as eyes weigh red, green and blue; `null` of another notation. */
function brightness(colour: string): number | null {
  const hex = HEX.exec(colour)
    ?.slice(1)
    .map((part) => Number.parseInt(part, 16))
  const [red, green, blue] = hex ?? RGB.exec(colour)?.slice(1, 4).map(Number) ?? []
  if (red === undefined || green === undefined || blue === undefined) return null
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  const light = 0.2126 * r + 0.7152 * g + 0.0722 * b
  return light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055
}

function greyOf(colour: string, isTurned: boolean): string {
  const bright = brightness(colour)
  if (bright === null) return colour
  const level = Math.round(255 * (isTurned ? 1 - bright : bright))
  const opacity = RGB.exec(colour)?.[4]
  return opacity === undefined
    ? `rgb(${level}, ${level}, ${level})`
    : `rgba(${level}, ${level}, ${level}, ${opacity})`
}
