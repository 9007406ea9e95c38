import { memo, type CSSProperties } from 'react'
import { count } from '@/i18n/message'
import type {
  ShortcomingCell,
  ShortcomingMatrix as Matrix,
  ShortcomingRow,
} from '@/analysis/supervision/shortcomingMatrix'
import type { ShortcomingFilter } from '@/analysis/supervision/shortcomings'
import { useGridKeys } from '@/ui/cell/useGridKeys'
import { FocusMark } from '@/ui/cell/marks'
import { useScreen, type ScreenPort } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { CellMarks, cellWords } from './CellMarks'
import textCss from '@/ui/text.module.css'
import marksCss from '@/ui/cell/marks.module.css'
import css from './matrix.module.css'

/**
 * Units down, areas of work across, shortcomings as diamonds: a press narrows the list to a unit,
 * an area, or where they meet.
 */
export function ShortcomingMatrix(props: {
  readonly matrix: Matrix
  readonly filter: ShortcomingFilter
  readonly isUnread: boolean
}) {
  const { matrix, filter, isUnread } = props
  const t = useText()
  const { go } = useScreen()
  const onKeyDown = useGridKeys()
  const unit = filter.unit?.unit_id ?? null
  const field = filter.field?.field_id ?? null
  return (
    <div className={css.shortcomingMatrix}>
      <div
        className={css.shortcomingMatrixScroll}
        role="region"
        aria-label={t('shortcomings.matrix')}
        tabIndex={0}
      >
        <table
          data-grid
          className={css.grid}
          style={
            { '--columns': matrix.fields.length, '--rows': matrix.rows.length } as CSSProperties
          }
          onKeyDown={onKeyDown}
        >
          <caption className={textCss.onlySpoken}>{t('shortcomings.matrix')}</caption>
          <thead>
            <tr>
              <th scope="col" className={css.gridName}>
                {t('shortcomings.unit')}
              </th>
              {matrix.fields.map(({ field_id, short_name, name }) => (
                <th key={field_id} scope="col">
                  <button
                    type="button"
                    title={name}
                    aria-pressed={field === field_id}
                    onClick={() =>
                      go({ field: field === field_id ? null : field_id, item: null, at: null })
                    }
                  >
                    {short_name}
                  </button>
                </th>
              ))}
            </tr>
            <Totals matrix={matrix} />
          </thead>
          <tbody>
            {matrix.rows.map((row, index) => (
              <Row
                key={row.unit.unit_id}
                row={row}
                silent={silentFrom(matrix.rows, index)}
                isChosen={unit === row.unit.unit_id}
                field={field}
                columns={matrix.fields.length}
                isUnread={isUnread}
                go={go}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

/**
 * How many rows of which nothing is said begin at a row: that is written once for all of them. 0
 * within them.
 */
function silentFrom(rows: readonly ShortcomingRow[], index: number): number {
  if (rows[index]?.known !== false || rows[index - 1]?.known === false) return 0
  const end = rows.findIndex(({ known }, at) => at > index && known)
  return (end === -1 ? rows.length : end) - index
}

const Row = memo(function Row({
  row,
  silent,
  isChosen,
  field,
  columns,
  isUnread,
  go,
}: {
  readonly row: ShortcomingRow
  /** Over how many rows, from this one, it stands that nothing is said of them. */
  readonly silent: number
  readonly isChosen: boolean
  readonly field: string | null
  readonly columns: number
  /** Which units inspections covered could not be loaded, so that silence says nothing. */
  readonly isUnread: boolean
  readonly go: ScreenPort['go']
}) {
  const words = useWords()
  const t = useText()
  const { unit, focus, known, cells } = row
  return (
    <tr
      className={focus === null ? undefined : css.isFocus}
      aria-current={isChosen ? 'true' : undefined}
    >
      <th scope="row" className={css.gridName}>
        <button
          type="button"
          aria-pressed={isChosen}
          aria-label={words.text('shortcomings.unitPress', { unit: unit.short_name })}
          onClick={() => go({ unit: isChosen ? null : unit.unit_id, item: null, at: null })}
        >
          <span className={marksCss.focusSlot}>
            {focus !== null && <FocusMark place={focus} />}
          </span>
          <span>{unit.short_name}</span>
        </button>
      </th>
      {known
        ? cells.map((cell) => (
            <Cell
              key={cell.field.field_id}
              row={row}
              cell={cell}
              isChosen={isChosen && field === cell.field.field_id}
              go={go}
            />
          ))
        : silent > 0 && (
            <td colSpan={columns} rowSpan={silent} className={css.gridSilent}>
              {isUnread
                ? t('statement.absent')
                : words.text('shortcomings.silentUnits', { n: count(silent) })}
            </td>
          )}
    </tr>
  )
})

function Cell({
  row,
  cell,
  isChosen,
  go,
}: {
  readonly row: ShortcomingRow
  readonly cell: ShortcomingCell
  readonly isChosen: boolean
  readonly go: ScreenPort['go']
}) {
  const words = useWords()
  const { unit } = row
  const { field } = cell
  return (
    <td>
      <button
        type="button"
        className={css.gridCell}
        data-cell={`${unit.unit_id}~${field.field_id}`}
        tabIndex={-1}
        aria-pressed={isChosen}
        aria-label={words.text('shortcomings.cell', {
          unit: unit.short_name,
          field: field.short_name,
          what: cellWords(words, cell),
        })}
        onClick={() =>
          go(
            isChosen
              ? { unit: null, field: null, item: null, at: null }
              : { unit: unit.unit_id, field: field.field_id, item: null, at: null },
          )
        }
      >
        <CellMarks cell={cell} />
      </button>
    </td>
  )
}

/** How many there are in each area, each counted once. */
function Totals({ matrix: { fields, totals } }: { readonly matrix: Matrix }) {
  const words = useWords()
  const t = useText()
  return (
    <tr className={css.gridTotals}>
      <th scope="row" className={css.gridName}>
        {t('shortcomings.total')}
      </th>
      {fields.map(({ field_id }, index) => {
        const total = totals[index] ?? 0
        return (
          <td key={field_id}>
            {total === 0 ? <span className={textCss.quiet}>–</span> : words.number(total, 0)}
          </td>
        )
      })}
    </tr>
  )
}
