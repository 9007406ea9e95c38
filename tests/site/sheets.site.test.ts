import { unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { fillSheet, sheetCell } from '#tests/support/fillSheet'
import { DESK, sharedBrowser, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()
/** The first row of a sheet to fill in. */
const ROW = 8
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function downloaded({ page }: Visit, act: () => Promise<unknown>): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return new Uint8Array(await readFile(await download.path()))
}

test('A sheet goes out to each unit and comes back into the draft: on the page of the unit in its own words, in the register, with who has not answered; bad sheets are told.', async () => {
  const visit = await openPage(await openSite(), DESK, '/data?show=draft')
  const { page } = visit
  const rows = page.locator('table.answers-sheets__sheets tbody tr')
  await rows.first().waitFor()
  const units = await rows.count()
  const zip = await downloaded(visit, () =>
    page.getByRole('button', { name: `Tải phiếu của ${units} đơn vị (ZIP)` }).click(),
  )
  expect(Object.keys(unzipSync(zip))).toHaveLength(units)

  const row = rows.filter({ hasText: 'Huyện Lấp Vò' })
  const bytes = await downloaded(visit, () => row.getByRole('button').click())
  const owed = Number(await row.locator('td').first().innerText())
  const codes = Array.from({ length: owed }, (_, at) => sheetCell(bytes, ROW + at, 8))
  const request = codes.findIndex((code) => /^[^;]+;;;;[^;]+;/.test(code))
  const [, , , , directive = ''] = codes[request]?.split(';') ?? []
  const sheet = fillSheet(bytes, {
    D5: '05/11/2021',
    [`E${ROW}`]: 'Thiếu người ở bộ phận một cửa',
    [`F${ROW + request}`]: 'Hoàn thành trong quý IV',
    [`G${ROW + request}`]: '31/12/2021',
    [`E${ROW + 1}`]: 'Dòng hỏng',
    [`I${ROW + 1}`]: 'hong',
  })
  const field = page.getByLabel('Nhận phiếu đã ghi (XLSX)')
  await field.setInputFiles([
    { name: 'lap-vo.xlsx', mimeType: XLSX, buffer: Buffer.from(sheet) },
    { name: 'khac.xlsx', mimeType: XLSX, buffer: Buffer.from('nothing') },
  ])
  await page.locator('[data-sheet="khac.xlsx"] [data-back="notSheet"]').waitFor()
  expect(await page.locator('[data-sheet="lap-vo.xlsx"] [data-back]').allInnerTexts()).toEqual([
    `lap-vo.xlsx, dòng ${ROW + 1}: Mã “hong” đã bị sửa hoặc không phải việc của đơn vị này. Dòng này không nhận.`,
  ])
  await page.getByRole('button', { name: 'Ghi 2 câu trả lời vào bản nháp' }).click()
  await page.getByText('Đã ghi 2 câu trả lời vào bản nháp.').waitFor()
  expect(await row.locator('td').nth(1).innerText()).toBe('2')

  // Another answer of the same day waits until somebody chooses it.
  const other = fillSheet(bytes, { D5: '05/11/2021', [`E${ROW}`]: 'Vì lý do khác' })
  await field.setInputFiles({ name: 'hai.xlsx', mimeType: XLSX, buffer: Buffer.from(other) })
  await page.getByText('Không có câu trả lời mới nào để ghi.').waitFor()
  await page.locator('[data-choose]').getByRole('radio').check()
  await page.getByRole('button', { name: 'Ghi 1 câu trả lời vào bản nháp' }).waitFor()
  await page.getByRole('button', { name: 'Bỏ các phiếu này' }).click()

  await visit.show('/units?unit=lap-vo')
  const answers = page.locator('[data-answer]')
  await answers.first().waitFor()
  const said = (await answers.allInnerTexts()).join('\n')
  expect(said).toContain('Giải trình: “Thiếu người ở bộ phận một cửa”')
  expect(said).toContain('Cam kết: “Hoàn thành trong quý IV”')
  expect(said).toContain('theo lời đơn vị, chưa kiểm chứng')
  expect(await page.locator('[data-unanswered]').innerText()).toBe(
    `Chưa trả lời ${owed - 2} trong ${owed} nội dung`,
  )

  await visit.show(`/directives?item=${directive}`)
  const asked = page.locator('tbody[aria-current="true"]')
  expect(await asked.locator('[data-answer]').innerText()).toContain('Hoàn thành trong quý IV')
  expect(await asked.locator('[data-unanswered]').innerText()).toBe(
    'Chưa trả lời: Tháp Mười, TP Cao Lãnh',
  )
})
