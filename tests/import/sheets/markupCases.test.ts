import { describe, expect, test } from 'vitest'
import { caseFile, takeCase } from '../readCase'

const THREE = (values: readonly number[]): string[] =>
  ['lap-vo', 'thap-muoi', 'tp-cao-lanh']
    .slice(0, values.length)
    .map((unit, index) => `${unit} diem 2021-Q3 ${values[index]}`)

describe('the cases of tables of pages', () => {
  test.each([
    ['w01_html_del.xls', THREE([1.25, 80.5, 83.75]), ['cell/struck 2 Giá trị']],
    ['w01_html_hidden.xls', THREE([81.25, 80.5, 83.75]), ['row/hidden 3']],
    [
      'w01_html_two_values.xls',
      ['thap-muoi diem 2021-Q3 80.5', 'tp-cao-lanh diem 2021-Q3 83.75'],
      ['cell/type 2 Giá trị', 'cell/hidden 3 Giá trị'],
    ],
  ])('%s', async (name, figures, said) => {
    const outcome = await caseFile(name)
    expect([outcome.figures, outcome.said]).toEqual([figures, said])
  })
})

const HEAD = ['Đơn vị', 'Kỳ', 'Số hồ sơ tiếp nhận', 'Điểm cải cách hành chính']
/**
 * A page of two units, the score of the first one as given; what stands before the rows, and what
 * its row says of itself.
 */
const page = (score: string, { before = '', row = '' } = {}): string =>
  `<html><body><table>${before}<tr>${HEAD.map((each) => `<th>${each}</th>`).join('')}</tr>` +
  `<tr ${row}><td>Lấp Vò<td>2021-Q3<td>1250${score.startsWith('<td') ? '' : '<td>'}${score}</tr>` +
  `<tr><td>Tháp Mười<td>2021-Q3<td>980<td>80,5</tr></table></body></html>`
const scores = (figures: readonly string[]): string[] =>
  figures.filter((each) => each.includes('diem'))

describe('variations of tables of pages', () => {
  test.each([
    ['a raised mark', '81,25<sup>2</sup>', 'cell/mark'],
    ['a lowered mark before it', '<sub>*</sub>81,25', 'cell/mark'],
    ['a link as a mark', '81,25<sup><a href="#n">(1)</a></sup>', 'cell/mark'],
    ['a mark raised by its style', '81,25<span style="vertical-align:super">2</span>', 'cell/mark'],
    ['a mark raised by Office', "81,25<span style='mso-text-raise:3.0pt'>2</span>", 'cell/mark'],
    ['a part without size', '81,25<font style="font-size:0">1</font>', 'cell/hidden'],
    ['a part that is clear', '81,25<b style="opacity:0">1</b>', 'cell/hidden'],
    ['a struck digit', '<s>8</s>81,25', 'cell/struck'],
    [
      'a digit struck by its style',
      '<span style="color:red;text-decoration: line-through">8</span>81,25',
      'cell/struck',
    ],
    ['a hidden part', '81,25<span style="display : none">1</span>', 'cell/hidden'],
    ['a part hidden by Office', "81,25<span style='mso-hide:all'>1</span>", 'cell/hidden'],
    ['a part hidden by its attribute', '81,25<b hidden>1</b>', 'cell/hidden'],
    [
      'a part within a hidden one',
      '81,25<span style="visibility:hidden">1<b>2</b></span>',
      'cell/hidden',
    ],
  ])('%s is no part of the figure, and said', async (_, score, code) => {
    const { figures, said } = await takeCase({ 'a.xls': page(score) })
    expect([scores(figures), said]).toEqual([
      THREE([81.25, 80.5]),
      [`${code} 2 Điểm cải cách hành chính`],
    ])
  })

  test.each([
    ['inserted', '8<ins>1,25</ins>'],
    ['within other elements', '<div><b>81</b>,<i class="hidden-xs">25</i></div>'],
    ['guided in its pronunciation', '<ruby>81,25<rt>tám mươi mốt</rt></ruby>'],
    ['with an end that has no beginning', '81</s>,25'],
    ['small, and on the line', '<span style="font-size:0.8em;vertical-align:middle">81,25</span>'],
  ])('a figure that is %s is whole', async (_, score) => {
    const { figures, said } = await takeCase({ 'a.xls': page(score) })
    expect([scores(figures), said]).toEqual([THREE([81.25, 80.5]), []])
  })

  test.each([
    ['a cell', '<td style="text-decoration:line-through">81,25</td>'],
    ['all of its text', '<del>81,25</del>'],
  ])('%s struck out whole is no figure', async (_, score) => {
    const { figures, said, counts } = await takeCase({ 'a.xls': page(score) })
    expect([scores(figures), said]).toEqual([
      ['thap-muoi diem 2021-Q3 80.5'],
      ['cell/struck 2 Điểm cải cách hành chính'],
    ])
    expect(counts).toEqual([{ read: 2, taken: 1, changed: 1, refused: 0, skipped: 0 }])
  })

  test.each([
    ['a row', { row: 'hidden' }, ['row/hidden 2']],
    [
      'a column',
      { before: '<col><col span=2 style="display:none"><col>' },
      ['column/hidden 1 Kỳ', 'column/hidden 1 Số hồ sơ tiếp nhận'],
    ],
    ['all rows', { before: '<tbody style="display:none">' }, ['row/hidden 2']],
  ])('%s that is hidden is read and said', async (_, form, said) => {
    const outcome = await takeCase({ 'a.xls': page('81,25', form) })
    expect([scores(outcome.figures), outcome.said]).toEqual([THREE([81.25, 80.5]), said])
  })

  test('a figure that spans two units is one of neither', async () => {
    const text = page('<td rowspan=2>81,25</td>').replace('<td>80,5', '')
    const { figures, said } = await takeCase({ 'a.xls': text })
    expect(scores(figures)).toEqual([])
    expect(said).toEqual([2, 3].map((row) => `cell/joint ${row} Điểm cải cách hành chính`))
  })
})

