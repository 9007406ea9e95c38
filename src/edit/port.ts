import type { Change, FormDraft, Version } from './change'
import type { PackageIdentity } from './identity'
import type { Cells, DraftTable } from './tables'

/**
 * A row to be saved. `before`: the row of the package that it is written over; `null` for a new
 * one.
 */
type SavedRow = {
  readonly table: DraftTable
  readonly key: string
  readonly before: Cells | null
  readonly cells: Cells
}

/** Text that was found where the draft is kept and is no draft; put aside, not thrown away. */
export type QuarantinedEntry = { readonly name: string; readonly text: string }

/** The last thing that was done, where it can be taken back or should be known. */
export type DraftNews =
  | { readonly kind: 'removed'; readonly changes: readonly Change[] }
  | { readonly kind: 'replaced'; readonly change: Change }
  | {
      readonly kind: 'imported'
      readonly taken: number
      readonly refused: number
      readonly identity: PackageIdentity
    }
  | { readonly kind: 'refused'; readonly reason: 'json' | 'format' | 'version' }

/**
 * The draft as it stands. `unkept`: why the last of it could not be kept in this browser; it is in
 * memory only then.
 */
export type DraftState = {
  readonly changes: readonly Change[]
  readonly forms: readonly FormDraft[]
  readonly aside: readonly QuarantinedEntry[]
  /** Entries of a later program: they are left alone, and not read. */
  readonly later: readonly QuarantinedEntry[]
  readonly unkept: 'quota' | 'unavailable' | null
  readonly news: DraftNews | null
  /** The name of this window of the browser. */
  readonly tab: string
}

/** A draft in which nothing stands yet. */
export const EMPTY_DRAFT: DraftState = {
  changes: [],
  forms: [],
  aside: [],
  later: [],
  unkept: null,
  news: null,
  tab: '',
}

/**
 * What came of making the new package. `lost`: files with rows that cannot be read, and so cannot
 * be written again.
 */
export type NewPackage = {
  readonly blob: Blob
  readonly lost: readonly string[]
  readonly newErrors: number
}

/** The way to the draft that this browser keeps. */
export type DraftPort = {
  readonly state: () => DraftState
  readonly subscribe: (listener: () => void) => () => void
  /**
   * Saves rows. `seen`: the version that was looked at while writing the last of them; another one
   * is kept beside it.
   */
  readonly save: (rows: readonly SavedRow[], seen: string | null) => void
  readonly remove: (changes: readonly Change[]) => void
  /** Puts back what was removed last. */
  readonly takeBack: () => void
  /**
   * Puts an earlier version of a row in the place of the one that stands; that one is kept in its
   * turn.
   */
  readonly restore: (change: Change, version: Version) => void
  /** Keeps what is typed in an open form. */
  readonly keepForm: (form: Omit<FormDraft, 'tab' | 'savedAt'>) => void
  readonly dropForm: (form: Pick<FormDraft, 'table' | 'key' | 'tab'>) => void
  readonly exportDraft: (identity: PackageIdentity) => Blob
  readonly importDraft: (text: string) => void
  readonly dropAside: () => void
  readonly zip: (files: ReadonlyMap<string, Uint8Array>) => Promise<NewPackage>
}
