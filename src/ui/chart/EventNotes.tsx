import { eventMessages, type EventMark } from '@/analysis/events/eventMarks'
import { useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'

/** What the upright lines of a chart stand for; nothing without any. */
export function EventNotes({ marks }: { readonly marks: readonly EventMark[] }) {
  const words = useWords()
  if (marks.length === 0) return null
  return (
    <p className={cx(textCss.small, textCss.quiet)}>
      {eventMessages(marks)
        .map((message) => words.message(message))
        .join(' ')}
    </p>
  )
}
