import { declarationOf } from '@/dataset/declarations'
import { slugOf } from '@/import/spelling'
import { blankCells, labelColumn, type Cells, type DraftTable } from './tables'

/** Letters of a key that is made of a long text. */
const KEY_LENGTH = 40

/**
 * A key for a new row, made of its name: small ASCII letters, digits and `-`, cut between words,
 * with a number behind it where it is taken. The same name gives the same key. `''` where there is
 * no name yet, and for a table whose key is made of references.
 */
export function proposedKey(table: DraftTable, cells: Cells, taken: ReadonlySet<string>): string {
  const name = cells[labelColumn(table) ?? ''] ?? ''
  if (name.trim() === '') return ''
  const slug = slugOf(name)
  const cut =
    slug.length <= KEY_LENGTH ? slug : slug.slice(0, KEY_LENGTH + 1).replace(/-[^-]*$/, '')
  const key = cut.slice(0, KEY_LENGTH)
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? key : `${key}-${number}`
    if (!taken.has(candidate)) return candidate
  }
}

/**
 * A new row to begin with: what is given, `unknown` where a column has that word, and nothing else,
 * so that nothing is made up.
 */
export function newCells(
  table: DraftTable,
  given: Readonly<Record<string, string | null>> = {},
): Cells {
  const { columns } = declarationOf(table)
  const known = Object.entries(columns).flatMap(([name, { values = [] }]) =>
    values.includes('unknown') ? [[name, 'unknown'] as const] : [],
  )
  const own = Object.entries(given).filter(
    ([name, value]) => Object.hasOwn(columns, name) && value !== null,
  ) as [string, string][]
  return { ...blankCells(table), ...Object.fromEntries([...known, ...own]) }
}

/**
 * A source for what somebody knows and writes down by hand, so that it is marked as that wherever
 * it is cited.
 */
export function handSource(title: string): Cells {
  return newCells('sources', { title, kind: 'manual' })
}
