import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { HALL, sharedBrowser, WIDE, type Visit } from '#tests/support/visit'
import { gate } from '#tests/support/staticServer'

const { openPage, openSite } = sharedBrowser()

/** Bytes; the guides count kB of 1,000. */
const JAVASCRIPT_BUDGET = 160_000
const FONT_BUDGET = 70_000
const UNITS = 12

const built = (file: string): Buffer => readFileSync(path.join(inject('builtSite'), file))
const gzipSize = (bytes: Buffer | string): number => gzipSync(bytes, { level: 9 }).length
const assets = readdirSync(path.join(inject('builtSite'), 'assets')).filter((name) =>
  name.endsWith('.js'),
)
/**
 * The core of ECharts is known by words that stand in its builds and nowhere else in the program.
 */
const core = assets.filter((name) =>
  /zrender|seriesIndex|getZr/.test(built(`assets/${name}`).toString()),
)
/** ECharts is its core and every file that cannot run without it. */
const filesOfECharts = assets
  .filter(
    (name) =>
      core.includes(name) ||
      core.some((each) => built(`assets/${name}`).toString().includes(`from"./${each}"`)),
  )
  .map((name) => `assets/${name}`)
const isECharts = (file: string): boolean => filesOfECharts.includes(file)

/**
 * Notes when the table with all its units was put on the page, and what `charts-painted` said of
 * the page at that moment.
 */
const WATCH = `
  new MutationObserver(() => {
    if (window.tableThere === undefined && document.querySelectorAll('table.overview-matrix__matrix tbody tr').length === ${UNITS}) window.tableThere = performance.now()
  }).observe(document, { childList: true, subtree: true })
`

/** The files of the site that were asked for before the table was there, and the page itself. */
async function filesBeforePaint({ page, site }: Visit): Promise<string[]> {
  const urls = await page.evaluate(() => {
    const { tableThere } = window as { tableThere?: number }
    if (tableThere === undefined) throw new Error('The table was never there.')
    return performance
      .getEntriesByType('resource')
      .flatMap(({ name, startTime }) => (startTime < tableThere ? [name] : []))
  })
  return ['index.html', ...urls.map((url) => url.slice(site.address.length))]
}

const marks = async ({ page }: Visit): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('charts-painted').length)
const unitsShown = async ({ page }: Visit): Promise<number> =>
  page.locator('table.overview-matrix__matrix tbody tr').count()

test('The overview is there before ECharts is asked for, within the budgets of JavaScript and fonts.', async () => {
  const site = await openSite()
  const visit = await openPage(site, HALL, '/overview', { initScript: WATCH })
  const before = await filesBeforePaint(visit)
  expect(before).toContain('data/observations.csv')
  expect(filesOfECharts).not.toEqual([])
  expect.soft(before.filter(isECharts)).toEqual([])

  const scripts = before.filter((file) => file.endsWith('.js'))
  const inline = [
    ...built('index.html')
      .toString()
      .matchAll(/<script>([^]*?)<\/script>/g),
  ].map(([, text = '']) => text)
  const javascript = [
    ...scripts.map((file) => gzipSize(built(file))),
    ...inline.map(gzipSize),
  ].reduce((sum, size) => sum + size, 0)
  expect(scripts.length).toBeGreaterThan(0)
  const fonts = site.asked.filter((file) => /\.(woff2?|ttf|otf)$/.test(file))
  console.info(
    `Before the overview is painted: ${before.length} requests, ${javascript} bytes of JavaScript (gzip 9) in ${scripts.length} files; fonts ${fonts.map((file) => built(file).length).join(', ')} bytes`,
  )
  expect(javascript).toBeLessThanOrEqual(JAVASCRIPT_BUDGET)
  expect(fonts).toHaveLength(1)
  expect(fonts.reduce((sum, file) => sum + built(file).length, 0)).toBeLessThanOrEqual(FONT_BUDGET)
})

test('While the data are still on their way, nothing of ECharts competes with them.', async () => {
  const held = gate()
  const site = await openSite({ answers: { 'data/observations.csv': held.answer } })
  const visit = await openPage(site, HALL, '/overview', { waits: false })
  await visit.page.locator('main[aria-busy="true"]').waitFor()
  await visit.page.waitForTimeout(600)
  expect(site.asked.filter(isECharts)).toEqual([])
  held.open()
  await visit.painted()
  await expect.poll(() => site.asked.some(isECharts)).toBe(true)
})

test('A page of charts asks for its program and for ECharts while the data are still on their way.', async () => {
  const held = gate()
  const site = await openSite({ answers: { 'data/observations.csv': held.answer } })
  // Each “on its way” that stands between the data and the chart holds it back for 300 ms.
  const initScript = `
    new MutationObserver(() => {
      if (document.querySelector('header') && document.querySelector('main[aria-busy], .chart-chart__chartWaiting')) window.waited = true
    }).observe(document, { childList: true, subtree: true })
  `
  const address = '/indicators?indicator=ho-so'
  const visit = await openPage(site, HALL, address, { waits: false, initScript })
  await visit.page.locator('main[aria-busy="true"]').waitFor()
  await expect.poll(() => site.asked.some(isECharts)).toBe(true)
  expect(site.asked.filter((file) => /^assets\/Page-.*\.js$/.test(file))).toHaveLength(1)
  held.open()
  await visit.painted()
  expect(await visit.page.locator('.chart-chart__chartFrame svg path').count()).toBeGreaterThan(2)
  expect(await visit.page.evaluate(() => Reflect.has(window, 'waited'))).toBe(false)
})

