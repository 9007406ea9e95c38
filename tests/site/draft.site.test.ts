import { unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFaults } from '#tests/support/onScreen'
import { openPackage } from '@/dataset/openPackage'
import { issue, unusable, usable } from '@/dataset/issue'
import { DESK, PHONE, sharedBrowser, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()
const HUB = '/data?show=draft'
const TEXT = 'Chưa niêm yết <b>đủ</b> =1+1 thủ tục'

/** Opens another window of the same browser, which shares what the browser keeps. */
async function secondWindow({ page, site }: Visit, address: string): Promise<Page> {
  const second = await page.context().newPage()
  await second.goto(`${site.address}#${address}`)
  await second.locator('main:not([aria-busy])').first().waitFor()
  return second
}

const save = (page: Page) => page.getByRole('button', { name: 'Lưu vào bản nháp' })
const mark = (page: Page) => page.locator('.screen-mark__draftMark')

/** Fills in the form of a shortcoming with all that is required but its source. */
async function fillShortcoming(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Tìm trong: Đơn vị' }).fill('lap vo')
  await page.getByRole('checkbox', { name: 'Huyện Lấp Vò' }).check()
  await page.getByLabel('Lĩnh vực *').selectOption({ label: 'Cải cách thủ tục hành chính' })
  await page.getByLabel('Hạn chế *', { exact: true }).fill(TEXT)
  await page.getByLabel('Mức độ *').selectOption({ label: 'Nặng' })
  await page.getByLabel('Ngày phát hiện *').fill('27/10/2021')
  await page.getByLabel('Cách nêu *').selectOption({ label: 'Nêu riêng từng đơn vị đã chọn' })
}

async function addShortcoming(visit: Visit): Promise<void> {
  const { page } = visit
  await visit.show('/data?show=edit;shortcomings;')
  await fillShortcoming(page)
  await page.getByLabel('Nguồn *').selectOption({ label: 'Nguồn mới (nhập bên dưới)…' })
  await page.getByLabel('Cơ quan công bố *').fill('Sở Nội vụ')
  await visit.change(() => save(page).click())
}

/** Changes one shortcoming of the package by the form. */
async function setSeverity(page: Page, label: string): Promise<void> {
  await page.getByLabel('Mức độ *').selectOption({ label })
  await save(page).click()
  await page.waitForURL(/#\/shortcomings/)
}

test('A shortcoming added in a form is seen on its page and the overview, marked as a draft, and survives a reload.', async () => {
  const visit = await openPage(await openSite(), DESK, '/overview')
  const { page } = visit
  const headline = page.locator('main h1')
  expect(await headline.innerText()).toContain('5 hạn chế')
  expect(await mark(page).count()).toBe(0)
  await visit.show('/shortcomings')
  await visit.change(() => page.getByRole('link', { name: 'Thêm hạn chế' }).click())
  await fillShortcoming(page)
  await page.getByLabel('Nguồn *').selectOption({ label: 'Nguồn mới (nhập bên dưới)…' })
  expect(
    await page
      .getByRole('group', { name: 'Nguồn mới' })
      .getByLabel('Nguồn *', { exact: true })
      .inputValue(),
  ).toBe('Nhập tay, bản nháp')
  await page.getByLabel('Cơ quan công bố *').fill('Sở Nội vụ')
  await visit.change(() => save(page).click())

  const item = page.locator('.shortcomings-list__shortcomingList li', { hasText: TEXT })
  expect(await item.getAttribute('aria-current')).toBe('true')
  expect(await item.locator('b').count()).toBe(0)
  expect(await item.innerText()).toContain('Nhập tay, bản nháp')
  for (const address of [
    '/overview',
    '/compare',
    '/indicators',
    '/units',
    '/models',
    '/learning',
    '/directives',
    '/inspections',
    '/data',
  ]) {
    await visit.show(address)
    expect(await mark(page).innerText(), address).toBe('Bản nháp: 2 thay đổi')
  }
  await visit.reload()
  await visit.openAnew('/overview')
  expect(await headline.innerText()).toContain('6 hạn chế')
  await mark(page).click()
  const card = page.locator('[data-row^="shortcomings;"]')
  await card.getByRole('button', { name: 'Bỏ thay đổi này' }).click()
  await expect.poll(() => card.count()).toBe(0)
  await page.getByRole('button', { name: 'Lấy lại' }).click()
  await card.waitFor()
  await page.getByRole('button', { name: 'Bỏ toàn bộ bản nháp' }).click()
  await page.getByRole('button', { name: 'Đúng, bỏ 2 thay đổi' }).click()
  await expect.poll(() => mark(page).count()).toBe(0)
  await visit.show('/overview')
  expect(await headline.innerText()).toContain('5 hạn chế')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

test('What is wrong is said at its field, the first one gets the focus, and nothing is saved.', async () => {
  const visit = await openPage(await openSite(), DESK, '/data?show=edit;shortcomings;')
  const { page } = visit
  await save(page).click()
  await page.getByText('Chưa lưu được: còn 7 ô cần sửa.').waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Tìm trong: Đơn vị',
  )
  await fillShortcoming(page)
  await page.getByLabel('Ngày phát hiện *').fill('31/02/2021')
  await page.getByLabel('Nguồn *').selectOption({ index: 2 })
  await save(page).click()
  const day = page.getByLabel('Ngày phát hiện *')
  expect(await day.getAttribute('aria-invalid')).toBe('true')
  expect(await day.evaluate((each) => each === document.activeElement)).toBe(true)
  const described = (await day.getAttribute('aria-describedby')) ?? ''
  const said = await page.evaluate(
    (ids) => ids.map((id) => document.getElementById(id)?.textContent).join(' '),
    described.split(' '),
  )
  expect(said).toContain('Gặp “31/02/2021”. Cần một ngày có thật')
  expect(await mark(page).count()).toBe(0)
})

test('What is being typed survives a reload, Escape leads back without losing it, and the list leads to it again.', async () => {
  const visit = await openPage(await openSite(), DESK, '/shortcomings')
  const { page } = visit
  await visit.change(() => page.getByRole('link', { name: 'Thêm hạn chế' }).click())
  await page.getByLabel('Hạn chế *', { exact: true }).fill('Đang gõ dở')
  await visit.reload()
  expect(await page.getByLabel('Hạn chế *', { exact: true }).inputValue()).toBe('Đang gõ dở')
  expect(await page.locator('.draft-notices').innerText()).toContain('Đã mở lại phần nhập dở')
  await visit.change(() => page.keyboard.press('Escape'))
  expect(visit.address()).toBe('/shortcomings')
  await visit.show(HUB)
  await page
    .locator('.screen-hub__draftUnfinished')
    .getByRole('link', { name: 'Nhập tiếp' })
    .click()
  expect(await page.getByLabel('Hạn chế *', { exact: true }).inputValue()).toBe('Đang gõ dở')
  await page.getByRole('button', { name: 'Bỏ phần đang nhập' }).click()
  await expect.poll(() => page.getByLabel('Hạn chế *', { exact: true }).inputValue()).toBe('')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

test('A second window sees the changes of the first; of one row both versions are kept and it is said which counts.', async () => {
  const visit = await openPage(await openSite(), DESK, '/overview')
  const second = await secondWindow(visit, '/overview')
  // A window behind another one is slow to answer; the one that is worked in stands in front.
  await visit.page.bringToFront()
  await addShortcoming(visit)
  await mark(second).waitFor()
  await expect.poll(() => second.locator('main h1').innerText()).toContain('6 hạn chế')

  // Both open the form of one row; the first saves, the second hears of it while its form stands
  // open, and saves over it.
  const form = '/data?show=edit;shortcomings;ho-so-tre'
  await visit.show(form)
  await second.goto(`${visit.site.address}#${form}`)
  await second.bringToFront()
  await second.getByLabel('Mức độ *').selectOption({ label: 'Nhẹ' })
  await visit.page.bringToFront()
  await setSeverity(visit.page, 'Nặng')
  await second.bringToFront()
  await second
    .locator('.screen-draft__draftNotice.screen-draft__isAlert', { hasText: 'khác ở: Mức độ' })
    .waitFor()
  await setSeverity(second, 'Nhẹ')
  await visit.page.bringToFront()
  await visit.show(HUB)
  const card = visit.page.locator('[data-row="shortcomings;ho-so-tre"]')
  await expect
    .poll(() => card.locator('[data-column="severity"] .screen-hub__isTo').first().innerText())
    .toBe('Nhẹ')
  await card.locator('summary').click()
  await card.getByRole('button', { name: 'Dùng lại bản này' }).click()
  await second.bringToFront()
  await second.goto(`${visit.site.address}#${HUB}`)
  await second.reload()
  await second.locator('[data-row="shortcomings;ho-so-tre"]').waitFor()
  const shown = second.locator(
    '[data-row="shortcomings;ho-so-tre"] > table [data-column="severity"] .screen-hub__isTo',
  )
  expect(await shown.innerText()).toBe('Nặng')
  // Each window changes another row: nothing of either is lost.
  expect(await mark(second).innerText()).toBe('Bản nháp: 3 thay đổi')
})

test('Where the browser has no room, that is said at once, the change is shown all the same and the draft is given out.', async () => {
  const full = `Storage.prototype.setItem = function () { throw new DOMException('full', 'QuotaExceededError') }`
  const visit = await openPage(await openSite(), DESK, '/data?show=edit;shortcomings;ho-so-tre', {
    initScript: full,
  })
  const { page } = visit
  await page.getByLabel('Mức độ *').selectOption({ label: 'Nặng' })
  await page.getByRole('alert').filter({ hasText: 'Trình duyệt đã hết chỗ lưu' }).waitFor()
  await visit.change(() => save(page).click())
  expect(await mark(page).innerText()).toContain('Bản nháp chưa lưu được!')
  await mark(page).click()
  const button = page.getByRole('button', { name: 'Tải bản nháp xuống' })
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  const draft = readFileSync(await file.path(), 'utf8')
  expect([file.suggestedFilename(), JSON.parse(draft)]).toMatchObject([
    'ban-nhap.json',
    { changes: [{ key: 'ho-so-tre', cells: { severity: 'high' } }] },
  ])

  // Another browser takes it in.
  const other = await openPage(visit.site, DESK, HUB)
  await other.page.getByLabel('Nhận bản nháp của đồng nghiệp…').setInputFiles(await file.path())
  await other.page.getByText('Đã nhận 1 thay đổi.').waitFor()
  expect(await mark(other.page).innerText()).toBe('Bản nháp: 1 thay đổi')
})

test('The new package comes as a zip that opens without a fault and holds the new rows; the rest is as it was.', async () => {
  const site = await openSite()
  const visit = await openPage(site, DESK, '/overview')
  const { page } = visit
  await addShortcoming(visit)
  await visit.show(HUB)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải bộ số liệu mới (.zip)' }).click(),
  ])
  await page.getByText('Đã ghi bộ số liệu mới.').waitFor()
  const files = unzipSync(new Uint8Array(readFileSync(await file.path())))
  const { assembled } = await openPackage((name) =>
    Promise.resolve(
      files[name] ? usable(files[name]) : unusable(issue({ code: 'file/missing', file: name })),
    ),
  )
  if (!assembled.usable) throw new Error('The new package should open')
  expect(assembled.dataset.issues.filter(({ severity }) => severity === 'error')).toEqual([])
  const added = assembled.dataset.shortcomings.find(({ text }) => text === TEXT)
  expect(added).toMatchObject({
    unit_ids: ['lap-vo'],
    severity: 'high',
    attribution: 'unit',
    found_on: '2021-10-27',
  })
  expect(added && assembled.dataset.sources.byId.get(added.source_id)).toMatchObject({
    title: 'Nhập tay, bản nháp',
    kind: 'manual',
  })
  expect(new TextDecoder().decode(files['models.csv'])).toBe(site.read('data/models.csv'))

  // Once it is on the server, the draft says that it is there already.
  for (const [name, bytes] of Object.entries(files)) site.change(`data/${name}`, bytes)
  await visit.openAnew(HUB)
  expect(await page.locator('[data-state="same"]').count()).toBe(2)
  await page.getByRole('button', { name: 'Bỏ 2 thay đổi đã có trong bộ số liệu' }).click()
  await expect.poll(() => mark(page).count()).toBe(0)
})

test('A draft on an older package: rows that changed underneath are listed, and somebody says what counts.', async () => {
  const site = await openSite()
  const visit = await openPage(site, DESK, '/data?show=edit;shortcomings;ho-so-tre')
  const { page } = visit
  await setSeverity(page, 'Nặng')
  site.change('data/shortcomings.csv', (text) =>
    text.replace(/^(ho-so-tre,.*),medium,/m, '$1,low,'),
  )
  await visit.openAnew(HUB)
  const card = page.locator('[data-row="shortcomings;ho-so-tre"]')
  expect(await card.getAttribute('data-state')).toBe('conflict')
  expect(await card.locator('[data-column="severity"] td').allInnerTexts()).toEqual([
    'Trung bình',
    'Nhẹ',
    'Nặng',
  ])
  await card.getByRole('button', { name: 'Dùng bản nháp' }).click()
  await expect.poll(() => card.getAttribute('data-state')).toBe('changed')
})

test('What is stored and damaged is put aside and said; the page stands.', async () => {
  const visit = await openPage(await openSite(), DESK, '/data?show=edit;shortcomings;ho-so-tre')
  const { page } = visit
  await setSeverity(page, 'Nặng')
  await page.evaluate(() => {
    const name = Object.keys(localStorage).find((each) => each.includes(';row;')) ?? ''
    localStorage.setItem(name, '{"version":1,"cells":{"__proto__":')
  })
  await visit.openAnew(HUB)
  await page
    .getByRole('alert')
    .filter({ hasText: 'Có 1 mục lưu trong trình duyệt bị hỏng' })
    .waitFor()
  expect(await page.locator('.screen-hub__draftChange').count()).toBe(0)
})

test('A unit is added to a model from the page of models, by keyboard alone.', async () => {
  const visit = await openPage(await openSite(), DESK, '/models?model=thu-tu')
  const { page } = visit
  await page.getByRole('link', { name: 'Thêm đơn vị áp dụng' }).focus()
  await visit.change(() => page.keyboard.press('Enter'))
  expect(await page.getByLabel('Mô hình *').inputValue()).toBe('thu-tu')
  await page.getByLabel('Đơn vị *').focus()
  await page.keyboard.type('Huyện Lấp')
  await page.getByLabel('Giai đoạn *').focus()
  await page.keyboard.type('Đang thí')
  await page.getByLabel('Cách nêu *').focus()
  await page.keyboard.type('Nêu riêng')
  await page.getByLabel('Nguồn *').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.getByLabel('Từ ngày').focus()
  await page.keyboard.type('1/9/2021')
  await visit.change(() => page.keyboard.press('Enter'))
  expect(visit.address()).toContain('/models?model=thu-tu')
  expect(await page.locator('.models-detail__modelDetail').innerText()).toContain('Lấp Vò')
  expect(await mark(page).innerText()).toBe('Bản nháp: 1 thay đổi')
})

test.each([
  ['vi', 'light', DESK],
  ['en', 'dark', DESK],
  ['vi', 'dark', PHONE],
] as const)(
  'axe finds nothing wrong with forms and list in %s on %s ground.',
  async (language, theme, size) => {
    const tail = `&lang=${language}&theme=${theme}`
    const visit = await openPage(await openSite(), size, `/data?show=edit;models;thu-tu${tail}`)
    const { page } = visit
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.locator('textarea').first().fill('Tên khác')
    await visit.change(() => page.locator('button[type="submit"]').click())
    await visit.show(`/data?show=edit;shortcomings;${tail}`)
    await page.locator('[data-column="text"] textarea').fill('x')
    await page.locator('[data-column="source_id"] select').selectOption({ index: 1 })
    await page.locator('button[type="submit"]').click()
    await page.locator('.screen-form__draftFault').first().waitFor()
    expect(await axeFaults(page)).toEqual([])
    expect(await tooSmall(page)).toEqual([])
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
    await visit.show(`${HUB}${tail}`)
    await page.locator('.screen-hub__draftDiscard').click()
    expect(await axeFaults(page)).toEqual([])
    expect(await tooSmall(page)).toEqual([])
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
  },
)

/** Controls of the editor that a finger would miss, but for small links within text. */
async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '.screen-draft__draft button, .screen-draft__draft select, .screen-draft__draft a.ui-tool__tool, .screen-draft__draft label.ui-tool__tool, .screen-draft__draft li label, .screen-draft__draft textarea',
      ),
    ]
      .filter((each) => each.getBoundingClientRect().height < 43.5)
      .map((each) => each.outerHTML.slice(0, 80)),
  )
}

