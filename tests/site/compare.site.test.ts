import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFaults } from '#tests/support/onScreen'
import { inspectText } from '#tests/support/legibility'
import { recordsOf } from '#tests/support/naiveCsv'
import { figure, naiveOverview } from '#tests/support/naiveOverview'
import { numberIn, readTables } from '#tests/support/readScreen'
import { shippedFile } from '#tests/support/site'
import { DESK, HALL, PHONE, sharedBrowser, WALL, WIDE, type Size } from '#tests/support/visit'

const { comeTo, openPage, openSite } = sharedBrowser()

type ShownStrip = {
  readonly indicator: string
  readonly terms: string
  readonly absent: string
  /** By short name, as the labels have them. */
  readonly labels: Readonly<Record<string, string>>
  readonly province: string | null
  /** Places of the ticks of the others, from the left, in px. */
  readonly ticks: readonly number[]
  readonly gap: string
}

/** The strips as a reader finds them. */
async function readStrips(page: Page): Promise<readonly ShownStrip[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.compare-strips__strip')].map((strip) => ({
      indicator: strip.dataset['indicator'] ?? '',
      terms: strip.querySelector('.compare-strips__stripHead p')?.textContent ?? '',
      absent: strip.querySelector('.compare-strips__stripAbsent')?.textContent?.trim() ?? '',
      labels: Object.fromEntries(
        [
          ...strip.querySelectorAll(
            '.compare-stripPlot__stripLabel:not(.compare-stripPlot__stripOther)',
          ),
        ].map((label) => [
          (label.querySelector('.ui-text__onlySpoken')?.textContent ?? '').trim(),
          label.querySelector('.strip-figure')?.textContent ?? '',
        ]),
      ),
      province: strip.querySelector('.compare-stripPlot__stripProvinceLabel')?.textContent ?? null,
      ticks: [
        ...(
          strip
            .querySelector('.compare-stripPlot__stripDrawing .compare-stripPlot__stripTicks')
            ?.getAttribute('d') ?? ''
        ).matchAll(/M([\d.]+)/g),
      ].map(([, x]) => Number(x)),
      gap: strip.querySelector('.compare-strips__stripBody p')?.textContent ?? '',
    })),
  )
}

/** Whether a written figure is a value rounded to the decimals it shows. */
function isWritten(text: string | undefined, value: number | null): boolean {
  const shown = text === undefined ? null : numberIn(text.replace('+', ''))
  if (value === null || shown === null) return value === null && shown === null
  const decimals = /,(\d+)/.exec(text ?? '')?.[1]?.length ?? 0
  return Math.abs(shown - value) <= 0.5 * 10 ** -decimals + 1e-9
}

const units = recordsOf(shippedFile('units.csv')).filter(({ level }) => level === 'district')
const nameOf = (id: string): string =>
  units.find(({ unit_id }) => unit_id === id)?.['short_name'] ?? id
const FOCUS = ['lap-vo', 'thap-muoi', 'tp-cao-lanh']
const names = FOCUS.map(nameOf)

/** The value of every unit, worked out anew from the text of the file. */
function naiveValues(indicator: string, period: string): Readonly<Record<string, number | null>> {
  const rows = recordsOf(shippedFile('observations.csv')).filter(
    (row) => row['indicator_id'] === indicator && row['period'] === period,
  )
  return Object.fromEntries(
    units.map(({ unit_id: unit = '' }) => [
      unit,
      figure(rows.find((row) => row['unit_id'] === unit)?.['value']),
    ]),
  )
}

const catalogue = recordsOf(shippedFile('indicators.csv'))
const targetOf = (indicator: string): number =>
  Number(catalogue.find((each) => each['indicator_id'] === indicator)?.['target'])
const isLower = (indicator: string): boolean =>
  catalogue.find((each) => each['indicator_id'] === indicator)?.['polarity'] === 'lower'

