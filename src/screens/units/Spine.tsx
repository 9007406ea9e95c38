import { useMemo, type CSSProperties } from 'react'
import { shownDecimals } from '@/analysis/cell'
import type { Attainment } from '@/stats/attainment'
import { count, type Message } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { spineLayout, type Extreme, type SpineGroup, type SpinePlaces, type SpineRow } from './unitPageSpine'
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
import './spine.css'

/** Every indicator of a unit as a row: the province in the middle, the worst left, the best right, the unit where it stands. */
export function Spine({ view, isTable }: { readonly view: UnitPageView; readonly isTable: boolean }) {
  const words = useWords()
  const say = useSay()
  const { spine, period } = view
  const { columns, lines } = useMemo(() => spineLayout(spine.groups, 2), [spine])
  if (period === null || !view.exists) return null
  const isLong = spine.rows.some(({ place }) => place !== null && place.of > 99)
  const title = words.text('units.spine.title', { period: { kind: 'period', period } })
  const notes: Message[] = spine.rows.some(({ province }) => coverageMessages(province).length > 0) ? [{ id: 'units.key.partial' }] : []
  if (spine.unmeasured.length > MOST_LISTED) notes.push({ id: 'units.spine.unmeasuredMany', values: { n: count(spine.unmeasured.length) } })
  else if (spine.unmeasured.length > 0)
    notes.push({ id: 'units.spine.unmeasured', values: { indicators: spine.unmeasured.map(({ short_name }) => short_name).join(', ') } })
  return (
    <section className="spine-pane">
      <h2 className="spine-title">{title}</h2>
      {spine.rows.length === 0 && <p className="quiet">{say('units.spine.none')}</p>}
      {isTable ? (
        <SpineTable view={view} title={title} />
      ) : (
        <div className="spine-scroll" role="region" aria-label={title} tabIndex={0}>
          <div className={isLong ? 'spine-columns has-long-ranks' : 'spine-columns'} style={{ '--lines': lines } as CSSProperties}>
            {columns.map((groups) => (
              <SpineColumn key={groups[0]?.field?.field_id ?? ''} groups={groups} ranks={view.rankHeading} />
            ))}
          </div>
        </div>
      )}
      <footer className="spine-foot">
        {spine.rows.some(({ places }) => places !== null) && <SpineKey />}
        <p className="spine-notes small quiet">{notes.map((note) => words.message(note)).join(' ')}</p>
        <TableToggle />
      </footer>
    </section>
  )
}

