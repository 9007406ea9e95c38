import { describe, expect, test } from 'vitest'
import { caseFile, takeCase } from '../readCase'
import { makeXlsx, xlsxParts, zipParts, type XlsxCell } from '#tests/fixtures/xlsx'

const THREE = (indicator: string, period: string, values: readonly (number | string)[]): string[] =>
  ['lap-vo', 'thap-muoi', 'tp-cao-lanh'].map(
    (unit, index) => `${unit} ${indicator} ${period} ${values[index]}`,
  )
const RATES = THREE('ho-so', '2021-Q3', [97.5, 98.1, 99.2])
const SCORES = THREE('diem', '2021-Q3', [81.25, 80.5, 83.75])

describe('the cases of workbooks', () => {
  test.each([
    ['x01_1904_ext.xlsx', THREE('ho-so', '2021-09', [97.5, 98.1, 99.2]), []],
    ['x02_SharedStrings_case.xlsx', RATES, []],
    ['x02_workbook_case.xlsx', RATES, []],
    ['x05_inline_rph.xlsx', RATES.slice(0, 2), []],
    ['x06_sup_value_shared.xlsx', SCORES, ['cell/mark 2 Giá trị']],
    ['x07_fmt_gsheet_dm.xlsx', SCORES, [2, 3, 4].map((row) => `cell/dayFormat ${row} Giá trị`)],
    ['x07_fmt_percent_on_count.xlsx', [], [2, 3, 4].map((row) => `cell/percent ${row} Giá trị`)],
    ['x09_hidden_row_true.xlsx', RATES, ['row/hidden 3']],
    ['x11_comma_in_v.xlsx', THREE('diem', '2021-Q3', [81.25, 80.125, 83.75]), []],
    ['y09_program_zero.xlsx', [], [2, 3, 4].map((row) => `cell/uncalculated ${row} Giá trị`)],
  ])('%s', async (name, figures, said) => {
    const outcome = await caseFile(name)
    expect([outcome.figures, outcome.said]).toEqual([figures, said])
  })

  test('a raised mark in a column of counts is no digit of theirs', async () => {
    const { figures, said } = await caseFile('x06_sup_count.xlsx')
    expect(figures.filter((each) => each.includes(' tre '))).toEqual(
      THREE('tre', '2021-Q3', [12, 7, 1]),
    )
    expect(said).toEqual(
      expect.arrayContaining(['cell/mark 3 Số hồ sơ tiếp nhận', 'cell/mark 5 Số hồ sơ trễ hạn']),
    )
    expect(figures.join()).not.toContain('1.25')
  })

  test('points shown as a percentage a hundred times too high are not taken', async () => {
    const percent = (value: string): XlsxCell => ({ xml: `<c r="@" s="2"><v>${value}</v></c>` })
    const { figures, said, found } = await takeBook([
      ['Lấp Vò', '2021-Q3', 1250, percent('81.25')],
      ['Tháp Mười', '2021-Q3', 980, percent('0.805')],
    ])
    expect(figures.filter((each) => each.includes('diem'))).toEqual(['thap-muoi diem 2021-Q3 80.5'])
    expect([said, found.includes('8125%')]).toEqual([
      ['cell/percent 2 Điểm cải cách hành chính'],
      true,
    ])
  })

  test('a hidden column is read and said', async () => {
    const { figures, said } = await caseFile('x09_hidden_column.xlsx')
    expect([figures.length, said]).toEqual([6, ['column/hidden 1 Điểm cải cách hành chính']])
  })

  test('one figure merged over two units is given to neither', async () => {
    const { figures, said } = await caseFile('y02_merged_figure.xlsx')
    expect(figures).toEqual(['tp-cao-lanh tiep-nhan 2021-Q3 2310'])
    expect(said).toEqual(
      expect.arrayContaining([
        'cell/joint 3 Số hồ sơ tiếp nhận',
        'cell/joint 4 Số hồ sơ tiếp nhận',
      ]),
    )
  })
})

