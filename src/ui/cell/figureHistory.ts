import type { ScreenState } from '@/address/screen'
import { figureOf, targetFigure, type CellView } from '@/analysis/cell'
import type { Dataset } from '@/dataset/dataset'
import type { Source } from '@/dataset/tables/sources'
import type { Words } from '@/i18n/translator'
import { countsText } from './countsText'
import './words'

/** The columns of the history of a figure. */
export const HISTORY = ['period', 'result', 'target', 'counts', 'status', 'source'] as const

/**
 * Every figure of a unit in an indicator with its counts and source, the latest first, at most so
 * many: rows of texts in the order of `HISTORY`. Never throws.
 */
export function figureHistory(
  words: Words,
  dataset: Dataset,
  { unit, indicator }: Pick<CellView, 'unit' | 'indicator'>,
  { scope, most }: { readonly scope: ScreenState['scope']; readonly most: number },
): readonly (readonly string[])[] {
  const { periods } = dataset.observations
  return periods
    .flatMap(
      (period) =>
        dataset.observations.find(unit.unit_id, indicator.indicator_id, period, scope) ?? [],
    )
    .slice(-most)
    .reverse()
    .map((each) => {
      const target = each.target ?? indicator.target
      return [
        words.period(each.period),
        each.value === null
          ? '–'
          : words.text('figure.plain', { value: figureOf(indicator, each.value, target) }),
        target === null
          ? '–'
          : words.text('figure.plain', { value: targetFigure(indicator, target) }),
        countsText(words, each) ?? '–',
        words.text(`status.${each.status}`),
        dataset.sources.byId.get(each.source_id)?.title ?? each.source_id,
      ]
    })
}

/** A source with who published it, when, and where it can be read. */
export function sourceText(words: Words, { title, publisher, date, url }: Source): string {
  return [title, publisher, date && words.date(date), url].filter(Boolean).join(' · ')
}
