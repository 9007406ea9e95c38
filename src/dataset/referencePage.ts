import type { AnyColumn } from './column'
import { declarationOf, TABLE_NAMES, type TableName } from './declarations'
import { DESCRIPTOR_FILE, NEEDED } from './descriptor'
import { ISSUES_LISTED } from './issueLog'
import type { TableDeclaration } from './table'

/** The reference of the data package as a Markdown page, derived from the declarations: `docs/data-reference.md`. */
export function referencePage(): string {
  return [INTRODUCTION, contents(), ...TABLE_NAMES.map((name) => tableSection(name, declarationOf(name)))].join('\n\n') + '\n'
}

const INTRODUCTION = `# Data reference

<!-- Generated from src/dataset/tables by \`npm run publish:data\`. Edit the declarations, not this page. -->

The data package is the folder \`data/\`: \`${DESCRIPTOR_FILE}\` names the tables and their files, and each table is a CSV or JSON file
beside it. Replace a file on the web server and reload: there is nothing to rebuild. \`npm run data -- check FOLDER\` says what is wrong
with a package before it goes there.

## How cells are written

| type | written as |
|---|---|
| id | a key without white space, \`;\`, \`,\` or \`"\` |
| text | any text |
| number, integer | a point before the decimals, nothing between thousands: \`98.6\`, \`1250\` |
| date | a day, \`2021-10-27\` |
| period | \`2021\` (year), \`2021-H1\` (half), \`2021-Q3\` (quarter), \`2021-09\` (month), \`2021-9M\` (from January to that month) |
| url | an address that begins with \`http://\` or \`https://\` |
| list | values separated by \`;\` |

- Headings are the column names below, in any order. The Vietnamese headings are those that an import accepts in their place.
- An empty cell is missing, never zero. A column that is not required may be left out altogether, unless it says \`the column\`.
- A faulty cell that may be empty is left out; a row without a cell that it must have, or with a key used before, is left out. Each is
  reported with file, row, column, what was found and what was expected. A fault is listed ${ISSUES_LISTED} times a column, then counted.
- A key that no row of the table named has takes its row down where the column is required, and is dropped where it is not. A source
  that is not known is reported and the row kept.
- A table may be split over several files: \`"path": ["observations-2020.csv", "observations-2021.csv"]\`.
- Without ${NEEDED.map((name) => `\`${name}\``).join(' and ')} there is nothing to show; any other table may be absent or empty.
- The empty tables in \`templates/\` open in columns in Vietnamese Excel: \`;\` between cells and a byte order mark. Commas do as well.`

function contents(): string {
  return ['## Tables', '', ...TABLE_NAMES.map((name) => `- [${name}](#${name}): ${declarationOf(name).about}`)].join('\n')
}

function tableSection(name: TableName, { about, columns, key }: TableDeclaration): string {
  const rows = Object.entries(columns).map(([column, declared]) => columnRow(column, declared, key.includes(column)))
  return [
    `## ${name}`,
    '',
    about,
    '',
    `Key: ${key.map((column) => `\`${column}\``).join(' + ')}. Empty table: [templates/${name}.csv](../public/templates/${name}.csv).`,
    '',
    '| column | type | required | values | meaning | Vietnamese headings |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

function columnRow(name: string, column: AnyColumn, isKey: boolean): string {
  const cells = [
    isKey ? `**${name}**` : name,
    column.type === 'enum' ? 'word' : column.type,
    column.required ? 'yes' : column.needsHeading ? 'the column' : '',
    valuesOf(column),
    column.about,
    column.headings.join('; '),
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function valuesOf({ max, min, reference, type, values }: AnyColumn): string {
  if (values) return values.map((value) => `\`${value}\``).join(', ')
  if (reference !== undefined) return `${type === 'list' ? 'keys' : 'key'} of [${reference}](#${reference})`
  if (min !== undefined && max !== undefined) return `${min} to ${max}`
  if (min !== undefined) return `${min} or more`
  return max === undefined ? '' : `${max} or less`
}
