import { columnLabel } from '@/edit/columnLabel'
import type { FormTable } from '@/edit/tables'
import { useSay, useWords } from '@/ui/useWords'
import { useMoment } from './useMoment'
import type { Form } from './useForm'

/** What should be known of the form: that it was resumed, kept, or that another window is at the same row. */
export function FormNotices({ form, table }: { readonly form: Form; readonly table: FormTable }) {
  const say = useSay()
  const words = useWords()
  const moment = useMoment()
  const { resumedAt, keptAt, other, otherSaved } = form
  return (
    <div role="status" className="draft-notices">
      {keptAt !== null && keptAt === resumedAt && <p>{say('form.resumed', { time: moment(resumedAt) })}</p>}
      {keptAt !== null && keptAt !== resumedAt && <p className="quiet small">{say('form.kept', { time: moment(keptAt) })}</p>}
      {other && (
        <p className="draft-notice">
          {say('form.other', { time: moment(other.savedAt) })}
          <button type="button" className="tool" onClick={() => form.takeOther(other)}>
            {say('form.otherTake')}
          </button>
        </p>
      )}
      {otherSaved && (
        <p className="draft-notice is-alert">
          {say('form.otherSaved', {
            time: moment(otherSaved.change.savedAt),
            columns: otherSaved.columns.map((column) => columnLabel(words, table, column)).join(', '),
          })}
          <button type="button" className="tool" onClick={() => form.takeSaved(otherSaved.change)}>
            {say('form.otherUse')}
          </button>
        </p>
      )}
    </div>
  )
}
