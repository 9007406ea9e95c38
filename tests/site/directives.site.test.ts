import { expect, test } from 'vitest'
import { vi } from '#tests/support/words'
import { editRow, recordsOf } from '#tests/support/naiveCsv'
import { readTables } from '#tests/support/readScreen'
import { shippedFile } from '#tests/support/site'
import { expectLegible, isWritten, partsOf, shortNameOf, valueOf } from '#tests/support/supervision'
import { DESK, HALL, sharedBrowser, WALL, type Visit } from '#tests/support/visit'

const { comeTo, openPage, openSite } = sharedBrowser()

const directives = recordsOf(shippedFile('directives.csv'))
const observations = recordsOf(shippedFile('observations.csv'))
const indicators = recordsOf(shippedFile('indicators.csv'))
const indicatorName = (id: string): string =>
  indicators.find((row) => row['indicator_id'] === id)?.['short_name'] ?? `no indicator ${id}`
const UNITS = ['lap-vo', 'thap-muoi', 'tp-cao-lanh']

type ShownRow = {
  readonly text: string
  readonly lines: readonly { readonly indicator: string; readonly figures: readonly string[] }[]
  readonly minutes: boolean
}

/** The requests as a reader finds them, of the table on the screen or of the sheet. */
const readRequests = async (visit: Visit, table: string): Promise<readonly ShownRow[]> =>
  visit.page.evaluate(
    (selector) =>
      [...document.querySelectorAll(`${selector} tbody`)].map((body) => {
        const clone = body.querySelector('th')?.cloneNode(true) as Element
        for (const each of clone.querySelectorAll(
          '.ui-text__details, .requests-followUp__followFacts',
        ))
          each.remove()
        return {
          text: (clone.textContent ?? '').trim(),
          lines: [...body.querySelectorAll('tr')].flatMap((row) => {
            const indicator = row.querySelector(
              '.requests-directives__directiveIndicator a, .requests-followUp__followIndicator',
            )?.textContent
            const figures = [
              ...row.querySelectorAll(
                '.requests-directives__directiveUnit, .requests-followUp__followUnit',
              ),
            ].map((cell) => cell.textContent?.trim() ?? '')
            return indicator ? [{ indicator, figures }] : []
          }),
          minutes: body.querySelector('.requests-followUp__followMinutes')?.textContent === '',
        }
      }),
    table,
  )

