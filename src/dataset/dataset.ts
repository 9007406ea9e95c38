import { issue, type Issue } from './issue'
import type { Table } from './cells/table'
import { checkFigures } from './checks'
import { rowsLost, withLost, type FileCounts } from './counts'
import {
  declarationOf,
  TABLE_NAMES,
  TABLES_BY_REFERENCE,
  type Row,
  type TableName,
} from './declarations'
import { NEEDED, type Descriptor } from './descriptor'
import { checkHints } from './hints'
import type { FieldId, IndicatorId, InspectionId, ModelId, SourceId, UnitId } from './ids'
import { IssueLog } from './issueLog'
import type { Observation, Observations } from './observations'
import { limitDoubts, targetDoubt } from './scaleDoubts'
import { readTable, type ReadTable } from './read'
import { ObservationReader, rowsOfTable, type ReadObservations } from './readObservations'
import { References } from './references'
import { settleResponses } from './responses'
import { settleStructure, type Located } from './structure'
import type { Adoption } from './tables/adoptions'
import type { Band } from './tables/bands'
import type { Directive } from './tables/directives'
import type { Event } from './tables/events'
import type { Field } from './tables/fields'
import type { Indicator } from './tables/indicators'
import type { Inspection } from './tables/inspections'
import type { Model } from './tables/models'
import type { Response } from './tables/responses'
import type { Shortcoming } from './tables/shortcomings'
import type { Source } from './tables/sources'
import type { Succession } from './tables/successions'
import type { Target } from './tables/targets'
import type { Unit } from './tables/units'
import { settlePaths, targetFinder } from './targets'

/** Rows in the order of the file, and by key. */
export type Indexed<R, Id> = { readonly rows: readonly R[]; readonly byId: ReadonlyMap<Id, R> }

/**
 * How one table came through. `absent`: nothing of it can be used, and whatever depends on it says
 * so; a table that was read and is empty is not absent. `read` and `taken` count the rows of all
 * its files, `taken` those that are used, changed or not.
 */
export type TableReport = {
  readonly table: TableName
  readonly files: readonly string[]
  readonly state: 'whole' | 'issues' | 'absent'
  readonly read: number
  readonly taken: number
  /** For each file that could be read at all. */
  readonly counts: readonly FileCounts[]
}

/** The package, checked and indexed. Nothing in it changes. */
export type Dataset = {
  readonly about: Descriptor
  readonly units: Indexed<Unit, UnitId>
  readonly successions: readonly Succession[]
  readonly fields: Indexed<Field, FieldId>
  readonly indicators: Indexed<Indicator, IndicatorId>
  readonly targets: readonly Target[]
  readonly observations: Observations
  readonly events: readonly Event[]
  readonly bands: readonly Band[]
  readonly models: Indexed<Model, ModelId>
  readonly adoptions: readonly Adoption[]
  readonly shortcomings: readonly Shortcoming[]
  readonly directives: readonly Directive[]
  readonly responses: readonly Response[]
  readonly inspections: Indexed<Inspection, InspectionId>
  readonly sources: Indexed<Source, SourceId>
  readonly tables: readonly TableReport[]
  readonly issues: readonly Issue[]
}

/**
 * What was loaded of one table: the names of all files that were asked for, and those that became
 * tables of cells.
 */
export type LoadedTables = ReadonlyMap<
  TableName,
  { readonly files: readonly string[]; readonly tables: readonly Table[] }
>

export type Assembled =
  | { readonly usable: true; readonly dataset: Dataset }
  | {
      readonly usable: false
      readonly issues: readonly Issue[]
      readonly tables: readonly TableReport[]
    }

/**
 * Makes the dataset from the tables that could be loaded. `loadIssues` are what went wrong before.
 * `reader`: has read the figures already, so that no table of them is looked at but for its rows.
 * Unusable only when there is no unit or no indicator; any other table may be absent. Issues:
 * `loadIssues`, those of `readTable`, `ObservationReader`, `checkHints`, `settleStructure`,
 * `targetDoubt`, `limitDoubts`, `settlePaths`, `settleResponses` and `checkFigures`, `dashboard/noFigures` (warning) for a period to
 * start with that has no figure, and `table/noRows`: an error for units, indicators and a table
 * whose keys others name, a warning for observations; any other table may be empty.
 */
