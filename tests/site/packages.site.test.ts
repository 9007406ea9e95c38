import { expect, test } from 'vitest'
import { PAGES } from '@/screens/registry'
import { walkFaults } from '#tests/support/walk'
import { DESK, HALL, PHONE, sharedBrowser, type Size } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

const LAPTOP: Size = { width: 1366, height: 625 }
const PATIENCE = 120_000
/** Longer than a cue waits, in ms. */
const REST = 400

test(
  'The communes of today are two presses away, apart from what is typed of 2021, and whole on every page.',
  async () => {
    const site = await openSite()
    const visit = await openPage(site, DESK)
    const { page } = visit
    await page.getByRole('button', { name: 'Thiết đặt' }).click()
    await page.getByRole('link', { name: 'Bộ chỉ số 766 · xã, phường Đồng Tháp' }).click()
    await page.waitForURL(/data=dong-thap-2026/)
    await visit.painted()
    const head = await page.locator('h1').first().innerText()
    expect(head).toMatch(/^Bộ chỉ số 766: cao nhất .+ với .+, thấp nhất .+ với .+/)
    expect(await page.locator('table tbody tr').count()).toBeGreaterThanOrEqual(14)
    expect(await page.locator('body').innerText()).not.toMatch(/Lấp Vò, Tháp Mười, TP Cao Lãnh/)

    await page.getByRole('button', { name: 'Ghim màn hình này vào phiên họp' }).click()
    const kept = async (): Promise<string[]> => page.evaluate(() => Object.keys(localStorage))
    await expect
      .poll(async () => (await kept()).filter((key) => key.startsWith('agenda;')).length)
      .toBe(1)
    for (const key of await kept()) expect(key).toContain('?dong-thap-2026;')

    await visit.show('/compare')
    expect(await page.locator('h1').first().innerText()).toMatch(/chưa có chỉ tiêu/)
    await visit.show('/units?unit=x-lap-vo&present=slide')
    expect(await page.locator('[data-pane]').innerText()).toContain('Tiến độ: 16,34')
    await visit.show('/overview')

    const faults: string[] = []
    for (const each of [...PAGES, 'indicators?indicator=766-dung-han']) {
      await visit.show(`/${each}`)
      for (const size of [LAPTOP, HALL, PHONE]) {
        await visit.change(() => page.setViewportSize({ ...size }))
        const isHand = size.width < 900
        let found = await walkFaults(page, isHand)
        if (found.length > 0) {
          await page.waitForTimeout(REST)
          found = await walkFaults(page, isHand)
        }
        faults.push(...found.map((fault) => `/${each} ${size.width}x${size.height} ${fault}`))
      }
    }
    expect(faults).toEqual([])
  },
  PATIENCE,
)
