import { memo, type CSSProperties } from 'react'
import { count } from '@/i18n/message'
import type { LearningColumn, LearningView } from '@/analysis/learning/learning'
import type { LearningRow } from '@/analysis/learning/learningRows'
import { cellMessages, learnMessages, rowNote } from '@/analysis/learning/learningWords'
import { DataTable } from '@/ui/chart/DataTable'
import { TableToggle } from '@/ui/chart/TableToggle'
import { ColumnPager } from '@/ui/columns/ColumnPager'
import { columnClass, UnitHeading } from '@/ui/columns/UnitHeading'
import { useShownColumns } from '@/ui/columns/useShownColumns'
import { useVisibleRows } from '@/ui/columns/useVisibleRows'
import { useParams, useScreen } from '@/ui/useScreen'
import { useSay, useWords } from '@/ui/useWords'
import { CellMarks } from './CellMarks'
import { LearnCell } from './LearnCell'
import { cx } from '@/ui/cx'
import mapCss from '@/ui/columns/map.module.css'
import textCss from '@/ui/text.module.css'
import css from './page.module.css'
import { Toggle } from '@/ui/Toggle'

/**
 * What the columns need, in letters of the page: area and last column, a unit, and how many units a
 * narrow screen scrolls through.
 */
const ROOM = { fixedEm: 32, columnEm: 5.2, least: 12 }
/** The height of a row where there are too many to let each be as high as it needs. */
const ROW_EM = 4.4

/**
 * The learning map as a table: areas of work down, units across, and at the end what the chosen
 * unit can learn.
 */
export function LearningMap({ view }: { readonly view: LearningView }) {
  const { state } = useScreen()
  const { frame, shown, page } = useShownColumns(view.columns, ROOM)
  return (
    <section className={cx(css.mapPane, mapCss.mapPane)} ref={frame}>
      <ColumnPager page={page} />
      {state.tables && <TableToggle />}
      {state.tables ? (
        <MapTable view={view} columns={shown} />
      ) : (
        <MapGrid view={view} columns={shown} />
      )}
    </section>
  )
}

