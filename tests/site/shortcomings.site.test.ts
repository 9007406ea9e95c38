import { expect, test } from 'vitest'
import { vi } from '#tests/support/words'
import { bigPackage } from '#tests/support/bigPackage'
import { editRow, recordsOf } from '#tests/support/naiveCsv'
import { readTables } from '#tests/support/readScreen'
import { shippedFile } from '#tests/support/site'
import {
  byText,
  expectLegible,
  isWritten,
  partsOf,
  shortNameOf,
  units,
  valueOf,
} from '#tests/support/supervision'
import { HALL, sharedBrowser, WALL, type Visit } from '#tests/support/visit'

const { comeTo, openPage, openSite } = sharedBrowser()

const shortcomings = recordsOf(shippedFile('shortcomings.csv'))
const fields = recordsOf(shippedFile('fields.csv'))
const observations = recordsOf(shippedFile('observations.csv'))
const inspected = new Set(
  recordsOf(shippedFile('inspections.csv')).flatMap((row) => partsOf(row['unit_ids'])),
)
const districts = units.filter((unit) => unit['level'] === 'district')
const texts = async (visit: Visit, selector: string): Promise<string[]> =>
  (await visit.page.locator(selector).allTextContents()).map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  )
const listed = (visit: Visit): Promise<string[]> =>
  texts(visit, '.shortcomings-list__shortcomingScroll > ol > li > div > p:first-child')

test('Each cell says what the file does, joint and common ones apart, and each area counts every shortcoming once.', async () => {
  const visit = await comeTo(HALL, '/shortcomings')
  const shown = await visit.page.evaluate(() =>
    [...document.querySelectorAll('table.shortcomings-matrix__grid tbody tr')].map((row) => ({
      unit: row.querySelector('th')?.textContent?.trim() ?? '',
      cells: [...row.querySelectorAll('[data-cell]')].map(
        (cell) => cell.getAttribute('aria-label') ?? '',
      ),
      silent: row.querySelector('.shortcomings-matrix__gridSilent')?.textContent ?? null,
    })),
  )
  expect(shown.map(({ unit }) => unit).sort(byText)).toEqual(
    districts.map((unit) => unit['short_name']).sort(byText),
  )
  const unsaid: string[] = []
  const said: string[] = []
  for (const { unit, cells, silent } of shown) {
    const id = districts.find((each) => each['short_name'] === unit)?.['unit_id'] ?? ''
    if (!inspected.has(id)) {
      expect.soft([unit, cells]).toEqual([unit, []])
      unsaid.push(unit)
      if (silent !== null) said.push(silent)
      continue
    }
    const expected = fields.map((field) => {
      const here = shortcomings.filter(
        (row) => row['field_id'] === field['field_id'] && partsOf(row['unit_ids']).includes(id),
      )
      const own = here.filter((row) => row['attribution'] === 'unit').length
      const parts = [
        ...(own > 0 ? [`${own} nêu riêng`] : []),
        ...(here.length > own ? [`${here.length - own} nêu chung`] : []),
        ...(here.length > 0 ? [vi['shortcoming.unknown']] : ['không nêu']),
      ]
      return `${unit}, ${field['short_name']}: ${parts.join(', ')}`
    })
    expect.soft(cells).toEqual(expected)
  }
  // That nothing is known of them is said once for all.
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(new RegExp(`^${unsaid.length} đơn vị`))
  const totals = await texts(
    visit,
    'table.shortcomings-matrix__grid .shortcomings-matrix__gridTotals td',
  )
  expect(totals).toEqual(
    fields.map((field) =>
      String(shortcomings.filter((row) => row['field_id'] === field['field_id']).length).replace(
        /^0$/,
        '–',
      ),
    ),
  )
  expect((await texts(visit, '.ui-headline__headline h1'))[0]).toContain(
    `${shortcomings.length} hạn chế được nêu ở ${inspected.size} đơn vị`,
  )
})

