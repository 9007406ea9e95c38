import { describe, expect, test } from 'vitest'
import { learningPackage } from '#tests/support/learningPackage'
import { inspectText } from '#tests/support/legibility'
import { recordsOf } from '#tests/support/naiveCsv'
import { naiveLearning } from '#tests/support/naiveLearning'
import { axeFaults } from '#tests/support/onScreen'
import { readTables } from '#tests/support/readScreen'
import { scrollTasks, timeTo } from '#tests/support/scrollTasks'
import { shippedFile } from '#tests/support/site'
import { DESK, HALL, PHONE, sharedBrowser, WALL, WIDE, type Visit } from '#tests/support/visit'

const { comeTo, openPage, openSite } = sharedBrowser()
const PERIOD = '2021-Q3'
const FOCUS = ['lap-vo', 'thap-muoi', 'tp-cao-lanh']
const naive = naiveLearning(shippedFile, PERIOD)
const nameOf = (unit: string): string =>
  naive.units.find(({ unit_id: id }) => id === unit)?.['short_name'] ?? ''

type ShownRow = {
  readonly key: string
  readonly isChance: boolean
  /** By unit: discs and diamonds, those said of several together apart, and what is heard. */
  readonly cells: Readonly<
    Record<
      string,
      {
        readonly own: number
        readonly shared: number
        readonly faults: number
        readonly sharedFaults: number
        readonly text: string
      }
    >
  >
  readonly learn: string
}

async function readMap({ page }: Visit): Promise<readonly ShownRow[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.columns-map__map tr.columns-map__mapRow')].map(
      (row) => ({
        key: row.dataset['row'] ?? '',
        isChance: row.classList.contains('columns-map__isChance'),
        cells: Object.fromEntries(
          [...row.querySelectorAll<HTMLElement>('td.columns-map__mapCell')].map((cell) => {
            const count = (selector: string): number =>
              [...cell.querySelectorAll(selector)].reduce((sum, group) => {
                const number = group.querySelector('.cell-statements__markCount')?.textContent
                return sum + (number ? Number(number) : group.querySelectorAll('svg').length)
              }, 0)
            const of = (mark: string, isShared: boolean): number =>
              count(
                `.cell-statements__markRow${isShared ? '.cell-statements__isShared' : ':not(.cell-statements__isShared)'}:has(.${mark})`,
              )
            return [
              cell.dataset['unit'] ?? '',
              {
                own: of('cell-marks__markModel', false),
                shared: of('cell-marks__markModel', true),
                faults: of('cell-marks__markShortcoming', false),
                sharedFaults: of('cell-marks__markShortcoming', true),
                text: cell.textContent?.trim() ?? '',
              },
            ]
          }),
        ),
        learn: row.querySelector('.columns-map__mapLearn')?.textContent ?? '',
      }),
    ),
  )
}

test('Every disc and diamond is what the files say, joint ones apart, and the same in words in the table.', async () => {
  const visit = await comeTo(HALL, '/learning?map=1')
  const rows = await readMap(visit)
  await visit.show('/learning?map=1&tables=1')
  const [table] = await readTables(visit.page)
  expect(table?.head.slice(1, 4)).toEqual(FOCUS.map(nameOf))
  expect(rows.length).toBeGreaterThanOrEqual(8)
  expect(table?.rows).toHaveLength(rows.length)
  for (const [index, row] of rows.entries()) {
    expect(Object.keys(row.cells)).toHaveLength(naive.units.length)
    for (const [place, unit] of Object.keys(row.cells).entries()) {
      const models = naive.modelsIn(row.key, unit)
      const faults = naive.shortcomingsIn(row.key, unit)
      const isOwn = (model: string | undefined): boolean =>
        naive.adoptions.some(
          (each) =>
            each['unit_id'] === unit &&
            each['model_id'] === model &&
            each['attribution'] === 'unit',
        )
      const own = models.filter((model) => isOwn(model['model_id'])).length
      const ownFaults = faults.filter(({ attribution }) => attribution === 'unit').length
      const { text, ...shown } = row.cells[unit] ?? { text: '' }
      expect.soft(shown, `${row.key} ${unit}`).toEqual({
        own,
        shared: models.length - own,
        faults: ownFaults,
        sharedFaults: faults.length - ownFaults,
      })
      const inTable = table?.rows[index]?.[place + 1] ?? ''
      expect.soft(text.replace(/^–/, ''), `${row.key} ${unit}`).toBe(inTable)
      if (models.length + faults.length === 0) {
        expect
          .soft(inTable)
          .toBe(naive.isInspected(unit) ? 'không nêu' : 'nguồn không có thông tin')
        expect.soft(text.startsWith('–'), `${row.key} ${unit}`).toBe(!naive.isInspected(unit))
      } else {
        const heard = (n: number, what: RegExp): void =>
          expect.soft(Number(what.exec(inTable)?.[1] ?? 0), inTable).toBe(n)
        heard(models.length - own, /(\d+) mô hình nêu chung/)
        heard(faults.length - ownFaults, /(\d+) hạn chế nêu chung/)
        heard(ownFaults, /(\d+) hạn chế,/)
      }
    }
    const isChance = naive.units.some(({ unit_id: unit = '' }) =>
      naive
        .answersOf(unit)
        .some(({ shortcoming }) =>
          naive
            .shortcomingsIn(row.key, unit)
            .some((each) => each['shortcoming_id'] === shortcoming),
        ),
    )
    expect.soft(row.isChance, row.key).toBe(isChance)
  }
})

