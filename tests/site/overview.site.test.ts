import { describe, expect, test } from 'vitest'
import { bigPackage } from '#tests/support/bigPackage'
import { inspectText } from '#tests/support/legibility'
import { recordsOf } from '#tests/support/naiveCsv'
import { shippedFile } from '#tests/support/site'
import { DESK, HALL, PHONE, sharedBrowser, WALL, WIDE, type Visit } from '#tests/support/visit'

const { comeTo, openPage, openSite } = sharedBrowser()

const TALL = { width: 820, height: 1180 }

/** Where the cells of a row of the matrix begin, in px, those that are not shown left out. */
async function columnsOf({ page }: Visit, row: string): Promise<number[]> {
  return page
    .locator(`table.overview-matrix__matrix ${row}`)
    .first()
    .locator('th, td')
    .evaluateAll((cells) =>
      cells
        .map((cell) => cell.getBoundingClientRect())
        .flatMap(({ left, width }) => (width === 0 ? [] : [left])),
    )
}

test.each([
  ['a phone', PHONE, 'screen'],
  ['a tablet held upright', TALL, 'screen'],
  ['the desk', DESK, 'screen'],
  ['paper', TALL, 'print'],
] as const)(
  'On %s every figure of the province stands under the heading it belongs to.',
  async (_, size, media) => {
    const visit = await comeTo(size, '/overview')
    await visit.page.emulateMedia({ media })
    const heads = await columnsOf(visit, 'thead tr')
    const province = await columnsOf(visit, 'tfoot tr')
    expect(heads.length).toBeGreaterThan(10)
    // The last cell of the province spans models and shortcomings, of which nothing is said there.
    expect(province).toEqual(heads.slice(0, province.length))
    expect(await columnsOf(visit, 'tbody tr')).toEqual(heads)
    expect(province.length).toBe(heads.length - 1)
  },
)

describe('the map in place of the table', () => {
  test.each([
    ['the desk', DESK],
    ['the hall', HALL],
    ['a phone', PHONE],
  ] as const)(
    'On %s one switch leads to it and back, with the chooser of its measure, and the address says so.',
    async (_, size) => {
      const visit = await comeTo(size, '/overview')
      const units = recordsOf(shippedFile('units.csv')).filter(({ level }) => level === 'district')
      expect(await visit.page.locator('.overview-tiles__tile').count()).toBe(0)
      await visit.change(async () =>
        visit.page.locator('.overview-mapSwitch__mapSwitch').getByText('Bản đồ').click(),
      )
      expect(visit.address()).toBe('/overview?map=1')
      await visit.page.locator('.overview-tiles__tile').first().waitFor()
      expect(await visit.page.locator('.overview-tiles__tile').count()).toBe(units.length)
      expect(await visit.page.locator('table.overview-matrix__matrix').count()).toBe(0)
      await visit.change(async () =>
        visit.page.getByLabel('Chỉ số trên bản đồ').selectOption('ho-so'),
      )
      expect(visit.address()).toBe('/overview?measure=ho-so&map=1')
      const { faults } = await inspectText(visit.page, {
        least: 13,
        root: '.overview-tiles__tilesPane',
        scrollers: ['html'],
      })
      expect(faults).toEqual([])
      await visit.change(async () =>
        visit.page.locator('.overview-mapSwitch__mapSwitch').getByText('Bảng').click(),
      )
      expect(await visit.page.locator('table.overview-matrix__matrix').count()).toBe(1)
    },
  )

  test('A hundred units keep to their colours where no word fits, and the one pointed at or reached with the keyboard is named.', async () => {
    const changes = Object.fromEntries(
      Object.entries(bigPackage({ months: 12, indicators: 20 })).map(([file, text]) => [
        `data/${file}`,
        text,
      ]),
    )
    const visit = await openPage(await openSite({ changes }), WALL)
    expect(await visit.page.locator('.overview-tiles__tile').count()).toBe(102)
    for (const size of [WALL, WIDE, DESK, PHONE]) {
      await visit.page.setViewportSize({ ...size })
      await visit.show(
        size === WALL || size === WIDE
          ? `/overview?turn=${size.width}`
          : `/overview?show=tiles&turn=${size.width}`,
      )
      await visit.page.locator('.overview-tiles__tile').first().waitFor()
      const { faults, smallest } = await inspectText(visit.page, {
        least: Math.max(13, 0.015 * size.height),
        root: '.overview-tiles__tiles',
        scrollers: ['html'],
      })
      expect.soft(faults, `${size.width}`).toEqual([])
      expect.soft(smallest, `${size.width}`).toBeGreaterThanOrEqual(13)
    }
    await visit.page.setViewportSize({ ...WALL })
    await visit.show('/overview')
    const tile = visit.page.locator('.overview-tiles__tile').nth(40)
    const name = (await tile.locator('.overview-tiles__tileText').textContent()) ?? '?'
    expect(await visit.page.getByRole('button', { name, exact: false }).count()).toBeGreaterThan(0)
    await tile.hover()
    await expect
      .poll(() => visit.page.locator('.overview-tiles__tilesSaid').textContent())
      .toContain(name)
    await visit.page.locator('.overview-tiles__tile').nth(41).focus()
    const next =
      (await visit.page
        .locator('.overview-tiles__tile')
        .nth(41)
        .locator('.overview-tiles__tileText')
        .textContent()) ?? '?'
    await expect
      .poll(() => visit.page.locator('.overview-tiles__tilesSaid').textContent())
      .toContain(next)
  })
})

