import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import { LIMITS } from '@/dataset/cells/limits'
import { dayText, numberForm, numberText, shiftPoint } from '@/import/sheets/xlsxNumber'
import { readWorkbook } from '@/import/sheets/xlsx'
import { makeXlsx, type XlsxCell, type XlsxForm } from '#tests/fixtures/xlsx'
import { read, rows } from './readAny'

const xml = (written: string): XlsxCell => ({ xml: written })
const styled = (style: number, value: string): XlsxCell =>
  xml(`<c r="@" s="${style}"><v>${value}</v></c>`)

async function cellOf(
  cell: XlsxCell,
  form: XlsxForm = {},
): Promise<readonly [string | undefined, boolean]> {
  const { table } = await read(
    'a.xlsx',
    makeXlsx(
      [
        {
          name: 'S',
          rows: [
            ['a', 'b'],
            ['x', cell],
          ],
        },
      ],
      form,
    ),
  )
  return [table?.rows[0]?.cells[1], table?.rows[0]?.stored?.[1] ?? false]
}

describe('cells of a workbook', () => {
  test.each<[string, XlsxCell, string, boolean]>([
    ['a number', 98.5, '98.5', true],
    ['a number as Excel rounds it', xml('<c r="@"><v>98.599999999999994</v></c>'), '98.6', true],
    [
      'a sum that computers cannot write',
      xml('<c r="@"><v>0.30000000000000004</v></c>'),
      '0.30000000000000004',
      true,
    ],
    ['a small number', xml('<c r="@"><v>1.5E-7</v></c>'), '0.00000015', true],
    ['a large number', xml('<c r="@"><v>1.2E+21</v></c>'), '1200000000000000000000', true],
    [
      'a long number',
      xml('<c r="@"><v>12345678901234567890</v></c>'),
      '12345678901234567890',
      true,
    ],
    ['a percentage', styled(2, '0.98599999999999999'), '98.6%', true],
    ['a percentage above a hundred', styled(2, '1.0707'), '107.07%', true],
    ['a day', styled(1, '44496'), '2021-10-27', true],
    ['a day in the format of the system', styled(5, '44496'), '2021-10-27', true],
    ['a month', styled(3, '44440'), '2021-09', true],
    ['a day and a time', styled(4, '44496.354166666664'), '2021-10-27T08:30:00', true],
    ['a number with a unit', styled(6, '5'), '5', true],
    ['a number that was typed as text', '98,5', '98,5', false],
    ['a yes', true, 'TRUE', false],
    ['a text with white space and signs', ' <a> & "b"\n', ' <a> & "b"\n', false],
    [
      'a text of several runs',
      xml('<c r="@" t="inlineStr"><is><r><t>Lấp </t></r><r><rPr/><t>Vò</t></r></is></c>'),
      'Lấp Vò',
      false,
    ],
    ['the text of a formula', xml('<c r="@" t="str"><f>A1&amp;"x"</f><v>ax</v></c>'), 'ax', false],
    ['a letter that XML cannot hold', 'a_x000D_\nb', 'a\r\nb', false],
    [
      'a text in CDATA',
      xml('<c r="@" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>'),
      'a<b',
      false,
    ],
  ])('%s', async (_, cell, text, isStored) => {
    expect(await cellOf(cell)).toEqual([text, isStored])
  })

  it('counts days from 1904 where the workbook does', async () => {
    expect(await cellOf(styled(1, '43034'), { is1904: true })).toEqual(['2021-10-27', true])
  })

  it('reads texts shared or in place, with or without a prefix', async () => {
    for (const form of [{}, { shared: false }, { prefix: 'x' }, { shared: false, prefix: 'x' }]) {
      const { table, issues } = await read(
        'a.xlsx',
        makeXlsx(
          [
            {
              name: 'S',
              rows: [
                ['tên', 'số'],
                ['Lấp Vò', 1],
                [null, null],
                ['Sa Đéc', null],
              ],
            },
          ],
          form,
        ),
      )
      expect(rows(table)).toEqual([
        [2, 'Lấp Vò', '1'],
        [4, 'Sa Đéc', ''],
      ])
      expect(issues).toEqual([])
    }
  })

  it('says which cell lacks a value', async () => {
    const { issues, detections, table } = await read(
      'a.xlsx',
      makeXlsx([
        {
          name: 'S',
          rows: [
            ['a', 'b'],
            [xml('<c r="@"><f>X1</f></c>'), 1],
            [2, xml('<c r="@" t="e"><f>1/0</f><v>#DIV/0!</v></c>')],
          ],
        },
      ]),
    )
    expect(issues).toEqual([
      {
        code: 'cell/uncalculated',
        severity: 'error',
        file: 'a.xlsx',
        row: 2,
        column: 'a',
        found: '',
        expected: null,
      },
      {
        code: 'cell/formula',
        severity: 'error',
        file: 'a.xlsx',
        row: 3,
        column: 'b',
        found: '#DIV/0!',
        expected: null,
      },
    ])
    expect(rows(table)).toEqual([
      [2, '', '1'],
      [3, '2', '#DIV/0!'],
    ])
    expect(detections['formulas']).toBe('2')
  })

  it('fills a cell merged over several rows of data, and says so', async () => {
    const { table, detections } = await read(
      'a.xlsx',
      makeXlsx([
        {
          name: 'S',
          merges: ['A2:A3'],
          rows: [
            ['unit', 'year', 'x'],
            ['Lấp Vò', '2020', 1],
            [null, '2021', 2],
            ['Sa Đéc', '2020', 3],
          ],
        },
      ]),
    )
    expect(rows(table)).toEqual([
      [2, 'Lấp Vò', '2020', '1'],
      [3, 'Lấp Vò', '2021', '2'],
      [4, 'Sa Đéc', '2020', '3'],
    ])
    expect(detections['mergedCells']).toBe('1')
  })

  it('unpacks nothing when the directory says too much', () => {
    const book = makeXlsx([{ name: 'S', rows: [['a'], ['x']] }])
    expect(readWorkbook('a.xlsx', book, null, { ...LIMITS, unpackedBytes: 100 })).toMatchObject({
      usable: false,
      issues: [{ code: 'file/tooLarge', expected: { limit: 100, unit: 'bytes' } }],
    })
  })
})

