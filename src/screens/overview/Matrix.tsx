import { Suspense, useSyncExternalStore, type CSSProperties } from 'react'
import { lazily } from '@/ui/lazily'
import { paramOf } from '@/address/screen'
import { count } from '@/i18n/message'
import type { OverviewColumn, OverviewView } from '@/analysis/overview'
import { nextSort } from '@/analysis/overview'
import { bareFigure, figureOf, shownDecimals, targetMessage } from '@/analysis/cell'
import { amongAll, rankHeading } from '@/analysis/ranking'
import { largest } from '@/stats/extremes'
import { coverageMessages } from '@/analysis/provincial'
import { useScreen } from '@/ui/useScreen'
import { Unbroken } from '@/ui/Unbroken'
import { useRowsInView } from '@/ui/useRowsInView'
import { useText, useWords } from '@/ui/useWords'
import { AttainmentMark } from '@/ui/cell/marks'
import { MatrixRow } from './MatrixRow'
import { useCellCard } from '@/ui/cell/useCellCard'
import { useGridKeys } from '@/ui/cell/useGridKeys'
import './words/page'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './matrix.module.css'
import pageCss from './page.module.css'

// The card is fetched once the screen stands (`usePreloaded`), so that it weighs nothing before.
const CellCard = lazily(() => import('@/ui/cell/CellCard').then((module) => module.CellCard))

/** So wide, in letters, that the longest name keeps to one line where it can. */
const nameRoom = (rows: OverviewView['rows']): number =>
  Math.min(12, 2.2 + 0.53 * largest(rows.map(({ unit }) => unit.short_name.length)))

/**
 * The overview as a table: units down, score and headline indicators across, models against
 * shortcomings at the end.
 */
export function Matrix({ view }: { readonly view: OverviewView }) {
  const words = useWords()
  const t = useText()
  const card = useCellCard(view)
  const onKeyDown = useGridKeys()
  const { columns, rows, scene } = view
  const score = view.scored === 0 ? null : view.score
  const opened = paramOf(useScreen().state, 'cell')?.unit
  const {
    ref,
    parts,
    isPartial: isLong,
    placeOf,
  } = useRowsInView(
    rows.length,
    rows.findIndex(({ unit }) => unit.unit_id === opened),
  )
  // The row of the province says of how many units it is where that is not all, and is then higher.
  const isPartial = [...columns, ...(score ? [score] : [])].some(
    ({ province }) => coverageMessages(province).length > 0,
  )
  return (
    <section className={cx(css.matrixPane, pageCss.matrixPane)}>
      <div
        className={css.matrixScroll}
        role="region"
        aria-label={t('overview.matrix')}
        tabIndex={0}
      >
        <table
          className={css.matrix}
          data-grid
          {...(isLong && { 'aria-rowcount': rows.length + 2 })}
          style={
            {
              '--rows': rows.length + (isPartial ? 2.5 : 1.3),
              '--columns': columns.length,
              '--name': nameRoom(rows),
            } as CSSProperties
          }
          onKeyDown={onKeyDown}
          {...card.hover}
        >
          <caption className={textCss.onlySpoken}>
            {words.text('overview.caption', {
              n: count(rows.length),
              indicators: count(columns.length),
              period: scene.period === null ? '–' : { kind: 'period', period: scene.period },
            })}
          </caption>
          <thead>
            <tr>
              <SortHeading
                view={view}
                by="score"
                className={css.matrixRank}
                label={words.message(rankHeading(amongAll(scene)))}
                isTwin
              />
              <SortHeading
                view={view}
                by="name"
                className={css.matrixName}
                label={t('overview.unit')}
              />
              {score && (
                <SortHeading
                  view={view}
                  by="score"
                  className={css.matrixScore}
                  label={score.indicator.short_name}
                  note={<ScoreNote column={score} />}
                />
              )}
              {columns.map((column) => (
                <SortHeading
                  key={column.indicator.indicator_id}
                  view={view}
                  by={column.indicator.indicator_id}
                  className={css.matrixIndicator}
                  label={column.indicator.short_name}
                  title={column.indicator.name}
                  note={<TargetNote column={column} />}
                />
              ))}
              {!view.isMute && (
                <>
                  <SortHeading
                    view={view}
                    by="models"
                    className={css.matrixModels}
                    label={t('overview.models')}
                  />
                  <SortHeading
                    view={view}
                    by="shortcomings"
                    className={css.matrixShortcomings}
                    label={t('overview.shortcomings')}
                  />
                </>
              )}
            </tr>
          </thead>
          <tbody ref={ref}>
            {parts.flatMap(({ from, to, isDrawn }) =>
              isDrawn ? (
                rows
                  .slice(from, to)
                  .map((row, at) => (
                    <MatrixRow
                      key={row.unit.unit_id}
                      row={row}
                      view={view}
                      openCell={card.openCell}
                      {...placeOf(from + at)}
                    />
                  ))
              ) : (
                <RowsUndrawn
                  key={`undrawn ${from}`}
                  rows={rows.slice(from, to)}
                  span={columns.length + (score ? 3 : 2) + (view.isMute ? 0 : 2)}
                />
              ),
            )}
          </tbody>
          <tfoot>
            <ProvinceRow view={view} />
          </tfoot>
        </table>
      </div>
      {card.shown && (
        <Suspense fallback={null}>
          <CellCard cell={card.shown.cell} isPinned={card.shown.isPinned} onClose={card.close} />
        </Suspense>
      )}
    </section>
  )
}

