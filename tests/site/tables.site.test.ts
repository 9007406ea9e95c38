import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { recordsOf } from '#tests/support/naiveCsv'
import { figure, naiveOverview, type NaiveOverview } from '#tests/support/naiveOverview'
import { numberIn, readMatrix, readTables, type MatrixScreen } from '#tests/support/readScreen'
import { shippedFile } from '#tests/support/site'
import { HALL, sharedBrowser, WALL } from '#tests/support/visit'

const { comeTo } = sharedBrowser()

/** The quarters with figures: those of three years, but for the last, which is still to come. */
const QUARTERS = ['2019', '2020', '2021']
  .flatMap((year) => ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `${year}-${quarter}`))
  .slice(0, -1)

/** Whether a written figure is a value rounded to the decimals it shows. */
function isWritten(text: string, value: number | null): boolean {
  const shown = numberIn(text)
  if (value === null || shown === null) return value === null && shown === null
  const decimals = /,(\d+)/.exec(text)?.[1]?.length ?? 0
  return Math.abs(shown - value) <= 0.5 * 10 ** -decimals + 1e-9
}

test('In every quarter each figure, attainment, rank and value of the province is what the files say.', async () => {
  const visit = await comeTo(HALL, '/overview')
  for (const period of QUARTERS) {
    await visit.show(`/overview?period=${period}`)
    const shown = await readMatrix(visit.page)
    const naive = naiveOverview(shippedFile, period)
    expect.soft(differences(shown, naive), period).toEqual([])
    expect(shown.rows).toHaveLength(naive.units.length)
    expect(shown.indicators).toEqual(naive.indicators.map(({ indicator_id: id }) => id))
    const ranks = shown.rows.map(({ rank }) => Number(rank))
    expect.soft(ranks, period).toEqual([...ranks].sort((a, b) => a - b))
    expect
      .soft(shown.headline)
      .toContain(`${naive.reached}/${naive.units.length} đơn vị đạt từ 80 điểm`)
  }
})

/** Where the screen and the second opinion differ, in words. */
function differences(shown: MatrixScreen, naive: NaiveOverview): string[] {
  const wrong: string[] = []
  for (const row of shown.rows) {
    const unit = naive.units.find(({ short_name: name }) => name === row.unit)?.['unit_id'] ?? ''
    if (row.rank !== String(naive.ranks[unit] ?? ''))
      wrong.push(`${unit}: rank ${row.rank}, not ${naive.ranks[unit]}`)
    if (!isWritten(row.score ?? '', naive.scores[unit] ?? null))
      wrong.push(`${unit}: score ${row.score}, not ${naive.scores[unit]}`)
    for (const cell of row.cells) {
      const expected = naive.cells.find((each) => `${each.unit}~${each.indicator}` === cell.key)
      if (!expected || !isWritten(cell.text, expected.value))
        wrong.push(`${cell.key}: ${cell.text}, not ${expected?.value}`)
      if (cell.attainment !== expected?.attainment)
        wrong.push(`${cell.key}: ${cell.attainment}, not ${expected?.attainment}`)
    }
  }
  for (const [index, id] of shown.indicators.entries()) {
    const { value = '', met = '' } = shown.province[index] ?? {}
    const of = naive.cells.filter((cell) => cell.indicator === id && cell.value !== null)
    const count = `${of.filter((cell) => cell.attainment === 'met').length}/${of.length} đạt`
    if (!isWritten(value, naive.province[id] ?? null))
      wrong.push(`province ${id}: ${value}, not ${naive.province[id]}`)
    if (met !== count) wrong.push(`province ${id}: ${met}, not ${count}`)
  }
  if (!isWritten(shown.provinceScore ?? '', naive.province['diem'] ?? null))
    wrong.push(`province score ${shown.provinceScore}`)
  return wrong
}