test('The lines are what a second opinion makes of the files: who does best at each fault, and how many cases are lacking.', async () => {
  const visit = await comeTo(HALL, '/learning')
  const [indicators, observations] = ['indicators.csv', 'observations.csv'].map((name) =>
    recordsOf(shippedFile(name)),
  )
  let lines = 0
  for (const unit of naive.units.map(({ unit_id: id = '' }) => id)) {
    await visit.show(`/learning?unit=${unit}`)
    const shown = await visit.page.locator('[data-fault]').evaluateAll((rows) =>
      rows.map((row) => ({
        key: (row as HTMLElement).dataset['fault'] ?? '',
        text: row.textContent ?? '',
        best: row.querySelector('.learning-lines__is-best')?.textContent ?? null,
        advised: row.querySelector('.learning-lines__is-advised')?.textContent ?? null,
      })),
    )
    const meta = (key: string) => indicators?.find((row) => row['indicator_id'] === key)
    const figures = (key: string) =>
      naive.units.flatMap(({ unit_id: id }) => {
        const row = observations?.find(
          (each) =>
            each['unit_id'] === id && each['indicator_id'] === key && each['period'] === PERIOD,
        )
        return row && row['value'] !== ''
          ? [{ id: id ?? '', row, value: Number(row['value']) }]
          : []
      })
    const headline = indicators?.filter((row) => row['headline_order'] !== '') ?? []
    const missed = headline.filter((row) => {
      const own = figures(row['indicator_id'] ?? '').find(({ id }) => id === unit)
      const [target, near] = [Number(row['target']), Number(row['near'])]
      return own && own.value < (row['near'] ? near : 0.95 * target) - 1e-9
    })
    const named = naive.shortcomings.filter((row) =>
      (row['unit_ids'] ?? '').split(';').includes(unit),
    )
    const keys = [
      ...missed.map((row) => row['indicator_id']),
      ...named.map((row) => row['indicator_id'] || row['shortcoming_id']),
    ]
    expect.soft(new Set(shown.map(({ key }) => key)), unit).toEqual(new Set(keys))
    expect.soft(shown).toHaveLength(new Set(keys).size)
    for (const { key, text, best, advised } of shown) {
      const row = meta(key)
      if (!row) continue
      lines += 1
      const all = figures(key)
      const own = all.find(({ id }) => id === unit)
      const most = Math.max(...all.map(({ value }) => value))
      const leaders = all.filter(({ value }) => value === most).map(({ id }) => nameOf(id))
      if (own?.value === most) expect.soft(text, `${unit} ${key}`).toContain('Không đơn vị nào')
      else
        expect
          .soft(
            leaders.some((name) => (best ?? advised)?.startsWith(`${name} `)),
            `${unit} ${key}`,
          )
          .toBe(true)
      const { numerator, denominator } = own?.row ?? {}
      const lacking = Math.ceil((Number(row['target']) / 100) * Number(denominator) - 1e-9)
      const cases = /thêm ([\d.]+) trường hợp/.exec(text)?.[1]?.replaceAll('.', '')
      if (cases) expect.soft(Number(cases), `${unit} ${key}`).toBe(lacking - Number(numerator))
    }
  }
  expect(lines).toBeGreaterThan(20)
})

