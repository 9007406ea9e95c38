import type { ReactNode } from 'react'
import { answerHead, answerParts, type Given } from '@/analysis/answers/answerText'
import { useWords } from '@/ui/useWords'
import textCss from '@/ui/text.module.css'
import css from './answers.module.css'

/** An answer in the words of the unit that gives it, marked as that. `to`: what it answers. */
export function Answer({
  given: { unit, response },
  to,
}: {
  readonly given: Given
  readonly to?: ReactNode
}) {
  const words = useWords()
  return (
    <div className={css.answer} data-answer={unit.short_name}>
      {to}
      <span className={textCss.details}>
        {words.message(answerHead(unit, response))} · {words.text('answer.ownWords')}
      </span>
      {answerParts(response).map((part) => (
        <p key={part.id}>{words.message(part)}</p>
      ))}
    </div>
  )
}
