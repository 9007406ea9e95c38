import { askedOf, subjectKey, type AskedItem, type Subject } from '@/analysis/answers/asked'
import type { Scene } from '@/analysis/scene'
import { LIMITS } from '@/dataset/cells/limits'
import type { Dataset } from '@/dataset/dataset'
import type { UnitId } from '@/dataset/ids'
import type { Unit } from '@/dataset/tables/units'
import type { Response } from '@/dataset/tables/responses'
import { cleanText } from '@/edit/cells'
import { createWords } from '@/i18n/translator'
import { parseDay } from '@/import/dates'
import { readWorkbook } from '@/import/sheets/xlsx'
import { ANSWERED, COLUMN, DAY, FILLED, HEADINGS, SHEET_CODE } from './sheetForm'
import { printedOf, readCode, type Printed } from './sheetForm'

/**
 * What is wrong with a sheet that came back, or should be known. `refused`: the answer of this row,
 * or the whole sheet where no row is said, is not taken.
 */
export type BackNote = {
  readonly file: string
  /** As a spreadsheet numbers it; `null` for the sheet as a whole. */
  readonly row: number | null
  readonly kind:
    | 'notSheet'
    | 'unitUnknown'
    | 'dayMissing'
    | 'dayBad'
    | 'dayAhead'
    | 'dueBad'
    | 'codeLost'
    | 'codeChanged'
    | 'otherUnit'
    | 'edited'
    | 'older'
    | 'settled'
    | 'long'
  readonly refused: boolean
  readonly found: string
  readonly expected: string
}

/** What a unit filled in, cleaned; the day as ISO. */
export type Filled = Readonly<Record<(typeof FILLED)[number], string>>

export type ReturnedAnswer = {
  readonly file: string
  readonly row: number
  readonly unit: Unit
  readonly subject: Subject
  readonly text: string
  readonly filled: Filled
  readonly answeredOn: string
}

export type ReturnedSheet = {
  readonly file: string
  readonly unit: Unit | null
  readonly answers: readonly ReturnedAnswer[]
  /** Rows in which nothing was filled in. */
  readonly empty: number
  readonly notes: readonly BackNote[]
}

/** `today`: an ISO day; `fallback`: a day as typed, for a sheet that says none, `''` for none. */
export type BackContext = {
  readonly dataset: Dataset
  readonly scene: Scene
  readonly today: string
  readonly fallback: string
}

type Lines = readonly { readonly row: number; readonly cells: readonly string[] }[]

/**
 * Reads a sheet that a unit has filled in. What was printed is never taken back into the package:
 * where it was changed, a note says so. Rejects nothing in silence and never throws.
 */
export function readSheetBack(
  file: string,
  bytes: Uint8Array,
  context: BackContext,
): ReturnedSheet {
  const notes: BackNote[] = []
  const note = (
    kind: BackNote['kind'],
    of: Partial<Omit<BackNote, 'kind' | 'file'>> = {},
  ): void => {
    notes.push({ file, kind, row: null, refused: true, found: '', expected: '', ...of })
  }
  const none = (unit: Unit | null): ReturnedSheet => ({ file, unit, answers: [], empty: 0, notes })
  const book = readWorkbook(file, bytes, null, LIMITS)
  const lines = book.usable ? (book.value.tables.find(isSheet)?.rows ?? null) : null
  if (lines === null) {
    note('notSheet')
    return none(null)
  }
  const code = beside(lines, SHEET_CODE)
  const unit = context.dataset.units.byId.get(code.text as UnitId) ?? null
  if (unit === null) {
    note('unitUnknown', { row: code.row, found: code.text })
    return none(null)
  }
  const said = beside(lines, DAY)
  const written = said.text || context.fallback.trim()
  const day = written === '' ? '' : parseDay(written, 'dmy')
  if (day === '') note('dayMissing', { row: said.row })
  else if (day === null) note('dayBad', { row: said.row, found: written })
  else if (day > context.today) note('dayAhead', { row: said.row, found: day, refused: false })
  const reader = rowReader(context, unit, note)
  const head = lines.findIndex(isHead)
  let empty = 0
  const answers = lines.slice(head + 1).flatMap(({ row, cells }): ReturnedAnswer[] => {
    const cell = (at: number): string => cleanText(cells[at] ?? '')
    const typed = Object.fromEntries(
      FILLED.map((column) => [column, cell(COLUMN[column])]),
    ) as Filled
    const isEmpty = FILLED.every((column) => typed[column] === '')
    const printed = { text: cell(COLUMN.text), fact: withoutNote(cell(COLUMN.fact)) }
    if (isEmpty) {
      if (cell(COLUMN.code) !== '') empty += 1
      return []
    }
    const read = reader(row, cell(COLUMN.code), printed)
    if (read === null) return []
    const due = typed.commitment_due === '' ? '' : parseDay(typed.commitment_due, 'dmy')
    if (due === null) {
      note('dueBad', { row, found: typed.commitment_due })
      return []
    }
    if (FILLED.some((column) => typed[column].length > LIMITS.cellCharacters)) {
      note('long', { row, expected: String(LIMITS.cellCharacters) })
      return []
    }
    const filled = { ...typed, commitment_due: due }
    return day ? [{ file, row, unit, ...read, filled, answeredOn: day }] : []
  })
  return { file, unit, answers, empty, notes }
}