test('The ranking, its points and the headline are what a second opinion makes of the files, for every unit.', async () => {
  const visit = await comeTo(HALL, '/learning')
  for (const unit of naive.units.map(({ unit_id: id = '' }) => id)) {
    await visit.show(`/learning?unit=${unit}&tables=1&show=answers`)
    const expected = naive.answersOf(unit)
    const tables = await readTables(visit.page)
    const shown = tables.find(
      ({ caption }) => caption === `Mô hình trả lời hạn chế của ${nameOf(unit)}`,
    )
    const textOf = (id: string): string =>
      naive.shortcomings.find((each) => each['shortcoming_id'] === id)?.['text'] ?? ''
    const modelName = (id: string): string =>
      naive.models.find((each) => each['model_id'] === id)?.['name'] ?? ''
    expect
      .soft(
        (shown?.rows ?? []).map(([name, , points]) => `${name} ${points}`),
        unit,
      )
      .toEqual(
        expected.map(
          ({ shortcoming, model, points }) =>
            `${textOf(shortcoming)} · ${modelName(model)} ${points}`,
        ),
      )
    for (const [, , points, , reasons = ''] of shown?.rows ?? []) {
      const parts = [...reasons.matchAll(/\((\d+)\)(?:;|$)/g)].map(([, part]) => Number(part))
      expect.soft(parts.reduce((sum, part) => sum + part, 0)).toBe(Number(points))
    }
    const headline = (await visit.page.locator('.ui-headline__headline h1').textContent()) ?? ''
    expect
      .soft(headline)
      .toMatch(new RegExp(`^${nameOf(unit)} (nên hỏi |chưa được kiểm tra|không kém đơn vị nào)`))
  }
})

test('Each reason stands on the screen in words, with the adopter’s figure and the caution that it has the shortcoming too.', async () => {
  const visit = await comeTo(HALL, '/learning')
  await visit.change(async () => visit.page.getByRole('button', { name: 'Vì sao' }).click())
  expect(visit.address()).toContain('answers=1')
  const pane = visit.page.getByRole('complementary')
  const said = (await pane.textContent()) ?? ''
  for (const text of [
    'cùng chỉ số Hồ sơ đúng hạn (Chỉ số gắn thêm để minh họa, báo cáo không nêu): 12 điểm',
    'TP Cao Lãnh 97,6\u00a0% (gần đạt)',
    'kỳ sớm nhất so được vì nguồn không nêu ngày áp dụng',
    'nguồn không nêu minh chứng',
    'cũng được nêu hạn chế về nội dung này',
    'chưa có mô hình nào trong tỉnh cho nội dung này',
    'trước hết theo kết quả',
  ])
    expect.soft(said).toContain(text)
  await visit.change(async () => pane.getByRole('button', { name: 'Đóng' }).click())
  expect(await pane.count()).toBe(0)
})

test('A press on a heading chooses the unit, with the mouse and with the keyboard, and Back undoes it.', async () => {
  const visit = await comeTo(HALL, '/learning?map=1')
  await visit.change(async () =>
    visit.page.getByRole('button', { name: 'Tháp Mười', exact: true }).click(),
  )
  expect(visit.address()).toContain('unit=thap-muoi')
  expect(await visit.page.locator('thead .columns-map__mapLearn').textContent()).toContain(
    'Tháp Mười học được từ',
  )
  const other = visit.page.getByRole('button', { name: 'Tân Hồng', exact: true })
  await other.focus()
  await visit.change(async () => visit.page.keyboard.press('Enter'))
  expect(visit.address()).toContain('unit=tan-hong')
  expect(await visit.page.locator('.ui-headline__headline h1').textContent()).toContain('Tân Hồng')
  await visit.change(async () => visit.page.goBack())
  expect(visit.address()).toContain('unit=thap-muoi')
})

test('Arrows and buttons go to the unit before and after, focus units first, and the address has it.', async () => {
  const visit = await comeTo(HALL, '/learning')
  await visit.change(async () => visit.page.keyboard.press('ArrowRight'))
  expect(visit.address()).toContain('unit=thap-muoi')
  expect(await visit.page.locator('.ui-headline__headline h1').textContent()).toContain('Tháp Mười')
  await visit.change(async () => visit.page.getByRole('button', { name: /^Đơn vị sau/ }).click())
  expect(visit.address()).toContain('unit=tp-cao-lanh')
  await visit.page.locator('h1').click()
  await visit.change(async () => visit.page.keyboard.press('ArrowLeft'))
  expect(visit.address()).toContain('unit=thap-muoi')
})

test('A model leads to what is known of it, with its source.', async () => {
  const visit = await comeTo(HALL, '/learning')
  await visit.change(async () =>
    visit.page.locator('.learning-lines__advice a[href*="model="]').first().click(),
  )
  expect(visit.address()).toMatch(/^\/models\?model=/)
  expect(await visit.page.locator('.models-detail__modelFacts').textContent()).toContain(
    'TỈNH ĐỒNG THÁP: Nhiều mô hình mới',
  )
})

