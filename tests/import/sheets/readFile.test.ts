import { describe, expect, it, test } from 'vitest'
import { ENCODINGS } from '@/dataset/files/encoding'
import { encode } from '#tests/fixtures/encoders'
import { makeXlsx } from '#tests/fixtures/xlsx'
import { read, rows } from './readAny'
import { writeCsv } from '#tests/dataset/cells/writeCsv'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** 12 units × 30 columns: names, figures with a decimal comma, texts that need quotes. */
const UNITS = [
  'Thành phố Cao Lãnh',
  'Thành phố Sa Đéc',
  'Thành phố Hồng Ngự',
  'Huyện Tân Hồng',
  'Huyện Hồng Ngự',
  'Huyện Tam Nông',
  'Huyện Tháp Mười',
  'Huyện Cao Lãnh',
  'Huyện Thanh Bình',
  'Huyện Lấp Vò',
  'Huyện Lai Vung',
  'Huyện Châu Thành',
]
const GRID = [
  ['Đơn vị', ...Array.from({ length: 29 }, (_, index) => `Chỉ tiêu ${index + 1}`)],
  ...UNITS.map((unit, row) => [
    unit,
    ...Array.from({ length: 29 }, (_, column) =>
      column % 7 === 6
        ? `Đạt; "tốt", ${row}\tcấp | ${column}`
        : `${(row * 29 + column) % 100},${column % 10}`,
    ),
  ]),
]

