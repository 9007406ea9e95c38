import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readMatrix } from '#tests/support/readScreen'
import { HALL, sharedBrowser, WALL, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

type Focus = {
  readonly tag: string
  readonly text: string
  readonly cell: string | null
  readonly outline: number
  readonly isInSight: boolean
}

/** What has the focus, and whether that can be seen. */
const focusOf = async (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return {
      tag: element.tagName.toLowerCase(),
      text: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
      cell: element instanceof HTMLElement ? (element.dataset['cell'] ?? null) : null,
      outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      isInSight: right > 0 && bottom > 0 && left < window.innerWidth && top < window.innerHeight,
    }
  })

/** Presses Tab until something has the focus; fails when it never comes. */
async function tabTo(page: Page, is: (focus: Focus) => boolean, limit = 60): Promise<Focus> {
  for (let step = 0; step < limit; step += 1) {
    await page.keyboard.press('Tab')
    const focus = await focusOf(page)
    if (is(focus)) return focus
  }
  throw new Error(
    `Not reached by ${limit} presses of Tab; the focus is on ${JSON.stringify(await focusOf(page))}`,
  )
}

const press = async (visit: Visit, key: string): Promise<void> =>
  visit.change(async () => visit.page.keyboard.press(key))

test.each(['/overview', '/overview?unit=lap-vo', '/overview?tables=1', '/data', '/nowhere'])(
  'At %s Tab goes through the whole page and comes out again, and each stop can be seen.',
  async (address) => {
    const site = await openSite()
    const visit = await openPage(site, WALL, address)
    const stops: Focus[] = []
    for (let step = 0; step < 90; step += 1) {
      await visit.page.keyboard.press('Tab')
      const focus = await focusOf(visit.page)
      if (focus.tag === 'body') break
      stops.push(focus)
    }
    expect(stops.length).toBeGreaterThan(4)
    expect(stops.length).toBeLessThan(90)
    expect(
      stops.filter(({ outline }) => outline < 2).map(({ tag, text }) => `${tag} ${text}`),
    ).toEqual([])
    expect(
      stops.filter(({ isInSight }) => !isInSight).map(({ tag, text }) => `${tag} ${text}`),
    ).toEqual([])
    expect(
      stops.filter(({ text, tag }) => text === '' && tag !== 'select').map(({ tag }) => tag),
    ).toEqual([])
  },
)

test('The matrix is one stop; arrows move among its cells, and the ends of a row are one key away.', async () => {
  const site = await openSite()
  const visit = await openPage(site, HALL)
  const { page } = visit
  const { rows, indicators } = await readMatrix(page)
  const first = await tabTo(page, ({ cell }) => cell !== null)
  const unit = first.cell?.split('~')[0] ?? ''
  await page.keyboard.press('End')
  expect((await focusOf(page)).cell).toBe(`${unit}~${indicators.at(-1)}`)
  await page.keyboard.press('ArrowRight')
  expect((await focusOf(page)).cell).toBe(`${unit}~${indicators.at(-1)}`)
  await page.keyboard.press('ArrowLeft')
  expect((await focusOf(page)).cell).toBe(`${unit}~${indicators.at(-2)}`)
  await page.keyboard.press('ArrowDown')
  const below = rows[1]?.cells.at(-2)?.key
  expect((await focusOf(page)).cell).toBe(below)
  await page.keyboard.press('ArrowUp')
  expect((await focusOf(page)).cell).toBe(`${unit}~${indicators.at(-2)}`)
  await page.keyboard.press('Home')
  expect((await focusOf(page)).cell).toBe(first.cell)
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowDown')
  const last = await focusOf(page)
  expect(last.cell).toMatch(new RegExp(`^${rows.at(-1)?.cells[0]?.key.split('~')[0]}~`))
  expect(last.outline).toBeGreaterThanOrEqual(2)
  await page.keyboard.press('Tab')
  const next = await focusOf(page)
  expect(next.cell).toBeNull()
})

test('Enter opens the card of a cell, which takes the focus, and Escape gives it back.', async () => {
  const site = await openSite()
  const visit = await openPage(site, HALL)
  const { page } = visit
  await tabTo(page, ({ cell }) => cell !== null)
  await page.keyboard.press('ArrowRight')
  const on = await focusOf(page)
  await press(visit, 'Enter')
  expect(visit.address()).toContain(`cell=${on.cell}`)
  const card = page.getByRole('dialog')
  expect(await card.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await card.innerText()).toMatch(/Chỉ tiêu[\s\S]*Tử số[\s\S]*Nguồn/)
  await press(visit, 'Escape')
  expect(await card.count()).toBe(0)
  expect(visit.address()).not.toContain('cell=')
  expect((await focusOf(page)).cell).toBe(on.cell)
})

