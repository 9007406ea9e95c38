import { issue, unusable, usable, type Checked } from '@/issues/issue'

declare global {
  interface Window {
    /** Answers that index.html asked for before the program arrived, by path within the package. Each can be taken once. */
    earlyFiles?: Record<string, Promise<Response>>
    /** Set once the program asks by itself: index.html then asks for nothing more. */
    earlyFilesTaken?: boolean
  }
}

/**
 * Fetches a file of the data package, from `data/` next to the page, past every cache: an officer may have replaced it.
 * Issues: `file/missing` (404), `file/refused` (any other refusal; found: the status), `file/unreachable` (no answer).
 */
export async function fetchSiteFile(path: string): Promise<Checked<Uint8Array>> {
  try {
    const answer = await (takeEarly(path) ?? fetch(new URL(`data/${path}`, document.baseURI), { cache: 'no-store' }))
    if (answer.ok) return usable(new Uint8Array(await answer.arrayBuffer()))
    const code = answer.status === 404 ? 'file/missing' : 'file/refused'
    return unusable(issue({ code, file: path, found: `HTTP ${answer.status}` }))
  } catch {
    return unusable(issue({ code: 'file/unreachable', file: path }))
  }
}

function takeEarly(path: string): Promise<Response> | undefined {
  const early = window.earlyFiles?.[path]
  if (early) delete window.earlyFiles?.[path]
  else window.earlyFilesTaken = true
  return early
}