describe('on every screen', () => {
  test('all text can be read, nothing is cut off, and the page does not scroll where it is wide.', async () => {
    const visit = await comeTo(HALL, '/learning')
    for (const size of [DESK, HALL, WIDE, WALL, PHONE]) {
      await visit.page.setViewportSize({ ...size })
      for (const state of [
        '',
        'lang=en',
        'unit=thap-muoi',
        'show=answers',
        'map=1',
        'tables=1',
        'scope=official',
        'theme=dark',
      ]) {
        await visit.show(`/learning?${state}`)
        const { faults } = await inspectText(visit.page, {
          least: Math.max(13, 0.015 * size.height),
          root: state === 'show=answers' ? '.learning-answers__answers' : 'main',
          scrollers: [
            '.columns-map__mapScroll',
            '.learning-page__linesPane',
            '.learning-answers__answersBody',
            '.chart-chart__dataTable',
            ...(size === PHONE ? ['html'] : []),
          ],
        })
        expect.soft(faults, `${size.width} ${state}`).toEqual([])
        const beyond = await visit.page.evaluate(() => {
          const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
          return { wide: scrollWidth - clientWidth, high: scrollHeight - clientHeight }
        })
        expect.soft(beyond.wide, `${size.width} ${state}`).toBe(0)
        if (size !== PHONE) expect.soft(beyond.high, `${size.width} ${state}`).toBe(0)
      }
    }
  })

  test('the lines and the whole map are seen without scrolling at the desk, in the hall and on walls.', async () => {
    const visit = await comeTo(HALL, '/learning')
    for (const size of [DESK, HALL, WIDE, WALL]) {
      await visit.page.setViewportSize({ ...size })
      for (const [address, pane] of [
        ['/learning', '.learning-page__linesPane'],
        ['/learning?map=1', '.columns-map__mapScroll'],
      ] as const) {
        // What is one press away may scroll at the desk.
        if (size === DESK && address !== '/learning') continue
        await visit.show(address)
        const hidden = await visit.page
          .locator(pane)
          .evaluate((element) => [
            element.scrollHeight - element.clientHeight,
            element.scrollWidth - element.clientWidth,
          ])
        expect.soft(hidden, `${size.width} ${address}`).toEqual([0, 0])
      }
    }
  })

  test('axe finds nothing wrong.', async () => {
    const visit = await comeTo(HALL, '/learning')
    for (const [size, state] of [
      [HALL, ''],
      [HALL, 'show=answers'],
      [HALL, 'tables=1&lang=en'],
      [WALL, 'theme=dark'],
      [PHONE, ''],
    ] as const) {
      await visit.page.setViewportSize({ ...size })
      await visit.show(`/learning?${state}`)
      expect.soft(await axeFaults(visit.page), `${size.width} ${state}`).toEqual([])
    }
  })
})

test('Of 500 models, 102 units and 2,000 shortcomings the page draws a window, and every unit can be reached.', async () => {
  const files = learningPackage()
  const changes = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`data/${name}`, text]),
  )
  const visit = await openPage(await openSite({ changes }), HALL, '/learning?unit=xa-004')
  await visit.show('/data')
  await timeTo(visit.page, '/learning?unit=xa-004', '[data-fault] .learning-lines__bar')
  await visit.show('/learning?unit=xa-004&map=1')
  expect(await visit.page.locator('*').count()).toBeLessThan(6000)
  await scrollTasks(visit.page, '.columns-map__mapScroll')
  expect(
    await visit.page
      .locator('.columns-map__map tr.columns-map__mapRow')
      .last()
      .getAttribute('aria-rowindex'),
  ).toBe(
    String(Number(await visit.page.locator('.columns-map__map').getAttribute('aria-rowcount'))),
  )
  // Every unit can be reached by paging; on a wall that holds more of them by fewer pages.
  await visit.change(async () => visit.page.setViewportSize({ ...WALL }))
  const seen = new Set<string>()
  for (let page = 0; page < 40; page += 1) {
    for (const unit of await visit.page
      .locator('.columns-map__map tr.columns-map__mapRow')
      .first()
      .locator('[data-unit]')
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['unit'] ?? '')))
      seen.add(unit)
    const next = visit.page.getByRole('button', { name: 'Các đơn vị sau' })
    if (await next.isDisabled()) break
    const before = visit.address()
    await visit.change(async () => next.click())
    expect(visit.address()).not.toBe(before)
  }
  expect(seen.size).toBe(102)
})
