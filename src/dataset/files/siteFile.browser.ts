import { issue, unusable, usable, type Checked } from '@/dataset/issue'

/** What is needed of an answer of the server. */
type Answer = Pick<Response, 'ok' | 'status' | 'arrayBuffer'> & Partial<Pick<Response, 'headers'>>

declare global {
  interface Window {
    /**
     * Answers that index.html asked for before the program arrived, by path within the package.
     * Each can be taken once.
     */
    earlyFiles?: Record<string, Promise<Answer>>
    /** Set once the program asks by itself: index.html then asks for nothing more. */
    earlyFilesTaken?: boolean
  }
}

/**
 * Fetches a file of the data package, from `data/` next to the page or the folder below it, past every cache: an officer
 * may have replaced it. Issues: `file/missing` (404), `file/refused` (any other refusal; found: the
 * status), `file/unreachable` (no answer). `onBegin`: the answer has begun, and says so many bytes,
 * as they are sent; 0 where it does not say.
 */
export async function fetchSiteFile(
  path: string,
  onBegin?: (bytes: number) => void,
): Promise<Checked<Uint8Array>> {
  return readAnswer(path, async () => {
    const answer = await (takeEarly(path) ?? ask(path, 'no-store'))
    if (answer.ok) onBegin?.(Number(answer.headers?.get('content-length') ?? 0))
    return answer
  })
}

/**
 * As `fetchSiteFile`, but the browser asks whether the file has changed since it was last had, and
 * is sent nothing where it has not.
 */
export async function fetchAgain(path: string): Promise<Checked<Uint8Array>> {
  return readAnswer(path, () => ask(path, 'no-cache'))
}

/** Fetches what lies in `data/` itself, whichever package is open. Issues: those of `fetchSiteFile`. */
export async function fetchOfSite(path: string): Promise<Checked<Uint8Array>> {
  return readAnswer(path, () =>
    fetch(new URL(`data/${path}`, document.baseURI), { cache: 'no-cache' }),
  )
}

/**
 * The folder below `data/` of the package that the address asks for (`?data=folder`), with its
 * slash: `''` for the one that lies in `data/` itself. Also in index.html.
 */
export const packageFolder = folderOf(window.location.search)

function folderOf(search: string): string {
  const [, folder] = /^\?(?:.*&)?data=([\w-]+)(?:&|$)/.exec(search) ?? []
  return folder === undefined ? '' : `${folder}/`
}

function ask(path: string, cache: RequestCache): Promise<Response> {
  return fetch(new URL(`data/${packageFolder}${path}`, document.baseURI), { cache })
}

async function readAnswer(path: string, send: () => Promise<Answer>): Promise<Checked<Uint8Array>> {
  try {
    const answer = await send()
    if (answer.ok) return usable(new Uint8Array(await answer.arrayBuffer()))
    const code = answer.status === 404 ? 'file/missing' : 'file/refused'
    return unusable(issue({ code, file: path, found: `HTTP ${answer.status}` }))
  } catch {
    return unusable(issue({ code: 'file/unreachable', file: path }))
  }
}

function takeEarly(path: string): Promise<Answer> | undefined {
  const early = window.earlyFiles?.[path]
  if (early) delete window.earlyFiles?.[path]
  else window.earlyFilesTaken = true
  return early
}
