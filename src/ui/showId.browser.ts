const NAME = 'cchc-show-'
const KEPT = 'cchc.show'

/**
 * The id of the show that this window belongs to: a window opened from a show has it in its name,
 * any other one makes its own and keeps it over a reload. Two shows on one machine do not hear each
 * other.
 */
export function showId(): string {
  const own = showNow()
  if (own !== null) return own
  const made = Math.random().toString(36).slice(2, 12)
  try {
    const kept = sessionStorage.getItem(KEPT)
    if (kept !== null && /^[a-z0-9]+$/.test(kept)) return kept
    sessionStorage.setItem(KEPT, made)
  } catch {
    // Without storage the id lasts as long as the page.
  }
  window.name = `${NAME}${made}`
  return made
}

/** The id of the show that this window has a part in; `null` where it has none yet. */
export function showNow(): string | null {
  return new RegExp(`^${NAME}([a-z0-9]+)`).exec(window.name)?.[1] ?? null
}

/** Opens a window of this show, or brings it to the front. Whether the browser let it. */
export function openWindow(address: string, kind: 'notes' | 'conference'): boolean {
  return window.open(address, `${NAME}${showId()}-${kind}`, 'popup,width=1366,height=768') !== null
}
