import { readTold, type Told } from './sync'

const NAME = 'cchc-show-'
const KEPT = 'cchc.show'

/**
 * The id of the show that this window belongs to: a window opened from a show has it in its name, any other one makes its own and keeps it over
 * a reload. Two shows on one machine do not hear each other.
 */
export function showId(): string {
  const [, own] = new RegExp(`^${NAME}([a-z0-9]+)`).exec(window.name) ?? []
  if (own !== undefined) return own
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

/** Opens a window of this show, or brings it to the front. */
export function openWindow(address: string, kind: 'notes' | 'conference'): void {
  window.open(address, `${NAME}${showId()}-${kind}`, 'popup,width=1366,height=768')
}

export type ShowChannel = { readonly tell: (told: Told) => void; readonly close: () => void }

/** Joins the channel of a show. Where the browser has none, nothing is told and nothing heard: the show goes on by itself. */
export function joinShow(id: string, hear: (told: Told) => void): ShowChannel {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(NAME + id)
  const onMessage = ({ data }: MessageEvent<unknown>): void => {
    const told = readTold(data)
    if (told) hear(told)
  }
  channel.addEventListener('message', onMessage)
  return {
    tell: channel.postMessage.bind(channel),
    close: () => {
      channel.removeEventListener('message', onMessage)
      channel.close()
    },
  }
}
