import type { EChartsCoreOption } from 'echarts/core'
import type { PeriodId } from '@/dataset/period'
import type { ChartContext } from './context'
import { axisRange } from './trend'

/** How many units run a model by the end of each period, as steps: a model is adopted on a day, not little by little. Plain data. */
export function spreadOption(periods: readonly PeriodId[], counts: readonly number[], { words, theme }: ChartContext): EChartsCoreOption {
  const letter = theme.smallSize
  const { max, step } = axisRange([0, ...counts])
  return {
    animation: false,
    textStyle: { fontFamily: theme.family, color: theme.text, fontSize: letter },
    grid: { left: letter * 3, right: letter * 3, top: letter * 1.2, bottom: letter * 2.2 },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: periods.map((period) => words.period(period)),
      axisLine: { lineStyle: { color: theme.strong, width: theme.lineWidth } },
      axisTick: { show: false },
      axisLabel: { color: theme.quiet, fontSize: letter, margin: letter * 0.7, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max,
      interval: Math.max(1, step),
      splitLine: { lineStyle: { color: theme.line, width: theme.lineWidth } },
      axisLabel: { color: theme.quiet, fontSize: letter },
    },
    series: [
      {
        type: 'line',
        step: 'end',
        name: words.text({ id: 'models.spread.count' }),
        data: [...counts],
        symbol: 'none',
        silent: true,
        lineStyle: { color: theme.text, width: theme.lineWidth * 2 },
        endLabel: { show: true, formatter: words.number(counts.at(-1) ?? 0, 0), color: theme.text, fontSize: letter, fontWeight: 700 },
      },
    ],
  }
}
