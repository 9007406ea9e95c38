import { figureOf, shownDecimals, targetFigure } from '@/analysis/cell'
import type { XmrSigns } from '@/stats/xmr'
import { assuranceMessage, variationMessage } from './indicatorControl'
import type { IndicatorListView } from './indicatorList'
import { coverageMessages } from '@/analysis/provincial'
import { DataTable } from '@/ui/chart/DataTable'
import { useText, useWords } from '@/ui/useWords'

/**
 * The list of indicators as its numbers: the province, the target, how many units stand how, and
 * the course.
 */
export function IndicatorTable({ view }: { readonly view: IndicatorListView }) {
  const words = useWords()
  const t = useText()
  const { groups, periods } = view
  const signsText = (signs: XmrSigns | null): string =>
    signs === null
      ? '–'
      : [variationMessage(signs), assuranceMessage(signs)]
          .flatMap((message) => (message === null ? [] : [words.message(message)]))
          .join(' ')
  return (
    <DataTable
      caption={t('indicators.title')}
      head={[
        t('indicators.column.indicator'),
        t('indicators.column.province'),
        t('indicators.column.target'),
        t('attainment.met'),
        t('attainment.near'),
        t('attainment.missed'),
        t('attainment.none'),
        t('attainment.nodata'),
        ...(view.hasSigns ? [t('indicators.column.signs')] : []),
        ...periods.map((period) => words.period(period)),
      ]}
      rows={groups.flatMap(({ items }) =>
        items.map(({ indicator, province, tally, series, signs }) => [
          `${indicator.code} ${indicator.name}`,
          province.value === null
            ? '–'
            : [
                words.text('figure.plain', { value: figureOf(indicator, province.value) }),
                ...coverageMessages(province).map((each) => words.message(each)),
              ].join(' · '),
          indicator.target === null
            ? '–'
            : words.text('figure.plain', { value: targetFigure(indicator, indicator.target) }),
          ...[tally.met, tally.near, tally.missed, tally.unjudged, tally.nodata].map((n) =>
            words.number(n, 0),
          ),
          ...(view.hasSigns ? [signsText(signs)] : []),
          ...series.map((value) =>
            value === null ? '–' : words.number(value, shownDecimals(indicator, value)),
          ),
        ]),
      )}
    />
  )
}
