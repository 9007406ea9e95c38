import { useCallback, useMemo } from 'react'
import { lineHovers, lineOption } from './charts/line'
import type { IndicatorView } from './model'
import { lineReading } from './indicatorReading'
import { useChartContext } from '@/ui/chart/useChartContext'
import { useScreen } from '@/ui/useScreen'
import { DrawnChart, NoChart, Reading } from './ChartFrame'
import { TrendsTable } from './TrendsTable'
import { useBox } from '@/ui/chart/useBox'
import css from './chartPane.module.css'

/** The courses of all units on one chart. */
export function LinesChart({
  view,
  label,
}: {
  readonly view: IndicatorView
  readonly label: string
}) {
  const { state } = useScreen()
  const context = useChartContext()
  const [box, size] = useBox()
  const { trends } = view
  const option = useMemo(
    () => (size === null ? null : lineOption(trends, context, size)),
    [trends, context, size],
  )
  const hovers = useCallback(
    () => (size === null ? [] : lineHovers(trends, context, size)),
    [trends, context, size],
  )
  if (state.tables) return <TrendsTable trends={trends} caption={label} />
  return (
    <>
      <div ref={box} className={css.chartBox}>
        {trends.drawn === 0 && trends.path === null ? (
          <NoChart message={{ id: 'indicators.absent.line' }} />
        ) : (
          option && <DrawnChart view={view} option={option} hovers={hovers} label={label} />
        )}
      </div>
      <Reading messages={lineReading(trends)} />
    </>
  )
}
