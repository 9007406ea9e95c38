import { useCallback, useMemo } from 'react'
import { funnelHovers, funnelOption } from './charts/funnel'
import { count } from '@/i18n/message'
import type { IndicatorView } from './model'
import { FUNNEL_UNITS, funnelView, positionMessage } from './indicatorFunnel'
import { funnelReading } from './indicatorReading'
import { DataTable } from '@/ui/chart/DataTable'
import { useChartContext } from '@/ui/chart/useChartContext'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { DrawnChart, NoChart, Reading } from './ChartFrame'
import { useBox } from '@/ui/chart/useBox'
import css from './chartPane.module.css'

/** Which units differ from all together by more than chance. */
export function FunnelChart({
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
  const funnel = useMemo(() => funnelView(view.ranking), [view.ranking])
  const option = useMemo(
    () => (size === null || funnel === null ? null : funnelOption(funnel, context, size)),
    [funnel, context, size],
  )
  const { period } = view.scene
  const hovers = useCallback(
    () => (funnel === null || option === null ? [] : funnelHovers(funnel, period, option, context)),
    [funnel, period, option, context],
  )
  const { decimals } = view.indicator
  if (state.tables && funnel) {
    const cases = funnel.dots.map(({ unit, denominator, percent, position }) => [
      unit.short_name,
      words.number(denominator, 0),
      words.number(percent, decimals),
      words.message(positionMessage(position)),
    ])
    return (
      <DataTable
        caption={label}
        head={[
          t('overview.unit'),
          t('indicators.funnel.cases'),
          t('indicators.column.value'),
          t('indicators.funnel.position'),
        ]}
        rows={[
          ...cases,
          [t('indicators.mark.centre'), '–', words.number(funnel.centre, decimals), '–'],
        ]}
      />
    )
  }
  return (
    <>
      <div ref={box} className={css.chartBox}>
        {funnel === null ? (
          <NoChart
            message={{ id: 'indicators.absent.funnel', values: { n: count(FUNNEL_UNITS) } }}
          />
        ) : (
          option && <DrawnChart view={view} option={option} hovers={hovers} label={label} />
        )}
      </div>
      {funnel && <Reading messages={funnelReading(funnel)} />}
    </>
  )
}