/**
 * The room of rows that are out of sight, with the names of their units, so that a search in the
 * page leads to where they are and they are drawn.
 */
function RowsUndrawn({
  rows,
  span,
}: {
  readonly rows: OverviewView['rows']
  readonly span: number
}) {
  // Nobody searches the picture that stands before the program.
  const isLive = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  return (
    <tr
      aria-hidden="true"
      className={css.matrixUndrawn}
      style={{ '--undrawn': rows.length } as CSSProperties}
    >
      <td colSpan={span}>
        {/* A line of it is as high as a row and the gap below, whatever its type. */}
        <div style={{ lineHeight: 'calc(var(--row) + var(--gap))' }}>
          {isLive && rows.map(({ unit }) => unit.short_name).join('\n')}
        </div>
      </td>
    </tr>
  )
}

function SortHeading(props: {
  readonly view: OverviewView
  readonly by: string
  readonly className: string | undefined
  readonly label: string
  readonly title?: string
  readonly note?: React.ReactNode
  /** A second heading for a column that sorts the same way; it carries no sort state of its own. */
  readonly isTwin?: boolean
}) {
  const { view, by, className, label, title, note, isTwin = false } = props
  const { go } = useScreen()
  const isSorted = view.sort.by === by && !isTwin
  const state = isSorted ? (view.sort.descending ? 'descending' : 'ascending') : 'none'
  return (
    <th scope="col" className={className} {...(isTwin ? {} : { 'aria-sort': state })}>
      <button
        type="button"
        className={css.sort}
        title={title ?? label}
        onClick={() => go({ sort: nextSort(view.sort, by) })}
      >
        <span className="sort-label">
          <Unbroken text={label} />
        </span>
        {isSorted && (
          <svg className={css.sortMark} viewBox="0 0 10 6" aria-hidden="true">
            <path d={view.sort.descending ? 'M0 0H10L5 6Z' : 'M0 6H10L5 0Z'} />
          </svg>
        )}
      </button>
      {note}
    </th>
  )
}

function TargetNote({ column: { indicator } }: { readonly column: OverviewColumn }) {
  const words = useWords()
  if (indicator.target === null || indicator.polarity === 'none')
    return <span className={css.matrixTarget}>&nbsp;</span>
  return (
    <span className={css.matrixTarget}>
      {words.message(targetMessage(indicator, indicator.target))}
    </span>
  )
}

function ScoreNote({ column: { indicator } }: { readonly column: OverviewColumn }) {
  const words = useWords()
  if (indicator.max_score === null) return null
  return (
    <span className={css.matrixTarget}>
      {words.text('overview.scale', { max: count(indicator.max_score) })}
    </span>
  )
}

/**
 * Of how many units the provincial value is, where that is not all: it is then held against no
 * target.
 */
function Coverage({ province }: Pick<OverviewColumn, 'province'>) {
  const words = useWords()
  return coverageMessages(province).map((message) => (
    <span key={message.id} className={css.provinceCoverage}>
      {words.message(message)}
    </span>
  ))
}

function ProvinceRow({ view }: { readonly view: OverviewView }) {
  const words = useWords()
  const t = useText()
  const { columns, scene } = view
  const score = view.scored === 0 ? null : view.score
  return (
    <tr className={css.matrixProvince}>
      <td className={css.matrixRank} />
      <th scope="row" className={css.matrixName}>
        <span>{scene.parent?.short_name ?? t('overview.province')}</span>
      </th>
      {score && (
        <td className={css.matrixScore}>
          <span className={css.provinceValue}>
            {score.province.value === null
              ? '–'
              : words.text('figure.plain', {
                  value: bareFigure(score.indicator, score.province.value),
                })}
          </span>
          <Coverage province={score.province} />
        </td>
      )}
      {columns.map(({ indicator, province, provinceAttainment, met, judged }) => (
        <td key={indicator.indicator_id}>
          <span
            className={css.provinceValue}
            title={
              province.value === null
                ? ''
                : words.text('figure.plain', { value: figureOf(indicator, province.value) })
            }
          >
            <AttainmentMark attainment={provinceAttainment} />
            {province.value === null
              ? '–'
              : words.number(province.value, shownDecimals(indicator, province.value))}
          </span>
          <Coverage province={province} />
          {judged > 0 && (
            <span className={css.provinceMet}>
              {words.text('overview.metOf', { n: count(met), of: count(judged) })}
            </span>
          )}
        </td>
      ))}
      {!view.isMute && <td colSpan={2} />}
    </tr>
  )
}
