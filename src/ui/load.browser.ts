/** Waits before a program is asked for again, in ms. */
const WAITS = [300, 1200]
/** A page that has just been loaded is not loaded again at once, in ms. */
const NEW = 5000
/** How long the word that the page is loaded again stands, in ms. */
const WORD = 1500

/** A program that does not come. `isUpdated`: the server has another version of the site. */
export class ProgramLost extends Error {
  readonly isUpdated: boolean

  constructor(isNew: boolean, cause: unknown) {
    super('A program did not come', { cause })
    this.isUpdated = isNew
  }
}

/**
 * A program of ours that is fetched when it is needed, asked for again where it does not come.
 * Nothing of a failure is kept: the next call asks anew. Where the site was updated under the open
 * page, or the browser keeps a failure although the program is there again, the page is loaded again
 * at its address. Rejects with `ProgramLost`.
 */
export async function load<T>(ask: () => Promise<T>): Promise<T> {
  for (let time = 0; ; time += 1) {
    try {
      await mendSheets()
      return await ask()
    } catch (cause) {
      const wait = WAITS[time]
      if (wait === undefined) {
        const isNew = await hasOther()
        const isKept = !isNew && (await isThereAgain(cause))
        if ((isNew || isKept) && performance.now() > NEW)
          setTimeout(() => location.reload(), isNew ? WORD : 0)
        throw new ProgramLost(isNew, cause)
      }
      await new Promise((done) => setTimeout(done, wait))
    }
  }
}

/**
 * Asks again for the style sheets of programs that did not come, which index.html marks: the
 * bundler takes a sheet that was asked for once for one that is there.
 */
async function mendSheets(): Promise<void> {
  await Promise.all(
    [...document.querySelectorAll('link[data-lost]')].map(
      async (lost) =>
        new Promise((done, fail) => {
          const link = lost.cloneNode() as HTMLLinkElement
          delete link.dataset['lost']
          link.addEventListener('load', done)
          link.addEventListener('error', fail)
          lost.replaceWith(link)
        }),
    ),
  )
}

/**
 * Whether the server gives the program that could not be fetched, and the one that the page begins
 * with: browsers differ in whether they ask again for one that once did not come, and name its
 * address in their own words.
 */
async function isThereAgain(cause: unknown): Promise<boolean> {
  const address = /dynamically imported module: (\S+)/.exec(String(cause))?.[1]
  if (address === undefined) return false
  const seen = new Set<string>()
  return (await isGiven(ownProgram(), seen)) && isGiven(address, seen)
}

/** What a program of the bundler begins with: the programs that it needs, beside it. */
const NEEDED = /\b(?:from|import)"(\.[^"]+)"/g

/**
 * Whether a program comes whole, with all that it needs, and not a page in its place. Half of it,
 * as while a site is copied, would only be missed again. `seen`: those that were asked for.
 */
async function isGiven(address: string, seen: Set<string>): Promise<boolean> {
  if (seen.has(address)) return true
  seen.add(address)
  try {
    const answer = await fetch(address, { cache: 'no-store' })
    if (!answer.ok || !/javascript/.test(answer.headers.get('content-type') ?? '')) return false
    const text = await answer.text()
    const needed = [...text.matchAll(NEEDED)].map(([, path = '']) => new URL(path, answer.url).href)
    const given = await Promise.all(needed.map(async (each) => isGiven(each, seen)))
    return text !== '' && given.every(Boolean)
  } catch {
    return false
  }
}

/** The address of the program that this page began with; empty where it has none of its own. */
const ownProgram = (): string =>
  document.querySelector('link[data-program]')?.getAttribute('href') ?? ''

/** Whether the page on the server begins with another program than this one. */
async function hasOther(): Promise<boolean> {
  const own = ownProgram()
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' })
    const page = await answer.text()
    return answer.ok && page.includes('"root"') && !page.includes(own)
  } catch {
    return false
  }
}

/** Whether something on the page is missing, so that keys that load it again must be let do so. */
export function isBroken(): boolean {
  return document.querySelector('[data-broken]') !== null
}