function MapGrid({
  view,
  columns,
}: {
  readonly view: LearningView
  readonly columns: readonly LearningColumn[]
}) {
  const words = useWords()
  const say = useSay()
  const rowPx = ROW_EM * letterPx()
  const { ref, first, end, isPartial } = useVisibleRows(view.rows.length, rowPx)
  const { unit, rows } = view
  const span = columns.length + 2
  return (
    <div
      ref={ref}
      className={cx(mapCss.mapScroll, isPartial && mapCss.isHeld)}
      role="region"
      aria-label={say('learning.map')}
      tabIndex={0}
    >
      <table
        className={cx(mapCss.map, isPartial && mapCss.isLong)}
        style={{ '--units': weightOf(columns), '--map-row': `${rowPx}px` } as CSSProperties}
        aria-rowcount={rows.length + 1}
      >
        <caption className={textCss.onlySpoken}>
          {words.text('learning.caption', {
            rows: count(rows.length),
            n: count(view.columns.length),
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={mapCss.mapArea}>
              {say('learning.area')}
            </th>
            {columns.map((column) => (
              <UnitHeading key={column.unit.unit_id} column={column} />
            ))}
            {unit && (
              <th scope="col" className={mapCss.mapLearn}>
                {words.text('learning.learnsFrom', { unit: unit.short_name })}
                <span className={mapCss.mapTools}>
                  <WhyButton />
                  <TableToggle />
                </span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {first > 0 && <Gap rows={first} rowPx={rowPx} span={span} />}
          {rows.slice(first, end).map((row, index) => (
            <MapRow
              key={row.key}
              row={row}
              columns={columns}
              view={view}
              isCondensed={isPartial}
              number={first + index + 2}
            />
          ))}
          {end < rows.length && <Gap rows={rows.length - end} rowPx={rowPx} span={span} />}
        </tbody>
      </table>
    </div>
  )
}

/** How many columns they are as wide as: a silent one is narrower. */
function weightOf(columns: readonly LearningColumn[]): number {
  return columns.reduce((sum, { isSilent }) => sum + (isSilent ? 0.6 : 1), 0)
}

function letterPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}

function Gap({
  rows,
  rowPx,
  span,
}: {
  readonly rows: number
  readonly rowPx: number
  readonly span: number
}) {
  return (
    <tr aria-hidden="true" style={{ height: `${rows * rowPx}px` }}>
      <td colSpan={span} />
    </tr>
  )
}

type RowProps = {
  readonly row: LearningRow
  readonly columns: readonly LearningColumn[]
  readonly view: LearningView
  /** One of so many that all are of one low height. */
  readonly isCondensed: boolean
  /** Its number among all rows, the heading being 1. */
  readonly number: number
}

const MapRow = memo(function MapRow({ row, columns, view, isCondensed, number }: RowProps) {
  const words = useWords()
  const note = rowNote(row)
  const { indicator, field } = row
  return (
    <tr
      className={cx(mapCss.mapRow, row.isChance && mapCss.isChance)}
      data-row={row.key}
      aria-rowindex={number}
    >
      <th
        scope="row"
        className={mapCss.mapArea}
        title={indicator?.name ?? field.description ?? field.name}
      >
        <span className={mapCss.mapName}>{indicator?.short_name ?? field.short_name}</span>
        {note && <span className={mapCss.mapNote}>{words.message(note)}</span>}
      </th>
      {columns.map((column) => {
        const cell = row.cells.get(column.unit.unit_id)
        return (
          <td
            key={column.unit.unit_id}
            className={columnClass(mapCss.mapCell, column)}
            data-unit={column.unit.unit_id}
          >
            {cell && <CellMarks cell={cell} isCondensed={isCondensed} />}
            {!cell && (column.isUnread || !column.isInspected) && (
              <span className={mapCss.mapUnknown} aria-hidden="true">
                –
              </span>
            )}
            <span className={textCss.onlySpoken}>
              {cellMessages(cell, column)
                .map((message) => words.message(message))
                .join('; ')}
            </span>
          </td>
        )
      })}
      {view.unit && <LearnCell row={row} view={view} unit={view.unit} isCondensed={isCondensed} />}
    </tr>
  )
})

/** Opens the ranking with all its reasons, where it does not stand beside the map anyway. */
function WhyButton() {
  const say = useSay()
  const { go } = useScreen()
  const { answers: isOpen } = useParams('learning')
  return (
    <Toggle
      className={css.whyButton}
      aria-expanded={isOpen}
      onClick={() => go({ answers: !isOpen })}
    >
      {say('learning.answers.open')}
    </Toggle>
  )
}

/** The map in words and numbers. */
function MapTable({
  view,
  columns,
}: {
  readonly view: LearningView
  readonly columns: readonly LearningColumn[]
}) {
  const words = useWords()
  const say = useSay()
  const { unit, rows } = view
  return (
    <DataTable
      isText
      caption={say('learning.map')}
      head={[
        say('learning.area'),
        ...columns.map((column) => column.unit.short_name),
        ...(unit ? [words.text('learning.learnsFrom', { unit: unit.short_name })] : []),
      ]}
      rows={rows.map((row) => {
        const note = rowNote(row)
        const name = row.indicator?.short_name ?? row.field.short_name
        const learn = unit ? learnMessages(row, view) : []
        return [
          note ? `${name} · ${words.message(note)}` : name,
          ...columns.map((column) =>
            cellMessages(row.cells.get(column.unit.unit_id), column)
              .map((message) => words.message(message))
              .join('; '),
          ),
          ...(unit
            ? [learn.length === 0 ? '–' : learn.map((message) => words.message(message)).join('; ')]
            : []),
        ]
      })}
    />
  )
}
