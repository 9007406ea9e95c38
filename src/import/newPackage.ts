import { declarationOf, TABLE_NAMES, type TableName } from '@/dataset/declarations'
import { mergeRows } from './merge'
import { packageRows, tableRows, type PackageRows } from './packageRows'

/** What figures cannot be read without: who and what there is, and how it is classified. */
const NAMES: ReadonlySet<TableName> = new Set([
  'units',
  'successions',
  'fields',
  'indicators',
  'bands',
])

/** The tables of names of a package, and its sources, without anything that is said of them. */
export function namesAlone(rows: PackageRows): PackageRows {
  return packageRows((name) => (NAMES.has(name) || name === 'sources' ? tableRows(rows, name) : []))
}

/**
 * What was taken as a package of its own, with the tables of names of another one and those of its
 * sources that these name. No figure, model or finding of the other one is in it.
 */
export function emptyPackageLike(other: PackageRows, taken: PackageRows): PackageRows {
  const names = packageRows((name) => (NAMES.has(name) ? tableRows(other, name) : []))
  const merged = mergeRows(names, taken)
  const used = new Set<unknown>()
  for (const name of TABLE_NAMES) {
    const columns = Object.entries(declarationOf(name).columns).filter(
      ([, { reference }]) => reference === 'sources',
    )
    for (const row of tableRows(merged, name)) for (const [column] of columns) used.add(row[column])
  }
  const sources = other.sources.filter(({ source_id: id }) => used.has(id))
  return mergeRows({ ...names, sources }, taken)
}
