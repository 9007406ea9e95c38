import { unzipSync, strFromU8 } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayIn,
  figureIn,
  placedCells,
  plainRows,
  type ShownCell,
  type ShownTable,
} from '@/ui/table/shownTable'
import { xlsxOf } from '@/ui/table/xlsx'

const cell = (text: string, more: Partial<ShownCell> = {}): ShownCell => ({
  text,
  before: '',
  after: '',
  isHead: false,
  columns: 1,
  rows: 1,
  ...more,
})

describe('A number of the screen', () => {
  const written = fc.record({
    units: fc.integer({ min: -9_999_999, max: 9_999_999 }),
    decimals: fc.integer({ min: 0, max: 3 }),
    language: fc.constantFrom('vi' as const, 'en' as const),
  })
  test('is read back as it was written, in either language', () => {
    fc.assert(
      fc.property(written, ({ units, decimals, language }) => {
        const value = units / 10 ** decimals
        const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
        const text = value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', digits)
        expect(figureIn(text, language)).toEqual({ value, decimals, isPercent: false })
        const share = figureIn(`${text}\u00a0%`, language)
        expect(share?.isPercent).toBe(true)
        expect(share?.value).toBeCloseTo(value / 100, 9)
      }),
    )
  })

  test('is none where something else stands with it', () => {
    for (const text of ['', '–', '84,2 điểm', '1.2.3', '12/13', '2021', 'Quý III', '1,5,2', '=1+1'])
      expect(figureIn(text, 'vi')?.value ?? null).toBe(text === '2021' ? 2021 : null)
    // Three digits behind a point are a thousand here and a fraction there.
    expect(figureIn('1.250', 'vi')?.value).toBe(1250)
    expect(figureIn('1.250', 'en')?.value).toBe(1.25)
    expect(figureIn('84,2 %', 'vi')?.value).toBe(0.842)
    expect(figureIn('\u22123,5', 'vi')?.value).toBe(-3.5)
  })

  test('is no day, and a day that cannot be is none', () => {
    expect(dayIn('27/10/2021')?.toISOString()).toBe('2021-10-27T00:00:00.000Z')
    for (const text of ['31/2/2021', '27/10', 'ngày 27/10/2021']) expect(dayIn(text)).toBeNull()
  })
})

test('A cell that reaches over others leaves their places empty, whatever reaches over whatever', () => {
  const rows = [
    [cell('a', { rows: 2 }), cell('b', { columns: 2 })],
    [cell('c'), cell('d')],
    [cell('e'), cell('f'), cell('g')],
  ]
  expect(plainRows({ caption: '', headRows: 1, rows })).toEqual([
    ['a', 'b', ''],
    ['', 'c', 'd'],
    ['e', 'f', 'g'],
  ])
  const spans = fc.array(
    fc.array(
      fc.record({ columns: fc.integer({ min: 1, max: 3 }), rows: fc.integer({ min: 1, max: 3 }) }),
      { maxLength: 4 },
    ),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(spans, (drawn) => {
      const cells = drawn.map((row, r) => row.map((span, c) => cell(`${r}.${c}`, span)))
      const kept = placedCells(cells).flatMap((row) => row.flatMap((each) => each ?? []))
      expect(kept).toHaveLength(cells.flat().length)
    }),
  )
})

test('A workbook holds numbers as numbers with the marks in their format, texts as texts, and its sources', async () => {
  const table: ShownTable = {
    caption: 'Bảng so sánh các đơn vị',
    headRows: 1,
    rows: [
      [
        cell('Đơn vị', { isHead: true }),
        cell('Điểm', { isHead: true }),
        cell('Tỷ lệ'),
        cell('Ngày'),
      ],
      [
        cell('Lấp Vò', { isHead: true }),
        cell('1.384,25', { before: '▲', after: '↑ ◆' }),
        cell('71,4 %', { before: '✕' }),
        cell('27/10/2021'),
      ],
      [cell('=HYPERLINK("x")'), cell('–'), cell('& <b>', { columns: 2 })],
    ],
  }
  const names = { table: 'Bảng', sources: 'Nguồn', goesOn: '… (còn tiếp)', language: 'vi' } as const
  const blob = await xlsxOf(table, [{ name: 'Nguồn', text: 'Báo cáo 27/10/2021' }], names)
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  const sheet = part('xl/worksheets/sheet1.xml')
  const styles = part('xl/styles.xml')
  expect(sheet).toMatch(/<c r="B2"[^>]*><v>1384\.25<\/v>/)
  expect(sheet).toMatch(/<c r="C2"[^>]*><v>0\.714<\/v>/)
  // 27 October 2021 by the calendar of Excel.
  expect(sheet).toMatch(/<c r="D2"[^>]*><v>44496<\/v>/)
  expect(sheet).not.toMatch(/<f>/)
  expect(sheet).toMatch(/<pane[^>]*ySplit="1"/)
  expect(sheet).toContain('ref="C3:D3"')
  expect(styles).toContain('&quot;▲ &quot;#,##0.00&quot; ↑ ◆&quot;')
  expect(styles).toContain('&quot;✕ &quot;#,##0.0&quot; &quot;%')
  const texts = part('xl/sharedStrings.xml')
  expect(texts).toContain('=HYPERLINK(')
  expect(texts).toContain('Báo cáo 27/10/2021')
  expect(part('xl/workbook.xml')).toMatch(/name="Bảng"[^]*name="Nguồn"/)
})
