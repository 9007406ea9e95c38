// Reads a file of 100,000 observation rows in the import, turns pages of its problems and changes,
// filters, answers, and tells every task of the main thread over 50 ms meanwhile: node
// tests/bench/import.mjs [--rows=100000]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { preview } from 'vite'
import { launchBrowser } from '../tools/browser.mjs'
import { option, say } from './say.mjs'

const wanted = Number(option('rows', '100000'))
const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'import-bench-'))

/** Keys of one column of a shipped table whose rows pass. */
const keys = (file, keep) =>
  readFileSync(path.join(root, 'data', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .filter(keep)
    .map(([key]) => key)
const units = keys('units.csv', (cells) => cells.includes('district'))
const indicators = keys('indicators.csv', ([key]) => /^[a-z]/.test(key))
const rows = []
for (let month = 0; rows.length < wanted; month += 1) {
  const period = `Tháng ${(month % 12) + 1}/${1990 + Math.floor(month / 12)}`
  for (const unit of units) {
    for (const indicator of indicators) {
      if (rows.length >= wanted) break
      // One row in fifty is faulty, so that there are many problems to turn the pages of.
      const value =
        rows.length % 50 === 0
          ? 'không rõ'
          : String(50 + (rows.length % 499) / 10).replace('.', ',')
      rows.push(`${unit};${indicator};${period};${value};Cao Lãnh`)
    }
  }
}
const file = path.join(folder, 'tram-nghin.csv')
writeFileSync(file, `\ufeffĐơn vị;Chỉ số;Kỳ báo cáo;Giá trị;Ghi chú\r\n${rows.join('\r\n')}\r\n`)

const server = await preview({ root, preview: { port: 0 }, logLevel: 'error' })
const browser = await launchBrowser()
const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
page.on('pageerror', (error) => process.stdout.write(`fault: ${error.stack}\n`))
await page.goto(`${server.resolvedUrls.local[0]}#/data?tab=import`)
await page.locator('.screen-intake__dropZone').waitFor()
await page.waitForTimeout(1500)
await page.evaluate(() => {
  window.longTasks = []
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries())
      window.longTasks.push([Math.round(startTime), Math.round(duration)])
  }).observe({ type: 'longtask' })
})
const step = async (name, act, asked = 'no task over 50 ms') => {
  const start = Date.now()
  await act()
  await page.waitForTimeout(300)
  const tasks = await page.evaluate(() => window.longTasks.splice(0))
  const told =
    tasks.length === 0
      ? 'no task over 50 ms'
      : `tasks over 50 ms: ${tasks.map(([, duration]) => `${duration} ms`).join(', ')}`
  say(name, `${Date.now() - start - 300} ms, ${told}`, asked)
}
const settled = () =>
  page.locator('.intake-report:not([aria-busy="true"])').waitFor({ timeout: 120_000 })
await step(`read ${rows.length} rows, report and preview`, async () => {
  await page.locator('.screen-intake__dropZone input[type=file]').setInputFiles(file)
  await settled()
  await page.locator('.screen-intakeTable__intakeProblems tbody tr').first().waitFor()
})
process.stdout.write(
  `  ${await page.getByTestId('intake-summary').innerText()}\n  ${await page.getByTestId('intake-changes').innerText()}\n`,
)
await step('a page of problems', () =>
  page.locator('.screen-intakeTable__intakeProblems .pager-pager__pager button').last().click(),
)
await step('problems narrowed by text', async () => {
  await page.locator('.screen-intakeTable__intakeProblems input[type=search]').fill('không rõ 4')
  await page.waitForTimeout(800)
})
await step('the list of changes', () => page.locator('.intake-changes details summary').click())
await step('a page of changes', () =>
  page.locator('.intake-changes .pager-pager__pager button').last().click(),
)
await step('an answer, and all rows taken anew', async () => {
  await page
    .locator('.screen-fileReport__fileReport details', { hasText: 'Có thể đổi' })
    .locator('summary')
    .click()
  await page.locator('.screen-fileReport__intakeQuestion input[type=radio]').nth(4).click()
  await page.locator('.intake-report[aria-busy="true"]').waitFor()
  await settled()
})
await step('the zip', async () => {
  await Promise.all([
    page.waitForEvent('download'),
    page.locator('.screen-intake__intakeWays button').nth(1).click(),
  ])
})
await step('used for the session', async () => {
  await page.locator('.screen-intake__intakeWays button').first().click()
  await page.locator('.screen-sessionMark__sessionMark').waitFor({ timeout: 60_000 })
})
await browser.close()
await server.close()
rmSync(folder, { recursive: true, force: true })
