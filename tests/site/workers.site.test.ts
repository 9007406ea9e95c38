import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { bigPackage } from '#tests/support/bigPackage'
import { published } from '#tests/support/site'
import { DESK, sharedBrowser } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()
const IMPORT = '/data?show=import'

/**
 * Workers that can be killed as a browser does, without a word, and that are not on the server
 * while `isMissing`.
 */
const WORKERS = `Object.assign(window, { isMissing: false, workers: [] })
const Own = Worker
window.Worker = class extends Own {
  constructor(url, options) {
    super(window.isMissing ? url.href + '.gone' : url, options)
    window.workers.push(this)
  }
}`
const row = (index: number): string => `Huyện Lấp Vò;Hồ sơ đúng hạn;Quý III/2021;${index % 100}`
const text = (rows: number): string =>
  [
    'Đơn vị;Chỉ số;Kỳ báo cáo;Giá trị',
    ...Array.from({ length: rows }, (_, index) => row(index)),
  ].join('\r\n')

async function add(page: Page, rows: number): Promise<void> {
  const file = { name: 'quy III.csv', mimeType: 'text/csv', buffer: Buffer.from(text(rows)) }
  await page.locator('.screen-intake__dropZone input[type="file"]').setInputFiles(file)
}

test('A worker that the server does not have is said in plain words, and tried again by a button.', async () => {
  const visit = await openPage(await openSite(), DESK, IMPORT, { initScript: WORKERS })
  const { page } = visit
  await page.evaluate('isMissing = true')
  await add(page, 1)
  const alert = page.getByRole('alert').filter({ hasText: 'Không tải được chương trình đọc tệp' })
  await alert.waitFor()
  expect(await page.locator('main').innerText()).not.toContain('{')
  await page.evaluate('isMissing = false')
  await page.getByRole('button', { name: 'Đọc lại các tệp này' }).click()
  await page.locator('.screen-fileReport__fileReport[data-file="quy III.csv"]').waitFor()
  expect(await alert.count()).toBe(0)
})

test('A worker that the browser stops in the middle is said, and the files are read again by a button.', async () => {
  const visit = await openPage(await openSite(), DESK, IMPORT, { initScript: WORKERS })
  const { page } = visit
  await add(page, 60_000)
  await page.locator('.screen-intake__intakeProgress li').getByText('đang đọc').waitFor()
  await page.evaluate('workers[0].terminate()')
  await page
    .getByRole('alert')
    .filter({ hasText: 'Trình duyệt đã dừng chương trình đọc tệp' })
    .waitFor()
  await page.getByRole('button', { name: 'Đọc lại các tệp này' }).click()
  await page.locator('.screen-fileReport__fileReport[data-file="quy III.csv"]').waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
})

test('A large package is opened by a worker, and shows the same where none comes.', async () => {
  const site = await openSite({
    changes: Object.fromEntries(
      Object.entries(bigPackage({ units: 60, months: 6 })).map(([file, content]) => [
        `data/${file}`,
        content,
      ]),
    ),
  })
  published(site)
  const shown = async (initScript: string): Promise<readonly [string, number]> => {
    const { page } = await openPage(site, DESK, '/overview', { initScript })
    const overview = await page.locator('main').innerText()
    await page.getByRole('link', { name: 'Dữ liệu' }).click()
    await page.getByRole('table').first().waitFor()
    const tables = await page.locator('main').innerText()
    const workers = await page.evaluate(() => (Reflect.get(window, 'workers') as object[]).length)
    await page.context().close()
    return [overview + tables, workers]
  }
  const [aside, began] = await shown(WORKERS)
  const [here, missed] = await shown(`${WORKERS};window.isMissing = true`)
  expect([began, missed]).toEqual([1, 0])
  expect(aside).toContain('60')
  expect(here).toBe(aside)
})
