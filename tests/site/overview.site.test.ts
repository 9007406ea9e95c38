import { expect, test } from 'vitest'
import { DESK, PHONE, sharedBrowser, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

const TALL = { width: 820, height: 1180 }

/** Where the cells of a row of the matrix begin, in px, those that are not shown left out. */
async function columnsOf({ page }: Visit, row: string): Promise<number[]> {
  return page
    .locator(`table.matrix ${row}`)
    .first()
    .locator('th, td')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()).flatMap(({ left, width }) => (width === 0 ? [] : [left])))
}

test.each([
  ['a phone', PHONE, 'screen'],
  ['a tablet held upright', TALL, 'screen'],
  ['the desk', DESK, 'screen'],
  ['paper', TALL, 'print'],
] as const)('On %s every figure of the province stands under the heading it belongs to.', async (_, size, media) => {
  const visit = await openPage(await openSite(), size)
  await visit.page.emulateMedia({ media })
  const heads = await columnsOf(visit, 'thead tr')
  const province = await columnsOf(visit, 'tfoot tr')
  expect(heads.length).toBeGreaterThan(10)
  // The last cell of the province spans models and shortcomings, of which nothing is said there.
  expect(province).toEqual(heads.slice(0, province.length))
  expect(await columnsOf(visit, 'tbody tr')).toEqual(heads)
  expect(province.length).toBe(heads.length - 1)
})