describe('every number', () => {
  test.each(['2019-Q4', '2020-Q2', '2021-Q3'])(
    'In %s is what the files say, on the strip and in its table.',
    async (period) => {
      const visit = await comeTo(HALL, `/compare?period=${period}&show=all`)
      const strips = await readStrips(visit.page)
      await visit.show(`/compare?period=${period}&show=all&tables=1`)
      const [table] = await readTables(visit.page)
      expect(strips.length).toBeGreaterThan(27)
      expect(table?.rows).toHaveLength(strips.length)
      const { province } = naiveOverview(shippedFile, period)
      for (const [index, strip] of strips.entries()) {
        const values = naiveValues(strip.indicator, period)
        const row = table?.rows[index] ?? []
        const others = units.filter(({ unit_id }) => !FOCUS.includes(unit_id ?? ''))
        expect
          .soft(table?.head.slice(3), strip.indicator)
          .toEqual([...names, ...others.map(({ short_name }) => short_name)])
        for (const id of FOCUS) {
          const label = strip.labels[nameOf(id)]
          expect
            .soft(
              isWritten(label, values[id] ?? null),
              `${strip.indicator} ${id} ${label} ${values[id]}`,
            )
            .toBe(true)
          expect.soft(label ?? '–').toBe(row[3 + FOCUS.indexOf(id)])
        }
        for (const [place, { unit_id: id = '' }] of others.entries()) {
          expect
            .soft(isWritten(row[6 + place], values[id] ?? null), `${strip.indicator} ${id}`)
            .toBe(true)
        }
        expect
          .soft(strip.ticks)
          .toHaveLength(others.filter(({ unit_id: id = '' }) => values[id] !== null).length)
        if (strip.indicator in province) {
          expect
            .soft(
              isWritten(
                strip.province?.replace('toàn tỉnh ', ''),
                province[strip.indicator] ?? null,
              ),
              `province ${strip.indicator}`,
            )
            .toBe(true)
          expect.soft(row[2]).toBe(strip.province?.replace('toàn tỉnh ', ''))
        }
        const missing = units.filter(({ unit_id: id = '' }) => values[id] === null)
        for (const { short_name: name = '' } of missing)
          expect.soft(strip.absent, strip.indicator).toContain(name)
        if (missing.length === 0) expect.soft(strip.absent).toBe('')
      }
    },
  )

  test('As a share of the target, as a rank, as a change is what the files say.', async () => {
    const visit = await comeTo(HALL, '/compare?show=all&form=share')
    for (const strip of await readStrips(visit.page)) {
      const values = naiveValues(strip.indicator, '2021-Q3')
      const target = targetOf(strip.indicator)
      for (const id of FOCUS) {
        const value = values[id] ?? Number.NaN
        const share = isLower(strip.indicator)
          ? 100 + ((target - value) / target) * 100
          : (value / target) * 100
        expect
          .soft(
            isWritten(strip.labels[nameOf(id)], share),
            `${strip.indicator} ${id} ${strip.labels[nameOf(id)]} ${share}`,
          )
          .toBe(true)
      }
    }
    await visit.show('/compare?show=all&form=rank')
    for (const strip of await readStrips(visit.page)) {
      const values = naiveValues(strip.indicator, '2021-Q3')
      const held = Object.values(values).flatMap((value) => value ?? [])
      const expected = FOCUS.map((id) => {
        const value = values[id] ?? Number.NaN
        const better = held.filter((other) =>
          isLower(strip.indicator) ? other < value - 1e-9 : other > value + 1e-9,
        ).length
        return `${better + 1}/${held.length}`
      })
      expect
        .soft(
          FOCUS.map((id) => strip.labels[nameOf(id)]),
          strip.indicator,
        )
        .toEqual(expected)
    }
    await visit.show('/compare?show=all&form=change')
    const strips = await readStrips(visit.page)
    for (const strip of strips.filter(({ gap }) => gap === '')) {
      const [now, before] = [
        naiveValues(strip.indicator, '2021-Q3'),
        naiveValues(strip.indicator, '2020-Q3'),
      ]
      for (const id of FOCUS) {
        const change = (now[id] ?? Number.NaN) - (before[id] ?? Number.NaN)
        expect
          .soft(
            isWritten(strip.labels[nameOf(id)], change),
            `${strip.indicator} ${id} ${strip.labels[nameOf(id)]} ${change}`,
          )
          .toBe(true)
      }
    }
    expect(await visit.page.locator('.strips h2').textContent()).toBe(
      'Thay đổi của Quý III/2021 so với Quý III/2020',
    )
  })

  test('Beside another period is what the files say, on the strip and in its table.', async () => {
    const visit = await comeTo(HALL, '/compare?versus=2021-Q1')
    const strips = await readStrips(visit.page)
    await visit.show('/compare?versus=2021-Q1&tables=1')
    const [table] = await readTables(visit.page)
    expect(table?.head.slice(3, 6)).toEqual(['Lấp Vò', 'Lấp Vò, Quý I/2021', 'Lấp Vò, chênh lệch'])
    for (const [index, strip] of strips.entries()) {
      const [now, before] = [
        naiveValues(strip.indicator, '2021-Q3'),
        naiveValues(strip.indicator, '2021-Q1'),
      ]
      for (const [place, id] of FOCUS.entries()) {
        const [, value, difference] = /^(\S+) \((\S+)\)$/.exec(strip.labels[nameOf(id)] ?? '') ?? []
        expect.soft(isWritten(value, now[id] ?? null), `${strip.indicator} ${id}`).toBe(true)
        expect
          .soft(
            isWritten(difference, (now[id] ?? 0) - (before[id] ?? 0)),
            `${strip.indicator} ${id} ${difference}`,
          )
          .toBe(true)
        const cells = table?.rows[index]?.slice(3 + 3 * place, 6 + 3 * place) ?? []
        expect.soft([cells[0], cells[2]]).toEqual([value, difference])
        expect.soft(isWritten(cells[1], before[id] ?? null)).toBe(true)
      }
    }
  })

  test('In the history equals the files in its table.', async () => {
    const visit = await comeTo(HALL, '/compare?show=trend&indicator=dvc&tables=1')
    const [table] = await readTables(visit.page)
    expect(table?.rows).toHaveLength(11)
    const values = naiveValues('dvc', '2021-Q3')
    const last = table?.rows.at(-1) ?? []
    for (const [index, { unit_id: id = '' }] of units.entries())
      expect.soft(isWritten(last[index + 1], values[id] ?? null), id).toBe(true)
  })
})

