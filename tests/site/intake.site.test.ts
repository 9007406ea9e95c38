import { unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { axeFaults } from '#tests/support/onScreen'
import { openPackage } from '@/dataset/openPackage'
import type { IndicatorId, UnitId } from '@/dataset/ids'
import type { PeriodId } from '@/dataset/period'
import { issue, unusable, usable } from '@/dataset/issue'
import { DATA } from '#tests/generator/readTable'
import { DESK, HALL, PHONE, sharedBrowser, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()
const IMPORT = '/data?show=import'

type Dropped = { readonly name: string; readonly text: string }

/** As Vietnamese Excel writes CSV UTF-8: a mark, `;` between cells, decimal commas, CRLF. */
const excel = (...rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((cells) => `${cells.join(';')}\r\n`).join('')}`

const QUARTER: Dropped = {
  name: 'bao cao quy III.csv',
  text: excel(
    ['TT', 'Đơn vị', 'Chỉ số', 'Kỳ báo cáo', 'Giá trị'],
    ['1', 'Huyện Lấp Vò', 'Hồ sơ đúng hạn', 'Quý III/2021', '77,7'],
    ['2', 'Huyện Tháp Mười', 'Hồ sơ đúng hạn', 'Quý III/2021', '98,25'],
    ['3', 'Huyện Tam Nông', 'Hồ sơ đúng hạn', 'Quý III/2021', 'tạm được'],
  ),
}
const AMBIGUOUS: Dropped = {
  name: 'don vi chua ro.csv',
  text: excel(
    ['Đơn vị', 'Chỉ số', 'Kỳ báo cáo', 'Giá trị'],
    ['Cao Lãnh', 'Hồ sơ đúng hạn', 'Quý III/2021', '66,6'],
    ['Huyện Lấp Vò', 'Hồ sơ đúng hạn', 'Quý III/2021', '77,7'],
  ),
}

async function drop({ page }: Visit, ...files: readonly Dropped[]): Promise<void> {
  const data = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer()
    for (const { name, text } of list) transfer.items.add(new File([text], name))
    return transfer
  }, files)
  await page.locator('.screen-intake__dropZone').dispatchEvent('drop', { dataTransfer: data })
  await settled(page)
}

async function settled(page: Visit['page']): Promise<void> {
  await page.locator('.intake-report:not([aria-busy="true"])').waitFor()
}

async function counts({ page }: Visit, file: string): Promise<Record<string, number>> {
  return page
    .locator(`.screen-fileReport__fileReport[data-file="${file}"] [data-count]`)
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map((each) => [
          each.getAttribute('data-count') ?? '',
          Number(each.querySelector('dd')?.textContent),
        ]),
      ),
    )
}

const report = ({ page }: Visit, file: string) =>
  page.locator(`.screen-fileReport__fileReport[data-file="${file}"]`)

/** Clicks something that downloads, and gives the file. */
async function downloaded(
  { page }: Visit,
  button: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) }
}

test('A CSV of Vietnamese Excel is taken in, row by row accounted for, and what was recognised is told.', async () => {
  const visit = await openPage(await openSite(), HALL, IMPORT)
  await drop(visit, QUARTER)
  expect(await counts(visit, QUARTER.name)).toEqual({
    read: 3,
    taken: 2,
    changed: 0,
    refused: 1,
    skipped: 0,
  })
  const file = report(visit, QUARTER.name)
  expect(await file.innerText()).toContain(
    'Dạng: CSV · Bảng mã: Unicode (UTF-8), như Excel lưu · đọc thành bảng “Số liệu”',
  )
  await file.getByText('Chương trình đã nhận ra').click()
  expect(await file.locator('[data-detection="delimiter"]').innerText()).toContain(
    'dấu chấm phẩy (;)',
  )
  expect(await file.locator('[data-detection="shape"]').innerText()).toContain(
    'mỗi dòng một số liệu',
  )
  const problem = visit.page.locator(
    '.screen-intakeTable__intakeProblems tr[data-code="cell/type"]',
  )
  const [severity, from, row, column, , found, expected, fix] = await problem
    .locator('td')
    .allInnerTexts()
  expect([severity, from, row, column, found]).toEqual([
    'Lỗi',
    QUARTER.name,
    '4',
    'Giá trị',
    'tạm được',
  ])
  expect(expected).toContain('98,6')
  expect(fix).not.toBe('')
  expect(await file.locator('.intake-preview tbody tr').first().innerText()).toContain(
    'Lấp Vò · Hồ sơ đúng hạn · Quý III/2021: 77,7',
  )
})

test('A file dropped on any page is brought to the import; over a show it changes nothing.', async () => {
  const visit = await openPage(await openSite(), DESK, '/overview')
  const { page } = visit
  const dropOnPage = async (kind: 'dragover' | 'drop'): Promise<boolean> =>
    page.evaluate(
      ([event, { name, text }]) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([text], name))
        const drag = new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true })
        return !document.body.dispatchEvent(drag)
      },
      [kind, QUARTER] as const,
    )
  await expect.poll(() => dropOnPage('dragover')).toBe(true)
  await page.getByText('Thả tệp để nhập dữ liệu').waitFor()
  expect(await dropOnPage('drop')).toBe(true)
  await settled(page)
  expect(visit.address()).toBe('/data?tab=import')
  expect((await counts(visit, QUARTER.name))['taken']).toBe(2)
  expect(await page.getByText('Thả tệp để nhập dữ liệu').count()).toBe(0)
  await visit.show('/overview?present=slide')
  const held = visit.address()
  expect([await dropOnPage('dragover'), await dropOnPage('drop')]).toEqual([true, true])
  expect(visit.address()).toBe(held)
})

test('A file that is no data is refused with its reason, and takes nothing else with it.', async () => {
  const visit = await openPage(await openSite(), DESK, IMPORT)
  await drop(
    visit,
    { name: 'trang.xls', text: '<!DOCTYPE html><html><body><form>Mật khẩu</form></body></html>' },
    QUARTER,
  )
  expect(await counts(visit, 'trang.xls')).toEqual({
    read: 0,
    taken: 0,
    changed: 0,
    refused: 0,
    skipped: 0,
  })
  expect((await counts(visit, QUARTER.name))['taken']).toBe(2)
  const row = visit.page.locator('.screen-intakeTable__intakeProblems tr[data-code="file/html"]')
  expect(await row.count()).toBe(1)
  expect(await row.innerText()).toContain('trang.xls')
})
test('A name that fits two units is asked about, the answer counts at once, and stays in the recipe.', async () => {
  const visit = await openPage(await openSite(), HALL, IMPORT)
  await drop(visit, AMBIGUOUS)
  const { page } = visit
  expect(await counts(visit, AMBIGUOUS.name)).toEqual({
    read: 2,
    taken: 1,
    changed: 0,
    refused: 1,
    skipped: 0,
  })
  const question = page.getByRole('group', { name: '“Cao Lãnh” là đơn vị nào?' })
  expect(await question.getByRole('radio').count()).toBe(3)
  const firstRow = report(visit, AMBIGUOUS.name).locator('.intake-preview tbody tr').first()
  expect(await firstRow.innerText()).toContain('chưa dùng được')
  // By keyboard, as without a mouse.
  await question.getByRole('radio', { name: 'Huyện Cao Lãnh' }).focus()
  await page.keyboard.press('Space')
  await expect.poll(async () => (await counts(visit, AMBIGUOUS.name))['taken']).toBe(2)
  // The question stays with its answer, and so does the focus: arrows go on to the next one.
  expect(await question.getByRole('radio', { name: 'Huyện Cao Lãnh' }).isChecked()).toBe(true)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio')
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => firstRow.innerText()).toContain('TP Cao Lãnh · Hồ sơ đúng hạn')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => firstRow.innerText()).toContain('H. Cao Lãnh · Hồ sơ đúng hạn')
  expect(await counts(visit, AMBIGUOUS.name)).toEqual({
    read: 2,
    taken: 2,
    changed: 0,
    refused: 0,
    skipped: 0,
  })
  expect(await firstRow.innerText()).toContain('H. Cao Lãnh · Hồ sơ đúng hạn · Quý III/2021: 66,6')

  const recipe = await downloaded(visit, 'Lưu cách nhập (.json)')
  const text = new TextDecoder().decode(recipe.bytes)
  expect(JSON.parse(text)).toMatchObject({
    version: 1,
    table: 'observations',
    answers: { 'units:cao lãnh': 'h-cao-lanh' },
  })
  await page.getByRole('button', { name: 'Làm lại từ đầu' }).click()
  const chooser = page.getByLabel('Dùng cách nhập đã lưu…').first()
  await chooser.setInputFiles({
    name: 'cong-thuc.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await page.getByText('Đang theo 1 cách nhập đã lưu.').waitFor()
  await drop(visit, AMBIGUOUS)
  expect(await counts(visit, AMBIGUOUS.name)).toEqual({
    read: 2,
    taken: 2,
    changed: 0,
    refused: 0,
    skipped: 0,
  })
})

test('A column without a meaning can be given one, and a recipe that is none is refused with its reason.', async () => {
  const visit = await openPage(await openSite(), HALL, IMPORT)
  const { page } = visit
  const odd = { name: 'cot la.csv', text: QUARTER.text.replace('Giá trị', 'Cột lạ thứ nhất') }
  await drop(visit, odd)
  expect((await counts(visit, odd.name))['taken']).toBe(0)
  const columns = report(visit, odd.name).locator('details', {
    hasText: 'Cột của tệp được đọc thành gì',
  })
  if ((await columns.getAttribute('open')) === null) await columns.locator('summary').click()
  await page.getByLabel('Cột “Cột lạ thứ nhất” đọc thành').selectOption({ label: 'Giá trị' })
  await expect.poll(async () => (await counts(visit, odd.name))['taken']).toBe(2)
  await page
    .getByLabel('Dùng cách nhập đã lưu…')
    .first()
    .setInputFiles({
      name: 'sai.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"version": 1, "tabel": "units"}'),
    })
  await page.getByRole('alert').filter({ hasText: 'Không dùng được cách nhập đã lưu' }).waitFor()
})

test('Used for the session, every screen says so and shows the new figure, until it is undone; the server is asked for nothing.', async () => {
  const site = await openSite()
  const visit = await openPage(site, HALL, IMPORT)
  const { page } = visit
  await page.waitForLoadState('networkidle')
  const requests: string[] = []
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`))
  await drop(visit, QUARTER)
  expect(await page.getByTestId('intake-changes').innerText()).toBe(
    'Trên màn hình: thêm 0 số, đổi 2, bỏ 0.',
  )
  await page.getByRole('button', { name: 'Chỉ dùng cho phiên này' }).click()
  const mark = page.locator('.screen-sessionMark__sessionMark')
  await mark.waitFor()
  for (const address of ['/overview', '/compare', '/indicators', '/units', '/data']) {
    await visit.show(address)
    expect(await mark.innerText(), address).toContain('Dữ liệu tạm của phiên này')
  }
  // Another language is fetched while the data stay.
  await visit.show('/overview?lang=en')
  await page.getByText('Temporary data of this session').waitFor()
  await visit.show('/overview')
  const cell = page.locator('[data-cell="lap-vo~ho-so"]')
  expect(await cell.innerText()).toContain('77,7')
  await mark.getByRole('button').click()
  await expect.poll(() => cell.innerText()).toContain('92,4')
  expect(await mark.count()).toBe(0)
  // Only the program itself was fetched while files were read and shown; nothing was sent.
  expect(
    requests.filter(
      (each) =>
        !/^GET \S+\/assets\/[\w.-]+\.(js|css)$|icon\.svg$/.test(each) &&
        !each.startsWith('GET blob:'),
    ),
  ).toEqual([])
  expect(requests.some((each) => each.includes('observations.csv'))).toBe(false)
})

