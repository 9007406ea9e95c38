import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { published, shippedFile, type Change, type Site } from '#tests/support/site'
import { sharedBrowser, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

const LOGIN =
  '<!DOCTYPE html>\n<html lang="vi"><head><title>Đăng nhập</title></head><body>Mật khẩu</body></html>\n'
/** The first half of a file, ended where a row ends: nothing in it tells that it was cut. */
const half = (text: string): string =>
  text.slice(0, text.indexOf('\n', Math.floor(text.length / 2)) + 1)
/** What a copy leaves that was broken off, and what a proxy may say in place of figures. */
const FAULTS: readonly (readonly [file: string, what: string, change: Change])[] = [
  ['observations.csv', 'half copied', half],
  ['observations.csv', 'broken off within a row', (old) => old.slice(0, old.length / 2 - 7)],
  ['units.csv', 'half copied', half],
  ['observations.csv', 'a login page', LOGIN],
  ['observations.csv', 'empty', ''],
  ['datapackage.json', 'a login page', LOGIN],
]
/** Looks at the server come every 300 ms in place of every minute. */
const OFTEN =
  'const every = window.setInterval; window.setInterval = (run, ms) => every(ms === 60000 ? () => window.looks !== false && run() : run, ms === 60000 ? 300 : ms)'
/** So many looks are well over, in ms. */
const LOOKS = 900

/** The descriptor as programs wrote it that said nothing of sizes. */
const unsaid = (text: string): string =>
  JSON.stringify(JSON.parse(text), (key, value: unknown) =>
    key === 'hash' || key === 'bytes' || key === 'rows' ? undefined : value,
  )
const figure =
  (from: string, to: string) =>
  (old: string): string =>
    old.replace(/^lap-vo,diem,2021-Q3,.*$/m, (row) => row.replace(from, to))

type Shown = { readonly foot: Locator; readonly stamp: () => Promise<string> }

function shownBy({ page }: Visit): Shown {
  const foot = page.locator('[data-source-line]')
  const stamp = async (): Promise<string> =>
    /bản ([0-9a-f]{8})/.exec(await foot.innerText())?.[1] ?? ''
  return { foot, stamp }
}

const SAID = /số liệu mới.*\d\d:\d\d ngày \d\d\/\d\d\/\d{4}/

/** Puts one fault after the other on the server: what is shown stays. */
async function holds(site: Site, { foot, stamp }: Shown): Promise<void> {
  const before = await stamp()
  for (const [file, what, change] of FAULTS) {
    const whole = site.read(`data/${file}`)
    site.change(`data/${file}`, change)
    await expect.poll(() => foot.innerText(), { message: `${file} ${what}` }).toMatch(SAID)
    await foot.page().waitForTimeout(LOOKS)
    expect(await stamp(), `${file} ${what}`).toBe(before)
    site.change(`data/${file}`, whole)
    await expect.poll(() => foot.innerText(), { message: `${file} whole` }).not.toMatch(SAID)
  }
}

test('A kiosk takes nothing of a package that its descriptor does not vouch for, says since when, and takes a whole one.', async () => {
  const site = await openSite()
  const visit = await openPage(site, undefined, '/overview?present=slide&turn=900', {
    initScript: OFTEN,
  })
  const shown = shownBy(visit)
  await holds(site, shown)
  const before = await shown.stamp()
  site.change('data/observations.csv', figure('77.78', '97.78'))
  await expect.poll(() => shown.foot.innerText()).toContain('observations.csv')
  await visit.page.waitForTimeout(LOOKS)
  expect(await shown.stamp()).toBe(before)
  published(site)
  await visit.page.getByText('97,78').waitFor()
  expect(await shown.stamp()).not.toBe(before)
  expect(await shown.foot.innerText()).not.toMatch(SAID)
})

test('Where the descriptor says no sizes, a kiosk takes what it read twice alike, without a new fault and without a fall.', async () => {
  const site = await openSite({ changes: { 'data/datapackage.json': unsaid } })
  const visit = await openPage(site, undefined, '/overview?present=slide&turn=900', {
    initScript: OFTEN,
  })
  const shown = shownBy(visit)
  await holds(site, shown)
  const before = await shown.stamp()
  site.change('data/observations.csv', figure('77.78', '97.78'))
  await visit.page.getByText('97,78').waitFor()
  expect(await shown.stamp()).not.toBe(before)
})

test.each([
  ['with sizes', (text: string) => text],
  ['without sizes', unsaid],
])(
  'In a meeting “Dùng ngay” takes no package that is not whole, and leads back: %s.',
  async (_, descriptor) => {
    const site = await openSite({ changes: { 'data/datapackage.json': descriptor } })
    const visit = await openPage(site, undefined, '/overview?present=slide', {
      initScript: OFTEN,
    })
    const { page } = visit
    const shown = shownBy(visit)
    const before = await shown.stamp()
    const isVouched = descriptor(shippedFile('datapackage.json')).includes('sha256')
    const use = page.getByRole('button', { name: 'Dùng ngay' })
    const change = (to: string, from: string): void => {
      site.change('data/observations.csv', figure(from, to))
      if (isVouched) published(site)
    }
    change('87.78', '77.78')
    for (const [file, what, fault] of FAULTS) {
      await use.waitFor()
      // What was offered is broken by the time that it is pressed for.
      await page.evaluate('looks = false')
      await page.waitForTimeout(300)
      const whole = site.read(`data/${file}`)
      site.change(`data/${file}`, fault)
      await use.click()
      await page.getByText('Chưa dùng số liệu mới').first().waitFor()
      expect(await shown.stamp(), `${file} ${what}`).toBe(before)
      site.change(`data/${file}`, whole)
      await page.evaluate('looks = true')
    }
    await use.click()
    await page.getByText('87,78').waitFor()
    const after = await shown.stamp()
    expect(after).not.toBe(before)
    await page.getByRole('status').getByRole('button', { name: 'Quay lại số liệu trước' }).click()
    await page.getByText('77,78').waitFor()
    expect(await shown.stamp()).toBe(before)
    // Nobody is asked again about what was sent back.
    await page.waitForTimeout(LOOKS)
    expect(await use.count()).toBe(0)
    change('97.78', '87.78')
    await use.click()
    await page.getByText('97,78').waitFor()
    expect(visit.complaints).toEqual([])
  },
)

test('In a meeting a fall in units or figures is taken only by a yes to just that.', async () => {
  const site = await openSite({ changes: { 'data/datapackage.json': unsaid } })
  const visit = await openPage(site, undefined, '/overview?present=slide', { initScript: OFTEN })
  const { page } = visit
  const shown = shownBy(visit)
  const before = await shown.stamp()
  site.change('data/observations.csv', (old) => old.replace(/^lap-vo,diem,2021-Q3,.*\n/m, ''))
  const notice = page.getByRole('status').filter({ hasText: 'observations.csv' })
  await notice.waitFor()
  expect(await notice.innerText()).toMatch(/còn [\d.]+ thay vì [\d.]+ dòng/)
  expect(await page.getByRole('button', { name: 'Dùng ngay' }).count()).toBe(0)
  expect(await shown.stamp()).toBe(before)
  await page.getByRole('button', { name: 'Vẫn dùng' }).click()
  await expect.poll(shown.stamp).not.toBe(before)
})
