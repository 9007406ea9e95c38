import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '@/dataset/cells/limits'
import { readWorkbook } from '@/import/sheets/xlsx'
import { bookOf, CELLS_AT_ONCE, daySerial, LONGEST_TEXT, type BookSheet } from '@/ui/office/book'
import { figureIn } from '@/ui/table/shownTable'
import { xlsxOf } from '@/ui/table/xlsx'
import { longTable } from '#tests/support/longTable'

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer())
const NAMES = { table: 'Bảng', sources: 'Nguồn', goesOn: '… (còn tiếp)', language: 'vi' } as const

/** The texts of a sheet as our own import reads them. */
function cellsOf(bytes: Uint8Array, sheet = 0): readonly (readonly string[])[] {
  const book = readWorkbook('bang.xlsx', bytes, null, LIMITS)
  if (!book.usable) throw new Error(JSON.stringify(book))
  return (book.value.tables[sheet]?.rows ?? []).map(({ cells }) => cells)
}

const partOf = (bytes: Uint8Array, part: string): string =>
  strFromU8(unzipSync(bytes)[part] ?? new Uint8Array())

/** What the styles part says of a cell: its `xf`, and the font, fill and border of it. */
function lookOf(bytes: Uint8Array, name: string): string {
  const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml')
  const styles = partOf(bytes, 'xl/styles.xml')
  const style = Number(new RegExp(`<c r="${name}" s="(\\d+)"`).exec(sheet)?.[1])
  const nth = (list: string, item: string, at: number): string => {
    const [, inner = ''] = new RegExp(`<${list} [^>]*>(.*?)</${list}>`).exec(styles) ?? []
    return inner.match(new RegExp(`<${item}(?: [^>]*?)?(?:/>|>.*?</${item}>)`, 'g'))?.[at] ?? ''
  }
  const xf = nth('cellXfs', 'xf', style)
  const id = (key: string): number => Number(new RegExp(`${key}="(\\d+)"`).exec(xf)?.[1])
  const format = new RegExp(`numFmtId="${id('numFmtId')}" formatCode="([^"]*)"`).exec(styles)?.[1]
  const parts = [
    nth('fonts', 'font', id('fontId')),
    nth('fills', 'fill', id('fillId')),
    nth('borders', 'border', id('borderId')),
  ]
  return [xf, format ?? '', ...parts].join(' ')
}

const SHEET: BookSheet = {
  name: 'Bảng & <b>',
  rows: [
    {
      cells: [
        { value: 'Rộng', look: { isBold: true, fill: '#E3E8EC', lines: 'below' }, columns: 2 },
        null,
        { value: 'Cao', look: { lines: 'around', color: '#5b6670', size: 14 }, rows: 2 },
      ],
      height: 30,
    },
    {
      cells: [
        { value: -1.5, look: { isWrapped: true }, format: '"▲ "0.0' },
        { value: daySerial(new Date(Date.UTC(2021, 9, 27))), look: {}, format: 'dd/mm/yyyy' },
        null,
      ],
    },
    {
      cells: [
        { value: ' =1+1 & <b>\n', look: {} },
        { value: null, look: { isAtTop: true } },
      ],
    },
  ],
  widths: [18, 12.5, 9],
  frozen: { rows: 1, columns: 1 },
  isPageWide: true,
  isLandscape: true,
}