/** A workbook as XML Spreadsheet 2003, the score of the first of two units as given. */
const xml = (score: string, { row = '', columns = '', style = '' } = {}): string =>
  '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" ' +
  `xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="s1">${style}</Style></Styles>` +
  `<Worksheet ss:Name="BC"><Table>${columns}<Row>${HEAD.map((each) => `<Cell><Data ss:Type="String">${each}</Data></Cell>`).join('')}</Row>` +
  `<Row ${row}>${['Lấp Vò', '2021-Q3'].map((each) => `<Cell><Data ss:Type="String">${each}</Data></Cell>`).join('')}` +
  `<Cell><Data ss:Type="Number">1250</Data></Cell>${score}</Row>` +
  `<Row>${['Tháp Mười', '2021-Q3', '980', '80,5'].map((each) => `<Cell><Data ss:Type="String">${each}</Data></Cell>`).join('')}</Row>` +
  '</Table></Worksheet></Workbook>'
const HTML = 'ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"'

describe('the same in XML Spreadsheet 2003', () => {
  test.each([
    [
      'a raised mark',
      `<Cell><ss:Data ${HTML}>81,25<Sup>2</Sup></ss:Data></Cell>`,
      {},
      ['cell/mark 2 Điểm cải cách hành chính'],
    ],
    [
      'a struck digit',
      `<Cell><ss:Data ${HTML}><S>8</S><Font>81,25</Font></ss:Data></Cell>`,
      {},
      ['cell/struck 2 Điểm cải cách hành chính'],
    ],
    [
      'a comment',
      '<Cell><Data ss:Type="Number">81.25</Data><Comment><ss:Data>hỏi lại 99</ss:Data></Comment></Cell>',
      {},
      [],
    ],
    ['the comma of a language', '<Cell><Data ss:Type="Number">81,25</Data></Cell>', {}, []],
    [
      'a day format',
      '<Cell ss:StyleID="s1"><Data ss:Type="DateTime">1900-03-21T06:00:00.000</Data></Cell>',
      { style: '<NumberFormat ss:Format="d\\.m"/>' },
      ['cell/dayFormat 2 Điểm cải cách hành chính'],
    ],
    [
      'a hidden row',
      '<Cell><Data ss:Type="Number">81.25</Data></Cell>',
      { row: 'ss:Hidden="1"' },
      ['row/hidden 2'],
    ],
    [
      'a hidden column',
      '<Cell><Data ss:Type="Number">81.25</Data></Cell>',
      { columns: '<Column ss:Index="4" ss:Hidden="1"/>' },
      ['column/hidden 1 Điểm cải cách hành chính'],
    ],
  ])('%s', async (_, score, form, said) => {
    const outcome = await takeCase({ 'a.xls': xml(score, form) })
    expect([scores(outcome.figures), outcome.said]).toEqual([THREE([81.25, 80.5]), said])
  })

  test.each([
    ['a formula without a result', '<Cell ss:Formula="=R1C1"/>', {}, 'cell/uncalculated'],
    [
      'a formula with an error',
      '<Cell ss:Formula="=1/0"><Data ss:Type="Error">#DIV/0!</Data></Cell>',
      {},
      'cell/formula',
    ],
    [
      'a cell struck out whole',
      '<Cell ss:StyleID="s1"><Data ss:Type="Number">81.25</Data></Cell>',
      { style: '<Font ss:StrikeThrough="1"/>' },
      'cell/struck',
    ],
  ])('%s is no figure', async (_, score, form, code) => {
    const outcome = await takeCase({ 'a.xls': xml(score, form) })
    expect([scores(outcome.figures), outcome.said]).toEqual([
      ['thap-muoi diem 2021-Q3 80.5'],
      [`${code} 2 Điểm cải cách hành chính`],
    ])
  })
})
