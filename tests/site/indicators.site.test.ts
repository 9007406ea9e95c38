import { describe, expect, test } from 'vitest'
import { bigPackage } from '#tests/support/bigPackage'
import { inspectText } from '#tests/support/legibility'
import { naivePackage, type NaiveIndicator } from '#tests/support/naiveFigures'
import { axeFaults } from '#tests/support/onScreen'
import { numberIn, readTables, type ShownTable } from '#tests/support/readScreen'
import {
  DESK,
  HALL,
  PHONE,
  sharedBrowser,
  WALL,
  WIDE,
  type Size,
  type Visit,
} from '#tests/support/visit'

const { comeTo, openPage, openSite } = sharedBrowser()
const naive = naivePackage()
const PERIOD = '2021-Q3'
const SHOWN = ['diem', 'ho-so', 'qua-han', 'tinh-gian', 'giai-ngan', 'chinh-ly', 'van-ban']
const QUARTERS = ['2019', '2020', '2021']
  .flatMap((year) => ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `${year}-${quarter}`))
  .slice(0, -1)
/** What may be scrolled: long lists, tables, what a map of small charts has beyond its pane. */
const SCROLLERS = [
  '.indicators-list__indicatorPane',
  '.indicators-ranking__rankingScroll',
  '.indicators-about__indicatorAbout',
  '.indicators-chartPane__chartBox.indicators-chartPane__isScrolled',
  '.chart-chart__dataTable',
]
const leastType = ({ height }: Size): number => Math.max(13, 0.015 * height)

function indicatorOf(id: string): NaiveIndicator {
  const found = naive.indicators.find((each) => each.id === id)
  if (!found) throw new Error(`No indicator ${id}`)
  return found
}
const idOf = (name: string): string => naive.units.find((unit) => unit.name === name)?.id ?? name

/** Whether a written figure is a value rounded to the decimals it shows. */
function isWritten(text: string | undefined, value: number | null): boolean {
  const shown = text === undefined ? null : numberIn(text)
  if (value === null || shown === null) return value === null && shown === null
  const decimals = /,(\d+)/.exec(text ?? '')?.[1]?.length ?? 0
  return Math.abs(shown - value) <= 0.5 * 10 ** -decimals + 1e-9
}

type ShownRow = {
  readonly unit: string
  readonly rank: string
  readonly range: string
  readonly value: string
  readonly look: string
}

/** The bars as a reader finds them. */
async function readRanking({ page }: Visit): Promise<readonly ShownRow[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '.indicators-ranking__rankingRows .indicators-ranking__rankingRow',
      ),
    ].map((row) => {
      const textOf = (selector: string): string =>
        (row.querySelector(selector)?.textContent ?? '').trim()
      return {
        unit: row.dataset['unit'] ?? '',
        rank: textOf('.indicators-ranking__rankingRank'),
        range: textOf('.indicators-ranking__rankingRange'),
        value: textOf('.indicators-ranking__rankingValue'),
        look:
          (/is-(met|near|missed|nodata|plain)/.exec(
            row.querySelector('.indicators-ranking__rankingValue')?.className ?? '',
          ) ?? [])[1] ?? '',
      }
    }),
  )
}

