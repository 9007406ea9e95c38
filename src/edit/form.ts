import { declarationOf } from '@/dataset/declarations'
import { cellsOfTyped, keysOf, readCells } from './cells'
import { fault, type Fault } from './faults'
import { proposedKey } from './propose'
import { disagreements } from './rules'
import { keyFaults } from './standing'
import { draftKey, type Cells, type DraftTable, type FormTable } from './tables'
import type { AnyRow, PackageRows } from '@/import/packageRows'
import { choicesOf, type Choice } from './choices'

/**
 * One field of a form. `key`: a key that is made of the text; `fixed`: part of a key that stays as
 * it is once it is saved.
 */
export type FormField = {
  readonly column: string
  readonly kind: 'key' | 'text' | 'line' | 'date' | 'word' | 'one' | 'many'
  readonly isRequired: boolean
  readonly isFixed: boolean
  readonly choices: readonly Choice[]
  readonly values: readonly string[]
}

/**
 * Stands in the field of the source where a new one is being written. No key of a source can be it.
 */
export const NEW_SOURCE = '"new"'

/**
 * The fields of a form, one for each column of the table, as the declaration has them: the key that
 * is made of the text comes last. `isNew`: whether a row is being added; `level`: the tier whose
 * units are offered first.
 */
export function formFields(
  table: DraftTable,
  rows: PackageRows,
  isNew: boolean,
  level: string | null = null,
): readonly FormField[] {
  const { columns, key } = declarationOf(table)
  const fields = Object.entries(columns).map(
    ([column, { type, required, reference, values = [] }]): FormField => {
      const isOwnKey = key.includes(column) && reference === undefined
      const kind = isOwnKey
        ? 'key'
        : reference !== undefined
          ? type === 'list'
            ? 'many'
            : 'one'
          : type === 'enum'
            ? 'word'
            : type === 'date'
              ? 'date'
              : type === 'text' && table !== 'sources'
                ? 'text'
                : 'line'
      return {
        column,
        kind,
        isRequired: required,
        isFixed: key.includes(column) && !isNew,
        choices: choicesOf(rows, reference, level),
        values,
      }
    },
  )
  return [
    ...fields.filter(({ kind }) => kind !== 'key'),
    ...fields.filter(({ kind }) => kind === 'key'),
  ]
}

export type FormInput = {
  readonly table: FormTable
  /** The key of the row that is being changed; `''` for a new one. */
  readonly own: string
  readonly typed: Cells
  readonly source: Cells | null
  readonly isKeyOwn: boolean
}

export type CheckedForm = {
  readonly key: string
  readonly cells: Cells
  /** The new source; `null` where an existing one is named. */
  readonly source: Cells | null
  /** Those of the new source stand at `sources.COLUMN`. */
  readonly faults: readonly Fault[]
}

/**
 * What a form would save, and everything that is wrong with it. `rows`: the package with the draft.
 * Never throws.
 */
export function checkForm(
  { table, own, typed, source: written, isKeyOwn }: FormInput,
  rows: PackageRows,
): CheckedForm {
  const keys = keysOf(rows)
  const isNewSource = typed['source_id'] === NEW_SOURCE
  const source =
    isNewSource && written
      ? withKey('sources', cellsOfTyped('sources', written), keys.get('sources') ?? new Set())
      : null
  const sourceFaults = source
    ? readCells('sources', source, keys).faults.filter(({ column }) => column !== 'source_id')
    : []
  if (source) keys.get('sources')?.add(source['source_id'] ?? '')
  const taken = new Set((rows[table] as readonly AnyRow[]).map((row) => draftKey(table, row)))
  const plain = cellsOfTyped(table, typed)
  const named = isNewSource ? { ...plain, source_id: source?.['source_id'] ?? '' } : plain
  const cells = own === '' && !isKeyOwn ? withKey(table, named, taken) : named
  const key = draftKey(table, cells)
  const made =
    formFields(table, rows, own === '').find(({ kind }) => kind === 'key')?.column ?? null
  const read = readCells(table, cells, keys).faults.filter(
    // A key that is made of a text is missing where the text is, and that is said there.
    ({ column, kind }) =>
      !(
        kind === 'required' &&
        ((column === made && !isKeyOwn) || (column === 'source_id' && isNewSource))
      ),
  )
  const last = made ?? declarationOf(table).key.at(-1) ?? ''
  const faults = [
    ...read,
    ...keyFaults(last, key, taken, own),
    ...disagreements(table, cells, rows.units).filter(
      ({ column }) => !read.some((each) => each.column === column),
    ),
    ...sourceFaults.map((each) => fault({ ...each, column: `sources.${each.column}` })),
  ]
  return { key, cells, source, faults }
}

/** A row with a key made of its name. */
function withKey(table: DraftTable, cells: Cells, taken: ReadonlySet<string>): Cells {
  const [column = '', ...others] = declarationOf(table).key
  return others.length > 0 ? cells : { ...cells, [column]: proposedKey(table, cells, taken) }
}
