import { describe, expect, it, test } from 'vitest'
import { makeXlsx } from '#tests/fixtures/xlsx'
import { aside, read, rows } from './readAny'

describe('layout', () => {
  const FORM = [
    'ỦY BAN NHÂN DÂN TỈNH;;;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;;',
    'ĐỒNG THÁP;;;;Độc lập - Tự do - Hạnh phúc;;',
    ';;;;;;',
    'TÌNH HÌNH GIẢI QUYẾT HỒ SƠ QUÝ III/2021;;;;;;',
    'STT;Đơn vị;Tiếp nhận;;Giải quyết;;Ghi chú',
    ';;Trong kỳ;Kỳ trước;Đúng hạn;Quá hạn;',
    '(1);(2);(3);(4);(5);(6);(7)',
    'I;Thành phố;;;;;',
    '1;TP Cao Lãnh;100;20;110;10;',
    '2;TP Sa Đéc;90;10;95;5;',
    'II;Huyện;;;;;',
    '1;Huyện Lấp Vò;80;5;84;1;',
    ';;;;;;',
    ';Tổng cộng;270;35;289;16;',
    ';;;;;;',
    ';;;;Đồng Tháp, ngày 01 tháng 10 năm 2021;;',
    'Người lập biểu;;;;GIÁM ĐỐC;;',
  ].join('\r\n')

  it('finds the table in an office form', async () => {
    const { table, detections, codes } = await read('bao-cao.csv', FORM)
    expect(table?.columns).toEqual([
      'STT',
      'Đơn vị',
      'Tiếp nhận / Trong kỳ',
      'Tiếp nhận / Kỳ trước',
      'Giải quyết / Đúng hạn',
      'Giải quyết / Quá hạn',
      'Ghi chú',
    ])
    expect(rows(table)).toEqual([
      [9, '1', 'TP Cao Lãnh', '100', '20', '110', '10', ''],
      [10, '2', 'TP Sa Đéc', '90', '10', '95', '5', ''],
      [12, '1', 'Huyện Lấp Vò', '80', '5', '84', '1', ''],
    ])
    expect(aside(table)).toEqual([
      [1, 'title'],
      [2, 'title'],
      [4, 'title'],
      [5, 'heading'],
      [6, 'heading'],
      [7, 'numbering'],
      [8, 'section'],
      [11, 'section'],
      [14, 'total'],
      [16, 'footer'],
      [17, 'footer'],
    ])
    expect(detections).toMatchObject({
      headingRows: '5-6',
      titleRows: '1-2, 4',
      numberingRow: '7',
      sectionRows: '8, 11',
      totalRows: '14',
      footerRows: '16-17',
      blankRows: '3, 13, 15',
      delimiter: ';',
      lineEnd: 'CRLF',
      encoding: 'utf-8',
      unicodeForm: 'NFC',
    })
    expect(codes).toEqual([])
    expect(table?.rowCount).toBe(14)
  })

  it('finds it in a workbook and a web page with merged cells', async () => {
    const grid = FORM.split('\r\n').map((line) =>
      line.split(';').map((cell) => (cell === '' ? null : cell)),
    )
    const book = makeXlsx([
      {
        name: 'Biểu',
        rows: grid,
        merges: [
          'A1:D1',
          'E1:G1',
          'A2:D2',
          'E2:G2',
          'A4:G4',
          'A5:A6',
          'B5:B6',
          'C5:D5',
          'E5:F5',
          'G5:G6',
          'B8:G8',
          'B11:G11',
          'E16:G16',
        ],
      },
    ])
    const page = `<html><meta charset="utf-8"><body><table border=1><tr><td colspan=4>ỦY BAN<br>NHÂN DÂN<td colspan=3>CỘNG HÒA</tr>
      <tr><th rowspan=2>STT<th rowspan=2>Đơn vị<th colspan=2>Tiếp&nbsp;nhận<th colspan=2>Giải quyết<th rowspan=2>Ghi chú</tr><tr><th>Trong kỳ<th>Kỳ trước<th>Đúng hạn<th>Quá hạn</tr>
      <tr><td>1<td rowspan=2>TP Cao L&atilde;nh<td>100<td>20<td>110<td>10<td></tr><tr><td>2<td>1<td>2<td>3<td>4<td>x</tr></table></body></html>`
    const inBook = await read('bao-cao.xlsx', book)
    expect(inBook.table?.columns[5]).toBe('Giải quyết / Quá hạn')
    expect(rows(inBook.table)).toHaveLength(3)
    const inPage = await read('bao-cao.xls', page)
    expect(inPage.value?.format).toBe('html')
    expect(inPage.table?.columns).toEqual(inBook.table?.columns)
    expect(rows(inPage.table)).toEqual([
      [4, '1', 'TP Cao Lãnh', '100', '20', '110', '10', ''],
      [5, '2', 'TP Cao Lãnh', '1', '2', '3', '4', 'x'],
    ])
    expect(inPage.detections).toMatchObject({
      mergedCells: '1',
      headingRows: '2-3',
      titleRows: '1',
    })
  })

  it('finds two rows of headings where a workbook leaves out the last cell that a merged one covers', async () => {
    const grid = [
      ['Đơn vị', 'Đúng hạn'],
      [null, 'Quý II/2021', 'Quý III/2021'],
      ['Huyện Lấp Vò', 81, 84],
      ['TP Cao Lãnh', 90, 92],
    ]
    const { table, codes } = await read(
      'a.xlsx',
      makeXlsx([{ name: 'Biểu', rows: grid, merges: ['A1:A2', 'B1:C1'] }]),
    )
    expect(table?.columns).toEqual(['Đơn vị', 'Đúng hạn / Quý II/2021', 'Đúng hạn / Quý III/2021'])
    expect(codes).toEqual([])
  })

  it('joins three rows of headings', async () => {
    const { table } = await read(
      'a.csv',
      'TT;Lĩnh vực;Hồ sơ;;;Quá hạn\n;;Tổng số;Trong đó;;\n;;;Trực tuyến;Trực tiếp;\n1;Đất đai;5;2;3;0\n2;Tư pháp;9;4;5;1\n',
    )
    expect(table?.columns).toEqual([
      'TT',
      'Lĩnh vực',
      'Hồ sơ / Tổng số',
      'Hồ sơ / Trong đó / Trực tuyến',
      'Hồ sơ / Trong đó / Trực tiếp',
      'Quá hạn',
    ])
  })

  it('takes groups of years above headings that would repeat', async () => {
    const { table } = await read(
      'a.csv',
      ';2020;;2021;\nĐơn vị;Điểm;Hạng;Điểm;Hạng\nLấp Vò;80;2;90;1\nSa Đéc;85;1;88;2\n',
    )
    expect(table?.columns).toEqual([
      'Đơn vị',
      '2020 / Điểm',
      '2020 / Hạng',
      '2021 / Điểm',
      '2021 / Hạng',
    ])
  })

  test.each([
    ['a,b,c\n1,2,3\n4,5,6\n', 2],
    ['id,name\nu1,Lấp Vò\ntotal,Tổng\nI,x\n', 3],
    ['unit_id,indicator,value\nu1,Tổng điểm,90\nu2,Tổng điểm,91\n', 2],
    ['id,name,note,x,y,z\nu1,A,,,,\nu2,B,,,,\nu3,C,n,1,2,3\nu4,D,,,,\n', 4],
    ['source_id,title\nnguon-1,Báo cáo\nnguon-2,Nguồn\n', 2],
    ['a\n1\n2\n', 2],
    ['Loại,Mã,Tên\nTỉnh,87,Tỉnh Đồng Tháp\nXã,30001,Xã Tân Hồng\nXã,30002,Xã Bình Phú\n', 3],
    ['Năm,2019,2020,2021\nLấp Vò,1,2,3\n', 1],
  ])('leaves a plain table alone: %j', async (text, count) => {
    const { table, detections } = await read('a.csv', text)
    expect(table?.rows).toHaveLength(count)
    expect(detections['headingRows']).toBe('1')
  })

  it('takes headings and kinds of rows from whoever knows better', async () => {
    const text = 'x;y\nTên;Điểm\nLấp Vò;1\nTổng cộng;1\n'
    const { table, detections } = await read('a.csv', text, {
      layout: { headingRow: 2, kinds: new Map([[4, 'data']]) },
    })
    expect(table?.columns).toEqual(['Tên', 'Điểm'])
    expect(rows(table)).toEqual([
      [3, 'Lấp Vò', '1'],
      [4, 'Tổng cộng', '1'],
    ])
    expect(detections['headingRows']).toBe('2')
    expect(rows((await read('a.csv', text, { layout: { mode: 'firstRow' } })).table)).toHaveLength(
      3,
    )
  })

  it('names the column of a fault by the heading, wherever that stands', async () => {
    const { codes, table } = await read(
      'a.csv',
      'BÁO CÁO;;\n;;\nSTT;Đơn vị;Điểm\n1;"Lấp" Vò;9\n2;Sa Đéc\n3;Cao Lãnh;8\n',
    )
    expect(codes).toEqual([
      ['csv/quote', 4, 'Đơn vị'],
      ['row/short', 5, 'Điểm'],
    ])
    expect(aside(table)).toEqual([
      [1, 'title'],
      [3, 'heading'],
      [4, 'refused'],
      [5, 'refused'],
    ])
  })
})
