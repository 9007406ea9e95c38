import { columnLabel } from '@/edit/columnLabel'
import type { FormTable } from '@/edit/tables'
import { useSay, useWords } from '@/ui/useWords'
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
  const say = useSay()
  const words = useWords()
  const moment = useMoment()
  const { resumedAt, keptAt, other, otherSaved } = form
  return (
    <div role="status" className="draft-notices">
      {keptAt !== null && keptAt === resumedAt && (
        <p>{say('form.resumed', { time: moment(resumedAt) })}</p>
      )}
      {keptAt !== null && keptAt !== resumedAt && (
        <p className={cx(text.quiet, text.small)}>{say('form.kept', { time: moment(keptAt) })}</p>
      )}
      {other && (
        <p className={css.draftNotice}>
          {say('form.other', { time: moment(other.savedAt) })}
          <Button onClick={() => form.takeOther(other)}>{say('form.otherTake')}</Button>
        </p>
      )}
      {otherSaved && (
        <p className={cx(css.draftNotice, css.isAlert)}>
          {say('form.otherSaved', {
            time: moment(otherSaved.change.savedAt),
            columns: otherSaved.columns
              .map((column) => columnLabel(words, table, column))
              .join(', '),
          })}
          <Button onClick={() => form.takeSaved(otherSaved.change)}>{say('form.otherUse')}</Button>
        </p>
      )}
    </div>
  )
}