type Note = (kind: BackNote['kind'], of?: Partial<Omit<BackNote, 'kind' | 'file'>>) => void

/** Tells what a row answers to; `null` where that cannot be told, which is noted. */
function rowReader(
  { dataset, scene }: BackContext,
  unit: Unit,
  note: Note,
): (
  row: number,
  code: string,
  printed: Printed,
) => Pick<ReturnedAnswer, 'subject' | 'text'> | null {
  const words = createWords('vi')
  const asked = new Map(
    askedOf(dataset, scene, unit).map((item) => [subjectKey(item.subject), item] as const),
  )
  const now = (item: AskedItem): Printed => printedOf(item, words)
  return (row, code, printed) => {
    if (code === '') {
      note('codeLost', { row, found: printed.text })
      return null
    }
    const read = readCode(code)
    if (read !== null && read.unit !== unit.unit_id) {
      const other = dataset.units.byId.get(read.unit as UnitId)?.name ?? read.unit
      note('otherUnit', { row, found: other, expected: unit.name })
      return null
    }
    if (read === null || !isOf(dataset, unit, read.subject)) {
      note('codeChanged', { row, found: code })
      return null
    }
    const { subject } = read
    const key = subjectKey(subject)
    const item = asked.get(key)
    const expected = item === undefined ? printed : now(item)
    const said = (of: Printed): string => `${of.text} · ${of.fact}`
    if (!read.isPrinted(printed)) {
      // A code that was put beside what is printed for another one.
      const isOther = [...asked].some(
        ([other, each]) => other !== key && isAlike(now(each), printed),
      )
      if (isOther) {
        note('codeChanged', { row, found: code })
        return null
      }
      note('edited', { row, refused: false, found: said(printed), expected: said(expected) })
    } else if (item === undefined) {
      note('settled', { row, refused: false })
    } else if (!isAlike(expected, printed)) {
      note('older', { row, refused: false, found: said(printed), expected: said(expected) })
    }
    return { subject, text: item?.text ?? printed.text }
  }
}

/** Whether the package has a subject, and it is one of this unit. */
function isOf(dataset: Dataset, { unit_id: unit }: Unit, subject: Subject): boolean {
  const { indicator_id, period, shortcoming_id, directive_id } = subject
  const named: readonly (keyof Response)[] = ['indicator_id', 'shortcoming_id', 'directive_id']
  if (named.filter((column) => subject[column as keyof Subject] !== null).length !== 1) return false
  if (indicator_id !== null)
    return period !== null && dataset.observations.find(unit, indicator_id, period, 'all') !== null
  const rows: readonly { readonly unit_ids: readonly UnitId[] }[] =
    shortcoming_id !== null
      ? dataset.shortcomings.filter((row) => row.shortcoming_id === shortcoming_id)
      : dataset.directives.filter((row) => row.directive_id === directive_id)
  return period === null && rows.some(({ unit_ids }) => unit_ids.includes(unit))
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()
const isAlike = (a: Printed, b: Printed): boolean =>
  squeezed(a.text) === squeezed(b.text) && squeezed(a.fact) === squeezed(b.fact)

const isHead = ({ cells }: Lines[number]): boolean =>
  HEADINGS.every((heading, at) => squeezed(cells[at] ?? '') === heading)
const isSheet = ({ rows }: { readonly rows: Lines }): boolean => rows.some(isHead)

/** The first cell with something in it behind the one of a name, above the table. */
function beside(
  lines: Lines,
  name: string,
): { readonly row: number | null; readonly text: string } {
  for (const { row, cells } of lines) {
    const at = cells.findIndex((cell) => squeezed(cell) === name)
    if (at >= 0)
      return {
        row,
        text:
          cells
            .slice(at + 1)
            .find((cell) => cell.trim() !== '')
            ?.trim() ?? '',
      }
  }
  return { row: null, text: '' }
}

const withoutNote = (fact: string): string => fact.split(ANSWERED)[0]?.trim() ?? ''
