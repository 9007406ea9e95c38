import type { CDPSession, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { published } from '#tests/support/site'
import { sharedBrowser } from '#tests/support/visit'
import { heldByProgram } from '#tests/tools/heap.mjs'

const { openPage, openSite } = sharedBrowser()

/** Four hours of turns of a quarter of a minute, after the first two and a half. */
const TURNS = 1000
const SECONDS = 15
/**
 * So many turns come first: until then V8 still compiles what it runs often, which counts as heap
 * and then stays as it is.
 */
const WARM = 600
/**
 * After so many turns an officer puts other figures on the server, and the kiosk takes them at its
 * next look.
 */
const OFTEN = 45
/** Turns between two looks at the slide: no multiple of the parts of the agenda. */
const CHUNK = 9

type Kiosk = { readonly goThrough: (from: number, to: number) => Promise<void> }
const GROWTH = 1.05
/** As to code and the protocol’s notes: measured at 1.06 to 1.08 in 2,000 turns. */
const GROWTH_OF_ALL = 1.15

/**
 * `program`: objects, functions, lists and texts, in MB; `heap` has the code that V8 compiles as it
 * learns and what the protocol notes besides.
 */
type Held = {
  readonly program: number
  readonly heap: number
  readonly listeners: number
  readonly nodes: number
  readonly charts: number
}

/** What the page holds after the browser has thrown away all that it can. */
async function held(page: Page, session: CDPSession): Promise<Held> {
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage')
  const { size: program } = await heldByProgram(session)
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? NaN
  const charts = await page.evaluate(() => document.querySelectorAll('[_echarts_instance_]').length)
  return {
    program,
    heap: metric('JSHeapUsedSize'),
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    charts,
  }
}

/**
 * In the page, before its program: keeps the clocks of the kiosk, so that eight hours of them can
 * be gone through in minutes.
 */
const TAKE_CLOCKS = `
  const [start, stop] = [window.setInterval, window.clearInterval]
  const clocks = new Map()
  window.setInterval = (run, ms, ...rest) => {
    const id = start(ms >= ${SECONDS * 1000} ? () => undefined : run, ms, ...rest)
    if (ms >= ${SECONDS * 1000}) clocks.set(id, { run, ms })
    return id
  }
  window.clearInterval = (id) => {
    clocks.delete(id)
    stop(id)
  }
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  window.goThrough = async (from, to) => {
    for (let count = from; count <= to; count += 1) {
      const due = [...clocks.values()].filter(({ ms }) => (count * ${SECONDS * 1000}) % ms === 0)
      for (const { run } of due) run()
      // A look at the server, and taking what it has.
      if (due.length > 1) await new Promise((resolve) => setTimeout(resolve, 120))
      await frame()
      await frame()
    }
  }
`

it(
  'A kiosk turns 1,000 times and takes newer data on the way without growing.',
  { timeout: 900_000 },
  async () => {
    const site = await openSite()
    const { page } = await openPage(
      site,
      undefined,
      `/meeting?present=slide&meeting=2021-10-27&turn=${SECONDS}`,
      { initScript: TAKE_CLOCKS },
    )
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    await page.locator('[data-slide]').waitFor()

    const stamps = new Set<string>()
    const places = new Set<string>()
    const goThrough = async (turns: number): Promise<void> => {
      for (let done = 0; done < turns; done += CHUNK) {
        await page.evaluate(([from, to]) => (window as unknown as Kiosk).goThrough(from, to), [
          done + 1,
          done + CHUNK,
        ] as const)
        if ((done + CHUNK) % OFTEN === 0) {
          site.change('data/sources.csv', (old) =>
            old.endsWith('\n\n') ? old.slice(0, -1) : `${old}\n`,
          )
          published(site)
        }
        const said = await page.locator('[data-source-line]').innerText()
        stamps.add(/bản ([0-9a-f]{8})/.exec(said)?.[1] ?? said)
        places.add(page.url())
      }
    }
    // What is held depends on the slide that is shown, so it is looked at on the first one.
    const atStart = async (): Promise<Held> => {
      await page.keyboard.press('Home')
      await page.waitForTimeout(500)
      return held(page, session)
    }
    await goThrough(WARM)
    const first = await atStart()
    await goThrough(TURNS)
    const last = await atStart()
    process.stdout.write(
      `Kiosk: ${JSON.stringify({ first, last, growth: last.program / first.program - 1, places: places.size })}\n`,
    )

    // As it was opened, and the two states that the officer puts there in turn.
    expect(stamps.size).toBe(3)
    expect(places.size).toBeGreaterThan(10)
    expect(last.program).toBeLessThan(first.program * GROWTH)
    expect(last.heap).toBeLessThan(first.heap * GROWTH_OF_ALL)
    expect(last.listeners).toBeLessThanOrEqual(first.listeners * GROWTH)
    expect(last.nodes).toBeLessThanOrEqual(first.nodes * GROWTH)
    expect(last.charts).toBe(first.charts)
  },
)

it('A kiosk whose server does not answer keeps the last good data, says since when, and goes on when it answers again.', async () => {
  const site = await openSite()
  const { page, forget } = await openPage(site, undefined, '/data')
  await page.clock.install({ time: new Date('2021-11-01T08:00:00+07:00') })
  await page.evaluate(() => {
    window.location.hash = '#/meeting?present=slide&meeting=2021-10-27&turn=15'
  })
  const foot = page.locator('[data-source-line]')
  await foot.waitFor()
  site.answer('data/units.csv', { status: 500, body: 'down' })
  await page.clock.runFor(61_000)
  await expect
    .poll(() => foot.innerText())
    .toContain('chưa đọc được số liệu mới từ 08:01 ngày 01/11/2021')
  await page.clock.runFor(120_000)
  await expect
    .poll(() => foot.innerText())
    .toContain('chưa đọc được số liệu mới từ 08:01 ngày 01/11/2021')
  site.answer('data/units.csv', null)
  // At its next look, which may be after the wait of one that is still on its way.
  await expect
    .poll(async () => {
      await page.clock.runFor(15_000)
      return foot.innerText()
    })
    .not.toContain('chưa đọc được')
  forget(/500/)
})