describe('the 12 × 30 table in every form', () => {
  const forms = ENCODINGS.filter((name) => name !== 'windows-1252').flatMap((encoding) =>
    [',', ';', '\t', '|'].flatMap((delimiter) =>
      ['\n', '\r\n', '\r'].flatMap((lineEnd) =>
        [true, false].flatMap((quoteAll) =>
          (['NFC', 'NFD'] as const).map((form) => ({
            encoding,
            delimiter,
            lineEnd,
            quoteAll,
            form,
          })),
        ),
      ),
    ),
  )
  it(`reads back the same from each of ${forms.length} combinations`, async () => {
    for (const { encoding, delimiter, lineEnd, quoteAll, form } of forms) {
      const text = writeCsv(GRID, { delimiter, lineEnd, quoteAll }).normalize(form)
      const { table, value } = await read('bang.csv', encode(text, encoding))
      expect([value?.encoding, encoding, delimiter]).toEqual([encoding, encoding, delimiter])
      expect(
        [table?.columns, ...(table?.rows.map(({ cells }) => cells) ?? [])].map((cells) =>
          cells?.map((cell) => cell.normalize('NFC')),
        ),
      ).toEqual(GRID)
    }
  })

  it('reads back the same from a workbook, a web page and JSON', async () => {
    const html = `<table>${GRID.map((cells) => `<tr>${cells.map((cell) => `<td>${cell.replace(/[<&"]/g, (sign) => `&#${sign.charCodeAt(0)};`)}`).join('')}`).join('')}</table>`
    const json = JSON.stringify(GRID)
    for (const [file, input] of [
      ['a.xlsx', makeXlsx([{ name: 'Bảng', rows: GRID }])],
      ['a.xlsx', makeXlsx([{ name: 'Bảng', rows: GRID }], { shared: false, prefix: 'x' })],
      ['a.xls', utf8(html)],
      ['a.json', utf8(json)],
    ] as const) {
      const { table } = await read(file, input)
      const flat =
        file === 'a.xls' ? GRID.map((cells) => cells.map((cell) => cell.replace('\t', ' '))) : GRID
      expect([table?.columns, ...(table?.rows.map(({ cells }) => cells) ?? [])]).toEqual(flat)
    }
  })
})

describe('overrides', () => {
  it('reads as it is told, whatever it would find', async () => {
    const told = await read('a.csv', encode('tên;a,b\nLấp Vò;1,2\n', 'windows-1258'), {
      encoding: 'windows-1258',
      delimiter: ',',
    })
    expect(told.table?.columns).toEqual(['tên;a', 'b'])
    expect(
      told.value?.detections.filter(({ how }) => how === 'given').map(({ what }) => what),
    ).toEqual(['encoding'])
    expect(told.table?.detections.find(({ what }) => what === 'delimiter')).toMatchObject({
      found: ',',
      how: 'given',
    })
  })

  it('splits at the line ends and quotes it is told', async () => {
    const lines = await read('a.csv', "a,b\r\n1,x\ny\r\n2,'z,z'\r\n", {
      lineEnd: '\r\n',
      quote: "'",
    })
    expect(rows(lines.table)).toEqual([
      [2, '1', 'x\ny'],
      [3, '2', 'z,z'],
    ])
    const none = await read('a.csv', 'a,b\n"1,2"\n', { quote: '' })
    expect(rows(none.table)).toEqual([[2, '"1', '2"']])
  })

  it('says what else could be meant', async () => {
    const { value, codes } = await read('a.csv', 'a;b,c\n1;2,3\n4;5,6\n')
    expect(value?.tables[0]?.detections[0]).toEqual({
      what: 'delimiter',
      found: ';',
      how: 'weighed',
      alternatives: [','],
    })
    expect(codes).toEqual([['csv/delimiter', 1, null]])
  })

  it('reads only the sheets it is told', async () => {
    const book = makeXlsx([
      { name: 'A', rows: [['a'], ['1']] },
      { name: 'B', rows: [['b'], ['2']] },
      { name: 'H', rows: [['h'], ['3']], isHidden: true },
    ])
    expect(
      (await read('a.xlsx', book)).value?.tables.map(({ file, sheet }) => [file, sheet]),
    ).toEqual([
      ['a.xlsx#A', 'A'],
      ['a.xlsx#B', 'B'],
    ])
    expect(
      (await read('a.xlsx', book, { sheets: ['H'] })).value?.tables.map(({ file, columns }) => [
        file,
        columns,
      ]),
    ).toEqual([['a.xlsx', ['h']]])
    expect((await read('a.xlsx', book)).value?.sheets).toEqual([
      { name: 'A', isHidden: false, isRead: true },
      { name: 'B', isHidden: false, isRead: true },
      { name: 'H', isHidden: true, isRead: false },
    ])
    expect((await read('a.xlsx', book, { sheets: ['C'] })).issues).toMatchObject([
      { code: 'sheet/missing', found: 'C', expected: { values: ['A', 'B', 'H'] } },
    ])
  })
})

describe('formats', () => {
  test.each<[string, string | Uint8Array, string, string | null]>([
    ['a.csv', 'a,b\n1,2\n', 'csv', 'utf-8'],
    ['a.xls', 'a\tb\n1\t2\n', 'csv', 'utf-8'],
    ['a.csv', '[{"a":1,"b":2}]', 'json', 'utf-8'],
    ['a.json', '{"data":[{"a":1,"b":2}]}', 'json', 'utf-8'],
    [
      'datapackage.json',
      '{"resources":[{"name":"t","data":[{"a":1,"b":2}]},{"name":"u","path":"u.csv"}]}',
      'datapackage',
      'utf-8',
    ],
    [
      'a.csv',
      makeXlsx([
        {
          name: 'S',
          rows: [
            ['a', 'b'],
            [1, 2],
          ],
        },
      ]),
      'xlsx',
      null,
    ],
    ['a.xls', '<table><tr><td>a<td>b<tr><td>1<td>2</table>', 'html', 'utf-8'],
    [
      'a.xls',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table><Row><Cell><Data ss:Type="String">a</Data></Cell><Cell><Data ss:Type="String">b</Data></Cell></Row><Row><Cell><Data ss:Type="Number">1</Data></Cell><Cell ss:Index="2"><Data ss:Type="Number">2</Data></Cell></Row></Table></Worksheet></Workbook>',
      'xml2003',
      'utf-8',
    ],
  ])('reads %s by its content (%#)', async (file, input, format, encoding) => {
    const { value, table, issues } = await read(file, input)
    expect([value?.format, value?.encoding]).toEqual([format, encoding])
    expect([table?.columns, table?.rows.map(({ cells }) => cells)]).toEqual([
      ['a', 'b'],
      [['1', '2']],
    ])
    expect(issues).toEqual([])
  })

  it('reads letters of an old font out of a workbook', async () => {
    const { table, detections, codes } = await read(
      'a.xlsx',
      makeXlsx([
        {
          name: 'S',
          rows: [
            ['§¬n vÞ', 'Gi¸ trÞ'],
            ['HuyÖn LÊp Vß', 98.5],
            ['HuyÖn Th¸p M­êi', 97],
          ],
        },
      ]),
    )
    expect(rows(table)).toEqual([
      [2, 'Huyện Lấp Vò', '98.5'],
      [3, 'Huyện Tháp Mười', '97'],
    ])
    expect(detections['letters']).toBe('tcvn3')
    expect(codes).toEqual([['encoding/guessed', 1, null]])
  })
})