test('Every figure beside a shortcoming is the one of the file, and the table behind it has the same.', async () => {
  const visit = await comeTo(HALL, '/shortcomings')
  const chips = await visit.page.evaluate(() =>
    [...document.querySelectorAll('.shortcomings-list__shortcomingScroll > ol > li')].map(
      (item) => ({
        text: item.querySelector('div > p')?.textContent?.trim() ?? '',
        figures: [...item.querySelectorAll('.supervision-evidence__evidence li')].map((each) => [
          each.querySelector('.supervision-evidence__evidenceUnit')?.textContent ?? '',
          each.querySelector('.supervision-figures__figureChip')?.textContent ?? '',
        ]),
      }),
    ),
  )
  expect(chips.map(({ text }) => text).sort(byText)).toEqual(
    shortcomings.map((row) => row['text']).sort(byText),
  )
  for (const { text, figures } of chips) {
    const row = shortcomings.find((each) => each['text'] === text)
    const expected = row?.['indicator_id'] ? partsOf(row['unit_ids']) : []
    expect
      .soft(figures.map(([unit]) => unit).sort(byText), text)
      .toEqual(expected.map(shortNameOf).sort(byText))
    for (const [unit = '', figure] of figures) {
      const id = districts.find((each) => each['short_name'] === unit)?.['unit_id'] ?? ''
      const value = valueOf(observations, id, row?.['indicator_id'] ?? '', '2021-Q3')
      expect.soft(isWritten(figure, value), `${text}, ${unit}: ${figure}, not ${value}`).toBe(true)
    }
  }
  await visit.show('/shortcomings?tables=1')
  const [list, figures] = await readTables(visit.page)
  expect(list?.rows.map(([, text]) => text)).toEqual(chips.map(({ text }) => text))
  const quarters = (figures?.head ?? []).flatMap((text) => {
    const [, roman, year] = /^Quý (\w+)\/(\d+)$/.exec(text) ?? []
    return roman ? [`${year}-Q${['I', 'II', 'III', 'IV'].indexOf(roman) + 1}`] : []
  })
  expect(quarters).toEqual([
    '2019-Q4',
    '2020-Q1',
    '2020-Q2',
    '2020-Q3',
    '2020-Q4',
    '2021-Q1',
    '2021-Q2',
    '2021-Q3',
  ])
  expect(figures?.rows).toHaveLength(chips.flatMap((chip) => chip.figures).length)
  for (const [head = '', , ...values] of figures?.rows ?? []) {
    const [number = '', name = ''] = head.split(' · ')
    const { text = '', figures: shown = [] } = chips[Number(number) - 1] ?? {}
    const row = shortcomings.find((each) => each['text'] === text)
    const id = districts.find((each) => each['short_name'] === name)?.['unit_id'] ?? ''
    quarters.forEach((quarter, index) => {
      const value = valueOf(observations, id, row?.['indicator_id'] ?? '', quarter)
      expect
        .soft(
          isWritten(values[index], value),
          `${text}, ${name}, ${quarter}: ${values[index]}, not ${value}`,
        )
        .toBe(true)
    })
    expect.soft(values[quarters.length - 1]).toBe(shown.find(([unit]) => unit === name)?.[1])
  }
})

test('Once a period has come since, both figures stand there with the verdict.', async () => {
  const site = await openSite()
  const to = { value: '98', numerator: '980', denominator: '1000', missing_reason: '' }
  site.change(
    'data/observations.csv',
    (old) => editRow(old, { unit_id: 'lap-vo', indicator_id: 'ho-so', period: '2021-Q4' }, to).text,
  )
  const visit = await openPage(site, HALL, '/shortcomings?unit=lap-vo&field=tthc')
  expect(await texts(visit, '.shortcomings-list__shortcomingList .ui-text__details')).toEqual(
    expect.arrayContaining([
      expect.stringContaining('chọn kỳ Quý IV/2021 để xem số liệu sau kiểm tra'),
    ]),
  )
  await visit.show('/shortcomings?unit=lap-vo&field=tthc&period=2021-Q4')
  const figures = await visit.page
    .locator('.shortcomings-list__shortcomingScroll li')
    .filter({ hasText: 'hồ sơ bị trễ hạn' })
    .locator('.supervision-figures__figures')
    .allTextContents()
  expect(figures).toEqual(['92,4\u00a0%98,0\u00a0%tốt lên'])
})

