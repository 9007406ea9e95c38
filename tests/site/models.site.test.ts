import { describe, expect, test } from 'vitest'
import { learningPackage } from '#tests/support/learningPackage'
import { inspectText } from '#tests/support/legibility'
import { recordsOf } from '#tests/support/naiveCsv'
import { axeFaults } from '#tests/support/onScreen'
import { numberIn, readTables, type ShownTable } from '#tests/support/readScreen'
import { scrollTasks, timeTo } from '#tests/support/scrollTasks'
import { shippedFile } from '#tests/support/site'
import {
  DESK,
  HALL,
  PHONE,
  scrollsWhole,
  sharedBrowser,
  WALL,
  WIDE,
  type Visit,
} from '#tests/support/visit'

const { comeTo, openPage, openSite } = sharedBrowser()
const units = recordsOf(shippedFile('units.csv')).filter(({ level }) => level === 'district')
const models = recordsOf(shippedFile('models.csv'))
const adoptions = recordsOf(shippedFile('adoptions.csv'))
const observations = recordsOf(shippedFile('observations.csv'))
const inspected = recordsOf(shippedFile('inspections.csv')).flatMap((row) =>
  (row['unit_ids'] ?? '').split(';'),
)
const idOf = (name: string): string =>
  units.find(({ short_name: each }) => each === name)?.['unit_id'] ?? ''

/** Ten quarters, three of each year but the last, which are those with figures. */
const QUARTERS = ['2019', '2020', '2021']
  .flatMap((year) => ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `${year}-${quarter}`))
  .slice(0, -1)
const valueOf = (unit: string, indicator: string, period: string): number | null => {
  const row = observations.find(
    (each) =>
      each['unit_id'] === unit && each['indicator_id'] === indicator && each['period'] === period,
  )
  return row?.['value'] ? Number(row['value']) : null
}
const meanOf = (values: readonly (number | null)[]): number => {
  const held = values.flatMap((value) => value ?? [])
  return held.reduce((sum, value) => sum + value, 0) / held.length
}
function expectWritten(text: string | undefined, value: number, what: string): void {
  const shown = numberIn(text ?? '')
  const decimals = /,(\d+)/.exec(text ?? '')?.[1]?.length ?? 0
  expect
    .soft(Math.abs((shown ?? Number.NaN) - value), `${what}: ${text}, not ${value}`)
    .toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9)
}

async function tableOf({ page }: Visit, caption: string): Promise<ShownTable> {
  const table = (await readTables(page)).find((each) => each.caption === caption)
  if (!table) throw new Error(`No table ${caption}`)
  return table
}

test('Every stage of every model in every unit is what the files say, on the matrix and in its table; joint ones are called joint.', async () => {
  const visit = await comeTo(HALL, '/models')
  const shown = await visit.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.models-models__models tr[data-model]')].map(
      (row) => ({
        model: row.dataset['model'] ?? '',
        text: row.textContent ?? '',
        cells: Object.fromEntries(
          [...row.querySelectorAll<HTMLElement>('td[data-unit]')].map((cell) => [
            cell.dataset['unit'] ?? '',
            {
              stage:
                /is-(\w+)$/.exec(
                  cell.querySelector('.models-models__stageMark')?.getAttribute('class') ?? '',
                )?.[1] ?? null,
              isShared:
                cell.querySelector('.cell-statements__markRow.cell-statements__isShared') !== null,
            },
          ]),
        ),
      }),
    ),
  )
  expect(shown.map(({ model }) => model)).toEqual(models.map(({ model_id: id }) => id))
  for (const { model, text, cells } of shown) {
    const row = models.find(({ model_id: id }) => id === model)
    for (const each of [row?.['name'], row?.['problem'], row?.['evidence']])
      expect.soft(text).toContain(each)
    // What no source gives is said once, above, and not in every row.
    expect.soft(text).not.toContain('minh chứng')
    for (const [unit, cell] of Object.entries(cells)) {
      const adoption = adoptions.find(
        (each) => each['model_id'] === model && each['unit_id'] === unit,
      )
      expect.soft(cell, `${model} ${unit}`).toEqual({
        stage: adoption?.['stage'] ?? null,
        isShared: adoption !== undefined && adoption['attribution'] !== 'unit',
      })
    }
    const unseen = adoptions.filter(
      (each) => each['model_id'] === model && !((each['unit_id'] ?? '') in cells),
    )
    expect.soft(unseen, model).toEqual([])
  }
  await visit.show('/models?tables=1')
  const table = await tableOf(visit, 'Danh mục mô hình')
  const last = table.rows.at(-1) ?? []
  table.head.forEach((name, index) => {
    const unit = idOf(name)
    if (unit === '') return
    const own = adoptions.filter((each) => each['unit_id'] === unit)
    const text = last[index] ?? ''
    if (own.length === 0)
      expect
        .soft(text)
        .toBe(
          inspected.includes(unit)
            ? `${name}: chưa có (kết luận kiểm tra)`
            : 'nguồn không có thông tin',
        )
    else {
      const alone = own.filter(({ attribution }) => attribution === 'unit').length
      expect.soft(text).toBe(`${name}: ${alone} mô hình nêu riêng, ${own.length - alone} nêu chung`)
    }
    for (const [at, { model_id: model = '' }] of models.entries()) {
      const adoption = own.find((each) => each['model_id'] === model)
      const cell = table.rows[at]?.[index] ?? ''
      expect
        .soft(cell, `${model} ${unit}`)
        .toBe(
          adoption
            ? adoption['attribution'] === 'unit'
              ? 'áp dụng'
              : 'áp dụng, nêu chung'
            : inspected.includes(unit)
              ? 'không nêu'
              : 'nguồn không có thông tin',
        )
    }
  })
})

