import { useMemo, type CSSProperties } from 'react'
import { shownDecimals } from '@/analysis/cell'
import type { Attainment } from '@/stats/attainment'
import { count, type Message } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import {
  spineLayout,
  type Extreme,
  type SpineGroup,
  type SpinePlaces,
  type SpineRow,
} from './unitPageSpine'
import { bareRank, type Place } from '@/analysis/ranking'
import { coverageMessages } from '@/analysis/provincial'
import type { UnitPageView } from './model'
import { DataTable } from '@/ui/chart/DataTable'
import { TableToggle } from '@/ui/chart/TableToggle'
import { AttainmentMark, ChangeMark } from '@/ui/cell/marks'
import { ATTAINMENT_TEXT } from '@/ui/cell/cellLabel'
import { useScreen } from '@/ui/useScreen'
import { Unbroken } from '@/ui/Unbroken'
import { useSay, useWords } from '@/ui/useWords'
import { SpineKey, SpineMarker } from './SpineKey'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import attainmentCss from '@/ui/cell/attainment.module.css'
import css from './spine.module.css'
import spineBar from './spineBar.module.css'
import pageCss from './page.module.css'

/**
 * Every indicator of a unit as a row: the province in the middle, the worst left, the best right,
 * the unit where it stands.
 */
export function Spine({
  view,
  isTable,
}: {
  readonly view: UnitPageView
  readonly isTable: boolean
}) {
  const words = useWords()
  const say = useSay()
  const { spine, period } = view
  const { columns, lines } = useMemo(() => spineLayout(spine.groups, 2), [spine])
  if (period === null || !view.exists) return null
  const isLong = spine.rows.some(({ place }) => place !== null && place.of > 99)
  const title = words.text('units.spine.title', { period: { kind: 'period', period } })
  const notes: Message[] = spine.rows.some(({ province }) => coverageMessages(province).length > 0)
    ? [{ id: 'units.key.partial' }]
    : []
  if (spine.unmeasured.length > MOST_LISTED)
    notes.push({ id: 'units.spine.unmeasuredMany', values: { n: count(spine.unmeasured.length) } })
  else if (spine.unmeasured.length > 0)
    notes.push({
      id: 'units.spine.unmeasured',
      values: { indicators: spine.unmeasured.map(({ short_name }) => short_name).join(', ') },
    })
  return (
    <section className={cx(pageCss.spinePane, css.spinePane)}>
      <h2 className={cx(pageCss.spineTitle, css.spineTitle)}>{title}</h2>
      {spine.rows.length === 0 && <p className={textCss.quiet}>{say('units.spine.none')}</p>}
      {isTable ? (
        <SpineTable view={view} title={title} />
      ) : (
        <div className={css.spineScroll} role="region" aria-label={title} tabIndex={0}>
          <div
            className={cx(css.spineColumns, isLong && css.hasLongRanks)}
            style={{ '--lines': lines } as CSSProperties}
          >
            {columns.map((groups) => (
              <SpineColumn
                key={groups[0]?.field?.field_id ?? ''}
                groups={groups}
                ranks={view.rankHeading}
              />
            ))}
          </div>
        </div>
      )}
      <footer className={css.spineFoot}>
        {spine.rows.some(({ places }) => places !== null) && <SpineKey />}
        <p className={cx(css.spineNotes, textCss.small, textCss.quiet)}>
          {notes.map((note) => words.message(note)).join(' ')}
        </p>
        <TableToggle />
      </footer>
    </section>
  )
}

