import { issue } from '@/dataset/issue'
import type { TableRow } from '@/dataset/cells/table'
import type { FileTable } from './sheets/readFile'
import type { TableContext } from './cells'
import type { FigurePlan } from './planned'
import type { Choice } from './questions'

/** The question whether the blank cells of a column say what stands above them. */
function blankQuestion(heading: string): string {
  return `blank:${heading}`
}

const ABOVE: Choice = { value: 'above', label: 'above' }
const CHOICES: readonly Choice[] = [ABOVE, { value: 'none', label: 'none' }]

/** `waiting`: rows whose fate an answer decides; they are none of the table yet. */
export type FilledTable = { readonly table: FileTable; readonly waiting: readonly TableRow[] }

/** A column that says for all of a row whose its figures are, of what or of when. */
type Key = { readonly name: string; readonly index: number }

/** A row that says something, and those below it that leave the cell blank. */
type Run = { readonly text: string; readonly keys: string[]; readonly left: string }

/**
 * The table with the name of its unit, indicator or period in each row of a block that has it in
 * the first alone, as a merged cell is left when a sheet is saved as text. Only where that is sure:
 * the blank cells follow directly, each row is named otherwise, all that stands to the left is the
 * same in the block, no two blocks in a row say the same, and no figure comes twice. Where it is
 * only likely, somebody is asked and the rows wait. Issues, once a column: `row/above` (info;
 * found: how many rows), `row/blankAbove` (found: the same).
 */
export function withBlanksAbove(
  context: TableContext,
  whole: FileTable,
  plan: FigurePlan,
): FilledTable {
  const keys = keyColumns(plan)
  let table = whole
  let held: ReadonlyMap<number, TableRow> | null = null
  // What is said beside a blank cell may stand in the first row of a block, too.
  const likely = (): ReadonlyMap<number, TableRow> => {
    const rows = keys.reduce((each, key) => filled(each, key, keys), whole.rows)
    held ??= new Map(rows.map((row) => [row.row, row]))
    return held
  }
  const waiting = new Set<number>()
  for (const key of keys) {
    const blank = table.rows.filter(
      (row) => textIn(row, key.index) === '' && isNamedBeside(row, key, keys),
    )
    const [first] = blank
    if (first === undefined) continue
    const column = table.columns[key.index] ?? ''
    const block = blocksOf(table, key, keys, likely())
    if (block === null) continue
    const given = context.recipe.answers.get(blankQuestion(column))
    if (given === 'none') continue
    const isTaken = block.isSure || given === ABOVE.value
    if (!isTaken)
      for (const { row } of blank) {
        waiting.add(row)
        ask(context, column, row, block.isLikely)
      }
    const [code, severity] = isTaken
      ? (['row/above', 'info'] as const)
      : (['row/blankAbove', 'error'] as const)
    const at = { file: context.file, row: first.row, column, found: String(blank.length) }
    context.say(issue({ code, severity, ...at }))
    table = { ...table, rows: filled(table.rows, key, keys) }
  }
  if (waiting.size === 0) return { table, waiting: [] }
  return {
    table: { ...table, rows: table.rows.filter(({ row }) => !waiting.has(row)) },
    waiting: whole.rows.filter(({ row }) => waiting.has(row)),
  }
}

function ask(context: TableContext, column: string, row: number, isLikely: boolean): void {
  context.questions.ask({
    id: blankQuestion(column),
    kind: 'blank',
    about: column,
    row,
    column,
    choices: CHOICES,
    suggested: isLikely ? ABOVE.value : null,
  })
}

/** From left to right; of several columns of one name each may be blank. */
function keyColumns({ keys, periodParts }: FigurePlan): readonly Key[] {
  const single = ['unit_id', 'indicator_id', 'period'].flatMap((name): Key[] => {
    const [index, more] = keys.get(name) ?? []
    return index === undefined || more !== undefined ? [] : [{ name, index }]
  })
  const parts = Object.entries(periodParts).map(([name, index]): Key => ({ name, index }))
  const all = [...single, ...parts]
  return all.length < 2 ? [] : all.sort((a, b) => a.index - b.index)
}