function SpineColumn({ groups, ranks }: { readonly groups: readonly SpineGroup[]; readonly ranks: Message }) {
  const words = useWords()
  const say = useSay()
  return (
    <table className="spine">
      <thead>
        <tr>
          <th scope="col" className="spine-indicator">
            {say('units.spine.indicator')}
          </th>
          <th scope="col" className="spine-value">
            {say('units.spine.value')}
          </th>
          <th scope="col" className="spine-bar">
            <span className="spine-ends">
              <span>{say('units.spine.worst')}</span>
              <span>{say('units.spine.best')}</span>
            </span>
          </th>
          <th scope="col" className="spine-target">
            {say('units.spine.target')}
          </th>
          <th scope="col" className="spine-province">
            {say('units.spine.province')}
          </th>
          <th scope="col" className="spine-rank">
            {words.message(ranks)}
          </th>
        </tr>
      </thead>
      {groups.map(({ field, rows }) => (
        <tbody key={field?.field_id ?? ''}>
          <tr className="spine-field">
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
    <tr data-indicator={indicator.indicator_id} data-attainment={value === null ? 'nodata' : attainment}>
      <th scope="row" className="spine-indicator">
        <a href={href({ page: 'indicators', indicator: indicator.indicator_id })} title={indicator.name}>
          <span>
            <Unbroken text={indicator.short_name} />
          </span>
        </a>
      </th>
      <td className="spine-value">
        <span className={`spine-chip ${value === null ? 'is-nodata' : `is-${attainment}`}${isBand(cell) ? ' is-band' : ''}`}>
          {value !== null && !places && <AttainmentMark attainment={attainment} />}
          <span>{valueText(words, row)}</span>
          {(cell.change.verdict === 'better' || cell.change.verdict === 'worse') &&
            cell.change.direction !== 'flat' &&
            cell.change.direction && <ChangeMark direction={cell.change.direction} />}
          <span className="only-spoken">{value === null ? say('attainment.nodata') : say(ATTAINMENT_TEXT[attainment])}</span>
        </span>
      </td>
      <td className="spine-bar" title={extremesText(words, row)}>
        {places ? (
          <Bar places={places} attainment={attainment} />
        ) : (
          <span className="spine-undrawn" title={row.undrawn ? say(`units.spine.undrawn.${row.undrawn}`) : undefined}>
            {row.undrawn && say(`units.spine.undrawn.${row.undrawn}`)}
          </span>
        )}
      </td>
      <td className="spine-target">{targetText(words, row)}</td>
      <td className="spine-province" title={provinceText(words, row)}>
        <ProvinceFigure row={row} />
      </td>
      <td className="spine-rank">{placeText(words, place)}</td>
    </tr>
  )
}

/** The provincial figure; a star where it is put together from some of the units only, and how many that are, aloud and when pointed at. */
function ProvinceFigure({ row }: { readonly row: SpineRow }) {
  const words = useWords()
  if (row.province.value === null) return <>–</>
  const coverage = coverageMessages(row.province)
  return (
    <>
      <span className={coverage.length > 0 ? 'is-partial' : undefined}>{written(words, row, row.province.value)}</span>
      {coverage.map((each) => (
        <span key={each.id} className="only-spoken">{` · ${words.message(each)}`}</span>
      ))}
    </>
  )
}

function Bar({ places, attainment }: { readonly places: SpinePlaces; readonly attainment: Attainment }) {
  const { worst, best, worstQuartile, bestQuartile, target, own } = places
  const x = (share: number): number => share * 100
  return (
    <span className="bar">
      <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
        {target && target.beyond !== 'right' && (
          <rect className="bar-met" x={x(target.place)} width={x(1 - target.place)} y="0" height="20" />
        )}
        <rect className="bar-range" x={x(worst)} width={x(best - worst)} y="8" height="4" />
        <rect className="bar-middle" x={x(worstQuartile)} width={x(bestQuartile - worstQuartile)} y="5.5" height="9" />
        <line className="bar-province" x1="50" x2="50" y1="0" y2="20" />
        {target && target.beyond === null && <line className="bar-target" x1={x(target.place)} x2={x(target.place)} y1="0" y2="20" />}
      </svg>
      {target?.beyond && (
        <svg viewBox="0 0 8 12" className={`bar-beyond is-${target.beyond}`} aria-hidden="true">
          <path d={target.beyond === 'right' ? 'M1 1 7 6 1 11Z' : 'M7 1 1 6 7 11Z'} />
        </svg>
      )}
      {own !== null && (
        <span className="bar-own" style={{ left: `${x(own)}%` }}>
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
  if (target === null || indicator.polarity === 'none') return words.text(`units.spine.in.${indicator.measure}`)
  const sign = indicator.polarity === 'higher' ? '≥' : '≤'
  return `${sign}\u00a0${words.value(target, indicator.measure, target % 1 === 0 ? 0 : indicator.decimals)}`
}

function provinceText(words: Words, row: SpineRow): string {
  if (row.province.value === null) return '–'
  return [written(words, row, row.province.value), ...coverageMessages(row.province).map((each) => words.message(each))].join(' · ')
}

/** More indicators than this that are not measured are counted. */
const MOST_LISTED = 8

/** From so many units on, those that share an extreme are counted. */
const MOST_NAMED = 3

function extremeText(words: Words, row: SpineRow, extreme: Extreme | null): string {
  if (extreme === null) return '–'
  const value = written(words, row, extreme.value)
  return extreme.units.length < MOST_NAMED
    ? words.text('units.spine.extreme', { value, units: extreme.units.map(({ short_name }) => short_name).join(', ') })
    : words.text('units.spine.extremeMany', { value, n: count(extreme.units.length) })
}

function extremesText(words: Words, row: SpineRow): string {
  return `${words.text('units.spine.worstOf')}: ${extremeText(words, row, row.worst)} · ${words.text('units.spine.bestOf')}: ${extremeText(words, row, row.best)}`
}
