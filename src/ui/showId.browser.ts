const NAME = 'cchc-show-'
const KEPT = 'cchc.show'

/** The id that this page has taken; `null` as long as it follows from its name or what is kept. */
let taken: string | null = null

/**
 * The id of the show that this window belongs to: a window opened from a show has it in its name,
 * any other one makes its own and keeps it over a reload. Two shows on one machine do not hear each
 * other.
 */
export function showId(): string {
  return showNow() ?? newShowId()
}

/** The id of the show that this window has a part in; `null` where it has none yet. */
export function showNow(): string | null {
  const [, named = null] = new RegExp(`^${NAME}([a-z0-9]+)-`).exec(window.name) ?? []
  taken ??= named ?? kept()
  return taken
}

/**
 * An id that no other window has: for a tab that was copied with the id of the one it was copied
 * from.
 */
export function newShowId(): string {
  taken = Math.random().toString(36).slice(2, 12)
  if (window.name.startsWith(NAME)) window.name = ''
  try {
    sessionStorage.setItem(KEPT, taken)
  } catch {
    // Without storage the id lasts as long as the page.
  }
  return taken
}

function kept(): string | null {
  try {
    const found = sessionStorage.getItem(KEPT)
    return found !== null && /^[a-z0-9]+$/.test(found) ? found : null
  } catch {
    return null
  }
}

type Kind = 'notes' | 'conference'

const opened = new Map<Kind, Window>()

/** Opens a window of this show, or brings it to the front. Whether the browser let it. */
export function openWindow(address: string, kind: Kind): boolean {
  const name = `${NAME}${showId()}-${kind}`
  const found = window.open(address, name, 'popup,width=1366,height=768')
  if (found) opened.set(kind, found)
  return found !== null
}

/** Whether a window that this one opened stands: it needs no server to come to the front. */
export function isWindowOpen(kind: Kind): boolean {
  return opened.get(kind)?.closed === false
}
