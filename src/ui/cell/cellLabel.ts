import type { Message, PlainMessageId } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import type { CellView } from '@/analysis/cell'
import { figureOf } from '@/analysis/cell'

/** A name for a cell, unique on the page and as the address writes it. */
export function cellKey(cell: CellView): string {
  return `${cell.unit.unit_id}~${cell.indicator.indicator_id}`
}

export const ATTAINMENT_TEXT = {
  met: 'attainment.met',
  near: 'attainment.near',
  missed: 'attainment.missed',
  none: 'attainment.none',
} as const satisfies Record<CellView['attainment'], PlainMessageId>

/** What a cell says, in words, for those who do not see its colour. */
export function cellLabel(words: Words, cell: CellView): string {
  const { unit, indicator, value, attainment, band, target } = cell
  const parts: Message[] = [
    value === null
      ? { id: 'cell.labelNone', values: { unit: unit.short_name, indicator: indicator.name } }
      : {
          id: 'cell.label',
          values: {
            unit: unit.short_name,
            indicator: indicator.name,
            value: band ? band.label : figureOf(indicator, value, target),
          },
        },
  ]
  if (value !== null && attainment !== 'none') parts.push({ id: ATTAINMENT_TEXT[attainment] })
  if (cell.shortcoming) parts.push({ id: 'cell.hasShortcoming' })
  if (cell.hasModel) parts.push({ id: 'cell.hasModel' })
  return parts.map((part) => words.message(part)).join('. ')
}
