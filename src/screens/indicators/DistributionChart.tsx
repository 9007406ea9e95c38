import { useCallback, useMemo } from 'react'
import { distributionHovers, distributionOption, dotAcross, stripRoom } from './charts/distribution'
import type { IndicatorView } from './model'
import { distributionView } from './indicatorDistribution'
import { distributionReading } from './indicatorReading'
import { bareFigure } from '@/analysis/cell'
import { DataTable } from '@/ui/chart/DataTable'
import { useChartContext } from '@/ui/chart/useChartContext'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { DrawnChart, NoChart, Reading } from './ChartFrame'
import { useBox } from '@/ui/chart/useBox'
import css from './chartPane.module.css'

/** How the figures of all units lie against target, province and median. */
export function DistributionChart({
  view,
  label,
}: {
  readonly view: IndicatorView
  readonly label: string
}) {
  const words = useWords()
  const t = useText()
  const { state } = useScreen()
  const context = useChartContext()
  const [box, size] = useBox()
  const { ranking, indicator } = view
  const { theme } = context
  const across = useMemo(
    () =>
      size === null
        ? 1
        : dotAcross(size, theme, (places) => distributionView(ranking, places)?.height ?? 0),
    [ranking, size, theme],
  )
  const strip = useMemo(
    () => distributionView(ranking, size === null ? 1 : stripRoom(size, theme) / across),
    [ranking, size, theme, across],
  )
  const option = useMemo(
    () =>
      size === null || strip === null ? null : distributionOption(strip, context, size, across),
    [strip, context, size, across],
  )
  const { period } = view.scene
  const hovers = useCallback(
    () =>
      strip === null || option === null ? [] : distributionHovers(strip, period, option, context),
    [strip, period, option, context],
  )
  if (state.tables && strip) {
    const figure = (value: number): string =>
      words.text('figure.plain', { value: bareFigure(indicator, value) })
    const marks: readonly (readonly [string, number | null])[] = [
      [t('indicators.mark.median'), strip.median],
      [t('indicators.mark.middle'), null],
      [t('indicators.mark.province'), strip.province],
      [t('indicators.mark.target'), strip.target],
    ]
    return (
      <DataTable
        caption={label}
        head={[t('overview.unit'), t('indicators.column.value')]}
        rows={[
          ...strip.dots.map(({ unit, value }) => [unit.short_name, figure(value)]),
          ...marks.flatMap(([name, value], index) =>
            index === 1
              ? strip.quartiles === null
                ? []
                : [[name, strip.quartiles.map(figure).join(' – ')]]
              : value === null
                ? []
                : [[name, figure(value)]],
          ),
        ]}
      />
    )
  }
  return (
    <>
      <div ref={box} className={css.chartBox}>
        {strip === null ? (
          <NoChart
            message={{
              id: ranking.isClassed
                ? 'indicators.absent.classes'
                : 'indicators.absent.distribution',
            }}
          />
        ) : (
          option && <DrawnChart view={view} option={option} hovers={hovers} label={label} />
        )}
      </div>
      {strip && <Reading messages={distributionReading(strip)} />}
    </>
  )
}
