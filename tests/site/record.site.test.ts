import { expect, test } from 'vitest'
import { sharedBrowser } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

const AGENDA = '2021-10-27'

test('On paper the minutes are a record: who was there, what was shown of which data, what was said.', async () => {
  const visit = await openPage(await openSite(), undefined, `/meeting?meeting=${AGENDA}`)
  const { page } = visit
  const record = page.locator('[data-record]')
  expect(await record.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  await record.getByText('chưa trình chiếu').waitFor()
  await page.emulateMedia({ media: null })
  await page
    .getByRole('textbox', { name: /Thành phần dự họp/ })
    .fill('Giám đốc Sở Nội vụ\nUBND huyện Lấp Vò')
  await visit.show(`/meeting?meeting=${AGENDA}&present=slide&slide=1`)
  const said = await page.locator('.slides-slide__slideHeadline').innerText()
  const [stamp = 'none'] =
    /bản [0-9a-f]{8}/.exec(await page.locator('[data-source-line]').innerText()) ?? []
  // What stands is shown; what is only leafed through is not.
  await page.waitForTimeout(1200)
  for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('PageDown')
  await visit.show(`/meeting?meeting=${AGENDA}`)
  await page.getByRole('textbox', { name: 'Biên bản' }).first().fill('Đồng ý.\nGiao Lấp Vò.')

  await page.emulateMedia({ media: 'print' })
  const text = await record.innerText()
  expect(text).toContain('BIÊN BẢN')
  expect(text).toContain('Kiểm tra cải cách hành chính ngày 27/10/2021')
  expect(text).toContain('UBND huyện Lấp Vò')
  const items = await record.locator('li').allInnerTexts()
  expect(items).toHaveLength(13)
  expect(items[0]).toContain(said.replace(/\s+/g, ' '))
  expect(items[0]).toContain(`tính đến 27/10/2021 · ${stamp}`)
  expect(items[0]).toMatch(/Đã chiếu · Quý III\/2021 · \d+ sự thật và \d+ số minh họa/)
  expect(items[0]).toMatch(/Đồng ý\.\s+Giao Lấp Vò\./)
  expect(items.filter((each) => each.includes('Không chiếu trong buổi họp'))).toHaveLength(12)

  // Paper has no menu and no buttons, and nothing leaves its edge.
  const seen = await page.evaluate(() => ({
    tools: [...document.querySelectorAll<HTMLElement>('nav, button, input, textarea, a')].filter(
      (each) => each.checkVisibility(),
    ).length,
    outside: [...document.querySelectorAll('[data-record] *')].filter(
      (each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
    ).length,
  }))
  expect(seen).toEqual({ tools: 0, outside: 0 })
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box = '']) =>
    box.trim().split(/\s+/).map(Number),
  )
  expect(boxes.length).toBeGreaterThan(0)
  for (const [, , width = 0, height = 0] of boxes) {
    expect(width).toBeCloseTo(595, -1)
    expect(height).toBeCloseTo(842, -1)
  }
})
