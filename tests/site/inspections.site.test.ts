import { expect, test } from 'vitest'
import { vi } from '#tests/support/words'
import { recordsOf } from '#tests/support/naiveCsv'
import { shippedFile } from '#tests/support/site'
import { expectLegible, partsOf, units } from '#tests/support/supervision'
import { HALL, sharedBrowser, type Visit } from '#tests/support/visit'

const { comeTo, openPage, openSite } = sharedBrowser()

const shortcomings = recordsOf(shippedFile('shortcomings.csv'))
const [inspection] = recordsOf(shippedFile('inspections.csv'))
const ID = inspection?.['inspection_id'] ?? ''
const items = async (visit: Visit, heading: string): Promise<string[]> =>
  visit.page
    .getByRole('region', { name: heading })
    .locator('.inspections-inspectionsPage__inspectionItems > li')
    .evaluateAll((list) =>
      list.map((item) =>
        ((item.querySelector('a') ?? item.querySelector('span'))?.textContent ?? '').trim(),
      ),
    )

test('The inspection says everything its row does, and what was found and asked at it.', async () => {
  const visit = await comeTo(HALL, '/inspections')
  const facts = await visit.page
    .locator('.inspections-inspectionsPage__inspectionFacts dl > div')
    .evaluateAll((list) =>
      list.map((each) => [
        each.querySelector('dt')?.textContent ?? '',
        each.querySelector('dd')?.textContent ?? '',
      ]),
    )
  const names = partsOf(inspection?.['unit_ids']).map(
    (id) => units.find((unit) => unit['unit_id'] === id)?.['name'],
  )
  expect(facts).toEqual([
    [vi['inspections.date'], '27/10/2021'],
    [vi['inspections.format'], vi['format.online']],
    [vi['inspections.chair'], inspection?.['chair']],
    [vi['inspections.place'], inspection?.['place']],
    [vi['inspections.units'], names.join('')],
  ])
  expect(await items(visit, vi['inspections.praised'])).toEqual(partsOf(inspection?.['praised']))
  expect(await items(visit, vi['inspections.modelsHeading'])).toEqual(
    recordsOf(shippedFile('models.csv')).map((row) => row['name']),
  )
  expect(await items(visit, vi['inspections.foundHeading'])).toEqual(
    shortcomings.map((row) => row['text']),
  )
  expect(await items(visit, vi['inspections.askedHeading'])).toEqual(
    recordsOf(shippedFile('directives.csv')).map((row) => row['text']),
  )
})

test('Everything on it leads on: models, shortcomings, indicators, requests and units.', async () => {
  const visit = await comeTo(HALL, '/inspections')
  const hrefs = await visit.page
    .locator('.inspections-inspectionsPage__inspection a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  const wanted = [
    ...recordsOf(shippedFile('models.csv')).map((row) => `#/models?model=${row['model_id']}`),
    ...shortcomings.map((row) => `#/shortcomings?item=${row['shortcoming_id']}`),
    ...shortcomings
      .filter((row) => row['indicator_id'] !== '')
      .map((row) => `#/indicators?indicator=${row['indicator_id']}`),
    ...recordsOf(shippedFile('directives.csv')).map(
      (row) => `#/directives?item=${row['directive_id']}`,
    ),
    ...partsOf(inspection?.['unit_ids']).map((id) => `#/units?unit=${id}`),
  ]
  for (const href of wanted) expect.soft(hrefs).toContain(href)
  for (const href of new Set(wanted)) {
    await visit.show(href.slice(1))
    expect.soft(await visit.page.locator('main').first().isVisible(), href).toBe(true)
    expect.soft(await visit.page.locator('.issues-status__paneFailed').count(), href).toBe(0)
  }
  await visit.show('/shortcomings?show=chinh-ly-cham')
  expect(
    await visit.page
      .locator('.shortcomings-list__shortcomingScroll [aria-current="true"] p')
      .first()
      .textContent(),
  ).toBe(shortcomings.find((row) => row['shortcoming_id'] === 'chinh-ly-cham')?.['text'])
})

