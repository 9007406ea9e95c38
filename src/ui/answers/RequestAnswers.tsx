import { answersTo } from '@/analysis/answers/answerText'
import type { Directive } from '@/dataset/tables/directives'
import { useDataset } from '@/ui/useDataset'
import { useWords } from '@/ui/useWords'
import textCss from '@/ui/text.module.css'
import { Answer } from './Answer'

/** What the units asked have answered to a request, and who has not. */
export function RequestAnswers({ directive }: { readonly directive: Directive }) {
  const words = useWords()
  const { given, missing } = answersTo(useDataset(), directive)
  return (
    <>
      {given.map((each) => (
        <Answer key={each.unit.unit_id} given={each} />
      ))}
      {missing.length > 0 && (
        <span className={textCss.details} data-unanswered={missing.length}>
          {words.text('answer.missing', {
            units: missing.map(({ short_name }) => short_name).join(', '),
          })}
        </span>
      )}
    </>
  )
}
