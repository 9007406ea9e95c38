import { memo, type CSSProperties } from 'react'
import { hasNoCases, shownDecimals } from '@/analysis/cell'
import { count } from '@/i18n/message'
import { FOCUS_LIMIT, focusWith, wantedFocus } from '@/analysis/scene'
import { hasRange, type Joint, type RankingRow as Row, type RankingView } from './indicatorRanking'
import { shareOn } from './indicatorScale'
import { isMark } from '@/analysis/provincial'
import { AttainmentMark, ChangeMark, FocusMark, focusInk } from '@/ui/cell/marks'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import '@/ui/cell/words'
import { statusClass } from '@/ui/cell/FigureStatus'
import { cx } from '@/ui/cx'
import attainmentCss from '@/ui/cell/attainment.module.css'
import marksCss from '@/ui/cell/marks.module.css'
import css from './ranking.module.css'

/**
 * One unit of the ranking: its rank and the ranks chance allows for, its bar against target and
 * province, and its figure.
 */
export const RankingRow = memo(function RankingRow(props: {
  readonly row: Row
  readonly ranking: RankingView
  readonly joint: Joint | null
  readonly place: { readonly at: number; readonly of: number } | null
}) {
  const { row, ranking, joint, place } = props
  const { unit, focus, band } = row
  return (
    <li
      className={cx(
        css.rankingRow,
        focus !== null && css.isFocus,
        joint?.above ? css.isJoinedAbove : '',
        joint?.below ? css.isJoinedBelow : '',
      )}
      data-unit={unit.unit_id}
      {...(place ? { 'aria-setsize': place.of, 'aria-posinset': place.at } : {})}
    >
      <span className={css.rankingRank}>{band?.rank ?? ''}</span>
      <Range row={row} />
      <Name row={row} ranking={ranking} />
      <Track row={row} ranking={ranking} />
      <Value row={row} ranking={ranking} />
    </li>
  )
})

function Range({ row: { band } }: { readonly row: Row }) {
  const words = useWords()
  if (band === null || !hasRange({ band })) return <span className={css.rankingRange} />
  const values = { best: count(band.best), worst: count(band.worst) }
  return (
    <span className={css.rankingRange} title={words.text('indicators.rangeTitle', values)}>
      {words.text('indicators.range', values)}
    </span>
  )
}

/** The name; pressing it follows the unit in colour on every chart, or no longer. */
function Name({
  row: { unit, focus, parent },
  ranking,
}: {
  readonly row: Row
  readonly ranking: RankingView
}) {
  const words = useWords()
  const dataset = useDataset()
  const { state, go } = useScreen()
  const followed = ranking.rows.filter((each) => each.focus !== null).length
  const isFull = focus === null && followed >= FOCUS_LIMIT
  const title = isFull
    ? words.text('indicators.ranking.full', { n: count(FOCUS_LIMIT) })
    : [unit.name, parent?.short_name].filter(Boolean).join(' · ')
  return (
    <button
      type="button"
      className={css.rankingName}
      aria-pressed={focus !== null}
      aria-label={words.text('indicators.ranking.follow', { unit: unit.short_name })}
      title={title}
      disabled={isFull}
      onClick={() =>
        go({ focus: focusWith(wantedFocus(dataset, state), unit.unit_id, focus === null) })
      }
    >
      <span className={marksCss.focusSlot}>{focus !== null && <FocusMark place={focus} />}</span>
      <span>{unit.short_name}</span>
    </button>
  )
}

const percent = (share: number): string => `${share * 100}%`

/**
 * The bar, from where bars begin to the figure, with what chance allows for, over the lines of
 * target and province.
 */
function Track({
  row: { cell, focus },
  ranking,
}: {
  readonly row: Row
  readonly ranking: RankingView
}) {
  const { scale, baseline, province, indicator } = ranking
  const { value, interval, target: own } = cell
  const target = indicator.polarity === 'none' ? null : own
  const at = value === null ? null : shareOn(scale, value)
  const start =
    baseline === 'target' && target !== null
      ? shareOn(scale, target)
      : baseline === 'zero'
        ? shareOn(scale, 0)
        : at
  const aim = target === null || ranking.measured === 0 ? null : shareOn(scale, target)
  const style: CSSProperties =
    aim === null
      ? {}
      : indicator.polarity === 'higher'
        ? { left: percent(aim), right: 0 }
        : { left: 0, width: percent(aim) }
  return (
    <span className={css.rankingTrack} aria-hidden="true">
      {aim !== null && <span className={css.rankingMeets} style={style} />}
      {ranking.measured > 0 && isMark(province, indicator) && (
        <span
          className={css.rankingProvince}
          style={{ left: percent(shareOn(scale, province.value ?? 0)) }}
        />
      )}
      {aim !== null && <span className={css.rankingTarget} style={{ left: percent(aim) }} />}
      {at === null || start === null ? (
        <span className={cx(css.rankingMissing, attainmentCss['is-nodata'])} />
      ) : (
        <>
          <span
            className={css.rankingBar}
            style={{
              left: percent(Math.min(at, start)),
              width: percent(Math.abs(at - start)),
              ...inkOf(focus),
            }}
          />
          {interval && (
            <Whisker from={shareOn(scale, interval.lower)} to={shareOn(scale, interval.upper)} />
          )}
          <span className={css.rankingEnd} style={{ left: percent(at) }}>
            {focus === null ? <span className={css.rankingDot} /> : <FocusMark place={focus} />}
          </span>
        </>
      )}
    </span>
  )
}

function Whisker({ from, to }: { readonly from: number; readonly to: number }) {
  const isCut = { left: from <= 0, right: to >= 1 }
  return (
    <span
      className={cx(
        css.rankingWhisker,
        isCut.left ? css.isCutLeft : '',
        isCut.right ? css.isCutRight : '',
      )}
      style={{ left: percent(from), width: percent(to - from) }}
    />
  )
}

function inkOf(focus: number | null): CSSProperties {
  return focus === null ? {} : { background: focusInk(focus), opacity: 0.6 }
}

/** The figure on the fill of its attainment, with the arrow of a change that passes the test. */
function Value({ row: { cell }, ranking }: { readonly row: Row; readonly ranking: RankingView }) {
  const words = useWords()
  const t = useText()
  const { value, attainment, band, change, observation, target } = cell
  const { indicator } = ranking
  const isMoved =
    change.verdict !== 'unknown' &&
    change.verdict !== 'unchanged' &&
    (change.direction === 'up' || change.direction === 'down')
  const look = value === null ? 'nodata' : attainment === 'none' ? 'plain' : attainment
  return (
    <span
      className={cx(
        css.rankingValue,
        css[`is-${look}`],
        attainmentCss[`is-${look}`],
        statusClass(observation),
      )}
      title={
        observation?.note ??
        observation?.missing_reason ??
        (hasNoCases(cell) ? t('card.noCases') : undefined)
      }
    >
      <AttainmentMark attainment={value === null ? 'none' : attainment} />
      <span>
        {value === null
          ? '–'
          : band && indicator.polarity === 'none'
            ? band.label
            : words.number(value, shownDecimals(indicator, value, target))}
      </span>
      {isMoved && (change.direction === 'up' || change.direction === 'down') && (
        <ChangeMark direction={change.direction} />
      )}
    </span>
  )
}
