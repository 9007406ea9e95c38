import { useState } from 'react'
import { assignmentKey, columnChoices, parseAssignment } from '@/import/columnChoices'
import { pageOf, type ColumnOverview, type Named, type TableOverview } from '@/import/overview'
import { PageTurner } from './PageTurner'
import { useIntake } from './useIntake'
import { useIntakeText } from './useIntakeText'

const PAGE = 15

/** What each column of a file is read as, and the way to say otherwise. Open from the start where a column has no meaning. */
export function Columns({ table, indicators }: { readonly table: TableOverview; readonly indicators: readonly Named[] }) {
  const tell = useIntakeText()
  const [isOpen, setOpen] = useState(() => table.columns.some(({ assignment, aside }) => assignment === null && aside === null))
  const [page, setPage] = useState(1)
  const shown = pageOf(table.columns, page, PAGE)
  return (
    <details className="intake-details" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{tell('columns.title')}</summary>
      {isOpen && (
        <>
          <div className="intake-table" role="region" aria-label={`${tell('columns.title')} ${table.file}`} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{tell('columns.heading')}</th>
                  <th scope="col">{tell('columns.samples')}</th>
                  <th scope="col">{tell('columns.as')}</th>
                </tr>
              </thead>
              <tbody>
                {shown.items.map((column) => (
                  <tr key={column.index}>
                    <th scope="row">{column.heading}</th>
                    <td>{column.samples.join(' · ')}</td>
                    <td>
                      <Assigned column={column} table={table} indicators={indicators} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <PageTurner list={tell('columns.title')} of={shown} length={PAGE} onTurn={setPage} />
          {table.moreColumns > 0 && <p className="small quiet">{tell('columns.more', { n: table.moreColumns })}</p>}
        </>
      )}
    </details>
  )
}

function Assigned(props: { readonly column: ColumnOverview; readonly table: TableOverview; readonly indicators: readonly Named[] }) {
  const { column, table, indicators } = props
  const tell = useIntakeText()
  const port = useIntake()
  const { heading, assignment, how, aside } = column
  const name = table.table ?? 'observations'
  const columns = columnChoices(name).map(({ value, label }) => ({ key: assignmentKey({ kind: 'column', column: value }), label }))
  const figures =
    name === 'observations'
      ? indicators.map(({ value, label }) => ({
          key: assignmentKey({ kind: 'figure', part: 'value', at: { indicator_id: value } }),
          label,
        }))
      : []
  const key = assignmentKey(assignment)
  const isKnown = [...columns, ...figures].some((choice) => choice.key === key) || key === 'none' || key === ''
  const recognised = useRecognised(column)
  return (
    <label>
      <span className="only-spoken">{tell('columns.asLabel', { heading })}</span>
      <select
        value={key}
        data-how={how}
        onChange={(event) => port.act({ kind: 'assign', table: table.file, heading, assignment: parseAssignment(event.target.value) })}
      >
        <option value="">{assignment === null ? tell(`columns.aside.${aside ?? 'unknown'}`) : tell('columns.auto')}</option>
        {!isKnown && <option value={key}>{recognised}</option>}
        <option value="none">{tell('columns.none')}</option>
        <optgroup label={tell('columns.ofTable')}>
          {columns.map((choice) => (
            <option key={choice.key} value={choice.key}>
              {choice.label}
            </option>
          ))}
        </optgroup>
        {figures.length > 0 && (
          <optgroup label={tell('columns.ofIndicators')}>
            {figures.map((choice) => (
              <option key={choice.key} value={choice.key}>
                {choice.label}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  )
}

/** An assignment that is none of the choices, such as figures of one unit in one period. */
function useRecognised({ assignment }: ColumnOverview): string {
  const tell = useIntakeText()
  if (assignment?.kind === 'column') return assignment.column
  if (assignment?.kind !== 'figure') return tell('columns.unread')
  const part = assignment.part === 'value' ? [] : [tell(`part.${assignment.part}`)]
  return tell('columns.figure', { at: [...part, ...Object.values(assignment.at)].join(', ') })
}