test('A new quarter is gone to once it is used, which is said; its zip opens on it and keeps the agendas.', async () => {
  const visit = await openPage(await openSite(), HALL, IMPORT)
  const { page } = visit
  await drop(visit, {
    name: 'quy I 2022.csv',
    text: excel(
      ['Đơn vị', 'Kỳ báo cáo', 'Hồ sơ đúng hạn'],
      ['Huyện Lấp Vò', 'Quý I/2022', '97,5'],
      ['Huyện Tháp Mười', 'Quý I/2022', '98,1'],
      ['Huyện Lấp Vò', 'Quý IV/2018', '90'],
    ),
  })
  const source = page.getByRole('form', { name: 'Nguồn của các tệp này' })
  await source.getByLabel('Tên văn bản, báo cáo').fill('Báo cáo quý I/2022')
  await source.getByLabel('Ngày ban hành').fill('2022-04-10')
  await source.getByRole('button', { name: 'Dùng cho mọi tệp' }).click()
  await source.getByText('Mọi số liệu mang nguồn “Báo cáo quý I/2022”').waitFor()
  const { bytes } = await downloaded(visit, 'Tải bộ số liệu mới (.zip)')
  const files = unzipSync(bytes)
  expect(new TextDecoder().decode(files['sources.csv'])).toContain('Báo cáo quý I/2022')
  const descriptor = JSON.parse(new TextDecoder().decode(files['datapackage.json'])) as {
    dashboard: { period: string; meetings: string[] }
  }
  expect(descriptor.dashboard.period).toBe('2022-Q1')
  expect(descriptor.dashboard.meetings.length).toBeGreaterThan(0)
  for (const name of descriptor.dashboard.meetings) {
    const path = `meetings/${name}.json`
    expect(Buffer.from(files[path] ?? []).equals(readFileSync(`${DATA}/${path}`)), path).toBe(true)
  }
  await visit.change(() => page.getByRole('button', { name: 'Chỉ dùng cho phiên này' }).click())
  expect(visit.address()).toBe('/overview?period=2022-Q1')
  const note = page.locator('.screen-sessionMark__arrivedNote')
  await note.waitFor()
  expect(await note.innerText()).toBe('Đã chuyển sang kỳ vừa nhập: Quý I/2022.')
  expect(await page.locator('[data-cell="lap-vo~ho-so"]').innerText()).toContain('97,5')
  const picker = page.locator('header select').first()
  const periods = await picker.locator('option').allInnerTexts()
  expect(periods.indexOf('Quý I/2022')).toBeLessThan(periods.indexOf('Quý III/2021'))
  expect(periods.at(-1)).toBe('Quý IV/2018')
  await visit.show('/overview?period=2021-Q2')
  expect(await note.count()).toBe(0)
})

