import type { Words } from '@/i18n/translator'
import type { Ladder } from '@/analysis/why/view'
import { largest } from '@/stats/extremes'
import { textWidth } from '@/ui/chart/textWidth'
import type { Box } from '@/ui/slides/slide'
import { LEADING } from '@/ui/slides/canvas'
import { evenParts, wrapText } from '@/ui/slides/wrap'
import { choiceText, figuresText } from './ladderText'
import { ladderRows, type LadderRow, type LadderRows } from './ladderRows'

/** A part of the ladder that a pane of a slide holds. */
export type LadderDrawing = LadderRows & {
  readonly kind: 'ladder'
  readonly ladder: Ladder
  /** Whether there is room for what else the unit can be held against. */
  readonly hasChoices: boolean
}

/** Below this width, in sizes of text, name, step and remedy stand under each other. */
const NARROW = 38
/** How the width is shared by name, axis and remedy: as the style sheet has it. */
const COLUMNS = [0.26, 0.42, 0.32] as const
/** In sizes of text: between columns, what a row keeps free, a step that stands alone. */
const GAP = 1
const ROW = 0.45
const STEP = 1.5
/** What stands over the rows: the period, and the heading of target and remedy. */
const OVER = 3.2
/** What a figure beside a step takes, and what a choice keeps free round its words. */
const FIGURE = 3.7
const CHOICE = 2
/** Steps of their own, most first; fewest without notes, in as many parts as it takes. */
const MOST = [6, 5, 4, 3] as const
const FEWEST = 3

/**
 * The ladder as a box holds it at the size the room asks for: fewer components with a step of
 * their own, then no notes, and where that is too much still, in parts. Every row stands on some
 * part. Never throws.
 */
export function ladderParts(
  ladder: Ladder,
  box: Box,
  size: number,
  words: Words,
): readonly LadderDrawing[] {
  const width = box.width / size
  const room = box.height / size - OVER
  const axis = width < NARROW ? width : COLUMNS[1] * (width - 2 * GAP)
  const margin = Math.min(0.3, FIGURE / axis)
  const heightOf = (rows: readonly LadderRow[]): number =>
    rows.reduce((all, row) => all + rowHeight(row, width), 0)
  const tries = [true, false].flatMap((hasNotes) =>
    MOST.map((most) => ladderRows(ladder, most, words, { hasNotes, margin })),
  )
  const drawn =
    tries.find(({ rows }) => heightOf(rows) <= room) ??
    ladderRows(ladder, FEWEST, words, { hasNotes: false, margin })
  const tallest = largest(drawn.rows.map((row) => rowHeight(row, width)))
  const each = heightOf(drawn.rows) <= room ? drawn.rows.length : Math.floor(room / tallest)
  const head =
    textWidth(figuresText(ladder, words), 1) +
    textWidth(words.text('ladder.against'), 1) +
    ladder.bases.reduce(
      (all, base) => all + textWidth(choiceText(base, words, true), 1) + CHOICE,
      CHOICE,
    )
  return evenParts(drawn.rows.length, Math.max(1, each)).map(({ from, to }) => ({
    kind: 'ladder',
    ladder,
    target: drawn.target,
    rows: drawn.rows.slice(from, to),
    hasChoices: head <= width,
  }))
}

/** In sizes of text, as `width` is. */
function rowHeight({ name, note, undo }: LadderRow, width: number): number {
  const lines = (text: string, across: number): number =>
    text === '' ? 0 : wrapText(text, across, 1.06).length
  if (width < NARROW)
    return (lines(name, width) + lines(note, width) + lines(undo, width)) * LEADING + STEP + ROW
  const [first, , last] = COLUMNS.map((share) => share * (width - 2 * GAP))
  const said = lines(name, first ?? 1) + lines(note, first ?? 1)
  return Math.max(said, lines(undo, last ?? 1), 1) * LEADING + ROW
}
