import { expect, test } from 'vitest'
import { editRow } from '#tests/support/naiveCsv'
import { naiveOverview } from '#tests/support/naiveOverview'
import {
  readIssues,
  readMatrix,
  type MatrixRow,
  type MatrixScreen,
} from '#tests/support/readScreen'
import { sharedBrowser } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

const PERIOD = '2021-Q3'
const FILE = 'data/observations.csv'
const rowOf = (screen: MatrixScreen, unit: string): MatrixRow | undefined =>
  screen.rows.find((row) => row.unit === unit)
const cellOf = (screen: MatrixScreen, key: string) =>
  screen.rows.flatMap(({ cells }) => cells).find((cell) => cell.key === key)

test('A value replaced in the file by hand is there after a reload: figure, colour, rank, province and headline.', async () => {
  const site = await openSite()
  const visit = await openPage(site)
  const before = await readMatrix(visit.page)
  expect(rowOf(before, 'Lấp Vò')).toMatchObject({ rank: '12' })
  expect(cellOf(before, 'lap-vo~ho-so')).toMatchObject({ attainment: 'missed' })

  site.change(
    FILE,
    (old) =>
      editRow(old, { unit_id: 'lap-vo', indicator_id: 'diem', period: PERIOD }, { value: '99.5' })
        .text,
  )
  site.change(
    FILE,
    (old) =>
      editRow(
        old,
        { unit_id: 'lap-vo', indicator_id: 'ho-so', period: PERIOD },
        { value: '99.75', numerator: '19950', denominator: '20000' },
      ).text,
  )
  await visit.reload()
  const after = await readMatrix(visit.page)
  expect(after.rows[0]).toMatchObject({ unit: 'Lấp Vò', rank: '1', score: '99,50' })
  expect(cellOf(after, 'lap-vo~ho-so')).toMatchObject({ text: '99,8', attainment: 'met' })
  const { reached, ranks, units } = naiveOverview((name) => site.read(`data/${name}`), PERIOD)
  expect(Object.fromEntries(after.rows.map(({ unit, rank }) => [unit, rank]))).toEqual(
    Object.fromEntries(
      units.map(({ unit_id: id = '', short_name: name = '' }) => [name, String(ranks[id])]),
    ),
  )
  expect(after.headline).toMatch(new RegExp(`^${reached}/12 đơn vị đạt từ 80 điểm`))
  expect(after.headline).not.toBe(before.headline)
  expect(after.province[0]).not.toEqual(before.province[0])
  expect(after.provinceScore).not.toBe(before.provinceScore)
})

test('A replaced file is seen although the server told the browser to keep the old one for an hour.', async () => {
  const site = await openSite()
  const visit = await openPage(site)
  site.change(
    FILE,
    (old) =>
      editRow(old, { unit_id: 'lap-vo', indicator_id: 'diem', period: PERIOD }, { value: '98.25' })
        .text,
  )
  site.change(
    'data/units.csv',
    (old) => editRow(old, { unit_id: 'lap-vo' }, { short_name: 'Tên Mới' }).text,
  )
  site.change('data/datapackage.json', (old) =>
    old.replaceAll('"title": "Cải cách', '"title": "Bản mới: cải cách'),
  )
  await visit.openAnew('/overview')
  const screen = await readMatrix(visit.page)
  expect(screen.rows[0]).toMatchObject({ unit: 'Tên Mới', rank: '1', score: '98,25' })
  expect(await visit.page.locator('.shell-header__header').innerText()).toContain('Bản mới')
})

test('The colour of a cell on the screen follows its attainment.', async () => {
  const site = await openSite()
  const visit = await openPage(site)
  const colour = async (): Promise<string> =>
    visit.page
      .locator('[data-cell="chau-thanh~dvc"]')
      .evaluate((cell) => getComputedStyle(cell).backgroundColor)
  const colours = [await colour()]
  for (const value of ['48', '12']) {
    site.change(
      FILE,
      (old) =>
        editRow(
          old,
          { unit_id: 'chau-thanh', indicator_id: 'dvc', period: PERIOD },
          { value, numerator: '', denominator: '' },
        ).text,
    )
    await visit.reload()
    colours.push(await colour())
  }
  expect(new Set(colours).size).toBe(3)
  expect(cellOf(await readMatrix(visit.page), 'chau-thanh~dvc')).toMatchObject({
    text: '12,0',
    attainment: 'missed',
  })
})

test('A value taken out with a reason is shown as missing, never as zero, and the card says why.', async () => {
  const site = await openSite()
  const visit = await openPage(site)
  site.change(
    FILE,
    (old) =>
      editRow(
        old,
        { unit_id: 'tan-hong', indicator_id: 'diem', period: PERIOD },
        { value: '', numerator: '', denominator: '', missing_reason: 'Chưa chấm điểm' },
      ).text,
  )
  await visit.reload()
  const screen = await readMatrix(visit.page)
  expect(screen.rows.at(-1)).toMatchObject({ unit: 'Tân Hồng', rank: '', score: '–' })
  expect(screen.rows.map(({ rank }) => rank).filter((rank) => rank !== '')).toHaveLength(11)
  await visit.show('/overview?cell=tan-hong~diem')
  expect(await visit.page.getByRole('dialog').innerText()).toContain('Chưa chấm điểm')
})

test('Equal scores share a rank and the next rank is left out.', async () => {
  const site = await openSite()
  const visit = await openPage(site)
  for (const unit of ['lai-vung', 'tan-hong', 'tam-nong']) {
    site.change(
      FILE,
      (old) =>
        editRow(old, { unit_id: unit, indicator_id: 'diem', period: PERIOD }, { value: '95' }).text,
    )
  }
  await visit.reload()
  const screen = await readMatrix(visit.page)
  expect(screen.rows.slice(0, 4).map(({ unit, rank }) => `${rank} ${unit}`)).toEqual([
    '1 Lai Vung',
    '1 Tam Nông',
    '1 Tân Hồng',
    '4 Châu Thành',
  ])
})

test('A unit renamed in its file has the new name everywhere.', async () => {
  const site = await openSite()
  site.change(
    'data/units.csv',
    (old) =>
      editRow(old, { unit_id: 'lap-vo' }, { name: 'Huyện Tên Mới', short_name: 'Tên Mới' }).text,
  )
  const visit = await openPage(site, undefined, '/overview?unit=lap-vo')
  const parts = await visit.page
    .locator(
      '.ui-headline__headline, .overview-matrix__matrix, .profile-profile__profile .ui-text__paneHead',
    )
    .allInnerTexts()
  expect(parts[0]).toContain('Tên Mới chưa có sáng kiến, mô hình hay')
  expect(parts.filter((part) => part.includes('Tên Mới'))).toHaveLength(4)
  // The title of a source keeps the name it was published with.
  expect(parts.filter((part) => part.includes('Lấp Vò'))).toEqual([])
})

test('A figure that its counts contradict is shown and reported with file, row and column.', async () => {
  const site = await openSite()
  const edited = editRow(
    site.read(FILE),
    { unit_id: 'tp-sa-dec', indicator_id: 'ho-so', period: PERIOD },
    { value: '55' },
  )
  site.change(FILE, edited.text)
  const visit = await openPage(site)
  expect(cellOf(await readMatrix(visit.page), 'tp-sa-dec~ho-so')).toMatchObject({
    text: '55,0',
    attainment: 'missed',
  })
  await visit.show('/data')
  await expect
    .poll(() => readIssues(visit.page))
    .toContainEqual(
      expect.objectContaining({
        code: 'observation/ratio',
        file: 'observations.csv',
        row: String(edited.row),
        column: 'value',
      }),
    )
})
