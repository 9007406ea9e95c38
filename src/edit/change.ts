import type { Cells, DraftTable, FormTable } from './tables'

/**
 * A row as it was saved once. `savedAt`: ms since 1970; `tab`: which window of the browser saved
 * it.
 */
export type Version = { readonly cells: Cells; readonly savedAt: number; readonly tab: string }

/**
 * One row of the draft. `before`: the row of the package that it was written over, `null` for a new
 * one. `replaced`: versions that another window had saved and that this one took the place of, the
 * latest first: nothing is lost in silence.
 */
export type Change = Version & {
  readonly table: DraftTable
  readonly key: string
  readonly before: Cells | null
  readonly replaced: readonly Version[]
}

/**
 * What stands in an open form and is not saved yet. `key`: `''` for a new row. `seen`: the version
 * it was opened on.
 */
export type FormDraft = {
  readonly table: FormTable
  readonly key: string
  readonly tab: string
  readonly savedAt: number
  /** As typed: days may be unfinished. */
  readonly typed: Cells
  /** A source written in the form; `null` where one was chosen, or none yet. */
  readonly source: Cells | null
  /** Whether the key was typed by hand, and does not follow the name any more. */
  readonly isKeyOwn: boolean
  readonly seen: string | null
}

/** What tells one version of a row from another. */
export function stampOf({ savedAt, tab }: Pick<Version, 'savedAt' | 'tab'>): string {
  return `${savedAt}~${tab}`
}

/** How many versions that were replaced are kept with a row. */
export const REPLACED_KEPT = 20

/**
 * A change with its versions put in order: `later` stands, `earlier` is kept beside it. Both are of
 * one row.
 */
export function replacing(earlier: Change, later: Change): Change {
  const { cells, savedAt, tab } = earlier
  const seen = new Set([stampOf(later)])
  const replaced = [...later.replaced, { cells, savedAt, tab }, ...earlier.replaced].filter(
    (version) => {
      const stamp = stampOf(version)
      if (seen.has(stamp)) return false
      seen.add(stamp)
      return true
    },
  )
  return { ...later, replaced: replaced.slice(0, REPLACED_KEPT) }
}
