import { useCallback, useMemo } from 'react'
import { shownDecimals } from '@/analysis/cell'
import { historyHovers, historyOption } from './charts/history'
import { bareRank, type Place } from '@/analysis/ranking'
import type { Words } from '@/i18n/translator'
import type { HistoryView } from './unitPageHistory'
import { EventNotes } from '@/ui/chart/EventNotes'
import { DataTable } from '@/ui/chart/DataTable'
import { LazyChart } from '@/ui/chart/LazyChart'
import { TableToggle } from '@/ui/chart/TableToggle'
import { useChartContext } from '@/ui/chart/useChartContext'
import { useHeight } from '@/ui/chart/useBox'
import { useText, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './page.module.css'

/** The score of a unit and its rank, period by period. On paper it is a table. */
export function History({
  view,
  isTable,
}: {
  readonly view: HistoryView | null
  readonly isTable: boolean
}) {
  const words = useWords()
  const t = useText()
  if (view === null)
    return <p className={cx(textCss.small, textCss.quiet)}>{t('units.history.none')}</p>
  const title = words.text('units.history.title', { indicator: view.indicator.short_name })
  return (
    <section className={css.historyPane}>
      <header className={cx(css.paneHead, textCss.paneHead)}>
        <h2>{title}</h2>
        <TableToggle />
      </header>
      {isTable ? (
        <HistoryTable view={view} title={title} />
      ) : (
        <HistoryChart view={view} title={title} />
      )}
      <EventNotes marks={view.marks} />
      <HistoryPaper view={view} />
    </section>
  )
}

function HistoryChart({ view, title }: { readonly view: HistoryView; readonly title: string }) {
  const context = useChartContext()
  const [frame, height] = useHeight()
  const option = useMemo(() => historyOption(view, context, height), [view, context, height])
  const hovers = useCallback(() => historyHovers(view, context), [view, context])
  return <LazyChart ref={frame} option={option} hovers={hovers} label={title} />
}

const figure = (words: Words, value: number | null | undefined, decimals: number): string =>
  value == null ? '–' : words.number(value, decimals)

function placeText(words: Words, place: Place | null | undefined): string {
  return place == null ? '–' : words.message(bareRank(place))
}

/** The columns of the unit and of the province, which the chart draws. */
const SCORES = [1, 2] as const

function HistoryTable({ view, title }: { readonly view: HistoryView; readonly title: string }) {
  const words = useWords()
  const { indicator, periods, values, province, lowest, highest, places } = view
  const score = (value: number | null | undefined): string =>
    figure(words, value, value == null ? 0 : shownDecimals(indicator, value))
  return (
    <DataTable
      caption={title}
      drawn={SCORES}
      head={[
        words.text('overview.period'),
        view.unit.short_name,
        words.text('overview.province'),
        words.text('units.history.range'),
        words.message(view.rankHeading),
      ]}
      rows={periods.map((period, index) => [
        words.period(period),
        score(values[index]),
        score(province[index]),
        `${score(lowest[index])} – ${score(highest[index])}`,
        placeText(words, places[index]),
      ])}
    />
  )
}

/** As many periods as fit across a sheet. */
const PAPER_PERIODS = 12

/** The last periods across, for paper alone. */
function HistoryPaper({ view }: { readonly view: HistoryView }) {
  const words = useWords()
  const { indicator, values, province, places } = view
  const first = Math.max(0, view.periods.length - PAPER_PERIODS)
  const periods = view.periods.slice(first)
  const lines = [
    { name: indicator.short_name, cells: values, decimals: indicator.decimals },
    { name: words.text('overview.province'), cells: province, decimals: indicator.decimals },
    {
      name: words.message(view.rankHeading),
      cells: places.map((place) => place?.rank ?? null),
      decimals: 0,
    },
  ]
  return (
    <table className={cx(css.historyPaper, css.onlyPaper)} aria-hidden="true">
      <thead>
        <tr>
          <td />
          {periods.map((period) => (
            <th key={period} scope="col">
              {words.period(period)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, cells, decimals }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {periods.map((period, index) => (
              <td key={period}>{figure(words, cells[first + index], decimals)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
