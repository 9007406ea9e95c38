import { useMemo, useState } from 'react'
import { count, inner, listOf, type Message } from '@/i18n/message'
import type { Unit } from '@/dataset/tables/units'
import { absentMessage } from '@/analysis/absent'
import type { Answer } from '@/analysis/learning/answers'
import { POINTS, type AnswerPart } from '@/analysis/learning/answersReasons'
import {
  answeredShortcomings,
  type AnswerBlock,
  type AnsweredShortcoming,
} from '@/analysis/learning/answersGroups'
import { cautionMessages, namesMessage, partMessage } from '@/analysis/learning/answersWords'
import { figureOf } from '@/analysis/cell'
import type { LearningView } from '@/analysis/learning/learning'
import { DataTable } from '@/ui/chart/DataTable'
import { focusPlace } from '@/analysis/scene'
import { useDataset } from '@/ui/useDataset'
import { FocusMark, ModelMark, ShortcomingMark } from '@/ui/cell/marks'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { ModelLink } from './LearnCell'
import { cx } from '@/ui/cx'
import lessons from '@/ui/lessons/lessons.module.css'
import textCss from '@/ui/text.module.css'
import css from './answers.module.css'
import pageCss from './page.module.css'
import { Button } from '@/ui/Button'
import { SidePane } from '@/ui/SidePane'
import { Toggle } from '@/ui/Toggle'
import '@/analysis/supervision/words'

/** Blocks of models shown of a shortcoming, and shortcomings shown before one asks for the rest. */
const MOST_BLOCKS = 3
const MOST_SHORTCOMINGS = 12
/** Models named in a block. */
const MOST_MODELS = 6
const MOST_ADOPTERS = 6

/**
 * Why: each shortcoming of the chosen unit with the models elsewhere that answer it, ranked, every
 * reason in words.
 */
export function Answers({
  view,
  unit,
  isDrawer,
}: {
  readonly view: LearningView
  readonly unit: Unit
  readonly isDrawer: boolean
}) {
  const dataset = useDataset()
  const words = useWords()
  const t = useText()
  const { state, go } = useScreen()
  const answered = useMemo(() => answeredShortcomings(dataset, view, unit), [dataset, view, unit])
  const title = words.text('learning.answers', { unit: unit.short_name })
  const place = focusPlace(view.scene, unit.unit_id)
  return (
    <SidePane isDrawer={isDrawer} label={title} className={cx(css.answers, pageCss.answers)}>
      <header className={css.answersHead}>
        <h2>
          {place !== null && <FocusMark place={place} />} {title}
        </h2>
        {isDrawer && <Toggle onClick={() => go({ answers: false })}>{t('action.close')}</Toggle>}
      </header>
      <div className={css.answersBody} role="region" aria-label={title} tabIndex={0}>
        <div className={pageCss.answersColumns}>
          {view.shortcomings.length === 0 && (
            <p>
              {view.absent.length > 0
                ? words.message(absentMessage(view.absent))
                : t(view.isKnown ? 'learning.answers.noneNamed' : 'learning.answers.unknown')}
            </p>
          )}
          {state.tables ? (
            <AnswersTable answered={answered} unit={unit} />
          ) : (
            <AnswerList answered={answered} unit={unit} />
          )}
          {view.answers.length > 0 && <Rule />}
        </div>
      </div>
    </SidePane>
  )
}

type ListProps = { readonly answered: readonly AnsweredShortcoming[]; readonly unit: Unit }

function AnswerList({ answered, unit }: ListProps) {
  const words = useWords()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? answered : answered.slice(0, MOST_SHORTCOMINGS)
  return (
    <>
      {shown.map((each) => (
        <Shortcoming
          key={each.shortcoming.shortcoming.shortcoming_id}
          answered={each}
          unit={unit}
        />
      ))}
      {shown.length < answered.length && (
        <Button onClick={() => setWhole(true)}>
          {words.text('learning.answers.moreShortcomings', {
            n: count(answered.length - shown.length),
          })}
        </Button>
      )}
    </>
  )
}

function Shortcoming({
  answered,
  unit,
}: {
  readonly answered: AnsweredShortcoming
  readonly unit: Unit
}) {
  const words = useWords()
  const { shortcoming, blocks, models } = answered
  const shown = blocks.slice(0, MOST_BLOCKS)
  const hidden =
    models - shown.reduce((total, block) => total + Math.min(MOST_MODELS, block.answers.length), 0)
  return (
    <section className={css.answered} data-shortcoming={shortcoming.shortcoming.shortcoming_id}>
      <h3>
        <ShortcomingMark state={shortcoming.state} />
        <span>
          {shortcoming.shortcoming.text}
          <span className={cx(css.details, lessons.details, textCss.details)}>
            {shortcomingDetails(answered)
              .map((detail) => words.message(detail))
              .join(' · ')}
          </span>
        </span>
      </h3>
      {shown.map((block) => (
        <Block key={block.answers[0].model.model_id} block={block} unit={unit} />
      ))}
      {hidden > 0 && (
        <p className={cx(css.details, lessons.details, textCss.details)}>
          {words.text('learning.answers.more', { n: count(hidden) })}
        </p>
      )}
      {blocks.length === 0 && (
        <p className={css.answeredNone}>
          {answered.lacks.map((message) => words.message(message)).join('; ')}
        </p>
      )}
    </section>
  )
}

