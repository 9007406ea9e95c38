import { LIMITS, MOST_OBSERVATIONS } from '@/dataset/cells/limits'
import { SHARDED_FROM } from '@/dataset/shards'
import { MOST_CORNERS, MOST_LETTERS } from '@/dataset/boundaries'
import type { AnyColumn } from '@/dataset/column'
import { declarationOf, TABLE_NAMES, type TableName } from '@/dataset/declarations'
import { DESCRIPTOR_FILE, NEEDED } from '@/dataset/descriptor'
import { ISSUES_LISTED } from '@/dataset/issueLog'
import type { TableDeclaration } from '@/dataset/table'

/**
 * The reference of the data package as a Markdown page, derived from the declarations:
 * `docs/data-reference.md`.
 */
export function referencePage(): string {
  return (
    [
      INTRODUCTION,
      contents(),
      ...TABLE_NAMES.map((name) => tableSection(name, declarationOf(name))),
      HINTS,
      BOUNDARIES,
      EXTENTS,
    ].join('\n\n') + '\n'
  )
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
| period | \`2021\` (year), \`2021-H1\` (half), \`2021-Q3\` (quarter), \`2021-09\` (month), \`2021-9M\` (from January to that month), \`2021-09-15\` (as of that day) |
| url | an address that begins with \`http://\` or \`https://\` |
| list | values separated by \`;\` |

- Headings are the column names below, in any order. The Vietnamese headings are those that an import accepts in their place.
- An empty cell is missing, never zero. A column that is not required may be left out altogether, unless it says \`the column\`.
- A faulty cell that may be empty is left out; a row without a cell that it must have, or with a key used before, is left out. Each is
  reported with file, row, column, what was found and what was expected. A fault is listed ${ISSUES_LISTED} times a column, then counted.
- A key that no row of the table named has takes its row down where the column is required, and is dropped where it is not. A source
  that is not known is reported and the row kept.
- A table may be split over several files: \`"path": ["observations-2020.csv", "observations-2021.csv"]\`.
- A package opens with up to ${MOST_OBSERVATIONS.toLocaleString('en')} rows of figures, whatever the size of their files; with more none of them is, and the package says how many
  there are: split it into several packages. \`npm run data -- publish\` splits a file of figures above ${SHARDED_FROM / 1_000_000} MB by year. Other tables may have
  ${LIMITS.rows.toLocaleString('en')} rows a file.
- Without ${NEEDED.map((name) => `\`${name}\``).join(' and ')} there is nothing to show; any other table may be absent or empty.
- The templates in \`templates/\` open in columns in Vietnamese Excel: \`;\` between cells and a byte order mark. Commas do as well.`

const EXTENTS = `## Sizes of files

Every program that writes a package says in \`${DESCRIPTOR_FILE}\`, on each resource, how large its file is; what reads the package holds
the files against it, so that a copy that was cut short or mixed with another is named. None of it is needed: packages without it open
as they are.

| name | values | meaning |
|---|---|---|
| \`bytes\` | whole number | The size of the file (Frictionless). |
| \`hash\` | \`sha256:\` and 64 digits | The hash of the file (Frictionless). |
| \`rows\` | whole number | The rows of a table in CSV without its heading; blank lines are none. A property of this dashboard. |
| \`files\` | list of objects with \`path\` and the three above | In their place, where a table is split over several files. |

A file that is smaller and ends within a row is an error, one with fewer rows or other content a warning; it is used all the same, and
headlines say where rows of \`units\` or \`observations\` are missing. After editing a file by hand run
\`npm run data -- publish FOLDER\`, which writes the sizes anew.`

const HINTS = `## dashboard

Where a screen starts: a block of that name in \`${DESCRIPTOR_FILE}\`. None of it is needed; what is not known is reported and has no effect.

| name | values | meaning |
|---|---|---|
| \`title\` | text | The name of the dashboard on every screen. |
| \`office\` | text | Whose it is: stands over every page on paper. |
| \`as_of\` | date | The day on which states and days overdue are counted. |
| \`level\` | \`province\`, \`district\`, \`commune\`, \`department\` | Which units are compared; without it those of which there are most. |
| \`parent_unit\` | key of [units](#units) | The unit above them, whose figures are the provincial ones. |
| \`period\` | period | The period shown first; without it the latest. |
| \`focus\` | list in JSON of keys of [units](#units) | The units in colour, up to six. |
| \`composite\` | key of [indicators](#indicators) | The indicator that is the composite score. |
| \`size\` | key of [indicators](#indicators) | The indicator that tells how large a unit is (people, files received): units can then be ranked among those of like size, in thirds. |
| \`meetings\` | list of texts | Agendas that come with the package: names of files \`meetings/<name>.json\`, without the ending. |`

const BOUNDARIES = `## boundaries

A map, if there is one: a resource named \`boundaries\` in \`${DESCRIPTOR_FILE}\`, \`{ "name": "boundaries", "path": "boundaries.geojson" }\`. It is
no table: the file is fetched only when a map is drawn, and takes the place of the tile map that \`grid_row\` and \`grid_col\` of
[units](#units) make. Without it, or where it cannot be read, the tile map stands.

- GeoJSON (RFC 7946): a \`FeatureCollection\` of \`Polygon\` and \`MultiPolygon\` features, in degrees of longitude and latitude (WGS 84).
- The property \`unit_id\` of a feature is the key of a unit. Several features of one unit are put together; holes are kept.
- A feature without a known unit, of another geometry, or with a corner that is no place on the earth is left out, and the map says how many.
- At most ${(MOST_LETTERS / 1e6).toFixed(0)} MB and ${MOST_CORNERS.toLocaleString('en')} corners: simplify the shapes first, a screen shows no more.`

function contents(): string {
  return [
    '## Tables',
    '',
    ...TABLE_NAMES.map((name) => `- [${name}](#${name}): ${declarationOf(name).about}`),
    '- [dashboard](#dashboard): where a screen starts',
    '- [boundaries](#boundaries): a map, if there is one',
  ].join('\n')
}

function tableSection(name: TableName, { about, columns, key }: TableDeclaration): string {
  const rows = Object.entries(columns).map(([column, declared]) =>
    columnRow(column, declared, key.includes(column)),
  )
  return [
    `## ${name}`,
    '',
    about,
    '',
    `Key: ${key.map((column) => `\`${column}\``).join(' + ')}. Template: [templates/${name}.csv](../public/templates/${name}.csv).`,
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
  if (reference !== undefined)
    return `${type === 'list' ? 'keys' : 'key'} of [${reference}](#${reference})`
  if (min !== undefined && max !== undefined) return `${min} to ${max}`
  if (min !== undefined) return `${min} or more`
  return max === undefined ? '' : `${max} or less`
}
