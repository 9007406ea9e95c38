import type { AnyRow, PackageRows } from '@/import/packageRows'
import { keysOf, readCells, rowsByDraftKey, writtenCells } from './cells'
import type { Change } from './change'
import { fault, type Fault } from './faults'
import { changedColumns, DRAFT_TABLES, isSameCells, type Cells } from './tables'

/**
 * How a change stands to the package that is there now. `added`, `changed`: as it was written.
 * `rebased`: the package has changed other columns of the row, and both are kept. `same`: the
 * package says so already. `conflict`: both changed one column; `gone`: the row is no longer there;
 * `taken`: another row has its key by now; `faulty`: it cannot be read any more. Of the last four
 * nothing is applied until somebody says what counts.
 */
type StandingState =
  | 'added'
  | 'changed'
  | 'rebased'
  | 'same'
  | 'conflict'
  | 'gone'
  | 'taken'
  | 'faulty'

export type ChangeState = {
  readonly change: Change
  readonly state: StandingState
  /** The row of the package now; `null` where it has none. */
  readonly current: Cells | null
  /** The row as it is, or would be, once the change counts. */
  readonly cells: Cells
  /** The columns that both changed, in the order of the table. */
  readonly clashes: readonly string[]
  readonly faults: readonly Fault[]
  /** The row to be put into the package; `null` where there is none to put. */
  readonly row: AnyRow | null
}

/** Whether a change waits for somebody to say what counts. */
export function isWaiting({ state }: Pick<ChangeState, 'state'>): boolean {
  return state === 'conflict' || state === 'gone' || state === 'taken' || state === 'faulty'
}

/**
 * How every change stands to a package, table by table in the order of reference, within one in the
 * order given. What an earlier table of the draft adds can be named by a later one. Never throws;
 * the same whichever way the rows of the package are ordered.
 */
export function changeStates(
  base: PackageRows,
  changes: readonly Change[],
): readonly ChangeState[] {
  const keys = keysOf(base)
  return DRAFT_TABLES.flatMap((table) => {
    const held = rowsByDraftKey(table, base)
    return changes
      .filter((change) => change.table === table)
      .map((change): ChangeState => {
        const row = held.get(change.key)
        const merged = mergedCells(change, row ? writtenCells(table, row) : null)
        if (merged.state === 'same' || isWaiting(merged))
          return { change, ...merged, faults: [], row: null }
        const read = readCells(table, merged.cells, keys)
        if (!read.row) return { change, ...merged, state: 'faulty', faults: read.faults, row: null }
        keys.get(table)?.add(change.key)
        return { change, ...merged, faults: [], row: read.row }
      })
  })
}

type Merged = Pick<ChangeState, 'state' | 'current' | 'cells' | 'clashes'>

/**
 * The three ways: the row that was written over, the row of the draft, the row of the package now.
 */
function mergedCells({ table, before, cells }: Change, current: Cells | null): Merged {
  const merged = (state: StandingState, now = cells, clashes: readonly string[] = []): Merged => ({
    state,
    current,
    cells: now,
    clashes,
  })
  if (current && isSameCells(table, current, cells)) return merged('same')
  if (!before)
    return merged(
      current ? 'taken' : 'added',
      cells,
      current ? changedColumns(table, current, cells) : [],
    )
  if (!current) return merged('gone')
  const theirs = new Set(changedColumns(table, before, current))
  if (theirs.size === 0) return merged('changed')
  const mine = changedColumns(table, before, cells)
  const clashes = mine.filter((name) => theirs.has(name) && current[name] !== cells[name])
  if (clashes.length > 0) return merged('conflict', cells, clashes)
  const both = { ...current, ...Object.fromEntries(mine.map((name) => [name, cells[name] ?? ''])) }
  return isSameCells(table, current, both) ? merged('same') : merged('rebased', both)
}

/**
 * The faults of a key that another row has already; `own`: the key that the row itself had, `''`
 * for a new one.
 */
export function keyFaults(
  column: string,
  key: string,
  taken: ReadonlySet<string>,
  own: string,
): readonly Fault[] {
  return key !== own && taken.has(key) ? [fault({ column, kind: 'used', found: key })] : []
}
