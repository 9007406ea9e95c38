import { declarationOf } from '@/dataset/declarations'
import { REPLACED_KEPT, type Change, type FormDraft, type Version } from './change'
import type { PackageIdentity } from './identity'
import { draftKey, isDraftTable, isFormTable, type Cells, type DraftTable } from './tables'

/** The form in which changes are stored and handed on. A later one is not read by an earlier program. */
export const DRAFT_VERSION = 1
export const DRAFT_FORMAT = 'package-draft'

/** Letters of a text that a stored cell may have; more is no draft of ours. */
const LONGEST = 100_000

/** One change as text. The inverse of `parseChange`. */
export function formatChange(change: Change): string {
  return JSON.stringify({ version: DRAFT_VERSION, ...change })
}

/** A change out of what was stored; `null` where it is none. Only what the table declares is taken. Never throws. */
export function parseChange(text: string): Change | null {
  const value = parsed(text)
  return isBag(value) && value['version'] === DRAFT_VERSION ? changeOf(value) : null
}

/** An open form as text. The inverse of `parseForm`. */
export function formatForm(form: FormDraft): string {
  return JSON.stringify({ version: DRAFT_VERSION, ...form })
}

/** An open form out of what was stored; `null` where it is none. Never throws. */
export function parseForm(text: string): FormDraft | null {
  const value = parsed(text)
  if (!isBag(value) || value['version'] !== DRAFT_VERSION) return null
  const { table, key, tab, savedAt, isKeyOwn, seen } = value
  if (!isFormTable(table) || typeof key !== 'string' || !isStamp(savedAt, tab)) return null
  const typed = cellsOf(table, value['typed'])
  if (!typed) return null
  const source = cellsOf('sources', value['source'])
  return {
    table,
    key,
    tab: tab as string,
    savedAt: savedAt as number,
    typed,
    source,
    isKeyOwn: isKeyOwn === true,
    seen: typeof seen === 'string' ? seen : null,
  }
}

/** A draft as a file for a colleague: JSON, two spaces, the changes in the order given. The inverse of `parseDraft`. */
export function formatDraft(identity: PackageIdentity, changes: readonly Change[]): string {
  return `${JSON.stringify({ format: DRAFT_FORMAT, version: DRAFT_VERSION, package: identity, changes }, null, 2)}\n`
}

/** A draft out of a file. `refused`: how many of its changes could not be read. */
export type ParsedDraft =
  | { readonly ok: true; readonly identity: PackageIdentity; readonly changes: readonly Change[]; readonly refused: number }
  | { readonly ok: false; readonly reason: 'json' | 'format' | 'version' }

/** Reads the file of a draft. Never throws. */
export function parseDraft(text: string): ParsedDraft {
  const value = parsed(text.replace(/^\uFEFF/, ''))
  if (value === undefined) return { ok: false, reason: 'json' }
  if (!isBag(value) || value['format'] !== DRAFT_FORMAT || !Array.isArray(value['changes'])) return { ok: false, reason: 'format' }
  if (value['version'] !== DRAFT_VERSION) return { ok: false, reason: 'version' }
  const listed: readonly unknown[] = value['changes']
  const changes = listed.flatMap((each) => changeOf(each) ?? [])
  const about = isBag(value['package']) ? value['package'] : {}
  const said = (name: string): string => (typeof about[name] === 'string' ? about[name] : '')
  const identity = { name: said('name'), version: said('version'), print: said('print') }
  return { ok: true, identity, changes, refused: listed.length - changes.length }
}

function changeOf(value: unknown): Change | null {
  if (!isBag(value) || !isDraftTable(value['table'])) return null
  const { table } = value
  const version = versionOf(table, value)
  if (!version) return null
  const key = draftKey(table, version.cells)
  if (key !== value['key'] || key.split(';').includes('')) return null
  const before = value['before'] === null ? null : cellsOf(table, value['before'])
  if (value['before'] !== null && before === null) return null
  const listed: readonly unknown[] = Array.isArray(value['replaced']) ? value['replaced'] : []
  const replaced = listed.slice(0, REPLACED_KEPT).flatMap((each) => versionOf(table, each) ?? [])
  return { table, key, before, ...version, replaced }
}

function versionOf(table: DraftTable, value: unknown): Version | null {
  if (!isBag(value) || !isStamp(value['savedAt'], value['tab'])) return null
  const cells = cellsOf(table, value['cells'])
  return cells && { cells, savedAt: value['savedAt'] as number, tab: value['tab'] as string }
}

function isStamp(savedAt: unknown, tab: unknown): boolean {
  return typeof savedAt === 'number' && Number.isSafeInteger(savedAt) && savedAt >= 0 && typeof tab === 'string' && tab.length <= 100
}

/** The texts of the columns that the table declares; whatever else is there is left. `null` where one of them is no text. */
function cellsOf(table: DraftTable, value: unknown): Cells | null {
  if (!isBag(value)) return null
  const entries = Object.keys(declarationOf(table).columns).map((name) => [name, Object.hasOwn(value, name) ? value[name] : ''] as const)
  const isText = entries.every(([, text]) => typeof text === 'string' && text.length <= LONGEST)
  return isText ? (Object.fromEntries(entries) as Cells) : null
}

function isBag(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
