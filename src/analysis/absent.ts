import { isAbsent, type Dataset } from '@/dataset/dataset'
import type { TableName } from '@/dataset/declarations'
import { inner, listOf, type Figure, type Message } from '@/i18n/message'
import type { Phrase } from './sentence'

/**
 * Of some tables those that could not be loaded, in the order given: silence about them says
 * nothing.
 */
export function absentOf<Name extends TableName>(
  dataset: Pick<Dataset, 'tables'>,
  ...names: readonly Name[]
): Name[] {
  return names.filter((name) => isAbsent(dataset, name))
}

const named = (tables: readonly TableName[]): { readonly tables: Figure } => ({
  tables: listOf(tables.map((table) => inner({ id: `table.${table}` }))),
})

/** Says in place of a count, a cell or an empty list that its tables could not be loaded. */
export function absentMessage(tables: readonly TableName[]): Message {
  return { id: 'statement.absentTables', values: named(tables) }
}

/**
 * The same as a piece of a headline, which leads to the page that says why; none where every table
 * was loaded.
 */
export function absentPhrases(tables: readonly TableName[]): Phrase[] {
  return tables.length === 0
    ? []
    : [
        {
          message: { id: 'headline.absent', values: named(tables) },
          tone: 'alarm',
          page: 'data',
          absent: tables,
        },
      ]
}