test('The tables behind the tile map and the trend hold the numbers of the file, and no chart stands beside them.', async () => {
  const { page } = await comeTo(WALL, '/overview?tables=1&unit=thap-muoi')
  const tables = await readTables(page)
  expect(tables.map(({ caption }) => caption)).toEqual([
    'Điểm CCHC theo vị trí',
    'Điểm CCHC qua các kỳ: Tháp Mười',
  ])
  expect(await page.locator('.chart-chart__chartFrame, .overview-tiles__tiles').count()).toBe(0)

  const units = recordsOf(shippedFile('units.csv')).filter(({ level }) => level === 'district')
  const scores = recordsOf(shippedFile('observations.csv')).filter(
    (row) => row['indicator_id'] === 'diem',
  )
  const scoreOf = (name: string, period: string): number | null => {
    const id = units.find((unit) => unit['short_name'] === name)?.['unit_id']
    return figure(
      scores.find((row) => row['unit_id'] === id && row['period'] === period)?.['value'],
    )
  }
  const [tiles, trend] = tables
  expect(tiles?.rows).toHaveLength(units.length)
  expect(
    tiles?.rows.filter(([name = '', value = '']) => !isWritten(value, scoreOf(name, '2021-Q3'))),
  ).toEqual([])

  expect(trend?.rows.map(([name]) => name)).toEqual(QUARTERS.map(romanQuarter))
  expect(new Set(trend?.head.slice(1, -1))).toEqual(
    new Set(units.map(({ short_name: name }) => name)),
  )
  const wrong = QUARTERS.flatMap((period, index) => {
    const [, ...values] = trend?.rows[index] ?? []
    const province = naiveOverview(shippedFile, period).province['diem'] ?? null
    return values.flatMap((value, column) => {
      const name = trend?.head[column + 1] ?? ''
      const expected = column === values.length - 1 ? province : scoreOf(name, period)
      return isWritten(value, expected) ? [] : [`${period} ${name}: ${value}, not ${expected}`]
    })
  })
  expect(wrong).toEqual([])
})

test('The table of a tile map of an indicator says its figures with what they are measured in.', async () => {
  const { page } = await comeTo(WALL, '/overview?tables=1&measure=pakn')
  const [tiles] = await readTables(page)
  const observations = recordsOf(shippedFile('observations.csv')).filter(
    (row) => row['indicator_id'] === 'pakn' && row['period'] === '2021-Q3',
  )
  const units = recordsOf(shippedFile('units.csv'))
  expect(tiles?.head).toEqual(['Đơn vị', 'PAKN đúng hạn'])
  expect(tiles?.rows).toHaveLength(12)
  for (const [name = '', value = ''] of tiles?.rows ?? []) {
    const id = units.find((unit) => unit['short_name'] === name && unit['level'] === 'district')?.[
      'unit_id'
    ]
    expect(value).toMatch(/^\d+(,\d+)?\u00a0%$/)
    expect(
      isWritten(value, figure(observations.find((row) => row['unit_id'] === id)?.['value'])),
      `${name} ${value}`,
    ).toBe(true)
  }
})

test('The key T turns the charts of the page into tables and back, and the chart is the same as before.', async () => {
  const visit = await comeTo(WALL, '/overview?unit=lap-vo')
  const names = async (): Promise<readonly string[]> =>
    visit.page.locator('.chart-chart__chartFrame svg text').allTextContents()
  const before = await names()
  expect(before).toEqual(
    expect.arrayContaining(['Lấp Vò', 'Tháp Mười', 'TP Cao Lãnh', 'Toàn tỉnh']),
  )
  await visit.change(async () => visit.page.keyboard.press('t'))
  expect(await readTables(visit.page)).toHaveLength(2)
  await visit.change(async () => visit.page.keyboard.press('t'))
  expect(await names()).toEqual(before)
})

function romanQuarter(period: string): string {
  const [year = '', quarter = ''] = period.split('-Q')
  return `Quý ${['', 'I', 'II', 'III', 'IV'][Number(quarter)]}/${year}`
}

