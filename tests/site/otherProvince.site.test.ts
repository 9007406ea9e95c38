import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { inspectText } from '#tests/support/legibility'
import { recordsOf } from '#tests/support/naiveCsv'
import {
  OTHER_INDICATORS,
  OTHER_MONTHS,
  OTHER_UNITS,
  otherProvince,
  otherValue,
} from '#tests/support/otherProvince'
import { numberIn, readIssues, readMatrix } from '#tests/support/readScreen'
import { shippedFile } from '#tests/support/site'
import { DESK, HALL, sharedBrowser, WALL, WIDE, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

const SHIPPED = readdirSync(path.join(inject('builtSite'), 'data'))

/**
 * Names of the shipped package that stand nowhere in the other one: units, areas, indicators,
 * models, years.
 */
const FOREIGN = [
  ...['units', 'indicators', 'models', 'fields'].flatMap((name) =>
    recordsOf(shippedFile(`${name}.csv`)).flatMap((row) => [row['name'], row['short_name']]),
  ),
  'Đồng Tháp',
  '2019',
  '2020',
  '2021',
].flatMap((name) => (name === undefined || name.length < 3 ? [] : [name]))

/** Everything on the page that is read or heard. */
const wordsOn = async ({ page }: Visit): Promise<string> =>
  page.evaluate(() => {
    const heard = [...document.querySelectorAll('*')].flatMap((each) =>
      ['aria-label', 'title', 'alt', 'placeholder'].map((name) => each.getAttribute(name) ?? ''),
    )
    return [document.title, document.body.textContent, ...heard].join('\n')
  })

test('The same build shows the folder of another province: its units, months and indicators, each figure in its place.', async () => {
  const site = await openSite({ changes: otherProvince(SHIPPED) })
  const visit = await openPage(site, HALL)
  const screen = await readMatrix(visit.page)
  expect(screen.indicators).toEqual(OTHER_INDICATORS.map(({ id }) => id))
  expect(new Set(screen.rows.map(({ unit }) => unit))).toEqual(
    new Set(OTHER_UNITS.map(({ short }) => short)),
  )
  expect(screen.rows.map(({ rank }) => rank).join('')).toBe('')
  expect(screen.caption).toContain('Tháng 4/2026')
  for (const [unit, { id }] of OTHER_UNITS.entries()) {
    for (const indicator of OTHER_INDICATORS) {
      const cell = screen.rows
        .flatMap(({ cells }) => cells)
        .find(({ key }) => key === `${id}~${indicator.id}`)
      expect(numberIn(cell?.text ?? ''), `${id} ${indicator.id}`).toBe(
        otherValue(unit, indicator.id, 3),
      )
    }
  }
  const attainments = OTHER_UNITS.map(
    ({ id }) =>
      screen.rows.flatMap(({ cells }) => cells).find(({ key }) => key === `${id}~ngay-cho`)
        ?.attainment,
  )
  expect(attainments).toEqual(['met', 'met', 'missed', 'missed', 'nodata'])
  expect(screen.province.map(({ value }) => numberIn(value))).toEqual([85, 10, 30])
  expect(screen.rows.find(({ unit }) => unit === 'Hòa Lạc')).toMatchObject({ models: '1' })
  expect(screen.headline).toContain('Bác Ái chưa có sáng kiến, mô hình hay')
  expect(screen.headline).toContain('1 hạn chế quá hạn')
})

test('Nothing of the shipped package stands on any screen of another one.', async () => {
  const site = await openSite({ changes: otherProvince(SHIPPED) })
  const visit = await openPage(site, WIDE)
  expect(FOREIGN.length).toBeGreaterThan(60)
  for (const address of [
    '/overview',
    '/overview?unit=bac-ai',
    '/overview?tables=1&lang=en',
    '/overview?cell=bac-ai~ngay-cho',
    '/data',
    '/data?lang=en',
    '/nowhere',
  ]) {
    await visit.show(address)
    const words = await wordsOn(visit)
    expect(words.length).toBeGreaterThan(100)
    expect
      .soft(
        FOREIGN.filter((name) => words.includes(name)),
        address,
      )
      .toEqual([])
  }
})

test('Each month can be chosen, and the package is without errors.', async () => {
  const site = await openSite({ changes: otherProvince(SHIPPED) })
  const visit = await openPage(site, DESK)
  for (const [month, period] of OTHER_MONTHS.entries()) {
    await visit.change(async () => visit.page.getByLabel('Kỳ số liệu').selectOption(period))
    const { rows } = await readMatrix(visit.page)
    const value = numberIn(
      rows.flatMap(({ cells }) => cells).find(({ key }) => key === 'yen-xuan~cap-phep')?.text ?? '',
    )
    expect(value).toBe(otherValue(1, 'cap-phep', month))
  }
  await visit.show('/data')
  expect((await readIssues(visit.page)).filter(({ severity }) => severity === 'Lỗi')).toEqual([])
})

test('Without statements, places or hints the screens are whole, at the hall and on the wall.', async () => {
  const site = await openSite({ changes: otherProvince(SHIPPED, { isBare: true }) })
  const visit = await openPage(site, HALL)
  for (const size of [HALL, WIDE, WALL]) {
    await visit.page.setViewportSize({ ...size })
    for (const address of ['/overview?unit=bac-ai', '/overview']) {
      await visit.show(address)
      await visit.painted()
      const { faults } = await inspectText(visit.page, {
        least: 0.015 * size.height,
        scrollers: ['.profile-profile__profileBody'],
        // Of figures alone nothing stands beside the table: a profile is laid over it.
        root: address === '/overview' ? 'body' : '.profile-profile__profile',
      })
      expect.soft(faults, `${size.width} ${address}`).toEqual([])
      expect(await visit.page.locator('.issues-status__paneFailed').count()).toBe(0)
    }
    const matrix = await visit.page.locator('table.overview-matrix__matrix').boundingBox()
    expect.soft(matrix?.width, `${size.width}`).toBeGreaterThan(700)
  }
})
