import { keyOf, keysOf, type StorageArea } from './storage'

/** Under this it is kept that the entries of earlier programs were taken over. */
const TAKEN = 'taken;'
/** The window that they count as written by. */
const EARLIER = 'earlier'

/**
 * Copies what earlier programs kept under keys that all sites of a host shared: minutes, agendas
 * and the wish about single keys. Each site takes them over once, and they stay where they are for
 * the others; what the site has already stays too. Entries under the path of the page itself
 * (`/a/index.html`) move to that of its site. What there is no room for is taken over the next
 * time.
 */
export function takeOver(area: StorageArea | null, site: string, page: string): void {
  const keys = keysOf(area)
  try {
    if (page !== site) moveDrafts(area, keys, site, page)
    const shared = keys.filter((key) => key.startsWith('cchc.'))
    const mark = keyOf(site, TAKEN)
    if (!area || shared.length === 0 || area.getItem(mark) !== null) return
    for (const key of shared) {
      const name = nameNow(key)
      const text = area.getItem(key)
      if (name === null || text === null || area.getItem(keyOf(site, name)) !== null) continue
      const isVersion = !name.startsWith('setting;')
      area.setItem(keyOf(site, name), isVersion ? JSON.stringify({ text, at: 0, over: {} }) : text)
    }
    area.setItem(mark, '1')
  } catch {
    // The browser keeps nothing, or has no room: nothing is lost by it.
  }
}

/** Draft entries lay under the very path of the page. */
function moveDrafts(
  area: StorageArea | null,
  keys: readonly string[],
  site: string,
  page: string,
): void {
  const before = `draft;${page};`
  for (const key of keys.filter((each) => each.startsWith(before))) {
    const place = `draft;${site};${key.slice(before.length)}`
    const text = area?.getItem(key)
    if (typeof text !== 'string' || area?.getItem(place) !== null) continue
    area.setItem(place, text)
    area.removeItem(key)
  }
}

/** The name now of an entry under an earlier key; `null` for one that is none of them. */
function nameNow(key: string): string | null {
  if (key === 'cchc.shortcuts') return 'setting;shortcuts'
  const agenda = after(key, 'cchc.meeting.')
  if (agenda !== null) return `agenda;${encodeURIComponent(agenda)};${EARLIER}`
  const minutes = after(key, 'cchc.minutes.')
  return minutes === null ? null : `minutes;${encodeURIComponent(minutes)};${EARLIER}`
}

function after(key: string, start: string): string | null {
  return key.startsWith(start) ? key.slice(start.length) : null
}
