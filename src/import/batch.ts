import { TABLES, type TableName } from '@/dataset/declarations'
import type { ObservationRow } from '@/dataset/tables/observations'
import { duplicateIssue } from '@/dataset/read'
import { issue, type Issue } from '@/dataset/issue'
import type { FigurePlan } from './planned'
import type { FigurePart } from './recipe'
import { byKey, keyOf, packageRows, type AnyRow, type PackageRows } from './packageRows'

type Place = {
  readonly file: string
  readonly row: number
  readonly column?: string
  readonly found?: string
}

/**
 * Where a figure stands in the file that brought it: the heading over its value, and what is
 * written there.
 */
export type FigurePlace = Required<Place>

/** The rows that a few files bring together: each key once, whichever file has it first. */
export class Batch {
  readonly #rows = new Map<
    TableName,
    Map<string, { readonly record: AnyRow; readonly place: Place | null }>
  >()
  readonly #base: PackageRows
  /** The sources of the figures that are there: a figure of another one is new. */
  readonly #sources: ReadonlySet<string>
  #held: ReadonlyMap<string, AnyRow> | null = null

  constructor(base: PackageRows) {
    this.#base = base
    this.#sources = new Set(base.observations.map(({ source_id: id }) => id))
  }

  /**
   * Adds a row. Issues: `key/duplicate` where a row of these files has its key already; of
   * figures `figure/twice`, with the other value, and `figure/repeated` where it is the
   * same. It is not added then.
   */
  add(name: TableName, record: AnyRow, place: Place | null): Issue | null {
    const rows = this.#rows.get(name) ?? new Map<string, { record: AnyRow; place: Place | null }>()
    this.#rows.set(name, rows)
    const key = keyOf(name, record)
    const first = rows.get(key)
    if (!first) {
      rows.set(key, { record, place })
      return null
    }
    if (!place) return null
    const [value, held] = [record['value'], first.record['value']]
    if (name === 'observations' && typeof held === 'number' && held !== value && first.place) {
      const expected = {
        kind: 'value',
        value: held,
        tolerance: 0,
        at: { file: first.place.file, row: first.place.row },
      } as const
      return issue({ code: 'figure/twice', ...place, expected })
    }
    if (name === 'observations') {
      const { file, row } = first.place ?? place
      return issue({
        code: 'figure/repeated',
        ...place,
        expected: { kind: 'uniqueKey', file, row },
      })
    }
    const columns = TABLES[name].key
    const found = columns.map((column) => String(record[column]))
    return duplicateIssue(columns, found, place, first.place ?? place)
  }

  /** How many rows there are so far. */
  get size(): number {
    return [...this.#rows.values()].reduce((sum, rows) => sum + rows.size, 0)
  }

  /**
   * Where the figure with the key of this one came from; `null` where none of these files brought
   * it.
   */
  figurePlace(figure: ObservationRow): FigurePlace | null {
    const { file, row, column, found } =
      this.#rows.get('observations')?.get(keyOf('observations', figure))?.place ?? {}
    return file === undefined || row === undefined || column === undefined
      ? null
      : { file, row, column, found: found ?? '' }
  }

  /** The rows so far. */
  rows(): PackageRows {
    return packageRows((name) =>
      [...(this.#rows.get(name)?.values() ?? [])].map(({ record }) => record),
    )
  }

  /**
   * A figure with what the package has beside it and the file has no column for: its target, its
   * note, the day it was announced, what its source said against it; and its counts, its interval and
   * its rank, as long as the value stays what it was.
   */
  keepBeside(figure: ObservationRow, { keys, groups }: FigurePlan): ObservationRow {
    if (!this.#sources.has(figure.source_id)) return figure
    this.#held ??= byKey('observations', this.#base.observations)
    const held = this.#held.get(keyOf('observations', figure)) as ObservationRow | undefined
    if (!held) return figure
    const has = (part: FigurePart): boolean => groups.some(({ parts }) => parts[part] !== undefined)
    const isSame = held.value === figure.value
    const keepsCounts = !has('numerator') && figure.numerator === null && isSame
    return {
      ...figure,
      ...(keepsCounts ? { numerator: held.numerator, denominator: held.denominator } : {}),
      ...(has('target') ? {} : { target: held.target }),
      ...(has('lower') || !isSame ? {} : { lower: held.lower, upper: held.upper }),
      ...(has('published_rank') || !isSame ? {} : { published_rank: held.published_rank }),
      ...(keys.has('note') || figure.note !== null ? {} : { note: held.note }),
      ...(keys.has('quality') || figure.quality !== null ? {} : { quality: held.quality }),
      ...(keys.has('published_on') || figure.published_on !== null
        ? {}
        : { published_on: held.published_on }),
    }
  }
}
