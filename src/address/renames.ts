/**
 * What an old parameter of a page says today, by its value: new names and values. `null`: nothing
 * any more.
 */
type Upgrade = (value: string) => Readonly<Record<string, string>> | null

const to =
  (name: string): Upgrade =>
  (value) => ({ [name]: value })

const when =
  (old: string, name: string): Upgrade =>
  (value) =>
    value === old ? { [name]: '1' } : null

/** The kinds of peers that `group` could name where it could also name a group of the package. */
const PEERS = ['declared', 'kind', 'size', 'all']

/** An entry of a list by its id, or as `~2` a page of the list. */
const itemOrPage: Upgrade = (value) => {
  const page = /^~(\d+)$/.exec(value)?.[1]
  return page === undefined ? { item: value } : { at: page }
}

/**
 * What parameters were called before: by page, then by the old name. `show` was ten things and
 * `group` three before each had a name of its own. What is written under a new name already stays.
 */
export const RENAMES: Readonly<Record<string, Readonly<Record<string, Upgrade>>>> = {
  overview: { show: when('tiles', 'map') },
  compare: {
    show: (value) => (value === 'all' ? { set: value } : { pane: value }),
    group: to('peers'),
  },
  indicators: {
    show: to('chart'),
    group: (value) => (PEERS.includes(value) ? { peers: value } : { within: value }),
  },
  units: { group: to('peers') },
  models: { state: to('stage'), group: to('from') },
  learning: { show: when('answers', 'answers'), group: to('from') },
  shortcomings: { show: itemOrPage },
  directives: { show: (value) => (value === 'report' ? { report: '1' } : itemOrPage(value)) },
  inspections: { show: to('against') },
  data: {
    show: (value) =>
      value.startsWith('edit;') ? { row: value.slice('edit;'.length) } : { tab: value },
  },
}

/** The page on which the agenda of a meeting is shown; before, any page could carry the meeting. */
const MEETING = 'meeting'

/**
 * An address under the names of today. A parameter that is written twice counts as it is written
 * first.
 */
export function renamed(
  page: string | null,
  query: URLSearchParams,
): { readonly page: string | null; readonly written: ReadonlyMap<string, string> } {
  const written = new Map<string, string>()
  for (const [name, value] of query) if (!written.has(name)) written.set(name, value)
  const at = page !== null && written.has('present') && written.get(MEETING) ? MEETING : page
  for (const [name, upgrade] of Object.entries(RENAMES[at ?? ''] ?? {})) {
    const value = written.get(name)
    if (value === undefined) continue
    written.delete(name)
    for (const [key, text] of Object.entries(upgrade(value) ?? {}))
      if (!written.has(key)) written.set(key, text)
  }
  return { page: at, written }
}