const HEAD = ['Đơn vị', 'Kỳ', 'Số hồ sơ tiếp nhận', 'Điểm cải cách hành chính']
const rich = (...runs: readonly (readonly [string, string])[]): XlsxCell => ({
  xml: `<c r="@" t="inlineStr"><is>${runs.map(([look, text]) => `<r>${look === '' ? '' : `<rPr>${look}</rPr>`}<t>${text}</t></r>`).join('')}</is></c>`,
})
const book = (rows: readonly (readonly XlsxCell[])[], form = {}): Uint8Array =>
  makeXlsx([{ name: 'BC', rows: [HEAD, ...rows] }], form)
const takeBook = (rows: readonly (readonly XlsxCell[])[], form = {}): ReturnType<typeof takeCase> =>
  takeCase({ 'a.xlsx': book(rows, form) })

describe('variations of the cases of workbooks', () => {
  test.each([
    [
      'before the figure',
      [
        ['<vertAlign val="superscript"/>', '(1)'],
        ['', '81,25'],
      ],
    ],
    [
      'below the line',
      [
        ['', '81,25'],
        ['<vertAlign val="subscript"/>', '*'],
      ],
    ],
    [
      'two marks',
      [
        ['', '81,25'],
        ['<vertAlign val="superscript"/>', '1'],
        ['<vertAlign val="superscript"/>', ',2'],
      ],
    ],
    [
      'struck out',
      [
        ['<strike/>', '8'],
        ['', '81,25'],
      ],
    ],
    [
      'not struck out after all',
      [
        ['<strike val="0"/>', '81'],
        ['', ',25'],
      ],
    ],
  ] as const)('what is %s is no part of the figure', async (_, runs) => {
    const { figures } = await takeBook([
      ['Lấp Vò', '2021-Q3', 1250, rich(...runs)],
      ['Tháp Mười', '2021-Q3', 980, '80,5'],
    ])
    expect(figures.filter((each) => each.includes('diem'))).toEqual([
      'lap-vo diem 2021-Q3 81.25',
      'thap-muoi diem 2021-Q3 80.5',
    ])
  })

  test('a mark behind a name is set aside, and the power of a unit of measure stays', async () => {
    const name = rich(['', 'Huyện Lấp Vò'], ['<vertAlign val="superscript"/>', '1'])
    const { figures, said } = await takeBook([[name, '2021-Q3', 1250, 81.25]])
    expect([figures.length, said]).toEqual([2, ['cell/mark 2 Đơn vị']])
    const heading = rich(['', 'Diện tích (km'], ['<vertAlign val="superscript"/>', '2'], ['', ')'])
    const area = await takeCase({
      'a.xlsx': makeXlsx([
        {
          name: 'S',
          rows: [
            [...HEAD, heading],
            ['Lấp Vò', '2021-Q3', 1250, 81.25, 246],
          ],
        },
      ]),
    })
    expect(area.said).toContain('heading/unknown  Diện tích (km2)')
  })

  test('a figure that is struck out whole is no figure', async () => {
    const parts = xlsxParts([
      {
        name: 'BC',
        rows: [HEAD, ['Lấp Vò', '2021-Q3', { xml: '<c r="@" s="1"><v>1250</v></c>' }, 81.25]],
      },
    ])
    const styles =
      '<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>'
    const { figures, said } = await takeCase({
      'a.xlsx': zipParts({ ...parts, 'xl/styles.xml': styles }),
    })
    expect([figures, said]).toEqual([
      ['lap-vo diem 2021-Q3 81.25'],
      ['cell/struck 2 Số hồ sơ tiếp nhận'],
    ])
  })

  test.each(['1', 'true'])('rows and columns hidden by “%s” are read and said', async (truth) => {
    const parts = xlsxParts([{ name: 'BC', rows: [HEAD, ['Lấp Vò', '2021-Q3', 1250, 81.25]] }])
    const sheet = (parts['xl/worksheets/sheet1.xml'] ?? '')
      .replace('<row r="2"', `<row r="2" hidden="${truth}"`)
      .replace('<sheetData>', `<cols><col min="3" max="3" hidden="${truth}"/></cols><sheetData>`)
    const { figures, said } = await takeCase({
      'a.xlsx': zipParts({ ...parts, 'xl/worksheets/sheet1.xml': sheet }),
    })
    expect([figures.length, said]).toEqual([
      2,
      ['column/hidden 1 Số hồ sơ tiếp nhận', 'row/hidden 2'],
    ])
  })

  test('formulas without a result count as missing and not as taken, beside those that have one', async () => {
    const empty = { xml: '<c r="@"><f>SUM(A1:A2)</f><v></v></c>' }
    const shared = { xml: '<c r="@"><f t="shared" si="0"/></c>' }
    const error = { xml: '<c r="@" t="e"><f>1/0</f><v>#REF!</v></c>' }
    const done = { xml: '<c r="@"><f t="shared" si="0"/><v>81.25</v></c>' }
    const { figures, said, counts } = await takeBook([
      ['Lấp Vò', '2021-Q3', empty, done],
      ['Tháp Mười', '2021-Q3', shared, error],
    ])
    expect(figures).toEqual(['lap-vo diem 2021-Q3 81.25'])
    expect([...said].sort()).toEqual([
      'cell/formula 3 Điểm cải cách hành chính',
      'cell/uncalculated 2 Số hồ sơ tiếp nhận',
      'cell/uncalculated 3 Số hồ sơ tiếp nhận',
    ])
    expect(counts).toEqual([{ read: 2, taken: 0, changed: 1, refused: 1, skipped: 0 }])
  })

  test('a zero among results of a program is kept, and said', async () => {
    const of = (value: number): XlsxCell => ({ xml: `<c r="@"><f>A1</f><v>${value}</v></c>` })
    const workbook = (xlsxParts([{ name: 'BC', rows: [] }])['xl/workbook.xml'] ?? '').replace(
      '<sheets>',
      '<calcPr fullCalcOnLoad="true"/><sheets>',
    )
    const { figures, said } = await takeBook([['Lấp Vò', '2021-Q3', of(0), of(81.25)]], {
      parts: { 'xl/workbook.xml': workbook },
    })
    expect([figures, said]).toEqual([
      ['lap-vo tiep-nhan 2021-Q3 0', 'lap-vo diem 2021-Q3 81.25'],
      ['cell/uncalculated 2 Số hồ sơ tiếp nhận'],
    ])
  })

  test.each([
    [
      'over two indicators',
      ['C2:D2'],
      [['Lấp Vò', '2021-Q3', 1250, null]],
      ['cell/joint 2 Số hồ sơ tiếp nhận'],
    ],
    [
      'of another column',
      ['D2:D3'],
      [
        ['Lấp Vò', '2021-Q3', 1250, 81.25],
        ['Tháp Mười', '2021-Q3', 980, null],
      ],
      [2, 3].map((row) => `cell/joint ${row} Điểm cải cách hành chính`),
    ],
    [
      'of a name and a period, which hold for each',
      ['B2:B3'],
      [
        ['Lấp Vò', '2021-Q3', 1250, 81.25],
        ['Tháp Mười', null, 980, 80.5],
      ],
      [],
    ],
  ] as const)('a cell merged %s', async (_, merges, rows, said) => {
    const outcome = await takeCase({
      'a.xlsx': makeXlsx([{ name: 'BC', rows: [HEAD, ...rows], merges }]),
    })
    expect(outcome.said).toEqual(said)
    if (said.length === 0) expect(outcome.figures).toHaveLength(4)
  })

  test('headings and figures merged over the same two columns are one column', async () => {
    const rows = [
      [...HEAD, null],
      ['Lấp Vò', '2021-Q3', 1250, 81.25, null],
    ]
    const { figures, said } = await takeCase({
      'a.xlsx': makeXlsx([{ name: 'BC', rows, merges: ['D1:E1', 'D2:E2'] }]),
    })
    expect([figures.length, said]).toEqual([2, []])
  })

  test('elements of other namespaces are passed over, whatever their prefix', async () => {
    const parts = xlsxParts([{ name: 'BC', rows: [HEAD, ['Lấp Vò', '2021-Q3', 1250, 81.25]] }], {
      prefix: 'x',
    })
    const sheet = (parts['xl/worksheets/sheet1.xml'] ?? '').replace(
      '</x:worksheet>',
      '<x:extLst><x:ext xmlns="urn:other"><row r="9"><c r="A9"><v>5</v></c></row></x:ext></x:extLst></x:worksheet>',
    )
    const { figures, said } = await takeCase({
      'a.xlsx': zipParts({ ...parts, 'xl/worksheets/sheet1.xml': sheet }),
    })
    expect([figures.length, said]).toEqual([2, []])
  })
})
