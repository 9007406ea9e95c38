import { parseDay, type DateOrder } from '@/import/dates'
import { dossierState, type DossierColumns, type DossierState } from './columns'
import type { ByteRow } from '@/dataset/cells/csvBytes'
import { BAD_DAY, dayNumber, NO_DAY, plainDay } from './days'
import { BLANK, Dictionary, NO_LETTERS, TOO_MANY } from './dictionary'
import { factValues, FACTS, NEVER, STATE_NUMBERS, type Fact } from './measures'

/** What besides unit and period counts are told by. */
export const SPLITS = ['area', 'procedure', 'channel', 'level'] as const
export type Split = (typeof SPLITS)[number]

/** `unit`: whose figure a dossier is; the other unit where one is not named. */
export type ReadRule = {
  readonly unit: 'handling' | 'receiving'
  readonly splits: readonly Split[]
  readonly order: DateOrder
}

const AT = Object.fromEntries(FACTS.map((fact, at) => [fact, at])) as Readonly<Record<Fact, number>>

/** Reads rows of a list of dossiers, one at a time, into facts and numbers of its names. */
export class RowFacts {
  readonly units = new Dictionary()
  readonly splits: Readonly<Record<Split, Dictionary>> = {
    area: new Dictionary(),
    procedure: new Dictionary(),
    channel: new Dictionary(),
    level: new Dictionary(),
  }
  readonly states = new Dictionary()
  /** Of the row that was read last. */
  readonly facts = factValues()
  readonly key: number[]
  /** Which of its days is none, or `null`; its state in `states`, negative where it has none. */
  badDay: 'received' | 'due' | 'extended' | 'returned' | null = null
  state = BLANK
  hasTooMany = false
  readonly #stateOf: (DossierState | null)[] = []
  readonly #days = new Map<string, number>()
  readonly #rule: ReadRule

  constructor(rule: ReadRule, asOf: number) {
    this.#rule = rule
    this.key = Array.from({ length: rule.splits.length + 1 }, () => 0)
    this.facts[AT.as_of] = asOf
  }

  read(cells: ByteRow, places: DossierColumns['places']): void {
    const { facts } = this
    const received = this.#day(cells, places.received)
    const due = this.#day(cells, places.due)
    const extended = this.#day(cells, places.extended)
    const returned = this.#day(cells, places.returned)
    const last = extended === NO_DAY ? due : extended
    this.badDay = null
    if (returned === BAD_DAY) this.badDay = 'returned'
    if (extended === BAD_DAY) this.badDay = 'extended'
    if (due === BAD_DAY) this.badDay = 'due'
    if (received === BAD_DAY) this.badDay = 'received'
    facts[AT.bad] = Number(this.badDay !== null)
    facts[AT.received] = received
    facts[AT.due] = last
    facts[AT.past] = last + 1
    facts[AT.returned] = returned
    facts[AT.until] = returned === NO_DAY ? NEVER : returned
    const unit = this.#names(cells, places)
    facts[AT.letters] = Number(unit !== NO_LETTERS)
    facts[AT.named] = Number(unit !== BLANK)
    this.state = this.#text(this.states, cells, places.state)
    const state = this.state < 0 ? null : this.#meaning(this.state)
    facts[AT.state] = state === null ? 0 : STATE_NUMBERS[state]
  }

  /** Whether the words of the state that was read last are in no list. */
  get isStateUnknown(): boolean {
    return this.state >= 0 && this.#stateOf[this.state] === null
  }

  /** Puts the unit and the splits into `key`; 0, or why it has none. */
  #names(cells: ByteRow, places: DossierColumns['places']): number {
    const { unit: whose, splits } = this.#rule
    const other = whose === 'handling' ? 'receiving' : 'handling'
    let unit = this.#text(this.units, cells, places[whose])
    if (unit === BLANK) unit = this.#text(this.units, cells, places[other])
    if (unit < 0) return unit
    this.key[0] = unit
    for (let at = 0; at < splits.length; at += 1) {
      const split = splits[at] ?? 'area'
      const number = this.#text(this.splits[split], cells, places[split])
      if (number === NO_LETTERS) return number
      this.key[at + 1] = number
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
    if (number === TOO_MANY) this.hasTooMany = true
    return number === TOO_MANY ? BLANK : number
  }

  #meaning(number: number): DossierState | null {
    const known = this.#stateOf[number]
    if (known !== undefined) return known
    const state = dossierState(this.states.texts[number] ?? '')
    this.#stateOf[number] = state
    return state
  }

  #day(cells: ByteRow, place: number | undefined): number {
    if (place === undefined || place >= cells.count) return NO_DAY
    const { order } = this.#rule
    if (order === 'dmy') {
      const plain = plainDay(cells.bytes, cells.starts[place] ?? 0, cells.ends[place] ?? 0)
      if (plain !== null) return plain
    }
    const text = textAt(cells, place).trim()
    const held = this.#days.get(text)
    if (held !== undefined) return held
    const day = dayOfText(text, order)
    if (this.#days.size > 50_000) this.#days.clear()
    this.#days.set(text, day)
    return day
  }
}

/** The day in a cell, `NO_DAY` or `BAD_DAY`. */
export function dayOfText(text: string, order: DateOrder): number {
  const iso = text === '' || text === '-' ? '' : parseDay(text, order)
  return iso === '' ? NO_DAY : iso === null ? BAD_DAY : (dayNumber(iso) ?? BAD_DAY)
}

const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true })

/** A cell as text; bytes that are no letters as U+FFFD. */
export function textAt(
  { bytes, starts, ends, doubled }: ByteRow,
  place: number | undefined,
): string {
  if (place === undefined) return ''
  const text = LENIENT.decode(bytes.subarray(starts[place] ?? 0, ends[place] ?? 0))
  return doubled[place] === 1 ? text.replaceAll('""', '"') : text
}

const ENCODER = new TextEncoder()

function ofText(dictionary: Dictionary, text: string): number {
  const bytes = ENCODER.encode(text)
  return dictionary.number(bytes, 0, bytes.length)
}