test('Adopters and others are what the files say, quarter by quarter, and the sentence says the same.', async () => {
  const visit = await comeTo(HALL, '/models')
  for (const model of models) {
    const id = model['model_id'] ?? ''
    const adopters = adoptions
      .filter((each) => each['model_id'] === id)
      .map((each) => each['unit_id'] ?? '')
    for (const indicator of (model['indicator_ids'] ?? '').split(';')) {
      await visit.show(`/models?model=${id}&indicator=${indicator}&tables=1`)
      const name =
        recordsOf(shippedFile('indicators.csv')).find(
          (each) => each['indicator_id'] === indicator,
        )?.['short_name'] ?? ''
      const table = await tableOf(visit, `${name}: đơn vị áp dụng và đơn vị khác`)
      expect(table.rows).toHaveLength(QUARTERS.length)
      QUARTERS.forEach((period, at) => {
        const row = table.rows[at] ?? []
        const of = (isAdopter: boolean): number =>
          meanOf(
            units
              .filter(({ unit_id: unit = '' }) => adopters.includes(unit) === isAdopter)
              .map(({ unit_id: unit = '' }) => valueOf(unit, indicator, period)),
          )
        expectWritten(row[1], of(true), `${id} ${indicator} ${period} adopters`)
        expectWritten(row[2], of(false), `${id} ${indicator} ${period} others`)
        for (const [index, head] of table.head.entries()) {
          const value = index > 2 ? valueOf(idOf(head), indicator, period) : null
          if (value !== null) expectWritten(row[index], value, `${head} ${indicator} ${period}`)
          else if (index > 2) expect.soft(row[index]).toBe('–')
        }
      })
      const said = (await visit.page.locator('.models-detail__effectFirst').textContent()) ?? ''
      const [, n, value, m, other] =
        /: (\d+) đơn vị áp dụng bình quân ([\d,]+).*?, (\d+) đơn vị khác ([\d,]+)/.exec(said) ?? []
      expect([Number(n), Number(m)]).toEqual([adopters.length, units.length - adopters.length])
      expect([value, other]).toEqual([table.rows.at(-1)?.[1], table.rows.at(-1)?.[2]])
      const text = (await visit.page.locator('.models-detail__effectSays').textContent()) ?? ''
      expect.soft(text).toContain('Không chứng minh mô hình là nguyên nhân')
      expect
        .soft(text)
        .toContain(
          'Nguồn không ghi ngày bắt đầu nên chỉ so kết quả hiện nay, không so trước và sau.',
        )
    }
  }
})

