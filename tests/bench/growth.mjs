// How opening grows with units, of 60 indicators and 60 months each: node tests/bench/growth.mjs
// [--units=12,102,277,1000,3321]
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { launchBrowser } from '../tools/browser.mjs'
import { median, option, say } from './say.mjs'
import { load, root, serve, siteWith } from './sites.mjs'

const MONTHS = 60
const INDICATORS = 60
/** Up to so many units are invented one by one; of more, those are there several times over. */
const INVENTED = 277
/** Seconds and MB that were asked for, by units. */
const ASKED = { 1000: 'within 6 s, ≤ 900 MB', 3321: 'within 20 s, ≤ 2,000 MB' }
const dist = path.resolve(root, option('dist', 'dist'))
const { bigPackage } = await load('tests/support/bigPackage.ts')

/** A site with a package of so many units. */
function siteOf(units) {
  const files = bigPackage({
    units: Math.min(units, INVENTED),
    months: MONTHS,
    indicators: INDICATORS,
  })
  const folder = siteWith(dist, files)
  if (units <= INVENTED) return folder
  const own = (name) => {
    const lines = files[name].trimEnd().split('\n')
    return name === 'units.csv'
      ? lines.filter((line) => line.includes(',commune,'))
      : lines.slice(1)
  }
  const names = own('units.csv').map((line) => line.split(',')[0])
  const grown = Object.keys(files).filter((name) => /^(units|observations.*)\.csv$/.test(name))
  for (const name of grown) {
    const lines = own(name)
    const file = openSync(path.join(folder, 'data', name), 'a')
    for (let copy = 1; copy * names.length < units; copy += 1) {
      const left = new Set(names.slice(0, units - copy * names.length))
      const taken = lines.filter((line) => left.has(line.slice(0, line.indexOf(','))))
      writeSync(file, taken.map((line) => `n${copy}-${line}\n`).join(''))
    }
    closeSync(file)
  }
  return folder
}

/** The most memory that a renderer of the browser ever held, in MB; where the system says so. */
async function peakOf(browser) {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const peaks = processInfo
    .filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/status`))
    .map(({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]))
  return peaks.length === 0 ? null : Math.max(...peaks) / 1024
}

for (const units of option('units', '12,102,277,1000,3321').split(',').map(Number)) {
  const folder = siteOf(units)
  const server = await serve(folder)
  const seen = []
  for (let round = 0; round < (units > INVENTED ? 1 : 3); round += 1) {
    // A browser of its own: else a renderer may be one that has held more before.
    const browser = await launchBrowser()
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
    await page.addInitScript(() => {
      window.longest = 0
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          window.longest = Math.max(window.longest, duration)
      }).observe({ type: 'longtask', buffered: true })
    })
    await page.goto(`${server.address}#/overview`)
    await page.waitForFunction(
      () => performance.getEntriesByName('charts-painted').length > 0,
      null,
      { timeout: 300_000 },
    )
    // What still comes once the page is alive belongs to opening it.
    await page.waitForTimeout(1000)
    const state = await page.evaluate(() => ({
      alive: performance.getEntriesByName('charts-painted')[0].startTime,
      longest: window.longest,
      nodes: document.querySelectorAll('*').length,
    }))
    seen.push({ ...state, peak: await peakOf(browser) })
    await browser.close()
  }
  const of = (name) => Math.round(median(seen.map((each) => each[name])))
  const rows = units * MONTHS * INDICATORS
  say(
    `opening ${units} units × ${INDICATORS} × ${MONTHS} (${rows.toLocaleString('en')} observations)`,
    `${of('alive')} ms, longest task ${of('longest')} ms, ${of('nodes')} elements, peak of the renderer ${of('peak')} MB`,
    `${ASKED[units] ? `${ASKED[units]}, ` : ''}no task over 200 ms, ≤ 5,000 elements`,
  )
  await server.close()
  rmSync(folder, { recursive: true, force: true })
}
