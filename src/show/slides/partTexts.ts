import { never } from '@/dataset/never'
import { count } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import type { Slide } from '@/ui/slides/slide'
import '@/ui/slides/words'
import type { Drawing } from './drawing'

/** What a part holds: things of a kind by name, and which of all of them they are, from 1. */
type Held = {
  readonly kind: 'units' | 'indicators' | 'rows'
  /** Titles of groups, or the first and the last name; `''` where names say nothing. */
  readonly named: string
  /** So many things, 0 where their number says nothing; `from` where the drawing itself knows the first one's place. */
  readonly size: number
  readonly from: number | null
}

/**
 * What the part of each slide holds, from the fullest text to the shortest: by the first and the last
 * name or the titles of groups, by places among all, by its number alone. Nothing for a view of one
 * part. Never throws.
 */
export function partTexts(slides: readonly Slide<Drawing>[], words: Words): string[][] {
  let before = 0
  let kind: Held['kind'] | null = null
  return slides.map((slide) => {
    const { part, parts } = slide
    if (parts < 2) return []
    const said = { n: count(part), of: count(parts) }
    const plain = words.text('slide.part', said)
    const held = heldOn(slide)
    if (held === null) return [plain]
    if (kind !== held.kind) before = 0
    kind = held.kind
    const from = held.from ?? before + 1
    const to = from + held.size - 1
    before = to
    const places = [...new Set([from, to])].map((each) => words.number(each, 0)).join('–')
    const range = words.text(`slide.part.${held.kind}`, { range: places })
    const holding = [held.named, held.size === 0 ? '' : range].filter((text) => text !== '')
    return [...holding.map((holds) => words.text('slide.part.holds', { ...said, holds })), plain]
  })
}

function heldOn({ panes }: Slide<Drawing>): Held | null {
  const [first] = panes
  if (!first) return null
  const { drawing } = first
  switch (drawing.kind) {
    case 'matrix': {
      const { view, rows, columns } = drawing
      // The score has a part of its own where columns stand alone.
      const shown = columns.length > 0 ? columns.map(({ column }) => column) : [view.score]
      const names = shown.flatMap((each) => (each ? [each.indicator.short_name] : []))
      const units = rows.map(({ unit }) => unit.short_name)
      const isAll = rows.length === view.rows.length
      return {
        kind: 'indicators',
        named: isAll ? spanOf(names) : `${spanOf(names)}, ${spanOf(units)}`,
        size: columns.length,
        from: (columns[0]?.index ?? 0) + 1,
      }
    }
    case 'ranking': {
      const halves = panes.flatMap((pane) =>
        pane.drawing.kind === 'ranking' && pane.drawing.view === drawing.view
          ? pane.drawing.rows
          : [],
      )
      return ordered(
        'units',
        halves.map(({ row }) => row.unit.short_name),
      )
    }
    case 'strips':
      return ordered(
        'indicators',
        drawing.strips.map(({ indicator }) => indicator.short_name),
      )
    case 'results':
      // A fault too high for a part goes on on the next under its name.
      return { ...ordered('rows', [...new Set(drawing.rows.map(({ name }) => name))]), size: 0 }
    case 'grid':
      return grouped(
        drawing.rows.map(({ title, kind }) => ({ text: title, isHeading: kind === 'heading' })),
      )
    case 'table':
      return grouped(drawing.rows.map(({ main, isHeading }) => ({ text: main, isHeading })))
    case 'cover':
    case 'line':
    case 'tiles':
    case 'ladder':
      return null
    default:
      return never(drawing)
  }
}

const ordered = (kind: Held['kind'], names: readonly string[]): Held => ({
  kind,
  named: spanOf(names),
  size: names.length,
  from: null,
})

/** Lines under headings: the headings tell what they are; without one their places do. */
function grouped(rows: readonly { readonly text: string; readonly isHeading: boolean }[]): Held {
  const titles = rows.filter(({ isHeading }) => isHeading).map(({ text }) => text)
  return { kind: 'rows', named: titles.join(', '), size: rows.length - titles.length, from: null }
}

function spanOf(names: readonly string[]): string {
  const [first = ''] = names
  const last = names.at(-1) ?? first
  return first === last ? first : `${first} … ${last}`
}