test('The headline counts the targets that the files say are missed.', async () => {
  const visit = await comeTo(HALL, '/overview')
  for (const period of ['2020-Q1', '2020-Q4', '2021-Q3']) {
    await visit.show(`/compare?period=${period}`)
    const { cells } = naiveOverview(shippedFile, period)
    const counts = FOCUS.map((id) => {
      const judged = cells.filter(
        (cell) => cell.unit === id && cell.attainment !== 'none' && cell.attainment !== 'nodata',
      )
      return { id, n: judged.filter((cell) => cell.attainment !== 'met').length, of: judged.length }
    })
    const most = Math.max(...counts.map(({ n, of }) => n / of))
    const worst = counts.filter(({ n, of }) => n / of === most)
    const headline = (await visit.page.locator('.ui-headline__headline h1').textContent()) ?? ''
    for (const { id } of worst) expect.soft(headline.split(';')[0], period).toContain(nameOf(id))
    expect
      .soft(headline, period)
      .toContain(`thấp hơn chỉ tiêu ở ${worst[0]?.n}/${worst[0]?.of} chỉ số`)
    expect
      .soft(await visit.page.locator('.ui-headline__headline p').textContent())
      .toContain('Số liệu minh họa')
  }
})

test('Models, shortcomings and requests stand side by side as the files attribute them.', async () => {
  const site = await openSite()
  const visit = await openPage(site, HALL, '/compare?show=points&focus=lap-vo,thap-muoi,tan-hong')
  const rows = await visit.page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.compare-points__comparePoints tbody tr:not(.compare-points__pointsKind, .compare-points__pointsLessons)',
      ),
    ].map((row) => ({
      text: row.querySelector('.compare-points__pointText > span')?.firstChild?.textContent ?? '',
      cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
    })),
  )
  const said = {
    unit: 'nêu riêng',
    joint: 'chung vài đơn vị',
    common: 'nhận xét chung',
  } as Readonly<Record<string, string>>
  const unknown = '–nguồn không có thông tin'
  const list = (text = ''): string[] => text.split(';')
  const expected = [
    ...recordsOf(shippedFile('shortcomings.csv')).map((row) => ({
      text: row['text'],
      cells: [
        ...['lap-vo', 'thap-muoi'].map((id) =>
          list(row['unit_ids']).includes(id) ? said[row['attribution'] ?? ''] : 'không nêu',
        ),
        unknown,
      ],
    })),
    ...recordsOf(shippedFile('models.csv')).map((row) => ({
      text: row['name'],
      cells: ['chưa có', 'chung vài đơn vị', unknown],
    })),
    ...recordsOf(shippedFile('directives.csv')).map((row) => ({
      text: row['text'],
      cells: ['kiến nghị chung', 'kiến nghị chung', unknown],
    })),
  ]
  const sorted = (each: readonly { readonly text?: string | undefined }[]): unknown[] =>
    [...each].sort((a, b) => (a.text ?? '').localeCompare(b.text ?? ''))
  expect(sorted(rows)).toEqual(sorted(expected))
  const totals = await visit.page
    .locator('.compare-points__comparePoints .compare-points__pointsKind')
    .nth(2)
    .locator('td')
    .allTextContents()
  expect(totals).toEqual(['chưa có', '5 chung', unknown])
})

