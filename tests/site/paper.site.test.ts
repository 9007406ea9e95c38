import { expect, test } from 'vitest'
import { inspectText } from '#tests/support/legibility'
import { DESK, sharedBrowser, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

/** What a sheet of A4 leaves for a page, in px at 96 to the inch. */
const UPRIGHT = { width: 703, height: 1028 }
const ON_ITS_SIDE = { width: 1046, height: 706 }

/** Every page but that of meetings, which prints a record of its own, and what else it may show; the title of its head and the most sheets it takes. */
const PAGES = [
  ['/overview', 'Toàn cảnh', 1],
  ['/overview?map=1', 'Toàn cảnh', 1],
  ['/compare', 'So sánh', 3],
  ['/compare?form=rank&tables=1', 'So sánh', 3],
  ['/indicators', 'Chỉ số', 3],
  ['/indicators?indicator=ho-so', 'Chỉ số', 1],
  ['/indicators?indicator=ho-so&show=funnel', 'Chỉ số', 1],
  ['/units?unit=lap-vo', 'Đơn vị', 2],
  ['/units?unit=lap-vo&why=lap-vo', 'Vì sao?', 2],
  ['/models?model=thu-tu', 'Mô hình', 2],
  ['/learning', 'Học tập', 3],
  ['/shortcomings', 'Hạn chế', 2],
  ['/directives', 'Kiến nghị', 2],
  ['/inspections', 'Kiểm tra', 2],
  ['/data', 'Dữ liệu', 3],
] as const

/** The sheets of a print as the browser makes it, in points. */
async function sheetsOf({ page }: Visit): Promise<readonly (readonly [number, number])[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)]
  return boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])
}

/** What is wrong with the page as it stands on paper: texts, widths, grounds, and its head. */
async function paperFaults({ page }: Visit, size: typeof UPRIGHT): Promise<string[]> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(size)
  await page.waitForTimeout(120)
  const { faults } = await inspectText(page, {
    least: 9.9,
    root: '[data-page]',
    scrollers: ['html'],
  })
  const others = await page.evaluate(({ width }) => {
    const found: string[] = []
    const isLight = (colour: string): boolean => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
      return 0.2126 * r + 0.7152 * g + 0.0722 * b > 150
    }
    for (const element of document.querySelectorAll('[data-page] *')) {
      const box = element.getBoundingClientRect()
      if (box.width === 0 || box.height === 0) continue
      if (box.right > width + 1.5) found.push(`wide: ${element.tagName}.${element.className}`)
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      )
      // Letters stand without the ground beneath them, which a printer may leave out.
      if (own && !element.closest('svg') && isLight(getComputedStyle(element).color))
        found.push(`pale: “${element.textContent}” in ${element.className}`)
    }
    if (document.documentElement.scrollWidth > width)
      found.push(`sideways: ${document.documentElement.scrollWidth} px of ${width} px`)
    return [...new Set(found)]
  }, size)
  await page.emulateMedia({ media: null })
  await page.setViewportSize({ ...DESK })
  // Capitals with two marks, as in titles of sources, stand a little higher than their line.
  return [...faults.filter((fault) => !/ 0\.0 px sideways and \d\.\d px/.test(fault)), ...others]
}

test('Every page is whole on sheets of A4, dark on white from either ground, under its title, period, office and days.', async () => {
  const visit = await openPage(await openSite(), DESK)
  await visit.page.clock.setFixedTime(new Date('2021-12-15T09:00:00+07:00'))
  const head = visit.page.locator('[data-paper-head]')
  await head.waitFor({ state: 'attached' })
  expect(await head.isVisible()).toBe(false)
  const counts: Record<string, number> = {}
  for (const [address, title, most] of PAGES) {
    for (const theme of ['light', 'dark']) {
      await visit.show(`${address}${address.includes('?') ? '&' : '?'}theme=${theme}`)
      const at = `${address} ${theme}`
      const isWide = address.startsWith('/overview')
      expect.soft(await paperFaults(visit, isWide ? ON_ITS_SIDE : UPRIGHT), at).toEqual([])
      if (theme === 'dark') continue
      const sheets = await sheetsOf(visit)
      counts[address] = sheets.length
      expect.soft(sheets.length, at).toBeLessThanOrEqual(most)
      expect
        .soft(new Set(sheets.map(String)), at)
        .toEqual(new Set([isWide ? '842,595' : '595,842']))
      expect
        .soft(await head.evaluate((element) => element.textContent), at)
        .toMatch(
          new RegExp(`Sở Nội vụ tỉnh Đồng Tháp.*${title}.*Quý III/2021.*27/10/2021.*15/12/2021`),
        )
    }
  }
  console.info(`Sheets: ${JSON.stringify(counts)}`)
}, 180_000)

