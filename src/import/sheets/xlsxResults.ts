import type { CellMark } from '@/dataset/cells/table'
import type { CellFault } from './sheet'

/** A cell with a formula whose saved result is 0, in its row, of which it may be taken. */
type Zero = {
  readonly row: number
  readonly index: number
  readonly cells: string[]
  readonly marks: (CellMark | null)[]
}

/** The results that a program saved with the formulas of a sheet it may never have calculated. */
export class SavedResults {
  readonly #zeros: Zero[] = []
  #hasOthers = false

  addZero(zero: Zero): void {
    this.#zeros.push(zero)
  }

  /** Notes that a formula has a result that is not 0. */
  addOther(): void {
    this.#hasOthers = true
  }

  /**
   * Where no formula has a result but 0, all of them are fillers, which are taken out of their rows
   * and left unread; where some have, nobody can tell, and each is told. Faults:
   * `cell/uncalculated`.
   */
  settle(): readonly CellFault[] {
    const isFiller = !this.#hasOthers
    return this.#zeros.map(({ row, index, cells, marks }) => {
      if (isFiller) {
        cells[index] = ''
        marks[index] = 'unread'
      }
      return {
        code: 'cell/uncalculated',
        severity: isFiller ? 'error' : 'warning',
        row,
        index,
        found: '0',
        expected: null,
      }
    })
  }
}
