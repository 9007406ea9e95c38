import { useCallback, useMemo } from 'react'
import { multiplesHovers, multiplesOption, panelLayout } from './charts/multiples'
import type { IndicatorView } from './model'
import { panelsReading } from './indicatorReading'
import { gridPanels, hasTiles, narrowed, tilePanels } from './indicatorTrends'
import { useChartContext } from '@/ui/chart/useChartContext'
import { useParams, useScreen } from '@/ui/useScreen'
import { DrawnChart, NoChart, Reading } from './ChartFrame'
import { TrendsTable } from './TrendsTable'
import { useBox } from '@/ui/chart/useBox'
import { cx } from '@/ui/cx'
import css from './chartPane.module.css'

/**
 * The course of every unit on a small chart of its own, as on the map or in the order of the
 * ranking.
 */
export function PanelsChart({
  view,
  label,
  isMap,
}: {
  readonly view: IndicatorView
  readonly label: string
  readonly isMap: boolean
}) {
  const { state } = useScreen()
  const { within } = useParams('indicators')
  const context = useChartContext()
  const [box, size] = useBox()
  const { ranking } = view
  const isMapped = isMap && hasTiles(ranking)
  const trends = useMemo(
    () => narrowed(view.trends, ranking, within),
    [view.trends, ranking, within],
  )
  const drawn = useMemo(() => {
    if (size === null) return null
    const map = isMapped ? tilePanels(trends) : null
    const layout = panelLayout(trends.lines.length, size, context.theme, map)
    const panels = map ?? gridPanels(trends, layout.columns)
    return { panels, layout, option: multiplesOption(panels, context, layout) }
  }, [trends, context, size, isMapped])
  const hovers = useCallback(
    () => (drawn === null ? [] : multiplesHovers(drawn.panels, context, drawn.layout)),
    [drawn, context],
  )
  if (state.tables) return <TrendsTable trends={trends} caption={label} />
  const isAbsent = trends.drawn === 0 || (isMap && !isMapped)
  return (
    <>
      <div
        ref={box}
        className={cx(css.chartBox, css.isScrolled)}
        role="region"
        aria-label={label}
        tabIndex={0}
      >
        {isAbsent ? (
          <NoChart
            message={{
              id: trends.drawn === 0 ? 'indicators.absent.line' : 'indicators.absent.tiles',
            }}
          />
        ) : (
          drawn && (
            <div style={{ width: drawn.layout.width, height: drawn.layout.height }}>
              <DrawnChart view={view} option={drawn.option} hovers={hovers} label={label} />
            </div>
          )
        )}
      </div>
      {!isAbsent && drawn && <Reading messages={panelsReading(drawn.panels)} />}
    </>
  )
}
