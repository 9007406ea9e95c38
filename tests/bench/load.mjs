// Time to the painted overview and to a painted page of charts against a hand-written ECharts page,
// in one run, interleaved, with 12 units and with 102 × 60 × 60: node tests/bench/load.mjs
// [--rounds=5]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { launchBrowser } from '../tools/browser.mjs'
import { median, option, say } from './say.mjs'
import { folderFiles, load, root, serve, siteWith } from './sites.mjs'

const rounds = Number(option('rounds', '5'))
const dist = path.resolve(root, option('dist', 'dist'))
const peers = mkdtempSync(path.join(tmpdir(), 'cchc-peers-'))
await build({
  root: path.join(root, 'tests/bench/peers'),
  base: './',
  configFile: false,
  logLevel: 'error',
  build: { outDir: peers, emptyOutDir: true },
})
const { bigPackage } = await load('tests/support/bigPackage.ts')
const big = siteWith(dist, publish(bigPackage()))
const servers = {
  shipped: await serve(dist),
  big: await serve(big),
  peers: await serve(peers),
}
const SIZES = [
  { name: 'shipped package, 12 units', site: 'shipped', query: '', asked: '≤ 0.5' },
  {
    name: '102 × 60 × 60',
    site: 'big',
    query: '?units=102&indicators=60&months=60',
    asked: '≤ 0.6',
  },
]

/** The files as `npm run data -- publish` leaves them, the first picture among them. */
function publish(files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'cchc-publish-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  const { status } = spawnSync(
    process.execPath,
    ['src/build/runTs.mjs', 'src/build/dataCommand.ts', 'publish', folder],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  // 1: what is invented so large has values that a person would look at twice.
  if (status !== 0 && status !== 1) throw new Error(`publish ended with ${status}`)
  return folderFiles(folder)
}

const browser = await launchBrowser()

/** Opens an address anew: ms to the painted page, to the program, and what was asked for before. */
async function visit(address, throttle) {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle })
  const responses = []
  page.on('response', (response) => responses.push(response))
  await page.goto(address)
  await page.waitForFunction(
    () => performance.getEntriesByName('charts-painted').length > 0,
    null,
    { timeout: 120_000 },
  )
  // The overview is painted with its picture; alive once the program has taken over.
  const [painted, alive, before] = await page.evaluate(() => {
    const [first, last] = ['picture-painted', 'charts-painted'].map(
      (mark) => performance.getEntriesByName(mark)[0]?.startTime,
    )
    const end = first ?? last
    const asked = performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < end)
    return [end, last, asked.map(({ name }) => name)]
  })
  return { painted, alive, before, responses, close: () => context.close() }
}

for (const { name, site, query, asked } of SIZES) {
  const pages = {
    overview: `${servers[site].address}#/overview`,
    charts: `${servers[site].address}#/indicators${site === 'shipped' ? '?indicator=ho-so' : '?indicator=ct-05'}`,
    handWritten: `${servers.peers.address}${query}`,
  }
  const times = {}
  // The large package takes ten times as long.
  const most = site === 'shipped' ? rounds : Math.ceil(rounds / 2)
  for (let round = 0; round <= most; round += 1)
    for (const throttle of [1, 4])
      for (const [page, address] of Object.entries(pages)) {
        const { painted, alive, before, responses, close } = await visit(address, throttle)
        // The first round warms the machine and measures sizes; its times are not counted.
        if (round > 0) {
          ;(times[`${page} ${throttle}`] ??= []).push(painted)
          ;(times[`${page} ${throttle} alive`] ??= []).push(alive)
        } else if (throttle === 1 && page === 'overview' && site === 'shipped') {
          const scripts = responses.filter(
            (each) => each.url().endsWith('.js') && before.includes(each.url()),
          )
          const bodies = await Promise.all(scripts.map((each) => each.body()))
          const bytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
          say(
            'before the overview is painted',
            `${before.length + 1} requests, ${(bytes / 1000).toFixed(1)} kB of JavaScript (gzip -9)`,
            '≤ 8 requests',
          )
        }
        await close()
      }
  for (const throttle of [1, 4]) {
    const reference = times[`handWritten ${throttle}`]
    const told = (of) =>
      `${(median(times[of]) / median(reference)).toFixed(2)} (${Math.round(median(times[of]))} against ${Math.round(median(reference))} ms)`
    const rows = [
      ['the overview painted', `overview ${throttle}`, asked],
      ['the overview alive', `overview ${throttle} alive`, site === 'shipped' ? '≤ 1.0' : '≤ 2.0'],
      ['a page of charts painted', `charts ${throttle}`, '≤ 1.1'],
    ]
    for (const [what, of, wanted] of rows)
      say(`${name}, ${throttle}× CPU: ${what}, against the hand-written page`, told(of), wanted)
  }
}
await browser.close()
for (const server of Object.values(servers)) await server.close()
for (const folder of [big, peers]) rmSync(folder, { recursive: true, force: true })