test('A press on a cell narrows the list and says so in the address; the same press, or Clear, undoes it.', async () => {
  const visit = await comeTo(HALL, '/shortcomings')
  const cell = visit.page.locator('[data-cell="thap-muoi~so-hoa"]')
  await visit.change(async () => cell.click())
  expect(visit.address()).toBe('/shortcomings?unit=thap-muoi&field=so-hoa')
  expect(await listed(visit)).toEqual(['Công tác chỉnh lý tài liệu còn chậm trễ'])
  expect(await cell.getAttribute('aria-pressed')).toBe('true')
  await visit.change(async () => cell.click())
  expect(visit.address()).toBe('/shortcomings')
  await visit.change(async () => visit.page.getByRole('searchbox').fill('bien che'))
  expect(visit.address()).toBe('/shortcomings?query=bien%20che')
  expect(await listed(visit)).toHaveLength(1)
  await visit.change(async () =>
    visit.page.getByRole('button', { name: vi['filter.clear'] }).click(),
  )
  expect(await listed(visit)).toHaveLength(shortcomings.length)
})

test('Cells are gone through with the arrow keys, one stop of Tab for all of them.', async () => {
  const visit = await comeTo(HALL, '/shortcomings')
  const stops = await visit.page
    .locator('table.shortcomings-matrix__grid [data-cell][tabindex="0"]')
    .count()
  expect(stops).toBe(1)
  await visit.page.locator('table.shortcomings-matrix__grid [data-cell]').first().focus()
  await visit.page.keyboard.press('ArrowRight')
  await visit.page.keyboard.press('ArrowDown')
  const cell = await visit.page.evaluate(() => document.activeElement?.getAttribute('data-cell'))
  expect(cell).toBe('thap-muoi~the-che')
  await visit.change(async () => visit.page.keyboard.press('Enter'))
  expect(visit.address()).toBe('/shortcomings?unit=thap-muoi&field=the-che')
  expect((await texts(visit, '.ui-headline__headline h1'))[0]).toBe(
    `${vi['shortcomings.noneFound']}.`,
  )
})

test('Days are counted on the day that is typed, in the address; what is no day is not taken.', async () => {
  const visit = await comeTo(HALL, '/shortcomings')
  const field = visit.page.locator('.supervision-filters__asOf input')
  expect(await field.inputValue()).toBe('27/10/2021')
  await visit.change(async () => {
    await field.fill('1/3/2022')
    await field.press('Enter')
  })
  expect(visit.address()).toBe('/shortcomings?asOf=2022-03-01')
  expect(
    (await texts(visit, '.shortcomings-list__shortcomingList > .ui-text__details'))[0],
  ).toContain('nêu cách đây 125 ngày')
  await field.fill('31/2/2022')
  await field.press('Enter')
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  expect(visit.address()).toBe('/shortcomings?asOf=2022-03-01')
  await visit.change(async () => {
    await field.fill('')
    await field.press('Enter')
  })
  expect(visit.address()).toBe('/shortcomings')
})

test('A shortcoming with a day is overdue or not, and one named before says so.', async () => {
  const line =
    'lan-truoc,lap-vo,tthc,ho-so,,Hồ sơ trễ hạn từ năm trước,high,2020-10-27,,2021-09-27,open,,unit,kt-2021'
  const site = await openSite({
    changes: { 'data/shortcomings.csv': (old) => `${old.trimEnd()}\n${line}\n` },
  })
  const visit = await openPage(site, HALL, '/shortcomings')
  expect((await texts(visit, '.ui-headline__headline h1'))[0]).toContain(
    '1 hạn chế quá hạn khắc phục',
  )
  expect((await listed(visit))[0]).toBe('Hồ sơ trễ hạn từ năm trước')
  expect(await visit.page.locator('[data-cell="lap-vo~tthc"]').textContent()).toContain(
    'quá 30 ngày',
  )
  expect(
    await visit.page.locator('[data-cell="lap-vo~tthc"] .cell-marks__is-overdue').count(),
  ).toBe(1)
  expect(await texts(visit, '.shortcomings-list__shortcomingAgain')).toContain(
    'Lặp lại: chỉ số này đã bị nêu 1 lần trước đó ở Lấp Vò, gần nhất ngày 27/10/2020.',
  )
})

test('Every shortcoming leads to the learning map of its units, its indicator and its inspection.', async () => {
  const visit = await comeTo(HALL, '/shortcomings')
  const hrefs = await visit.page
    .locator('.shortcomings-list__shortcomingList a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  for (const row of shortcomings) {
    for (const id of partsOf(row['unit_ids'])) expect.soft(hrefs).toContain(`#/learning?unit=${id}`)
    if (row['indicator_id'])
      expect.soft(hrefs).toContain(`#/indicators?indicator=${row['indicator_id']}`)
    expect.soft(hrefs).toContain(`#/inspections?inspection=${row['inspection_id']}`)
  }
})