test('Where days of adoption are known, the difference in differences is what a second opinion makes of the files, with its numbers of units.', async () => {
  const changes = {
    'data/adoptions.csv': [
      'model_id,unit_id,stage,since,result,attribution,source_id',
      'thu-tu,thap-muoi,in_use,2020-04-01,,unit,kt-2021',
      'thu-tu,tp-cao-lanh,in_use,2020-10-15,,unit,kt-2021',
      'thu-tu,tan-hong,stopped,2019-10-01,,unit,kt-2021',
      'thu-tu,lai-vung,planned,,,unit,kt-2021',
      '',
    ].join('\n'),
  }
  const visit = await openPage(
    await openSite({ changes }),
    HALL,
    '/models?model=thu-tu&indicator=ho-so',
  )
  const others = units
    .map(({ unit_id: unit = '' }) => unit)
    .filter((unit) => !['thap-muoi', 'tp-cao-lanh', 'tan-hong'].includes(unit))
  const change = (unit: string, before: readonly string[], after: readonly string[]): number =>
    meanOf(after.map((at) => valueOf(unit, 'ho-so', at))) -
    meanOf(before.map((at) => valueOf(unit, 'ho-so', at)))
  const cases = [
    { unit: 'thap-muoi', before: QUARTERS.slice(0, 5), after: QUARTERS.slice(5) },
    { unit: 'tp-cao-lanh', before: QUARTERS.slice(0, 7), after: QUARTERS.slice(8) },
  ].map(({ unit, before, after }) => ({
    own: change(unit, before, after),
    other: meanOf(others.map((each) => change(each, before, after))),
  }))
  const effect = meanOf(cases.map(({ own, other }) => own - other))
  const said = (await visit.page.locator('.models-detail__effectSays').textContent()) ?? ''
  const [, own, other, double, n, m] =
    /áp dụng đổi (\S+) .*?cùng kỳ đổi (\S+) .*?khác biệt kép (\S+) .*?\((\d+) đơn vị áp dụng, (\d+) đơn vị khác\)/.exec(
      said,
    ) ?? []
  expectWritten(own, meanOf(cases.map((each) => each.own)), 'adopters')
  expectWritten(other, meanOf(cases.map((each) => each.other)), 'others')
  expectWritten(double, effect, 'difference in differences')
  expect([Number(n), Number(m)]).toEqual([2, others.length])
  expect(said).toContain('Chỉ 2 đơn vị áp dụng được so, quá ít để kết luận.')
  expect(said).toContain('Vạch đứng: kỳ bắt đầu áp dụng.')
  await visit.show('/models?model=thu-tu&indicator=ho-so&tables=1')
  const spread = await tableOf(visit, 'Số đơn vị áp dụng qua các kỳ')
  expect(spread.rows.map(([, count]) => count).join('')).toBe(
    '00000112222'.slice(0, QUARTERS.length),
  )
})

test('A search without tone marks, an area, a stage and a unit narrow the list, and all of it is in the address.', async () => {
  const visit = await comeTo(HALL, '/models')
  const shown = async (): Promise<number> => visit.page.locator('tr[data-model]').count()
  await visit.change(async () => visit.page.getByRole('searchbox').fill('doan vien'))
  expect(await shown()).toBe(1)
  expect(visit.address()).toContain('query=doan%20vien')
  await visit.change(async () => visit.page.getByRole('button', { name: 'Bỏ lọc' }).click())
  expect(await shown()).toBe(models.length)
  expect(await visit.page.getByRole('searchbox').inputValue()).toBe('')
  await visit.change(async () =>
    visit.page.getByLabel('Lĩnh vực').selectOption({ label: 'Chính quyền số' }),
  )
  expect(await shown()).toBe(
    models.filter((model) => (model['field_ids'] ?? '').split(';').includes('so-hoa')).length,
  )
  await visit.show('/models?state=stopped')
  expect(await shown()).toBe(0)
  await visit.show('/models?query=%C4%90o%C3%A0n')
  expect(await shown()).toBe(1)
  expect(await visit.page.getByRole('searchbox').inputValue()).toBe('Đoàn')
})