test('Once the overview stands, ECharts is fetched while the browser is idle.', async () => {
  const site = await openSite()
  await openPage(site)
  await expect.poll(() => site.asked.some(isECharts)).toBe(true)
})

test('The overview needs no ECharts: while it never arrives, the table stands and is marked as painted.', async () => {
  const held = gate()
  const site = await openSite({
    answers: Object.fromEntries(filesOfECharts.map((file) => [file, held.answer])),
  })
  const visit = await openPage(site)
  expect(await unitsShown(visit)).toBe(UNITS)
  await expect.poll(() => marks(visit)).toBeGreaterThan(0)
})

test('On a wide screen the mark waits for the chart: first it is drawn, then marked.', async () => {
  const held = gate()
  const site = await openSite({
    answers: Object.fromEntries(filesOfECharts.map((file) => [file, held.answer])),
  })
  const visit = await openPage(site, WIDE, '/overview', { waits: false })
  await visit.page.locator('.chart-chart__chartWaiting').waitFor()
  expect(await unitsShown(visit)).toBe(UNITS)
  await visit.page.waitForTimeout(300)
  expect(await marks(visit)).toBe(0)
  held.open()
  await visit.page.waitForFunction(() => performance.getEntriesByName('charts-painted').length > 0)
  expect(await visit.page.locator('.chart-chart__chartFrame svg path').count()).toBeGreaterThan(12)
  const [mark, asked] = await visit.page.evaluate(() => [
    performance.getEntriesByName('charts-painted')[0]?.startTime ?? 0,
    Math.max(
      ...performance
        .getEntriesByType('resource')
        .map((each) => (each as PerformanceResourceTiming).responseEnd),
    ),
  ])
  expect(mark).toBeGreaterThan(asked ?? Infinity)
})

test('The mark is set anew each time the charts of a page have come back.', async () => {
  const site = await openSite()
  const visit = await openPage(site, WIDE)
  const missed: string[] = []
  for (const turn of ['first', 'second', 'third', 'fourth', 'fifth']) {
    await visit.change(async () => visit.page.keyboard.press('t'))
    await visit.page.evaluate(() => performance.clearMarks('charts-painted'))
    await visit.change(async () => visit.page.keyboard.press('t'))
    const isSet = await visit.page
      .waitForFunction(() => performance.getEntriesByName('charts-painted').length > 0, null, {
        timeout: 2000,
      })
      .catch(() => null)
    if (!isSet) missed.push(turn)
  }
  expect(missed).toEqual([])
})

test('The mark waits for the data: a screen that is still reading them is not painted.', async () => {
  const held = gate()
  const site = await openSite({ answers: { 'data/observations.csv': held.answer } })
  const visit = await openPage(site, HALL, '/overview', { waits: false })
  await visit.page.locator('main[aria-busy="true"]').waitFor()
  await visit.page.waitForTimeout(300)
  expect(await marks(visit)).toBe(0)
  held.open()
  await visit.painted()
  await expect.poll(() => marks(visit)).toBeGreaterThan(0)
})

test('Each file of the package is asked for once, also when its description is slow to come.', async () => {
  const held = gate()
  const site = await openSite({ answers: { 'data/datapackage.json': held.answer } })
  const visit = await openPage(site, HALL, '/overview', { waits: false })
  await visit.page.locator('main[aria-busy="true"]').waitFor()
  held.open()
  await visit.painted()
  const data = site.asked.filter((file) => file.startsWith('data/'))
  expect(data.length).toBeGreaterThan(10)
  expect([...data].sort()).toEqual([...new Set(data)].sort())
})

test.each(['/', '/a/', '/so-noi-vu/cchc/nam-2021/'])(
  'Under the path %s the site is whole, with page, data, font and chart.',
  async (prefix) => {
    const site = await openSite({ prefix })
    const visit = await openPage(site, WIDE)
    expect(await unitsShown(visit)).toBe(UNITS)
    expect(await visit.page.locator('.chart-chart__chartFrame svg path').count()).toBeGreaterThan(
      12,
    )
    expect(
      await visit.page.evaluate(() => document.fonts.check('16px "Inter Variable"', 'Ộ')),
    ).toBe(true)
  },
)

test('The page carries a policy under which nothing is fetched from outside and no foreign script runs.', async () => {
  const site = await openSite()
  const visit = await openPage(site)
  const policy =
    (await visit.page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content')) ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/script-src 'self' 'sha256-[^;]+(;|$)/)
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
})

test('The page names nothing outside its own folder.', () => {
  const page = built('index.html').toString()
  const targets = [...page.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, target = '']) => target)
  expect(targets.length).toBeGreaterThan(3)
  expect(targets.filter((target) => !target.startsWith('./'))).toEqual([])
})