test('The new package comes as a zip that opens without a new fault and holds what was taken; the rest is as it was.', async () => {
  const site = await openSite()
  const visit = await openPage(site, HALL, IMPORT)
  await drop(visit, QUARTER)
  const { name, bytes } = await downloaded(visit, 'Tải bộ số liệu mới (.zip)')
  expect(name).toBe('data.zip')
  const files = unzipSync(bytes)
  const opened = await openPackage((file) =>
    Promise.resolve(
      files[file] ? usable(files[file]) : unusable(issue({ code: 'file/missing', file })),
    ),
  )
  if (!opened.assembled.usable) throw new Error(JSON.stringify(opened.assembled.issues[0]))
  const { dataset } = opened.assembled
  expect(dataset.issues.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(
    dataset.observations.value('lap-vo' as UnitId, 'ho-so' as IndicatorId, '2021-Q3' as PeriodId),
  ).toBe(77.7)
  expect(
    dataset.observations.value(
      'thap-muoi' as UnitId,
      'ho-so' as IndicatorId,
      '2021-Q3' as PeriodId,
    ),
  ).toBe(98.25)
  expect(new TextDecoder().decode(files['models.csv'])).toBe(site.read('data/models.csv'))
  expect(JSON.parse(new TextDecoder().decode(files['datapackage.json']))).toMatchObject({
    licenses: (JSON.parse(site.read('data/datapackage.json')) as { licenses: unknown }).licenses,
  })
})

test('The list of problems is narrowed by severity and text, and downloaded as a CSV that no spreadsheet runs.', async () => {
  const visit = await openPage(await openSite(), HALL, IMPORT)
  const { page } = visit
  await drop(visit, { name: 'cong thuc.csv', text: QUARTER.text.replace('77,7', '=1+1') }, QUARTER)
  const rows = page.locator('.screen-intakeTable__intakeProblems tbody tr')
  const all = await rows.count()
  await page.getByLabel('Mức').selectOption('error')
  await expect.poll(() => rows.count()).toBe(3)
  expect(all).toBeGreaterThan(3)
  await page.getByLabel('Tìm trong các vấn đề').fill('tam duoc')
  await expect.poll(() => rows.count()).toBe(2)
  await page.getByLabel('Tìm trong các vấn đề').fill('')
  await expect.poll(() => rows.count()).toBe(3)
  const { name, bytes } = await downloaded(visit, 'Tải danh sách (.csv)')
  expect(name).toBe('van-de-nhap-du-lieu.csv')
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
  const lines = new TextDecoder().decode(bytes).split('\r\n')
  expect(lines[0]).toBe('Mức;Tệp;Dòng của tệp;Cột;Vấn đề;Gặp;Cần;Cách sửa;Mã')
  expect(lines.filter(Boolean)).toHaveLength(4)
  expect(lines.some((line) => line.includes(";'=1+1;"))).toBe(true)
})

test('Reading can be stopped, and nothing of it is used.', async () => {
  const visit = await openPage(await openSite(), HALL, IMPORT)
  const { page } = visit
  await page.evaluate(() => {
    const rows = Array.from(
      { length: 150_000 },
      (_, index) => `Huyện Lấp Vò;Hồ sơ đúng hạn;Quý III/2021;${index},5`,
    )
    const transfer = new DataTransfer()
    transfer.items.add(
      new File([`Đơn vị;Chỉ số;Kỳ báo cáo;Giá trị\r\n${rows.join('\r\n')}`], 'dai.csv'),
    )
    document
      .querySelector('.screen-intake__dropZone')
      ?.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      )
  })
  // At once: to wait until the button stands still takes a busy machine as long as the reading.
  await page.getByRole('button', { name: 'Dừng' }).dispatchEvent('click')
  await page.getByText('Đã dừng. Chưa có gì được dùng.').waitFor()
  expect(await page.locator('.screen-fileReport__fileReport').count()).toBe(0)
  await drop(visit, QUARTER)
  expect((await counts(visit, QUARTER.name))['taken']).toBe(2)
})

test.each([
  ['vi', 'light', HALL],
  ['en', 'dark', HALL],
  ['vi', 'dark', PHONE],
] as const)(
  'axe finds nothing wrong with the import in %s on %s ground.',
  async (language, theme, size) => {
    const visit = await openPage(
      await openSite(),
      size,
      `${IMPORT}&lang=${language}&theme=${theme}`,
    )
    const { page } = visit
    expect(await axeFaults(page)).toEqual([])
    await drop(visit, AMBIGUOUS, QUARTER, {
      name: 'trang.xls',
      text: '<!DOCTYPE html><html><body><form>x</form></body></html>',
    })
    const closed = page.locator('.screen-intake__intake details:not([open]) > summary')
    while ((await closed.count()) > 0) await closed.first().click()
    expect(await axeFaults(page)).toEqual([])
    await page.locator('.screen-intake__intakeWays button').first().click()
    await page.locator('.screen-sessionMark__sessionMark').waitFor()
    expect(await axeFaults(page)).toEqual([])
  },
)
