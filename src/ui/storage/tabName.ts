const NAME = /^[0-9a-f]{12}$/

/**
 * The name of a window, which lasts over a reload. It is handed on only while no page stands:
 * `leave` puts it where the next page of this window finds it, and the page that takes it takes it
 * away. So a duplicated window, which begins with a copy of all that the first one kept, gets a
 * name of its own. `made`: the name where none was left.
 */
export function takeTabName(
  session: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null,
  place: string,
  made: string,
): { readonly name: string; readonly leave: () => void; readonly come: () => void } {
  const attempt = <T>(act: () => T): T | null => {
    try {
      return act()
    } catch {
      // Where nothing is kept, the name lasts until the page is left.
      return null
    }
  }
  const held = attempt(() => session?.getItem(place) ?? null)
  const name = held !== null && NAME.test(held) ? held : made
  const come = (): void => void attempt(() => session?.removeItem(place))
  come()
  return { name, come, leave: () => void attempt(() => session?.setItem(place, name)) }
}
