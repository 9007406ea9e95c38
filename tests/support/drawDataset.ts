import { openPackage, type OpenedPackage } from '@/dataset/openPackage'
import { assembleDataset, type Assembled, type Dataset } from '@/dataset/dataset'
import { TABLE_NAMES, type TableName } from '@/dataset/declarations'
import { DESCRIPTOR_FILE, readDescriptor } from '@/dataset/descriptor'
import { issue, unusable, usable, type Issue } from '@/dataset/issue'
import { parseTable } from '@/dataset/cells/parseTable'
import type { Table } from '@/dataset/cells/table'

/**
 * Tables drawn as CSV text; a table may be a list of files. Lines may be indented and blank, and
 * cells padded.
 */
export type Drawing = { readonly [Name in TableName]?: string | readonly string[] }

/**
 * The block `dashboard` of the descriptor as it is written there: `parent_unit`, `level`, `period`,
 * `focus`, `composite`, `size`, `as_of`, `title`.
 */
export type DashboardBlock = Readonly<Record<string, unknown>>

/**
 * What a drawing need not say: required columns that it leaves out, from the cells of the row that
 * it does give.
 */
type Fill = Readonly<Record<string, (cell: (column: string) => string) => string>>

const of = (column: string) => (cell: (column: string) => string) => cell(column)
const always = (text: string) => () => text

const FILLS: Readonly<Record<TableName, Fill>> = {
  units: {
    name: of('unit_id'),
    short_name: of('unit_id'),
    kind: always('unit'),
    level: always('district'),
  },
  successions: { on: always('2025-07-01'), part: always('whole'), source_id: always('src') },
  fields: { name: of('field_id'), short_name: of('field_id'), order: always('1') },
  indicators: {
    code: of('indicator_id'),
    name: of('indicator_id'),
    short_name: of('indicator_id'),
    field_id: always('field'),
    measure: always('percent'),
    decimals: always('1'),
    polarity: always('higher'),
    aggregate: always('ratio'),
    definition: always('drawn'),
    frequency: always('quarter'),
  },
  targets: { year: always('2021'), status: always('official'), source_id: always('src') },
  events: {
    on: always('2021-07-01'),
    kind: always('other'),
    text: of('event_id'),
    source_id: always('src'),
  },
  responses: { answered_on: always('2021-11-01'), source_id: always('src') },
  observations: {
    period: always('2021'),
    basis: always('final'),
    status: always('official'),
    source_id: always('src'),
  },
  bands: {
    scheme_id: always('scheme'),
    label: of('order'),
    glyph: of('order'),
    source_id: always('src'),
  },
  models: {
    name: of('model_id'),
    field_ids: always('field'),
    problem: always('drawn'),
    description: always('drawn'),
    source_id: always('src'),
  },
  adoptions: { stage: always('in_use'), attribution: always('unit'), source_id: always('src') },
  shortcomings: {
    field_id: always('field'),
    text: of('shortcoming_id'),
    severity: always('medium'),
    found_on: always('2021-10-27'),
    status: always('open'),
    attribution: always('unit'),
    source_id: always('src'),
  },
  directives: {
    text: of('directive_id'),
    issued_on: always('2021-10-27'),
    status: always('open'),
    source_id: always('src'),
  },
  inspections: {
    date: always('2021-10-27'),
    title: of('inspection_id'),
    chair: always('chair'),
    format: always('onsite'),
    source_id: always('src'),
  },
  sources: { title: of('source_id'), publisher: always('publisher'), kind: always('report') },
}

