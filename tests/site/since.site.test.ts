import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { axeFaults } from '#tests/support/onScreen'
import { inspectText } from '#tests/support/legibility'
import { editRow } from '#tests/support/naiveCsv'
import { naivePackage, quarterBefore } from '#tests/support/naiveFigures'
import { shippedFile } from '#tests/support/site'
import { DESK, HALL, PHONE, sharedBrowser, WALL, type Size, type Visit } from '#tests/support/visit'

const { comeTo, openPage, openSite } = sharedBrowser()

const SHOWN = '2021-Q3'
const BEFORE = quarterBefore(SHOWN)
const STEP = { missed: 0, near: 1, met: 2 } as const

/** What the matrix of the overview gained and lost, worked out from the files: `indicator unit`. */
function naiveChanges(): {
  readonly gained: string[]
  readonly lost: string[]
  readonly met: number
} {
  const { units, indicators, judged } = naivePackage()
  const columns = indicators.filter(({ isHeadline, id }) => isHeadline || id === 'diem')
  const changes = columns.flatMap((indicator) =>
    units.flatMap(({ id, name }) => {
      const [from, to] = [judged(id, indicator, BEFORE), judged(id, indicator, SHOWN)]
      return from === null || to === null || from === to
        ? []
        : [{ name: `${indicator.name} ${name}`, by: STEP[to] - STEP[from], to }]
    }),
  )
  const gained = changes.filter(({ by }) => by > 0)
  return {
    gained: gained.map(({ name }) => name).sort(),
    lost: changes.flatMap(({ by, name }) => (by < 0 ? [name] : [])).sort(),
    met: gained.filter(({ to }) => to === 'met').length,
  }
}

const sentence = async ({ page }: Visit): Promise<string> =>
  (await page.locator('.since-since__sinceSentence').innerText()).replaceAll('\u00a0', ' ')

/** The rows of the table under one heading: `subject units`. */
async function rowsOf({ page }: Visit, kind: string): Promise<string[]> {
  const rows = await page
    .locator(`.since-since__sinceDialog tbody[data-kind="${kind}"] tr:has(td)`)
    .evaluateAll((all) =>
      all.map((row) => [...row.children].slice(0, 2).map((each) => each.textContent ?? '')),
    )
  return rows.map((cells) => cells.join(' ')).sort()
}

async function choose({ page }: Visit, value: string): Promise<void> {
  await page.getByRole('button', { name: 'Thiết đặt' }).click()
  await page.getByRole('combobox', { name: 'Chọn kỳ hoặc bộ số liệu trước đó' }).selectOption(value)
  await page.locator('.since-since__sinceSentence').waitFor()
  await page.keyboard.press('Escape')
}

test('The overview says what changed since the quarter before, as the files have it.', async () => {
  const visit = await comeTo(HALL, '/overview')
  const { page } = visit
  await choose(visit, BEFORE)
  expect(visit.address()).toContain(`since=${BEFORE}`)
  const { gained, lost, met } = naiveChanges()
  expect(gained.length * lost.length).toBeGreaterThan(0)
  const up =
    met === gained.length
      ? `${met} kết quả mới đạt chỉ tiêu`
      : `${gained.length} kết quả khá hơn, trong đó ${met} mới đạt chỉ tiêu`
  expect(await sentence(visit)).toBe(
    `Theo số liệu minh họa, từ Quý II/2021: ${up}, ${lost.length} kém đi; 5 hạn chế mới, chưa khắc phục hạn chế nào; không thêm mô hình; 7 kiến nghị mới, chưa xong kiến nghị nào; 5 mục không nêu ngày, không tính.`,
  )
  await page.getByRole('button', { name: /^Chi tiết/ }).click()
  expect(await rowsOf(visit, 'verdicts.gained')).toEqual(gained)
  expect(await rowsOf(visit, 'verdicts.lost')).toEqual(lost)
  expect((await rowsOf(visit, 'shortcomings.new')).length).toBe(5)
  // Said of two units together: one line with both.
  expect(
    (await rowsOf(visit, 'models.undated')).filter(
      (each) => !/và .*nêu chung với đơn vị khác/.test(each),
    ),
  ).toEqual([])
  await page.keyboard.press('Escape')
  expect(await page.locator('.since-since__sinceDialog[open]').count()).toBe(0)
  // Back undoes the choice, as any other.
  await page.getByRole('button', { name: 'Bỏ so sánh' }).click()
  await page.locator('.since-since__since').waitFor({ state: 'detached' })
  await visit.change(async () => page.goBack())
  await page.locator('.since-since__sinceSentence').waitFor()
})

/**
 * The shipped package with one figure and one shortcoming as they were before, zipped as it is
 * downloaded.
 */
