import { issue, unusable, usable, type Checked } from '@/dataset/issue'
import { fetchSiteFile } from './siteFile.browser'

/** From here on a file that is waited for is named, in ms. */
const NAMED = 2_000
/** What has not come by then is left out for now, in ms; of an answer that has begun, … */
const LIMIT = 8_000
/** … what would not have come at so many bytes in a ms either. */
const SLOWEST = 500
/** What did not come is asked for again after so long, then twice as long, in ms. */
const AGAIN = 2_000
const MOST = 60_000

/** The files of the site’s package, each asked for until it has come. */
export type PatientFiles = {
  /**
   * A file of the package. One that does not come in time, or that the server fails to give, is
   * given up for now. Issues: those of `fetchSiteFile`.
   */
  readonly read: (path: string) => Promise<Checked<Uint8Array>>
  /** What has been waited for so long that it is to be named. */
  readonly slow: () => readonly string[]
  /** Asks for nothing more. */
  readonly stop: () => void
}

/** `onCome`: a file has come that was given up before. */
export function readPatiently(onCome: () => void): PatientFiles {
  const come = new Map<string, Uint8Array>()
  const askedAt = new Map<string, number>()
  const begun = new Map<string, number>()
  const givenUp = new Map<string, Checked<Uint8Array>>()
  let isOver = false
  const ask = async (path: string): Promise<Checked<Uint8Array>> => {
    const answer = await fetchSiteFile(path, (bytes) => begun.set(path, bytes))
    if (answer.usable && !come.has(path)) {
      come.set(path, answer.value)
      if (givenUp.has(path) && !isOver) onCome()
    }
    return answer
  }
  const limitOf = async (path: string): Promise<void> => {
    await pause(LIMIT)
    const bytes = begun.get(path) ?? 0
    if (bytes > 0 && !come.has(path)) await pause(bytes / SLOWEST)
  }
  const goOn = async (path: string): Promise<void> => {
    for (let time = 0; ; time += 1) {
      await pause(Math.min(MOST, AGAIN * 2 ** time))
      if (isOver || come.has(path)) return
      await Promise.race([ask(path), limitOf(path)])
    }
  }
  return {
    read: async (path) => {
      const held = come.get(path)
      if (held) return usable(held)
      const before = givenUp.get(path)
      if (before) return before
      askedAt.set(path, performance.now())
      const late: Checked<Uint8Array> = unusable(issue({ code: 'file/unreachable', file: path }))
      const answer = await Promise.race([ask(path), limitOf(path).then(() => late)])
      askedAt.delete(path)
      if (!answer.usable && answer.issues[0]?.code !== 'file/missing') {
        givenUp.set(path, answer)
        void goOn(path)
      }
      return answer
    },
    slow: () =>
      [...askedAt].flatMap(([path, at]) => (performance.now() - at >= NAMED ? [path] : [])),
    stop: () => {
      isOver = true
    },
  }
}

export async function pause(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms)
  })
}
