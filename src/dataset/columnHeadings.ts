import { declarationOf, type TableName } from './declarations'

/**
 * What offices call a column of a table, the first its title in Vietnamese; none where the table
 * has no such column. In the built page the declarations are without, and `build/vitePlugins.mjs`
 * puts the answers here: a program of the page reads them from nowhere else.
 */
export function columnHeadings(table: TableName, column: string): readonly string[] {
  return declarationOf(table).columns[column]?.headings ?? []
}
