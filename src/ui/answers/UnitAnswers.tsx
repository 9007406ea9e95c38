import { answersOf, askedOf } from '@/analysis/answers/asked'
import { subjectName } from '@/analysis/answers/answerText'
import type { Scene } from '@/analysis/scene'
import type { Unit } from '@/dataset/tables/units'
import { count } from '@/i18n/message'
import { useDataset } from '@/ui/useDataset'
import { useText, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import { Answer } from './Answer'
import './words'

/**
 * What a unit has answered, in its own words, and how much it has not. Nothing in a package without
 * any answer: nobody has been asked for one.
 */
export function UnitAnswers({ unit, scene }: { readonly unit: Unit; readonly scene: Scene }) {
  const words = useWords()
  const t = useText()
  const dataset = useDataset()
  if (dataset.responses.length === 0) return null
  const answers = answersOf(dataset, unit.unit_id)
  const asked = askedOf(dataset, scene, unit)
  const open = asked.filter((item) => item.answers.length === 0).length
  if (answers.length === 0 && open === 0) return null
  return (
    <section>
      <h3>{t('answers.heading')}</h3>
      {answers.map((response) => {
        const name = subjectName(dataset, response)
        const to = typeof name === 'string' ? name : words.message(name)
        return <Answer key={`${to}${response.answered_on}`} given={{ unit, response }} to={to} />
      })}
      {open > 0 && (
        <p className={cx(textCss.small, textCss.quiet)} data-unanswered={open}>
          {words.text('answer.open', { n: count(open), of: count(asked.length) })}
        </p>
      )}
    </section>
  )
}
