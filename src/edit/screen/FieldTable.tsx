import type { DraftTable } from '@/edit/tables'
import { columnLabel, vocabularyText } from '@/edit/columnLabel'
import type { ShownCell, ShownField } from '@/edit/shownChanges'
import { useText, useWords } from '@/ui/useWords'
import textCss from '@/ui/text.module.css'
import css from './hub.module.css'

type Props = {
  readonly fields: readonly ShownField[]
  readonly table: DraftTable
  /** Whether there is nothing to compare with. */
  readonly isNew: boolean
  readonly heads?: readonly ['change.replacedFrom', 'change.to']
}

/** The fields of a row, from what to what. */
export function FieldTable({ fields, table, isNew, heads }: Props) {
  const t = useText()
  const words = useWords()
  const hasBefore = fields.some(({ was }) => was !== null)
  const [from, to] = heads ?? (['change.from', 'change.to'] as const)
  return (
    <table className={css.draftDiff}>
      <thead>
        <tr>
          <th scope="col">{t('change.column')}</th>
          {hasBefore && <th scope="col">{t('change.before')}</th>}
          {!isNew && <th scope="col">{t(from)}</th>}
          <th scope="col">{t(to)}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.column} data-column={field.column}>
            <th scope="row">{columnLabel(words, table, field.column)}</th>
            {hasBefore && <td>{field.was && <CellText cell={field.was} />}</td>}
            {!isNew && (
              <td>
                <CellText cell={field.from} />
              </td>
            )}
            <td className={css.isTo}>
              <CellText cell={field.to} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CellText({ cell }: { readonly cell: ShownCell }) {
  const t = useText()
  const words = useWords()
  switch (cell.kind) {
    case 'blank':
      return <span className={textCss.quiet}>{t('change.blank')}</span>
    case 'date':
      return <>{words.date(cell.date)}</>
    case 'word':
      return <>{vocabularyText(words, cell.table, cell.column, cell.value)}</>
    case 'names':
      return <>{cell.names.join('; ')}</>
    case 'text':
      return <>{cell.text}</>
  }
}
