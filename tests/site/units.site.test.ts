import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFaults } from '#tests/support/onScreen'
import { inspectText } from '#tests/support/legibility'
import { isWritten } from '#tests/support/supervision'
import { naivePackage, quarterBefore, type NaiveIndicator } from '#tests/support/naiveFigures'
import { numberIn, readTables } from '#tests/support/readScreen'
import { recordsOf } from '#tests/support/naiveCsv'
import { shippedFile } from '#tests/support/site'
import {
  DESK,
  HALL,
  PHONE,
  scrollsWhole,
  sharedBrowser,
  WALL,
  WIDE,
  type Size,
} from '#tests/support/visit'

const { comeTo } = sharedBrowser()
const naive = naivePackage()
const PERIOD = '2021-Q3'
const districts = naive.units

type ShownRow = {
  readonly id: string
  readonly name: string
  readonly attainment: string
  readonly value: string
  readonly target: string
  readonly province: string
  readonly rank: string
}

/** The rows of the bullet as a reader finds them. */
async function readBullet(page: Page): Promise<readonly ShownRow[]> {
  return page.evaluate(() => {
    const textOf = (element: Element | null): string => (element?.textContent ?? '').trim()
    return [
      ...document.querySelectorAll<HTMLElement>('table.units-bullet__bullet tr[data-indicator]'),
    ].map((row) => ({
      id: row.dataset['indicator'] ?? '',
      name: textOf(row.querySelector('.units-bullet__bulletIndicator')),
      attainment: row.dataset['attainment'] ?? '',
      value: textOf(
        row.querySelector('.units-bullet__bulletChip > span:not(.ui-text__onlySpoken)'),
      ),
      target: textOf(row.querySelector('.units-bullet__bulletTarget')),
      province: textOf(row.querySelector('.units-bullet__bulletProvince')),
      rank: textOf(row.querySelector('.units-bullet__bulletRank')),
    }))
  })
}

