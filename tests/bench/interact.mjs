// Event to painted frame when unit, indicator or period change, on the shipped package and on 102 × 60 × 60, and growth over 300 changes:
// node tests/bench/interact.mjs [--rounds=25] [--pages=overview,compare,indicators,units]
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { preview, runnerImport } from 'vite'
import { launchBrowser } from '../tools/browser.mjs'

const option = (name, fallback) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? fallback
const rounds = Number(option('rounds', '25'))
const pages = option('pages', 'overview,compare,indicators,units').split(',')
const root = path.resolve(import.meta.dirname, '../..')
const { module: big } = await runnerImport(path.join(root, 'tests/support/bigPackage.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': path.join(root, 'src'), '#tests': path.join(root, 'tests') } },
})
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** A copy of the built site with another package. */
function siteWith(files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'cchc-bench-'))
  cpSync(path.join(root, 'dist'), folder, { recursive: true })
  rmSync(path.join(folder, 'data'), { recursive: true })
  mkdirSync(path.join(folder, 'data'))
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, 'data', name), text)
  return folder
}

const SITES = { shipped: path.join(root, 'dist'), big: siteWith(big.bigPackage()) }
const browser = await launchBrowser(['--js-flags=--expose-gc', '--enable-precise-memory-info'])
for (const [site, outDir] of Object.entries(SITES)) {
  const server = await preview({ root, configFile: false, base: './', build: { outDir }, preview: { port: 0 }, logLevel: 'error' })
  for (const page of pages) {
    const tab = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
    await tab.goto(`${server.resolvedUrls.local[0]}#/${page}`)
    await tab.waitForFunction(() => performance.getEntriesByName('charts-painted').length > 0, null, { timeout: 60_000 })
    await tab.waitForTimeout(1500)
    const choices = await tab.evaluate(async () => {
      const table = async (file) => {
        const [head, ...rows] = (await (await fetch(`data/${file}`)).text()).trim().split(/\r?\n/)
        const headings = head.replace('\ufeff', '').split(',')
        return rows.map((row) => Object.fromEntries(row.split(',').map((cell, index) => [headings[index], cell])))
      }
      const units = await table('units.csv')
      const levels = units.map(({ level }) => level)
      const level = levels.sort(
        (one, other) => levels.filter((each) => each === other).length - levels.filter((each) => each === one).length,
      )[0]
      const ids = units.filter((unit) => unit.level === level).map(({ unit_id }) => unit_id)
      const indicators = (await table('indicators.csv')).map(({ indicator_id }) => indicator_id)
      const periods = [...document.querySelectorAll('.header select option')].map((each) => each.value).filter(Boolean)
      return {
        period: periods.slice(0, 6),
        unit: ids.slice(2, 8),
        indicator: indicators.slice(1, 7),
      }
    })
    /** Goes through the values of one choice and gives the times from the change to the frame in which it is painted. */
    const times = (key, values, count) =>
      tab.evaluate(
        async ([where, name, list, turns]) => {
          const found = []
          for (let turn = 0; turn < turns; turn += 1) {
            await new Promise((resolve) => setTimeout(resolve, 30))
            const value = list[turn % list.length]
            const extra = name === 'unit' && where === 'compare' ? `focus=${value},${list[(turn + 1) % list.length]}` : `${name}=${value}`
            found.push(
              await new Promise((resolve) => {
                const start = performance.now()
                window.addEventListener(
                  'hashchange',
                  () =>
                    requestAnimationFrame(() => {
                      const channel = new MessageChannel()
                      channel.port1.addEventListener('message', () => resolve(performance.now() - start))
                      channel.port1.start()
                      channel.port2.postMessage(0)
                    }),
                  { once: true },
                )
                location.hash = `#/${where}?${extra}&turn=${turn}`
              }),
            )
          }
          return found
        },
        [page, key, values, count],
      )
    for (const key of ['unit', 'indicator', 'period']) {
      if (choices[key].length < 2 || (key === 'indicator' && page !== 'indicators')) continue
      await times(key, choices[key], 6)
      const found = await times(key, choices[key], rounds)
      process.stdout.write(
        `${site} ${page} ${key}: median ${median(found).toFixed(0)} ms, most ${Math.max(...found).toFixed(0)} ms (${found.length} changes)\n`,
      )
    }
    if (site === 'shipped') {
      const session = await tab.context().newCDPSession(tab)
      const state = async () => {
        await session.send('HeapProfiler.collectGarbage')
        const { metrics } = await (await session.send('Performance.enable'), session.send('Performance.getMetrics'))
        const of = (metric) => metrics.find((each) => each.name === metric)?.value ?? 0
        return { heap: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes'), listeners: of('JSEventListeners') }
      }
      await times('unit', choices.unit, 60)
      const before = await state()
      await times('unit', choices.unit, 150)
      await times('period', choices.period, 150)
      await times('unit', choices.unit, 60)
      const after = await state()
      const show = ({ heap, nodes, listeners }) => `${heap.toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`
      process.stdout.write(`${site} ${page} 300 changes: ${show(before)} → ${show(after)}\n`)
    }
    await tab.close()
  }
  await server.close()
}
await browser.close()