test('Without the table the page says so, and the others stand.', async () => {
  const visit = await openPage(
    await openSite({ changes: { 'data/shortcomings.csv': null } }),
    HALL,
    '/shortcomings',
  )
  expect((await texts(visit, '.ui-headline__headline h1'))[0]).toBe(
    `${vi['headline.absent'].replace('{tables}', vi['table.shortcomings'])}.`,
  )
})

const SCROLLERS = [
  '.shell-header__header nav',
  '.shell-header__headerTools',
  '.shortcomings-list__shortcomingScroll',
  '.shortcomings-matrix__shortcomingMatrixScroll',
  '.shortcomings-shortcomingsPage__shortcomingTables',
  '.chart-chart__dataTable',
]

test('Nothing is too small, cut off, covered or inaccessible at any size.', async () => {
  const addresses = [
    '/shortcomings',
    '/shortcomings?unit=lap-vo',
    '/shortcomings?tables=1',
    '/shortcomings?query=xyz',
  ]
  await expectLegible(openPage, await openSite(), addresses, SCROLLERS)
}, 240_000)

test('Nor with due days, severities, recurrences and figures from before and after.', async () => {
  const lines = [
    'cu-1,lap-vo,tthc,ho-so,,Hồ sơ trễ hạn năm 2020,high,2020-09-15,,2021-09-15,open,,unit,kt-2021',
    'cu-2,lap-vo,tai-chinh,giai-ngan,,Giải ngân chậm,medium,2020-09-15,,2020-12-31,resolved,2020-12-20,unit,mh',
    'cu-3,lap-vo;thap-muoi;tp-sa-dec,the-che,,,Chưa rà soát văn bản,low,2020-09-15,,2022-01-31,open,,joint,kt-2021',
  ]
  const changes = {
    'data/shortcomings.csv': (old: string) => `${old.trimEnd()}\n${lines.join('\n')}\n`,
  }
  await expectLegible(
    openPage,
    await openSite({ changes }),
    ['/shortcomings', '/shortcomings?state=overdue'],
    SCROLLERS,
  )
}, 240_000)

test('Of 2,000 shortcomings of 102 units the page counts all and draws a page of them.', async () => {
  const files = bigPackage({ months: 12, indicators: 30 })
  const ids = recordsOf(files['units.csv'] ?? '')
    .filter((row) => row['level'] === 'commune')
    .map((row) => row['unit_id'] ?? '')
  const rows = Array.from({ length: 2000 }, (_, index) => {
    const named =
      index % 10 === 0
        ? [ids[index % 100], ids[(index + 7) % 100], ids[(index + 31) % 100]].join(';')
        : ids[index % 100]
    const due = index % 3 === 0 ? '2024-11-30' : index % 3 === 1 ? '2025-03-31' : ''
    const attribution = index % 10 === 0 ? 'joint' : 'unit'
    const indicator = `ct-${String((index % 28) + 1).padStart(2, '0')}`
    return `hc-${index},${named},f${index % 8},${indicator},Hạn chế mẫu số ${index} còn phải khắc phục,medium,2024-0${(index % 9) + 1}-15,,${due},open,,${attribution},sinh`
  })
  const heading =
    'shortcoming_id,unit_ids,field_id,indicator_id,text,severity,found_on,inspection_id,due,status,resolved_on,attribution,source_id'
  const changes = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`data/${name}`, text]),
  )
  const site = await openSite({
    changes: { ...changes, 'data/shortcomings.csv': `${[heading, ...rows].join('\n')}\n` },
  })
  const visit = await openPage(site, WALL, '/data')
  const { page } = visit
  await page.evaluate(() => window.location.assign('#/shortcomings'))
  await page.locator('table.shortcomings-matrix__grid tbody tr').nth(100).waitFor()
  await visit.painted()
  expect((await texts(visit, '.ui-headline__headline h1'))[0]).toContain('2.000 hạn chế được nêu')
  await visit.change(async () => page.getByRole('link', { name: vi['pager.next'] }).first().click())
  expect(visit.address()).toBe('/shortcomings?at=2')
  expect(await listed(visit)).toHaveLength(25)
}, 120_000)
