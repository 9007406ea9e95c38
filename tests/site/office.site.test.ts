import { expect, test } from 'vitest'
import { COMMUNE_LIST, COMMUNES, communeFigures } from '#tests/fixtures/office/communes'
import { longTable, portalTable, wideTable } from '#tests/fixtures/office/tables'
import { countClicks, dropFiles } from '#tests/support/clicks'
import { readMatrix } from '#tests/support/readScreen'
import { DESK, HALL, sharedBrowser } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

test('Twenty communes of 2025 come from an office list and its figures on the screens in at most 12 clicks, and without JSON.', async () => {
  const visit = await openPage(await openSite(), HALL, '/overview')
  const { page } = visit
  const clicks = await countClicks(visit)
  const started = performance.now()
  await page.getByRole('link', { name: 'Dữ liệu', exact: true }).click()
  await page.getByRole('link', { name: 'Nhập dữ liệu' }).click()
  await page.getByRole('button', { name: 'Bộ số liệu mới…' }).click()
  const level = page.getByLabel('So sánh cấp nào?')
  await level.click()
  await page.keyboard.press('Escape')
  await level.selectOption('commune')
  clicks.also()
  await page.getByLabel('Kỳ đầu tiên').click()
  await page.keyboard.type('quý 3/2025')
  await page.getByRole('button', { name: 'Bắt đầu bộ số liệu mới' }).click()
  await page.getByTestId('new-package').waitFor()
  clicks.also()
  await dropFiles(page, [
    { name: 'danh muc xa phuong.csv', content: COMMUNE_LIST },
    { name: 'so lieu quy III.csv', content: communeFigures() },
  ])
  const focus = page.getByTestId('new-package').locator('details')
  await focus.locator('summary').click()
  await focus.getByLabel('Xã Tam Nông').click()
  await visit.change(() => page.getByRole('button', { name: 'Chỉ dùng cho phiên này' }).click())
  await page.locator('.screen-sessionMark__sessionMark').waitFor()
  const matrix = await readMatrix(page)
  const took = performance.now() - started
  expect(matrix.rows).toHaveLength(20)
  expect(matrix.caption).toContain('Quý III/2025')
  expect(matrix.rows.map(({ unit }) => unit)).toContain('P. Cao Lãnh')
  const title = await page.locator('.shell-header__headerTitle').innerText()
  expect(title).toBe('Cải cách hành chính cấp xã · Đồng Tháp')
  expect(visit.address()).not.toContain('level=')
  const count = await clicks.count()
  console.info(`communes: ${count} clicks, ${Math.round(took)} ms`)
  expect(count).toBeLessThanOrEqual(12)
})

test('Office tables, wide with merged headings, long by quarter and of a portal, go from the file to a ranked overview and a slide in at most 8 clicks each.', async () => {
  const visit = await openPage(await openSite(), HALL, '/overview')
  const { page } = visit
  for (const [name, content] of [
    ['ket qua quy IV.xlsx', wideTable()],
    ['so lieu theo quy.csv', longTable()],
    ['thong ke.xls', portalTable()],
  ] as const) {
    await visit.openAnew('/overview')
    const clicks = await countClicks(visit)
    const started = performance.now()
    await page.getByRole('link', { name: 'Dữ liệu', exact: true }).click()
    await page.getByRole('link', { name: 'Nhập dữ liệu' }).click()
    await page.locator('.screen-intake__dropZone').waitFor()
    clicks.also()
    await dropFiles(page, [{ name, content }])
    await page.getByRole('button', { name: 'Chỉ dùng cho phiên này' }).click()
    await page.locator('.screen-sessionMark__sessionMark').waitFor()
    if (!visit.address().startsWith('/overview'))
      await visit.change(() => page.getByRole('link', { name: 'Toàn cảnh' }).click())
    const period = page.getByLabel('Kỳ số liệu')
    if ((await period.inputValue()) !== '2021-Q4') {
      await period.click()
      await page.keyboard.press('Escape')
      clicks.also()
      await visit.change(() => period.selectOption('2021-Q4'))
    }
    const { rows, caption } = await readMatrix(page)
    expect(caption, name).toContain('Quý IV/2021')
    expect(rows.map(({ rank }) => Number(rank)).sort((a, b) => a - b)[0], name).toBe(1)
    expect(rows, name).toHaveLength(12)
    await page.getByLabel('Trình chiếu màn hình này (F5)').click()
    await page.locator('[data-slide]').first().waitFor()
    const [took, count] = [performance.now() - started, await clicks.count()]
    console.info(`${name}: ${count} clicks, ${Math.round(took)} ms`)
    expect(count, name).toBeLessThanOrEqual(8)
    expect(took, name).toBeLessThan(120_000)
  }
})