describe('every number', () => {
  test.each(SHOWN)(
    'of %s is what the files say, on the bars and in the table behind them.',
    async (id) => {
      const indicator = indicatorOf(id)
      const visit = await comeTo(HALL, `/indicators?indicator=${id}`)
      for (const period of ['2019-Q4', '2020-Q2', PERIOD]) {
        await visit.show(`/indicators?indicator=${id}&period=${period}`)
        const rows = await readRanking(visit)
        expect(rows).toHaveLength(naive.units.length)
        const wrong = rows.filter(({ unit, rank, value, look }) => {
          const figure = naive.figure(unit, id, period)
          const judged =
            figure === null ? 'nodata' : (naive.judged(unit, indicator, period) ?? 'plain')
          return (
            !isWritten(value, figure?.value ?? null) ||
            look !== judged ||
            rank !== String(naive.rank(unit, indicator, period) ?? '')
          )
        })
        expect.soft(wrong, period).toEqual([])
        const values = rows
          .flatMap(({ value }) => numberIn(value) ?? [])
          .map((value) => value * indicator.sign)
        expect.soft(values, period).toEqual([...values].sort((a, b) => b - a))

        await visit.show(`/indicators?indicator=${id}&period=${period}&tables=1`)
        const [ranking] = await readTables(visit.page)
        expect(ranking?.rows).toHaveLength(naive.units.length + 1)
        for (const [
          name = '',
          rank,
          range,
          value,
          target,
          ,
          counts,
          interval,
        ] of ranking?.rows.slice(0, -1) ?? []) {
          const shown = rows.find(({ unit }) => unit === idOf(name))
          const figure = naive.figure(idOf(name), id, period)
          expect
            .soft(isWritten(value, figure?.value ?? null), `${period} ${name} ${value}`)
            .toBe(true)
          expect.soft(rank === '–' ? '' : rank).toBe(shown?.rank)
          expect
            .soft(isWritten(target, figure?.target ?? indicator.target), `${name} target ${target}`)
            .toBe(true)
          if (figure?.denominator != null)
            expect
              .soft(counts?.split(' / ').map(numberIn))
              .toEqual([figure.numerator, figure.denominator])
          if (interval !== '–') {
            const [low, high] = wilsonPercent(figure?.numerator ?? 0, figure?.denominator ?? 1)
            expect
              .soft(
                interval?.split(' – ').map((end, at) => isWritten(end, at === 0 ? low : high)),
                `${name} ${interval}`,
              )
              .toEqual([true, true])
          }
          if (shown && shown.range !== '') expect.soft(range).toBe(shown.range)
        }
        const ratio = naive.ratio(indicator, period)
        const whole = ranking?.rows.at(-1)?.[3]
        if (ratio !== null)
          expect
            .soft(isWritten(whole, ratio), `${period} province ${whole}, not ${ratio}`)
            .toBe(true)
      }
    },
  )

  test('of the courses, the funnel and the distribution is what the files say.', async () => {
    const visit = await comeTo(HALL, `/indicators?indicator=ho-so&tables=1`)
    const tableOf = async (id: string, show: string): Promise<ShownTable> => {
      await visit.show(`/indicators?indicator=${id}&tables=1&show=${show}`)
      const [, table] = await readTables(visit.page)
      if (!table) throw new Error(`No table behind ${show}`)
      expect(await visit.page.locator('.chart-chart__chartFrame').count()).toBe(0)
      return table
    }
    for (const id of ['ho-so', 'tt-tuyen', 'chinh-ly']) {
      const indicator = indicatorOf(id)
      const courses = await tableOf(id, 'line')
      const periods = QUARTERS.slice(QUARTERS.length - (courses.head.length - 1))
      const wrong = courses.rows.flatMap(([name = '', ...values]) =>
        values.flatMap((value, index) => {
          const period = periods[index] ?? ''
          const expected =
            name === 'Toàn tỉnh'
              ? naive.ratio(indicator, period)
              : (naive.figure(idOf(name), id, period)?.value ?? null)
          return isWritten(value, expected)
            ? []
            : [`${id} ${name} ${period}: ${value}, not ${expected}`]
        }),
      )
      expect.soft(wrong).toEqual([])
      expect(courses.rows).toHaveLength(naive.units.length + 1)
      for (const same of ['tiles', 'grid'])
        expect((await tableOf(id, same)).rows).toEqual(courses.rows)

      const funnel = await tableOf(id, 'funnel')
      const counted = naive.units.flatMap(({ id: unit }) => naive.figure(unit, id, PERIOD) ?? [])
      const all = counted.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0)
      const centre = counted.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0) / all
      expect.soft(isWritten(funnel.rows.at(-1)?.[2], centre * 100), `${id} centre`).toBe(true)
      const tau = naiveTau(counted, centre)
      for (const [name = '', cases, percent, position] of funnel.rows.slice(0, -1)) {
        const { numerator, denominator } = naive.figure(idOf(name), id, PERIOD) ?? {
          numerator: null,
          denominator: null,
        }
        expect.soft(numberIn(cases ?? '')).toBe(denominator)
        expect
          .soft(
            isWritten(percent, (100 * (numerator ?? NaN)) / (denominator ?? NaN)),
            `${name} ${percent}`,
          )
          .toBe(true)
        expect
          .soft(position, `${id} ${name}`)
          .toBe(
            tau > 0
              ? widePosition(numerator ?? 0, denominator ?? 1, centre, tau)
              : naivePosition(numerator ?? 0, denominator ?? 1, centre),
          )
      }

      const strip = await tableOf(id, 'distribution')
      const values = counted.map(({ value }) => value).sort((a, b) => a - b)
      const written = Object.fromEntries(strip.rows.map(([name = '', value = '']) => [name, value]))
      expect
        .soft(
          isWritten(written['Trung vị'], quantileOf(values, 0.5)),
          `median ${written['Trung vị']}`,
        )
        .toBe(true)
      const [low, high] = (written['Nửa giữa'] ?? '').split(' – ')
      expect
        .soft([isWritten(low, quantileOf(values, 0.25)), isWritten(high, quantileOf(values, 0.75))])
        .toEqual([true, true])
      expect
        .soft(strip.rows.filter(([name = '']) => naive.units.some((unit) => unit.name === name)))
        .toHaveLength(values.length)
    }
  })

  test('of the list is what the files say, in every quarter looked at.', async () => {
    const visit = await comeTo(HALL, '/indicators')
    for (const period of ['2019-Q2', PERIOD]) {
      await visit.show(`/indicators?period=${period}`)
      const items = await visit.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a[data-item]')].map((item) => ({
          id: item.dataset['item'] ?? '',
          value: item.querySelector('.indicators-list__indicatorValue')?.textContent ?? '',
          tally:
            item
              .querySelector('.indicators-attainmentBar__attainmentBar')
              ?.getAttribute('aria-label') ?? '',
          absent: item.querySelector('.indicators-list__indicatorElsewhere')?.textContent ?? '',
        })),
      )
      expect(items.map(({ id }) => id).sort()).toEqual(naive.indicators.map(({ id }) => id).sort())
      for (const { id, value, tally, absent } of items) {
        const indicator = indicatorOf(id)
        const judged = naive.units.map((unit) => naive.judged(unit.id, indicator, period))
        const held = naive.held(indicator, period)
        if (held === 0) {
          expect.soft(absent, id).not.toBe('')
          continue
        }
        const of = (which: string): number => judged.filter((each) => each === which).length
        const [met, near, missed, unjudged, nodata] = [...tally.matchAll(/\d+/g)].map(([n]) =>
          Number(n),
        )
        const rest = held - of('met') - of('near') - of('missed')
        expect
          .soft([met, near, missed, unjudged, nodata], `${period} ${id}`)
          .toEqual([of('met'), of('near'), of('missed'), rest, naive.units.length - held])
        const ratio = naive.ratio(indicator, period)
        if (ratio !== null)
          expect.soft(isWritten(value, ratio), `${period} ${id} ${value}`).toBe(true)
      }
      const weak = items.filter(({ id }) => {
        const judged = naive.units.flatMap(
          (unit) => naive.judged(unit.id, indicatorOf(id), period) ?? [],
        )
        return (
          judged.length > 0 && judged.filter((each) => each === 'met').length < judged.length / 2
        )
      })
      const headline = await visit.page.locator('.ui-headline__headline h1').textContent()
      expect
        .soft(headline)
        .toContain(
          `${naive.indicators.filter((each) => naive.held(each, period) > 0).length}/${naive.indicators.length} chỉ số có số liệu`,
        )
      expect
        .soft(headline)
        .toContain(`${weak.length} chỉ số có chưa đến nửa số đơn vị đạt chỉ tiêu`)
    }
  })
})