describe('the hands', () => {
  test('A press on a tick names its unit and compares it; Back undoes that; a press on a mark shows its card; Escape puts it away.', async () => {
    const visit = await comeTo(HALL, '/compare')
    const plot = visit.page.locator('[data-indicator="ho-so"] .compare-stripPlot__stripPlot')
    const box = await plot.boundingBox()
    const [strip] = (await readStrips(visit.page)).filter(({ indicator }) => indicator === 'ho-so')
    const best = Math.max(...(strip?.ticks ?? []))
    const values = naiveValues('ho-so', '2021-Q3')
    const [unit = ''] = Object.entries(values).sort(([, a], [, b]) => (b ?? 0) - (a ?? 0))[0] ?? []
    await visit.page.mouse.move((box?.x ?? 0) + best, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    expect(
      await visit.page.locator('.compare-strips__stripCallout strong').textContent(),
    ).toContain(nameOf(unit))
    await visit.page.mouse.click((box?.x ?? 0) + best, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    await expect.poll(visit.address).toContain(`focus=${[...FOCUS, unit].join(',')}`)
    await visit.page.goBack()
    await expect.poll(visit.address).not.toContain('focus')
    await plot.locator('.compare-stripPlot__stripLabel').first().click()
    await expect.poll(visit.address).toContain('cell=lap-vo~ho-so')
    await visit.page.locator('.cell-card__card').waitFor()
    await visit.page.keyboard.press('Escape')
    await expect.poll(visit.address).not.toContain('cell')
  })

  test('The keyboard goes along a strip, hears each unit, and compares the one it is on.', async () => {
    const visit = await comeTo(HALL, '/compare')
    const slider = visit.page.locator('[data-indicator="chinh-ly"] [role="slider"]')
    await slider.focus()
    const heard: string[] = []
    await visit.page.keyboard.press('Home')
    for (let step = 0; step < 11; step += 1) {
      heard.push((await slider.getAttribute('aria-valuetext')) ?? '')
      await visit.page.keyboard.press('ArrowRight')
    }
    const shown = heard.map((text) => numberIn(text.split(':')[1] ?? ''))
    expect(shown).toEqual([...shown].sort((a, b) => (a ?? 0) - (b ?? 0)))
    expect(new Set(heard).size).toBe(11)
    await visit.page.keyboard.press('Enter')
    const [unit = ''] =
      Object.entries(naiveValues('chinh-ly', '2021-Q3')).sort(
        ([, a], [, b]) => (b ?? 0) - (a ?? 0),
      )[0] ?? []
    await expect.poll(visit.address).toContain(unit)
  })

  test('The controls are in the address; a period of another kind is refused with a word.', async () => {
    const visit = await comeTo(HALL, '/compare')
    await visit.page.getByRole('button', { name: 'Thứ hạng' }).click()
    await expect.poll(visit.address).toContain('form=rank')
    await visit.page.getByLabel('So với kỳ khác').selectOption('2021-Q1')
    await expect.poll(visit.address).toContain('versus=2021-Q1')
    await visit.page.getByLabel('Chỉ số hiển thị').selectOption('so-hoa')
    await expect.poll(visit.address).toContain('field=so-hoa')
    await visit.page.getByRole('button', { name: 'Mô hình, hạn chế, kiến nghị' }).click()
    await expect.poll(visit.address).toContain('pane=points')
    await visit.show('/compare?versus=2021')
    expect(await visit.page.locator('.compare-controls__compareRefusal').textContent()).toBe(
      'Không so được Quý III/2021 với Năm 2021: hai kỳ khác loại.',
    )
    expect(await visit.page.locator('.strip-before').count()).toBe(0)
    expect(
      await visit.page.locator('a.compare-strips__stripName').first().getAttribute('href'),
    ).toContain('indicator=diem')
  })

  test('With one unit the page asks for another and still shows all.', async () => {
    const visit = await comeTo(HALL, '/compare?focus=lap-vo')
    expect(await visit.page.locator('.ui-headline__headline h1').textContent()).toBe(
      'Hãy chọn từ 2 đến 6 đơn vị để so sánh.',
    )
    expect((await readStrips(visit.page))[0]?.ticks).toHaveLength(11)
  })
})

const leastType = ({ height }: Size): number => Math.max(13, 0.015 * height)
const SIX = 'focus=lap-vo,thap-muoi,tp-cao-lanh,lai-vung,tan-hong,tam-nong'

describe.each(
  [DESK, HALL, WIDE, WALL, PHONE].map((size) => ({ size, name: `${size.width}x${size.height}` })),
)('at $name', ({ size, name }) => {
  test('Every text can be read, in either language, in every form, with six units; the page does not scroll where it is wide.', async () => {
    const visit = await comeTo(size, '/compare')
    const isNarrow = size === PHONE
    const scrollers = [
      '.compare-strips__stripsScroll',
      '.compare-points__pointsScroll',
      '.chart-chart__dataTable',
      ...(isNarrow ? ['html'] : []),
    ]
    for (const state of [
      '',
      'lang=en',
      'form=rank',
      'form=share&theme=dark',
      'form=change',
      `${SIX}&lang=en`,
      `${SIX}&form=change`,
      'show=points',
      'show=trend',
      'tables=1',
      'scope=official',
      'scope=official&period=2021',
    ]) {
      await visit.show(`/compare?${state}`)
      const seen = await inspectText(visit.page, { least: leastType(size), scrollers })
      expect.soft(seen.faults, `${name} ${state}`).toEqual([])
      const beyond = await visit.page.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
        return { wide: scrollWidth - clientWidth, high: scrollHeight - clientHeight }
      })
      expect.soft(beyond.wide, `${name} ${state}`).toBe(0)
      if (!isNarrow) expect.soft(beyond.high, `${name} ${state}`).toBe(0)
    }
  })
})

