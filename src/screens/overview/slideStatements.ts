import { heldTogether } from '@/i18n/together'
import type { Words } from '@/i18n/translator'
import type { OverviewRow, OverviewView } from '@/analysis/overview'
import { largest } from '@/stats/extremes'
import { textWidth } from '@/ui/chart/textWidth'
import { widestWord, wrapText } from '@/ui/slides/wrap'
import '@/ui/slides/words'

/** In sizes of text: a sign, and what a count keeps free. */
const SIGN = 1
const STATEMENT = 0.75

export type StatementKind = 'models' | 'shortcomings'
type Widths = Readonly<Record<StatementKind, number>>

/** What the columns of models and of shortcomings need. */
export function statementWidths(view: OverviewView, size: number, words: Words): Widths {
  const width = (kind: StatementKind): number => {
    const texts = view.rows.map((row) => {
      const sign = row[kind].items.length > 0 ? SIGN : 0
      return textWidth(statementText(view, row, kind, words), size) + size * (sign + STATEMENT)
    })
    const heads = [heldTogether(words.text(`slide.${kind}`)), statementNote(view, kind, words)]
    return largest([...texts, ...heads.map((text) => widestWord(text, size) + size * STATEMENT)])
  }
  return { models: width('models'), shortcomings: width('shortcomings') }
}

/** The lines that the headings of both take. */
export function statementHeads(
  view: OverviewView,
  widths: Widths,
  size: number,
  words: Words,
): number {
  const lines = (kind: StatementKind): number => {
    const room = widths[kind] - size * STATEMENT
    const note = statementNote(view, kind, words)
    return (
      wrapText(heldTogether(words.text(`slide.${kind}`)), room, size).length +
      (note === '' ? 0 : wrapText(note, room, size).length)
    )
  }
  return Math.max(lines('models'), lines('shortcomings'))
}

/** How the counts of a column are to be read, where some are shared; `''` elsewhere. */
export function statementNote({ rows }: OverviewView, kind: StatementKind, words: Words): string {
  return rows.some((row) => row[kind].shared > 0) ? words.text('slide.ownShared') : ''
}

/**
 * Of a unit its own, and where any unit has some with others those too: `2`, `1 + 3`; that there is
 * none; a dash where the sources say nothing.
 */
export function statementText(
  view: OverviewView,
  row: OverviewRow,
  kind: StatementKind,
  words: Words,
): string {
  const { absent, known, items, own, shared } = row[kind]
  if (absent || !known) return '–'
  if (items.length === 0) return words.text(`slide.none.${kind}`)
  return statementNote(view, kind, words) === ''
    ? words.number(own, 0)
    : `${words.number(own, 0)} + ${words.number(shared, 0)}`
}
