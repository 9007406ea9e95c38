import type { FileTable } from './sheets/readFile'
import { holdsNumbers } from './columnContent'
import type { FigurePlan } from './planned'
import type { RowOutcome, IntakeCounts, Tally } from './tally'

/**
 * What became of cells otherwise than of the rest of their row, by row and by index of the column.
 */
export type CellOutcomes = Map<number, Map<number, RowOutcome>>

/** Notes what became of a cell. */
export function noteCell(
  outcomes: CellOutcomes,
  row: number,
  index: number,
  outcome: RowOutcome,
): void {
  const held = outcomes.get(row)
  if (held) held.set(index, outcome)
  else outcomes.set(row, new Map([[index, outcome]]))
}

/**
 * What became of the numbers of a table, cell by cell: `read` = `taken` + `changed` + `refused` +
 * `skipped`. A number is a cell with a digit under a heading of figures, known or not. Skipped:
 * ranks and the like, what somebody left out, rows of totals and others that hold no figure.
 * Refused: what cannot be used, and all that waits for an answer.
 */
export function countFigures(
  table: FileTable,
  plan: FigurePlan,
  tally: Tally,
  outcomes: CellOutcomes,
): IntakeCounts {
  const parts = new Set(plan.groups.flatMap(({ parts: own }) => Object.values(own)))
  const others = plan.columns.flatMap(({ index, role }): [number, RowOutcome][] => {
    if (parts.has(index)) return []
    const outcome =
      role.kind === 'unknown' || role.kind === 'ambiguous' || role.kind === 'figure'
        ? 'refused'
        : 'skipped'
    const isLeftOut = role.kind === 'aside' && (role.why === 'derived' || role.why === 'chosen')
    return (outcome === 'refused' || isLeftOut) && holdsNumbers(table, index)
      ? [[index, outcome]]
      : []
  })
  const counts = { read: 0, taken: 0, changed: 0, refused: 0, skipped: 0 }
  const count = (cells: readonly string[], index: number, outcome: RowOutcome): void => {
    if (!/\d/.test(cells[index] ?? '')) return
    counts.read += 1
    counts[outcome] += 1
  }
  for (const { row, cells } of table.rows) {
    const whole = tally.get(row) ?? 'refused'
    const own = outcomes.get(row)
    const rest = whole === 'changed' ? 'taken' : whole
    for (const index of parts)
      count(
        cells,
        index,
        whole === 'refused' || whole === 'skipped' ? whole : (own?.get(index) ?? rest),
      )
    for (const [index, outcome] of others)
      count(cells, index, whole === 'skipped' ? whole : outcome)
  }
  for (const { kind, cells } of table.setAside) {
    if (kind === 'total' || kind === 'section')
      for (const index of [...parts, ...others.map(([each]) => each)])
        count(cells, index, 'skipped')
  }
  return counts
}
