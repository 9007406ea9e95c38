import { figureOf, shownDecimals, targetFigure } from '@/analysis/cell'
import type { IndicatorListView } from './indicatorList'
import { coverageMessages } from '@/analysis/provincial'
import { DataTable } from '@/ui/chart/DataTable'
import { useSay, useWords } from '@/ui/useWords'

/**
 * The list of indicators as its numbers: the province, the target, how many units stand how, and
 * the course.
 */
export function IndicatorTable({ view }: { readonly view: IndicatorListView }) {
  const words = useWords()
  const say = useSay()
  const { groups, periods } = view
  return (
    <DataTable
      caption={say('indicators.title')}
      head={[
        say('indicators.column.indicator'),
        say('indicators.column.province'),
        say('indicators.column.target'),
        say('attainment.met'),
        say('attainment.near'),
        say('attainment.missed'),
        say('attainment.none'),
        say('attainment.nodata'),
        ...periods.map((period) => words.period(period)),
      ]}
      rows={groups.flatMap(({ items }) =>
        items.map(({ indicator, province, tally, series }) => [
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
          ...series.map((value) =>
            value === null ? '–' : words.number(value, shownDecimals(indicator, value)),
          ),
        ]),
      )}
    />
  )
}
