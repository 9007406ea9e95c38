import { compareCodes } from '@/dataset/ids'
import { count, type Message } from '@/i18n/message'
import type { Model } from '@/dataset/tables/models'
import type { Unit } from '@/dataset/tables/units'
import { partMessage, namesMessage } from '@/analysis/learning/answersWords'
import type { Adopter, Answer } from '@/analysis/learning/answers'
import type { LearningView } from '@/analysis/learning/learning'
import type { LearningRow } from '@/analysis/learning/learningRows'
import { shortModelName } from '@/analysis/learning/faultWords'
import { lackMessages } from '@/analysis/learning/learningWords'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import mapCss from '@/ui/columns/map.module.css'
import css from './page.module.css'

/** Models and units named in a cell; the others are counted. One model where rows are low. */
const MOST_MODELS = 2
const MOST_UNITS = 3

type LearnProps = {
  readonly row: LearningRow
  readonly view: LearningView
  readonly unit: Unit
  readonly isCondensed: boolean
}

/**
 * The last cell of a row: from whom and which model the chosen unit can learn, and the reason in a
 * line.
 */
export function LearnCell({ row, view, unit, isCondensed }: LearnProps) {
  const words = useWords()
  const { answers, others, isOwed } = row.learn
  const lacks = lackMessages(row, view)
  const [first] = answers
  const most = isCondensed ? 1 : MOST_MODELS
  return (
    <td className={mapCss.mapLearn}>
      <div className={mapCss.mapLearnText}>
        <Models models={answers} most={most} />
        {first && !isCondensed && (
          <p className={cx(css.mapReason, mapCss.mapReason)}>
            {reasonOf(first, unit)
              .map((part) => words.message(part))
              .join('; ')}
          </p>
        )}
        {lacks.map((message) => (
          <p key={message.id} className={mapCss.mapLack}>
            {words.message(message)}
          </p>
        ))}
        {!isOwed && <Models models={others} most={most} isQuiet />}
      </div>
    </td>
  )
}

type Named = { readonly model: Model; readonly adopters: readonly Adopter[] }

/**
 * Models with who runs them; where the same units run several, these are named once, at the end.
 */
function Models(props: {
  readonly models: readonly Named[]
  readonly most: number
  readonly isQuiet?: boolean
}) {
  const { models, most, isQuiet = false } = props
  const words = useWords()
  const shown = models.slice(0, most)
  const names = shown.map(({ adopters }) =>
    words.message(namesMessage(unitsOf(adopters), MOST_UNITS)),
  )
  const hidden = models.length - shown.length
  return shown.map(({ model }, index) => {
    const isLast = index === shown.length - 1
    return (
      <p key={model.model_id} className={isQuiet ? mapCss.mapOther : undefined}>
        <ModelLink id={model.model_id} name={shortModelName(model)} title={model.name} />
        <span className={mapCss.mapAdopters}>
          {(isLast || names[index] !== names[index + 1]) && ` ${names[index]}`}
          {isLast && hidden > 0 && ` · ${words.text('learning.learn.more', { n: count(hidden) })}`}
        </span>
      </p>
    )
  })
}

/** Units by name, so that the same ones are named alike under every model. */
function unitsOf(adopters: readonly Adopter[]): Unit[] {
  return adopters.map(({ unit }) => unit).sort((a, b) => compareCodes(a.unit_id, b.unit_id))
}

/** The two reasons that weigh most in words: what fits, and how the adopter stands. */
function reasonOf({ parts }: Answer, unit: Unit): Message[] {
  return parts
    .filter(({ reason }) => reason === 'indicator' || reason === 'level')
    .map((part) => partMessage(part, unit))
}

/** The name of a model, leading to what is known of it. */
export function ModelLink({
  id,
  name,
  title = name,
}: {
  readonly id: string
  readonly name: string
  readonly title?: string
}) {
  const { href } = useScreen()
  return (
    <a className={mapCss.modelLink} href={href({ page: 'models', model: id })} title={title}>
      {name}
    </a>
  )
}