function SpineColumn({
  groups,
  ranks,
}: {
  readonly groups: readonly SpineGroup[]
  readonly ranks: Message
}) {
  const words = useWords()
  const say = useSay()
  return (
    <table className={css.spine}>
      <thead>
        <tr>
          <th scope="col" className={css.spineIndicator}>
            {say('units.spine.indicator')}
          </th>
          <th scope="col" className={css.spineValue}>
            {say('units.spine.value')}
          </th>
          <th scope="col" className={css.spineBar}>
            <span className={css.spineEnds}>
              <span>{say('units.spine.worst')}</span>
              <span>{say('units.spine.best')}</span>
            </span>
          </th>
          <th scope="col" className={css.spineTarget}>
            {say('units.spine.target')}
          </th>
          <th scope="col" className={css.spineProvince}>
            {say('units.spine.province')}
          </th>
          <th scope="col" className={css.spineRank}>
            {words.message(ranks)}
          </th>
        </tr>
      </thead>
      {groups.map(({ field, rows }) => (
        <tbody key={field?.field_id ?? ''}>
          <tr className={css.spineField}>
            <th scope="rowgroup" colSpan={6}>
              {field?.short_name ?? say('units.spine.otherField')}
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.cell.indicator.indicator_id} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Row({ row }: { readonly row: SpineRow }) {
  const words = useWords()
  const { href } = useScreen()
  const say = useSay()
  const { cell, places, place } = row
  const { indicator, attainment, value } = cell
  return (
    <tr
      data-indicator={indicator.indicator_id}
      data-attainment={value === null ? 'nodata' : attainment}
    >
      <th scope="row" className={css.spineIndicator}>
        <a
          href={href({ page: 'indicators', indicator: indicator.indicator_id })}
          title={indicator.name}
        >
          <span>
            <Unbroken text={indicator.short_name} />
          </span>
        </a>
      </th>
      <td className={css.spineValue}>
        <span
          className={cx(
            css.spineChip,
            value === null
              ? cx(css['is-nodata'], attainmentCss['is-nodata'])
              : cx(css[`is-${attainment}`], attainmentCss[`is-${attainment}`]),
            isBand(cell) ? css.isBand : '',
          )}
        >
          {value !== null && !places && <AttainmentMark attainment={attainment} />}
          <span>{valueText(words, row)}</span>
          {(cell.change.verdict === 'better' || cell.change.verdict === 'worse') &&
            cell.change.direction !== 'flat' &&
            cell.change.direction && <ChangeMark direction={cell.change.direction} />}
          <span className={textCss.onlySpoken}>
            {value === null ? say('attainment.nodata') : say(ATTAINMENT_TEXT[attainment])}
          </span>
        </span>
      </td>
      <td className={css.spineBar} title={extremesText(words, row)}>
        {places ? (
          <Bar places={places} attainment={attainment} />
        ) : (
          <span
            className={css.spineUndrawn}
            title={row.undrawn ? say(`units.spine.undrawn.${row.undrawn}`) : undefined}
          >
            {row.undrawn && say(`units.spine.undrawn.${row.undrawn}`)}
          </span>
        )}
      </td>
      <td className={css.spineTarget}>{targetText(words, row)}</td>
      <td className={css.spineProvince} title={provinceText(words, row)}>
        <ProvinceFigure row={row} />
      </td>
      <td className={css.spineRank}>{placeText(words, place)}</td>
    </tr>
  )
}

/**
 * The provincial figure; a star where it is put together from some of the units only, and how many
 * that are, aloud and when pointed at.
 */
function ProvinceFigure({ row }: { readonly row: SpineRow }) {
  const words = useWords()
  if (row.province.value === null) return <>–</>
  const coverage = coverageMessages(row.province)
  return (
    <>
      <span className={coverage.length > 0 ? css.isPartial : undefined}>
        {written(words, row, row.province.value)}
      </span>
      {coverage.map((each) => (
        <span key={each.id} className={textCss.onlySpoken}>{` · ${words.message(each)}`}</span>
      ))}
    </>
  )
}

function Bar({
  places,
  attainment,
}: {
  readonly places: SpinePlaces
  readonly attainment: Attainment
}) {
  const { worst, best, worstQuartile, bestQuartile, target, own } = places
  const x = (share: number): number => share * 100
  return (
    <span className={spineBar.bar}>
      <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
        {target && target.beyond !== 'right' && (
          <rect
            className={spineBar.barMet}
            x={x(target.place)}
            width={x(1 - target.place)}
            y="0"
            height="20"
          />
        )}
        <rect className={spineBar.barRange} x={x(worst)} width={x(best - worst)} y="8" height="4" />
        <rect
          className={spineBar.barMiddle}
          x={x(worstQuartile)}
          width={x(bestQuartile - worstQuartile)}
          y="5.5"
          height="9"
        />
        <line className={spineBar.barProvince} x1="50" x2="50" y1="0" y2="20" />
        {target && target.beyond === null && (
          <line
            className={spineBar.barTarget}
            x1={x(target.place)}
            x2={x(target.place)}
            y1="0"
            y2="20"
          />
        )}
      </svg>
      {target?.beyond && (
        <svg
          viewBox="0 0 8 12"
          className={cx(
            spineBar.barBeyond,
            css[`is-${target.beyond}`],
            spineBar[`is-${target.beyond}`],
            attainmentCss[`is-${target.beyond}`],
          )}
          aria-hidden="true"
        >
          <path d={target.beyond === 'right' ? 'M1 1 7 6 1 11Z' : 'M7 1 1 6 7 11Z'} />
        </svg>
      )}
      {own !== null && (
        <span className={spineBar.barOwn} style={{ left: `${x(own)}%` }}>
          <SpineMarker attainment={attainment} />
        </span>
      )}
    </span>
  )
}

/** The same figures as a plain table, with the best and the worst by name. */
function SpineTable({ view, title }: { readonly view: UnitPageView; readonly title: string }) {
  const words = useWords()
  const say = useSay()
  return (
    <DataTable
      caption={title}
      head={[
        say('units.spine.indicator'),
        say('units.spine.value'),
        say('units.spine.target'),
        say('units.spine.province'),
        words.message(view.rankHeading),
        say('units.spine.bestOf'),
        say('units.spine.worstOf'),
      ]}
      rows={view.spine.rows.map((row) => [
        row.cell.indicator.short_name,
        valueText(words, row),
        targetText(words, row),
        provinceText(words, row),
        placeText(words, row.place),
        extremeText(words, row, row.best),
        extremeText(words, row, row.worst),
      ])}
    />
  )
}

function placeText(words: Words, place: Place | null): string {
  return place === null ? '–' : words.message(bareRank(place))
}

/** A figure of a row; what it is measured in stands where its target does. */
function written(words: Words, { cell }: SpineRow, value: number): string {
  return words.number(value, shownDecimals(cell.indicator, value, cell.target))
}

function valueText(words: Words, row: SpineRow): string {
  const { value, band } = row.cell
  if (value === null) return '–'
  return band && isBand(row.cell) ? band.label : written(words, row, value)
}

/** Where a figure is only an order its band stands in its place. */
function isBand({ band, indicator }: SpineRow['cell']): boolean {
  return band !== null && indicator.polarity === 'none'
}

function targetText(words: Words, { cell }: SpineRow): string {
  const { target, indicator } = cell
  if (isBand(cell)) return '–'
  if (target === null || indicator.polarity === 'none')
    return words.text(`units.spine.in.${indicator.measure}`)
  const sign = indicator.polarity === 'higher' ? '≥' : '≤'
  return `${sign}\u00a0${words.value(target, indicator.measure, target % 1 === 0 ? 0 : indicator.decimals)}`
}

function provinceText(words: Words, row: SpineRow): string {
  if (row.province.value === null) return '–'
  return [
    written(words, row, row.province.value),
    ...coverageMessages(row.province).map((each) => words.message(each)),
  ].join(' · ')
}

/** More indicators than this that are not measured are counted. */
const MOST_LISTED = 8

/** From so many units on, those that share an extreme are counted. */
const MOST_NAMED = 3

function extremeText(words: Words, row: SpineRow, extreme: Extreme | null): string {
  if (extreme === null) return '–'
  const value = written(words, row, extreme.value)
  return extreme.units.length < MOST_NAMED
    ? words.text('units.spine.extreme', {
        value,
        units: extreme.units.map(({ short_name }) => short_name).join(', '),
      })
    : words.text('units.spine.extremeMany', { value, n: count(extreme.units.length) })
}

function extremesText(words: Words, row: SpineRow): string {
  return `${words.text('units.spine.worstOf')}: ${extremeText(words, row, row.worst)} · ${words.text('units.spine.bestOf')}: ${extremeText(words, row, row.best)}`
}