/** The Wilson interval from its formula, in percent. */
function wilsonPercent(numerator: number, denominator: number): readonly [number, number] {
  const z = 1.959964
  const share = numerator / denominator
  const middle = share + (z * z) / (2 * denominator)
  const half = z * Math.sqrt((share * (1 - share)) / denominator + (z * z) / (4 * denominator ** 2))
  const scale = 1 + (z * z) / denominator
  return [(100 * (middle - half)) / scale, (100 * (middle + half)) / scale]
}

/** On which side of the funnel, by the plain sum of binomial chances. */
function naivePosition(numerator: number, denominator: number, share: number): string {
  const logFactorial = [0]
  for (let n = 1; n <= denominator; n += 1)
    logFactorial.push((logFactorial[n - 1] ?? 0) + Math.log(n))
  const chance = (k: number): number =>
    Math.exp(
      (logFactorial[denominator] ?? 0) -
        (logFactorial[k] ?? 0) -
        (logFactorial[denominator - k] ?? 0) +
        k * Math.log(share) +
        (denominator - k) * Math.log(1 - share),
    )
  let [below, above] = [0, 0]
  for (let k = 0; k <= denominator; k += 1) {
    if (k <= numerator) below += chance(k)
    if (k >= numerator) above += chance(k)
  }
  const [tail, word] = below < above ? [below, 'dưới'] : [above, 'trên']
  return tail < 0.001 ? `${word} 99,8 %` : tail < 0.025 ? `${word} 95 %` : 'trong phễu'
}

