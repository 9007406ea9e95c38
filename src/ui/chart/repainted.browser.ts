import { MARK } from './painting.browser'

/** How long a page may take to be painted anew where nothing says that it has been, in ms. */
const LONGEST = 1_000

/** Waits until the charts of the page have been painted anew, or as long as that may take. */
export async function repainted(): Promise<void> {
  const since = performance.now()
  const isMarked = (): boolean =>
    performance.getEntriesByName(MARK).some(({ startTime }) => startTime > since)
  const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done))
  while (!isMarked() && performance.now() - since < LONGEST) await frame()
}