function shortcomingDetails({ shortcoming, figure }: AnsweredShortcoming): Message[] {
  const details: Message[] = [
    { id: `shortcoming.${shortcoming.state}` },
    { id: `attribution.${shortcoming.attribution}` },
  ]
  if (figure && figure.value !== null) {
    const { indicator, value, attainment } = figure
    details.push({
      id: 'learning.answers.own',
      values: {
        indicator: indicator.short_name,
        value: figureOf(indicator, value),
        attainment: inner({ id: `learning.attainment.${attainment}` }),
      },
    })
  }
  return details
}

/**
 * Models with the same reasons: their names, who runs them, and each reason once with what it
 * counts.
 */
function Block({ block, unit }: { readonly block: AnswerBlock; readonly unit: Unit }) {
  const words = useWords()
  const { answers, rank } = block
  const [first] = answers
  const said = (part: AnswerPart): string => {
    const reason = words.message(partMessage(part, unit))
    return part.points === 0
      ? reason
      : words.text('learning.part.points', { reason, n: count(part.points) })
  }
  return (
    <div className={css.answerBlock}>
      <p>
        <strong>{words.text('learning.answers.rank', { n: count(rank) })}</strong>
        {answers.length > 1 && (
          <span className={cx(lessons.details, textCss.details)}>
            {words.text('learning.answers.tie', { n: count(answers.length) })}
          </span>
        )}
      </p>
      <ul className={css.answerModels}>
        {answers.slice(0, MOST_MODELS).map(({ model }) => (
          <li key={model.model_id}>
            <ModelMark />
            <ModelLink id={model.model_id} name={model.name} />
          </li>
        ))}
      </ul>
      <p className={cx(css.details, lessons.details, textCss.details)}>
        {words.message(adoptersMessage(first))}
      </p>
      <ul className={css.answerParts}>
        {first.parts.map((part) => (
          <li key={part.reason} className={speaksFor(part) ? undefined : css.isNothing}>
            {said(part)}
          </li>
        ))}
        {cautionMessages(first).map((message) => (
          <li key={message.id} className={css.isCaution}>
            {words.message(message)}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Whether a reason speaks for the answer: it counts, or it is the result, which goes before. */
function speaksFor(part: AnswerPart): boolean {
  return part.points > 0 || (part.reason === 'level' && part.value !== null && (part.lead ?? 1) > 0)
}

function adoptersMessage({ adopters }: Answer): Message {
  const units = inner(
    namesMessage(
      adopters.map(({ unit }) => unit),
      MOST_ADOPTERS,
    ),
  )
  return adopters.length > 1 && adopters.every(({ adoption }) => adoption.attribution !== 'unit')
    ? { id: 'learning.answers.adoptersShared', values: { units } }
    : { id: 'learning.answers.adopters', values: { units } }
}

function Rule() {
  const words = useWords()
  const values = Object.fromEntries(
    Object.entries(POINTS).map(([name, points]) => [name, count(points)]),
  ) as Record<keyof typeof POINTS, ReturnType<typeof count>>
  return (
    <p className={cx(css.answersRule, css.details, lessons.details, textCss.details)}>
      {words.text('learning.answers.rule', values)}
    </p>
  )
}

function AnswersTable({ answered, unit }: ListProps) {
  const words = useWords()
  const t = useText()
  const rows = answered.flatMap(({ shortcoming, blocks }) =>
    blocks.flatMap(({ rank, answers }) =>
      answers.map(({ model, adopters, parts, points }) => [
        `${shortcoming.shortcoming.text} · ${model.name}`,
        words.number(rank, 0),
        words.number(points, 0),
        words.text('learning.names.all', {
          names: listOf(adopters.map((each) => each.unit.short_name)),
        }),
        parts
          .map(
            (part) => `${words.message(partMessage(part, unit))} (${words.number(part.points, 0)})`,
          )
          .join('; '),
      ]),
    ),
  )
  return (
    <DataTable
      isText
      caption={words.text('learning.answers.table', { unit: unit.short_name })}
      head={[
        `${t('learning.table.shortcoming')} · ${t('learning.table.model')}`,
        t('learning.table.rank'),
        t('learning.table.points'),
        t('learning.table.adopters'),
        t('learning.table.reasons'),
      ]}
      rows={rows}
    />
  )
}