/** How much units differ besides chance: an additive random effect, one outlier a side drawn in. */
function naiveTau(
  units: readonly { readonly numerator: number | null; readonly denominator: number | null }[],
  share: number,
): number {
  const cases = units.map(
    ({ numerator, denominator }) => [numerator ?? 0, denominator ?? 1] as const,
  )
  const variance = share * (1 - share)
  const z = cases.map(([r, n]) => (r / n - share) / Math.sqrt(variance / n)).sort((a, b) => a - b)
  const cut = Math.floor(z.length / 10)
  const kept = z.map((_, at) => z[Math.min(z.length - 1 - cut, Math.max(cut, at))] ?? NaN)
  const phi = kept.reduce((sum, each) => sum + each * each, 0) / z.length
  if (z.length < 10 || phi <= 1 + 2 * Math.sqrt(2 / z.length)) return 0
  const [w1, w2] = [1, 2].map((power) =>
    cases.reduce((sum, [, n]) => sum + (n / variance) ** power, 0),
  ) as [number, number]
  return Math.sqrt((z.length * phi - (z.length - 1)) / (w1 - w2 / w1))
}

function widePosition(numerator: number, denominator: number, share: number, tau: number): string {
  const off = numerator / denominator - share
  const z = Math.abs(off) / Math.sqrt((share * (1 - share)) / denominator + tau * tau)
  const word = off < 0 ? 'dưới' : 'trên'
  return z > 3.0902 ? `${word} 99,8 %` : z > 1.96 ? `${word} 95 %` : 'trong phễu'
}

function quantileOf(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN]
  return low + (place - Math.floor(place)) * (high - low)
}

