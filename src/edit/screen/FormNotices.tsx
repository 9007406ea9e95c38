import { columnLabel } from '@/edit/columnLabel'
import type { FormTable } from '@/edit/tables'
import { useText, useWords } from '@/ui/useWords'
import { useMoment } from './useMoment'
import type { Form } from './useForm'
import { cx } from '@/ui/cx'
import text from '@/ui/text.module.css'
import css from './draft.module.css'
import { Button } from '@/ui/Button'

/**
 * What should be known of the form: that it was resumed, kept, or that another window is at the
 * same row.
 */
export function FormNotices({ form, table }: { readonly form: Form; readonly table: FormTable }) {
  const t = useText()
  const words = useWords()
  const moment = useMoment()
  const { resumedAt, keptAt, other, otherSaved } = form
  return (
    <div role="status" className="draft-notices">
      {keptAt !== null && keptAt === resumedAt && (
        <p>{t('form.resumed', { time: moment(resumedAt) })}</p>
      )}
      {keptAt !== null && keptAt !== resumedAt && (
        <p className={cx(text.quiet, text.small)}>{t('form.kept', { time: moment(keptAt) })}</p>
      )}
      {other && (
        <p className={css.draftNotice}>
          {t('form.other', { time: moment(other.savedAt) })}
          <Button onClick={() => form.takeOther(other)}>{t('form.otherTake')}</Button>
        </p>
      )}
      {otherSaved && (
        <p className={cx(css.draftNotice, css.isAlert)}>
          {t('form.otherSaved', {
            time: moment(otherSaved.change.savedAt),
            columns: otherSaved.columns
              .map((column) => columnLabel(words, table, column))
              .join(', '),
          })}
          <Button onClick={() => form.takeSaved(otherSaved.change)}>{t('form.otherUse')}</Button>
        </p>
      )}
    </div>
  )
}
