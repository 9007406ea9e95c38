import * as v from 'valibot'
import { declarationOf } from '@/dataset/declarations'
import { parsedJson, parseStored } from '@/ui/storage/parseStored'
import { STAMP } from '@/ui/storage/stamp'
import { REPLACED_KEPT, type Change, type FormDraft, type Version } from './change'
import type { PackageIdentity } from './identity'
import { DRAFT_TABLES, draftKey, FORM_TABLES, type Cells, type DraftTable } from './tables'

/**
 * The form in which changes are stored and handed on. A later one is not read by an earlier
 * program.
 */
const DRAFT_VERSION = 1
const DRAFT_FORMAT = 'package-draft'

/** Letters of a text that a stored cell may have; more is no draft of ours. */
const LONGEST = 100_000
/** Letters of the name of a window. */
const LONGEST_TAB = 100

const TEXT = v.pipe(v.string(), v.maxLength(LONGEST))
const STAMPED = { savedAt: STAMP, tab: v.pipe(v.string(), v.maxLength(LONGEST_TAB)) }
const THIS_VERSION = v.object({ version: v.literal(DRAFT_VERSION) })
const CHANGED_TABLE = v.object({ table: v.picklist(DRAFT_TABLES) })
const FORM = v.object({
  ...THIS_VERSION.entries,
  ...STAMPED,
  table: v.picklist(FORM_TABLES),
  key: v.string(),
  typed: v.unknown(),
  source: v.optional(v.unknown()),
  isKeyOwn: v.fallback(v.boolean(), false),
  seen: v.fallback(v.nullable(v.string()), null),
})
const SAID = v.fallback(v.string(), '')
const UNKNOWN = { name: '', version: '', fingerprint: '' }
/** Drafts written before 2026-12 call the fingerprint `print`. */
const IDENTITY = v.fallback(
  v.pipe(
    v.object({ name: SAID, version: SAID, fingerprint: SAID, print: SAID }),
    v.transform(({ print, ...identity }) => ({
      ...identity,
      fingerprint: identity.fingerprint || print,
    })),
  ),
  UNKNOWN,
)
const FILE = v.object({
  format: v.literal(DRAFT_FORMAT),
  version: v.unknown(),
  package: v.optional(IDENTITY, { ...UNKNOWN, print: '' }),
  changes: v.array(v.unknown()),
})

/**
 * The texts of the columns that a table declares, `''` where one is not there; whatever else is
 * there is left.
 */
const cellsOf = (table: DraftTable): v.GenericSchema<unknown, Cells> =>
  v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value)),
    v.object(
      Object.fromEntries(
        Object.keys(declarationOf(table).columns).map((name) => [name, v.optional(TEXT, '')]),
      ),
    ),
  )

/** One change as text. The inverse of `parseChange`. */
export function formatChange(change: Change): string {
  return JSON.stringify({ version: DRAFT_VERSION, ...change })
}

/**
 * A change out of what was stored; `null` where it is none. Only what the table declares is taken.
 * Never throws.
 */
export function parseChange(text: string): Change | null {
  const value = parsedJson(text)
  return v.is(THIS_VERSION, value) ? changeOf(value) : null
}

/**
 * Whether a text is an entry of a later program, which this one cannot read and must leave alone.
 * Never throws.
 */
export function isOfLaterVersion(text: string): boolean {
  return parseStored(LATER, text) !== null
}

const LATER = v.object({ version: v.pipe(v.number(), v.gtValue(DRAFT_VERSION)) })

/** An open form as text. The inverse of `parseForm`. */
export function formatForm(form: FormDraft): string {
  return JSON.stringify({ version: DRAFT_VERSION, ...form })
}

/** An open form out of what was stored; `null` where it is none. Never throws. */
export function parseForm(text: string): FormDraft | null {
  const form = parseStored(FORM, text)
  if (!form) return null
  const { table, key, tab, savedAt, isKeyOwn, seen } = form
  const typed = v.safeParse(cellsOf(table), form.typed)
  const source = v.safeParse(cellsOf('sources'), form.source)
  if (!typed.success) return null
  return {
    table,
    key,
    tab,
    savedAt,
    typed: typed.output,
    source: source.success ? source.output : null,
    isKeyOwn,
    seen,
  }
}

/**
 * A draft as a file for a colleague: JSON, two spaces, the changes in the order given. The inverse
 * of `parseDraft`.
 */
export function formatDraft(identity: PackageIdentity, changes: readonly Change[]): string {
  return `${JSON.stringify({ format: DRAFT_FORMAT, version: DRAFT_VERSION, package: identity, changes }, null, 2)}\n`
}

/** A draft out of a file. `refused`: how many of its changes could not be read. */
export type ParsedDraft =
  | {
      readonly ok: true
      readonly identity: PackageIdentity
      readonly changes: readonly Change[]
      readonly refused: number
    }
  | { readonly ok: false; readonly reason: 'json' | 'format' | 'version' }

/** Reads the file of a draft. Never throws. */
export function parseDraft(text: string): ParsedDraft {
  const value = parsedJson(text.replace(/^\uFEFF/, ''))
  if (value === undefined) return { ok: false, reason: 'json' }
  const file = v.safeParse(FILE, value)
  if (!file.success) return { ok: false, reason: 'format' }
  if (file.output.version !== DRAFT_VERSION) return { ok: false, reason: 'version' }
  const listed = file.output.changes
  const changes = listed.flatMap((each) => changeOf(each) ?? [])
  return {
    ok: true,
    identity: file.output.package,
    changes,
    refused: listed.length - changes.length,
  }
}

function changeOf(value: unknown): Change | null {
  if (!v.is(CHANGED_TABLE, value)) return null
  const { table } = value
  const CELLS = cellsOf(table)
  const VERSION: v.GenericSchema<unknown, Version> = v.object({ ...STAMPED, cells: CELLS })
  const CHANGE = v.object({
    ...STAMPED,
    cells: CELLS,
    key: v.string(),
    before: v.nullable(CELLS),
    replaced: v.fallback(v.array(v.unknown()), []),
  })
  const read = v.safeParse(CHANGE, value)
  if (!read.success) return null
  const { key, before, cells, savedAt, tab } = read.output
  if (draftKey(table, cells) !== key || key.split(';').includes('')) return null
  const replaced = read.output.replaced.slice(0, REPLACED_KEPT).flatMap((each) => {
    const version = v.safeParse(VERSION, each)
    return version.success ? version.output : []
  })
  return { table, key, before, cells, savedAt, tab, replaced }
}