describe('by hand', () => {
  test('The brackets and arrows lead to the neighbours, Escape to the list, Back undoes each, and arrows leave a field in use alone.', async () => {
    const visit = await comeTo(HALL, '/indicators?indicator=ho-so')
    const press = async (key: string): Promise<string> => {
      await visit.change(async () => visit.page.keyboard.press(key))
      return /indicator=([^&]+)/.exec(visit.address())?.[1] ?? ''
    }
    expect(await press(']')).toBe('hs-xa')
    expect(await press('[')).toBe('ho-so')
    expect(await press('ArrowLeft')).toBe('mot-cua')
    expect(await press('ArrowRight')).toBe('ho-so')
    await visit.page.getByRole('button', { name: 'Phễu' }).focus()
    expect(await press('ArrowRight')).toBe('ho-so')
    expect(await press('Escape')).toBe('')
    expect(await visit.page.locator('a[data-item]').count()).toBe(naive.indicators.length)
    await visit.change(async () => visit.page.goBack())
    expect(visit.address()).toContain('indicator=ho-so')
  })

  test('The first indicator has none before it, the last none after it.', async () => {
    const visit = await comeTo(HALL, '/indicators?indicator=diem')
    expect(
      await visit.page.getByRole('button', { name: 'Đây là chỉ số đầu tiên' }).isDisabled(),
    ).toBe(true)
    await visit.show('/indicators?indicator=hai-long')
    expect(
      await visit.page.getByRole('button', { name: 'Đây là chỉ số cuối cùng' }).isDisabled(),
    ).toBe(true)
    expect(await visit.page.locator('.indicators-detail__indicatorSteps').textContent()).toBe(
      '30/30',
    )
  })

  test('An indicator is found without tone marks and chosen with the keyboard alone.', async () => {
    const visit = await comeTo(HALL, '/indicators')
    await visit.page.getByRole('searchbox').focus()
    await visit.change(async () => visit.page.keyboard.type('chinh ly'))
    expect(await visit.page.locator('a[data-item]').count()).toBe(1)
    expect(decodeURIComponent(visit.address())).toContain('query=chinh ly')
    await visit.change(async () => visit.page.keyboard.press('Enter'))
    expect(visit.address()).toBe('/indicators?indicator=chinh-ly')
    await visit.change(async () => visit.page.keyboard.press('Escape'))
    await visit.page.getByRole('searchbox').focus()
    await visit.page.keyboard.press('ArrowDown')
    await visit.page.keyboard.press('ArrowDown')
    expect(
      await visit.page.evaluate(
        () => (document.activeElement as HTMLElement | null)?.dataset['item'],
      ),
    ).toBe('van-ban')
  })

  test('Pressing a unit follows it, on the bars and on a chart, and the address says so.', async () => {
    const visit = await comeTo(HALL, '/indicators?indicator=ho-so&focus=lap-vo')
    await visit.change(async () =>
      visit.page.getByRole('button', { name: 'Tân Hồng: theo dõi' }).click(),
    )
    expect(visit.address()).toContain('focus=lap-vo,tan-hong')
    await visit.change(async () =>
      visit.page.getByRole('button', { name: 'Lấp Vò: theo dõi' }).click(),
    )
    // The place of the one that left stays free, so that nobody else is coloured anew.
    expect(visit.address()).toContain('focus=-0,tan-hong')
    expect(visit.address()).not.toContain('lap-vo')
    const words = await visit.page.locator('.chart-chart__chartFrame svg text').allTextContents()
    expect(words.some((word) => word.startsWith('Tân Hồng '))).toBe(true)
  })

  test('The buttons put another chart in the place of the first, and the key T its numbers.', async () => {
    const visit = await comeTo(HALL, '/indicators?indicator=ho-so')
    for (const [name, show] of [
      ['Bản đồ ô', 'tiles'],
      ['Lưới nhỏ', 'grid'],
      ['Kiểm soát', 'control'],
      ['Phễu', 'funnel'],
      ['Phân bố', 'distribution'],
      ['Đường', 'line'],
    ] as const) {
      await visit.change(async () => visit.page.getByRole('button', { name, exact: true }).click())
      expect(visit.address()).toContain(`chart=${show}`)
      expect(await visit.page.locator('.chart-chart__chartFrame').count()).toBe(1)
      expect(await visit.page.locator('.chart-chart__chartFrame svg text').count()).toBeGreaterThan(
        5,
      )
    }
    await visit.change(async () => visit.page.keyboard.press('t'))
    expect(await visit.page.locator('.chart-chart__chartFrame').count()).toBe(0)
    expect(await readTables(visit.page)).toHaveLength(2)
  })
})