/** Another inspection a year before, of two of the units, and what it found. */
const EARLIER = {
  'data/inspections.csv': (old: string) =>
    `${old.trimEnd()}\nkt-2020,2020-09-15,Kiểm tra CCHC năm 2020,"Ông A, Phó Giám đốc",onsite,lap-vo;thap-muoi,,,kt-2021\n`,
  'data/shortcomings.csv': (old: string) =>
    `${old.trimEnd()}\n${[
      'cu-1,lap-vo,tthc,ho-so,,Hồ sơ trễ hạn năm 2020,medium,2020-09-15,kt-2020,,open,,unit,kt-2021',
      'cu-2,lap-vo,tai-chinh,giai-ngan,,Giải ngân chậm,medium,2020-09-15,kt-2020,2020-12-31,resolved,2020-12-20,unit,kt-2021',
      'cu-3,lap-vo;thap-muoi,the-che,,,Chưa rà soát văn bản,medium,2020-09-15,kt-2020,,unknown,,joint,kt-2021',
    ].join('\n')}\n`,
}

test('Two inspections of one unit tell what was resolved, what is still open, what is not known and what is new.', async () => {
  const visit = await openPage(await openSite({ changes: EARLIER }), HALL, '/inspections')
  await visit.change(async () =>
    visit.page.getByLabel(vi['inspections.compareWith']).selectOption('kt-2020'),
  )
  expect(visit.address()).toBe(`/inspections?inspection=${ID}&against=kt-2020`)
  const textOf = (id: string): string =>
    shortcomings.find((row) => row['shortcoming_id'] === id)?.['text'] ?? ''
  expect(await items(visit, vi['inspections.resolved'])).toEqual(['Giải ngân chậm'])
  expect(await items(visit, vi['inspections.still'])).toEqual(['Hồ sơ trễ hạn năm 2020'])
  expect(await items(visit, vi['inspections.unsaid'])).toEqual(['Chưa rà soát văn bản'])
  expect(new Set(await items(visit, vi['inspections.new']))).toEqual(
    new Set(['pakn-cham', 'tinh-gian-cham', 'chua-mo-hinh'].map(textOf)),
  )
  expect(
    await visit.page.getByRole('region', { name: vi['inspections.still'] }).textContent(),
  ).toContain(`Nêu lại ngày 27/10/2021: ${textOf('ho-so-tre')}`)
  expect(await visit.page.locator('.ui-headline__headline h1').innerText()).toBe(
    'Lấp Vò giữa hai lần kiểm tra 15/09/2020 và 27/10/2021; 1 hạn chế đã khắc phục; 1 còn tồn tại; 3 mới.',
  )
  await visit.change(async () =>
    visit.page.getByRole('button', { name: 'Tháp Mười', exact: true }).click(),
  )
  expect(visit.address()).toBe(`/inspections?inspection=${ID}&against=kt-2020&unit=thap-muoi`)
  expect(await items(visit, vi['inspections.resolved'])).toEqual([])
  expect(await items(visit, vi['inspections.unsaid'])).toEqual(['Chưa rà soát văn bản'])
})

test('With several inspections each is one press away, and its page is its own.', async () => {
  const visit = await openPage(await openSite({ changes: EARLIER }), HALL, '/inspections')
  await visit.change(async () =>
    visit.page
      .getByRole('navigation', { name: vi['inspections.list'] })
      .getByRole('link')
      .nth(1)
      .click(),
  )
  expect(visit.address()).toBe('/inspections?inspection=kt-2020')
  expect(await items(visit, vi['inspections.foundHeading'])).toHaveLength(3)
  expect(await visit.page.locator('.ui-headline__headline h1').innerText()).toContain(
    'Kiểm tra 2 đơn vị ngày 15/09/2020',
  )
  expect(
    await visit.page.getByRole('region', { name: vi['inspections.askedHeading'] }).textContent(),
  ).toContain(vi['inspections.askedNone'])
})

test('Nothing is too small, cut off, covered or inaccessible at any size.', async () => {
  const site = await openSite({ changes: EARLIER })
  const addresses = [
    '/inspections',
    `/inspections?inspection=${ID}&show=kt-2020`,
    '/inspections?inspection=kt-2020',
  ]
  await expectLegible(openPage, site, addresses, [
    '.inspections-inspectionsPage__inspection > section',
    '.inspections-inspectionsPage__inspection > div',
    '.inspections-inspectionsPage__inspectionColumn',
    '.inspections-inspectionsPage__inspectionFacts',
    '.inspections-inspectionsPage__comparisonUnits',
  ])
}, 240_000)
