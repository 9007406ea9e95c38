import type { RowOf, TableDeclaration } from './table'
import { adoptions } from './tables/adoptions'
import { bands } from './tables/bands'
import { directives } from './tables/directives'
import { events } from './tables/events'
import { fields } from './tables/fields'
import { indicators } from './tables/indicators'
import { inspections } from './tables/inspections'
import { models } from './tables/models'
import { observations } from './tables/observations'
import { responses } from './tables/responses'
import { shortcomings } from './tables/shortcomings'
import { sources } from './tables/sources'
import { successions } from './tables/successions'
import { targets } from './tables/targets'
import { units } from './tables/units'

/** Every table of the data package, in the order of the reference page. */
export const TABLES = {
  units,
  successions,
  fields,
  indicators,
  targets,
  observations,
  events,
  bands,
  models,
  adoptions,
  shortcomings,
  directives,
  responses,
  inspections,
  sources,
} as const

export type TableName = keyof typeof TABLES

export type Row<Name extends TableName> = RowOf<(typeof TABLES)[Name]>

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[]

/** The tables so that each comes after those whose keys it names. */
export const TABLES_BY_REFERENCE: readonly TableName[] = inOrderOfReference()

/** Whether a name is that of a table of the package. */
export function isTableName(name: string): name is TableName {
  return Object.hasOwn(TABLES, name)
}

/** The declaration of a table, without the exact types of its columns. */
export function declarationOf(name: TableName): TableDeclaration {
  return TABLES[name]
}

function inOrderOfReference(): TableName[] {
  const ordered = new Set<TableName>()
  const place = (name: TableName, above: readonly TableName[]): void => {
    for (const { reference } of Object.values(declarationOf(name).columns)) {
      if (reference === undefined || reference === name) continue
      if (!isTableName(reference))
        throw new Error(`Table ${name} names the keys of ${reference}, which is no table`)
      if (above.includes(reference))
        throw new Error(
          `Tables name each other's keys in a ring: ${[...above, reference].join(' → ')}`,
        )
      place(reference, [...above, reference])
    }
    ordered.add(name)
  }
  for (const name of TABLE_NAMES) place(name, [name])
  return [...ordered]
}