function earlierZip(): Buffer {
  const names = [
    'units',
    'successions',
    'fields',
    'indicators',
    'observations',
    'bands',
    'models',
    'adoptions',
    'shortcomings',
    'directives',
  ]
  const files = Object.fromEntries(
    [...[...names, 'inspections', 'sources'].map((name) => `${name}.csv`), 'datapackage.json'].map(
      (name) => [name, shippedFile(name)],
    ),
  )
  const figure = { unit_id: 'lap-vo', indicator_id: 'ho-so', period: SHOWN }
  const changed = {
    ...files,
    'datapackage.json': (files['datapackage.json'] ?? '').replace(
      '"version": "1.0.0"',
      '"version": "0.9.0"',
    ),
    'observations.csv': editRow(files['observations.csv'] ?? '', figure, {
      value: '99.0',
      numerator: '2996',
    }).text,
    'shortcomings.csv': editRow(
      files['shortcomings.csv'] ?? '',
      { shortcoming_id: 'chinh-ly-cham' },
      { status: 'resolved' },
    ).text,
  }
  return Buffer.from(
    zipSync(
      Object.fromEntries(Object.entries(changed).map(([name, text]) => [name, strToU8(text)])),
    ),
  )
}

async function openEarlier({ page }: Visit): Promise<void> {
  const file = { name: 'data.zip', mimeType: 'application/zip', buffer: earlierZip() }
  await page.getByLabel('Bộ số liệu trước đó…').setInputFiles(file)
  await page.locator('.since-since__sinceSentence').waitFor()
}

test('An earlier package opened from its zip shows exactly what is different in it, on every screen.', async () => {
  const site = await openSite()
  const visit = await openPage(site, HALL)
  const { page } = visit
  await page.getByRole('button', { name: 'Thiết đặt' }).click()
  // What is no package is refused with its reason and leaves the screen as it was.
  await page
    .getByLabel('Bộ số liệu trước đó…')
    .setInputFiles({ name: 'sai.zip', mimeType: 'application/zip', buffer: Buffer.from('PK') })
  expect(await page.getByRole('alert').innerText()).toContain('Không mở được sai.zip')
  expect(visit.address()).not.toContain('since')
  await openEarlier(visit)
  await page.keyboard.press('Escape')
  expect(await sentence(visit)).toBe(
    'Theo số liệu minh họa, từ bộ số liệu cchc-dong-thap-2021 0.9.0 (tính đến 27/10/2021): không kết quả nào khá hơn, 1 kém đi; không có hạn chế mới, chưa khắc phục hạn chế nào, 1 hạn chế mở lại; không thêm mô hình; không có kiến nghị mới, chưa xong kiến nghị nào.',
  )
  await page.getByRole('button', { name: /^Chi tiết/ }).click()
  expect(await rowsOf(visit, 'verdicts.lost')).toEqual(['Hồ sơ đúng hạn Lấp Vò'])
  expect(await rowsOf(visit, 'shortcomings.reopened')).toEqual([
    'Công tác chỉnh lý tài liệu còn chậm trễ Tháp Mười và TP Cao Lãnh (nêu chung với đơn vị khác)',
  ])
  expect(await page.locator('.since-since__sinceDialog tbody tr:has(td)').count()).toBe(2)
  const text = await page.locator('.since-since__sinceDialog').innerText()
  expect(text).toContain('99,0')
  expect(text).toContain('Bộ số liệu trước: bộ số liệu cchc-dong-thap-2021 0.9.0')
  await page.keyboard.press('Escape')
  const said = {
    '/units?unit=lap-vo': 'không kết quả nào khá hơn, 1 kém đi',
    '/units?unit=tp-cao-lanh': '1 hạn chế mở lại',
    '/indicators?indicator=ho-so': '1 kém đi',
    '/indicators?indicator=dvc': 'không có gì thay đổi',
    '/models': 'không có gì thay đổi',
    '/shortcomings': '1 hạn chế mở lại',
    '/directives': 'không có gì thay đổi',
    '/inspections': '1 hạn chế mở lại',
    '/learning': '1 hạn chế mở lại',
    '/compare': '1 kém đi',
  }
  for (const [address, words] of Object.entries(said)) {
    await visit.show(`${address}${address.includes('?') ? '&' : '?'}since=file`)
    expect.soft(await sentence(visit), address).toContain(words)
  }
  // Slides say it after their own parts, in a second window of the show too, which asks the first
  // one for the package.
  await visit.show('/models?since=file&present=slide')
  const parts = Number((await page.locator('.slides-slide__slideNumber').innerText()).split('/')[1])
  await visit.show(`/models?since=file&present=slide&part=${parts}`)
  expect(await page.locator('.slides-slide__slideHeadline').innerText()).toContain(
    'không có gì thay đổi',
  )
  const other = await page.context().newPage()
  await other.goto(`${site.address}#/models?since=file&present=slide&part=${parts}`)
  await other.getByText('không có gì thay đổi').waitFor()
  await other.close()
  // It is kept as long as the window stands, and nowhere else.
  await visit.show('/overview?since=file')
  const before = await sentence(visit)
  await visit.openAnew('/overview?since=file')
  await expect.poll(() => sentence(visit)).toBe(before)
  const apart = await openPage(site, undefined, '/overview?since=file')
  expect(await sentence(apart)).toContain('chưa được mở trong cửa sổ này')
})

