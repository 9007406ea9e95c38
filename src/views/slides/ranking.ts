import { textWidth } from '@/base/textWidth'
import type { Figure } from '@/i18n/message'
import { slideText } from '@/i18n/slideWords'
import type { Words } from '@/i18n/words'
import { figureOf, targetFigure } from '@/views/cell'
import { isMark, type RankingRow, type RankingView } from '@/views/indicatorRanking'
import { shareOn } from '@/views/indicatorScale'
import type { SlideBoxes } from './boxes'
import type { Box } from './slide'
import { LEADING } from './stage'
import { evenParts } from './wrap'

/** A place on the bars that all share: the target or the provincial value, with its name over them. */
export type RankingLine = { readonly kind: 'target' | 'province'; readonly share: number; readonly text: string; readonly row: 0 | 1 }

/** A bar as shares of the width of the bars, 0–1. `null` without a figure. */
export type RankingBar = { readonly from: number; readonly to: number } | null

/** A part of the ranking of one indicator that a pane holds. In px. */
export type RankingDrawing = {
  readonly kind: 'ranking'
  readonly view: RankingView
  readonly rows: readonly { readonly row: RankingRow; readonly rank: string; readonly figure: string; readonly bar: RankingBar }[]
  readonly lines: readonly RankingLine[]
  readonly widths: { readonly rank: number; readonly name: number; readonly bars: number; readonly figure: number }
  /** Over the bars, for the names of lines. */
  readonly headHeight: number
  readonly rowHeight: number
}

const ROW = 0.25
const MOST_ROW = 2.4
const LEAST_BARS = 6

/** The ranking in parts that a box holds, best first. Every unit stands on exactly one part. Never throws. */
export function rankingParts(view: RankingView, box: Box, { scale }: SlideBoxes, words: Words): RankingDrawing[] {
  const size = scale.text
  const rows = view.rows.map((row) => ({ row, rank: rankText(row, words), figure: figureText(view, row, words), bar: barOf(view, row) }))
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, size)))
  const name = widest(rows.map(({ row }) => row.unit.short_name)) + size * 1.6
  const figure = widest(rows.map((each) => each.figure)) + size * 2
  // Where bars would be too short to tell apart, ranks go: the order of the rows says nearly the same.
  const wanted = widest(rows.map((each) => each.rank)) + size * 0.5
  const rank = box.width - wanted - name - figure >= size * LEAST_BARS ? wanted : 0
  const bars = Math.max(size, box.width - rank - name - figure)
  const lines = linesOf(view, words, bars, size)
  const headHeight = (lines.length === 0 ? 0.3 : 1 + Math.max(...lines.map(({ row }) => row))) * size * LEADING
  const most = Math.max(1, Math.floor((box.height - headHeight) / (size * (LEADING + ROW))))
  return evenParts(rows.length, most).map(({ from, to }) => ({
    kind: 'ranking',
    view,
    rows: rows.slice(from, to),
    lines,
    widths: { rank, name, bars, figure },
    headHeight,
    rowHeight: Math.min(size * MOST_ROW, (box.height - headHeight) / Math.max(1, to - from)),
  }))
}

function rankText({ band }: RankingRow, words: Words): string {
  if (band === null) return ''
  const [best, worst] = [words.number(band.best, 0), words.number(band.worst, 0)]
  return band.best === band.worst ? best : `${best}–${worst}`
}

function figureText({ indicator }: RankingView, { cell }: RankingRow, words: Words): string {
  if (cell.value === null) return '–'
  return cell.band && indicator.polarity === 'none' ? cell.band.label : plain(words, figureOf(indicator, cell.value))
}

function barOf({ scale, baseline }: RankingView, { cell }: RankingRow): RankingBar {
  if (cell.value === null) return null
  const at = shareOn(scale, cell.value)
  if (baseline === 'target' && cell.target !== null) {
    const base = shareOn(scale, cell.target)
    return { from: Math.min(base, at), to: Math.max(base, at) }
  }
  return baseline === 'zero' ? { from: shareOn(scale, 0), to: at } : { from: at, to: at }
}

/** Names of lines stand beside each other where they fit, else over each other. */
function linesOf(view: RankingView, words: Words, width: number, size: number): RankingLine[] {
  const { indicator, target, province, scale } = view
  const lines: RankingLine[] = []
  if (target !== null) {
    const text = slideText(words, 'slide.target', { value: plain(words, targetFigure(indicator, target)) })
    lines.push({ kind: 'target', share: shareOn(scale, target), text, row: 0 })
  }
  if (isMark(province, indicator) && province.value !== null) {
    const text = slideText(words, 'slide.province', { value: plain(words, figureOf(indicator, province.value)) })
    const share = shareOn(scale, province.value)
    const [first] = lines
    const isClear = first === undefined || Math.abs(first.share - share) * width > textWidth(first.text, size) + textWidth(text, size)
    lines.push({ kind: 'province', share, text, row: isClear ? 0 : 1 })
  }
  return lines
}

function plain(words: Words, value: Figure): string {
  return words.text({ id: 'figure.plain', values: { value } })
}
