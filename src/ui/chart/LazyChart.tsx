import { createElement, Suspense, type ComponentType, type Ref } from 'react'
import { lazily } from '@/ui/lazily'
import { useIdle } from '@/ui/useIdle'
import { useText } from '@/ui/useWords'
import type { ChartProps } from './Chart'
import { usePainting } from './painting.browser'
import chartCss from './chart.module.css'

/** The parts of ECharts that a chart is drawn with; each is fetched when a page first needs it. */
const PARTS = {
  line: () => import('./parts/line'),
  scatter: () => import('./parts/scatter'),
  area: () => import('./parts/area'),
} as const

type ChartPart = keyof typeof PARTS

const charts = new Map<string, ComponentType<ChartProps>>()

/** The chart with its parts, made once for each set of them. */
function chartWith(parts: readonly ChartPart[]): ComponentType<ChartProps> {
  const key = [...parts].sort().join(' ')
  const held =
    charts.get(key) ??
    lazily(async () => {
      const [{ Chart }] = await Promise.all([
        import('./Chart'),
        ...parts.map((part) => PARTS[part]()),
      ])
      return Chart
    })
  charts.set(key, held)
  return held
}

/**
 * Fetches the chart program once the browser has nothing better to do, so that the first chart
 * asked for is there at once.
 */
export function usePreloaded(): void {
  useIdle(fetchAll)
}

/** Fetches the program of charts and the part that most of them need. */
export const fetchCharts = async (): Promise<unknown> =>
  Promise.all([import('./Chart'), PARTS.line()])

const fetchAll = async (): Promise<unknown> =>
  Promise.all([import('@/ui/cell/CellCard'), fetchCharts()])

type LazyChartProps = ChartProps & {
  readonly parts: readonly ChartPart[]
  /**
   * What the chart shows, for those who do not see it; its numbers stand in the table behind it.
   */
  readonly label: string
  readonly ref?: Ref<HTMLElement>
}

/** A chart in a frame of a set height, with a word in its place until it is there. */
export function LazyChart({ parts, label, ref, ...chart }: LazyChartProps) {
  return (
    <figure
      ref={ref}
      className={chartCss.chartFrame}
      data-part="chart"
      role="img"
      aria-label={label}
    >
      <Suspense fallback={<Waiting />}>{createElement(chartWith(parts), chart)}</Suspense>
    </figure>
  )
}

/** Holds the page’s mark back while the chart program is on its way. */
function Waiting() {
  const t = useText()
  usePainting()
  return <div className={chartCss.chartWaiting}>{t('chart.loading')}</div>
}
