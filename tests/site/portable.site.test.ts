import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, expect, inject, test, vi } from 'vitest'
import { PAGES } from '@/screens/registry'
import type { Site } from '#tests/support/site'
import { DESK, sharedBrowser, type Visit } from '#tests/support/visit'

const { openPage, openSite, comeTo } = sharedBrowser()
const NAME = 'cchc-mang-theo.html'
const PACKAGE = 'Tải bộ số liệu (.zip)'
const MEETING = '2021-10-27'
const folder = mkdtempSync(path.join(tmpdir(), 'portable-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A file on this machine, as a site that asks nothing of anybody. */
function fileSite(file: string): Site {
  const nothing = (): void => undefined
  return {
    address: pathToFileURL(file).href,
    origin: 'null',
    asked: [],
    read: () => readFileSync(file, 'utf8'),
    change: nothing,
    answer: nothing,
    close: () => Promise.resolve(),
  }
}

/** Opens a file by double click on a machine without network. */
async function openFile(file: string, address?: string): Promise<Visit> {
  const visit = await openPage(fileSite(file), DESK, address)
  await visit.page.context().setOffline(true)
  return visit
}

async function saved(page: Page, press: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: press, exact: true }).click(),
  ])
  const place = path.join(folder, file.suggestedFilename())
  copyFileSync(await file.path(), place)
  return place
}

const said = (page: Page): Promise<string> => page.locator('main:not([aria-busy])').innerText()
const stampOf = (page: Page): Promise<string> =>
  page
    .locator('[data-provenance]')
    .last()
    .evaluate((line) => getComputedStyle(line, '::after').content)

test('The portable file says on every page, without server or network, what the site says, imports a file, and runs a meeting in two windows.', async () => {
  const served = await comeTo(DESK, '/overview')
  const visit = await openFile(path.join(inject('builtSite'), NAME))
  const { page } = visit
  expect(statSync(path.join(inject('builtSite'), NAME)).size).toBeLessThan(4_500_000)
  const first = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  )
  // A machine that does other work besides is let be; docs/hosting.md says what it takes alone.
  expect(first).toBeLessThan(5000)
  for (const name of [...PAGES.filter((each) => each !== 'data'), 'overview?view=map&lang=en']) {
    await served.show(`/${name}`)
    await visit.show(`/${name}`)
    // Either may still be on its way on a machine that does other work besides.
    await vi.waitFor(
      async () => expect(await said(page), name).toBe(await said(served.page)),
      20_000,
    )
  }

  await visit.show('/data')
  expect(await said(page)).toContain('Đã đọc')
  await visit.show('/data?tab=import')
  const text = 'Đơn vị;Chỉ số;Kỳ báo cáo;Giá trị\nHuyện Lấp Vò;Hồ sơ đúng hạn;Quý III/2021;77,7\n'
  const data = await page.evaluateHandle((rows) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([rows], 'nhap.csv'))
    return transfer
  }, text)
  await page.locator('.screen-intake__dropZone').dispatchEvent('drop', { dataTransfer: data })
  const report = page.locator('.intake-report:not([aria-busy="true"])')
  await report.waitFor()
  expect(await report.innerText()).toContain('nhap.csv')
  const [template] = await Promise.all([
    page.waitForEvent('download'),
    page
      .locator('a[download][href*="templates/"]')
      .first()
      .evaluate((link: HTMLElement) => link.click()),
  ])
  expect(readFileSync(await template.path(), 'utf8')).toContain(';')

  await visit.show(`/meeting?present=slide&meeting=${MEETING}&slide=1`)
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')])
  await notes.locator('textarea').first().waitFor()
  await notes.keyboard.press('PageDown')
  await expect.poll(() => visit.address()).toContain('part=2')
  await notes.close()
}, 120_000)

test('The data page makes one of what is shown and a zip of the data as they are, a meeting page of its meeting, frozen and stamped, and one makes another.', async () => {
  const visit = await openPage(await openSite(), DESK, '/data')
  const data = await saved(visit.page, 'Một tệp mang theo')
  const zip = readFileSync(await saved(visit.page, PACKAGE))
  const same = readFileSync(await saved(visit.page, PACKAGE))
  expect(zip).toEqual(same)
  const held = Object.entries(unzipSync(new Uint8Array(zip)))
  expect(held.map(([name]) => name)).toContain(`meetings/${MEETING}.json`)
  for (const [name, bytes] of held)
    expect(Buffer.from(bytes).toString(), name).toBe(visit.site.read(`data/${name}`))
  await visit.show(`/meeting?meeting=${MEETING}`)
  const meeting = await saved(visit.page, 'Một tệp mang theo')
  const agenda = await said(visit.page)

  const carried = await openFile(data)
  expect(await stampOf(carried.page)).toMatch(/đóng băng lúc \d\d:\d\d ngày \d+\/\d+\/\d{4}/)
  expect(await carried.page.locator('[data-provenance]').last().innerText()).toMatch(
    /bản [0-9a-f]{8}/,
  )
  await carried.show('/data')
  const again = await saved(carried.page, 'Một tệp mang theo')
  const part = (file: string, id: string): string =>
    new RegExp(`id="portable-${id}"[^>]*>([^<]*)<`).exec(readFileSync(file, 'utf8'))?.[1] ?? ''
  for (const id of ['beside', 'workers', 'files'])
    expect(part(again, id).length, id).toBe(part(data, id).length)

  const inHall = await openPage(fileSite(meeting), DESK, '')
  await inHall.page.context().setOffline(true)
  // Till the script of the file has led there, the page is empty.
  // Asked of the page: what the file does to its address while it opens may never be told outside.
  await expect
    .poll(async () => inHall.page.evaluate(() => window.location.hash), { timeout: 20_000 })
    .toContain(`meeting=${MEETING}`)
  await expect
    .poll(async () => plain(await said(inHall.page)), { timeout: 20_000 })
    .toBe(plain(agenda))
}, 120_000)

/** Without what the page says of the making of the file. */
const plain = (text: string): string => text.replace('Đã làm xong tệp.', '').replace(/\s+/g, ' ')