const written = (value: number, decimals: number): string =>
  new Intl.NumberFormat('vi-VN', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
    .format(value)
    .replace('-', '−')

function indicatorOf(id: string): NaiveIndicator {
  const found = naive.indicators.find((each) => each.id === id)
  if (!found) throw new Error(`No indicator ${id}`)
  return found
}

/**
 * The provincial value without the sign and the count of units that stand beside one that leaves
 * some out.
 */
const wholeOf = (text: string): string => (text.split(/[*·]/)[0] ?? '').trim()

describe('every number', () => {
  test.each(['lap-vo', 'lai-vung', 'chau-thanh'])(
    'of %s is what the files say, in the rows and in the table.',
    async (unit) => {
      const visit = await comeTo(HALL, `/units?unit=${unit}`)
      const rows = await readBullet(visit.page)
      await visit.show(`/units?unit=${unit}&tables=1`)
      const [bullet, history, changes] = (await readTables(visit.page)).filter(
        ({ caption }) => caption !== '',
      )
      expect(rows.map(({ id }) => id).sort()).toEqual(
        naive.indicators
          .filter((each) => each.id !== 'diem' && naive.held(each, PERIOD) > 0)
          .map(({ id }) => id)
          .sort(),
      )
      for (const [index, row] of rows.entries()) {
        const indicator = indicatorOf(row.id)
        const figure = naive.figure(unit, row.id, PERIOD)
        const rank = naive.rank(unit, indicator, PERIOD)
        const ratio = naive.ratio(indicator, PERIOD)
        expect
          .soft(row.value, row.id)
          .toBe(figure === null ? '–' : written(figure.value, indicator.decimals))
        expect
          .soft(row.attainment, row.id)
          .toBe(figure === null ? 'nodata' : (naive.judged(unit, indicator, PERIOD) ?? 'none'))
        expect
          .soft(row.rank, row.id)
          .toBe(rank === null ? '–' : `${rank}/${naive.held(indicator, PERIOD)}`)
        expect
          .soft(
            ratio === null ? row.province === '–' : isWritten(wholeOf(row.province), ratio),
            `${row.id} ${row.province}`,
          )
          .toBe(true)
        expect.soft(numberIn(row.target), row.id).toBe(figure?.target ?? indicator.target)
        const values = districts.flatMap(({ id }) => naive.figure(id, row.id, PERIOD)?.value ?? [])
        const ends = [Math.max(...values), Math.min(...values)].map((each) =>
          written(each, indicator.decimals),
        )
        const [best, worst] = indicator.sign < 0 ? [...ends].reverse() : ends
        const cells = bullet?.rows[index] ?? []
        const [name, value, target, province = '', place] = cells
        expect
          .soft([name, value, target, wholeOf(province), place], row.id)
          .toEqual([row.name, row.value, row.target, wholeOf(row.province), row.rank])
        expect
          .soft([cells[5]?.split(' ')[0], cells[6]?.split(' ')[0]], row.id)
          .toEqual([best, worst])
      }
      const score = indicatorOf('diem')
      expect(history?.rows).toHaveLength(11)
      let period = PERIOD
      for (const cells of [...(history?.rows ?? [])].reverse()) {
        const all = districts.map(({ id }) => naive.figure(id, 'diem', period)?.value ?? NaN)
        expect
          .soft(cells.slice(1), period)
          .toEqual([
            written(naive.figure(unit, 'diem', period)?.value ?? NaN, 2),
            written(all.reduce((sum, each) => sum + each, 0) / all.length, 2),
            `${written(Math.min(...all), 2)} – ${written(Math.max(...all), 2)}`,
            `${naive.rank(unit, score, period)}/12`,
          ])
        period = quarterBefore(period)
      }
      for (const [name, before, now, difference] of changes?.rows ?? []) {
        const indicator = naive.indicators.find((each) => each.name === name)
        if (!indicator) throw new Error(`No indicator is called ${name}`)
        const [was, is] = [
          naive.figure(unit, indicator.id, quarterBefore(PERIOD))?.value,
          naive.figure(unit, indicator.id, PERIOD)?.value,
        ]
        expect
          .soft([numberIn(before ?? ''), numberIn(now ?? '')], name)
          .toEqual([
            Number(was?.toFixed(indicator.decimals)),
            Number(is?.toFixed(indicator.decimals)),
          ])
        const change = numberIn((difference ?? '').replace('+', '')) ?? NaN
        expect
          .soft(Math.abs(change - ((is ?? NaN) - (was ?? NaN))), name)
          .toBeLessThanOrEqual(0.5 * 10 ** -indicator.decimals + 1e-9)
      }
    },
  )

  test('What stands at the top is the score, the rank and the targets met.', async () => {
    const visit = await comeTo(HALL, '/units')
    const facts = (): Promise<string[]> =>
      visit.page.locator('.units-head__unitFacts strong').allTextContents()
    for (const { id } of districts) {
      await visit.show(`/units?unit=${id}`)
      const judged = naive.indicators
        .filter((each) => each.id !== 'diem')
        .map((each) => naive.judged(id, each, PERIOD))
      const met = judged.filter((each) => each === 'met').length
      expect
        .soft((await facts()).slice(0, 3), id)
        .toEqual([
          written(naive.figure(id, 'diem', PERIOD)?.value ?? NaN, 2),
          `${naive.rank(id, indicatorOf('diem'), PERIOD)}/12`,
          `${met}/${judged.filter((each) => each !== null).length}`,
        ])
    }
  })

  test('The markers stand where the figures put them.', async () => {
    const visit = await comeTo(HALL, '/units?unit=tam-nong')
    const places = await visit.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('tr[data-indicator]')].flatMap((row) => {
        const [bar, own] = [
          row.querySelector('.units-bulletBar__bar > svg'),
          row.querySelector('.units-bulletBar__barOwn'),
        ]
        if (!bar || !own) return []
        const [box, mark] = [bar.getBoundingClientRect(), own.getBoundingClientRect()]
        return [
          {
            id: row.dataset['indicator'] ?? '',
            place: (mark.left + mark.width / 2 - box.left) / box.width,
          },
        ]
      }),
    )
    expect(places.length).toBeGreaterThan(25)
    for (const { id, place } of places) {
      const indicator = indicatorOf(id)
      const centre = naive.ratio(indicator, PERIOD) ?? NaN
      const values = districts.flatMap((each) => naive.figure(each.id, id, PERIOD)?.value ?? [])
      const reach = Math.max(...values.map((value) => Math.abs(value - centre)))
      const own = naive.figure('tam-nong', id, PERIOD)?.value ?? NaN
      expect
        .soft(Math.abs(place - (0.5 + (indicator.sign * (own - centre)) / (2 * reach))), id)
        .toBeLessThan(0.02)
    }
  })
})

