import type { CellView } from '@/analysis/cell'
import type { Words } from '@/i18n/translator'

/** By how much a figure moved since the period before, signed; a dash where nothing is known. */
export function movedText({ difference, indicator }: CellView, words: Words): string {
  if (difference === null) return '–'
  return words.text('figure.plain', {
    value: { kind: 'number', value: difference, decimals: indicator.decimals, signed: true },
  })
}

/**
 * The ground of a cell that says how much it moved: as of what is met where it is clearly better, as
 * of what is missed where it is clearly worse, that of nothing judged where chance may have done it.
 */
export function movedLook({ value, change }: CellView): 'met' | 'missed' | 'none' | 'nodata' {
  if (value === null) return 'nodata'
  if (change.verdict === 'better') return 'met'
  return change.verdict === 'worse' ? 'missed' : 'none'
}
