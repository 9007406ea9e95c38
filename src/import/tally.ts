import type { RowCounts } from '@/dataset/counts'
import { issue, type Issue } from '@/dataset/issue'
import type { SetAsideRow } from './sheets/importTable'
import { isNumberLike } from './sheets/layoutHeading'

/** What became of a row of a file. */
export type RowOutcome = 'taken' | 'changed' | 'refused' | 'skipped'

/** `read` = `taken` + `changed` + `refused` + `skipped`. Headings and blank rows are no rows. */
export type IntakeCounts = RowCounts & { readonly skipped: number }

/** Counts the fates of the rows of one table, each row once. */
export class Tally {
  readonly #outcomes = new Map<number, RowOutcome>()

  /** Later words on a row count. */
  set(row: number, outcome: RowOutcome): void {
    this.#outcomes.set(row, outcome)
  }

  get(row: number): RowOutcome | undefined {
    return this.#outcomes.get(row)
  }

  counts(): IntakeCounts {
    const counts = { read: this.#outcomes.size, taken: 0, changed: 0, refused: 0, skipped: 0 }
    for (const outcome of this.#outcomes.values()) counts[outcome] += 1
    return counts
  }
}

const ROW_CODES = {
  title: 'row/title',
  repeated: 'row/repeated',
  numbering: 'row/numbering',
  example: 'row/example',
  section: 'row/section',
  total: 'row/total',
  footer: 'row/footer',
} as const

/** Whether a line over a group of rows has numbers beside its name: those of the group. */
export function holdsNumbers({ cells }: Pick<SetAsideRow, 'cells'>): boolean {
  const name = cells.findIndex((cell) => /\p{L}{2}/u.test(cell))
  return name !== -1 && cells.slice(name + 1).some(isNumberLike)
}

/**
 * Counts the rows that never were rows of the table: headings are no rows, refused ones have issues
 * of their own, all others are skipped. Issues, info: `row/title`, `row/numbering`, `row/repeated`
 * (once), `row/example`, `row/section`, `row/subtotal` (it has numbers), `row/total`, `row/footer` (found: the first words of the row).
 */
export function tallySetAside(
  tally: Tally,
  file: string,
  setAside: readonly SetAsideRow[],
  say: (issue: Issue) => void,
): void {
  // Printed pages repeat their headings: it is enough to say so once.
  let isTold = false
  for (const { row, kind, cells } of setAside) {
    // A row of totals that was taken as a unit's own has its fate.
    if (kind === 'heading' || tally.get(row) !== undefined) continue
    tally.set(row, kind === 'refused' ? 'refused' : 'skipped')
    if (kind === 'refused' || (kind === 'repeated' && isTold)) continue
    isTold ||= kind === 'repeated'
    const isSubtotal = kind === 'section' && holdsNumbers({ cells })
    const isWord = (cell: string): boolean =>
      isSubtotal ? /\p{L}{2}/u.test(cell) : cell.trim() !== ''
    const found = cells.find(isWord) ?? ''
    const code = isSubtotal ? 'row/subtotal' : ROW_CODES[kind]
    say(issue({ code, severity: 'info', file, row, found }))
  }
}