test('A heading sorts by Enter, and by Enter again the other way round.', async () => {
  const site = await openSite()
  const visit = await openPage(site, HALL)
  const { page } = visit
  await tabTo(page, ({ text }) => text === 'PAKN đúng hạn')
  await press(visit, 'Enter')
  const values = async (): Promise<number[]> => {
    const { rows, indicators } = await readMatrix(page)
    const column = indicators.indexOf('pakn')
    return rows.map(({ cells }) => Number(cells[column]?.text.replace(',', '.')))
  }
  expect(
    await page.getByRole('columnheader', { name: 'PAKN đúng hạn' }).getAttribute('aria-sort'),
  ).toBe('descending')
  expect(await values()).toEqual([...(await values())].sort((a, b) => b - a))
  expect((await focusOf(page)).text).toBe('PAKN đúng hạn')
  await press(visit, 'Enter')
  expect(
    await page.getByRole('columnheader', { name: 'PAKN đúng hạn' }).getAttribute('aria-sort'),
  ).toBe('ascending')
  expect(await values()).toEqual([...(await values())].sort((a, b) => a - b))
})

test('Enter on a unit opens its profile, Escape closes it.', async () => {
  const site = await openSite()
  const visit = await openPage(site, HALL)
  const { page } = visit
  await tabTo(page, ({ text, tag }) => tag === 'button' && text === 'Tháp Mười')
  await press(visit, 'Enter')
  expect(visit.address()).toContain('unit=thap-muoi')
  const profile = page.getByRole('complementary', { name: 'Hồ sơ Huyện Tháp Mười' })
  expect(await profile.count()).toBe(1)
  expect(await profile.evaluate((element) => element === document.activeElement)).toBe(true)
  await press(visit, 'Escape')
  expect(await profile.count()).toBe(0)
  expect(visit.address()).not.toContain('unit=')
  expect((await focusOf(page)).text).toBe('Tháp Mười')
})

test('With a card and a unit open, Escape closes the card first and the unit next.', async () => {
  const site = await openSite()
  const visit = await openPage(site, WALL, '/overview?unit=lap-vo&cell=lap-vo~pakn')
  await press(visit, 'Escape')
  expect(visit.address()).toBe('/overview?unit=lap-vo')
  await press(visit, 'Escape')
  expect(visit.address()).toBe('/overview')
})

test('Period, focus units and language are chosen by keys alone.', async () => {
  const site = await openSite()
  const visit = await openPage(site, HALL)
  const { page } = visit
  await tabTo(page, ({ tag }) => tag === 'select')
  const before = (await readMatrix(page)).caption
  await press(visit, 'ArrowDown')
  expect(visit.address()).toContain('period=2021-Q2')
  expect((await readMatrix(page)).caption).not.toBe(before)

  await tabTo(page, ({ text }) => /Đang chọn/.test(text))
  await page.keyboard.press('Enter')
  await tabTo(page, ({ tag }) => tag === 'input')
  for (let step = 0; step < 12; step += 1) {
    const name = await page.evaluate(
      () => document.activeElement?.closest('label')?.textContent ?? '',
    )
    if (name.includes('Tân Hồng')) break
    await page.keyboard.press('Tab')
  }
  await press(visit, 'Space')
  expect(visit.address()).toContain('tan-hong')
  expect((await readMatrix(page)).rows.find(({ unit }) => unit === 'Tân Hồng')?.isFocus).toBe(true)
  await page.keyboard.press('Escape')
  expect((await focusOf(page)).text).toContain('Đang chọn')

  await tabTo(page, ({ text }) => text === 'Thiết đặt')
  await page.keyboard.press('Enter')
  await tabTo(page, () => false, 1).catch(() => undefined)
  for (let step = 0; step < 12; step += 1) {
    const name = await page.evaluate(
      () => document.activeElement?.closest('label')?.textContent ?? '',
    )
    if (name.includes('Tiếng Việt')) break
    await page.keyboard.press('Tab')
  }
  await press(visit, 'ArrowDown')
  expect(visit.address()).toContain('lang=en')
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  await page.keyboard.press('Escape')
  expect((await focusOf(page)).text).toBe('Settings')
})

test('T shows tables and charts in turn, not while something is typed or a modifier is held, and not when switched off.', async () => {
  const site = await openSite()
  const visit = await openPage(site, WALL)
  const { page } = visit
  await press(visit, 't')
  expect(visit.address()).toContain('tables=1')
  expect(await page.locator('.chart-chart__dataTable').count()).toBe(2)
  await press(visit, 'T')
  expect(visit.address()).not.toContain('tables')
  for (const key of ['Control+t', 'Alt+t', 'Meta+t']) {
    await press(visit, key)
    expect(visit.address(), key).not.toContain('tables')
  }
  await page.getByLabel('Kỳ số liệu').focus()
  await press(visit, 't')
  expect(visit.address()).not.toContain('tables')

  await tabTo(page, ({ text }) => text === 'Thiết đặt')
  await page.keyboard.press('Enter')
  const shortcuts = page.getByRole('checkbox')
  await shortcuts.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await page.keyboard.press('t')
  await visit.painted()
  expect(visit.address()).not.toContain('tables')
})

test('The first stop leads past the header; its links lead from page to page by Enter.', async () => {
  const site = await openSite()
  const visit = await openPage(site, HALL)
  await visit.page.keyboard.press('Tab')
  expect((await focusOf(visit.page)).text).toBe('Đến thẳng nội dung')
  await visit.page.keyboard.press('Enter')
  expect((await focusOf(visit.page)).tag).toBe('main')
  await tabTo(visit.page, ({ tag, text }) => tag === 'a' && text === 'Dữ liệu')
  await press(visit, 'Enter')
  expect(visit.address()).toBe('/data')
  expect(await visit.page.locator('h1').innerText()).toContain('bảng')
})
