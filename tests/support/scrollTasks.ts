import type { Page } from 'playwright-core'

type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  /** The processor’s time for it in µs, which other programs on the machine do not lengthen. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** A task longer than this is felt, in ms. */
const LONG = 50

/**
 * Scrolls a pane to its end, a step a frame; the tasks of the page meanwhile that took over 50 ms,
 * in ms of the processor’s time: what other programs take of the machine is not the page’s.
 */
export async function scrollTasks(page: Page, selector: string): Promise<readonly number[]> {
  const browser = page.context().browser()
  if (!browser) throw new Error('A page of a browser that is not there')
  await page.locator(selector).first().waitFor({ state: 'attached' })
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  await scroll(page, selector)
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[]
  }
  const mains = new Set(
    traceEvents.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  )
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid} ${tid}`),
  )
  if (tasks.length === 0) throw new Error('The trace holds no task of the page.')
  return tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000).filter((ms) => ms > LONG)
}

async function scroll(page: Page, selector: string): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((done) => {
        const pane = document.querySelector(wanted)
        if (!pane) throw new Error(`There is no ${wanted}`)
        const step = (): void => {
          const before = pane.scrollTop
          pane.scrollTop += 240
          if (pane.scrollTop > before) requestAnimationFrame(step)
          else setTimeout(done, 200)
        }
        step()
      }),
    selector,
  )
}

/**
 * Shows another address and gives how many ms passed until an element was there and a frame had
 * been drawn with it.
 */
export async function timeTo(page: Page, address: string, selector: string): Promise<number> {
  return page.evaluate(
    ([hash, wanted]) =>
      new Promise<number>((done) => {
        const start = performance.now()
        window.location.hash = hash
        const look = (): void => {
          if (document.querySelector(wanted))
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
          else requestAnimationFrame(look)
        }
        look()
      }),
    [address, selector] as const,
  )
}