/** How many pages a print of the page has, and how large they are in points. */
async function printed(visit: Visit): Promise<{ readonly pages: number; readonly size: string }> {
  const pdf = (await visit.page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return {
    pages: [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length,
    size: /MediaBox ?\[([^\]]*)\]/.exec(pdf)?.[1] ?? '',
  }
}

const A4 = /^0 0 59[45](\.\d+)? 84[12](\.\d+)?$/

test('Every request stands there in the words of the file, with the figure of the file in each unit asked.', async () => {
  const visit = await comeTo(HALL, '/directives')
  const shown = await readRequests(visit, '.requests-directives__directiveTable')
  expect(shown.map(({ text }) => text)).toEqual(directives.map((row) => row['text']))
  directives.forEach((row, index) => {
    const lines = shown[index]?.lines ?? []
    const wanted = partsOf(row['indicator_ids'])
    expect
      .soft(
        lines.map(({ indicator }) => indicator),
        row['directive_id'],
      )
      .toEqual(wanted.map(indicatorName))
    wanted.forEach((indicator, line) => {
      UNITS.forEach((unit, column) => {
        const value = valueOf(observations, unit, indicator, '2021-Q3')
        const figure = lines[line]?.figures[column]
        expect
          .soft(
            isWritten(figure, value),
            `${row['directive_id']} ${indicator} ${unit}: ${figure}, not ${value}`,
          )
          .toBe(true)
      })
    })
  })
  await visit.show('/directives?tables=1')
  const [, figures] = await readTables(visit.page)
  const lines = shown.flatMap((row, index) =>
    row.lines.map((line) => ({ ...line, head: `${index + 1} · ${line.indicator}` })),
  )
  expect(figures?.rows.map(([head]) => head)).toEqual(lines.map(({ head }) => head))
  figures?.rows.forEach(([, ...values], index) => {
    expect.soft(values.filter((_, place) => place % 2 === 0)).toEqual(lines[index]?.figures)
    expect.soft(values.filter((_, place) => place % 2 === 1)).toEqual(['–', '–', '–'])
  })
})

test('What is overdue comes first and is said in the headline; what is done comes last.', async () => {
  const changes = {
    'data/directives.csv': (old: string) => {
      const late = editRow(
        old,
        { directive_id: 'yc-5' },
        { due: '2021-10-01', status: 'in_progress', progress_note: 'Đã có dự thảo' },
      ).text
      return editRow(late, { directive_id: 'yc-1' }, { status: 'done' }).text
    },
  }
  const visit = await openPage(await openSite({ changes }), HALL, '/directives')
  const shown = (await readRequests(visit, '.requests-directives__directiveTable')).map(
    ({ text }) => text,
  )
  expect(shown[0]).toBe(directives.find((row) => row['directive_id'] === 'yc-5')?.['text'])
  expect(shown.at(-1)).toBe(directives[0]?.['text'])
  const headline = await visit.page.locator('.ui-headline__headline h1').textContent()
  expect(headline).toContain('1 kiến nghị quá hạn')
  expect(headline).toContain('1 đã thực hiện')
  expect(
    await visit.page.locator('.requests-directives__directiveText').first().textContent(),
  ).toContain('quá 26 ngày')
  expect(
    await visit.page.locator('.requests-directives__directiveText').first().textContent(),
  ).toContain('Tiến độ: Đã có dự thảo')
  await visit.show('/directives?asOf=2021-09-30')
  expect(await visit.page.locator('.ui-headline__headline h1').textContent()).not.toContain(
    'quá hạn',
  )
})

test('Filters are in the address, and narrow the sheet as well.', async () => {
  const visit = await comeTo(HALL, '/directives')
  await visit.change(async () => visit.page.getByLabel(vi['filter.unit']).selectOption('thap-muoi'))
  expect(visit.address()).toBe('/directives?unit=thap-muoi')
  expect(
    await visit.page
      .locator('.requests-directives__directiveTable thead .requests-directives__directiveUnit')
      .allTextContents(),
  ).toEqual([shortNameOf('thap-muoi')])
  await visit.change(async () =>
    visit.page.getByRole('link', { name: vi['directives.report'] }).click(),
  )
  expect(visit.address()).toBe('/directives?unit=thap-muoi&report=1')
  expect(
    await visit.page
      .locator('.requests-directivesPage__followUp thead .requests-followUp__followUnit')
      .allTextContents(),
  ).toEqual([shortNameOf('thap-muoi')])
  await visit.change(async () =>
    visit.page.getByRole('link', { name: vi['directives.reportBack'] }).click(),
  )
  expect(visit.address()).toBe('/directives?unit=thap-muoi')
})

test('The sheet lists every request with its figures and an empty column, and is one A4 page, from either screen and any size.', async () => {
  for (const size of [DESK, HALL, WALL]) {
    for (const address of [
      '/directives',
      '/directives?show=report',
      '/directives?tables=1&theme=dark',
      '/directives?lang=en',
    ]) {
      const visit = await comeTo(size, address)
      const sheet = await readRequests(visit, '.requests-followUp__followUp')
      expect(sheet.map(({ text }) => text)).toEqual(directives.map((row) => row['text']))
      expect(sheet.every(({ minutes }) => minutes)).toBe(true)
      expect(sheet.flatMap(({ lines }) => lines)).toHaveLength(
        directives.flatMap((row) => partsOf(row['indicator_ids'])).length,
      )
      const paper = await printed(visit)
      expect.soft(paper.pages, `${size.width} ${address}`).toBe(1)
      expect.soft(paper.size).toMatch(A4)
    }
  }
}, 180_000)

test('The sheet says what its figures rest on and cites its source in full.', async () => {
  const visit = await comeTo(HALL, '/directives?show=report')
  const text = (await visit.page.locator('.requests-followUp__followUp').textContent()) ?? ''
  expect(text).toContain('minh họa')
  expect(text).toContain(recordsOf(shippedFile('sources.csv'))[0]?.['title'])
  expect(text).toContain('Phan Văn Hợp, Giám đốc Sở Nội vụ')
})

test('However many requests there are and however long, the sheet stays one page and says how many are not on it.', async () => {
  const head =
    'directive_id,inspection_id,unit_ids,field_id,indicator_ids,text,issued_on,due,status,progress_note,source_id'
  const names = [
    'lap-vo;thap-muoi;tp-cao-lanh',
    'lap-vo;thap-muoi;tp-cao-lanh;tan-hong;lai-vung;tam-nong',
    'h-cao-lanh',
  ]
  const kinds = [
    { text: 'Sớm ban hành kế hoạch', indicators: 'van-ban', note: '' },
    {
      text: 'Nâng cao chất lượng giải quyết hồ sơ. '.repeat(30),
      indicators: 'ho-so;pakn;dvc;bcci;tinh-gian;chinh-ly;hai-long',
      note: 'Đã họp. '.repeat(60),
    },
    {
      text: 'Rà soát MỌI TIÊU CHÍ THÀNH PHẦN CỦA BỘ CHỈ SỐ ĐÁNH GIÁ CẢI CÁCH HÀNH CHÍNH '.repeat(4),
      indicators: '',
      note: '',
    },
  ]
  for (const [index, kind] of kinds.entries()) {
    const rows = Array.from(
      { length: 60 },
      (_, at) =>
        `x${at},kt-2021-10-27,${names[at % 3]},chi-dao,${kind.indicators},${kind.text} số ${at},2021-10-27,,open,${kind.note},kt-2021`,
    )
    const site = await openSite({
      changes: { 'data/directives.csv': `${[head, ...rows].join('\n')}\n` },
    })
    const visit = await openPage(site, HALL, '/directives?show=report')
    expect.soft((await printed(visit)).pages, `kind ${index}`).toBe(1)
    const listed = await visit.page.locator('.requests-followUp__followUp tbody').count()
    expect(listed).toBeGreaterThan(0)
    expect(await visit.page.locator('.requests-followUp__followLeft').textContent()).toContain(
      `Còn ${60 - listed} kiến nghị`,
    )
    await visit.close()
  }
})

test('Nothing is too small, cut off, covered or inaccessible at any size.', async () => {
  const site = await openSite()
  const addresses = [
    '/directives',
    '/directives?show=report',
    '/directives?tables=1',
    '/directives?unit=lap-vo',
  ]
  await expectLegible(openPage, site, addresses, [
    '.requests-directives__directiveScroll',
    '.requests-directives__directiveTables',
    '.chart-chart__dataTable',
    '.requests-followUp__followUp',
  ])
}, 240_000)
