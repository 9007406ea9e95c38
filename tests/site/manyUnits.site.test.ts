import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { bigPackage } from '#tests/support/bigPackage'
import { DESK, PHONE, sharedBrowser, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

const UNITS = 102
/** Rows are numbered from 1, the headings first. */
const LAST = UNITS + 1

const rowsOf = ({ page }: Visit) =>
  page.locator('table.overview-matrix__matrix tbody tr[aria-rowindex]')
const rowAt = ({ page }: Visit, index: number) =>
  page.locator(`table.overview-matrix__matrix tr[aria-rowindex="${index}"]`)

test('The overview of 102 communes draws the rows in sight, and nobody misses the others.', async () => {
  const changes = Object.fromEntries(
    Object.entries(bigPackage({ months: 12, indicators: 20 })).map(([file, text]) => [
      `data/${file}`,
      text,
    ]),
  )
  const visit = await openPage(await openSite({ changes }), DESK)
  const { page } = visit
  const scroller = page.locator('.overview-matrix__matrixScroll')
  const names = async (): Promise<string[]> => rowsOf(visit).locator('th').allInnerTexts()

  // Few elements, and whoever listens hears of all rows.
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(4000)
  expect(await rowsOf(visit).count()).toBeLessThan(60)
  expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe(`${UNITS + 2}`)
  const first = await names()

  // A search in the page finds a row that is not drawn, in the place where it then is.
  const found = await page.evaluate(() => {
    const undrawn = document.querySelector('.overview-matrix__matrixUndrawn div')?.textContent ?? ''
    const name = undrawn.split('\n').at(-9) ?? '?'
    const isFound = (Reflect.get(window, 'find') as (text: string) => boolean)(name)
    const box = getSelection()?.getRangeAt(0).getBoundingClientRect()
    const pane = document.querySelector('.overview-matrix__matrixScroll')
    if (!isFound || !box || !pane) return null
    pane.scrollTop += box.top - 400
    return { name, top: 400 }
  })
  const wanted = rowsOf(visit).filter({ has: page.getByText(found?.name ?? '?', { exact: true }) })
  await expect
    .poll(async () => Math.abs(((await wanted.boundingBox())?.y ?? 0) - (found?.top ?? 0)))
    .toBeLessThan(40)

  // The end is reached by scrolling, and the room that rows take stays as it is.
  const height = await scroller.evaluate((pane) => pane.scrollHeight)
  await scroller.evaluate((pane) => pane.scrollTo({ top: pane.scrollHeight }))
  await rowAt(visit, LAST).waitFor()
  expect(await rowsOf(visit).count()).toBeLessThan(60)
  expect(Math.abs((await scroller.evaluate((pane) => pane.scrollHeight)) - height)).toBeLessThan(60)

  // The focus goes down row by row; it stays where it is while the page is scrolled away from it.
  await scroller.evaluate((pane) => pane.scrollTo({ top: 0 }))
  await rowAt(visit, 2).locator('.matrix-value [data-cell]').first().focus()
  for (let step = 0; step < 60; step += 1) await page.keyboard.press('ArrowDown')
  const focused = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.closest('tr')?.ariaRowIndex)
  expect(await focused()).toBe('62')
  await scroller.evaluate((pane) => pane.scrollTo({ top: 0 }))
  await rowAt(visit, 2).waitFor()
  expect(await focused()).toBe('62')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe('63')
  expect(await rowAt(visit, 63).isVisible()).toBe(true)

  // Paper has all rows, and so has a table that is taken away.
  await page.emulateMedia({ media: 'print' })
  const onPaper = page.locator('table.overview-matrix__matrix tbody tr')
  await expect.poll(() => onPaper.count()).toBe(UNITS)
  await page.emulateMedia({ media: 'screen' })
  await expect.poll(() => onPaper.count()).toBeLessThan(70)
  await page.getByRole('button', { name: 'Thiết đặt' }).click()
  await page.getByRole('button', { name: 'Lấy về' }).first().click()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu bảng (CSV)' }).click(),
  ])
  const lines = (await readFile(await saved.path(), 'utf8')).split('\r\n')
  expect(lines.filter((line) => /^\d+;/.test(line))).toHaveLength(UNITS)
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).first().click()

  // Where the page itself scrolls, the rows come as well.
  await page.setViewportSize(PHONE)
  await visit.show('/overview?sort=name')
  await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight }))
  await rowAt(visit, LAST).waitFor()
  expect(await rowsOf(visit).count()).toBeLessThan(80)
  await page.evaluate(() => window.scrollTo({ top: 0 }))
  await rowAt(visit, 2).waitFor()
  expect([...(await names())].sort()).not.toEqual([...first].sort())
})