export function assembleDataset(
  about: Descriptor,
  loaded: LoadedTables,
  loadIssues: readonly Issue[],
  reader: ObservationReader | null = null,
): Assembled {
  const log = new IssueLog()
  // Whether an empty table is a fault depends on what it is for, which the parser cannot know.
  log.addAll(loadIssues.filter(({ code }) => code !== 'table/noRows'))
  const references = new References()
  const read = new Map<TableName, Omit<ReadTable<unknown>, 'issues'>>()
  let figures = new ObservationReader().finish(references, new Map())
  const located = <Name extends TableName>(name: Name): Located<Row<Name>> =>
    (read.get(name) ?? { rows: [], places: [] }) as Located<Row<Name>>
  for (const name of TABLES_BY_REFERENCE) {
    const { files, tables } = loaded.get(name) ?? { files: [], tables: [] }
    if (name === 'observations') {
      const filled = reader ?? new ObservationReader()
      if (!reader) for (const table of tables) filled.add(rowsOfTable(table))
      const { byId } = indexed(located('indicators').rows, 'indicator_id')
      figures = filled.finish(references, byId)
      log.addAll(figures.issues)
      read.set(name, { rows: [], places: [], files: figures.files })
    } else {
      const result = readTable(
        declarationOf(name),
        tables,
        references,
        tables.length === files.length,
      )
      log.addAll(result.issues)
      read.set(name, result)
    }
  }
  const { observations } = figures
  const rowsOf = <Name extends TableName>(name: Name): readonly Row<Name>[] => located(name).rows
  const structure = settleStructure({
    units: located('units'),
    successions: located('successions'),
    bands: located('bands'),
    indicators: located('indicators'),
    directives: located('directives'),
  })
  const units = indexed(structure.units, 'unit_id')
  const countsOf = (name: TableName): readonly FileCounts[] =>
    countFiles(read.get(name)?.files ?? [], loaded.get(name)?.tables ?? [], loadIssues)
  const reports = (issues: readonly Issue[]): TableReport[] =>
    TABLE_NAMES.map((name) => report(name, loaded.get(name)?.files ?? [], countsOf(name), issues))
  for (const name of NEEDED) {
    if (rowsOf(name).length > 0) continue
    const files = loaded.get(name)?.files ?? []
    const isSaid = log
      .list()
      .some(
        ({ file, severity }) =>
          severity === 'error' && (files.length === 0 || files.includes(file)),
      )
    if (!isSaid)
      log.add(
        issue({
          code: 'table/noRows',
          file: files[0] ?? about.file,
          column: files.length === 0 ? name : null,
        }),
      )
    const issues = log.list()
    return { usable: false, issues, tables: reports(issues) }
  }
  const [file] = read.get('observations')?.files ?? []
  if (
    file &&
    observations.length === 0 &&
    countsOf('observations').every((counts) => counts.read === 0)
  ) {
    log.add(issue({ code: 'table/noRows', severity: 'warning', file: file.file }))
  }
  log.addAll(checkHints(about.file, about.dashboard, references))
  log.addAll(structure.issues)
  const settled = settleTargets(located('indicators'), figures)
  const indicators = indexed(settled.rows, 'indicator_id')
  log.addAll(settled.issues)
  const aims = settlePaths(located('targets'), indicators.byId, figures)
  log.addAll(aims.issues)
  observations.aim(targetFinder(aims.rows, units.byId))
  const answers = settleResponses(located('responses'))
  log.addAll(answers.issues)
  log.addAll(checkFigures(observations, units.byId))
  log.addAll(checkStart(about, observations))
  const issues = log.list()
  return {
    usable: true,
    dataset: {
      about,
      units,
      successions: structure.successions,
      fields: indexed(
        [...rowsOf('fields')].sort((a, b) => a.order - b.order),
        'field_id',
      ),
      indicators,
      targets: aims.rows,
      observations,
      events: [...rowsOf('events')].sort((a, b) => (a.on < b.on ? -1 : 1)),
      bands: structure.bands,
      models: indexed(rowsOf('models'), 'model_id'),
      adoptions: rowsOf('adoptions'),
      shortcomings: rowsOf('shortcomings'),
      directives: rowsOf('directives'),
      responses: answers.rows,
      inspections: indexed(rowsOf('inspections'), 'inspection_id'),
      sources: indexed(rowsOf('sources'), 'source_id'),
      tables: reports(issues),
      issues,
    },
  }
}

