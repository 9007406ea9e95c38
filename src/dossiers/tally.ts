import { parseDay, type DateOrder } from '@/import/dates'
import { WorkCalendar, type CalendarDays } from './calendar'
import { CodeSet } from './codeSet'
import { dossierState, type DossierColumns, type DossierState } from './columns'
import { CountTable, type GroupCounts } from './counts'
import type { ByteRow, RowFault } from './csvBytes'
import { BAD_DAY, dayNumber, isoDay, NO_DAY, Periods, plainDay, type Span } from './days'
import { BLANK, Dictionary, NO_LETTERS, TOO_MANY } from './dictionary'

/** What besides unit and period counts are told by. */
export const SPLITS = ['area', 'procedure', 'channel', 'level'] as const
export type Split = (typeof SPLITS)[number]

/** `asOf`: an ISO day. `unit`: whose figure a dossier is; the other unit where one is not named. */
export type TallyRule = {
  readonly asOf: string
  readonly by: Span
  readonly unit: 'handling' | 'receiving'
  readonly splits: readonly Split[]
  readonly order: DateOrder
  readonly calendar: CalendarDays | null
}

/**
 * Why a row is not counted; each row that is not has one reason, the first that holds. Faults of
 * the file: those of `RowFault`; fewer or more cells than headings; bytes that are no letters; a day
 * that is none; no unit, no day of receiving, no due day; due or returned before it was received;
 * done without a day. Rightly left out: received after the as-of date; refused; withdrawn. A code
 * that was counted before is `repeated`.
 */
const REASONS = [
  'quote',
  'open',
  'nul',
  'long',
  'fewCells',
  'manyCells',
  'letters',
  'badDay',
  'noUnit',
  'noReceived',
  'noDue',
  'dueBefore',
  'returnedBefore',
  'doneNoDay',
  'repeated',
  'afterAsOf',
  'refused',
  'withdrawn',
] as const
export type Reason = (typeof REASONS)[number]

/** Not faults: dossiers that are none of the figures. */
export const RIGHTLY_OUT: ReadonlySet<Reason> = new Set(['afterAsOf', 'refused', 'withdrawn'])

export type Example = { readonly file: string; readonly row: number; readonly found: string }

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

/** Counts rows of dossiers from one or more files. Memory does not grow with rows but for codes. */
export class Tally {
  readonly rule: TallyRule
  readonly units = new Dictionary()
  readonly splits: Readonly<Record<Split, Dictionary>> = {
    area: new Dictionary(),
    procedure: new Dictionary(),
    channel: new Dictionary(),
    level: new Dictionary(),
  }
  readonly #states = new Dictionary()
  readonly #stateOf: (DossierState | null)[] = []
  readonly #stateCounts: number[] = []
  readonly #codes = new CodeSet()
  readonly #calendar: WorkCalendar
  readonly #asOf: number
  readonly #table: CountTable
  readonly #reasons = new Map<Reason, { count: number; examples: Example[] }>()
  readonly #days = new Map<string, number>()
  readonly #key: number[]
  #file = ''
  #columns: DossierColumns | null = null
  #read = 0
  #counted = 0
  #withoutCode = 0
  #isCodesFull = false
  #first = Infinity
  #last = -Infinity
  #tooMany: 'names' | 'groups' | null = null

  /** Throws a RangeError for an as-of date that is no day. */
  constructor(rule: TallyRule) {
    const asOf = dayNumber(rule.asOf)
    if (asOf === null) throw new RangeError(`Not a day: ${rule.asOf}`)
    this.rule = rule
    this.#asOf = asOf
    this.#calendar = new WorkCalendar(rule.calendar)
    this.#table = new CountTable(new Periods(rule.by), asOf)
    this.#key = Array.from({ length: rule.splits.length + 1 }, () => 0)
  }

  /** Goes on with the rows of a file. */
  begin(file: string, columns: DossierColumns): void {
    this.#file = file
    this.#columns = columns
  }

  /** What there is too much of to be held, after which nothing is right: it is to be stopped. */
  get tooMany(): 'names' | 'groups' | null {
    return this.#tooMany ?? (this.#table.isFull ? 'groups' : null)
  }

  get rowsRead(): number {
    return this.#read
  }

  get rowsCounted(): number {
    return this.#counted
  }

  /** A row that could not be split. */
  broken(row: number, fault: RowFault): void {
    this.#read += 1
    this.#leave(fault, row, '')
  }

  row(cells: ByteRow): void {
    const columns = this.#columns
    if (!columns) throw new Error('A row before its file')
    this.#read += 1
    if (cells.count < columns.least) return this.#leave('fewCells', cells.row, String(cells.count))
    if (cells.count > columns.width && hasMore(cells, columns.width))
      return this.#leave('manyCells', cells.row, String(cells.count))
    const { places } = columns
    const received = this.#day(cells, places.received)
    const due = this.#day(cells, places.due)
    const extended = this.#day(cells, places.extended)
    const returned = this.#day(cells, places.returned)
    const bad = (
      [
        ['received', received],
        ['due', due],
        ['extended', extended],
        ['returned', returned],
      ] as const
    ).find(([, day]) => day === BAD_DAY)
    if (bad) return this.#leave('badDay', cells.row, textAt(cells, places[bad[0]]))
    return this.#judge(cells, places, received, extended === NO_DAY ? due : extended, returned)
  }