describe('the way to other units', () => {
  test('is by key while nothing has the focus, and not while something has.', async () => {
    const visit = await comeTo(HALL, '/units?unit=tp-sa-dec')
    const name = (): Promise<string> => visit.page.locator('.units-head__unitHead h2').innerText()
    await visit.page.keyboard.press('ArrowRight')
    await expect.poll(name).toContain('Thành phố Hồng Ngự')
    expect(visit.address()).toBe('/units?unit=tp-hong-ngu')
    await visit.page.keyboard.press('ArrowLeft')
    await expect.poll(name).toContain('Thành phố Sa Đéc')
    await visit.page.keyboard.press('ArrowLeft')
    await expect.poll(name).toContain('Thành phố Cao Lãnh')
    await visit.page.locator('.units-page__changesBase select').focus()
    await visit.page.keyboard.press('ArrowRight')
    expect((await name()).trim()).toBe('Thành phố Cao Lãnh')
  })

  test('is by buttons, round the list, and Back undoes it.', async () => {
    const visit = await comeTo(HALL, '/units?unit=chau-thanh')
    await visit.page.getByRole('button', { name: /Đơn vị sau: TP Cao Lãnh/ }).click()
    expect(visit.address()).toBe('/units?unit=tp-cao-lanh')
    await visit.page.goBack()
    expect(visit.address()).toBe('/units?unit=chau-thanh')
    await visit.page.keyboard.press('Escape')
    expect(visit.address()).toBe('/units?unit=chau-thanh')
  })

  test('is by a list that is searched without marks, and with the keyboard alone.', async () => {
    const visit = await comeTo(HALL, '/units')
    await visit.page.getByRole('button', { name: 'Chọn đơn vị' }).focus()
    await visit.page.keyboard.press('Enter')
    await visit.page.getByRole('searchbox').fill('huyen cao lanh')
    expect(await visit.page.locator('.units-head__unitPicker li').allInnerTexts()).toEqual([
      'Huyện Cao Lãnh',
    ])
    await visit.page.getByRole('searchbox').press('Enter')
    expect(visit.address()).toBe('/units?unit=h-cao-lanh')
    expect(await visit.page.locator('.units-head__unitPicker li').count()).toBe(0)
  })

  test('Without a unit the first in focus is shown, and the base of the changes is in the address.', async () => {
    const visit = await comeTo(HALL, '/units?focus=lai-vung,lap-vo')
    expect((await visit.page.locator('.units-head__unitHead h2').innerText()).trim()).toBe(
      'Huyện Lai Vung',
    )
    await visit.page.locator('.units-page__changesBase select').selectOption('2020-Q3')
    expect(visit.address()).toContain('versus=2020-Q3')
    await visit.page.locator('.units-page__changesBase select').selectOption('2021-Q2')
    expect(visit.address()).not.toContain('versus')
  })
})

