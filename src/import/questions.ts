import type { TableName } from '@/dataset/declarations'
import { tidyName } from './spelling'

/**
 * One possible answer. `value` goes into the recipe; `label` is what people call it, or how a cell
 * would be read.
 */
export type Choice = { readonly value: string; readonly label: string }

type QuestionKind =
  | 'number'
  | 'date'
  | 'name'
  | 'figure'
  | 'table'
  | 'column'
  | 'constant'
  | 'blank'

/**
 * Something that the file does not say, or says so that it can be taken two ways. The answer goes
 * into the recipe under `id` (`withAnswer`), and the same question is never asked again of such a
 * file.
 */
export type Question = {
  readonly id: string
  readonly kind: QuestionKind
  /** What it is about: a heading or a name as written, or a column of the package. */
  readonly about: string
  /** Where it first came up. */
  readonly row: number | null
  readonly column: string | null
  /** How many rows wait for it; 0 where it concerns all of them. */
  readonly rows: number
  /** The table whose keys are the answers, where they are keys. */
  readonly table: TableName | null
  readonly choices: readonly Choice[]
  /** Whether an answer may be none of the choices. */
  readonly isOpen: boolean
  /** The likeliest answer. Where the question is not needed, it is the one in use. */
  readonly suggested: string | null
  /** Whether anything waits for the answer. */
  readonly isNeeded: boolean
}

export type QuestionInput = Omit<
  Question,
  'rows' | 'isOpen' | 'suggested' | 'isNeeded' | 'table' | 'row' | 'column'
> &
  Partial<Pick<Question, 'isOpen' | 'suggested' | 'isNeeded' | 'table' | 'row' | 'column'>>

/** Nobody answers more than that; what waits for the others is told by issues. */
const MOST_QUESTIONS = 500

/** Gathers questions, each once, and counts what waits for them. */
export class QuestionList {
  readonly #questions = new Map<string, Question>()

  /** Asks, or counts one more row that waits. */
  ask(input: QuestionInput): void {
    const held = this.#questions.get(input.id)
    const isOfRow = input.row != null
    if (held) this.#questions.set(input.id, { ...held, rows: held.rows + (isOfRow ? 1 : 0) })
    else if (this.#questions.size < MOST_QUESTIONS) {
      const {
        isOpen = false,
        suggested = null,
        isNeeded = true,
        table = null,
        row = null,
        column = null,
      } = input
      this.#questions.set(input.id, {
        ...input,
        isOpen,
        suggested,
        isNeeded,
        table,
        row,
        column,
        rows: isOfRow ? 1 : 0,
      })
    }
  }

  /** Whether a question is still to be put together: it was not asked, and there is room for it. */
  wants(id: string): boolean {
    return !this.#questions.has(id) && this.#questions.size < MOST_QUESTIONS
  }

  list(): readonly Question[] {
    return [...this.#questions.values()]
  }
}

/**
 * The question under which a name is asked about, in a heading or a cell, however it is spelt
 * there.
 */
export function nameQuestion(table: string, text: string): string {
  return `${table}:${tidyName(text)}`
}