/**
 * Holds the targets and limits of indicators against their figures; a target that cannot be meant
 * so is left out. Issues: those of `targetDoubt` and `limitDoubts`.
 */
function settleTargets(
  { rows, places }: Located<Indicator>,
  { clusters }: Pick<ReadObservations, 'clusters'>,
): { readonly rows: readonly Indicator[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  const settled = rows.map((row, index) => {
    const cluster = clusters.get(row.indicator_id) ?? null
    const fault = row.target === null ? null : targetDoubt(row.target, row, cluster)
    const held = fault ? { ...row, target: null } : row
    for (const doubt of [...(fault ? [fault] : []), ...limitDoubts(held, cluster)]) {
      issues.push(issue({ ...doubt, ...(places[index] ?? { file: '', row: null }) }))
    }
    return held
  })
  return { rows: settled, issues }
}

/** Warning `dashboard/noFigures` for a period to start with that has no figure. */
function checkStart(
  { file, dashboard: { period } }: Descriptor,
  observations: Observations,
): Issue[] {
  if (period === null || observations.hasFigures(period)) return []
  const values = observations.periods.filter((each) => observations.hasFigures(each)).slice(-12)
  if (values.length === 0) return []
  const expected = { kind: 'oneOf', values } as const
  return [
    issue({
      code: 'dashboard/noFigures',
      severity: 'warning',
      file,
      column: 'dashboard.period',
      found: period,
      expected,
    }),
  ]
}

function indexed<R, K extends keyof R>(rows: readonly R[], key: K): Indexed<R, R[K]> {
  return { rows, byId: new Map(rows.map((row) => [row[key], row])) }
}

function countFiles(
  counts: readonly FileCounts[],
  tables: readonly Table[],
  loadIssues: readonly Issue[],
): readonly FileCounts[] {
  return counts.map((each) => {
    const rows = tables.find(({ file }) => file === each.file)?.rows ?? []
    return withLost(each, rowsLost(loadIssues, each.file, new Set(rows.map(({ row }) => row))))
  })
}

function report(
  table: TableName,
  files: readonly string[],
  counts: readonly FileCounts[],
  issues: readonly Issue[],
): TableReport {
  const total = (of: (counts: FileCounts) => number): number =>
    counts.reduce((sum, each) => sum + of(each), 0)
  const read = total((each) => each.read)
  const taken = total((each) => each.taken + each.changed)
  const own = issues.filter(({ file, severity }) => severity !== 'info' && files.includes(file))
  const isNeeded = own.some(({ code, severity }) => code === 'table/noRows' && severity === 'error')
  const isUnusable = counts.length === 0 || (taken === 0 && (read > 0 || isNeeded))
  return {
    table,
    files,
    counts,
    read,
    taken,
    state: isUnusable ? 'absent' : own.length > 0 ? 'issues' : 'whole',
  }
}

/** Whether nothing of a table could be used. */
export function isAbsent(dataset: Pick<Dataset, 'tables'>, table: TableName): boolean {
  return dataset.tables.some((each) => each.table === table && each.state === 'absent')
}

/** Whether a package is of figures alone: it names neither models in use nor shortcomings. */
export function isMute({ tables }: Pick<Dataset, 'tables'>): boolean {
  return tables.every(
    ({ table, files }) => (table !== 'adoptions' && table !== 'shortcomings') || files.length === 0,
  )
}

/**
 * Why a figure that somebody wrote has no value: the issue of its cell. `null` where it has one, or
 * nobody wrote any.
 */
export function valueFault(
  { issues }: Pick<Dataset, 'issues'>,
  { file, row, value }: Observation,
): Issue | null {
  if (value !== null) return null
  return (
    issues.find(
      (each) =>
        each.row === row &&
        each.column === 'value' &&
        each.file === file &&
        each.severity === 'error',
    ) ?? null
  )
}