describe('what is said of a unit', () => {
  test('Shortcomings are grouped by how they were said, each with the figure that shows it.', async () => {
    const visit = await comeTo(WIDE, '/units?unit=thap-muoi')
    const text = await visit.page.locator('.units-page__unitStatements').innerText()
    const own = recordsOf(shippedFile('shortcomings.csv')).filter((row) =>
      (row['unit_ids'] ?? '').split(';').includes('thap-muoi'),
    )
    expect(own).toHaveLength(4)
    for (const row of own) {
      const id = row['indicator_id'] ?? ''
      const figure = naive.figure('thap-muoi', id, PERIOD)
      expect(text).toContain(row['text'])
      expect(text).toContain(
        `${indicatorOf(id).name}: ${written(figure?.value ?? NaN, indicatorOf(id).decimals)}\u00a0%`,
      )
    }
    expect(text.indexOf('nêu chung với đơn vị khác')).toBeLessThan(
      text.indexOf('nhận xét chung các nơi được kiểm tra'),
    )
    for (const row of recordsOf(shippedFile('directives.csv'))) expect(text).toContain(row['text'])
  })

  test('A unit of another time says so in words, and shows no figures.', async () => {
    const visit = await comeTo(HALL, '/units?unit=p-thuong-lac')
    const text = await visit.page.locator('main').innerText()
    expect(text).toContain('Ngày 01/07/2025, nhận một phần Thành phố Hồng Ngự')
    expect(text).toContain('Không so sánh số liệu qua ngày này.')
    expect(
      await visit.page
        .locator('.units-bullet__bullet, .chart-chart__chartFrame, .units-page__changes')
        .count(),
    ).toBe(0)
  })

  test('Illustrative figures are said to be so in the headline, the badge and the source line.', async () => {
    const visit = await comeTo(HALL, '/units?unit=lap-vo')
    expect(await visit.page.locator('.ui-headline__headline p').innerText()).toContain(
      'Số liệu minh họa.',
    )
    expect(await visit.page.locator('[data-provenance]').innerText()).toContain('minh họa')
    await visit.show('/units?unit=chau-thanh&scope=official&period=2023')
    expect(await visit.page.locator('main').innerText()).not.toContain('minh họa')
  })
})

describe('on paper', () => {
  const all = recordsOf(shippedFile('units.csv')).map((row) => row['unit_id'] ?? '')

  test('Every unit that ships is two sheets of A4, in either language, from either ground, and where the screen has tables.', async () => {
    const visit = await comeTo(HALL, '/units')
    for (const [index, unit] of all.entries()) {
      const look = ['', '&lang=en', '&theme=dark', '&tables=1', '&group=kind'][index % 5] ?? ''
      await visit.show(`/units?unit=${unit}${look}`)
      const pdf = (await visit.page.pdf({ preferCSSPageSize: true })).toString('latin1')
      const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []
      expect.soft([1, 2], `${unit}${look}`).toContain(sheets.length)
      const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)
      expect
        .soft([Math.round(Number(box?.[1])), Math.round(Number(box?.[2]))], unit)
        .toEqual([595, 842])
    }
  })

  test('Nothing on it is cut off or overlaps, and nothing rests on colour.', async () => {
    const visit = await comeTo(HALL, '/units?unit=thap-muoi&theme=dark')
    await visit.page.emulateMedia({ media: 'print' })
    await visit.page.setViewportSize({ width: 703, height: 1028 })
    const { faults, pieces, smallest } = await inspectText(visit.page, {
      least: 10.6,
      root: '.units-page__unitPage',
      scrollers: ['html'],
    })
    expect(faults).toEqual([])
    expect(pieces).toBeGreaterThan(250)
    expect(smallest).toBeGreaterThanOrEqual(10.6)
    const colours = await visit.page.evaluate(() => {
      const found = new Set<string>()
      for (const element of document.querySelectorAll('.units-page__unitPage *')) {
        const { width, height } = element.getBoundingClientRect()
        if (width === 0 || height === 0) continue
        const { color, fill, stroke, backgroundColor } = getComputedStyle(element)
        for (const each of [color, fill, stroke, backgroundColor]) found.add(each)
      }
      return [...found]
    })
    const isGrey = (colour: string): boolean => {
      const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour)
      return parts === null || parts[4] === '0' || new Set(parts.slice(1, 4)).size === 1
    }
    expect(colours.filter((each) => !isGrey(each))).toEqual([])
  })
})