test('An inspection is added in a form, from the page of inspections, and stands there.', async () => {
  const visit = await openPage(await openSite(), DESK, '/inspections')
  const { page } = visit
  await visit.change(() => page.getByRole('link', { name: 'Thêm cuộc kiểm tra' }).click())
  await page.getByLabel('Ngày *').fill('15/3/2022')
  await page.getByLabel('Cuộc kiểm tra *', { exact: true }).fill('Kiểm tra CCHC quý I/2022')
  await page.getByLabel('Chủ trì *').fill('Giám đốc Sở Nội vụ')
  await page.getByLabel('Hình thức *').selectOption({ label: 'Trực tuyến' })
  await page.getByRole('searchbox', { name: 'Tìm trong: Đơn vị' }).fill('lap vo')
  await page.getByRole('checkbox', { name: 'Huyện Lấp Vò' }).check()
  await page.getByLabel('Nguồn *').selectOption({ index: 2 })
  await visit.change(() => save(page).click())
  expect(visit.address()).toContain('/inspections?inspection=kiem-tra-cchc-quy-i-2022')
  const facts = await page.locator('main').innerText()
  for (const text of ['15/03/2022', 'Giám đốc Sở Nội vụ', 'Huyện Lấp Vò'])
    expect(facts).toContain(text)
  expect(await mark(page).count()).toBe(1)
})
