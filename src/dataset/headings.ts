import { nearest } from './text'
import { issue, unusable, usable, type Checked, type Issue } from './issue'
import type { Table } from './cells/table'
import type { AnyColumn } from './column'
import type { TableDeclaration } from './table'

/**
 * A declared column and where it stands in the rows of a table; `null` where the table leaves it
 * out.
 */
export type PlacedColumn = {
  readonly name: string
  readonly column: AnyColumn
  readonly index: number | null
}

/**
 * Matches the headings of a table with a declaration, by column name, in any case and order.
 * Shapes: one for each declared column, in the order of the declaration. Issues: `heading/missing`
 * (unusable) for a column that is not there though it is required or `needsHeading`,
 * `heading/repeated` where two headings mean one column (the first is read), `heading/unknown`
 * (warning) for a heading that nobody reads.
 */
export function placeColumns(
  { columns }: TableDeclaration,
  { file, columns: headings }: Pick<Table, 'file' | 'columns'>,
): Checked<readonly PlacedColumn[]> {
  const names = Object.keys(columns)
  const issues: Issue[] = []
  const at = new Map<string, number>()
  headings.forEach((heading, index) => {
    const name = columnOf(heading)
    const place = { file, row: 1, column: heading, found: heading }
    const first = at.get(name)
    if (first !== undefined) {
      issues.push(
        issue({
          code: 'heading/repeated',
          ...place,
          expected: { kind: 'text', text: headings[first] ?? '' },
        }),
      )
    } else if (names.includes(name)) at.set(name, index)
    else {
      const likely = nearest(heading, names)
      issues.push(
        issue({
          code: 'heading/unknown',
          severity: 'warning',
          ...place,
          expected: { kind: 'oneOf', values: likely.length > 0 ? likely : names },
        }),
      )
    }
  })
  const placed = Object.entries(columns).map(([name, column]) => ({
    name,
    column,
    index: at.get(name) ?? null,
  }))
  const [first, ...rest] = placed
    .filter(({ column, index }) => (column.required || column.needsHeading) && index === null)
    .map(({ name }) =>
      issue({
        code: 'heading/missing',
        file,
        row: 1,
        column: name,
        found: headings.join(', '),
        expected: { kind: 'text', text: name },
      }),
    )
  return first ? unusable(first, [...rest, ...issues]) : usable(placed, issues)
}

function columnOf(heading: string): string {
  return heading.normalize('NFC').trim().toLowerCase()
}