function textIn({ cells }: TableRow, index: number): string {
  return (cells[index] ?? '').trim()
}

const OF_TIME: ReadonlySet<string> = new Set(['period', 'year', 'quarter', 'month'])

/** Whether a row says something else of its figures: of a part of a period another dimension. */
function isNamedBeside(row: TableRow, { name, index: own }: Key, keys: readonly Key[]): boolean {
  return keys.some(
    (other) =>
      other.index !== own &&
      !(OF_TIME.has(name) && OF_TIME.has(other.name)) &&
      textIn(row, other.index) !== '',
  )
}

/**
 * Whether the blank cells of a column say what stands above them; `null` where they cannot: nothing
 * stands above, or the row of a whole year has no quarter.
 */
function blocksOf(
  table: FileTable,
  key: Key,
  keys: readonly Key[],
  likely: ReadonlyMap<number, TableRow>,
): { readonly isSure: boolean; readonly isLikely: boolean } | null {
  const others = keys.filter(({ index }) => index !== key.index)
  const left = others.filter(({ index }) => index < key.index)
  const passed = new Set(
    table.setAside.flatMap((row) =>
      row.kind === 'total' && textIn(row, key.index) === '' ? [row.row] : [],
    ),
  )
  const saying = ({ row }: TableRow, columns: readonly Key[]): string => {
    const whole = likely.get(row)
    return columns.map(({ index }) => (whole ? textIn(whole, index) : '')).join('\u0000')
  }
  const runs: Run[] = []
  let isWhole = true
  let last = 0
  for (const row of table.rows) {
    const text = textIn(row, key.index)
    const isNamed = isNamedBeside(row, key, keys)
    if (text !== '') {
      runs.push({ text, keys: isNamed ? [saying(row, others)] : [], left: saying(row, left) })
      last = row.row
      continue
    }
    // Notes and signatures are of no block.
    if (!isNamed) continue
    const run = runs.at(-1)
    if (run === undefined) return null
    isWhole &&= follows(last, row.row, passed) && saying(row, left) === run.left
    run.keys.push(saying(row, others))
    last = row.row
  }
  const blocks = runs.filter((run) => run.keys.length > 0)
  const all = blocks.flatMap(({ text, keys: own }) => own.map((each) => `${text}\u0001${each}`))
  const isOnce = new Set(all).size === all.length
  if (!isOnce && OF_TIME.has(key.name) && key.name !== 'period' && key.name !== 'year') return null
  const isMerged = blocks.every((run, index) => {
    const before = blocks[index - 1]
    return before === undefined || before.text !== run.text || before.left !== run.left
  })
  const isSure = isWhole && isOnce && isMerged && areBlocks(blocks, key)
  return { isSure, isLikely: isOnce && isMerged }
}

/** Whether only rows that were set aside stand between two rows. */
function follows(last: number, row: number, passed: ReadonlySet<number>): boolean {
  for (let between = last + 1; between < row; between += 1) if (!passed.has(between)) return false
  return true
}

/**
 * Whether all blocks have the same list, or each at least two rows. One unit alone over rows that
 * name none may be a slip.
 */
function areBlocks(blocks: readonly Run[], { name }: Key): boolean {
  if (blocks.length < 2 && name === 'unit_id') return false
  const lists = new Set(blocks.map(({ keys }) => [...keys].sort().join('\u0001')))
  return lists.size === 1 || blocks.every(({ keys }) => keys.length > 1)
}

function filled(rows: readonly TableRow[], key: Key, keys: readonly Key[]): readonly TableRow[] {
  const { index } = key
  let above = ''
  return rows.map((row) => {
    const own = textIn(row, index)
    if (own !== '') above = own
    if (own !== '' || above === '' || !isNamedBeside(row, key, keys)) return row
    const cells = row.cells.map((cell, at) => (at === index ? above : cell))
    return { ...row, cells }
  })
}
