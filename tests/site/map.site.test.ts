import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFaults } from '#tests/support/onScreen'
import { collection, feature, squareRound } from '#tests/support/drawnBoundaries'
import { recordsOf } from '#tests/support/naiveCsv'
import { naivePackage } from '#tests/support/naiveFigures'
import { readTables } from '#tests/support/readScreen'
import { shippedFile, type Change } from '#tests/support/site'
import { HALL, sharedBrowser, WALL, WIDE } from '#tests/support/visit'

const { comeTo, openPage, openSite } = sharedBrowser()
const naive = naivePackage()
const PERIOD = '2021-Q3'
const units = recordsOf(shippedFile('units.csv')).filter(({ level }) => level === 'district')

const named: Change = (old) => {
  const descriptor = JSON.parse(old) as { readonly resources: readonly unknown[] }
  return JSON.stringify({
    ...descriptor,
    resources: [...descriptor.resources, { name: 'boundaries', path: 'boundaries.geojson' }],
  })
}
const withBoundaries = (text: string): Readonly<Record<string, Change>> => ({
  'data/datapackage.json': named,
  'data/boundaries.geojson': text,
})
const squares = units.map((unit) =>
  feature(unit['unit_id'] ?? '', squareRound(Number(unit['lon']), Number(unit['lat']), 0.04)),
)

/** Where the map, its shapes and the names on them stand, in whole px of the window. */
async function placesOf(
  page: Page,
): Promise<Readonly<Record<'map' | 'shapes' | 'names', readonly string[]>>> {
  const boxes = (selector: string): Promise<string[]> =>
    page.locator(selector).evaluateAll((found) =>
      found.map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect()
        return [each.textContent, x, y, width, height]
          .map((part) => (typeof part === 'number' ? Math.round(part) : part))
          .join(' ')
      }),
    )
  return {
    map: await boxes('.overview-map__map'),
    shapes: await boxes('.overview-map__mapShape'),
    names: await boxes('.overview-map__mapLabel'),
  }
}

describe('the measure of the map', () => {
  test('is chosen from a list, stands in the address, and every figure of it is that of the files.', async () => {
    const visit = await comeTo(WIDE, '/overview')
    const choice = visit.page.getByLabel('Chỉ số trên bản đồ')
    const options = await choice
      .locator('option')
      .evaluateAll((found) => found.map((each) => (each as HTMLOptionElement).value))
    expect(options[0]).toBe('diem')
    expect(new Set(options.slice(1))).toEqual(
      new Set(naive.indicators.filter(({ isHeadline }) => isHeadline).map(({ id }) => id)),
    )
    for (const id of options) {
      await choice.selectOption(id)
      expect(visit.address()).toBe(id === 'diem' ? '/overview' : `/overview?measure=${id}`)
      await visit.painted()
      const shown = await visit.page.evaluate(() =>
        [...document.querySelectorAll('.overview-tiles__tile')].map((tile) => [
          tile.querySelector('.overview-tiles__tileName')?.textContent ?? '',
          tile.querySelector('.overview-tiles__tileValue')?.textContent ?? '',
        ]),
      )
      const decimals = naive.indicators.find((each) => each.id === id)?.decimals ?? 0
      const written = (value: number): string =>
        new Intl.NumberFormat('vi-VN', {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        }).format(value)
      for (const unit of naive.units) {
        const figure = naive.figure(unit.id, id, PERIOD)
        const [, text] = shown.find(([name]) => name === unit.name) ?? []
        expect.soft(text, `${unit.id} ${id}`).toBe(figure ? written(figure.value) : '–')
      }
      expect(shown).toHaveLength(naive.units.length)
    }
  })
})