test('In the hall and on walls all headline strips are on the screen without scrolling, in every form and beside another period.', async () => {
  const visit = await comeTo(HALL, '/compare')
  for (const size of [HALL, WIDE, WALL]) {
    await visit.page.setViewportSize({ ...size })
    for (const state of [
      '',
      'lang=en',
      'form=share',
      'form=rank',
      'form=change',
      'versus=2021-Q2',
    ]) {
      await visit.show(`/compare?${state}`)
      const hidden = await visit.page
        .locator('.compare-strips__stripsScroll')
        .evaluate((pane) => pane.scrollHeight - pane.clientHeight)
      expect.soft(hidden, `${size.width} ${state}`).toBe(0)
      expect(await visit.page.locator('.compare-strips__strip').count()).toBe(9)
    }
  }
})

test('axe finds nothing wrong.', async () => {
  const visit = await comeTo(HALL, '/compare')
  for (const [size, state] of [
    [HALL, ''],
    [HALL, 'show=points&lang=en'],
    [HALL, 'form=rank&theme=dark'],
    [HALL, 'tables=1'],
    [WALL, 'versus=2021-Q2&theme=dark'],
    [PHONE, ''],
  ] as const) {
    await visit.page.setViewportSize({ ...size })
    await visit.show(`/compare?${state}`)
    expect.soft(await axeFaults(visit.page), state).toEqual([])
  }
})
