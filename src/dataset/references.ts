import { nearest } from './text'
import { issue, type Issue } from './issue'
import type { AnyColumn } from './column'

/** Where a cell stands. */
export type Place = { readonly file: string; readonly row: number | null; readonly column: string }

/**
 * The keys of a table that was read whole. `refused`: keys whose row could not be used, and says so
 * itself.
 */
export type TableKeys = {
  readonly files: readonly string[]
  readonly taken: ReadonlySet<string>
  readonly refused: ReadonlySet<string>
}

/**
 * Whether a reference leads to a row, and what is to be said where it does not, or does not any
 * more.
 */
export type Followed = { readonly leads: boolean; readonly issue: Issue | null }

const LEADS: Followed = { leads: true, issue: null }

/**
 * The keys that references are held against. Nothing is held against a table that could not be read
 * whole: its own issue says so, and which of its keys are missing cannot be known.
 */
export class References {
  readonly #tables = new Map<string, TableKeys>()
  readonly #suggestions = new Map<string, readonly string[]>()
  readonly #said = new Set<string>()
  #compared = 0

  /**
   * Makes the keys of a table known. Called again, as when rows were refused for their own
   * references, the later call counts.
   */
  know(table: string, keys: TableKeys): void {
    this.#tables.set(table, keys)
  }

  /** Whether a reference column names a table whose keys are known. */
  holds({ reference }: AnyColumn): boolean {
    return reference !== undefined && this.#tables.has(reference)
  }

  /**
   * Follows one reference. Issues: `reference/missing` with the nearest keys; `reference/refused`,
   * once a file and key, where the row it leads to could not be used; `table/noRows`, once a table,
   * where the table has no row at all and nothing is held against it.
   */
  follow(column: AnyColumn, key: string, place: Place): Followed {
    const table = column.reference ?? ''
    const keys = this.#tables.get(table)
    if (!keys || keys.taken.has(key)) return LEADS
    if (keys.taken.size + keys.refused.size === 0) {
      return {
        leads: true,
        issue: this.#once(table)
          ? issue({ code: 'table/noRows', file: keys.files[0] ?? table })
          : null,
      }
    }
    const severity = column.dangling === 'kept' ? 'warning' : 'error'
    if (!keys.refused.has(key)) {
      const expected = {
        kind: 'reference',
        table,
        suggestions: this.#suggest(table, key, keys.taken),
      } as const
      return {
        leads: false,
        issue: issue({ code: 'reference/missing', severity, ...place, found: key, expected }),
      }
    }
    if (!this.#once(`${place.file}\u0000${table}\u0000${key}`)) return { leads: false, issue: null }
    const expected = { kind: 'reference', table, suggestions: [] } as const
    return {
      leads: false,
      issue: issue({ code: 'reference/refused', severity, ...place, found: key, expected }),
    }
  }

  #suggest(table: string, key: string, keys: ReadonlySet<string>): readonly string[] {
    const asked = `${table}\u0000${key}`
    const held = this.#suggestions.get(asked)
    if (held) return held
    this.#compared += keys.size
    const suggestions = this.#compared <= COMPARISONS ? nearest(key, [...keys]) : []
    this.#suggestions.set(asked, suggestions)
    return suggestions
  }

  #once(said: string): boolean {
    if (this.#said.has(said)) return false
    this.#said.add(said)
    return true
  }
}

/**
 * A file whose every key is unknown has nothing to gain from guesses, and would spend minutes on
 * them.
 */
const COMPARISONS = 100_000