describe('honestly', () => {
  test('An indicator without figures of units says so and shows what there is; one of few units has no ranks.', async () => {
    const visit = await comeTo(HALL, '/indicators?indicator=par-index')
    const { page } = visit
    expect(await page.locator('.ui-headline__headline').textContent()).toContain(
      'Chỉ có số liệu toàn tỉnh, gần nhất là Năm 2020: 88,77 điểm',
    )
    expect(await page.locator('.chart-chart__chartFrame svg text').allTextContents()).toContain(
      'Toàn tỉnh 88,77',
    )
    await visit.show('/indicators?indicator=par&period=2023')
    expect(await page.locator('.ui-headline__headline h1').textContent()).toContain(
      'mới có số liệu của 2/12 đơn vị, chưa đủ để xếp hạng',
    )
    expect((await readRanking(visit)).filter(({ rank }) => rank !== '')).toEqual([])
    await visit.show('/indicators?indicator=ddci&period=2021')
    expect(await page.locator('.ui-headline__headline h1').textContent()).toBe(
      'DDCI (nhóm): 3 đơn vị Rất tốt, 3 đơn vị Tốt, 4 đơn vị Khá tốt và 2 đơn vị Khá.',
    )
    expect(await page.locator('.indicators-chartPane__chartAbsent').textContent()).toContain(
      'không công bố điểm',
    )
    await visit.show('/indicators?indicator=no-such')
    expect(await page.locator('.indicators-list__indicatorList').textContent()).toContain(
      'Không tìm thấy chỉ số “no-such”',
    )
  })

  test('Illustrative figures are called so, and official ones alone leave none of them.', async () => {
    const visit = await comeTo(HALL, '/indicators?indicator=ho-so')
    expect(await visit.page.locator('.ui-headline__headline p').textContent()).toContain(
      'Số liệu minh họa.',
    )
    expect(await visit.page.locator('.indicators-about__indicatorNotes').textContent()).toContain(
      '12/12 số liệu là minh họa',
    )
    expect(await visit.page.locator('[data-provenance]').textContent()).toContain('minh họa')
    await visit.show('/indicators?scope=official&period=2021')
    expect(await visit.page.locator('.ui-headline__headline h1').textContent()).toContain(
      '1/37 chỉ số có số liệu',
    )
    expect(await visit.page.locator('[data-provenance]').textContent()).not.toContain('minh họa')
  })
})

const looks = ['light', 'dark'].flatMap((theme) =>
  ['vi', 'en'].map((language) => ({ theme, language })),
)
const SCREENS = [
  '/indicators?',
  ...['line', 'tiles', 'grid', 'control', 'funnel', 'distribution'].map(
    (show) => `/indicators?indicator=ho-so&show=${show}`,
  ),
]

describe.each([DESK, HALL, WIDE, WALL, PHONE])('at $width × $height', (size) => {
  test('No text is too small, cut off, covered or overlapping, and the page scrolls neither sideways nor, where it is wide, down.', async () => {
    const visit = await comeTo(size, '/indicators')
    for (const { language, theme } of looks.slice(size === HALL ? 0 : 2)) {
      for (const screen of SCREENS) {
        await visit.show(`${screen}&lang=${language}&theme=${theme}`)
        const scrollers = size === PHONE ? [...SCROLLERS, 'html'] : SCROLLERS
        const seen = await inspectText(visit.page, {
          least: leastType(size),
          scrollers,
          root: '.indicators-page__indicatorPage',
        })
        expect.soft(seen.faults, `${screen} ${language} ${theme}`).toEqual([])
        expect(seen.pieces).toBeGreaterThan(30)
        const beyond = await visit.page.evaluate(() => {
          const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement
          return [scrollWidth - clientWidth, scrollHeight - clientHeight]
        })
        expect.soft(beyond[0], screen).toBe(0)
        if (size !== PHONE) expect.soft(beyond[1], screen).toBe(0)
      }
    }
  })
})