describe('a package with boundaries', () => {
  test('has them drawn in place of tiles, with the same figures as its table, and only when a map is shown.', async () => {
    const site = await openSite({ changes: withBoundaries(collection(squares)) })
    const desk = await openPage(site, HALL, '/overview')
    expect(site.asked.filter((path) => path.includes('boundaries'))).toEqual([])
    await desk.page.setViewportSize({ ...WALL })
    await desk.page.waitForSelector('.overview-map__mapShape')
    expect(await desk.page.locator('.overview-tiles__tile').count()).toBe(0)
    const labels = await desk.page
      .locator('.overview-map__mapShape')
      .evaluateAll((found) => found.map((each) => each.getAttribute('aria-label') ?? ''))
    await desk.show('/overview?tables=1')
    const table = (await readTables(desk.page)).find(
      ({ rows }) => rows.length === units.length && rows[0]?.length === 2,
    )
    for (const [name, value] of table?.rows ?? [])
      expect
        .soft(labels.some((label) => label.startsWith(`${name}, `) && label.includes(value ?? '!')))
        .toBe(true)
    expect(labels).toHaveLength(units.length)
  })

  test('stands as it did after a visit to the models, its names on their districts.', async () => {
    const site = await openSite({ changes: withBoundaries(collection(squares)) })
    const visit = await openPage(site, WIDE, '/overview')
    await visit.page.waitForSelector('.overview-map__mapShape')
    const before = await placesOf(visit.page)
    expect(before.names.length).toBeGreaterThan(5)
    await visit.show('/models')
    await visit.show('/overview')
    expect(await placesOf(visit.page)).toEqual(before)
  })

  test('opens a unit by press and by key, and axe finds nothing wrong.', async () => {
    const site = await openSite({ changes: withBoundaries(collection(squares)) })
    const visit = await openPage(site, WALL, '/overview')
    await visit.page.waitForSelector('.overview-map__mapShape')
    await visit.page
      .getByRole('button', { name: /^Tam Nông, / })
      .first()
      .click()
    expect(visit.address()).toBe('/overview?unit=tam-nong')
    await visit.page.locator('.overview-map__mapShape[aria-label^="Lai Vung, "]').focus()
    await visit.page.keyboard.press('Enter')
    expect(visit.address()).toBe('/overview?unit=lai-vung')
    expect(await axeFaults(visit.page, '.overview-tiles__tilesPane')).toEqual([])
  })

  test.each([
    ['is not there', null],
    ['is no JSON', 'unit_id,lon,lat'],
    ['is a page of an error', '<!doctype html><script>alert(1)</script>'],
    ['holds nothing to draw', collection([feature('nobody', squareRound(105, 10, 1))])],
    ['holds places off the earth', collection([feature('lap-vo', squareRound(9e9, 10, 1))])],
    [
      'is nested without end',
      `{"type":"FeatureCollection","features":${'['.repeat(9000)}${']'.repeat(9000)}}`,
    ],
  ])('shows tiles and says so where the file %s.', async (_, text) => {
    const site = await openSite({
      changes: text === null ? { 'data/datapackage.json': named } : withBoundaries(text),
    })
    const visit = await openPage(site, WALL, '/overview')
    await visit.page.waitForSelector('.overview-tiles__tile')
    await visit.page.getByText('Chưa đọc được ranh giới').waitFor()
    expect(await visit.page.locator('.overview-tiles__tile').count()).toBe(units.length)
  })

  test('draws what it can of a file with faults, and counts what it cannot.', async () => {
    const text = collection([
      ...squares.slice(0, 10),
      feature('"><img src=x onerror=alert(1)>', squareRound(105, 10, 1)),
      null,
    ])
    const site = await openSite({ changes: withBoundaries(text) })
    const visit = await openPage(site, WALL, '/overview')
    await visit.page.waitForSelector('.overview-map__mapShape')
    const pane = await visit.page.locator('.overview-tiles__tilesPane').innerText()
    expect(pane).toContain('2 hình trong tệp ranh giới không dùng được.')
    expect(pane).toContain('Chưa có vị trí trên bản đồ:')
    expect(await visit.page.locator('.overview-map__mapShape').count()).toBe(10)
  })
})