test('Beside the profile stands who to learn from, leading to the learning map of that unit.', async () => {
  const visit = await comeTo(WALL, '/overview?unit=lap-vo')
  const lessons = visit.page.locator('.profile-profile__profile .lessons-lessons__lessons')
  await lessons.waitFor()
  expect(await lessons.locator('li:not(.lessons-lessons__isLack)').count()).toBeGreaterThan(0)
  expect(await lessons.locator('.lessons-lessons__isLack').first().textContent()).toContain(
    'chưa có mô hình',
  )
  await visit.change(async () => lessons.locator('a').first().click())
  expect(visit.address()).toBe('/learning?unit=lap-vo')
})

test('A card that stays names what its corners announce, with ways to the pages of unit, indicator, shortcoming and model.', async () => {
  const visit = await comeTo(HALL, '/overview?cell=tp-cao-lanh~ho-so')
  await visit.page.locator('.cell-card__card').waitFor()
  const links = await visit.page
    .locator('.cell-card__card a')
    .evaluateAll((found) => found.map((each) => each.getAttribute('href') ?? ''))
  expect(links.slice(0, 2)).toEqual(['#/units?unit=tp-cao-lanh', '#/indicators?indicator=ho-so'])
  expect(links.filter((each) => each.startsWith('#/shortcomings?item='))).not.toEqual([])
  expect(links.filter((each) => each.startsWith('#/models?model='))).not.toEqual([])
  // What goes away with the pointer holds nothing to press.
  await visit.show('/overview')
  await visit.page.locator('[data-cell="tp-cao-lanh~ho-so"]').hover()
  await visit.page.locator('.cell-card__cardLinked').waitFor()
  expect(await visit.page.locator('.cell-card__card a').count()).toBe(0)
})

test('The header stays one row at the desk whatever has to be said in it.', async () => {
  const site = await openSite({
    changes: {
      'data/observations.csv': (old) =>
        `${old}\nnobody,ho-so,2021-Q3,final,1,,,,,illustrative,,,minh-hoa\n`,
    },
  })
  const visit = await openPage(site)
  for (const size of [DESK, HALL]) {
    await visit.change(async () => visit.page.setViewportSize({ ...size }))
    await visit.page.locator('.shell-header__badge.shell-header__hasErrors').waitFor()
    const tops = await visit.page
      .locator(
        '.shell-header__header > :not(.shell-header__skip), .shell-header__header nav li, .shell-header__headerTools > *',
      )
      .evaluateAll((parts) =>
        parts
          .map((part) => part.getBoundingClientRect())
          .map(({ top, height }) => Math.round(top + height / 2)),
      )
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(6)
    expect(
      await visit.page
        .locator('.shell-header__header')
        .evaluate((header) => header.getBoundingClientRect().height),
    ).toBeLessThan(0.08 * size.height)
  }
})

