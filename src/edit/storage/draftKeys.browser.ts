/** What of the browser's store the draft uses. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** What stands before the names of entries, after the prefix of the package. */
export const CHANGE = 'row;'
export const FORM = 'form;'
export const ASIDE = 'aside;'

/** The browser's store; `null` where there is none, as where cookies are forbidden. */
export function keeperOf(): Keeper | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

/** The names of the entries that begin so; none where they cannot be read. */
export function keysUnder(keeper: Keeper | null, prefix: string): readonly string[] {
  try {
    if (!keeper) return []
    return Array.from({ length: keeper.length }, (_, index) => keeper.key(index) ?? '').filter((name) => name.startsWith(prefix))
  } catch {
    return []
  }
}
