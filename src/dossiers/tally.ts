import { WorkCalendar, type CalendarDays } from './calendar'
import { CodeSet } from './codeSet'
import type { DossierColumns } from './columns'
import { CountTable, type GroupCounts, type GroupKey } from './counts'
import type { ByteRow, RowFault } from '@/dataset/cells/csvBytes'
import { dayNumber, isoDay, Periods, type Span } from './days'
import type { Dictionary } from './dictionary'
import {
  firstFault,
  placeOfFact,
  REASONS,
  type Check,
  type FactValues,
  type Reason,
} from './measures'
import { RowFacts, textAt, type ReadRule, type Split } from './rowFacts'

const [RECEIVED, DUE, RETURNED] = [
  placeOfFact('received'),
  placeOfFact('due'),
  placeOfFact('returned'),
]

/** `asOf`: an ISO day. */
export type TallyRule = ReadRule & {
  readonly asOf: string
  readonly by: Span
  readonly calendar: CalendarDays | null
}

/** `row`: `null` where an engine does not number rows; then `found` is the code. */
export type Example = {
  readonly file: string
  readonly row: number | null
  readonly found: string
}

/** `read` = `counted` + all reasons. */
export type TallyReport = {
  readonly read: number
  readonly counted: number
  readonly reasons: ReadonlyMap<
    Reason,
    { readonly count: number; readonly examples: readonly Example[] }
  >
  /** Rows whose state is in no list, by state: counted by their days. */
  readonly unknownStates: ReadonlyMap<string, number>
  /** Counted without a code, and so never compared. */
  readonly withoutCode: number
  /** Whether so many codes came that the last ones were not compared. */
  readonly isCodesFull: boolean
  /** Days of receiving, first and last of those counted, as ISO. */
  readonly first: string | null
  readonly last: string | null
}

const MOST_EXAMPLES = 5

/** What an engine counted, whichever it was. */
export type Tallied = {
  readonly rule: TallyRule
  readonly units: { readonly texts: readonly string[] }
  readonly splits: Readonly<Record<Split, { readonly texts: readonly string[] }>>
  readonly counts: () => Iterable<GroupCounts>
  readonly report: () => TallyReport
}

/** Takes a dossier that counts in the place of the table. */
export type DossierTaker = (key: GroupKey, facts: FactValues, code: string) => void

/** Counts rows of dossiers from one or more files. Memory does not grow with rows but for codes. */
export class Tally implements Tallied {
  readonly rule: TallyRule
  readonly #row: RowFacts
  readonly #unknownStates: number[] = []
  readonly #codes = new CodeSet()
  readonly #calendar: WorkCalendar
  readonly #asOf: number
  readonly #table: CountTable
  readonly #take: DossierTaker | null
  readonly #reasons = new Map<Reason, { count: number; examples: Example[] }>()
  #file = ''
  #columns: DossierColumns | null = null
  #read = 0
  #counted = 0
  #withoutCode = 0
  #isCodesFull = false
  #first = Infinity
  #last = -Infinity

  /** Throws a RangeError for an as-of date that is no day. */
  constructor(rule: TallyRule, take: DossierTaker | null = null) {
    const asOf = dayNumber(rule.asOf)
    if (asOf === null) throw new RangeError(`Not a day: ${rule.asOf}`)
    this.rule = rule
    this.#asOf = asOf
    this.#take = take
    this.#row = new RowFacts(rule, asOf)
    this.#calendar = new WorkCalendar(rule.calendar)
    this.#table = new CountTable(new Periods(rule.by), asOf)
  }

  get units(): Dictionary {
    return this.#row.units
  }

  get splits(): Readonly<Record<Split, Dictionary>> {
    return this.#row.splits
  }

  /** Goes on with the rows of a file. */
  begin(file: string, columns: DossierColumns): void {
    this.#file = file
    this.#columns = columns
  }

