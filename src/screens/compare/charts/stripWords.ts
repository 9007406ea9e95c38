import { never } from '@/dataset/never'
import { bareRank } from '@/analysis/ranking'
import { count, type Message, type MessageValue } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { bareFigure, figureOf, targetFigure, targetId, targetMessage } from '@/analysis/cell'
import type { Strip, StripUnit } from '@/screens/compare/compareStrip'

/** Decimals of a share of the target, in percent. */
const SHARE_DECIMALS = 1

const written = (words: Words, value: MessageValue): string => words.text('figure.plain', { value })

/**
 * A figure of a strip as its label and its table write it, without what the heading says: `98,3`,
 * `96,5 %`, `3/12`, `+1,2`.
 */
export function stripFigure(
  words: Words,
  strip: Pick<Strip, 'form' | 'indicator' | 'held'>,
  value: number,
  of: number | null = null,
): string {
  const { form, indicator, held } = strip
  switch (form) {
    case 'value':
      return written(words, bareFigure(indicator, value))
    case 'share':
      return written(words, { kind: 'value', value, measure: 'percent', decimals: SHARE_DECIMALS })
    case 'rank':
      return words.message(bareRank({ rank: value, of: of ?? held }))
    case 'change':
      return written(words, { kind: 'number', value, decimals: indicator.decimals, signed: true })
    default:
      return never(form)
  }
}

/**
 * What stands at the mark of a unit: its figure, or the band of a figure that is only an order. A
 * dash where there is none.
 */
export function unitFigure(words: Words, strip: Strip, { value, band, of }: StripUnit): string {
  if (value === null) return '–'
  return strip.form === 'value' && strip.indicator.polarity === 'none' && band
    ? band.label
    : stripFigure(words, strip, value, of)
}

/**
 * How far a figure is from the one of the period beside: signed, ranks as places gained; `null`
 * where nothing is compared.
 */
export function stripDifference(
  words: Words,
  { form, indicator }: Strip,
  { difference }: StripUnit,
): string | null {
  if (difference === null) return null
  if (form === 'rank') {
    return words.text('compare.figure.places', {
      n: { kind: 'number', value: difference, decimals: 0, signed: true },
    })
  }
  const decimals = form === 'share' ? SHARE_DECIMALS : indicator.decimals
  return written(words, { kind: 'number', value: difference, decimals, signed: true })
}

/** The label of a focus unit: the figure, and in brackets the difference to the period beside. */
export function unitLabel(words: Words, strip: Strip, unit: StripUnit): string {
  const difference = stripDifference(words, strip, unit)
  const figure = unitFigure(words, strip, unit)
  return difference === null ? figure : words.text('compare.figure.moved', { figure, difference })
}

/**
 * A figure of a unit in full, with what it is measured in and what is known of it: for the callout
 * and for those who hear it.
 */
export function spokenFigure(words: Words, strip: Strip, unit: StripUnit): string {
  const { form, indicator } = strip
  const { raw, ranks, band } = unit
  if (raw === null) return words.text('attainment.nodata')
  const value =
    indicator.polarity === 'none' && band ? band.label : written(words, figureOf(indicator, raw))
  if (form === 'value')
    return unit.difference === null ? value : `${value} (${stripDifference(words, strip, unit)})`
  const parts: Message[] = [
    { id: 'compare.figure.withValue', values: { figure: unitLabel(words, strip, unit), value } },
  ]
  if (ranks)
    parts.push({
      id: 'compare.figure.ranks',
      values: { best: count(ranks.best), worst: count(ranks.worst) },
    })
  return parts.map((part) => words.message(part)).join(', ')
}

/**
 * The target as its strip states it: `≥ 98 %`, a range where units have their own, `null` where
 * there is none.
 */
export function targetText(words: Words, { indicator, target, targets }: Strip): string | null {
  if (indicator.polarity === 'none') return null
  if (target !== null) return words.message(targetMessage(indicator, target))
  if (targets === null) return null
  const value = `${words.number(targets.least, indicator.decimals)}–${written(words, targetFigure(indicator, targets.most))}`
  return words.text(targetId(indicator), { value })
}

/** The provincial value of a strip; where it leaves units out, with how many it is of. */
export function provinceFigure(words: Words, strip: Strip, value: number): string {
  const { coverage } = strip
  const figure = stripFigure(words, strip, value)
  if (coverage === null) return figure
  const difference = words.text('indicators.partial', {
    used: count(coverage.used),
    of: count(coverage.of),
  })
  return words.text('compare.figure.moved', { figure, difference })
}
