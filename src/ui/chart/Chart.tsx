import ReactEChartsCore from 'echarts-for-react/esm/core'
import { LineChart, ScatterChart } from 'echarts/charts'
import {
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
} from 'echarts/components'
import * as echarts from 'echarts/core'
import type { ECharts, EChartsCoreOption } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers'
import { useCallback, useEffect, useRef } from 'react'
import { ChartHover, type Hovers } from './ChartHover'
import { onPaper } from '@/ui/usePaper'
import { usePainting } from './painting.browser'

// One program for all kinds: a second one would be asked for only once the first chart is shown.
echarts.use([
  GridComponent,
  LineChart,
  ScatterChart,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  LabelLayout,
  SVGRenderer,
  CanvasRenderer,
])

/** SVG prints sharp and can be tested; canvas is for charts of thousands of marks. */
export type ChartRenderer = 'svg' | 'canvas'

const OPTS = { svg: { renderer: 'svg' }, canvas: { renderer: 'canvas' } } as const
const FILL = { width: '100%', height: '100%' } as const

/** Presses on a mark of a chart: the name of the series and of the mark. */
type ChartPress = (press: {
  readonly series: string | null
  readonly name: string
  readonly index: number
}) => void

export type ChartProps = {
  readonly option: EChartsCoreOption
  readonly renderer?: ChartRenderer
  readonly onPress?: ChartPress
  /** What is told of the places of the chart when they are pointed at. */
  readonly hovers?: Hovers
}

/** Draws an option. The one place that knows ECharts. */
export function Chart({ option, renderer = 'svg', onPress, hovers }: ChartProps) {
  const drawn = useRef<ECharts | null>(null)
  const onPainted = usePainting()
  const follow = useSizeOfFrame()
  const onReady = useCallback(
    (chart: ECharts) => {
      drawn.current = chart
      follow(chart)
      onPainted()
    },
    [follow, onPainted],
  )
  const events = onPress && {
    click: (event: {
      readonly seriesName?: string
      readonly name: string
      readonly dataIndex: number
    }) => onPress({ series: event.seriesName ?? null, name: event.name, index: event.dataIndex }),
  }
  const chart = (
    <ReactEChartsCore
      echarts={echarts}
      option={option}
      notMerge
      opts={OPTS[renderer]}
      style={FILL}
      autoResize={false}
      onChartReady={onReady}
      {...(events ? { onEvents: events } : {})}
    />
  )
  if (!hovers) return chart
  return (
    <ChartHover chart={() => drawn.current} hovers={hovers}>
      {chart}
    </ChartHover>
  )
}

/**
 * Keeps a chart as large as its frame, redrawn in the very frame in which that changes; what it
 * gives is called once the chart is there.
 */
function useSizeOfFrame(): (chart: ECharts) => void {
  const end = useRef<() => void>(() => undefined)
  useEffect(() => () => end.current(), [])
  return useCallback((chart) => {
    const frame = chart.getDom()
    const fit = (): void => {
      const isSame =
        chart.isDisposed() ||
        (chart.getWidth() === frame.clientWidth && chart.getHeight() === frame.clientHeight)
      if (!isSame) chart.resize({ width: 'auto', height: 'auto', silent: true })
    }
    end.current()
    const observer = new ResizeObserver(fit)
    observer.observe(frame)
    const endPaper = onPaper(() =>
      queueMicrotask(() => {
        fit()
        // Paper does not wait for the next frame.
        if (!chart.isDisposed()) chart.getZr().flush()
      }),
    )
    end.current = () => {
      endPaper()
      observer.disconnect()
    }
  }, [])
}
