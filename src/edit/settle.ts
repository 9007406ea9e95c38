import { declarationOf } from '@/dataset/declarations'
import type { Change } from './change'
import { proposedKey } from './propose'
import type { ChangeState } from './standing'
import { changedColumns, draftKey, type Cells } from './tables'

/**
 * What counts of a change that waits: the draft, the package, or both, the draft under a new key.
 */
export type Choice = 'mine' | 'package' | 'newKey'

/** What is to be done for it. */
export type Settled = {
  readonly save: readonly Pick<Change, 'table' | 'key' | 'before' | 'cells'>[]
  readonly remove: readonly Change[]
}

/** The row with what the draft changed put over what the package has now. */
export function mineOver({
  change,
  current,
  cells,
  state,
}: Pick<ChangeState, 'change' | 'current' | 'cells' | 'state'>): Cells {
  if (!current || !change.before || state === 'rebased') return cells
  const mine = changedColumns(change.table, change.before, change.cells)
  return { ...current, ...Object.fromEntries(mine.map((name) => [name, change.cells[name] ?? ''])) }
}

/**
 * Settles a change that waits. `mine`: the columns that it changed go over the row that is there
 * now, or it becomes a new row where there is none. `package`: it is dropped. `newKey`: it becomes
 * a row of its own, and what the draft ties to it follows; `taken` are the keys of its table. Never
 * throws.
 */
export function settle(
  standing: ChangeState,
  choice: Choice,
  changes: readonly Change[],
  taken: ReadonlySet<string>,
): Settled {
  const { change, current } = standing
  const { table, key } = change
  if (choice === 'package') return { save: [], remove: [change] }
  if (choice === 'mine')
    return { save: [{ table, key, before: current, cells: mineOver(standing) }], remove: [] }
  const [column = ''] = declarationOf(table).key
  const cells = { ...change.cells, [column]: proposedKey(table, change.cells, taken) }
  const renamed = cells[column] ?? ''
  const followers = changes.flatMap((each) => {
    const next = withReference(each, table, key, renamed)
    return next === each.cells ? [] : [{ each, next }]
  })
  return {
    save: [
      { table, key: renamed, before: null, cells },
      ...followers.map(({ each, next }) => ({
        table: each.table,
        key: draftKey(each.table, next),
        before: each.before,
        cells: next,
      })),
    ],
    remove: [
      change,
      ...followers.flatMap(({ each, next }) =>
        draftKey(each.table, next) === each.key ? [] : [each],
      ),
    ],
  }
}

function withReference({ table, cells }: Change, to: string, key: string, renamed: string): Cells {
  let next = cells
  for (const [name, { reference }] of Object.entries(declarationOf(table).columns)) {
    const items = (cells[name] ?? '').split(';')
    if (reference === to && items.includes(key))
      next = { ...next, [name]: items.map((each) => (each === key ? renamed : each)).join(';') }
  }
  return next
}
