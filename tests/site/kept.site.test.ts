import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DESK, sharedBrowser, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()
const AGENDA = '/meeting'
const FULL = `Object.assign(window, { isFull: false });
const { setItem } = Storage.prototype
Storage.prototype.setItem = function (...args) {
  if (window.isFull) throw new DOMException('full', 'QuotaExceededError')
  return setItem.apply(this, args)
}`

/** Opens another window of the same browser, which shares what the browser keeps. */
async function secondWindow({ page, site }: Visit, address: string): Promise<Page> {
  const second = await page.context().newPage()
  await second.goto(`${site.address}#${address}`)
  await second.locator('main:not([aria-busy])').first().waitFor()
  return second
}

const minutes = (page: Page, nth = 0) => page.getByRole('textbox', { name: /^Biên bản/ }).nth(nth)

test('One letter on the agenda page does not erase minutes typed in another window, and what is typed there is seen here.', async () => {
  const visit = await openPage(await openSite(), DESK, AGENDA)
  const second = await secondWindow(visit, AGENDA)
  await minutes(visit.page).fill('Lấp Vò báo cáo')
  await expect.poll(() => minutes(second).inputValue()).toBe('Lấp Vò báo cáo')
  await minutes(second).press('End')
  await minutes(second).pressSequentially('!')
  await expect.poll(() => minutes(visit.page).inputValue()).toBe('Lấp Vò báo cáo!')
  await visit.page.reload()
  await expect.poll(() => minutes(visit.page).inputValue()).toBe('Lấp Vò báo cáo!')
})

test('With a full store the minutes of one item are still there after the next, and are kept once there is room.', async () => {
  const visit = await openPage(await openSite(), DESK, AGENDA, { initScript: FULL })
  const { page } = visit
  await page.evaluate('isFull = true')
  await minutes(page, 0).fill('Mục một')
  await page
    .getByRole('alert')
    .filter({ hasText: 'Trình duyệt không lưu được biên bản' })
    .first()
    .waitFor()
  await minutes(page, 1).fill('Mục hai')
  await visit.show('/overview')
  await visit.show(AGENDA)
  expect([await minutes(page, 0).inputValue(), await minutes(page, 1).inputValue()]).toEqual([
    'Mục một',
    'Mục hai',
  ])
  await page.evaluate('isFull = false')
  await minutes(page, 1).fill('Mục hai, ba')
  await expect
    .poll(() => page.getByRole('alert').filter({ hasText: 'không lưu được' }).count())
    .toBe(0)
  await page.reload()
  await expect.poll(() => minutes(page, 0).inputValue()).toBe('Mục một')
})

test('Minutes kept by an earlier program are still there, and so is the wish about single keys.', async () => {
  const visit = await openPage(await openSite(), DESK, AGENDA)
  const { page } = visit
  const first = await page
    .locator('.meeting-meeting__agendaItems > li')
    .first()
    .getByRole('link', { name: 'Mở màn hình' })
    .getAttribute('href')
  expect(first).not.toBeNull()
  await minutes(page).fill('x')
  const name = await page.evaluate(
    () => Object.keys(localStorage).find((key) => key.startsWith('minutes;')) ?? '',
  )
  const id = decodeURIComponent(name.split(';')[2] ?? '')
  await page.evaluate((key) => {
    localStorage.clear()
    sessionStorage.clear()
    localStorage.setItem(`cchc.minutes.${key}`, 'Của bản cũ')
  }, id)
  const again = await secondWindow(visit, AGENDA)
  await expect.poll(() => minutes(again).inputValue()).toBe('Của bản cũ')
})

test('An agenda that the server could not give once is there the next time.', async () => {
  const visit = await openPage(await openSite(), DESK, '/overview')
  const { page } = visit
  const file = '**/meetings/*.json'
  await page.route(file, (route) => route.fulfill({ status: 500, body: '' }))
  await visit.show(AGENDA)
  await page.getByText('Không đọc được chương trình này').first().waitFor()
  await page.unroute(file)
  await visit.show('/overview')
  await visit.show(AGENDA)
  await page.locator('.meeting-meeting__agendaItems > li').first().waitFor()
  expect(await page.getByText('Không đọc được chương trình này').count()).toBe(0)
})