describe('A workbook', () => {
  test('holds what was written, as it looks, and is the same bytes every time', async () => {
    const bytes = await bytesOf(await bookOf([SHEET, { name: 'Hai', rows: [], widths: [] }]))
    expect(cellsOf(bytes).map((row) => row.map((text) => text.trim()))).toEqual([
      ['Rộng', '', 'Cao'],
      ['-1.5', '2021-10-27'],
      ['=1+1 & <b>'],
    ])
    expect(lookOf(bytes, 'A1')).toMatch(/<b\/>.*FFE3E8EC.*<bottom style="thin"\/>/)
    // What is covered goes on with the lines of what covers it.
    expect(lookOf(bytes, 'B1')).toBe(lookOf(bytes, 'A1'))
    expect(lookOf(bytes, 'C2')).toBe(lookOf(bytes, 'C1'))
    expect(lookOf(bytes, 'C1')).toMatch(/<sz val="14"\/><color rgb="FF5B6670"\/>.*<left style=/)
    expect(lookOf(bytes, 'A2')).toMatch(/wrapText="1".*&quot;▲ &quot;0\.0/)
    expect(lookOf(bytes, 'B2')).toContain('dd/mm/yyyy')
    expect(lookOf(bytes, 'B3')).toContain('vertical="top"')
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<row r="1" ht="30" customHeight="1">')
    expect(sheet).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2"')
    expect(sheet).toContain('<col min="2" max="2" width="12.5" customWidth="1"/>')
    expect(sheet).toMatch(/<mergeCell ref="A1:B1"\/><mergeCell ref="C1:C2"\/>/)
    expect(sheet).toMatch(/fitToPage="1".*orientation="landscape" fitToWidth="1" fitToHeight="0"/)
    expect(partOf(bytes, 'xl/sharedStrings.xml')).toContain(
      '<t xml:space="preserve"> =1+1 &amp; &lt;b&gt;\n</t>',
    )
    const again = await bytesOf(await bookOf([SHEET, { name: 'Hai', rows: [], widths: [] }]))
    expect(Buffer.compare(again, bytes)).toBe(0)
  })

  test('of many rows is made in small pieces, and 25,000 within half of what 100,000 may take', async () => {
    const rows = 25_000
    const table = longTable(rows)
    const memory = process.memoryUsage.rss()
    const cpu = process.cpuUsage()
    let peak = memory
    const told: number[] = []
    const blob = await xlsxOf(table, [{ name: 'Nguồn', text: 'Báo cáo' }], NAMES, (written) => {
      told.push(written)
      peak = Math.max(peak, process.memoryUsage.rss())
      return Promise.resolve()
    })
    // 5 s and 300 MB are asked; the first thousands of rows are slower than those after them.
    expect(process.cpuUsage(cpu).user / 1e6).toBeLessThan(2.5)
    expect((peak - memory) / 1e6).toBeLessThan(75 + 50)
    // Widths, rows and texts, each in pieces of so many cells.
    expect(told.length).toBeGreaterThan((2 * 8 * rows) / (CELLS_AT_ONCE + 8))
    const steps = told.map((written, at) => written - (told[at - 1] ?? 0))
    expect(Math.max(...steps)).toBeLessThanOrEqual(CELLS_AT_ONCE / 8)
    const cells = cellsOf(await bytesOf(blob))
    expect(cells).toHaveLength(rows + 1)
    expect(cells[rows]).toEqual([
      'HS-24999',
      'Đơn vị 9',
      'Lĩnh vực 9',
      '2021-10-24',
      '174993',
      '99.9%',
      '99.95',
      '=ghi chú của dòng & số 24999',
    ])
  }, 60_000)

  test('that is no longer wanted ends where it is', async () => {
    let calls = 0
    const made = xlsxOf(longTable(2_000), [], NAMES, (written) => {
      calls += 1
      return written > 0 ? Promise.reject(new Error('stopped')) : Promise.resolve()
    })
    await expect(made).rejects.toThrow('stopped')
    expect(calls).toBeLessThan(30)
  })
})

test('A code is no number: a zero before it and digits that a sheet would lose stay', async () => {
  for (const text of ['0912345678', '007', '12345678901234567', '0.123.456'])
    expect(figureIn(text, 'vi')).toBeNull()
  expect(figureIn('0', 'vi')?.value).toBe(0)
  expect(figureIn('-0,5', 'vi')?.value).toBe(-0.5)
  expect(figureIn('123.456.789.012', 'vi')?.value).toBe(123_456_789_012)
})

test('a text longer than a cell holds goes on among the sources, and none is lost or cut in two', async () => {
  const long = `${'ô'.repeat(32_751)}${'😀'.repeat(40_000)}cuối`
  const table = {
    caption: 'a',
    headRows: 0,
    rows: [[{ text: long, before: '', after: '', isHead: false, columns: 1, rows: 1 }]],
  }
  const bytes = await bytesOf(await xlsxOf(table, [], NAMES))
  const [[cell = ''] = []] = cellsOf(bytes)
  const rests = cellsOf(bytes, 1)
  expect(cell.endsWith(` ${NAMES.goesOn}`)).toBe(true)
  expect(rests.map(([name]) => name)).toEqual(rests.map(() => 'A1'))
  const texts = [cell.slice(0, -NAMES.goesOn.length - 1), ...rests.map(([, text = '']) => text)]
  expect(texts.join('') === long).toBe(true)
  for (const text of [cell, ...texts]) expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT)
  // Excel calls a book broken that has a longer text, or a higher row.
  const height = Number(/ ht="([\d.]+)"/.exec(partOf(bytes, 'xl/worksheets/sheet1.xml'))?.[1])
  expect(height).toBeLessThanOrEqual(409)
  const book = await bytesOf(
    await bookOf([
      { name: 'a', widths: [], rows: [{ cells: [{ value: 'x'.repeat(40_000), look: {} }] }] },
    ]),
  )
  expect(cellsOf(book)[0]?.[0]).toHaveLength(LONGEST_TEXT)
})
