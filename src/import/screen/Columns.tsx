import { useState } from 'react'
import { assignmentKey, columnChoices, parseAssignment } from '@/import/columnChoices'
import { pageOf } from '@/analysis/listPage'
import type { ColumnOverview, Named, TableOverview } from '@/import/overview'
import { useText } from '@/ui/useWords'
import { ListPager } from '@/ui/pager/Pager'
import { useIntake } from './useIntake'
import { cx } from '@/ui/cx'
import text from '@/ui/text.module.css'
import css from './intakeTable.module.css'

const PAGE = 15

/**
 * What each column of a file is read as, and the way to say otherwise. Open from the start where a
 * column has no meaning.
 */
export function Columns({
  table,
  indicators,
}: {
  readonly table: TableOverview
  readonly indicators: readonly Named[]
}) {
  const t = useText()
  const [isOpen, setOpen] = useState(() =>
    table.columns.some(({ assignment, aside }) => assignment === null && aside === null),
  )
  const [page, setPage] = useState(1)
  const shown = pageOf(table.columns, PAGE, page)
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('columns.title')}</summary>
      {isOpen && (
        <>
          <div
            className={css.intakeTable}
            role="region"
            aria-label={`${t('columns.title')} ${table.file}`}
            tabIndex={0}
          >
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('columns.heading')}</th>
                  <th scope="col">{t('columns.samples')}</th>
                  <th scope="col">{t('columns.as')}</th>
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
          <ListPager
            className={css.pageTurner}
            list={t('columns.title')}
            of={shown}
            wayTo={(to) => () => setPage(to)}
          />
          {table.moreColumns > 0 && (
            <p className={cx(text.small, text.quiet)}>
              {t('columns.more', { n: table.moreColumns })}
            </p>
          )}
        </>
      )}
    </details>
  )
}

function Assigned(props: {
  readonly column: ColumnOverview
  readonly table: TableOverview
  readonly indicators: readonly Named[]
}) {
  const { column, table, indicators } = props
  const t = useText()
  const port = useIntake()
  const { heading, assignment, how, aside } = column
  const name = table.table ?? 'observations'
  const columns = columnChoices(name).map(({ value, label }) => ({
    key: assignmentKey({ kind: 'column', column: value }),
    label,
  }))
  const figures =
    name === 'observations'
      ? indicators.map(({ value, label }) => ({
          key: assignmentKey({ kind: 'figure', part: 'value', at: { indicator_id: value } }),
          label,
        }))
      : []
  const key = assignmentKey(assignment)
  const isKnown =
    [...columns, ...figures].some((choice) => choice.key === key) || key === 'none' || key === ''
  const recognised = useRecognised(column)
  return (
    <label>
      <span className={text.onlySpoken}>{t('columns.asLabel', { heading })}</span>
      <select
        value={key}
        data-how={how}
        onChange={(event) =>
          port.act({
            kind: 'assign',
            table: table.file,
            heading,
            assignment: parseAssignment(event.target.value),
          })
        }
      >
        <option value="">
          {assignment === null ? t(`columns.aside.${aside ?? 'unknown'}`) : t('columns.auto')}
        </option>
        {!isKnown && <option value={key}>{recognised}</option>}
        <option value="none">{t('columns.none')}</option>
        <optgroup label={t('columns.ofTable')}>
          {columns.map((choice) => (
            <option key={choice.key} value={choice.key}>
              {choice.label}
            </option>
          ))}
        </optgroup>
        {figures.length > 0 && (
          <optgroup label={t('columns.ofIndicators')}>
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
  const t = useText()
  if (assignment?.kind === 'column') return assignment.column
  if (assignment?.kind !== 'figure') return t('columns.unread')
  const part = assignment.part === 'value' ? [] : [t(`part.${assignment.part}`)]
  return t('columns.figure', { at: [...part, ...Object.values(assignment.at)].join(', ') })
}
