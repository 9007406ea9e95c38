import { foldText } from '@/dataset/text'
import type { FileTable } from './sheets/readFile'
import type { TableContext } from './cells'
import { namedStretches } from './headingWords'
import { nearName } from './nearNames'
import { sheetName } from './recipe'

/** Beyond so many words a line over a table is a text that may name anything. */
const MOST_WORDS = 24

/**
 * The one unit or indicator that the lines over a table, its sheet or its file name, by key; `null`
 * where they name none, or several. A province whose office stands at the head of a letter gives
 * way to a unit in it. Never throws.
 */
export function namedOver(
  { names }: Pick<TableContext, 'names'>,
  table: FileTable,
  of: 'units' | 'indicators',
): string | null {
  const { above = [], sheet, file } = table
  const base = file.replace(/^.*[\\/]|#.*$/g, '').replace(/\.[^.]*$/, '')
  // What stands nearest to the table goes before what holds for the whole sheet or file.
  for (const lines of [titlesOf(table), above, [sheetName(sheet)], [base.replace(/[_-]+/g, ' ')]]) {
    const ids = [...new Set(lines.flatMap((line) => idsIn(names, line, of)))]
    const own = of === 'units' ? ids.filter((id) => !isAbove(names, id, ids)) : ids
    const [only] = own
    if (only !== undefined) return own.length === 1 ? only : null
  }
  return null
}

/** The same of indicators, else the one that the lines over the table speak of in other words. */
export function indicatorOfTitle(
  context: Pick<TableContext, 'names'>,
  table: FileTable,
): string | null {
  const named = namedOver(context, table, 'indicators')
  if (named !== null) return named
  const near = new Set(
    [...titlesOf(table), ...(table.above ?? []), sheetName(table.sheet)].flatMap(
      (line) => nearName(context.names.rows.indicators, line.replace(LABEL, '')) ?? [],
    ),
  )
  const [only] = near
  return near.size === 1 ? (only ?? null) : null
}

/** The one unit whose form a table is by the lines over it; who gets the form is none of it. */
export function titleUnit(names: TableContext['names'], table: FileTable): string | null {
  const setAside = table.setAside.filter(
    ({ cells }) => !cells.some((cell) => RECEIVER.test(foldText(cell))),
  )
  return namedOver({ names }, { ...table, setAside }, 'units')
}

const RECEIVER = /don vi nhan|noi nhan|kinh gui/

/** What stands before the words of a line that an answer of a program had around its records. */
const LABEL = /^\s*[^:\s]{1,20}:\s+/

function titlesOf({ setAside }: FileTable): readonly string[] {
  return setAside
    .filter(({ kind }) => kind === 'title')
    .map(({ cells }) => cells.filter((cell) => cell.trim() !== '').join(' '))
}

/** The keys that a line names by its longest stretches of words; those within one are no more. */
function idsIn(names: TableContext['names'], line: string, of: string): readonly string[] {
  const text = line
    .replace(/[()[\]{}"“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const words = text.split(' ')
  if (words.length > MOST_WORDS) return []
  const idOf = (name: string): string | null => {
    const match = /\p{L}.*\s/u.test(name) ? names.find(of, name, null) : null
    return match?.kind === 'one' ? match.id : null
  }
  const whole = idOf(text)
  if (whole !== null) return [whole]
  let left = text
  const ids: string[] = []
  for (const { name } of namedStretches(text, (each) => idOf(each) !== null)) {
    if (!left.includes(name)) continue
    left = left.replace(name, ' ')
    ids.push(idOf(name) ?? '')
  }
  return ids
}

/** Whether another of some units lies in this one. */
function isAbove(names: TableContext['names'], id: string, ids: readonly string[]): boolean {
  return ids.some((each) => names.row('units', each)?.['parent_id'] === id)
}