test('The agenda of a meeting starts with what changed since the quarter chosen beside it.', async () => {
  const visit = await comeTo(DESK, '/meeting')
  const { page } = visit
  await visit.change(async () =>
    page
      .locator('main')
      .getByRole('combobox', { name: 'Chọn kỳ hoặc bộ số liệu trước đó' })
      .selectOption(BEFORE),
  )
  expect(
    await page.getByRole('link', { name: 'Bắt đầu trình chiếu' }).getAttribute('href'),
  ).toContain(`since=${BEFORE}`)
})

const leastType = ({ height }: Size): number => Math.max(13, 0.015 * height)
const PAGES = [
  '/overview',
  '/units?unit=lap-vo',
  '/indicators?indicator=ho-so',
  '/models',
  '/shortcomings',
  '/directives',
  '/inspections',
]

describe.each([DESK, HALL, WALL, PHONE])('at $width × $height', (size: Size) => {
  test('The strip is cut off nowhere and covers nothing, and the table under it can be read and reached.', async () => {
    const visit = await comeTo(size, `/overview?since=${BEFORE}`)
    const { page } = visit
    for (const address of PAGES) {
      await visit.show(`${address}${address.includes('?') ? '&' : '?'}since=${BEFORE}`)
      await page.locator('.since-since__sinceSentence').waitFor()
      const seen = await inspectText(page, {
        least: leastType(size),
        root: '.since-since__since',
        scrollers: ['html'],
      })
      expect.soft(seen.faults, address).toEqual([])
      expect(seen.pieces).toBeGreaterThan(2)
      const { width, heading, strip } = await page.evaluate(() => ({
        width: Math.max(document.documentElement.scrollWidth, document.body.scrollWidth),
        heading:
          document.querySelector('.ui-headline__headline h1')?.getBoundingClientRect().bottom ?? 0,
        strip: document.querySelector('.since-since__since')?.getBoundingClientRect().top ?? 0,
      }))
      expect.soft(width, address).toBeLessThanOrEqual(size.width)
      expect.soft(strip, address).toBeGreaterThanOrEqual(heading - 1)
    }
    for (const theme of size === HALL || size === PHONE
      ? ['light', 'dark', 'contrast']
      : ['light']) {
      await visit.show(`/overview?since=${BEFORE}&theme=${theme}`)
      expect.soft(await axeFaults(page), theme).toEqual([])
      await page.locator('.since-since__sinceTools button').first().click()
      expect.soft(await axeFaults(page), `${theme}, details`).toEqual([])
      const seen = await inspectText(page, {
        least: leastType(size),
        root: '.since-since__sinceDialog',
        scrollers: ['.since-since__sinceTable', '.since-since__sinceDialog'],
      })
      expect.soft(seen.faults, theme).toEqual([])
      await page.keyboard.press('Escape')
    }
  })
})

test.each([HALL, WALL])(
  'The overview still holds all units without scrolling at $width × $height',
  async (size) => {
    const visit = await comeTo(size, `/overview?since=${BEFORE}`)
    await visit.page.locator('.since-since__sinceSentence').waitFor()
    const rows = await visit.page
      .locator('table.overview-matrix__matrix tbody tr')
      .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().bottom))
    expect(rows.length).toBeGreaterThanOrEqual(12)
    expect(Math.max(...rows)).toBeLessThanOrEqual(size.height)
    expect(
      await visit.page.evaluate(() => document.documentElement.scrollHeight),
    ).toBeLessThanOrEqual(size.height)
  },
)

test.each([
  [1920, 1080],
  [3840, 1080],
  [1080, 1920],
])(
  'slides of what changed at %d × %d are read from the back of the room, and nothing covers or cuts anything.',
  async (width, height) => {
    const { page, show } = await comeTo({ width, height }, '/data')
    for (const address of ['/overview', '/models', '/directives']) {
      const shown = `${address}?since=${BEFORE}&present=slide`
      await show(shown)
      const parts = Number(
        (await page.locator('.slides-slide__slideNumber').innerText()).split('/')[1],
      )
      for (const part of [parts - 1, parts]) {
        await show(`${shown}&part=${part}`)
        const seen = await inspectText(page, {
          least: 0.00694 * 4 * height * 0.8 - 0.01,
          root: '[data-slide]',
        })
        expect.soft(seen.faults, `${address} ${part}`).toEqual([])
      }
      expect(await page.locator('.slides-slide__slideHeadline').innerText()).toContain(
        'Quý II/2021',
      )
    }
  },
)