test('A table is saved as it stands, with what its figures rest on, for Excel.', async () => {
  const visit = await comeTo(HALL, '/indicators?indicator=ho-so&tables=1')
  const { page } = visit
  const [first] = await readTables(page)
  const source = await page.locator('[data-provenance]').first().innerText()
  await page.getByRole('region').getByRole('button', { name: 'Lấy về' }).first().click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu bảng (CSV)' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^[a-z0-9-]+\.csv$/)
  const text = await readFile(await file.path(), 'utf8')
  expect(text.startsWith('\ufeff')).toBe(true)
  const lines = text.slice(1).trimEnd().split('\r\n')
  expect(lines[1]).toBe(first?.head.join(';'))
  expect(lines.slice(2, -2)).toHaveLength(first?.rows.length ?? 0)
  expect(lines.at(-1)).toContain(source.slice(0, 40))

  // The matrix is saved as it stands: its figures are numbers, its marks stand beside them.
  await visit.show('/overview')
  const shown = await page
    .locator('.overview-matrix__matrix [data-cell]')
    .evaluateAll((cells) => cells.filter((cell) => /\d/.test(cell.textContent ?? '')).length)
  await page.getByRole('button', { name: 'Thiết đặt' }).click()
  await page.getByRole('button', { name: 'Lấy về' }).first().click()
  const save = async (name: string): Promise<Buffer> => {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ])
    return readFile(await saved.path())
  }
  const csv = (await save('Lưu bảng (CSV)')).toString('utf8')
  expect(csv).toMatch(/\r\nLấp Vò;|;Lấp Vò;/)
  expect(csv).toMatch(/;✕ \d/)
  expect(csv).not.toContain('undefined')
  const parts = unzipSync(new Uint8Array(await save('Lưu bảng (Excel)')))
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const numbers = [
    ...sheet.matchAll(/<c r="[C-K](?:[2-9]|1[0-3])"(?![^>]*t=)[^>]*><v>[\d.]+<\/v>/g),
  ]
  expect(numbers).toHaveLength(shown)
  expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain(
    await page.locator('.ui-headline__headline h1').innerText(),
  )

  // A long table says how far it is, and can be stopped.
  await page
    .locator('.overview-matrix__matrix table, table.overview-matrix__matrix')
    .evaluate((table) => {
      const body = table.querySelector('tbody')
      for (let at = 0; at < 3000; at += 1) {
        const row = document.createElement('tr')
        for (let column = 0; column < 12; column += 1)
          row.appendChild(document.createElement('td')).textContent = `${at},${column}`
        body?.append(row)
      }
      const seen: string[] = []
      const watch = new MutationObserver(() => {
        const status = document.querySelector('dialog [role="status"]')?.textContent
        if (status?.includes('Đang tạo')) seen.push(status)
        const stop = [...document.querySelectorAll<HTMLElement>('dialog button')].find(
          ({ textContent }) => textContent === 'Dừng',
        )
        if (stop && seen.length === 1) stop.click()
      })
      watch.observe(document.body, { subtree: true, childList: true, characterData: true })
      Object.assign(window, { seen })
    })
  const files: string[] = []
  page.on('download', (each) => files.push(each.suggestedFilename()))
  // The page is told to press: its layout of so many rows keeps a pointer waiting.
  await page.locator('dialog button', { hasText: 'Lưu bảng (Excel)' }).dispatchEvent('click')
  await page.waitForFunction(
    () =>
      (window as unknown as { seen: string[] }).seen.length > 0 &&
      document.querySelector('dialog button:disabled') === null,
  )
  expect(files).toEqual([])
  const long = unzipSync(new Uint8Array(await save('Lưu bảng (Excel)')))
  const rows = strFromU8(long['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).match(/<row /g)
  expect(rows?.length).toBeGreaterThan(3000)
  const said = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
  expect(said.at(-1)).toMatch(/^Đang tạo: [\d.]+\/3\.0\d\d dòng$/)
  expect(files).toHaveLength(1)
})