test('A unit without models is shown as such, one of which nothing is said as that, and each leads on to what it can learn.', async () => {
  const visit = await comeTo(HALL, '/models?unit=lap-vo')
  expect(await visit.page.locator('.models-models__modelsEmpty').textContent()).toContain(
    'Lấp Vò: chưa có sáng kiến, mô hình hay (kết luận kiểm tra).',
  )
  await visit.show('/models?unit=tan-hong')
  expect(await visit.page.locator('.models-models__modelsEmpty').textContent()).toContain(
    'Tân Hồng: nguồn không có thông tin về mô hình.',
  )
  await visit.show('/models?unit=lap-vo')
  await visit.change(async () => visit.page.locator('.models-models__modelsEmpty a').click())
  expect(visit.address()).toBe('/learning?unit=lap-vo')
})

test('A model is chosen by a press, its indicator by another, and its source is cited.', async () => {
  const visit = await comeTo(HALL, '/models')
  await visit.change(async () =>
    visit.page.getByRole('button', { name: 'Hệ thống camera' }).click(),
  )
  expect(visit.address()).toContain('model=camera')
  await visit.change(async () => visit.page.getByRole('button', { name: 'Hồ sơ cấp xã' }).click())
  expect(visit.address()).toContain('indicator=hs-xa')
  const names = await visit.page.locator('.models-detail__modelEffect svg text').allTextContents()
  expect(names).toEqual(
    expect.arrayContaining(['Tháp Mười', 'TP Cao Lãnh', 'Bình quân đơn vị khác']),
  )
  const facts = (await visit.page.locator('.models-detail__modelFacts').textContent()) ?? ''
  for (const text of [
    'Chưa có sáng kiến, mô hình hay (kết luận kiểm tra): Lấp Vò',
    'nêu chung với đơn vị khác',
    'TỈNH ĐỒNG THÁP: Nhiều mô hình mới',
    'nguồn không nêu',
  ])
    expect.soft(facts).toContain(text)
})

describe('on every screen', () => {
  test('all text can be read, nothing is cut off, and the page does not scroll where it is wide.', async () => {
    const visit = await comeTo(HALL, '/models')
    for (const size of [DESK, HALL, WIDE, WALL, PHONE]) {
      await visit.page.setViewportSize({ ...size })
      for (const state of [
        '',
        'lang=en',
        'model=camera',
        'unit=lap-vo',
        'tables=1',
        'scope=official',
        'theme=dark',
      ]) {
        await visit.show(`/models?${state}`)
        const { faults } = await inspectText(visit.page, {
          least: Math.max(13, 0.015 * size.height),
          root: 'main',
          scrollers: [
            '.columns-map__mapScroll',
            '.models-detail__modelFacts',
            '.models-detail__effectSays',
            '.chart-chart__dataTable',
            ...(scrollsWhole(size) ? ['html'] : []),
          ],
        })
        expect.soft(faults, `${size.width} ${state}`).toEqual([])
        const beyond = await visit.page.evaluate(() => {
          const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
          return { wide: scrollWidth - clientWidth, high: scrollHeight - clientHeight }
        })
        expect.soft(beyond.wide, `${size.width} ${state}`).toBe(0)
        if (!scrollsWhole(size)) expect.soft(beyond.high, `${size.width} ${state}`).toBe(0)
      }
    }
  })

  test('axe finds nothing wrong.', async () => {
    const visit = await comeTo(HALL, '/models')
    for (const [size, state] of [
      [HALL, ''],
      [HALL, 'unit=lap-vo&theme=dark'],
      [HALL, 'tables=1&lang=en'],
      [WALL, 'theme=dark'],
      [PHONE, ''],
    ] as const) {
      await visit.page.setViewportSize({ ...size })
      await visit.show(`/models?${state}`)
      expect.soft(await axeFaults(visit.page), `${size.width} ${state}`).toEqual([])
    }
  })
})

test('Of 500 models and 102 units the page draws a window, scrolls to the last and finds among all.', async () => {
  const changes = Object.fromEntries(
    Object.entries(learningPackage()).map(([name, text]) => [`data/${name}`, text]),
  )
  const visit = await openPage(await openSite({ changes }), HALL, '/models')
  await visit.show('/data')
  await timeTo(visit.page, '/models', 'tr[data-model]')
  expect(await visit.page.locator('*').count()).toBeLessThan(4000)
  await scrollTasks(visit.page, '.columns-map__mapScroll')
  expect(await visit.page.locator('tr[data-model]').last().getAttribute('data-model')).toBe(
    'mo-0499',
  )
  await timeTo(visit.page, '/models?query=so%20321', 'tr[data-model="mo-0320"]')
})