test('A pane of which more lies below says so until its end is reached.', async () => {
  const visit = await comeTo(DESK, '/inspections')
  const cues = visit.page.locator('.ui-scrollCues__scrollCue')
  await expect.poll(() => cues.count()).toBeGreaterThan(0)
  const shown = await visit.page.evaluate(() =>
    [...document.querySelectorAll('.ui-scrollCues__scrollCue')].map((cue) =>
      getComputedStyle(cue, '::after').content.replaceAll('"', ''),
    ),
  )
  expect(
    new Set(shown.map((text) => (text.startsWith('attr') ? 'còn nữa bên dưới' : text))),
  ).toEqual(new Set(['còn nữa bên dưới']))
  await visit.page.evaluate(() => {
    for (const pane of document.querySelectorAll('[tabindex="0"], [data-scrolls]'))
      pane.scrollTop = pane.scrollHeight
  })
  await expect.poll(() => cues.count()).toBe(0)
})

test('Printed, the overview is one sheet of A4 on its side, with all rows, indicators, models and shortcomings, and no navigation.', async () => {
  for (const [size, address] of [
    [HALL, '/overview'],
    [WALL, '/overview?lang=en'],
    [DESK, '/overview?theme=dark&unit=lap-vo'],
  ] as const) {
    const visit = await comeTo(size, address)
    const pdf = (await visit.page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
      'latin1',
    )
    expect.soft(pdf.match(/\/Type\s*\/Page\b(?!s)/g), address).toHaveLength(1)
    const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)
    expect
      .soft([Math.round(Number(box?.[1])), Math.round(Number(box?.[2]))], address)
      .toEqual([842, 595])
    await visit.page.emulateMedia({ media: 'print' })
    await visit.page.setViewportSize({ width: 1046, height: 718 })
    expect(await visit.page.locator('.shell-header__header').isVisible()).toBe(false)
    expect(await visit.page.locator('.overview-matrix__matrixRank').first().isVisible()).toBe(true)
    const { faults } = await inspectText(visit.page, {
      least: 9.5,
      root: '.overview-page__overviewMain',
    })
    expect.soft(faults, address).toEqual([])
  }
})

test('The colours of traffic lights are chosen in the settings, which say for whom they do not serve.', async () => {
  const visit = await comeTo(HALL, '/overview')
  const fill = async (): Promise<string> =>
    visit.page
      .locator('.overview-matrix__cell.cell-attainment__is-met')
      .first()
      .evaluate((cell) => getComputedStyle(cell).backgroundColor)
  const usual = await fill()
  await visit.page.getByRole('button', { name: 'Thiết đặt' }).click()
  await visit.change(async () => visit.page.getByLabel('Đèn giao thông').click())
  expect(visit.address()).toBe('/overview?palette=traffic')
  expect(await fill()).not.toBe(usual)
  expect(await visit.page.locator('.ui-popover__popoverNote').innerText()).toContain('đỏ với lục')
})

test('On the map of a wall a unit in which no good model was named has the report’s word, and no count.', async () => {
  const visit = await comeTo(WALL, '/overview')
  const counts = await visit.page
    .getByRole('img', { name: /hạn chế$/ })
    .evaluateAll((found) => found.map((each) => each.getAttribute('aria-label') ?? ''))
  expect(counts).toContain('Lấp Vò: chưa có sáng kiến, mô hình hay, 4 hạn chế')
  expect(counts.filter((each) => /: 0 mô hình/.test(each))).toEqual([])
})

test('On a laptop’s whole screen the province stands under its twelve units without scrolling.', async () => {
  const visit = await comeTo(DESK, '/overview')
  const [province, sheet] = await Promise.all(
    ['.overview-matrix__matrixProvince', '.overview-matrix__matrixScroll'].map(async (each) =>
      visit.page.locator(each).boundingBox(),
    ),
  )
  const bottom = (box: typeof province): number => (box ? box.y + box.height : NaN)
  expect(bottom(province)).toBeLessThanOrEqual(bottom(sheet) + 0.5)
})
