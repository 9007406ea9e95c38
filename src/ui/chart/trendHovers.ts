import type { TrendView } from '@/analysis/profile'
import type { ChartContext } from './context'
import { timeSeriesHovers, type HoverPoint } from './hover'

/** What the chart tells when it is pointed at: every figure of a unit and of the province. */
export function trendHovers(
  { indicator, periods, lines, province }: TrendView,
  { words }: Pick<ChartContext, 'words'>,
): HoverPoint[] {
  const { target } = indicator
  const courses = [
    ...lines.map(({ unit, values }) => ({ name: unit.short_name, values })),
    { name: words.text('overview.province'), values: province },
  ]
  return courses.flatMap((course) =>
    timeSeriesHovers(words, { ...course, indicator, periods, target }, (index, value) => [
      index,
      value,
    ]),
  )
}
