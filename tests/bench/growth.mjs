// How opening grows with units, of 60 indicators and 12 months each: node tests/bench/growth.mjs
// [--units=12,102,277]
import path from 'node:path'
import { rmSync } from 'node:fs'
import { launchBrowser } from '../tools/browser.mjs'
import { median, option, say } from './say.mjs'
import { load, root, serve, siteWith } from './sites.mjs'

const ROUNDS = 3
const dist = path.resolve(root, option('dist', 'dist'))
const { bigPackage } = await load('tests/support/bigPackage.ts')
const browser = await launchBrowser(['--enable-precise-memory-info'])
for (const units of option('units', '12,102,277').split(',').map(Number)) {
  const folder = siteWith(dist, bigPackage({ units, months: 12 }))
  const server = await serve(folder)
  const opened = []
  let state = {}
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
    const page = await context.newPage()
    await page.addInitScript(() => {
      window.longest = 0
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          window.longest = Math.max(window.longest, duration)
      }).observe({ type: 'longtask' })
    })
    await page.goto(`${server.address}#/overview`)
    await page.waitForFunction(
      () => performance.getEntriesByName('charts-painted').length > 0,
      null,
      { timeout: 120_000 },
    )
    const seen = await page.evaluate(() => ({
      alive: performance.getEntriesByName('charts-painted')[0].startTime,
      longest: window.longest,
      nodes: document.querySelectorAll('*').length,
      heap: performance.memory.usedJSHeapSize / 1e6,
    }))
    opened.push(seen.alive)
    state = seen
    await context.close()
  }
  say(
    `opening ${units} units × 60 × 12 (${(units * 720).toLocaleString('en')} observations)`,
    `${Math.round(median(opened))} ms, longest task ${Math.round(state.longest)} ms, ${state.nodes} elements, heap ${Math.round(state.heap)} MB`,
    'grows no faster than units, ≤ 5,000 elements',
  )
  await server.close()
  rmSync(folder, { recursive: true, force: true })
}
await browser.close()
