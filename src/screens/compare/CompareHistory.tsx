import { useCallback, useMemo } from 'react'
import { shownDecimals } from '@/analysis/cell'
import { EventNotes } from '@/ui/chart/EventNotes'
import { trendOption } from '@/ui/chart/trend'
import { useTrendMarks } from '@/ui/chart/useTrendMarks'
import { trendHovers } from '@/ui/chart/hover'
import type { CompareTrend } from './compareTrend'
import { DataTable } from '@/ui/chart/DataTable'
import { LazyChart } from '@/ui/chart/LazyChart'
import { useChartContext } from '@/ui/chart/useChartContext'
import { useHeight } from '@/ui/chart/useBox'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { Select } from '@/ui/Select'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './history.module.css'
import pageCss from './page.module.css'
import controls from './controls.module.css'

/**
 * The history of one indicator: focus units by name and colour, all others in grey, the province
 * dashed.
 */
export function CompareHistory({ view }: { readonly view: CompareTrend | null }) {
  const t = useText()
  return (
    <section
      className={cx(css.compareHistory, pageCss.compareHistory)}
      aria-label={t('compare.pane.trend')}
    >
      {view === null ? (
        <p className={cx(pageCss.quiet, textCss.quiet)}>{t('compare.trend.none')}</p>
      ) : (
        <History view={view} />
      )}
    </section>
  )
}

function History({ view: { trend, choices } }: { readonly view: CompareTrend }) {
  const words = useWords()
  const t = useText()
  const { state, go } = useScreen()
  const context = useChartContext()
  const [frame, height] = useHeight()
  const marks = useTrendMarks(trend)
  const option = useMemo(
    () => trendOption(trend, context, height, marks),
    [trend, context, height, marks],
  )
  const hovers = useCallback(() => trendHovers(trend, context), [trend, context])
  const label = words.text('compare.trend.title', { indicator: trend.indicator.short_name })
  const figure = (value: number | null): string =>
    value === null ? '–' : words.number(value, shownDecimals(trend.indicator, value))
  return (
    <>
      <div className={css.compareHistoryHead}>
        <h2 className={textCss.small}>{label}</h2>
        <Select
          className={controls.picker}
          label={t('compare.trend.choose')}
          value={trend.indicator.indicator_id}
          options={choices.map(({ indicator_id, short_name }) => [indicator_id, short_name])}
          onChoose={(indicator) => go({ indicator })}
        />
      </div>
      {state.tables ? (
        <DataTable
          caption={label}
          head={[
            t('overview.period'),
            ...trend.lines.map(({ unit }) => unit.short_name),
            t('overview.province'),
          ]}
          rows={trend.periods.map((period, index) => [
            words.period(period),
            ...trend.lines.map(({ values }) => figure(values[index] ?? null)),
            figure(trend.province[index] ?? null),
          ])}
        />
      ) : (
        <LazyChart ref={frame} option={option} hovers={hovers} label={label} />
      )}
      <EventNotes marks={marks} />
    </>
  )
}
