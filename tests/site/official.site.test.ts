import { expect, test } from 'vitest'
import { inspectText } from '#tests/support/legibility'
import { editRow, recordsOf } from '#tests/support/naiveCsv'
import { readMatrix } from '#tests/support/readScreen'
import { shippedFile } from '#tests/support/site'
import { HALL, sharedBrowser, WIDE, type Visit } from '#tests/support/visit'

const { comeTo, openPage, openSite } = sharedBrowser()

const districts = recordsOf(shippedFile('units.csv')).filter(({ level }) => level === 'district')
const official = recordsOf(shippedFile('observations.csv')).filter(
  (row) =>
    row['status'] === 'official' &&
    row['value'] !== '' &&
    districts.some((unit) => unit['unit_id'] === row['unit_id']),
)
/** The periods in which a district has an official figure. */
const PERIODS = [...new Set(official.map(({ period = '' }) => period))].sort()

const leastType = 0.015 * 1080
const periodsOffered = async ({ page }: Visit): Promise<string[]> =>
  page
    .getByLabel('Kỳ số liệu')
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))

test('With official figures only, just the periods that have some are offered, the latest first.', async () => {
  const visit = await comeTo(HALL, '/overview?scope=official')
  expect(PERIODS.length).toBeGreaterThan(1)
  const offered = (await periodsOffered(visit)).filter((period) => period !== '')
  expect(offered).toEqual([...PERIODS].reverse())
})

test.each(PERIODS)(
  'In %s the official figures alone are shown, with no rank and with words for what is missing.',
  async (period) => {
    const held = official.filter((row) => row['period'] === period)
    const visit = await comeTo(HALL, `/overview?scope=official&period=${period}`)
    const screen = await readMatrix(visit.page)
    expect(screen.rows).toHaveLength(districts.length)
    expect(screen.rows.map(({ rank }) => rank).join('')).toBe('')
    const shown = screen.rows
      .flatMap(({ cells }) => cells)
      .filter(({ attainment }) => attainment !== 'nodata')
    expect(shown.map(({ key }) => key).sort()).toEqual(
      held.map((row) => `${row['unit_id']}~${row['indicator_id']}`).sort(),
    )

    const measured = new Set(held.map((row) => row['unit_id'])).size
    expect(screen.headline).toContain(
      `${measured}/${districts.length} đơn vị có số liệu chính thức`,
    )
    expect(screen.notes).toContain('không xếp hạng')
    const text = await visit.page.locator('body').innerText()
    expect(text).toContain('Số liệu chính thức')
    expect(text.toLowerCase()).not.toContain('minh họa')
    expect(text).not.toMatch(/NaN|undefined|null|Infinity|\{\w+\}/)

    const blank = screen.rows
      .flatMap(({ cells }) => cells)
      .find(({ attainment }) => attainment === 'nodata')
    if (blank) {
      await visit.show(`/overview?scope=official&period=${period}&cell=${blank.key}`)
      expect(await visit.page.getByRole('dialog').innerText()).toContain('Lý do thiếu')
    }
  },
)

test('A figure that is no longer official leaves the screen with official figures, and stays on the other.', async () => {
  const [one, other] = official.filter((row) => row['period'] === PERIODS[1])
  const keyOf = (row: typeof one): string => `${row?.['unit_id']}~${row?.['indicator_id']}`
  const { unit_id: unit = '', indicator_id: indicator = '', period = '' } = one ?? {}
  const site = await openSite({
    changes: {
      'data/observations.csv': (old) =>
        editRow(old, { unit_id: unit, indicator_id: indicator, period }, { status: 'provisional' })
          .text,
    },
  })
  const visit = await openPage(site, HALL, `/overview?scope=official&period=${period}`)
  const attainmentOf = async (row: typeof one): Promise<string | undefined> =>
    (await readMatrix(visit.page)).rows
      .flatMap(({ cells }) => cells)
      .find(({ key }) => key === keyOf(row))?.attainment
  expect(await attainmentOf(one)).toBe('nodata')
  expect(await attainmentOf(other)).not.toBe('nodata')
  await visit.show(`/overview?period=${period}`)
  expect(await attainmentOf(one)).not.toBe('nodata')
})

test.each(PERIODS)(
  'In %s the screens with official figures stay whole at the hall and on a wide screen.',
  async (period) => {
    const visit = await comeTo(HALL, `/overview?scope=official&period=${period}`)
    for (const size of [HALL, WIDE]) {
      await visit.page.setViewportSize({ ...size })
      for (const address of [
        `/overview?scope=official&period=${period}`,
        `/overview?scope=official&period=${period}&tables=1`,
      ]) {
        await visit.show(address)
        await visit.painted()
        const seen = await inspectText(visit.page, {
          least: leastType,
          scrollers: ['.profile-profile__profileBody', '.chart-chart__dataTable'],
        })
        expect.soft(seen.faults, `${size.width} ${address}`).toEqual([])
        expect(await visit.page.locator('.issues-status__paneFailed').count()).toBe(0)
        expect(await emptyCharts(visit), `${size.width} ${address}`).toEqual([])
      }
    }
  },
)

