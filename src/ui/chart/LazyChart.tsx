import { Suspense, type Ref } from 'react'
import { lazily } from '@/ui/lazily'
import { useIdle } from '@/ui/useIdle'
import { useText } from '@/ui/useWords'
import type { ChartProps } from './Chart'
import { usePainting } from './painting.browser'
import chartCss from './chart.module.css'

const Chart = lazily(() => import('./Chart').then((module) => module.Chart))

/**
 * Fetches the chart program once the browser has nothing better to do, so that the first chart
 * asked for is there at once.
 */
export function usePreloaded(): void {
  useIdle(fetchAll)
}

/** Fetches the program of charts. */
export const fetchCharts = Chart.fetched

const fetchAll = async (): Promise<unknown> =>
  Promise.all([import('@/ui/cell/CellCard'), fetchCharts()])

type LazyChartProps = ChartProps & {
  /**
   * What the chart shows, for those who do not see it; its numbers stand in the table behind it.
   */
  readonly label: string
  readonly ref?: Ref<HTMLElement>
}

/** A chart in a frame of a set height, with a word in its place until it is there. */
export function LazyChart({ label, ref, ...chart }: LazyChartProps) {
  return (
    <figure
      ref={ref}
      className={chartCss.chartFrame}
      data-part="chart"
      role="img"
      aria-label={label}
    >
      <Suspense fallback={<Waiting />}>
        <Chart {...chart} />
      </Suspense>
    </figure>
  )
}

/** Holds the page’s mark back while the chart program is on its way. */
function Waiting() {
  const t = useText()
  usePainting()
  return <div className={chartCss.chartWaiting}>{t('chart.loading')}</div>
}
