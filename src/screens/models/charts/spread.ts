import type { EChartsCoreOption } from 'echarts/core'
import type { PeriodId } from '@/dataset/period'
import type { ChartContext } from '@/ui/chart/context'
import { axisRange, timeSeriesBase, periodAxis, valueAxis } from '@/ui/chart/lineParts'

/**
 * How many units run a model by the end of each period, as steps: a model is adopted on a day, not
 * little by little. Plain data.
 */
export function spreadOption(
  periods: readonly PeriodId[],
  counts: readonly number[],
  context: ChartContext,
): EChartsCoreOption {
  const { words, theme } = context
  const letter = theme.smallSize
  const { max, step } = axisRange([0, ...counts])
  return {
    ...timeSeriesBase(theme),
    grid: { left: letter * 3, right: letter * 3, top: letter * 1.2, bottom: letter * 2.2 },
    xAxis: periodAxis(periods, context),
    yAxis: valueAxis({ min: 0, max, interval: Math.max(1, step) }, theme),
    series: [
      {
        type: 'line',
        step: 'end',
        name: words.text('models.spread.count'),
        data: [...counts],
        symbol: 'none',
        silent: true,
        lineStyle: { color: theme.text, width: theme.lineWidth * 2 },
        endLabel: {
          show: true,
          formatter: words.number(counts.at(-1) ?? 0, 0),
          color: theme.text,
          fontSize: letter,
          fontWeight: 700,
        },
      },
    ],
  }
}