/** Charts and maps without a single figure that do not say so. */
async function emptyCharts({ page }: Visit): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '.chart-chart__chartFrame, .overview-tiles__tiles, .chart-chart__dataTable',
      ),
    ].flatMap((chart) => {
      const text = chart.textContent ?? ''
      const hasFigure =
        /\d/.test(text) ||
        chart.querySelector('.overview-tiles__tile:not(.cell-attainment__is-nodata)') !== null
      return hasFigure || /chưa có|không có/i.test(text) ? [] : [`${chart.className}: ${text}`]
    }),
  )
}

test('A period without official figures says so in words and offers the others.', async () => {
  const visit = await comeTo(WIDE, '/overview?scope=official&period=2021-Q3')
  const screen = await readMatrix(visit.page)
  expect(screen.headline).toContain('Quý III/2021 chưa có số liệu; hãy chọn kỳ khác')
  expect(
    screen.rows.flatMap(({ cells }) => cells).filter(({ attainment }) => attainment !== 'nodata'),
  ).toEqual([])
  expect(
    await visit.page.locator('.chart-chart__chartFrame, .issues-status__paneFailed').count(),
  ).toBe(0)
  await visit.change(async () => visit.page.getByLabel('Kỳ số liệu').selectOption(PERIODS[0] ?? ''))
  expect((await readMatrix(visit.page)).headline).toContain('có số liệu chính thức')
})

test('Illustrative figures have a frame that facts have not; the badge counts both; official ones alone are tied to nothing illustrative.', async () => {
  const visit = await comeTo(HALL, '/overview')
  const { page } = visit
  const framed = async (selector: string): Promise<readonly [number, number]> =>
    page.evaluate((cells) => {
      const all = [...document.querySelectorAll(cells)]
      const isFramed = (cell: Element): boolean =>
        [cell, ...cell.querySelectorAll('*')].some(
          (each) => getComputedStyle(each, '::after').borderTopStyle === 'dashed',
        )
      return [all.filter(isFramed).length, all.length] as const
    }, selector)
  const cells = '[data-attainment]:not([data-attainment="nodata"])'
  const [shown, of] = await framed(`main ${cells}`)
  expect(of).toBeGreaterThan(90)
  expect(shown).toBe(of)
  const badge = page.locator('.shell-header__badge')
  expect(await badge.innerText()).toMatch(/^10 sự thật\s+107 số minh họa$/)
  await page.getByText('Số minh họa', { exact: true }).waitFor()

  await visit.show('/units?unit=lap-vo')
  await expect.poll(() => badge.innerText()).toMatch(/sự thật\s+30 số minh họa$/)
  expect(await framed('tr:not([data-attainment="nodata"]) .units-bullet__bulletChip')).toEqual([
    29, 29,
  ])

  await visit.show('/overview?present=slide')
  const [onSlide, ofSlide] = await framed('.slides-matrixRenderer__sheetCell')
  expect(ofSlide - onSlide).toBeLessThanOrEqual(4)
  expect(onSlide).toBeGreaterThan(60)
  expect(await page.locator('main, body').first().innerText()).toMatch(
    /Quý III\/2021 · 10 sự thật và 107 số minh họa/,
  )

  await visit.show('/overview?scope=official')
  expect(await page.getByLabel('Kỳ số liệu').inputValue()).toBe('2021')
  expect(await framed('main *')).toEqual([0, expect.any(Number)])
  expect(await page.locator('main [class*="corner"]').count()).toBe(0)
  await visit.show('/learning?scope=official&unit=lap-vo')
  expect(await page.locator('main').innerText()).not.toContain('Hồ sơ đúng hạn')
})

test('What got better and what worse is a control of the overview: its answer in the sentence and in the cells, in the address.', async () => {
  const visit = await comeTo(HALL, '/overview')
  const { page } = visit
  await page.getByRole('button', { name: 'Tốt lên, xấu đi so với kỳ trước' }).click()
  await page.waitForURL(/moved=/)
  const headline = page.locator('.ui-headline__headline')
  await headline.filter({ hasText: 'So với Quý II/2021' }).waitFor()
  const text = (await headline.innerText()).replaceAll('\u00a0', ' ')
  const worse = Number(/(\d+) (trong \d+ kết quả )?xấu đi rõ/.exec(text)?.[1] ?? 0)
  expect(worse).toBeGreaterThan(0)
  expect(text).toMatch(/Xấu đi: .*\(.* −[\d,]+ điểm/)
  const figures = await page.locator('main [data-cell]').allInnerTexts()
  expect(figures.filter((each) => /^(0(,0+)?|[+−][\d,]+|–)$/.test(each.trim()))).toHaveLength(
    figures.length,
  )
  // As many arrows as the sentence counts.
  expect(await page.locator('main [data-cell] [class*="markChange"]').count()).toBe(worse)
  await page.goBack()
  await headline.filter({ hasText: '9/12' }).waitFor()
})
