import type { Unit } from '@/dataset/tables/units'
import { heldTogether } from '@/i18n/together'
import { count } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { LEADING } from './canvas'
import type { Box } from './slide'
import { wrapText } from './wrap'
import './words'

/** So many units stand one by one; of more only those in focus and so many of each end. */
const MANY = 30
const EACH_END = 5
/** Groups that are named with their count; the others are one number. */
const GROUPS = 4
/** Lines of what is said of the others. */
const MOST_REST = 2

type Row = { readonly unit: Unit; readonly focus: number | null }

/** What of many units stands one by one, how many of each group do not, and the room that is left. */
export type Folded<R> = {
  readonly rows: readonly R[]
  /** In words; `''` where all stand one by one. */
  readonly rest: string
  readonly restHeight: number
  readonly box: Box
}

/**
 * Of more than `MANY` rows the first and the last `EACH_END` that `isKnown`, and those in focus, in
 * their order; the others are counted by group, or by kind. `size` in px. Never throws.
 */
export function foldUnits<R extends Row>(
  rows: readonly R[],
  isKnown: (row: R) => boolean,
  box: Box,
  size: number,
  words: Words,
): Folded<R> {
  if (rows.length <= MANY) return { rows, rest: '', restHeight: 0, box }
  const known = rows.filter(isKnown)
  const ends = new Set([...known.slice(0, EACH_END), ...known.slice(-EACH_END)])
  return shownOf(
    rows,
    rows.filter((row) => row.focus !== null || ends.has(row)),
    box,
    size,
    words,
  )
}

/**
 * The same for so many rows that one picture holds, `roomFor` each height: those in focus, then the
 * last and the first of those that `isKnown` in turn. `null` where that leaves no end to hold the
 * focus against.
 */
export function foldToOne<R extends Row>(
  rows: readonly R[],
  isKnown: (row: R) => boolean,
  box: Box,
  roomFor: (height: number) => number,
  { size, words }: { readonly size: number; readonly words: Words },
): Folded<R> | null {
  const focus = rows.filter((row) => row.focus !== null)
  const known = rows.filter((row) => row.focus === null && isKnown(row))
  const inTurn = known.flatMap((_, at) =>
    at < known.length / 2 ? [known.at(-1 - at), known[at]] : [],
  )
  const ends = [...new Set(inTurn.flatMap((row) => row ?? []))]
  for (let more = ends.length; more >= 1; more -= 1) {
    const kept = new Set([...focus, ...ends.slice(0, more)])
    if (kept.size === rows.length) continue
    const folded = shownOf(
      rows,
      rows.filter((row) => kept.has(row)),
      box,
      size,
      words,
    )
    if (kept.size <= roomFor(folded.box.height)) return folded
  }
  return null
}

function shownOf<R extends Row>(
  rows: readonly R[],
  shown: readonly R[],
  box: Box,
  size: number,
  words: Words,
): Folded<R> {
  const full = heldTogether(restText(rows, new Set(shown), words))
  const few = words.text('slide.restFew', { n: count(rows.length - shown.length) })
  // Where that would take the room of units, groups are left out.
  const isLong = wrapText(full, box.width, size).length > MOST_REST
  const rest = isLong ? heldTogether(few) : full
  const restHeight = (wrapText(rest, box.width, size).length * LEADING + 0.2) * size
  return { rows: shown, rest, restHeight, box: { ...box, height: box.height - restHeight } }
}

function restText(rows: readonly Row[], shown: ReadonlySet<Row>, words: Words): string {
  const left = rows.filter((row) => !shown.has(row))
  const sizes = new Map<string, number>()
  for (const { unit } of left) {
    const name = unit.group ?? unit.kind
    sizes.set(name, (sizes.get(name) ?? 0) + 1)
  }
  const groups = [...sizes].sort(([, a], [, b]) => b - a)
  const others = groups.slice(GROUPS).reduce((sum, [, n]) => sum + n, 0)
  const named = groups.slice(0, GROUPS).map(([name, n]) => `${name}: ${words.number(n, 0)}`)
  if (others > 0) named.push(words.text('slide.restOthers', { n: count(others) }))
  return words.text('slide.rest', { n: count(left.length), groups: named.join(', ') })
}
