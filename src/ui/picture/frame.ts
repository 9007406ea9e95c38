import { boxPath, moved, UNMOVED, type Drawing, type Font, type Shape } from './drawing'

/** What a picture says beside what it shows, as the screen says it. */
export type Said = {
  readonly headline: string
  /** What the pane is, and of which period. */
  readonly title: string
  /** Which of its figures are not official; empty where all are. */
  readonly status: string
  /** The source line and what else is to be known, a paragraph each. */
  readonly notes: readonly string[]
}

/** How the words of the frame look: those of the page. */
export type Look = {
  readonly family: string
  /** px of a letter of the page. */
  readonly letter: number
  readonly text: string
  readonly quiet: string
  readonly alarm: string
  readonly line: string
  readonly ground: string
}

/** How wide a text stands, in px. */
export type Measure = (text: string, font: Font) => number

/** Letters: a pane narrower than this has a wider frame, so that its words are no column. */
const LEAST = 38

/** How wide the inside of the frame is around a pane so wide, in px. */
export const innerWidth = (pane: number, letter: number): number => Math.max(pane, LEAST * letter)
const LEADING = 1.4

/**
 * The pane with its headline, title, period and status over it, and under it its legend and what it
 * rests on, so that the picture says all that the screen says.
 */
export function framed(
  pane: Drawing,
  legend: Drawing | null,
  said: Said,
  look: Look,
  measure: Measure,
): Drawing {
  const { letter } = look
  const edge = 1.5 * letter
  const inner = innerWidth(pane.width, letter)
  const shapes: Shape[] = []
  let y = edge
  const put = (text: string, size: number, weight: string, fill: string): void => {
    const font: Font = { family: look.family, size: size * letter, weight, isItalic: false }
    for (const line of linesOf(text, inner, (part) => measure(part, font))) {
      const width = measure(line, font)
      shapes.push({
        kind: 'text',
        text: line,
        x: edge,
        y: y + font.size,
        width,
        font,
        fill,
        halo: null,
        matrix: UNMOVED,
        opacity: 1,
      })
      y += LEADING * font.size
    }
  }
  put(said.headline, 1.3, '700', look.text)
  y += 0.3 * letter
  put(said.title, 1, '600', look.text)
  put(said.status, 0.9, '700', look.alarm)
  y += 0.8 * letter
  shapes.push({ kind: 'group', clip: null, shapes: moved(pane.shapes, edge, y) })
  y += pane.height + 0.8 * letter
  if (legend) {
    shapes.push({ kind: 'group', clip: null, shapes: moved(legend.shapes, edge, y) })
    y += legend.height + 0.6 * letter
  }
  const rule = { x: edge, y, width: inner, height: 1 }
  shapes.push({
    kind: 'path',
    d: boxPath(rule),
    matrix: UNMOVED,
    fill: look.line,
    stroke: null,
    opacity: 1,
  })
  y += 0.5 * letter
  for (const note of said.notes) put(note, 0.8, '400', look.quiet)
  return { width: inner + 2 * edge, height: y + edge, ground: look.ground, shapes }
}

/** A text in lines of at most so many px; a word that is longer stands alone. */
function linesOf(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (word === '') continue
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
