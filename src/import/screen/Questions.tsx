import { useId, useState } from 'react'
import type { Question } from '@/import/questions'
import type { AskedQuestion, TableOverview } from '@/import/overview'
import { useSay, useWords } from '@/ui/useWords'
import type { TableName } from '@/dataset/declarations'
import { CONVENTIONS } from '@/i18n/conventions'
import { intakeTextOr } from '@/i18n/intakeWords'
import { columnTitle, wordMeaning } from '@/import/issueNames'
import type { Words } from '@/i18n/translator'
import { INDICATORS_LIST, UNITS_LIST } from './Names'
import { useIntake } from './useIntake'
import { FIGURE_PARTS } from '@/import/recipe'
import { useIntakeText } from './useIntakeText'

/** What a file does not say, or says so that it can be taken two ways; each answer is used at once and can be taken back. */
export function Questions({ table }: { readonly table: TableOverview }) {
  const tell = useIntakeText()
  const words = useWords()
  const port = useIntake()
  const needed = table.questions.filter(({ isNeeded }) => isNeeded)
  const others = table.questions.filter(({ isNeeded }) => !isNeeded)
  return (
    <>
      {needed.length > 0 && (
        <div className="intake-questions">
          <h4>{tell(needed.some(({ isWaiting }) => isWaiting) ? 'questions.title' : 'questions.settled')}</h4>
          {needed.map((question) => (
            <Asked key={question.id} question={question} table={table} />
          ))}
          {table.moreQuestions > 0 && <p>{tell('questions.more', { n: table.moreQuestions })}</p>}
        </div>
      )}
      {others.length > 0 && (
        <details className="intake-details">
          <summary>{tell('questions.optional')}</summary>
          {others.map((question) => (
            <Asked key={question.id} question={question} table={table} />
          ))}
        </details>
      )}
      {table.answers.length > 0 && (
        <details className="intake-details">
          <summary>{tell('questions.answered')}</summary>
          <ul className="intake-answers">
            {table.answers.map(({ id, answer }) => (
              <li key={id}>
                <span>{`${answeredId(id, words, table.table)} → ${answer === '' ? tell('questions.leaveOut') : answerOf(id, answer, words)}`}</span>
                <button
                  type="button"
                  className="tool"
                  onClick={() => port.act({ kind: 'unanswer', table: table.file, question: id })}
                  aria-label={`${tell('questions.undo')} ${id}`}
                >
                  {tell('questions.undo')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Asked({ question, table: { file: table, table: taken } }: { readonly question: AskedQuestion; readonly table: TableOverview }) {
  const tell = useIntakeText()
  const words = useWords()
  const port = useIntake()
  const name = useId()
  const { id, choices, kind, isOpen, suggested, rows, row, isNeeded, isWaiting } = question
  // What was just clicked shows at once; what it leads to comes a moment later.
  const [clicked, setClicked] = useState<string | null>(null)
  const chosen = clicked ?? question.answer ?? (isNeeded ? null : suggested)
  const label = useChoiceLabel(question)
  const canLeaveOut = kind === 'name'
  const answer = (value: string): void => port.act({ kind: 'answer', table, question: id, answer: value })
  const choose = (value: string): void => {
    setClicked(value)
    answer(value)
  }
  const hints = [
    isWaiting && rows > 0 ? tell('questions.rows', { n: rows }) : null,
    row === null ? null : tell('questions.at', { row }),
  ].filter((part) => part !== null)
  return (
    <fieldset className="intake-question" data-question={id}>
      <legend>
        {questionText(question, (key, otherwise) => intakeTextOr(words, key, otherwise, { about: aboutOf(question, words, taken) }))}
      </legend>
      {isWaiting && question.answer !== null && (
        <p className="intake-needed">{tell('questions.notUnderstood', { answer: question.answer })}</p>
      )}
      {hints.length > 0 && <p className="small quiet">{hints.join(' · ')}</p>}
      {choices.map((choice) => (
        <label key={choice.value}>
          <input type="radio" name={name} checked={chosen === choice.value} onChange={() => choose(choice.value)} />
          {label(choice)}
          {choice.value === suggested && <span className="quiet small">{tell(isNeeded ? 'questions.likely' : 'questions.used')}</span>}
        </label>
      ))}
      {canLeaveOut && (
        <label>
          <input type="radio" name={name} checked={chosen === ''} onChange={() => choose('')} />
          {tell('questions.leaveOut')}
        </label>
      )}
      {isOpen && <OpenAnswer question={question} onAnswer={answer} />}
    </fieldset>
  )
}

function OpenAnswer({ question, onAnswer }: { readonly question: AskedQuestion; readonly onAnswer: (answer: string) => void }) {
  const tell = useIntakeText()
  const { table, about, kind, answer, choices } = question
  const [text, setText] = useState(answer !== null && !choices.some(({ value }) => value === answer) ? answer : '')
  const list = table === 'units' ? UNITS_LIST : table === 'indicators' ? INDICATORS_LIST : undefined
  const hint = kind === 'constant' && (about === 'period' || about === 'year') ? tell(`hint.${about}`) : undefined
  return (
    <form
      className="intake-open"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') onAnswer(text.trim())
      }}
    >
      <label>
        {tell(list === undefined ? 'questions.type' : 'questions.other')}
        <input type="text" list={list} value={text} placeholder={hint} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit" className="tool">
        {tell('questions.apply')}
      </button>
    </form>
  )
}

function useChoiceLabel({ kind, about }: Question): (choice: Question['choices'][number]) => string {
  const tell = useIntakeText()
  const words = useWords()
  const say = useSay()
  return ({ value, label }) => {
    if (kind === 'number') return intakeTextOr(words, `style.${value}`, 'shape.none', { label })
    if (kind === 'date') return value === 'mdy' ? tell('order.mdy', { label }) : tell('order.dmy', { label })
    if (kind === 'constant' && about === 'basis') return intakeTextOr(words, `basis.${value}`, 'shape.none')
    if (kind === 'constant' && about === 'status' && isStatus(value)) return say(`status.${value}`)
    if (kind === 'figure') return value === '' ? tell('questions.leaveOut') : figureLabel(value, label, tell)
    if (kind === 'table') return words.textUnder(`table.${value}`) ?? value
    return kind === 'constant' && label === value ? answerOf(`constant:${about}`, value, words) : label
  }
}

/** A part of a figure and the indicator that it is of, as `figureQuestions.ts` writes them. */
function figureLabel(value: string, label: string, tell: ReturnType<typeof useIntakeText>): string {
  const part = FIGURE_PARTS.find((each) => value === each || value.startsWith(`${each}|`))
  if (part === undefined) return label
  return label === '' ? tell(`part.${part}`) : part === 'value' ? label : tell('part.of', { part: tell(`part.${part}`), indicator: label })
}

const STATUSES = ['official', 'provisional', 'illustrative'] as const

function isStatus(value: string): value is (typeof STATUSES)[number] {
  return STATUSES.some((each) => each === value)
}

/** What a question is about: a column of the package by its title. */
function aboutOf({ kind, about }: Question, { language }: Words, table: TableName | null): string {
  return (kind === 'constant' || kind === 'column') && CONVENTIONS[language].usesHeadings ? columnTitle(about, table) : about
}

/** A question by its id, as far as it names a column of the package. */
function answeredId(id: string, { language }: Words, table: TableName | null): string {
  const column = /^(?:constant|column):(.+)$/.exec(id)?.[1]
  return column === undefined || !CONVENTIONS[language].usesHeadings ? id : columnTitle(column, table)
}

/** A word of a list of the package with what it means; any other answer as it is. */
function answerOf(id: string, answer: string, words: Words): string {
  const column = /^constant:(.+)$/.exec(id)?.[1]
  const meaning = column === undefined || !CONVENTIONS[words.language].usesHeadings ? null : wordMeaning(column, answer, words)
  return meaning === null ? answer : `${meaning} (${answer})`
}

type TextOr = (key: string, otherwise: Parameters<typeof intakeTextOr>[2]) => string

function questionText({ kind, about, id }: Question, textOr: TextOr): string {
  switch (kind) {
    case 'number':
      return textOr('ask.number', 'ask.number')
    case 'date':
      return textOr('ask.date', 'ask.date')
    case 'name':
      return textOr(`ask.name.${id.slice(0, id.indexOf(':'))}`, 'ask.name')
    case 'figure':
      return textOr('ask.figure', 'ask.figure')
    case 'table':
      return textOr('ask.table', 'ask.table')
    case 'column':
      return textOr(`ask.column.${about}`, 'ask.constant')
    case 'constant':
      return textOr(`ask.constant.${about}`, 'ask.constant')
  }
}
