import { formatHex, parse, rgb, wcagContrast, type Color } from 'culori'
import type { Ground, Painted, PaintedSlide } from './painted'

/** What a contrast is asked of, and how much: `design/README.md`, Encodings. */
const LEAST_CONTRAST = { onFill: 4.5, elsewhere: 7, mark: 3 } as const
type ContrastKind = keyof typeof LEAST_CONTRAST

const NAMES: Readonly<Record<ContrastKind, string>> = {
  onFill: 'text on a fill',
  elsewhere: 'text',
  mark: 'mark',
}

export type Contrasts = {
  /** The lowest of each kind; `null` where a slide has none of it. */
  readonly lowest: Readonly<Record<ContrastKind, number | null>>
  readonly faults: readonly string[]
}

type Solid = { readonly r: number; readonly g: number; readonly b: number; readonly alpha: number }
const WHITE: Solid = { r: 1, g: 1, b: 1, alpha: 1 }
/** Colours this near each other, 0 to 1 a channel, are one: a browser rounds to 1/255. */
const SAME = 1.5 / 255

/**
 * The contrasts of all texts and marks of a slide by the formula of WCAG 2, and which of them are
 * under what is asked.
 */
export function contrastsOf(slide: PaintedSlide): Contrasts {
  const plain = slide.plain.map(solid)
  const silent = slide.silent.map(solid)
  const lowest: Record<ContrastKind, number | null> = { onFill: null, elsewhere: null, mark: null }
  const faults: string[] = []
  const judge = (kind: ContrastKind, painted: Painted, ground: Solid): void => {
    const { ratio, color } = clearest(painted, ground)
    lowest[kind] = Math.min(lowest[kind] ?? Infinity, ratio)
    if (ratio >= LEAST_CONTRAST[kind] - 0.005) return
    const on = `${formatHex(colorOf(color))} on ${formatHex(colorOf(ground))}`
    faults.push(
      `pale: ${NAMES[kind]}${kind === 'mark' ? ` ${painted.what}` : ''} in ${painted.where}, ${on}, has ${ratio.toFixed(2)} : 1, at least ${LEAST_CONTRAST[kind]} : 1 is needed`,
    )
  }
  for (const text of slide.texts) {
    for (const ground of text.grounds.flatMap(groundColors)) {
      judge(plain.some((each) => isSame(each, ground)) ? 'elsewhere' : 'onFill', text, ground)
    }
  }
  for (const mark of slide.marks) {
    // Rules, pale grounds of a drawing and halos tell nothing by themselves.
    if (
      mark.colors.every((color) =>
        silent.some((each) => isSame(each, { ...solid(color), alpha: 1 })),
      )
    )
      continue
    const places = mark.grounds
      .flatMap(groundColors)
      .sort((a, b) => clearest(mark, a).ratio - clearest(mark, b).ratio)
    // What crosses other marks is lost where it does: that most of it stands out is what counts.
    const usual = places[Math.floor((places.length - 1) / 2)]
    if (usual) judge('mark', mark, usual)
  }
  return { lowest, faults: [...new Set(faults)] }
}

/** The colour of a text or mark that stands out most from what lies under it. */
function clearest(
  { colors, opacity }: Painted,
  ground: Solid,
): { readonly ratio: number; readonly color: Solid } {
  const seen = colors.map((css) => {
    const own = solid(css)
    const color = over({ ...own, alpha: own.alpha * opacity }, ground)
    return { color, ratio: wcagContrast(colorOf(color), colorOf(ground)) }
  })
  return seen.reduce((best, each) => (each.ratio > best.ratio ? each : best))
}

/** The colours that are seen where nothing else is painted over these layers. */
export function groundColors(ground: Ground): Solid[] {
  const [top, ...below] = ground
  if (top === undefined) return [WHITE]
  return top
    .map(solid)
    .flatMap((color) =>
      color.alpha >= 1 ? [color] : groundColors(below).map((each) => over(color, each)),
    )
}

function over(top: Solid, below: Solid): Solid {
  const mix = (a: number, b: number): number => a * top.alpha + b * (1 - top.alpha)
  return { r: mix(top.r, below.r), g: mix(top.g, below.g), b: mix(top.b, below.b), alpha: 1 }
}

function solid(css: string): Solid {
  const { r, g, b, alpha = 1 } = rgb(parse(css)) ?? unreadable(css)
  return { r, g, b, alpha }
}

function unreadable(css: string): never {
  throw new Error(`No colour that can be read: ${css}`)
}

const colorOf = ({ r, g, b }: Solid): Color => ({ mode: 'rgb', r, g, b })

function isSame(a: Solid, b: Solid): boolean {
  return Math.abs(a.r - b.r) < SAME && Math.abs(a.g - b.g) < SAME && Math.abs(a.b - b.b) < SAME
}
