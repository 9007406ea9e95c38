import ReactEChartsCore from 'echarts-for-react/esm/core'
import { GridComponent, MarkLineComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import type { EChartsCoreOption } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers'
import { usePainting } from './painting'

echarts.use([GridComponent, MarkLineComponent, LabelLayout, SVGRenderer, CanvasRenderer])

/** SVG prints sharp and can be tested; canvas is for charts of thousands of marks. */
export type ChartRenderer = 'svg' | 'canvas'

const OPTS = { svg: { renderer: 'svg' }, canvas: { renderer: 'canvas' } } as const
const FILL = { width: '100%', height: '100%' } as const

/** Presses on a mark of a chart: the name of the series and of the mark. */
export type ChartPress = (press: { readonly series: string | null; readonly name: string; readonly index: number }) => void

export type ChartProps = {
  readonly option: EChartsCoreOption
  readonly renderer?: ChartRenderer
  readonly onPress?: ChartPress
}

/** Draws an option. The one place that knows ECharts; its parts are registered by `parts/`, as pages need them. */
export function Chart({ option, renderer = 'svg', onPress }: ChartProps) {
  const onPainted = usePainting()
  const events = onPress && {
    click: (event: { readonly seriesName?: string; readonly name: string; readonly dataIndex: number }) =>
      onPress({ series: event.seriesName ?? null, name: event.name, index: event.dataIndex }),
  }
  return (
    <ReactEChartsCore
      echarts={echarts}
      option={option}
      notMerge
      opts={OPTS[renderer]}
      style={FILL}
      onChartReady={onPainted}
      {...(events ? { onEvents: events } : {})}
    />
  )
}