test('At 1920 × 1080 all indicators and all units stand on the screen without scrolling.', async () => {
  const visit = await comeTo(HALL, '/indicators')
  const hidden = async (selector: string): Promise<number> =>
    visit.page
      .locator(selector)
      .evaluate((pane) =>
        Math.max(0, pane.scrollHeight - pane.clientHeight, pane.scrollWidth - pane.clientWidth),
      )
  expect(await hidden('.indicators-list__indicatorPane')).toBe(0)
  await visit.show('/indicators?indicator=ho-so&show=tiles')
  expect(await hidden('.indicators-ranking__rankingRows')).toBe(0)
  expect(await hidden('.indicators-chartPane__chartBox')).toBe(0)
})

test('axe finds nothing wrong.', async () => {
  const visit = await comeTo(HALL, '/indicators')
  for (const { language, theme } of looks) {
    for (const screen of [
      ...SCREENS,
      '/indicators?tables=1',
      '/indicators?indicator=ho-so&tables=1',
      '/indicators?indicator=par-index',
    ]) {
      await visit.show(`${screen}&lang=${language}&theme=${theme}`)
      expect.soft(await axeFaults(visit.page), `${screen} ${language} ${theme}`).toEqual([])
    }
  }
  await visit.page.setViewportSize({ ...WALL })
  for (const screen of ['/indicators?indicator=ho-so', '/indicators?indicator=ho-so&tables=1']) {
    await visit.show(screen)
    expect.soft(await axeFaults(visit.page), `${screen} on the wall`).toEqual([])
  }
})

describe('with 102 units, 60 indicators and 60 months', () => {
  const changes = Object.fromEntries(
    Object.entries(bigPackage()).map(([file, text]) => [`data/${file}`, text]),
  )

  test('The list of units draws what is seen of it, says how much it shows, and can be searched and narrowed.', async () => {
    const site = await openSite({ changes })
    const visit = await openPage(site, HALL, '/indicators?indicator=ct-05')
    const { page } = visit
    const status = page.locator('.indicators-rankingTools__tools [role="status"]')
    expect(await status.textContent()).toBe('Hiển thị 102/102')
    const drawn = await page
      .locator('.indicators-ranking__rankingScroll .indicators-ranking__rankingRow')
      .count()
    expect(drawn).toBeGreaterThan(12)
    expect(drawn).toBeLessThan(50)
    const before = (await readRanking(visit)).map(({ unit }) => unit)
    await page
      .locator('.indicators-ranking__rankingScroll')
      .evaluate((pane) => pane.scrollTo(0, pane.scrollHeight))
    await visit.painted()
    const after = (await readRanking(visit)).map(({ unit }) => unit)
    expect(after.at(-1)).not.toBe(before.at(-1))
    expect(
      await page
        .locator('.indicators-ranking__rankingScroll .indicators-ranking__rankingRow')
        .last()
        .getAttribute('aria-posinset'),
    ).toBe('102')

    await visit.change(async () =>
      page.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill('phuong tan'),
    )
    const [shown] = (await status.textContent())?.match(/\d+/) ?? []
    expect(Number(shown)).toBeGreaterThan(0)
    expect(
      await page
        .locator('.indicators-ranking__rankingScroll .indicators-ranking__rankingRow')
        .count(),
    ).toBe(Number(shown))
    await visit.show('/indicators?indicator=ct-05&group=cum-3')
    expect(await status.textContent()).toMatch(/^Hiển thị [89]\/102$/)
  })

  test('Every screen keeps its type and its place.', async () => {
    const site = await openSite({ changes })
    const visit = await openPage(site, HALL, '/indicators')
    for (const screen of [
      '/indicators?',
      ...['line', 'tiles', 'grid', 'control', 'funnel', 'distribution'].map(
        (show) => `/indicators?indicator=ct-05&show=${show}`,
      ),
    ]) {
      await visit.show(screen)
      const seen = await inspectText(visit.page, {
        least: leastType(HALL),
        scrollers: SCROLLERS,
        root: '.indicators-page__indicatorPage',
      })
      expect.soft(seen.faults, screen).toEqual([])
      const beyond = await visit.page.evaluate(
        () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
      )
      expect.soft(beyond, screen).toBe(0)
    }
  })
})