describe.each(
  [DESK, HALL, WIDE, WALL, PHONE].map((size) => ({ size, name: `${size.width}x${size.height}` })),
)('at $name', ({ size }) => {
  const leastType = ({ height }: Size): number => Math.max(13, 0.015 * height)

  test('No text is too small, cut off, covered or overlapping, and the page does not scroll where it should not.', async () => {
    const visit = await comeTo(size, '/units')
    for (const state of [
      'unit=lap-vo',
      'unit=lai-vung&lang=en&theme=dark',
      'unit=tp-cao-lanh&period=2021',
      'unit=p-thuong-lac',
    ]) {
      await visit.show(`/units?${state}`)
      const scrollers = [
        '.units-page__unitStatements',
        '.chart-chart__dataTable',
        '.units-bullet__bulletScroll',
        ...(scrollsWhole(size) ? ['html'] : []),
      ]
      const { faults, pieces } = await inspectText(visit.page, {
        least: leastType(size),
        root: 'main',
        scrollers,
      })
      expect.soft(faults, state).toEqual([])
      expect.soft(pieces, state).toBeGreaterThan(8)
      const over = await visit.page.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
        return [scrollWidth - clientWidth, scrollHeight - clientHeight]
      })
      expect.soft(over[0], state).toBe(0)
      if (!scrollsWhole(size)) expect.soft(over[1], state).toBe(0)
    }
  })

  test('The headline has at most two lines, and in the hall every row of the bullet is in sight.', async () => {
    if (size === PHONE) return
    const visit = await comeTo(size, '/units')
    for (const { id } of districts) {
      for (const language of ['vi', 'en']) {
        await visit.show(`/units?unit=${id}&lang=${language}`)
        const seen = await visit.page.evaluate(() => {
          const heading = document.querySelector('.ui-headline__headline h1')
          const scroller = document.querySelector('.units-bullet__bulletScroll')
          if (!heading || !scroller) throw new Error('A headline and a bullet')
          return {
            lines: Math.round(
              heading.getBoundingClientRect().height /
                parseFloat(getComputedStyle(heading).lineHeight),
            ),
            hidden: [
              scroller.scrollWidth - scroller.clientWidth,
              scroller.scrollHeight - scroller.clientHeight,
            ],
          }
        })
        expect.soft(seen.lines, `${id} ${language}`).toBeLessThanOrEqual(2)
        if (size !== DESK) expect.soft(seen.hidden, `${id} ${language}`).toEqual([0, 0])
      }
    }
  })
})

describe.each(['light', 'dark'])('on %s ground', (theme) => {
  test('axe finds nothing wrong.', async () => {
    const visit = await comeTo(HALL, `/units?theme=${theme}`)
    for (const state of [
      'unit=lap-vo',
      'unit=lap-vo&tables=1',
      'unit=p-thuong-lac',
      'unit=lai-vung&lang=en',
    ]) {
      await visit.show(`/units?${state}&theme=${theme}`)
      expect.soft(await axeFaults(visit.page), state).toEqual([])
    }
    const small = await visit.page.evaluate(() =>
      [...document.querySelectorAll('main a, main button, main select')].flatMap((each) => {
        const { width, height } = each.getBoundingClientRect()
        return width > 0 && height > 0 && (width < 24 || height < 24)
          ? [each.textContent ?? '']
          : []
      }),
    )
    expect(small).toEqual([])
  })
})