  #judge(
    cells: ByteRow,
    places: DossierColumns['places'],
    received: number,
    due: number,
    returned: number,
  ): void {
    const { row } = cells
    const key = this.#keyOf(cells, places)
    if (key === NO_LETTERS) return this.#leave('letters', row, '')
    if (key === BLANK) return this.#leave('noUnit', row, '')
    if (received === NO_DAY) return this.#leave('noReceived', row, '')
    const state = this.#state(cells, places.state)
    if (state === 'refused' || state === 'withdrawn') return this.#leave(state, row, '')
    if (received > this.#asOf) return this.#leave('afterAsOf', row, isoDay(received))
    if (due === NO_DAY) return this.#leave('noDue', row, '')
    if (due < received) return this.#leave('dueBefore', row, between(received, due))
    if (returned !== NO_DAY && returned < received)
      return this.#leave('returnedBefore', row, between(received, returned))
    if (returned === NO_DAY && state === 'done') return this.#leave('doneNoDay', row, '')
    if (!this.#isNew(cells, places.code))
      return this.#leave('repeated', row, textAt(cells, places.code))
    const isBack = returned !== NO_DAY && returned <= this.#asOf
    this.#counted += 1
    if (received < this.#first) this.#first = received
    if (received > this.#last) this.#last = received
    this.#table.add(this.#key, {
      received,
      due,
      returned: isBack ? returned : null,
      isPaused: state === 'paused' && returned === NO_DAY,
      daysLate: isBack ? this.#calendar.between(due, returned) : 0,
    })
  }

  /** Puts the group of a row into `#key`; 0, or why it has none. */
  #keyOf(cells: ByteRow, places: DossierColumns['places']): number {
    const { unit: whose, splits } = this.rule
    const other = whose === 'handling' ? 'receiving' : 'handling'
    let unit = this.#text(this.units, cells, places[whose])
    if (unit === BLANK) unit = this.#text(this.units, cells, places[other])
    if (unit < 0) return unit
    this.#key[0] = unit
    for (let at = 0; at < splits.length; at += 1) {
      const split = splits[at] ?? 'area'
      const number = this.#text(this.splits[split], cells, places[split])
      if (number === NO_LETTERS) return number
      this.#key[at + 1] = number
    }
    return 0
  }

  #text(dictionary: Dictionary, cells: ByteRow, place: number | undefined): number {
    if (place === undefined || place >= cells.count) return BLANK
    const { bytes, starts, ends, doubled } = cells
    const number =
      doubled[place] === 1
        ? ofText(dictionary, textAt(cells, place))
        : dictionary.number(bytes, starts[place] ?? 0, ends[place] ?? 0)
    if (number === TOO_MANY) this.#tooMany = 'names'
    return number === TOO_MANY ? BLANK : number
  }

  #state(cells: ByteRow, place: number | undefined): DossierState | null {
    const number = this.#text(this.#states, cells, place)
    if (number < 0) return null
    const known = this.#stateOf[number]
    const state = known === undefined ? dossierState(this.#states.texts[number] ?? '') : known
    if (known === undefined) this.#stateOf[number] = state
    this.#stateCounts[number] = (this.#stateCounts[number] ?? 0) + 1
    return state
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

  #day(cells: ByteRow, place: number | undefined): number {
    if (place === undefined || place >= cells.count) return NO_DAY
    if (this.rule.order === 'dmy') {
      const plain = plainDay(cells.bytes, cells.starts[place] ?? 0, cells.ends[place] ?? 0)
      if (plain !== null) return plain
    }
    const text = textAt(cells, place).trim()
    const held = this.#days.get(text)
    if (held !== undefined) return held
    const iso = text === '' || text === '-' ? '' : parseDay(text, this.rule.order)
    const day = iso === '' ? NO_DAY : iso === null ? BAD_DAY : (dayNumber(iso) ?? BAD_DAY)
    if (this.#days.size > 50_000) this.#days.clear()
    this.#days.set(text, day)
    return day
  }

  #leave(reason: Reason, row: number, found: string): void {
    const held = this.#reasons.get(reason) ?? { count: 0, examples: [] }
    held.count += 1
    if (held.examples.length < MOST_EXAMPLES)
      held.examples.push({ file: this.#file, row, found: found.slice(0, 60) })
    this.#reasons.set(reason, held)
  }

  counts(): Generator<GroupCounts> {
    return this.#table.rows()
  }

  report(): TallyReport {
    const unknown = this.#states.texts.flatMap((text, number): [string, number][] =>
      this.#stateOf[number] === null ? [[text, this.#stateCounts[number] ?? 0]] : [],
    )
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

const between = (received: number, day: number): string => `${isoDay(received)} > ${isoDay(day)}`

/** Whether a row says something beyond the headings. */
function hasMore({ bytes, starts, ends, count }: ByteRow, width: number): boolean {
  if (count > starts.length) return true
  for (let place = width; place < count; place += 1) {
    for (let at = starts[place] ?? 0; at < (ends[place] ?? 0); at += 1)
      if ((bytes[at] ?? 0) > 32) return true
  }
  return false
}

const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true })

/** A cell as text; bytes that are no letters as U+FFFD. */
function textAt({ bytes, starts, ends, doubled }: ByteRow, place: number | undefined): string {
  if (place === undefined) return ''
  const text = LENIENT.decode(bytes.subarray(starts[place] ?? 0, ends[place] ?? 0))
  return doubled[place] === 1 ? text.replaceAll('""', '"') : text
}

const ENCODER = new TextEncoder()

function ofText(dictionary: Dictionary, text: string): number {
  const bytes = ENCODER.encode(text)
  return dictionary.number(bytes, 0, bytes.length)
}
