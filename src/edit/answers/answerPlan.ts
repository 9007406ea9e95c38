import type { Dataset } from '@/dataset/dataset'
import { groupBy } from '@/dataset/group'
import type { SourceId } from '@/dataset/ids'
import type { Response } from '@/dataset/tables/responses'
import { rowsToEdit } from '@/edit/apply'
import { rowsByDraftKey, writtenCells } from '@/edit/cells'
import type { DraftPort } from '@/edit/port'
import { newCells } from '@/edit/propose'
import { draftKey, type Cells } from '@/edit/tables'
import { createWords } from '@/i18n/translator'
import { slugOf } from '@/import/spelling'
import { FILLED, sourceTitle } from './sheetForm'
import type { Filled, ReturnedAnswer, ReturnedSheet } from './sheetBack'

/**
 * The answers of a unit to one subject on one day. `new`: the only one; `same`: the package or the
 * draft has it already; `choose`: there are several that differ, or another one stands already:
 * nobody but a person says which counts.
 */
export type AnswerGroup = {
  readonly key: string
  readonly state: 'new' | 'same' | 'choose'
  /** Those that differ, in the order in which they came. */
  readonly candidates: readonly ReturnedAnswer[]
  /** What stands in the package or the draft. */
  readonly standing: Filled | null
}

/** What all the sheets that came back would put into the draft. `dataset`: with the draft. */
export function answerPlan(
  dataset: Dataset,
  sheets: readonly ReturnedSheet[],
): readonly AnswerGroup[] {
  const held = new Map(dataset.responses.map((row) => [draftKey('responses', row), row]))
  const came = groupBy(
    sheets.flatMap(({ answers }) => answers),
    keyOf,
  )
  return [...came].map(([key, answers]): AnswerGroup => {
    const row = held.get(key)
    const standing = row === undefined ? null : filledOf(row)
    const candidates = answers.filter(
      ({ filled }, at) => answers.findIndex((each) => isSame(each.filled, filled)) === at,
    )
    const [first] = candidates
    const isOne = candidates.length === 1
    const state =
      isOne && standing === null
        ? 'new'
        : isOne && first && standing && isSame(first.filled, standing)
          ? 'same'
          : 'choose'
    return { key, state, candidates, standing }
  })
}

type SavedRows = Parameters<DraftPort['save']>[0]

/**
 * The rows of the draft for the answers taken: a source for each sheet, then the answers. `base`:
 * the package without the draft.
 */
export function rowsOfAnswers(base: Dataset, taken: readonly ReturnedAnswer[]): SavedRows {
  const rows = rowsToEdit(base)
  const words = createWords('vi')
  const sources = new Map<string, Cells>()
  for (const { unit, answeredOn } of taken) {
    const id = sourceIdOf({ unit, answeredOn })
    sources.set(
      id,
      newCells('sources', {
        source_id: id,
        title: sourceTitle(unit.name, words.date(answeredOn)),
        publisher: unit.name,
        date: answeredOn,
        kind: SOURCE_KIND,
      }),
    )
  }
  const before = (table: 'sources' | 'responses', key: string): Cells | null => {
    const row = rowsByDraftKey(table, rows).get(key)
    return row ? writtenCells(table, row) : null
  }
  return [
    ...[...sources].map(([key, cells]) => ({
      table: 'sources' as const,
      key,
      before: before('sources', key),
      cells,
    })),
    ...taken.map((answer) => {
      const row = rowOf(answer)
      const key = draftKey('responses', row)
      return {
        table: 'responses' as const,
        key,
        before: before('responses', key),
        cells: writtenCells('responses', row),
      }
    }),
  ]
}

/** The kind of the source that a sheet is: what the unit says of itself. */
const SOURCE_KIND = 'unit_answer'

const keyOf = (answer: ReturnedAnswer): string => draftKey('responses', rowOf(answer))

function rowOf({ unit, subject, filled, answeredOn }: ReturnedAnswer): Response {
  return {
    unit_id: unit.unit_id,
    ...subject,
    explanation: filled.explanation || null,
    commitment: filled.commitment || null,
    commitment_due: filled.commitment_due || null,
    evidence: filled.evidence || null,
    answered_on: answeredOn,
    source_id: sourceIdOf({ unit, answeredOn }),
  }
}

function sourceIdOf({ unit, answeredOn }: Pick<ReturnedAnswer, 'unit' | 'answeredOn'>): SourceId {
  return slugOf(`phieu ${unit.unit_id} ${answeredOn}`) as SourceId
}

function filledOf(row: Response): Filled {
  return Object.fromEntries(FILLED.map((column) => [column, row[column] ?? ''])) as Filled
}

function isSame(a: Filled, b: Filled): boolean {
  return FILLED.every((column) => a[column] === b[column])
}
