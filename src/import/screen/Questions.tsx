import { useId, useState } from 'react'
import type { Question } from '@/import/questions'
import type { AskedQuestion, TableOverview } from '@/import/overview'
import { useText, useWords } from '@/ui/useWords'
import type { TableName } from '@/dataset/declarations'
import { CONVENTIONS } from '@/i18n/conventions'
import { columnTitle, wordMeaning } from '@/import/issueNames'
import type { Words } from '@/i18n/translator'
import { INDICATORS_LIST, UNITS_LIST } from './Names'
import { periodText } from './periodText'
import { useIntake } from './useIntake'
import { NEW_UNIT } from '@/import/newUnits'
import { FIGURE_PARTS } from '@/import/recipe'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './fileReport.module.css'
import intakeCss from './intake.module.css'
import { Button } from '@/ui/Button'

/**
 * What a file does not say, or says so that it can be taken two ways; each answer is used at once
 * and can be taken back.
 */
export function Questions({ table }: { readonly table: TableOverview }) {
  const t = useText()
  const words = useWords()
  const port = useIntake()
  const needed = table.questions.filter(({ isNeeded }) => isNeeded)
  const others = table.questions.filter(({ isNeeded }) => !isNeeded)
  return (
    <>
      {needed.length > 0 && (
        <div className={css.intakeQuestions}>
          <h4>
            {t(needed.some(({ isWaiting }) => isWaiting) ? 'questions.title' : 'questions.settled')}
          </h4>
          {needed.filter(({ isWaiting, suggested }) => isWaiting && suggested !== null).length >
            1 && (
            <Button onClick={() => port.act({ kind: 'suggested', table: table.file })}>
              {t('questions.takeAll')}
            </Button>
          )}
          {needed.map((question) => (
            <QuestionRow key={question.id} question={question} table={table} />
          ))}
          {table.moreQuestions > 0 && <p>{t('questions.more', { n: table.moreQuestions })}</p>}
        </div>
      )}
      {others.length > 0 && (
        <details>
          <summary>{t('questions.optional')}</summary>
          {others.map((question) => (
            <QuestionRow key={question.id} question={question} table={table} />
          ))}
        </details>
      )}
      {table.answers.length > 0 && (
        <details>
          <summary>{t('questions.answered')}</summary>
          <ul className={css.intakeAnswers}>
            {table.answers.map(({ id, answer }) => (
              <li key={id}>
                <span>{`${answeredId(id, words, table.table)} → ${answerOf(id, answer, words)}`}</span>
                <Button
                  onClick={() => port.act({ kind: 'unanswer', table: table.file, question: id })}
                  aria-label={`${t('questions.undo')} ${id}`}
                >
                  {t('questions.undo')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function QuestionRow({
  question,
  table: { file: table, table: taken },
}: {
  readonly question: AskedQuestion
  readonly table: TableOverview
}) {
  const t = useText()
  const words = useWords()
  const port = useIntake()
  const name = useId()
  const { id, choices, kind, isOpen, suggested, rows, row, isNeeded, isWaiting } = question
  // What was just clicked shows at once; what it leads to comes a moment later.
  const [clicked, setClicked] = useState<string | null>(null)
  const chosen = clicked ?? question.answer ?? (isNeeded ? null : suggested)
  const label = useChoiceLabel(question)
  const canLeaveOut = kind === 'name'
  const answer = (value: string): void =>
    port.act({ kind: 'answer', table, question: id, answer: value })
  const choose = (value: string): void => {
    setClicked(value)
    answer(value)
  }
  const hints = [
    isWaiting && rows > 0 ? t('questions.rows', { n: rows }) : null,
    row === null ? null : t('questions.at', { row }),
  ].filter((part) => part !== null)
  return (
    <fieldset className={css.intakeQuestion} data-question={id}>
      <legend>
        {questionText(question, (...ids) =>
          firstText(words, ids, { about: aboutOf(question, words, taken) }),
        )}
      </legend>
      {isWaiting && question.answer !== null && (
        <p className={intakeCss.intakeNeeded}>
          {t('questions.notUnderstood', { answer: question.answer })}
        </p>
      )}
      {hints.length > 0 && <p className={cx(textCss.small, textCss.quiet)}>{hints.join(' · ')}</p>}
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={chosen === choice.value}
            onChange={() => choose(choice.value)}
          />
          {label(choice)}
          {choice.value === suggested && (
            <span className={cx(textCss.quiet, textCss.small)}>
              {t(isNeeded ? 'questions.likely' : 'questions.used')}
            </span>
          )}
        </label>
      ))}
      {canLeaveOut && (
        <label>
          <input type="radio" name={name} checked={chosen === ''} onChange={() => choose('')} />
          {t('questions.leaveOut')}
        </label>
      )}
      {isOpen && <OpenAnswer question={question} onAnswer={answer} />}
    </fieldset>
  )
}

function OpenAnswer({
  question,
  onAnswer,
}: {
  readonly question: AskedQuestion
  readonly onAnswer: (answer: string) => void
}) {
  const t = useText()
  const { table, about, kind, answer, choices } = question
  const [text, setText] = useState(
    answer !== null && !choices.some(({ value }) => value === answer) ? answer : '',
  )
  const list = table === 'units' ? UNITS_LIST : table === 'indicators' ? INDICATORS_LIST : undefined
  const hint =
    kind === 'constant' && (about === 'period' || about === 'year') ? t(`hint.${about}`) : undefined
  return (
    <form
      className={css.intakeOpen}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') onAnswer(text.trim())
      }}
    >
      <label>
        {t(list === undefined ? 'questions.type' : 'questions.other')}
        <input
          type="text"
          list={list}
          value={text}
          placeholder={hint}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <Button type="submit">{t('questions.apply')}</Button>
    </form>
  )
}

function useChoiceLabel({
  kind,
  about,
}: Question): (choice: Question['choices'][number]) => string {
  const t = useText()
  const words = useWords()
  return ({ value, label }) => {
    if (kind === 'number') return words.textUnder(`style.${value}`, { label }) ?? t('shape.none')
    if (kind === 'name' && value === NEW_UNIT) return t('questions.newUnit', { name: label })
    if (kind === 'date')
      return value === 'mdy' ? t('order.mdy', { label }) : t('order.dmy', { label })
    if (kind === 'constant' && about === 'period') return periodText(label, words)
    if (kind === 'constant' && about === 'basis')
      return words.textUnder(`basis.${value}`) ?? t('shape.none')
    if (kind === 'constant' && about === 'status' && isStatus(value)) return t(`status.${value}`)
    if (kind === 'figure')
      return value === '' ? t('questions.leaveOut') : figureLabel(value, label, t)
    if (kind === 'blank') return words.textUnder(`blank.${value}`) ?? value
    if (kind === 'table') return words.textUnder(`table.${value}`) ?? value
    return kind === 'constant' && label === value
      ? answerOf(`constant:${about}`, value, words)
      : label
  }
}

/** A part of a figure and the indicator that it is of, as `figureQuestions.ts` writes them. */
function figureLabel(value: string, label: string, t: Words['text']): string {
  const part = FIGURE_PARTS.find((each) => value === each || value.startsWith(`${each}|`))
  if (part === undefined) return label
  return label === ''
    ? t(`part.${part}`)
    : part === 'value'
      ? label
      : t('part.of', { part: t(`part.${part}`), indicator: label })
}

const STATUSES = ['official', 'provisional', 'illustrative'] as const

function isStatus(value: string): value is (typeof STATUSES)[number] {
  return STATUSES.some((each) => each === value)
}

/** What a question is about: a column of the package by its title. */
function aboutOf({ kind, about }: Question, { language }: Words, table: TableName | null): string {
  return (kind === 'constant' || kind === 'column') && CONVENTIONS[language].usesHeadings
    ? columnTitle(about, table)
    : about
}

/** A question by its id, as far as it names a column of the package. */
function answeredId(id: string, { language }: Words, table: TableName | null): string {
  const column = /^(?:constant|column):(.+)$/.exec(id)?.[1]
  return column === undefined || !CONVENTIONS[language].usesHeadings
    ? id
    : columnTitle(column, table)
}

/** A word of a list of the package with what it means; any other answer as it is. */
function answerOf(id: string, answer: string, words: Words): string {
  if (answer === '') return words.text('questions.leaveOut')
  if (answer === NEW_UNIT) return words.text('questions.new')
  const column = /^constant:(.+)$/.exec(id)?.[1]
  const meaning =
    column === undefined || !CONVENTIONS[words.language].usesHeadings
      ? null
      : wordMeaning(column, answer, words)
  return meaning === null ? answer : `${meaning} (${answer})`
}

/** The first of some texts that is there. */
function firstText(
  words: Words,
  ids: readonly string[],
  values: { readonly about: string },
): string {
  return ids.map((id) => words.textUnder(id, values)).find((text) => text !== null) ?? ''
}

function questionText(
  { kind, about, id }: Question,
  textOf: (...ids: readonly string[]) => string,
): string {
  switch (kind) {
    case 'number':
      return textOf('ask.number')
    case 'date':
      return textOf('ask.date')
    case 'name':
      return textOf(`ask.name.${id.slice(0, id.indexOf(':'))}`, 'ask.name')
    case 'figure':
      return textOf('ask.figure')
    case 'table':
      return textOf('ask.table')
    case 'blank':
      return textOf('ask.blank')
    case 'column':
      return textOf(`ask.column.${about}`, 'ask.constant')
    case 'constant':
      return textOf(`ask.constant.${about}`, 'ask.constant')
  }
}
