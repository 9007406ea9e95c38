import type { CDPSession, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { sharedBrowser } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

/** Eight hours and twenty minutes of turns of a quarter of a minute. */
const TURNS = 2000
const SECONDS = 15
/** So many turns come first: until then V8 still compiles what it runs often, which counts as heap and then stays as it is. */
const WARM = 900
/** After so many turns an officer puts other figures on the server, and the kiosk takes them at its next look. */
const OFTEN = 50
const GROWTH = 1.05

type Held = { readonly heap: number; readonly listeners: number; readonly nodes: number; readonly charts: number }

/** What the page holds after the browser has thrown away all that it can. */
async function held(page: Page, session: CDPSession): Promise<Held> {
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? NaN
  const charts = await page.evaluate(() => document.querySelectorAll('[_echarts_instance_]').length)
  return { heap: metric('JSHeapUsedSize'), listeners: metric('JSEventListeners'), nodes: metric('Nodes'), charts }
}

it('A kiosk turns 2,000 times and takes newer data on the way without growing.', { timeout: 900_000 }, async () => {
  const site = await openSite()
  const { page } = await openPage(site, undefined, '/data')
  await page.clock.install()
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await page.evaluate((seconds) => {
    window.location.hash = `#/meeting?present=slide&meeting=2021-10-27&turn=${seconds}`
  }, SECONDS)
  await page.locator('[data-slide]').waitFor()

  const stamps = new Set<string>()
  const places = new Set<string>()
  const turn = async (count: number): Promise<void> => {
    await page.clock.fastForward(SECONDS * 1000)
    // Frames of the charts and of the short transition.
    await page.clock.runFor(200)
    if (count % OFTEN === 0) site.change('data/sources.csv', (old) => (old.endsWith('\n\n') ? old.slice(0, -1) : `${old}\n`))
    if (count % 10 === 0) {
      const said = await page.locator('[data-source-line]').innerText()
      stamps.add(/mã ([0-9a-f]{8})/.exec(said)?.[1] ?? said)
      places.add(page.url())
    }
  }
  // What is held depends on the slide that is shown, so it is looked at on the first one.
  const atStart = async (): Promise<Held> => {
    await page.keyboard.press('Home')
    await page.clock.runFor(500)
    return held(page, session)
  }
  for (let count = 1; count <= WARM; count += 1) await turn(count)
  const first = await atStart()
  for (let count = 1; count <= TURNS; count += 1) await turn(count)
  const last = await atStart()
  process.stdout.write(`Kiosk: ${JSON.stringify({ first, last, growth: last.heap / first.heap - 1, places: places.size })}\n`)

  expect(stamps.size).toBe(2)
  expect(places.size).toBeGreaterThan(10)
  expect(last.heap).toBeLessThan(first.heap * GROWTH)
  expect(last.listeners).toBeLessThanOrEqual(first.listeners * GROWTH)
  expect(last.nodes).toBeLessThanOrEqual(first.nodes * GROWTH)
  expect(last.charts).toBe(first.charts)
})

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
  await expect.poll(() => foot.innerText()).toContain('chưa đọc được số liệu mới từ 08:01')
  await page.clock.runFor(120_000)
  await expect.poll(() => foot.innerText()).toContain('chưa đọc được số liệu mới từ 08:01')
  site.answer('data/units.csv', null)
  await page.clock.runFor(61_000)
  await expect.poll(() => foot.innerText()).not.toContain('chưa đọc được')
  forget(/500/)
})
