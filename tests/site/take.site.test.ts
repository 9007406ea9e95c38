import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { officeParts, packageFaults } from '#tests/support/officeFile'
import { HALL, sharedBrowser } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

const programs = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))

async function taken(page: Page, kind: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: kind, exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** The texts of a picture, as one. */
const textOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, text = '']) => text)
    .join(' ')
    .replaceAll('\u00a0', ' ')

const sizeOf = (png: Buffer): number[] => [png.readUInt32BE(16), png.readUInt32BE(20)]

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim()

test('A chart leaves as a picture with its headline, period, status, legend, figures and source, in colours or greys, its program fetched when asked for.', async () => {
  const site = await openSite()
  const visit = await openPage(site, HALL, '/indicators?indicator=ho-so')
  const { page } = visit
  const isTaker = (name: string): boolean => name.includes('TakeDialog')
  expect((await programs(page)).filter(isTaker)).toEqual([])
  await page.getByRole('button', { name: 'Lấy về' }).first().click()
  await page.getByRole('dialog').waitFor()
  expect((await programs(page)).some(isTaker)).toBe(true)

  const small = await taken(page, 'PNG 1×')
  expect(small.name).toMatch(/^[a-z0-9-]+\.png$/)
  const [width = 0, height = 0] = sizeOf(small.bytes)
  const [wide = 0, high = 0] = sizeOf((await taken(page, 'PNG 2×')).bytes)
  expect(Math.abs(wide - 2 * width) + Math.abs(high - 2 * height)).toBeLessThanOrEqual(2)
  expect(sizeOf((await taken(page, 'PNG 4K')).bytes)[0]).toBe(3840)

  const deck = await taken(page, 'PowerPoint')
  expect(deck.name).toMatch(/^[a-z0-9-]+\.pptx$/)
  const parts = officeParts(deck.bytes)
  expect(packageFaults(parts)).toEqual([])
  expect(parts.get('ppt/charts/chart1.xml')).toContain('<c:lineChart>')
  expect(parts.has('ppt/media/picture1.png')).toBe(false)
  await expect.poll(visit.address).not.toContain('tables')

  const svg = (await taken(page, 'SVG')).bytes.toString('utf8')
  const text = textOf(svg)
  expect(text).toContain(plain(await page.locator('h1').innerText()))
  expect(text).toContain('Quý III/2021')
  expect(text).toContain('12 số minh họa')
  const source = plain(await page.locator('[data-provenance]').last().innerText())
  expect(plain(text)).toContain(source)
  const figures = await page
    .locator('section', { has: page.getByRole('button', { name: 'Lấy về' }) })
    .locator('[data-part="chart"] svg text')
    .allTextContents()
  expect(figures.length).toBeGreaterThan(6)
  for (const figure of figures) expect.soft(plain(text)).toContain(plain(figure))

  await page.getByLabel('đen trắng').check()
  const grey = (await taken(page, 'SVG')).bytes.toString('utf8')
  expect(textOf(grey)).toBe(text)
  expect(grey).not.toMatch(/rgba?\((\d+), (?!\1, \1)|#(?!ffffff)[\da-f]{6}/i)
  // On paper a dark screen is as a light one is, and the screen stays dark.
  await page.keyboard.press('Escape')
  await visit.show('/indicators?indicator=ho-so&theme=dark')
  await page.getByRole('button', { name: 'Lấy về' }).first().click()
  await page.getByLabel('đen trắng').check()
  const ofDark = (await taken(page, 'SVG')).bytes.toString('utf8')
  const look = (drawn: string): unknown => [textOf(drawn), drawn.match(/rgba?\([^)]*\)/g)]
  expect(look(ofDark)).toEqual(look(grey))
  expect(/<title>([^<]*)</.exec(ofDark)?.[1]).not.toContain('Lấy về')
  await expect.poll(visit.address).toContain('theme=dark')

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('dialog').getByRole('button', { name: 'Chép vào bộ nhớ tạm' }).click()
  await page.getByText('Đã chép').waitFor()
  const kinds = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)
  expect(kinds).toEqual(['image/png'])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  // What has no tools of its own leaves from the panel of settings; what scrolls leaves whole.
  await visit.show('/overview')
  const before = await page.locator('main').innerHTML()
  await page.getByRole('button', { name: 'Thiết đặt' }).click()
  await page.getByRole('button', { name: 'Lấy về' }).first().click()
  const matrix = textOf((await taken(page, 'SVG')).bytes.toString('utf8'))
  const cells = await page.locator('.overview-matrix__matrix [data-cell]').allInnerTexts()
  expect(cells.length).toBeGreaterThan(90)
  for (const cell of new Set(cells.map(plain))) expect.soft(matrix).toContain(cell)
  expect(matrix).toContain('Chưa có số liệu')
  expect((await page.locator('main').innerHTML()) === before).toBe(true)

  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  // The page as a document of an office, and the evidence of a figure from its card.
  await visit.show('/inspections')
  await page.getByRole('button', { name: 'Thiết đặt' }).click()
  const [report] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu báo cáo (Word)' }).click(),
  ])
  expect(packageFaults(officeParts(await readFile(await report.path())))).toEqual([])
  await visit.show('/overview?cell=lap-vo~ho-so')
  const [sheet] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Word', exact: true }).click(),
  ])
  expect(packageFaults(officeParts(await readFile(await sheet.path())))).toEqual([])
})
