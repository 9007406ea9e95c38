import { useMemo } from 'react'
import { count, inner, type MessageValue } from '@/i18n/message'
import type { IndicatorView } from './model'
import {
  LONG_LIST,
  rankingList,
  type RankingLine,
  type RankingList,
  type RankingView,
} from './indicatorRanking'
import { StatusLegend } from '@/ui/statusLegend'
import { rankReading } from './indicatorReading'
import { shareOn } from './indicatorScale'
import { SIZES } from '@/analysis/peers'
import type { PeerKind } from '@/analysis/scene'
import { useChartContext } from '@/ui/chart/useChartContext'
import { PeerPicker } from '@/ui/PeerPicker'
import { useParams, useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { NoChart } from './ChartFrame'
import { RankingHead } from './RankingHead'
import { RankingRow } from './RankingRow'
import { RankingTable } from './RankingTable'
import { IndicatorSearch } from './IndicatorSearch'
import { useRowWindow } from '@/ui/useRowWindow'
import { Select } from '@/ui/Select'
import { textWidth } from '@/ui/chart/textWidth'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import footCss from './rankingFoot.module.css'
import toolsCss from './rankingTools.module.css'
import css from './ranking.module.css'
import detailCss from './detail.module.css'
import chartPane from './chartPane.module.css'
import listCss from './list.module.css'

/** No row is lower than this, in px, or a finger would miss it. */
const LEAST_ROW = 26

/**
 * The units in the order of an indicator. A long list can be searched and narrowed, keeps focus
 * units in sight, and draws what is seen.
 */
export function Ranking({ view }: { readonly view: IndicatorView }) {
  const words = useWords()
  const { state } = useScreen()
  const { ranking, indicator } = view
  const { tables } = state
  const { query, within, sort } = useParams('indicators')
  const list = useMemo(
    () => rankingList(ranking, { query, within, sort }, words.compare),
    [ranking, query, within, sort, words],
  )
  const label = words.text('indicators.ranking', { indicator: indicator.short_name })
  const isLong = list.of >= LONG_LIST
  return (
    <section
      className={cx(chartPane.ranking, css.ranking, isLong && css.isLong)}
      style={{ '--grid': gridOf(ranking), ...(isLong && nameRoom(ranking)) } as React.CSSProperties}
    >
      {isLong && <Tools list={list} />}
      {tables ? (
        <RankingTable view={view} list={list} caption={label} />
      ) : (
        <>
          {ranking.measured > 0 && <RankingHead ranking={ranking} />}
          {ranking.measured === 0 ? (
            <NoChart message={{ id: 'indicators.absent.distribution' }} />
          ) : isLong ? (
            <LongList ranking={ranking} list={list} label={label} />
          ) : (
            <ShortList ranking={ranking} list={list} label={label} />
          )}
        </>
      )}
      <div className={footCss.rankingFoot}>
        {ranking.unranked === null && <PeerPicker peers={view.scene.peers} />}
        <p className={cx(textCss.small, detailCss.quiet, textCss.quiet)}>
          {rankReading(ranking)
            .map((message) => words.message(message))
            .join(' ')}
        </p>
        <StatusLegend rows={ranking.rows.map(({ cell }) => cell.observation)} />
      </div>
    </section>
  )
}

/** The room of names before and behind them, and at most, in letters. */
const NAME = { least: 9.2, sign: 1.9, most: 13 }

/** A long list is cut to rows of one line: its names get the room they need. */
function nameRoom({ rows }: RankingView): { readonly '--name': number } {
  const widest = rows.reduce(
    (most, { unit }) => Math.max(most, textWidth(unit.short_name, 1)),
    NAME.least - NAME.sign,
  )
  return { '--name': Math.min(NAME.most, widest + NAME.sign) }
}

type ListProps = {
  readonly ranking: RankingView
  readonly list: RankingList
  readonly label: string
}

function ShortList({ ranking, list, label }: ListProps) {
  return (
    <ol className={cx(css.rankingRows, css.isShort)} aria-label={label}>
      {list.lines.map((line) => (
        <Line key={keyOf(line)} line={line} ranking={ranking} />
      ))}
    </ol>
  )
}

function LongList({ ranking, list, label }: ListProps) {
  const t = useText()
  const { theme } = useChartContext()
  const rowHeight = Math.max(LEAST_ROW, Math.round(theme.figureSize * 1.5))
  const { ref, from, to, above, below } = useRowWindow(list.lines.length, rowHeight, {
    resetKey: `${ranking.indicator.indicator_id} ${list.shown}`,
  })
  const focus = ranking.rows.filter((row) => row.focus !== null)
  const style = { '--row': `${rowHeight}px` } as React.CSSProperties
  return (
    <>
      {focus.length > 0 && (
        <ol
          className={cx(css.rankingRows, css.isPinned)}
          style={style}
          aria-label={t('focus.label')}
        >
          {focus.map((row) => (
            <RankingRow
              key={row.unit.unit_id}
              row={row}
              ranking={ranking}
              joint={null}
              place={null}
            />
          ))}
        </ol>
      )}
      <div ref={ref} className={css.rankingScroll} role="region" aria-label={label} tabIndex={0}>
        {list.shown === 0 && (
          <p className={cx(detailCss.quiet, textCss.quiet)}>{t('indicators.ranking.none')}</p>
        )}
        <ol
          className={css.rankingRows}
          style={{ ...style, paddingTop: above, paddingBottom: below }}
        >
          {list.lines.slice(from, to).map((line, index) => (
            <Line
              key={keyOf(line)}
              line={line}
              ranking={ranking}
              place={{ at: from + index + 1, of: list.lines.length }}
            />
          ))}
        </ol>
      </div>
    </>
  )
}

function Line(props: {
  readonly line: RankingLine
  readonly ranking: RankingView
  readonly place?: { readonly at: number; readonly of: number }
}) {
  const words = useWords()
  const { line, ranking, place = null } = props
  if (line.kind === 'row')
    return <RankingRow row={line.row} ranking={ranking} joint={line.joint} place={place} />
  const group = headingOf(line.by, line.text)
  return (
    <li className={css.rankingHeading}>
      {words.text('indicators.ranking.heading', { group, n: count(line.n) })}
    </li>
  )
}

/** The name of a group: out of the data, but for sizes, which have none there. */
function headingOf(by: PeerKind, text: string): MessageValue {
  const size = by === 'size' ? SIZES.find((each) => each === text) : undefined
  return size === undefined ? text : inner({ id: `peers.size.${size}` })
}

/** Upright lines at the round places of the scale, drawn behind every bar. */
function gridOf({ scale }: RankingView): string {
  const line = 'linear-gradient(var(--line), var(--line))'
  return scale.ticks
    .map((tick) => `${line} ${shareOn(scale, tick) * 100}% 0 / var(--rule) 100% no-repeat`)
    .join(', ')
}

const keyOf = (line: RankingLine): string =>
  line.kind === 'row' ? line.row.unit.unit_id : `heading ${line.text}`

function Tools({ list }: { readonly list: RankingList }) {
  const words = useWords()
  const t = useText()
  const { go } = useScreen()
  const { sort, within } = useParams('indicators')
  const isByName = sort?.by === 'name'
  return (
    <div className={toolsCss.tools}>
      <IndicatorSearch label={t('indicators.ranking.search')} />
      {list.choices.length > 1 && (
        <Select
          label={t('indicators.ranking.narrow')}
          value={within ?? null}
          options={list.choices.map(({ id, name }) => [id, name])}
          none={t('indicators.ranking.all')}
          onChoose={(chosen) => go({ within: chosen })}
        />
      )}
      <div className={listCss.choices} role="group" aria-label={t('indicators.sort')}>
        <button type="button" aria-pressed={!isByName} onClick={() => go({ sort: null })}>
          {t('indicators.ranking.byValue')}
        </button>
        <button
          type="button"
          aria-pressed={isByName}
          onClick={() => go({ sort: { by: 'name', descending: false } })}
        >
          {t('indicators.ranking.byName')}
        </button>
      </div>
      <p className={cx(detailCss.quiet, textCss.quiet, textCss.small)} role="status">
        {words.text('indicators.shown', { n: count(list.shown), of: count(list.of) })}
      </p>
    </div>
  )
}
