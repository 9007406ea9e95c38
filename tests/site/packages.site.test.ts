import { expect, test } from 'vitest'
import { PAGES } from '@/screens/registry'
import { walkFaults } from '#tests/support/walk'
import { DESK, HALL, PHONE, sharedBrowser, type Size, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

const LAPTOP: Size = { width: 1366, height: 625 }
const PATIENCE = 120_000
/** Longer than a cue waits, in ms. */
const REST = 400

const CONTROL = [
  'overview?why=x-lap-vo,full',
  'overview?groups=area',
  'overview?groups=third',
  'indicators?indicator=766-dung-han',
  'indicators?period=2026-09',
  'indicators?indicator=766-dung-han&chart=control&period=2026-09',
]

/** The communes by area of then, the search, and the way to one's own in one press, kept. */
async function showsGroups(visit: Visit): Promise<void> {
  const { page } = visit
  await visit.show('/overview')
  await visit.change(() => page.getByRole('link', { name: 'Theo khu vực cũ' }).click())
  expect(visit.address()).toContain('groups=area')
  const pane = page.locator('.overview-groups__groups')
  await expect.poll(() => pane.locator('li').count()).toBe(102)
  expect(await pane.innerText()).toMatch(/Khu vực huyện Lấp Vò cũ\s+3 đơn vị · bình quân/)
  expect(await pane.innerText()).toMatch(/9 đơn vị gồm đất của hơn một khu vực cũ/)
  await page.getByRole('searchbox', { name: 'Tìm xã, phường' }).fill('tan thanh')
  await expect
    .poll(() => page.getByRole('search').locator('li').allInnerTexts())
    .toEqual(['Xã Tân Thành', 'Xã Tân Thạnh'])
  await page.keyboard.press('Enter')
  await expect.poll(() => visit.address()).toContain('unit=x-tan-thanh-')
  await visit.show('/units?unit=x-lap-vo')
  await page.getByRole('button', { name: 'Chọn đơn vị' }).click()
  await page.getByRole('button', { name: /Chọn .* làm đơn vị của tôi/ }).click()
  await page.keyboard.press('Escape')
  for (const [address, name] of [
    ['/learning', /: X\. Lấp Vò$/],
    ['/meeting', /^Về một đơn vị: /],
  ] as const) {
    await visit.show(address)
    await page.getByRole('button', { name }).click()
    await page.getByRole('searchbox', { name: 'Tìm đơn vị, không cần dấu' }).fill('tan thanh')
    await expect
      .poll(() => page.getByRole('search').last().locator('xpath=..').locator('li').allInnerTexts())
      .toEqual(['Xã Tân Thành', 'Xã Tân Thạnh'])
  }
  await visit.show('/compare')
  await page.reload()
  await visit.change(() => page.getByRole('link', { name: '★ X. Lấp Vò' }).click())
  expect(visit.address()).toMatch(/units\?unit=x-lap-vo/)
}

/** The two signs of fifteen months, and the control chart of the province and of a commune. */
async function showsControl(visit: Visit): Promise<void> {
  const { page } = visit
  await visit.show('/indicators?period=2026-09')
  const signs = page.locator('.indicators-controlSigns__signs[role="img"]')
  expect(await signs.count()).toBe(2)
  for (const label of await signs.evaluateAll((all) =>
    all.map((each) => each.getAttribute('aria-label') ?? ''),
  ))
    expect(label).toMatch(/^(Dấu hiệu (tốt lên|xấu đi): |Chưa có dấu hiệu thay đổi)/)
  await visit.show('/indicators?indicator=766-dung-han&chart=control&period=2026-09')
  const pane = page.locator('.indicators-chartPane__chartPane').first()
  expect(await pane.textContent()).toContain('tính từ 15 kỳ (Tháng 7/2025 đến Tháng 9/2026)')
  await visit.change(async () => pane.getByLabel('Số liệu của').selectOption({ value: 'x-lap-vo' }))
  await visit.change(async () =>
    pane.getByLabel('Giới hạn tính từ').selectOption({ value: '2026-06' }),
  )
  expect(visit.address()).toContain('subject=x-lap-vo&baseline=2026-06')
  expect(await pane.textContent()).toContain('tính từ 12 kỳ (Tháng 7/2025 đến Tháng 6/2026)')
  await visit.change(async () => page.keyboard.press('t'))
  expect(await pane.locator('th').allTextContents()).toContain('Giới hạn trên')
  await visit.show('/indicators?indicator=766-so-hoa&chart=control&period=2026')
  expect(await pane.textContent()).toContain('cần ít nhất 5 kỳ cùng loại có số liệu')
}

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
    expect(head).toMatch(/^Bộ chỉ số 766: 64\/102 đơn vị đạt từ 70 điểm \(số minh họa\)/)
    // No column for what the package never names.
    expect(await page.locator('thead th').allInnerTexts()).not.toContain('Mô hình')
    expect(await page.locator('table tbody tr').count()).toBeGreaterThanOrEqual(14)
    expect(await page.locator('body').innerText()).not.toMatch(/Lấp Vò, Tháp Mười, TP Cao Lãnh/)

    await page.getByRole('button', { name: 'Ghim màn hình này vào phiên họp' }).click()
    const kept = async (): Promise<string[]> => page.evaluate(() => Object.keys(localStorage))
    await expect
      .poll(async () => (await kept()).filter((key) => key.startsWith('agenda;')).length)
      .toBe(1)
    for (const key of await kept()) expect(key).toContain('?dong-thap-2026;')

    await visit.show('/compare')
    const headOf = async (): Promise<string> => page.locator('h1').first().innerText()
    await expect.poll(headOf).toMatch(/^X\. Lấp Vò thấp hơn chỉ tiêu ở 5\/6 chỉ số/)
    await visit.show('/learning')
    await expect.poll(headOf).toMatch(/^X\. Lấp Vò nên hỏi /)
    await visit.show('/units?unit=x-lap-vo&present=slide')
    const results = await page.locator('[data-pane]').innerText()
    expect(results).toMatch(
      /Tiến độ · ≥\s18\sđiểm, toàn tỉnh 17,69 điểm, hạng 100\/102\s+16,34\sđiểm/,
    )
    // What is counted for the province stands the same at every commune, and ranks none of them.
    await visit.show('/units?unit=x-lap-vo')
    const bullets = async (): Promise<string> => page.locator('main').innerText()
    await expect
      .poll(bullets)
      .toMatch(/Công bố đúng hạn\s+0,00\s+Không đánh giá\s+\(%\)\s+0,00\s+–/)
    await showsControl(visit)
    await showsGroups(visit)
    for (const each of ['shortcomings', 'directives', 'inspections', 'models']) {
      await visit.show(`/${each}`)
      expect(await page.getByRole('note').innerText()).toMatch(/^Bộ số liệu này chưa có dữ liệu /)
      expect(await page.locator('h1 .ui-headline__isAlarm').count()).toBe(0)
    }
    // A path of targets to 2030 where figures are of one year alone.
    await visit.show('/indicators?indicator=766-dung-han&chart=line')
    await expect
      .poll(async () => page.locator('main').innerText())
      .toMatch(/Hình thoi: chỉ tiêu của năm/)
    // Another score ranks, with its own metrics, on slides too.
    await visit.show('/overview')
    await page.getByRole('button', { name: /^Đơn vị Đang chọn/ }).click()
    await page.getByRole('radio', { name: 'Số hóa' }).click()
    await page.waitForURL(/score=766-mdsh/)
    const heads = async (): Promise<string[]> => page.locator('thead th').allInnerTexts()
    await expect.poll(async () => (await heads()).join(' ')).toMatch(/Số hóa.*Hồ sơ số hóa/s)
    await visit.show('/overview?score=766-tttt&present=slide')
    expect((await heads()).join(' ')).toMatch(/Thanh toán.*Hồ sơ thanh toán/s)
    await visit.show('/overview?why=dong-thap-2025')
    expect(await page.locator('h1').innerText()).toContain('kém điểm tối đa 31,20 điểm')
    await visit.show('/overview')

    const faults: string[] = []
    for (const each of [...PAGES, ...CONTROL]) {
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
