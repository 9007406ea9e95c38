// A list of dossiers counted on the data page, beside a plain scanner of bytes, PapaParse as it comes
// and DuckDB-WASM, which is fetched for it: node tests/bench/dossiers.mjs [--rows=1000000] [--rounds=3]
// The same file for all, in turns; the ratios are of medians. Memory: the largest resident set of the
// page's process.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { launchBrowser } from '../tools/browser.mjs'
import { median, option, say } from './say.mjs'
import { load, root, serve } from './sites.mjs'

const DUCKDB = '1.32.0'
const rows = Number(option('rows', '1000000'))
const rounds = Number(option('rounds', '3'))
const AS_OF = '2021-09-30'
const folder = mkdtempSync(path.join(tmpdir(), 'cchc-dossiers-'))
const list = path.join(folder, 'list.csv')
const { writeDossiers } = await load('tests/support/writeDossiers.ts')
await writeDossiers(list, rows, 17, Date.parse(AS_OF) / 86_400_000)

execFileSync('npm', ['i', '--prefix', folder, `@duckdb/duckdb-wasm@${DUCKDB}`], { stdio: 'ignore' })
writeFileSync(path.join(folder, 'index.html'), '<script type="module" src="./peers.js"></script>')
writeFileSync(
  path.join(folder, 'peers.js'),
  `import Papa from ${JSON.stringify(path.join(root, 'node_modules/papaparse/papaparse.js'))}
import * as duckdb from '@duckdb/duckdb-wasm'

const input = document.body.appendChild(Object.assign(document.createElement('input'), { type: 'file' }))
const timed = async (work) => {
  const start = performance.now()
  const found = await work(input.files[0])
  return { ms: performance.now() - start, found }
}
window.scanner = () =>
  timed(async (file) => {
    const reader = file.stream().getReader()
    let [cells, quotes] = [0, 0]
    let isQuoted = false
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return cells + quotes
      for (let at = 0; at < value.length; at += 1) {
        const byte = value[at]
        if (byte === 34) isQuoted = !isQuoted
        else if (!isQuoted && (byte === 44 || byte === 10)) cells += 1
      }
    }
  })
window.papa = () =>
  timed(
    (file) =>
      new Promise((resolve) => {
        let rows = 0
        Papa.parse(file, {
          chunk: ({ data }) => (rows += data.length),
          complete: () => resolve(rows),
        })
      }),
  )
window.duckdb = () =>
  timed(async (file) => {
    const worker = new Worker('./duckdb-browser-eh.worker.js')
    const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker)
    await db.instantiate('./duckdb-eh.wasm')
    await db.registerFileHandle('list.csv', file, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, true)
    const connection = await db.connect()
    for (const statement of STATEMENTS) await connection.query(statement)
    const { numRows } = await connection.query(LAST)
    worker.terminate()
    return numRows
  })
const AS_OF = "DATE '${AS_OF}'"
const day = (name) => \`try_strptime("\${name}"[1:10], '%d/%m/%Y')::DATE\`
const STATEMENTS = [
  \`CREATE TEMP TABLE dossier AS SELECT unit, received, due, returned FROM (
    SELECT "Đơn vị giải quyết" AS unit, "Mã hồ sơ" AS code, \${day('Ngày tiếp nhận')} AS received,
      coalesce(\${day('Ngày gia hạn')}, \${day('Ngày hẹn trả')}) AS due, \${day('Ngày trả kết quả')} AS returned
    FROM read_csv('list.csv', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"'))
    WHERE received <= \${AS_OF} AND due >= received QUALIFY row_number() OVER (PARTITION BY code) = 1\`,
]
const LAST = \`SELECT unit, q, count(*) FILTER (returned < due) AS early, count(*) FILTER (returned = due) AS on_time,
  count(*) FILTER (returned > due) AS late FROM (SELECT *, date_trunc('quarter', returned) AS q FROM dossier WHERE returned <= \${AS_OF}) GROUP BY unit, q\`
document.title = 'ready'
`,
)
const peers = path.join(folder, 'dist')
await build({
  root: folder,
  base: './',
  configFile: false,
  logLevel: 'error',
  build: { outDir: peers, target: 'es2022' },
})
const wasm = path.join(folder, 'node_modules/@duckdb/duckdb-wasm/dist')
for (const name of ['duckdb-browser-eh.worker.js', 'duckdb-eh.wasm'])
  copyFileSync(path.join(wasm, name), path.join(peers, name))

/** The largest resident set of any page of a browser so far, in MB. */
async function peakOf(browser) {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? '0')
  return Math.max(...peaks.map(Number)) / 1024
}

const server = await serve(path.join(root, 'dist'))
const peerServer = await serve(peers)
const found = { page: [], scanner: [], papa: [], duckdb: [] }
const tasks = []
let memory = 0
for (let round = 0; round < rounds; round += 1) {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  await page.goto(`${server.address}#/data?show=import`)
  await page.locator('.screen-intake__dropZone input').setInputFiles(list)
  const pane = page.locator('section.screen-dossiers__dossiers')
  await pane.waitFor()
  await pane.getByLabel('Tính đến hết ngày').fill(AS_OF)
  await page.evaluate(() => {
    window.longTasks = []
    new PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries()) window.longTasks.push(duration)
    }).observe({ type: 'longtask' })
  })
  const start = performance.now()
  await pane.getByRole('button', { name: 'Đếm hồ sơ' }).click()
  await pane.getByLabel('Kỳ xem').waitFor({ timeout: 600_000 })
  found.page.push(performance.now() - start)
  tasks.push(...(await page.evaluate(() => window.longTasks)))
  memory = Math.max(memory, await peakOf(browser))
  await browser.close()
  for (const peer of ['scanner', 'papa', 'duckdb']) {
    const other = await launchBrowser()
    const peerPage = await other.newPage()
    await peerPage.goto(peerServer.address)
    await peerPage.waitForFunction(() => document.title === 'ready')
    await peerPage.locator('input').setInputFiles(list)
    const { ms } = await peerPage.evaluate((name) => window[name](), peer)
    found[peer].push(ms)
    await other.close()
  }
}
await server.close()
await peerServer.close()
rmSync(folder, { recursive: true, force: true })

const ms = Object.fromEntries(Object.entries(found).map(([name, all]) => [name, median(all)]))
const seconds = (value) => `${(value / 1000).toFixed(1)} s`
const worst = Math.max(0, ...tasks)
say(`${rows} dossiers counted on the data page`, seconds(ms.page))
say(
  'beside a plain scanner of bytes',
  `${(ms.page / ms.scanner).toFixed(2)} × its ${seconds(ms.scanner)}`,
  'at most 1.3 ×',
)
say(
  'beside PapaParse as it comes',
  `${(ms.papa / ms.page).toFixed(1)} × faster than its ${seconds(ms.papa)}`,
  'at least 6 ×',
)
say(
  'beside DuckDB-WASM',
  `${(ms.duckdb / ms.page).toFixed(1)} × faster than its ${seconds(ms.duckdb)}`,
  'at least 2 ×',
)
say('peak memory of the page', `${memory.toFixed(0)} MB`, 'at most 260 MB')
say(
  'longest task of the page meanwhile',
  worst === 0 ? 'none over 50 ms' : `${worst.toFixed(0)} ms`,
  'none over 50 ms',
)
