import { readFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { countClicks, dropFiles } from '#tests/support/clicks'
import { readMatrix } from '#tests/support/readScreen'
import { HALL, sharedBrowser } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

const FILE = 'sample-766-detail.json'
const content = new Uint8Array(
  readFileSync(path.resolve(import.meta.dirname, '../fixtures/portal', FILE)),
)
const UNITS = [
  '1 P. Sa Đéc',
  '1 X. Tân Khánh Trung',
  '3 X. Lấp Vò',
  '4 P. Cao Lãnh',
  '5 X. Tân Hộ Cơ',
  '6 X. Phong Hoà',
]

test('By the guide alone the portal’s file becomes a package, the reasons of a score and a meeting, in 13 presses.', async () => {
  const visit = await openPage(await openSite(), HALL, '/overview')
  const { page } = visit
  const clicks = await countClicks(visit)
  const goTo = (name: string): Promise<void> =>
    visit.change(() => page.getByRole('link', { name, exact: true }).click())

  // 1 to 4: the form of a new package; a choice in an open list is a press that no page hears of.
  await goTo('Dữ liệu')
  await page.getByRole('link', { name: 'Nhập dữ liệu' }).click()
  await page.getByRole('button', { name: 'Bộ số liệu mới…' }).click()
  const level = page.getByLabel('So sánh cấp nào?')
  await level.click()
  await page.keyboard.press('Escape')
  await level.selectOption({ label: 'Cấp xã' })
  clicks.also()
  await page.getByLabel('Kỳ đầu tiên').click()
  await page.keyboard.type('năm 2026')
  await page.getByRole('button', { name: 'Bắt đầu bộ số liệu mới' }).click()
  await page.getByTestId('new-package').waitFor()

  // 5 and 6: the file, with no question left, and what the server gets.
  await dropFiles(page, [{ name: FILE, content }])
  clicks.also()
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải bộ số liệu mới (.zip)' }).click(),
  ])
  const files = unzipSync(new Uint8Array(readFileSync(await zip.path())))
  const rows = (file: string): string[] =>
    new TextDecoder().decode(files[file]).trim().split(/\r?\n/).slice(1)
  expect(rows('units.csv').filter((row) => row.includes('commune'))).toHaveLength(UNITS.length)
  expect(rows('observations.csv')).toHaveLength(155)
  await visit.change(() => page.getByRole('button', { name: 'Chỉ dùng cho phiên này' }).click())
  await page.locator('.screen-sessionMark__sessionMark').waitFor()

  // 7: the overview comes by itself, and why the third is third.
  expect(visit.address()).toMatch(/^\/overview/)
  const { rows: ranked, caption } = await readMatrix(page)
  expect(caption).toContain('Năm 2026')
  expect(ranked.map(({ unit, rank }) => `${rank} ${unit}`)).toEqual(UNITS)
  await visit.change(() => page.locator('tbody .overview-matrix__matrixRank button').nth(2).click())
  expect(await page.locator('h1').innerText()).toMatch(/^X\. Lấp Vò kém P\. Sa Đéc 0,35 điểm/)

  // 8: the package has no agenda, so that one made from its figures stands open.
  await goTo('Phiên họp')
  // Of what the file has nothing of, inspections, nothing can be chosen.
  await page.getByLabel('Về một đơn vị').waitFor()
  expect(await page.getByLabel('Về một cuộc kiểm tra').count()).toBe(0)
  await page.getByRole('link', { name: 'Bắt đầu trình chiếu' }).click()
  const slide = page.locator('[data-slide]').first()
  await slide.waitFor()
  expect(await slide.innerText()).toMatch(/Năm\s2026[^]*2\snội dung/)
  expect(visit.address()).toMatch(/meeting=unit~/)
  expect(await clicks.count()).toBeLessThanOrEqual(13)

  // What is pinned comes before what was made.
  await page.keyboard.press('Escape')
  await goTo('Toàn cảnh')
  await page.getByRole('button', { name: 'Ghim màn hình này vào phiên họp' }).click()
  await goTo('Phiên họp')
  await page.getByRole('link', { name: 'Bắt đầu trình chiếu' }).waitFor()
  await expect.poll(() => visit.address()).toMatch(/meeting=own-/)
})
