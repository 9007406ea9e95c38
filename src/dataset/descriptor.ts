import * as v from 'valibot'
import { issue, unusable, usable, type Checked, type Issue } from './issue'
import { isTableName, TABLE_NAMES, type TableName } from './declarations'
import { extentsOf, RESOURCE_FILES, type FileExtent } from './wholeness'
import { HINTS, hintsOf, MADE, type DashboardHints } from './hints'
import { BAG, BAG_OR_NONE, shapeIssues, TEXT } from './shape'

/** The file that describes the package. */
export const DESCRIPTOR_FILE = 'datapackage.json'

/** A table of the package and the files that hold it, relative to the package's folder. */
type Resource = { readonly name: TableName; readonly paths: readonly string[] }

/**
 * What the package says of itself in `datapackage.json`. What it leaves out is `null`, or an empty
 * list.
 */
export type Descriptor = {
  readonly file: string
  readonly name: string
  readonly title: string
  readonly version: string | null
  /**
   * Tells the content of the package’s files from any other; `null` as long as only the descriptor
   * was read.
   */
  readonly fingerprint: string | null
  /** The day on which it was made. */
  readonly created: string | null
  /** No table twice, no file twice. */
  readonly resources: readonly Resource[]
  /**
   * The file of the units’ boundaries, GeoJSON, where there is one: no table, and read only where a
   * map is drawn.
   */
  readonly boundaries: string | null
  /** What it says of the size and content of its files; nothing for packages of older programs. */
  readonly extents: readonly FileExtent[]
  readonly dashboard: DashboardHints
}

/** Without these there is nothing to show. */
export const NEEDED: readonly TableName[] = ['units', 'indicators']

/** Tables without which every screen is whole: a package that has none of it need not say so. */
const UNMISSED: readonly TableName[] = ['successions', 'bands']
/** Tables that older packages could not have: nothing is said where there is none. */
const OPTIONAL: readonly TableName[] = ['targets', 'events', 'responses']

const RESOURCE = v.pipe(BAG_OR_NONE, v.object({ name: TEXT, ...RESOURCE_FILES }))
const DESCRIPTOR = v.pipe(
  BAG,
  v.object({
    resources: v.array(RESOURCE),
    name: TEXT,
    title: TEXT,
    version: TEXT,
    created: MADE,
    dashboard: HINTS,
  }),
)

/**
 * Reads `datapackage.json`. Unusable without a list of resources (`package/invalid`). Other issues:
 * `resource/unknown` (info) for a resource the dashboard does not know (it knows the tables and
 * `boundaries`), `key/duplicate` for a table or a file that is named again, `cell/unsafe` for a
 * path that leads out of the folder, `resource/absent` for each table that is not named (an error
 * for units and indicators, info for bands and successions, else a warning), `cell/type` and
 * `cell/enum` (warnings) for a day and a hint that say nothing.
 */
export function readDescriptor(file: string, value: unknown): Checked<Descriptor> {
  const read = v.safeParse(DESCRIPTOR, value)
  if (!read.typed) {
    return unusable(
      issue({
        code: 'package/invalid',
        file,
        column: 'resources',
        expected: { kind: 'type', type: 'list' },
      }),
    )
  }
  const { resources: listed, name, title, version, created, dashboard } = read.output
  const issues: Issue[] = []
  const resources = readResources(file, listed, issues)
  for (const table of TABLE_NAMES) {
    if (OPTIONAL.includes(table) || resources.some((each) => each.name === table)) continue
    const severity = NEEDED.includes(table)
      ? 'error'
      : UNMISSED.includes(table)
        ? 'info'
        : 'warning'
    issues.push(
      issue({
        code: 'resource/absent',
        severity,
        file,
        column: 'resources',
        expected: { kind: 'text', text: table },
      }),
    )
  }
  const boundaries = readBoundaries(file, listed, issues)
  return usable(
    {
      file,
      name: name ?? file,
      title: title ?? name ?? file,
      version,
      fingerprint: null,
      created,
      resources,
      extents: listed.flatMap(extentsOf),
      boundaries,
      dashboard: hintsOf(dashboard),
    },
    [...issues, ...shapeIssues(file, 'cell/type', read.issues ?? [])],
  )
}

type Listed = readonly v.InferOutput<typeof RESOURCE>[]

function readResources(file: string, listed: Listed, issues: Issue[]): Resource[] {
  const resources = new Map<TableName, Resource>()
  const seen = new Set<string>()
  const repeated = (column: string, found: string): void => {
    issues.push(issue({ code: 'key/duplicate', file, column, found }))
  }
  for (const { name, path: paths } of listed) {
    if (name === BOUNDARIES) continue
    if (name === null || !isTableName(name)) {
      const expected = { kind: 'oneOf', values: TABLE_NAMES } as const
      issues.push(
        issue({
          code: 'resource/unknown',
          severity: 'info',
          file,
          column: 'resources',
          found: name,
          expected,
        }),
      )
      continue
    }
    if (resources.has(name)) {
      repeated('resources', name)
      continue
    }
    const column = `resources.${name}.path`
    const taken = paths.filter((path) => {
      if (!isInside(path)) {
        issues.push(
          issue({
            code: 'cell/unsafe',
            file,
            column,
            found: path,
            expected: { kind: 'text', text: `${name}.csv` },
          }),
        )
        return false
      }
      if (seen.has(path)) repeated(column, path)
      return !seen.has(path) && seen.add(path)
    })
    if (taken.length > 0) resources.set(name, { name, paths: taken })
  }
  return [...resources.values()]
}

/** The name of the one resource that is no table. */
const BOUNDARIES = 'boundaries'

/**
 * The path of the first resource of boundaries; `null` without one, or where it leads out of the
 * folder.
 */
function readBoundaries(file: string, listed: Listed, issues: Issue[]): string | null {
  const path = listed.find(({ name }) => name === BOUNDARIES)?.path[0] ?? null
  if (path === null || isInside(path)) return path
  const expected = { kind: 'text', text: `${BOUNDARIES}.geojson` } as const
  issues.push(
    issue({
      code: 'cell/unsafe',
      file,
      column: `resources.${BOUNDARIES}.path`,
      found: path,
      expected,
    }),
  )
  return null
}

/**
 * A path that stays inside the package's folder and means the same in an address: no scheme, root,
 * way up, query, fragment or escape.
 */
function isInside(path: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:|^\/|[\\?#%\u0000-\u001f]|(^|\/)\.\.(\/|$)/i.test(path)
}
