import { Delays } from './delays'
import type { Periods } from './days'
import type { PeriodId } from '@/dataset/period'
import { smallest } from '@/stats/extremes'

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

type Cell = {
  received: number
  early: number
  onTime: number
  late: number
  /** In progress at the end of this and every later period; what of it is overdue. */
  open: number
  overdue: number
  paused: number
  delays: Delays | null
}

/** So many groups and periods together are held; 100 MB or so. */
const MOST_CELLS = 400_000

/** What one dossier adds: days as numbers; `returned` `null` where it is in progress. */
export type Counted = {
  readonly received: number
  readonly due: number
  readonly returned: number | null
  readonly isPaused: boolean
  /** How late it was returned. */
  readonly daysLate: number
}

/** Counts by group and period. A dossier is a few additions, however long it was in progress. */
export class CountTable {
  readonly #periods: Periods
  readonly #asOf: number
  readonly #now: number
  readonly #groups = new Map<string, { key: GroupKey; cells: Map<number, Cell> }>()
  readonly #plain: { key: GroupKey; cells: Map<number, Cell> }[] = []
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

  add(key: GroupKey, { received, due, returned, isPaused, daysLate }: Counted): void {
    const cells = this.#cellsOf(key)
    const begun = this.#periods.of(received)
    this.#cell(cells, begun).received += 1
    let end = this.#now + 1
    if (returned !== null) {
      end = this.#periods.of(returned)
      const cell = this.#cell(cells, end)
      if (returned < due) cell.early += 1
      else if (returned === due) cell.onTime += 1
      else {
        cell.late += 1
        cell.delays ??= new Delays()
        cell.delays.add(daysLate)
      }
    } else if (isPaused) {
      this.#cell(cells, this.#now).paused += 1
      end = this.#now
    }
    if (end === begun) return
    this.#cell(cells, begun).open += 1
    this.#cell(cells, end).open -= 1
    if (due >= this.#asOf) return
    // Overdue first at the end of the period that the day after the due day lies in.
    const from = Math.max(begun, this.#periods.of(due + 1))
    if (from >= end) return
    this.#cell(cells, from).overdue += 1
    this.#cell(cells, end).overdue -= 1
  }

  #cellsOf(key: GroupKey): Map<number, Cell> {
    if (key.length === 1) {
      const [unit = 0] = key
      const held = this.#plain[unit]
      if (held) return held.cells
      const made = { key: [unit], cells: new Map<number, Cell>() }
      this.#plain[unit] = made
      return made.cells
    }
    const name = key.join(' ')
    let group = this.#groups.get(name)
    if (!group) {
      group = { key: [...key], cells: new Map() }
      this.#groups.set(name, group)
    }
    return group.cells
  }

  #cell(cells: Map<number, Cell>, period: number): Cell {
    let cell = cells.get(period)
    if (!cell) {
      this.#size += 1
      cell = {
        received: 0,
        early: 0,
        onTime: 0,
        late: 0,
        open: 0,
        overdue: 0,
        paused: 0,
        delays: null,
      }
      cells.set(period, cell)
    }
    return cell
  }

  /** All counts that are not nothing, group by group, periods in order up to the as-of date. */
  *rows(): Generator<GroupCounts> {
    for (const { key, cells } of [...this.#plain.filter(Boolean), ...this.#groups.values()]) {
      let [open, overdue] = [0, 0]
      for (let at = smallest(cells.keys()); at <= this.#now; at += 1) {
        const cell = cells.get(at)
        const carried = open
        open += cell?.open ?? 0
        overdue += cell?.overdue ?? 0
        const counts = {
          carried,
          received: cell?.received ?? 0,
          early: cell?.early ?? 0,
          onTime: cell?.onTime ?? 0,
          late: cell?.late ?? 0,
          within: open - overdue,
          overdue,
          paused: cell?.paused ?? 0,
        }
        if (Object.values(counts).every((count) => count === 0)) continue
        yield {
          key,
          period: this.#periods.id(at),
          counts,
          delays: cell?.delays ?? new Delays(),
        }
      }
    }
  }
}