/** Lines without their indents, blank ones left out. */
function dedent(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/**
 * The dataset of a few small tables, such as `datasetFrom({units: 'unit_id\na\nb', indicators:
 * 'indicator_id\nx', observations: 'unit_id,indicator_id,value\na,x,90'})`. Required columns that a
 * table leaves out are filled in with something plain: a unit is of level district, an indicator a
 * percent of which more is better, a figure official, final and of 2021. Tables not drawn are
 * absent, and nothing is held against them. Throws where the drawing is unusable, or not what it
 * seems: an error in it that the caller does not expect.
 */
export function datasetFrom(
  drawing: Drawing,
  dashboard: DashboardBlock = {},
  expected: readonly Issue['code'][] = [],
): Dataset {
  const assembled = assembledFrom(drawing, dashboard)
  const issues = assembled.usable ? assembled.dataset.issues : assembled.issues
  const unexpected = issues.filter(
    ({ code, severity }) => severity === 'error' && !expected.includes(code),
  )
  if (!assembled.usable || unexpected.length > 0)
    throw new Error(`A drawn package with faults: ${JSON.stringify(unexpected, null, 1)}`)
  return assembled.dataset
}

/**
 * As `datasetFrom`, but with whatever comes of it. Units and indicators that are not drawn are `u`
 * and `i`.
 */
function assembledFrom(drawing: Drawing, dashboard: DashboardBlock = {}): Assembled {
  const drawn: Drawing = { units: 'unit_id\nu', indicators: 'indicator_id\ni', ...drawing }
  const descriptor = readDescriptor(DESCRIPTOR_FILE, descriptorOf(filesOf(drawn), dashboard))
  if (!descriptor.usable) throw new Error('The descriptor of a drawn package is usable')
  const issues = descriptor.issues.filter(({ code }) => code !== 'resource/absent')
  const loaded = new Map<
    TableName,
    { readonly files: readonly string[]; readonly tables: readonly Table[] }
  >()
  for (const { name, files } of filesOf(drawn)) {
    const tables = files.map(({ file, text }) => parseTable(file, dedent(text)))
    for (const table of tables) issues.push(...table.issues)
    loaded.set(name, {
      files: files.map(({ file }) => file),
      tables: tables.flatMap((table) => (table.usable ? [filled(table.value, FILLS[name])] : [])),
    })
  }
  return assembleDataset(descriptor.value, loaded, issues)
}

/**
 * Opens a package from files as they are, letter for letter, the way the page and the command do.
 * `null` is a file that is not there. Without a `datapackage.json` of its own the package names
 * every table that has a file `<table>.csv`.
 */
export function openDrawn(
  files: Readonly<Record<string, string | Uint8Array | null>>,
  dashboard: DashboardBlock = {},
): Promise<OpenedPackage> {
  const named = TABLE_NAMES.filter((name) => `${name}.csv` in files).map((name) => ({
    name,
    files: [{ file: `${name}.csv` }],
  }))
  const all: typeof files = {
    [DESCRIPTOR_FILE]: JSON.stringify(descriptorOf(named, dashboard)),
    ...files,
  }
  return openPackage((path) => {
    const content = all[path] ?? null
    if (content === null)
      return Promise.resolve(unusable(issue({ code: 'file/missing', file: path })))
    return Promise.resolve(
      usable(typeof content === 'string' ? new TextEncoder().encode(content) : content),
    )
  })
}

type NamedFiles = { readonly name: string; readonly files: readonly { readonly file: string }[] }

function descriptorOf(
  tables: readonly NamedFiles[],
  dashboard: DashboardBlock,
): Readonly<Record<string, unknown>> {
  return {
    name: 'drawn',
    title: 'Drawn',
    created: '2021-12-31',
    dashboard,
    resources: tables.map(({ name, files }) => ({ name, path: files.map(({ file }) => file) })),
  }
}

function filesOf(drawing: Drawing): {
  readonly name: TableName
  readonly files: readonly { readonly file: string; readonly text: string }[]
}[] {
  return TABLE_NAMES.flatMap((name) => {
    const drawn = drawing[name]
    if (drawn === undefined) return []
    const texts = typeof drawn === 'string' ? [drawn] : drawn
    const files = texts.map((text, index) => ({
      file: texts.length === 1 ? `${name}.csv` : `${name}-${index + 1}.csv`,
      text,
    }))
    return [{ name, files }]
  })
}

function filled(table: Table, fill: Fill): Table {
  const left = Object.keys(fill).filter((column) => !table.columns.includes(column))
  return {
    ...table,
    columns: [...table.columns, ...left],
    rows: table.rows.map(({ row, cells }) => {
      const cell = (column: string): string => cells[table.columns.indexOf(column)] ?? ''
      return { row, cells: [...cells, ...left.map((column) => fill[column]?.(cell) ?? '')] }
    }),
  }
}