describe('limits', () => {
  test.each([
    ['rows', { rows: 2 }, 'a\n1\n2\n3\n'],
    ['columns', { columns: 2 }, 'a,b,c\n1,2,3\n'],
    ['cells', { cells: 5 }, 'a,b\n1,2\n3,4\n'],
    ['bytes', { fileBytes: 5 }, 'a,b\n1,2\n'],
  ])('says that there are too many %s', async (unit, limits, text) => {
    expect((await read('a.csv', text, { limits })).issues[0]).toMatchObject({
      expected: { kind: 'limit', unit },
    })
  })
})

describe('numbers and days', () => {
  test.each([
    ['0.986', 2, '98.6'],
    ['1', 2, '100'],
    ['-0.005', 2, '-0.5'],
    ['12.5', 2, '1250'],
    ['0', 2, '0'],
    ['1e-7', 2, '0.00001'],
    ['.5', 2, '50'],
    ['x', 2, 'x'],
  ])('moves the point of %s by %i to %s', (number, places, moved) => {
    expect(shiftPoint(number, places)).toBe(moved)
  })

  test.each([
    ['98.6', '98.6'],
    ['007', '007'],
    ['', ''],
    ['abc', 'abc'],
    ['1E2', '100'],
    ['0.1', '0.1'],
    ['2.2999999999999998', '2.3'],
  ])('writes %j as %j', (written, text) => {
    expect(numberText(written)).toBe(text)
  })

  test.each([
    ['General', 'number'],
    ['0.00', 'number'],
    ['#,##0 "ngày"', 'number'],
    ['[Red]0', 'number'],
    ['[h]:mm', 'number'],
    ['0.0%', 'percent'],
    ['0" %"', 'number'],
    ['dd\\/mm\\/yyyy', { year: true, month: true, day: true, time: false }],
    ['[$-42A]d "tháng" m', { year: false, month: true, day: true, time: false }],
    ['hh:mm', { year: false, month: false, day: false, time: true }],
  ])('takes the format %s for %j', (format, form) => {
    expect(numberForm(format)).toEqual(form)
  })

  test.each([
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['60', '1900-02-29'],
    ['61', '1900-03-01'],
    ['44496', '2021-10-27'],
    ['44496.99999999', '2021-10-28'],
    ['0', '0'],
    ['-1', '-1'],
  ])('takes the serial %s for %s', (serial, text) => {
    expect(dayText(serial, { year: true, month: true, day: true, time: false }, false)).toBe(text)
  })
})

test.each(['1', '2.5', '0', 'x'])(
  'A sheet with a row %s after its second is damaged.',
  async (row) => {
    const book = makeXlsx([{ name: 'S', rows: [['a'], ['1'], ['2']] }])
    const parts = unzipSync(book)
    const part = 'xl/worksheets/sheet1.xml'
    const written = strFromU8(parts[part] ?? new Uint8Array())
    expect(written).toContain('<row r="3">')
    const odd = zipSync({
      ...parts,
      [part]: strToU8(written.replace('<row r="3">', `<row r="${row}">`)),
    })
    const { codes } = await read('a.xlsx', odd)
    expect(codes.map(([code]) => code)).toContain('file/damaged')
  },
)
