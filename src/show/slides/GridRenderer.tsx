import { Fragment, type CSSProperties } from 'react'
import { cellGroups, type GridDrawing } from '@/ui/slides/grid'
import type { GridCell, GridRow } from '@/ui/slides/gridContent'
import type { TableMark } from '@/ui/slides/tableDrawing'
import { AttainmentMark, FocusMark } from '@/ui/cell/marks'
import { statusClass } from '@/ui/cell/FigureStatus'
import { UnofficialNote } from '@/ui/cell/UnofficialNote'
import { Unbroken } from '@/ui/Unbroken'
import { cx } from '@/ui/cx'
import { RowMark } from './RowMark'
import { useFocusToggle } from './useFocusToggle'
import attainmentCss from '@/ui/cell/attainment.module.css'
import statementsCss from '@/ui/cell/statements.module.css'
import textCss from '@/ui/text.module.css'
import css from './gridRenderer.module.css'

type Units = GridDrawing['units']

/** Statements against units: signs, words, and figures on the fills of the page. */
export function GridRenderer({ drawing }: { readonly drawing: GridDrawing }) {
  const { form, head, hasHead, isCoded, rows, units, foot, unofficial, numberWidth, unitWidth } =
    drawing
  const columns = form === 'stacked' ? [] : units
  const style = { '--grid-number': `${numberWidth}em`, '--grid-unit': `${unitWidth}em` }
  return (
    <div className={css.grid} data-form={form} style={style as CSSProperties}>
      <table className={css.gridTable}>
        <colgroup>
          {numberWidth > 0 && <col className={css.gridNumber} />}
          <col />
          {columns.map(({ unit }) => (
            <col key={unit.unit_id} className={css.gridUnit} />
          ))}
        </colgroup>
        {hasHead && (
          <thead>
            <tr>
              <th scope="col" colSpan={numberWidth > 0 ? 2 : 1}>
                {isCoded ? <Names units={units} /> : head}
              </th>
              {columns.map((column) => (
                <th key={column.unit.unit_id} scope="col">
                  {isCoded ? <Focus of={column} /> : <Names units={[column]} />}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} drawing={drawing} columns={columns} />
          ))}
        </tbody>
      </table>
      {(foot.length > 0 || unofficial !== '') && (
        <p className={css.gridFlow}>
          {foot.map(({ mark, isShared, text }) => (
            <span key={text} className={cx(css.gridSign, textCss.quiet)}>
              {mark && <Mark mark={mark} isShared={isShared} />}
              {text}
            </span>
          ))}
          {unofficial !== '' && <UnofficialNote text={unofficial} />}
        </p>
      )}
    </div>
  )
}

function Row({
  row,
  drawing,
  columns,
}: {
  readonly row: GridRow
  readonly drawing: GridDrawing
  readonly columns: Units
}) {
  const { units, isCoded, numberWidth } = drawing
  const isWide = columns.length === 0 || row.cells.every((cell) => cell === null)
  const span = columns.length + 1
  if (row.kind === 'names')
    return (
      <tr>
        <th scope="rowgroup" colSpan={span + (numberWidth > 0 ? 1 : 0)}>
          <Names units={units} />
        </th>
      </tr>
    )
  if (row.kind === 'heading')
    return (
      <tr className={css.isHeading}>
        <th scope="rowgroup" colSpan={span + (numberWidth > 0 ? 1 : 0)}>
          {row.title}
        </th>
      </tr>
    )
  return (
    <tr data-aim={`line ${row.key}`} data-row={row.key}>
      {numberWidth > 0 && <td className={textCss.quiet}>{row.number}</td>}
      <th scope="row" colSpan={isWide ? span : 1}>
        <Unbroken text={row.title} />
        {row.note !== '' && (
          <span className={textCss.quiet}>
            {' · '}
            <Unbroken text={row.note} />
          </span>
        )}
        {columns.length === 0 && <Stacked row={row} units={units} isCoded={isCoded} />}
      </th>
      {!isWide &&
        row.cells.map((cell, index) => (
          <td key={columns[index]?.unit.unit_id}>{cell && <Cell cell={cell} />}</td>
        ))}
    </tr>
  )
}

function Stacked({
  row,
  units,
  isCoded,
}: {
  readonly row: GridRow
  readonly units: Units
  readonly isCoded: boolean
}) {
  const groups = cellGroups(row.cells)
  if (groups.length === 0) return null
  return (
    <span className={css.gridFlow}>
      {groups.map(({ cell, at }) => {
        const of = at.flatMap((index) => units[index] ?? [])
        const known = <Cell cell={cell} />
        const key = at.join()
        return isCoded ? (
          <span key={key} className={css.gridSign}>
            {of.map((each) => (
              <Focus key={each.unit.unit_id} of={each} />
            ))}
            {known}
          </span>
        ) : (
          <Fragment key={key}>
            <Names units={of} isList />
            {known}
          </Fragment>
        )
      })}
    </span>
  )
}

function Focus({ of: { unit, focus } }: { readonly of: Units[number] }) {
  return (
    <span className={css.gridSign} role="img" aria-label={unit.short_name}>
      {focus !== null && <FocusMark place={focus} />}
    </span>
  )
}

/** Names that are never broken; a press takes a unit into the focus, or out of it. */
function Names({ units, isList = false }: { readonly units: Units; readonly isList?: boolean }) {
  const toggle = useFocusToggle()
  const names = units.map(({ unit, focus }, index) => (
    <button
      key={unit.unit_id}
      type="button"
      className={css.gridName}
      data-aim={`${unit.unit_id}~`}
      aria-pressed={focus !== null}
      onClick={() => toggle(unit.unit_id)}
    >
      {focus !== null && <FocusMark place={focus} />}
      {isList && index < units.length - 1 ? `${unit.short_name},` : unit.short_name}
    </button>
  ))
  return isList ? names : <span className={css.gridFlow}>{names}</span>
}

function Cell({ cell }: { readonly cell: GridCell }) {
  const { mark, isShared, text, attainment, observation } = cell
  return (
    <span className={css.gridCell}>
      {mark && <Mark mark={mark} isShared={isShared} />}
      {text !== '' &&
        (attainment === null ? (
          <span className={textCss.quiet}>{text}</span>
        ) : (
          <span
            className={cx(
              css.gridFill,
              attainment === 'none' && css.isNone,
              attainmentCss[`is-${attainment}`],
              statusClass(observation),
            )}
          >
            <AttainmentMark attainment={attainment} />
            {text}
          </span>
        ))}
    </span>
  )
}

function Mark({ mark, isShared }: Pick<GridCell, 'isShared'> & { readonly mark: TableMark }) {
  return (
    <span className={cx(statementsCss.markRow, isShared && statementsCss.isShared)}>
      <RowMark mark={mark} />
    </span>
  )
}
