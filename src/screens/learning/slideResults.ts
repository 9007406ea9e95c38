import { heldTogether } from '@/i18n/together'
import type { Words } from '@/i18n/translator'
import type { LearningView } from '@/analysis/learning/learning'
import { largest, smallest } from '@/stats/extremes'
import { textWidth } from '@/ui/chart/textWidth'
import { LEADING } from '@/ui/slides/canvas'
import type { Box } from '@/ui/slides/slide'
import { packParts } from '@/ui/slides/packParts'
import { wrapText } from '@/ui/slides/wrap'
import { plotHeight } from './resultPlot'
import {
  INLINE,
  resultColumns,
  resultLegend,
  resultRows,
  unofficialText,
  type ResultColumns,
  type ResultLegend,
  type ResultRow,
} from './resultRows'

/** The lines of a part of the learning map. */
export type ResultsDrawing = {
  readonly kind: 'results'
  readonly rows: readonly ResultRow[]
  readonly columns: ResultColumns
  readonly legend: ResultLegend
  readonly unofficial: string
  /** What a fault rests on stands behind its name and not under it. */
  readonly isInline: boolean
}

/** In letters: what a row keeps free, a row of discs, a sign of the legend, between two of them. */
const ROW = 0.45
const DISCS = 2.6
const SIGN = 1.4
const BETWEEN = 1.3
/** What the legend keeps free over it. */
const LEGEND = 0.4

/**
 * The lines as a box holds them at the size the room asks for: in as few balanced parts as it can,
 * for which what rows rest on is said in few words and names that may go are left out. `size`: of
 * the type, in px. Every line stands on exactly one part; at least one part. Never throws.
 */
export function resultParts(
  view: LearningView,
  box: Box,
  size: number,
  words: Words,
): ResultsDrawing[] {
  const width = box.width / size
  const columns = resultColumns(width)
  const unofficial = unofficialText(view, words)
  const forms = FORMS.filter(({ isInline }) => columns.isStacked || !isInline)
  const made = forms.map((form) => {
    const all = resultRows(view, columns, words, form)
    const said = form.isBare ? '' : unofficial
    const legendOf = (rows: readonly ResultRow[]): ResultLegend =>
      form.isBare ? bare(resultLegend(view, rows, words)) : resultLegend(view, rows, words, form)
    // Of all rows, of what is drawn and of what is said: each part has one of them.
    const legends = [all, ...SPLIT.map((take) => all.map(take))].map(legendOf)
    const linesOf = (each: ResultLegend): number => legendLines(each, said, width, words)
    const lines = largest(
      legends.map((each) => linesOf(form.isOnce ? { ...each, hasModels: false } : each)),
    )
    const room = box.height / size - lines * LEADING - LEGEND
    const highOf = (row: ResultRow): number => rowHeight(row, columns, form.isInline)
    // A piece that has a part of its own has the legend of what it is alone, and where that is too
    // much the other parts explain the signs.
    const aloneOf = (row: ResultRow): number => {
      const legend = { ...legendOf([row]), ...(all.length > 1 && { hasModels: false }) }
      return box.height / size - legendLines(legend, said, width, words) * LEADING - LEGEND
    }
    const isAlone = (row: ResultRow): boolean => highOf(row) <= Math.max(room, aloneOf(row))
    const rows = all.flatMap((row) => piecesOf(row, columns, isAlone))
    const parts = packParts([{ heading: null, again: null, rows }], room, highOf)
    // Some part has room to explain the sign of a model.
    const isExplained = parts.some((each) => {
      const legend = legendOf(each)
      const used = each.reduce((sum, row) => sum + highOf(row), LEGEND)
      return legend.hasModels && used + linesOf(legend) * LEADING <= box.height / size
    })
    const isHeld = rows.every(isAlone) && (!form.isOnce || isExplained || !legendOf(all).hasModels)
    return { parts, highOf, legendOf, said, isHeld, form }
  })
  // The fullest of those that take the fewest parts.
  const held = made.some(({ isHeld }) => isHeld)
    ? made.filter(({ isHeld }) => isHeld)
    : made.slice(-1)
  const fewest = smallest(held.map(({ parts }) => parts.length))
  const chosen = held.find(({ parts }) => parts.length === fewest)
  if (!chosen) return []
  const { parts, highOf, legendOf, said, form } = chosen
  const drawn = parts.map((rows): ResultsDrawing => {
    const full = legendOf(rows)
    const used = rows.reduce((sum, row) => sum + highOf(row), LEGEND)
    const lines = legendLines(full, said, width, words)
    // Of one line too high to have a legend too, other parts explain the signs.
    const isFull = used + lines * LEADING > box.height / size
    const legend = isFull ? { ...full, hasModels: false } : full
    return { kind: 'results', rows, columns, legend, unofficial: said, isInline: form.isInline }
  })
  const [aside = ''] = drawn.flatMap(({ legend }) => legend.aside)
  if (!form.isBare || aside === '') return drawn
  // What holds of all advice is said once, on the last part that has room for it.
  const asided = drawn.map((part) => {
    const legend = { ...part.legend, terms: [...part.legend.terms, aside] }
    const lines = legendLines(legend, said, width, words)
    const used = part.rows.reduce((sum, row) => sum + highOf(row), LEGEND) + lines * LEADING
    return used > box.height / size ? null : { ...part, legend }
  })
  const at = asided.reduce((found, part, index) => (part === null ? found : index), -1)
  const last = drawn.at(-1)
  if (at < 0 && last) return [...drawn, { ...last, rows: [asideRow(aside)] }]
  return drawn.map((part, index) => (index === at ? (asided[at] ?? part) : part))
}

