import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectTable } from '#tests/support/docsTable'
import { walkEveryAddress } from '#tests/support/everyAddress'
import { launchOldChromium } from '#tests/support/oldChromium'
import { serveFolder, type StaticServer } from '#tests/support/staticServer'

let browser: Browser
let server: StaticServer
let page: Page
const errors: string[] = []
beforeAll(async () => {
  server = await serveFolder(inject('builtSite'), '/cchc/', new Map())
  browser = await launchOldChromium()
  page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' })
  page.setDefaultTimeout(15_000)
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(`${server.origin}/cchc/`)
}, 300_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

const go = async (address: string): Promise<void> =>
  page.evaluate((hash) => window.location.assign(hash), `#${address}`)

test('In Chrome 109 every page stands at the desk, in the hall and on a phone, with no fault of a program.', async () => {
  expect(browser.version()).toMatch(/^109\./)
  const { faults, looks } = await walkEveryAddress({
    resize: async (width, height) => page.setViewportSize({ width, height }),
    read: async (expression) =>
      String(await page.evaluate(`(async () => String(await (${expression})))()`)),
  })
  expect(faults).toEqual([])
  expect(errors).toEqual([])
  expectTable('docs/reliability.md', 'chrome-109', {
    columns: ['addresses#', 'sizes', 'looks#', 'a part failed or moves sideways#', 'errors#'],
    rows: [[...looks, 0, 0]],
  })
}, 240_000)

test('In Chrome 109 the overview is printed on one sheet, on its side.', async () => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await go('/overview')
  await page.locator('[data-paper-head]').waitFor({ state: 'attached' })
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? []
  expect([width, height].map(Number).map(Math.round)).toEqual([842, 595])
})

test('In Chrome 109 an office’s file is read by its worker and used, and the screen shows its figure.', async () => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await go('/data?show=import')
  const text =
    'Đơn vị;Chỉ số;Kỳ báo cáo;Giá trị\r\nHuyện Lấp Vò;Hồ sơ đúng hạn;Quý III/2021;77,7\r\n'
  const file = { name: 'quy III.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
  await page.locator('.screen-intake__dropZone input[type="file"]').setInputFiles(file)
  await page.locator('.screen-fileReport__fileReport[data-file="quy III.csv"]').waitFor()
  await page.getByRole('button', { name: 'Chỉ dùng cho phiên này' }).click()
  await page.locator('table').getByText('77,7').first().waitFor()
  expect(errors).toEqual([])
})

test('In Chrome 109 minutes are kept over a reload, and keys lead the meeting.', async () => {
  await go('/meeting?present=notes&meeting=2021-10-27&slide=2')
  const minutes = page.getByRole('textbox', { name: 'Biên bản' })
  await minutes.fill('Giao Sở Nội vụ theo dõi.')
  await page.reload()
  await minutes.waitFor()
  expect(await minutes.inputValue()).toBe('Giao Sở Nội vụ theo dõi.')
  const before = new URL(page.url()).hash
  await page.keyboard.press('PageDown')
  await expect.poll(() => new URL(page.url()).hash).not.toBe(before)
  expect(errors).toEqual([])
})

test('The look itself sees a fault.', async () => {
  await page.evaluate("void setTimeout(() => { throw new Error('planted') })")
  await expect.poll(() => errors.some((each) => each.includes('planted'))).toBe(true)
})
