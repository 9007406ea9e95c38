import { expect, test } from 'vitest'
import { COMMUNE_LIST, communeFigures } from '#tests/fixtures/office/communes'
import { countClicks, dropFiles } from '#tests/support/clicks'
import { readMatrix } from '#tests/support/readScreen'
import { HALL, sharedBrowser } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

test('Twenty communes of 2025 come from an office list and its figures on the screens in at most 12 clicks, and without JSON.', async () => {
  const visit = await openPage(await openSite(), HALL, '/overview')
  const { page } = visit
  const clicks = await countClicks(visit)
  const started = performance.now()
  await page.getByRole('link', { name: 'Dữ liệu', exact: true }).click()
  await page.getByRole('link', { name: 'Nhập dữ liệu' }).click()
  await page.getByRole('button', { name: 'Gói mới…' }).click()
  const level = page.getByLabel('So sánh cấp nào?')
  await level.click()
  await page.keyboard.press('Escape')
  await level.selectOption('commune')
  clicks.also()
  await page.getByLabel('Kỳ đầu tiên').click()
  await page.keyboard.type('quý 3/2025')
  await page.getByRole('button', { name: 'Bắt đầu gói mới' }).click()
  await page.getByTestId('new-package').waitFor()
  clicks.also()
  await dropFiles(page, [
    { name: 'danh muc xa phuong.csv', content: COMMUNE_LIST },
    { name: 'so lieu quy III.csv', content: communeFigures() },
  ])
  const focus = page.getByTestId('new-package').locator('details')
  await focus.locator('summary').click()
  await focus.getByLabel('Xã Tam Nông').click()
  await page.getByRole('button', { name: 'Chỉ dùng cho phiên này' }).click()
  await page.locator('.screen-sessionMark__sessionMark').waitFor()
  await visit.change(() => page.getByRole('link', { name: 'Toàn cảnh' }).click())
  const matrix = await readMatrix(page)
  const took = performance.now() - started
  expect(matrix.rows).toHaveLength(20)
  expect(matrix.caption).toContain('Quý III/2025')
  expect(matrix.rows.map(({ unit }) => unit)).toContain('P. Cao Lãnh')
  const title = await page.locator('.shell-header__headerTitle').innerText()
  expect(title).toBe('Cải cách hành chính cấp xã · Đồng Tháp')
  expect(visit.address()).not.toContain('level=')
  const count = await clicks.count()
  console.info(`communes: ${count} clicks, ${Math.round(took)} ms`)
  expect(count).toBeLessThanOrEqual(12)
})