test('Overview, comparison, learning map and registers stand whole on A4 and A3 on their side, where that is asked for, and the next print is as usual.', async () => {
  const visit = await openPage(await openSite(), DESK)
  const { page } = visit
  await page.evaluate(() => {
    window.print = () => undefined
  })
  const counts: Record<string, readonly number[]> = {}
  for (const address of [
    '/overview',
    '/compare',
    '/learning',
    '/shortcomings',
    '/directives',
    '/inspections',
  ]) {
    await visit.show(address)
    for (const [name, size, box] of [
      ['A4 ngang', ON_ITS_SIDE, '842,595'],
      ['A3 ngang', { width: 1511, height: 1035 }, '1191,842'],
    ] as const) {
      await page.getByRole('button', { name: 'Thiết đặt' }).click()
      await page.getByRole('button', { name, exact: true }).click()
      await page.keyboard.press('Escape')
      const sheets = await sheetsOf(visit)
      counts[address] = [...(counts[address] ?? []), sheets.length]
      expect.soft(new Set(sheets.map(String)), `${address} ${name}`).toEqual(new Set([box]))
      expect.soft(await paperFaults(visit, size), `${address} ${name}`).toEqual([])
    }
  }
  expect.soft(counts['/overview']).toEqual([1, 1])
  await visit.show('/compare')
  expect(new Set((await sheetsOf(visit)).map(String))).toEqual(new Set(['595,842']))
  console.info(`Sheets on their side: ${JSON.stringify(counts)}`)
}, 180_000)

test('A print is as large from a window of any width, however its charts were laid out there.', async () => {
  const visit = await openPage(await openSite(), DESK, '/compare')
  const fromDesk = await sheetsOf(visit)
  await visit.change(() => visit.page.setViewportSize(UPRIGHT))
  expect(fromDesk).toEqual(await sheetsOf(visit))
})

test('An open card is a note of its own on one sheet, with what the figure rests on and its earlier periods.', async () => {
  const visit = await openPage(await openSite(), DESK, '/overview?cell=lap-vo~ho-so&theme=dark')
  await visit.page.locator('[data-note]').waitFor()
  expect(await sheetsOf(visit)).toEqual([[595, 842]])
  await visit.page.emulateMedia({ media: 'print' })
  await visit.page.setViewportSize(UPRIGHT)
  await visit.page.getByText('Cách tính').waitFor()
  const said = (await visit.page.locator('body').innerText()).replace(/\s/g, ' ')
  for (const part of [
    'SỞ NỘI VỤ TỈNH ĐỒNG THÁP',
    'Chưa đạt',
    '92,4 %',
    '98 %',
    '2.796 / 3.026',
    '91,4 – 93,3',
    'Cách tính',
    'Nguồn',
    'Quý I/2019',
    '27/10/2021',
  ])
    expect.soft(said, part).toContain(part)
  expect(said).not.toContain('Thanh Bình')
  expect(await paperFaults(visit, UPRIGHT)).toEqual([])
})

test('The sheet of a unit gives every figure its counts and its source, and its day where one has it, in type of 8 pt or more.', async () => {
  const visit = await openPage(await openSite(), DESK, '/units?unit=lap-vo')
  await visit.page.emulateMedia({ media: 'print' })
  await visit.page.setViewportSize(UPRIGHT)
  const rows = await visit.page
    .locator('[data-figure]')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent)))
  expect(rows.length).toBeGreaterThan(25)
  expect(rows.find(([name]) => name === 'Hồ sơ đúng hạn')?.slice(6)).toEqual([
    '2.796 / 3.026',
    '[1]',
  ])
  // No figure of this package and no source of theirs has a day.
  expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([8]))
  const { smallest } = await inspectText(visit.page, { least: 10.6, root: 'main' })
  expect(smallest).toBeGreaterThanOrEqual(10.6)
})
