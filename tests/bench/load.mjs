// Time to the painted overview against a hand-written ECharts page, in one run, interleaved: node
// tests/bench/load.mjs [--rounds=9]
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, preview } from 'vite'
import { launchBrowser } from '../tools/browser.mjs'

const rounds = Number(process.argv.find((arg) => arg.startsWith('--rounds='))?.slice(9) ?? 9)
const root = path.resolve(import.meta.dirname, 'peers')
const outDir = mkdtempSync(path.join(tmpdir(), 'cchc-peers-'))
await build({
  root,
  base: './',
  configFile: false,
  logLevel: 'error',
  build: { outDir, emptyOutDir: true },
})
const product = await preview({ preview: { port: 0 }, logLevel: 'error' })
const peer = await preview({
  root,
  configFile: false,
  base: './',
  build: { outDir },
  preview: { port: 0 },
  logLevel: 'error',
})
const PAGES = {
  overview: `${product.resolvedUrls.local[0]}#/overview`,
  handWritten: peer.resolvedUrls.local[0],
}
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

const browser = await launchBrowser()
const times = {}
const sizes = {}
for (let round = 0; round <= rounds; round += 1) {
  for (const throttle of [1, 4]) {
    for (const [name, url] of Object.entries(PAGES)) {
      const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: throttle })
      const scripts = []
      page.on('response', (response) => scripts.push(response))
      await page.goto(url)
      await page.waitForFunction(() => performance.getEntriesByName('charts-painted').length > 0)
      // The overview is painted with its picture; alive once the program has taken over.
      const [painted, alive] = await page.evaluate(() => {
        const marks = ['picture-painted', 'charts-painted'].flatMap((mark) =>
          performance.getEntriesByName(mark).slice(0, 1),
        )
        return [marks[0].startTime, marks.at(-1).startTime]
      })
      // The first round warms the machine and measures sizes; it is not counted.
      if (round === 0 && throttle === 1) {
        const before = await page.evaluate(
          (end) =>
            performance
              .getEntriesByType('resource')
              .filter((entry) => entry.startTime < end)
              .map((entry) => entry.name),
          painted,
        )
        const bodies = await Promise.all(
          scripts
            .filter((response) => response.url().endsWith('.js') && before.includes(response.url()))
            .map((response) => response.body()),
        )
        sizes[name] = {
          requests: before.length + 1,
          script: bodies.reduce((total, body) => total + gzipSync(body, { level: 9 }).length, 0),
        }
      }
      if (round > 0) {
        ;(times[`${name} ${throttle}×`] ??= []).push(painted)
        if (alive !== painted) (times[`${name} ${throttle}×, alive`] ??= []).push(alive)
      }
      await context.close()
    }
  }
}
await browser.close()
for (const [name, values] of Object.entries(times))
  process.stdout.write(
    `${name}: ${Math.round(median(values))} ms (${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))}, ${values.length} rounds)\n`,
  )
for (const throttle of [1, 4]) {
  const reference = median(times[`handWritten ${throttle}×`])
  process.stdout.write(
    `ratio at ${throttle}×: ${(median(times[`overview ${throttle}×`]) / reference).toFixed(2)}, alive ${(median(times[`overview ${throttle}×, alive`]) / reference).toFixed(2)}\n`,
  )
}
for (const [name, { requests, script }] of Object.entries(sizes))
  process.stdout.write(
    `${name}: ${requests} requests, ${(script / 1000).toFixed(1)} kB of JavaScript (gzip) before it\n`,
  )
await product.close()
await peer.close()