  /** What there is too much of to be held, after which nothing is right: it is to be stopped. */
  get tooMany(): 'names' | 'groups' | null {
    if (this.#row.hasTooMany) return 'names'
    return this.#table.isFull ? 'groups' : null
  }

  get rowsRead(): number {
    return this.#read
  }

  /** A row that could not be split. */
  broken(row: number, fault: RowFault): void {
    this.#read += 1
    this.#leave(fault, row, () => '')
  }

  row(cells: ByteRow): void {
    const columns = this.#columns
    if (!columns) throw new Error('A row before its file')
    this.#read += 1
    if (cells.count < columns.least)
      return this.#leave('fewCells', cells.row, () => String(cells.count))
    if (cells.count > columns.width && hasMore(cells, columns.width))
      return this.#leave('manyCells', cells.row, () => String(cells.count))
    const { places } = columns
    this.#row.read(cells, places)
    const fault = firstFault(this.#row.facts)
    if (fault !== null)
      return this.#leave(fault, cells.row, () => this.#foundAt(fault, cells, places))
    if (!this.#isNew(cells, places.code))
      return this.#leave('repeated', cells.row, () => textAt(cells, places.code))
    return this.#count(cells, places)
  }

  #count(cells: ByteRow, places: DossierColumns['places']): void {
    const { facts, key, state, isStateUnknown } = this.#row
    const received = facts[RECEIVED] ?? 0
    const returned = facts[RETURNED] ?? 0
    this.#counted += 1
    if (received < this.#first) this.#first = received
    if (received > this.#last) this.#last = received
    if (isStateUnknown) this.#unknownStates[state] = (this.#unknownStates[state] ?? 0) + 1
    if (this.#take) return this.#take(key, facts, textAt(cells, places.code).trim())
    const isLate = returned > (facts[DUE] ?? 0) && returned <= this.#asOf
    this.#table.add(key, facts, isLate ? this.#calendar.between(facts[DUE] ?? 0, returned) : 0)
  }

  /** What a row has where it fails; '' where there is nothing to show. */
  #foundAt(fault: Check, cells: ByteRow, places: DossierColumns['places']): string {
    const { facts, badDay } = this.#row
    const day = (place: number): string => isoDay(facts[place] ?? 0)
    if (fault === 'badDay' && badDay !== null) return textAt(cells, places[badDay])
    if (fault === 'afterAsOf') return day(RECEIVED)
    if (fault === 'dueBefore') return `${day(RECEIVED)} > ${day(DUE)}`
    return fault === 'returnedBefore' ? `${day(RECEIVED)} > ${day(RETURNED)}` : ''
  }

  #isNew(cells: ByteRow, place: number | undefined): boolean {
    const { bytes, starts, ends } = cells
    let from = place === undefined ? 0 : (starts[place] ?? 0)
    let to = place === undefined ? 0 : (ends[place] ?? 0)
    while (from < to && (bytes[from] ?? 0) <= 32) from += 1
    while (to > from && (bytes[to - 1] ?? 0) <= 32) to -= 1
    if (from === to) {
      this.#withoutCode += 1
      return true
    }
    if (this.#codes.isFull) this.#isCodesFull = true
    return this.#codes.add(bytes, from, to)
  }

  #leave(reason: Reason, row: number, found: () => string): void {
    const held = this.#reasons.get(reason) ?? { count: 0, examples: [] }
    held.count += 1
    if (held.examples.length < MOST_EXAMPLES)
      held.examples.push({ file: this.#file, row, found: found().slice(0, 60) })
    this.#reasons.set(reason, held)
  }

  counts(): Generator<GroupCounts> {
    return this.#table.rows()
  }

  report(): TallyReport {
    const unknown = this.#unknownStates.flatMap((count, number): [string, number][] => [
      [this.#row.states.texts[number] ?? '', count],
    ])
    return {
      read: this.#read,
      counted: this.#counted,
      reasons: new Map(
        REASONS.flatMap((reason) => {
          const held = this.#reasons.get(reason)
          return held ? [[reason, held] as const] : []
        }),
      ),
      unknownStates: new Map(unknown),
      withoutCode: this.#withoutCode,
      isCodesFull: this.#isCodesFull,
      first: this.#counted === 0 ? null : isoDay(this.#first),
      last: this.#counted === 0 ? null : isoDay(this.#last),
    }
  }
}

/** Whether a row says something beyond the headings. */
function hasMore({ bytes, starts, ends, count }: ByteRow, width: number): boolean {
  if (count > starts.length) return true
  for (let place = width; place < count; place += 1) {
    for (let at = starts[place] ?? 0; at < (ends[place] ?? 0); at += 1)
      if ((bytes[at] ?? 0) > 32) return true
  }
  return false
}