test('Where a package has figures of two tiers, the screen follows the period, and the tier is chosen beside the units and stands in the address.', async () => {
  // One of them is in the package that ships, since 2025.
  const communes = COMMUNES.filter(({ code }) => code !== '29978').map(({ code, name }, index) => ({
    id: `x${code}`,
    code,
    name,
    index,
  }))
  const site = await openSite({
    changes: {
      'data/units.csv': (old) =>
        old +
        communes
          .map(
            ({ id, code, name }) =>
              `${id},${code},${name},${name},xã,commune,,dong-thap-2025,,,,,,,\n`,
          )
          .join(''),
      'data/observations.csv': (old) =>
        old +
        ['2021-Q3', '2025-Q3']
          .flatMap((period) =>
            communes.map(
              ({ id, index }) =>
                `${id},ho-so,${period},self,${70 + index},,,,,illustrative,,,minh-hoa\n`,
            ),
          )
          .join(''),
    },
  })
  const visit = await openPage(site, DESK, '/overview')
  const { page } = visit
  expect((await readMatrix(page)).rows).toHaveLength(12)
  // A quarter of which communes alone have figures.
  await visit.change(() => page.getByLabel('Kỳ số liệu').selectOption('2025-Q3'))
  const followed = await readMatrix(page)
  expect([followed.rows.length, followed.indicators]).toEqual([20, ['ho-so']])
  expect(visit.address()).not.toContain('level=')
  const units = page.getByRole('button', { name: /^Cấp xã/ })
  await units.click()
  await visit.change(() => page.getByRole('radio', { name: 'Cấp huyện' }).click())
  expect(visit.address()).toContain('level=district')
  expect((await readMatrix(page)).rows).toHaveLength(12)
  // A quarter that both have: the tier is what was chosen.
  await visit.show('/overview?period=2021-Q3&level=commune')
  expect((await readMatrix(page)).rows).toHaveLength(19)
  await visit.show('/overview?period=2021-Q3')
  expect((await readMatrix(page)).rows).toHaveLength(12)
})

test('A figure is corrected in a form that its card leads to, has to say why, and stands on the overview.', async () => {
  const visit = await openPage(await openSite(), DESK, '/overview')
  const { page } = visit
  const cell = page.locator('[data-cell="lap-vo~ho-so"]')
  expect(await cell.innerText()).toContain('92,4')
  await cell.click()
  await visit.change(() => page.getByRole('link', { name: 'Sửa hoặc ghi chú số này' }).click())
  const form = page.getByRole('form', { name: 'Sửa hoặc ghi chú một số' })
  const value = form.getByLabel('Giá trị')
  expect(await value.inputValue()).toBe('92,4')
  await value.fill('93,1')
  await form.getByRole('button', { name: 'Đưa vào bản nhập' }).click()
  expect(await form.getByRole('alert').innerText()).toContain('số đã đổi, cần ghi vì sao')
  await form.getByLabel('Tử số (số đạt)').fill('')
  await form.getByLabel('Mẫu số (tổng số)').fill('')
  await form.getByLabel('Ghi chú (sửa số thì ghi vì sao)').fill('Báo cáo bổ sung')
  await form.getByRole('button', { name: 'Đưa vào bản nhập' }).click()
  await page.locator('.intake-report:not([aria-busy="true"])').waitFor()
  expect(await page.getByTestId('intake-changes').innerText()).toContain('thêm 0 số, đổi 1')
  await page.getByRole('button', { name: 'Chỉ dùng cho phiên này' }).click()
  await page.locator('.screen-sessionMark__sessionMark').waitFor()
  await visit.show('/overview')
  expect(await cell.innerText()).toContain('93,1')
})
