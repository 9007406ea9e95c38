import { memo } from 'react'
import { count } from '@/i18n/message'
import type { LearningColumn, LearningView } from '@/analysis/learning/learning'
import type { LearningRow } from '@/analysis/learning/learningRows'
import { cellMessages, learnMessages, rowNote } from '@/analysis/learning/learningWords'
import { DataTable } from '@/ui/chart/DataTable'
import { ColumnPager } from '@/ui/columns/ColumnPager'
import { columnClass, UnitHeading } from '@/ui/columns/UnitHeading'
import { useShownColumns } from '@/ui/columns/useShownColumns'
import { UnitTable, type RowPlace } from '@/ui/columns/UnitTable'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { CellMarks } from './CellMarks'
import { LearnCell } from './LearnCell'
import { cx } from '@/ui/cx'
import mapCss from '@/ui/columns/map.module.css'
import textCss from '@/ui/text.module.css'
import css from './page.module.css'

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
  const t = useText()
  const { unit, rows } = view
  return (
    <UnitTable
      label={t('learning.map')}
      caption={words.text('learning.caption', {
        rows: count(rows.length),
        n: count(view.columns.length),
      })}
      weight={weightOf(columns)}
      span={columns.length + 2}
      rowEm={ROW_EM}
      rows={rows}
      head={
        <tr>
          <th scope="col" className={mapCss.mapArea}>
            {t('learning.area')}
          </th>
          {columns.map((column) => (
            <UnitHeading key={column.unit.unit_id} column={column} />
          ))}
          {unit && (
            <th scope="col" className={mapCss.mapLearn}>
              {words.text('learning.learnsFrom', { unit: unit.short_name })}
            </th>
          )}
        </tr>
      }
    >
      {(row, place) => <MapRow key={row.key} {...place} row={row} columns={columns} view={view} />}
    </UnitTable>
  )
}

/** How many columns they are as wide as: a silent one is narrower. */
function weightOf(columns: readonly LearningColumn[]): number {
  return columns.reduce((sum, { isSilent }) => sum + (isSilent ? 0.6 : 1), 0)
}

type RowProps = RowPlace & {
  readonly row: LearningRow
  readonly columns: readonly LearningColumn[]
  readonly view: LearningView
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

/** The map in words and numbers. */
function MapTable({
  view,
  columns,
}: {
  readonly view: LearningView
  readonly columns: readonly LearningColumn[]
}) {
  const words = useWords()
  const t = useText()
  const { unit, rows } = view
  return (
    <DataTable
      isText
      caption={t('learning.map')}
      head={[
        t('learning.area'),
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
