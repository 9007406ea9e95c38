import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { dossierLine, HEADINGS, madeDossier, randomOf } from '#tests/support/dossierExport'
import { makeXlsx } from '#tests/fixtures/xlsx'
import { DESK, sharedBrowser, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

const random = randomOf(5)
const lines = (from: number, rows: number): string =>
  Array.from({ length: rows }, (_, at) =>
    dossierLine(from + at, madeDossier(from + at, random)),
  ).join('')
const HEAD = `${HEADINGS.join(',')}\n`
const CELLS = [
  'Mã hồ sơ,Đơn vị giải quyết,Ngày tiếp nhận,Ngày hẹn trả,Ngày trả',
  'A1,UBND huyện Lấp Vò,01/07/2021,05/07/2021,05/07/2021',
  'A2,UBND huyện Lấp Vò,01/07/2021,05/07/2021,08/07/2021',
]

/** Files by name; a text is repeated so many times behind its head. */
async function choose(
  { page }: Visit,
  ...files: readonly {
    readonly name: string
    readonly head?: string
    readonly text: string
    readonly times?: number
  }[]
): Promise<void> {
  const data = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer()
    for (const { name, head = '', text, times = 1 } of list) {
      const part = new Blob([text])
      transfer.items.add(new File([head, ...Array.from({ length: times }, () => part)], name))
    }
    return transfer
  }, files)
  await page.locator('.screen-intake__dropZone').dispatchEvent('drop', { dataTransfer: data })
}

test('a list of dossiers is counted on the data page, and its figures go into the import', async () => {
  const visit = await openPage(await openSite(), DESK, '/data?show=import')
  const { page } = visit
  const pane = page.locator('section.screen-dossiers__dossiers')
  await choose(
    visit,
    {
      name: 'q3.csv',
      head: HEAD,
      text: lines(0, 3000) + '9,XX,UBND huyện Lấp Vò,UBND huyện Lấp Vò,,,,,,,,31/02/2021,,,,\n',
    },
    { name: 'q2.csv', head: HEAD, text: lines(0, 500) },
  )
  await pane.waitFor()
  // What was dropped is no table of figures, and the import is not asked which.
  expect(await page.locator('.intake-report').count()).toBe(0)
  await pane.getByLabel('Tính đến hết ngày').fill('2021-09-30')
  await pane.getByLabel('Xem sâu theo').selectOption('procedure')
  await pane.getByRole('button', { name: 'Đếm hồ sơ' }).click()
  const table = pane.getByRole('region', { name: 'Số hồ sơ theo đơn vị' })
  await table.waitFor()
  const said = await pane.locator('ul').first().innerText()
  expect(said).toContain('Đọc 3.501 dòng')
  expect(said).toContain(
    'không đọc cột thông tin cá nhân: Họ và tên người nộp, Địa chỉ, Số điện thoại và Số CMND/CCCD',
  )
  expect(said).toContain(
    'Ngày không có thật hoặc không đọc được: 1 dòng (q3.csv dòng 3002 “31/02/2021”)',
  )
  expect(said).toContain('Trùng mã hồ sơ đã tính, chỉ tính dòng đầu:')
  expect(await table.locator('tbody tr').count()).toBe(8)

  // From a unit's late dossiers to its quarters, the shape of delay, its procedures, and a way out.
  const drill = pane.getByRole('region', { name: 'Xem sâu một đơn vị' })
  await drill.getByLabel('Xem sâu một đơn vị').selectOption('lap-vo')
  const cellsOf = async (row: Locator): Promise<readonly string[]> =>
    row.locator('td').allInnerTexts()
  const whole = await cellsOf(table.locator('tbody tr', { hasText: 'Huyện Lấp Vò' }))
  const quarter = await cellsOf(drill.locator('tbody tr', { hasText: 'Quý III/2021' }))
  expect([quarter[1], quarter[3]]).toEqual([whole[4], whole[6]])
  const tables = drill.locator('table')
  expect(await tables.nth(0).locator('tbody tr').count()).toBe(4)
  expect(await tables.nth(1).locator('tbody tr').count()).toBe(20)
  expect(await tables.nth(1).locator('th').first().innerText()).toBe('Thủ tục')
  const sums = (
    await Promise.all((await tables.nth(1).locator('tbody tr').all()).map(cellsOf))
  ).map(([, late, , overdue]) => Number(late) + Number(overdue))
  expect(sums).toEqual([...sums].sort((a, b) => b - a))
  await drill.getByLabel('Mục tiêu (%)').fill('1')
  await drill.getByText('đã đạt.').waitFor()
  expect(await drill.locator('ul').innerText()).toMatch(
    /Huyện Lấp Vò trả trễ \d+ hồ sơ: đến 3 ngày \d+;.+trên 90 ngày \d+/,
  )
  await pane.getByLabel('Đưa vào chỉ số').selectOption('ho-so')
  await pane.getByRole('button', { name: 'Đưa 32 số vào bản nhập' }).click()
  await page.locator('.intake-report:not([aria-busy="true"])').waitFor()
  expect(await page.getByTestId('intake-summary').innerText()).toContain(
    'Đọc 33 dòng: dùng nguyên 33,',
  )

  // A workbook is seen once the import has read it, and goes over.
  const cells = CELLS.map((line) => line.split(','))
  const book = makeXlsx([{ name: 'HS', rows: cells }])
  await pane.getByRole('button', { name: 'Bỏ danh sách' }).click()
  await page.locator('.screen-intake__dropZone input').setInputFiles({
    name: 'hs.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(book),
  })
  await page.getByText('hs.xlsx là danh sách hồ sơ một cửa').waitFor()
  await page.getByRole('button', { name: 'Đếm hồ sơ' }).click()
  await pane.getByLabel('Tính đến hết ngày').fill('2021-09-30')
  await pane.getByRole('button', { name: 'Đếm hồ sơ' }).click()
  await table.waitFor()
  expect(await table.locator('tbody tr').innerText()).toMatch(
    /^Huyện Lấp Vò\s0\s2\s0\s1\s1\s0\s0\s0\s50,00.%/,
  )
})

test('counting a long list goes on aside from the page, tells how far it is, and stops at once', async () => {
  const visit = await openPage(await openSite(), DESK, '/data?show=import')
  const { page } = visit
  const pane = page.locator('section.screen-dossiers__dossiers')
  // 1.5 GB, of which the browser holds one part, over and over: codes stand many times.
  await choose(visit, { name: 'dai.csv', head: HEAD, text: lines(0, 4000), times: 1400 })
  await pane.waitFor()
  await pane.getByRole('button', { name: 'Đếm hồ sơ' }).click()
  await pane.getByText(/\d+%, .+ dòng một giây, còn khoảng \d+ giây/).waitFor()
  const partial = pane.getByRole('region', { name: 'Số hồ sơ theo đơn vị' })
  await pane.getByText('Tạm tính trên những dòng đã đọc').waitFor()
  expect(await partial.locator('tbody tr').count()).toBe(8)
  const took = await pane.getByRole('button', { name: 'Dừng' }).evaluate((button) => {
    const begun = performance.now()
    return new Promise<number>((resolve) => {
      const watch = new MutationObserver(() => {
        if (document.querySelector('.screen-dossiers__dossiersProgress')) return
        watch.disconnect()
        resolve(performance.now() - begun)
      })
      watch.observe(document.body, { childList: true, subtree: true })
      if (button instanceof HTMLElement) button.click()
    })
  })
  expect(took).toBeLessThan(200)
})
