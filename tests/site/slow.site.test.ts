import { expect, test } from 'vitest'
import { published } from '#tests/support/site'
import { gate } from '#tests/support/staticServer'
import { DESK, sharedBrowser } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

const DATA = ['datapackage.json', 'units.csv', 'observations.csv', 'models.csv'].map(
  (file) => `data/${file}`,
)
const AGENDA = '2021-10-27'
const OFTEN =
  'const every = window.setInterval; window.setInterval = (run, ms) => every(run, ms === 60000 ? 300 : ms)'

test('A table that is slow to come is named, holds the others back for seconds only, and comes in its place.', async () => {
  const held = gate()
  const site = await openSite({ answers: { 'data/models.csv': held.answer } })
  const { page, painted } = await openPage(site, DESK, '/overview', { waits: false })
  await page.getByText('Đang chờ máy chủ gửi models.csv').waitFor()
  const rows = page.locator('table tbody tr')
  await rows.first().waitFor()
  expect(await page.getByText('chưa có dữ liệu').count()).toBeGreaterThan(0)
  held.open()
  await expect.poll(async () => page.getByText('chưa có dữ liệu').count()).toBe(0)
  await painted()
  expect(await page.getByText('5 chung').count()).toBeGreaterThan(0)
})

test('A server that is overloaded when the page opens is asked again, and the page goes on in its place.', async () => {
  const busy = { status: 503, body: 'busy' }
  const site = await openSite({
    answers: Object.fromEntries(
      [...DATA, `data/meetings/${AGENDA}.json`].map((file) => [file, busy]),
    ),
  })
  const { page, address } = await openPage(
    site,
    DESK,
    `/meeting?present=slide&meeting=${AGENDA}&turn=900`,
    { waits: false },
  )
  await page.getByText('Chưa mở được số liệu').waitFor()
  for (const file of DATA) site.answer(file, null)
  await page.getByText('Không mở được phiên họp này').waitFor()
  site.answer(`data/meetings/${AGENDA}.json`, null)
  await page.locator('[data-source-line]').waitFor()
  expect(address()).toContain('present=slide')
})

test('An agenda that cannot be had when the data change stays as it was read.', async () => {
  const site = await openSite()
  const { page } = await openPage(
    site,
    DESK,
    `/meeting?present=slide&meeting=${AGENDA}&turn=900&slide=2`,
    { initScript: OFTEN },
  )
  const foot = page.locator('[data-source-line]')
  const stamp = async (): Promise<string> =>
    /bản ([0-9a-f]{8})/.exec(await foot.innerText())?.[1] ?? ''
  const before = await stamp()
  site.answer(`data/meetings/${AGENDA}.json`, { status: 500, body: 'down' })
  site.change('data/sources.csv', (old) => `${old}\n`)
  published(site)
  await expect.poll(stamp).not.toBe(before)
  expect(await stamp()).toMatch(/^[0-9a-f]{8}$/)
  await page.waitForTimeout(1000)
  expect(await page.locator('[data-slide]').count()).toBeGreaterThan(0)
  expect(await page.getByText('Không mở được phiên họp này').count()).toBe(0)
})
