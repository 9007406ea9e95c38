import type { PeriodId } from '@/dataset/period'
import type { Periods } from './days'
import { Delays } from './delays'
import { FLOW_NAMES, FLOWS, placeOfFact, Tests, type FactValues, type Flow } from './measures'

/**
 * What is counted of a unit in a period, as form II.06a has it: received in it; resolved in it
 * before its due day, on it and after it; in progress at its end, or on the as-of date, within time
 * and overdue; and paused on the as-of date. `carried`: in progress when it began, so that
 * carried + received = early + onTime + late + within + overdue + paused.
 */
export type Counts = {
  readonly carried: number
  readonly received: number
  readonly early: number
  readonly onTime: number
  readonly late: number
  readonly within: number
  readonly overdue: number
  readonly paused: number
}

/** Numbers of the texts that a group is of: its unit and what it is split by. */
export type GroupKey = readonly number[]

export type GroupCounts = {
  readonly key: GroupKey
  readonly period: PeriodId
  readonly counts: Counts
  /** Of the dossiers resolved late in it: days from the due day to the return. */
  readonly delays: Delays
}

type Cell = { readonly flows: Float64Array; delays: Delays | null }

/** So many groups and periods together are held; 100 MB or so. */
const MOST_CELLS = 400_000

const PLACES = Object.fromEntries(FLOW_NAMES.map((flow, at) => [flow, at])) as Readonly<
  Record<Flow, number>
>
const TESTS = new Tests(FLOW_NAMES.map((flow) => FLOWS[flow].when))
/** On which day each flow is. */
const DAYS = Int32Array.from(FLOW_NAMES, (flow) => placeOfFact(FLOWS[flow].on))

/** The counts of a group by how many periods lie between each and the as-of date. */
type Group = { readonly key: GroupKey; readonly cells: (Cell | undefined)[] }

/** Counts by group and period. A dossier is a few additions, however long it was in progress. */
export class CountTable {
  readonly #periods: Periods
  readonly #asOf: number
  readonly #now: number
  readonly #groups = new Map<string, Group>()
  readonly #plain: Group[] = []
  #size = 0

  constructor(periods: Periods, asOf: number) {
    this.#periods = periods
    this.#asOf = asOf
    this.#now = periods.of(asOf)
  }

  /** Whether there are more groups and periods than are held. */
  get isFull(): boolean {
    return this.#size > MOST_CELLS
  }

  /** A dossier; `daysLate`: how late it was returned, if it was. */
  add(key: GroupKey, facts: FactValues, daysLate: number): void {
    const cells = this.#cellsOf(key)
    for (let flow = 0; flow < DAYS.length; flow += 1) {
      const on = facts[DAYS[flow] ?? 0] ?? 0
      if (on > this.#asOf || !TESTS.holds(flow, facts)) continue
      const cell = this.#cell(cells, this.#periods.of(on))
      cell.flows[flow] = (cell.flows[flow] ?? 0) + 1
      if (flow === PLACES.late) delaysOf(cell).add(daysLate)
    }
  }

  /** Sums that were made elsewhere; `period` by its number, up to that of the as-of date. */
  addSum(key: GroupKey, period: number, flow: Flow, sum: number): void {
    const { flows } = this.#cell(this.#cellsOf(key), period)
    flows[PLACES[flow]] = (flows[PLACES[flow]] ?? 0) + sum
  }

  /** So many dossiers that were returned so late. */
  addDelays(key: GroupKey, period: number, days: number, count: number): void {
    delaysOf(this.#cell(this.#cellsOf(key), period)).add(days, count)
  }

  #cellsOf(key: GroupKey): Group['cells'] {
    if (key.length === 1) {
      const [unit = 0] = key
      const held = this.#plain[unit]
      if (held) return held.cells
      const made: Group = { key: [unit], cells: [] }
      this.#plain[unit] = made
      return made.cells
    }
    const name = key.join(' ')
    let group = this.#groups.get(name)
    if (!group) {
      group = { key: [...key], cells: [] }
      this.#groups.set(name, group)
    }
    return group.cells
  }

  #cell(cells: Group['cells'], period: number): Cell {
    const held = cells[this.#now - period]
    if (held) return held
    this.#size += 1
    const cell: Cell = { flows: new Float64Array(FLOW_NAMES.length), delays: null }
    cells[this.#now - period] = cell
    return cell
  }

  /** All counts that are not nothing, group by group, periods in order up to the as-of date. */
  *rows(): Generator<GroupCounts> {
    for (const { key, cells } of [...this.#plain.filter(Boolean), ...this.#groups.values()]) {
      const sums = { open: 0, overdue: 0, paused: 0, pausedPassed: 0 }
      for (let at = this.#now - cells.length + 1; at <= this.#now; at += 1) {
        const cell = cells[this.#now - at]
        const counts = nextCounts(sums, cell?.flows ?? NOTHING, at === this.#now)
        if (Object.values(counts).every((count) => count === 0)) continue
        yield { key, period: this.#periods.id(at), counts, delays: cell?.delays ?? new Delays() }
      }
    }
  }
}

const NOTHING = new Float64Array(FLOW_NAMES.length)

function delaysOf(cell: Cell): Delays {
  cell.delays ??= new Delays()
  return cell.delays
}

/** Sums of all flows up to the end of a period. */
type Sums = { open: number; overdue: number; paused: number; pausedPassed: number }

/** The counts of a period from what flows in it; `sums` goes on to its end. */
function nextCounts(sums: Sums, flows: Float64Array, isNow: boolean): Counts {
  const of = (flow: Flow): number => flows[PLACES[flow]] ?? 0
  const carried = sums.open
  sums.open += of('received') - of('early') - of('onTime') - of('late')
  sums.overdue += of('passed') - of('late')
  sums.paused += of('paused')
  sums.pausedPassed += of('pausedPassed')
  const paused = isNow ? sums.paused : 0
  const overdue = sums.overdue - (isNow ? sums.pausedPassed : 0)
  return {
    carried,
    received: of('received'),
    early: of('early'),
    onTime: of('onTime'),
    late: of('late'),
    within: sums.open - paused - overdue,
    overdue,
    paused,
  }
}
