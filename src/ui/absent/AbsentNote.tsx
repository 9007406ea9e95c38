import type { TableName } from '@/dataset/declarations'
import { inner, listOf } from '@/i18n/message'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import './words'
import css from './absentNote.module.css'

/** What stands in the place of a page whose tables the package does not have: no error, a note. */
export function AbsentNote({ tables }: { readonly tables: readonly TableName[] }) {
  const words = useWords()
  const t = useText()
  const { href } = useScreen()
  return (
    <div className={css.note} role="note">
      <p>
        {words.text('absentNote.what', {
          tables: listOf(tables.map((table) => inner({ id: `table.${table}` }))),
        })}
      </p>
      <a href={href({ page: 'data' })}>{t('absentNote.where')}</a>
    </div>
  )
}