/** What stands in a row beside its name, where it has none of it. */
const BARE = { note: '', advice: [], gap: '', plot: null, discs: null, spoken: '' } as const

/** What holds of all advice, where no part has room for it. */
const asideRow = (text: string): ResultRow => ({
  key: 'aside',
  state: null,
  name: text,
  title: '',
  ...BARE,
})

type Form = {
  readonly isShort: boolean
  readonly hasOthers: boolean
  readonly isBare: boolean
  readonly isInline: boolean
  /** What the sign of a model means is explained on the parts that have room for it. */
  readonly isOnce?: boolean
}

/** From the fullest to the barest. */
const FORMS: readonly Form[] = [
  { isShort: false, hasOthers: true, isBare: false, isInline: false },
  { isShort: true, hasOthers: true, isBare: false, isInline: false },
  { isShort: true, hasOthers: false, isBare: false, isInline: false },
  { isShort: true, hasOthers: false, isBare: true, isInline: false },
  { isShort: true, hasOthers: false, isBare: true, isInline: true },
  { isShort: true, hasOthers: false, isBare: true, isInline: true, isOnce: true },
]

/**
 * A legend without what the lines name themselves (who asks, who is best, the target) and without
 * what the source line of the slide says (the period, what kind of figures). What holds of all
 * advice is added to one part.
 */
function bare(legend: ResultLegend): ResultLegend {
  return {
    ...legend,
    own: '',
    hasBest: false,
    hasTicks: false,
    terms: [],
  }
}

/** What is drawn of a row, and what is said to it. */
const SPLIT: readonly ((row: ResultRow) => ResultRow)[] = [
  (row) => ({ ...row, note: '', advice: [], gap: '' }),
  (row) => ({ ...row, plot: null, discs: null, spoken: '' }),
]

/**
 * A row as it is where it has room; else what is drawn of it, then what is said to it, in as few
 * pieces as hold that, each under its name. Nothing is left out.
 */
function piecesOf(
  row: ResultRow,
  columns: ResultColumns,
  isHeld: (row: ResultRow) => boolean,
): ResultRow[] {
  if (!columns.isStacked || isHeld(row)) return [row]
  const { note, advice, gap, plot, discs, spoken } = row
  const empty: ResultRow = { ...row, ...BARE }
  const contents: ((to: ResultRow) => ResultRow)[] = [
    (to) => ({ ...to, plot, discs, spoken }),
    ...(note === '' ? [] : [(to: ResultRow) => ({ ...to, note })]),
    ...advice.map((phrase) => (to: ResultRow) => ({ ...to, advice: [...to.advice, phrase] })),
    ...(gap === '' ? [] : [(to: ResultRow) => ({ ...to, gap })]),
  ]
  const pieces: ResultRow[] = []
  let piece: ResultRow | null = null
  for (const put of contents) {
    const fuller: ResultRow = put(piece ?? empty)
    if (piece === null || isHeld(fuller)) piece = fuller
    else {
      pieces.push(piece)
      piece = put(empty)
    }
  }
  return piece === null ? pieces : [...pieces, piece]
}

/** The height of a row at most, in letters. */
function rowHeight(
  row: ResultRow,
  { isStacked, name, advice }: ResultColumns,
  isInline: boolean,
): number {
  const lines = (text: string, width: number): number =>
    text === '' ? 0 : wrapText(heldTogether(text), width, 1).length
  const heads = isInline && row.note !== '' ? [row.name + INLINE + row.note] : [row.name, row.note]
  const said = heads.reduce((sum, text) => sum + lines(text, name), 0) * LEADING
  const told =
    (lines(row.advice.map(({ text }) => text).join('; '), advice) + lines(row.gap, advice)) *
    LEADING
  const drawn = row.plot ? plotHeight(row.plot) : row.discs ? DISCS : 0
  return (isStacked ? said + told + drawn : Math.max(said, told, drawn)) + ROW
}

function legendLines(
  legend: ResultLegend,
  unofficial: string,
  width: number,
  words: Words,
): number {
  const entries = [
    legend.own,
    legend.hasBest && words.text('learning.line.best'),
    legend.hasModels && words.text('learning.line.model'),
    legend.hasTicks && words.text('learning.line.others'),
    legend.hasBars && words.text('learning.line.bars'),
    [...legend.terms, unofficial === '' ? '' : `${unofficial}mm`]
      .filter((text) => text !== '')
      .join(' · '),
  ].flatMap((text) => (text === false || text === '' ? [] : [text]))
  let lines = Math.min(1, entries.length)
  let used = 0
  for (const text of entries) {
    const own = textWidth(text, 1) + SIGN
    if (used > 0 && used + own > width) {
      lines += 1
      used = 0
    }
    used += own + BETWEEN
    if (own > width) lines += wrapText(text, width - SIGN, 1).length - 1
  }
  return lines
}
