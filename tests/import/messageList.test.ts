import { describe, expect, test } from 'vitest'
import { createWords } from '@/i18n/translator'
import { issueSentence } from '@/import/issueNames'
import { fixOf } from '@/import/problems'
import { encode } from '#tests/fixtures/encoders'
import type { Content } from './base'
import { takeCase, writtenAs } from './written'

const words = createWords('vi')
const TITLE = ['KẾT QUẢ QUÝ III NĂM 2021']
const HEAD = ['Đơn vị', 'Tỷ lệ hồ sơ đúng hạn', 'Số hồ sơ tiếp nhận']
const UNITS = [
  ['Huyện Lấp Vò', '97.5', '1250'],
  ['Huyện Tháp Mười', '98.1', '980'],
  ['Huyện Cao Lãnh', '99.2', '2310'],
]
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.join(',')}\n`).join('')
const TABLE = csv([TITLE, HEAD, ...UNITS])
const hex = (text: string): Uint8Array =>
  Uint8Array.from(text.split(' '), (byte) => parseInt(byte, 16))
const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

/** What nobody in an office calls anything, and what bytes look like. */
const INTERNAL =
  /unit_id|indicator_id|basis \+|windows-|asWritten|OLE|GB18030|SHIFT|koi8|\[[0-9A-F]{2}\]|: “[0-9A-F]{2}( [0-9A-F]{2})+”/

/** Each thing told that is not only good to know, gravest first, as an officer reads it. */
async function toldOf(file: string, content: Content) {
  const { problems, figures } = await takeCase(file, content)
  const told = problems
    .filter(({ severity, code }) => severity !== 'info' && code !== 'column/assumed')
    .map((each) => `${issueSentence(each, words)} ${fixOf(each.code, words)}`)
  return { figures, told, problems }
}

/**
 * A line of the list of messages by files of its kind: what the first sentence has to say, and how
 * many figures stand. No sentence: nothing but what is good to know may be told.
 */
type Line = readonly [what: string, says: RegExp | null, figures: number, of: readonly Sample[]]
type Sample = readonly [file: string, content: Content]

const tables = (...rows: readonly (readonly string[])[]): readonly Sample[] =>
  writtenAs([TITLE, HEAD, ...rows])
const page = (title: string): string =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`
const LOST = /chữ có dấu trong tệp đã mất.*xin lại tệp/is
const FOREIGN = /tiếng nước ngoài.*(chữ Trung Quốc|chữ Nhật|chữ Nga)/is
const MIXED = /ghép từ hai phần khác bảng mã.*lưu mỗi tệp/is
const CUT = /dừng giữa chừng.*tải lại/is
const OLD = encode(csv([TITLE, HEAD]), 'windows-1258')

const LINES: readonly Line[] = [
  [
    'an error page of a server',
    /trang báo lỗi của máy chủ.*tải lại/is,
    0,
    [
      ['a.csv', page('502 Bad Gateway')],
      ['b.xls', page('403 Forbidden')],
      ['c.json', '{"error": "Unauthorized", "status": 401, "message": "Token expired"}'],
      ['d.csv', '502 Bad Gateway\nnginx/1.18.0\n'],
    ],
  ],
  ['a login page', /trang đăng nhập.*đăng nhập cổng/is, 0, [['a.csv', page('Đăng nhập hệ thống')]]],
  [
    'letters that were lost',
    LOST,
    0,
    [
      ['a.csv', TABLE.replace(/[^\p{ASCII}]/gu, '?')],
      ['b.csv', TABLE.replace(/[ệạỷấò]/gu, '\ufffd')],
    ],
  ],
  [
    'an encoding of another country',
    FOREIGN,
    0,
    [
      ['gb.csv', hex('61 2c 62 0a b5 a5 ce bb 2c d6 b5 b5 c8 bc b6 0a')],
      [
        'sjis.csv',
        hex(
          '92 50 88 ca 2c 8e 77 95 57 2c 90 94 92 6c 0a 93 8c 8b 9e 93 73 2c 8a 84 8d 87 2c 39 37 0a',
        ),
      ],
      [
        'cp1251.csv',
        hex('c5 e4 e8 ed e8 f6 e0 2c cf ee ea e0 e7 e0 f2 e5 eb fc 2c cc ee f1 ea e2 e0 2c 39 0a'),
      ],
      [
        'koi8.csv',
        hex('e5 c4 c9 ce c9 c3 c1 2c f0 cf cb c1 da c1 d4 c5 cc d8 2c ed cf d3 cb d7 c1 2c 39 0a'),
      ],
    ],
  ],
  [
    'two files of different encodings',
    MIXED,
    2,
    [
      [
        'new-then-old.csv',
        joined(
          new TextEncoder().encode(csv([TITLE, HEAD, ...UNITS.slice(0, 1)])),
          encode(csv(UNITS.slice(1)), 'windows-1258'),
        ),
      ],
      [
        'old-then-new.csv',
        joined(
          OLD,
          encode(csv(UNITS.slice(0, 1)), 'windows-1258'),
          new TextEncoder().encode(csv(UNITS.slice(1))),
        ),
      ],
    ],
  ],
  [
    'an older encoding',
    /xem vài tên đơn vị.*(Windows tiếng Việt cũ|VnTime|VNI)/is,
    6,
    [
      ['a.csv', encode(TABLE, 'windows-1258')],
      ['b.csv', encode(TABLE, 'tcvn3')],
      ['c.csv', encode(TABLE, 'vni')],
    ],
  ],
  [
    'an error of a formula',
    /công thức trong ô báo lỗi/i,
    5,
    ['#REF!', '#DIV/0!', '#VALUE!'].flatMap((fault) =>
      tables(['Huyện Lấp Vò', fault, '1250'], ...UNITS.slice(1)),
    ),
  ],
  ['the same row twice', /dòng này lặp lại.*dòng 3/is, 6, tables(...UNITS, UNITS[0] ?? [])],
  [
    'two values for one cell',
    /hai giá trị của cùng một đơn vị.*97,5.*dòng 3/is,
    6,
    tables(...UNITS, ['Huyện Lấp Vò', '96.5', '1250']),
  ],
  [
    'headings that come again',
    null,
    6,
    [
      ...tables(...UNITS.slice(0, 1), HEAD, ...UNITS.slice(1)),
      ...tables(
        ...UNITS.slice(0, 2),
        HEAD.map((each) => each.toUpperCase()),
        ...UNITS.slice(2),
      ),
    ],
  ],
  [
    'notes and signatures',
    null,
    6,
    [
      ...tables(
        ...UNITS,
        ['Ghi chú: số liệu tính đến ngày 30/9/2021'],
        ['Người lập biểu', '', 'Thủ trưởng đơn vị'],
        ['(Ký, ghi rõ họ tên)', '', '(Ký tên, đóng dấu)'],
        ['Nguyễn Văn A', '', 'Trần Thị B'],
      ),
      ...tables(
        ...UNITS,
        ['', '', 'Đồng Tháp, ngày 05 tháng 10 năm 2021'],
        ['', '', 'KT. CHỦ TỊCH'],
        ['', '', 'PHÓ CHỦ TỊCH'],
      ),
      [
        'ragged.csv',
        `${TABLE}Lập biểu\n* Chưa gồm hồ sơ trực tuyến\nĐồng Tháp, ngày 05 tháng 10 năm 2021\nKT. CHỦ TỊCH,,\n`,
      ],
      ['ragged.csv', `${TABLE}\nNơi nhận:\n- Như trên;\n- Lưu: VT.,,CHÁNH VĂN PHÒNG\n`],
    ],
  ],
  [
    'a row of units of measure',
    null,
    6,
    [
      ['ĐVT', '%', 'hồ sơ'],
      ['', '(%)', '(hồ sơ)'],
      ['Đơn vị tính', '%', 'hồ sơ'],
      ['', 'Tỷ lệ %', 'Số hồ sơ'],
    ].flatMap((measures) => tables(measures, ...UNITS)),
  ],
  [
    'a table cut off',
    CUT,
    6,
    [
      ['a.csv', `${TABLE}Huyện Tam`],
      ['b.csv', `${TABLE}"Huyện Tam`],
      ['c.csv', `${TABLE}Huyện Đắk Hà,9`],
    ],
  ],
  [
    'a file cut off of which nothing is whole',
    CUT,
    0,
    [
      ['a.json', '[{"Đơn vị": "Huyện Lấp Vò", "Kỳ": "Quý III/2021"}, {"Đơn vị": "Huyện Th'],
      [
        'b.xls',
        '<html><body><table><tr><td>Đơn vị</td></tr><tr><td>Huyện Lấp Vò</td></tr><tr><td>H',
      ],
      [
        'c.xml',
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row><Cell><Data>a',
      ],
    ],
  ],
  [
    'no known heading',
    /không nhận ra tiêu đề cột nào.*cột tên đơn vị.*biểu mẫu.*Cần: một trong: Số liệu \(observations\), Đơn vị \(units\)\./is,
    0,
    writtenAs([
      ['Foo', 'Bar'],
      ['abc', 'x'],
      ['def', 'y'],
    ]),
  ],
  [
    'letters of another alphabet in a name',
    /bảng chữ cái khác.*Huyện Lấp Vò/is,
    4,
    tables(['Huyện L\u1ea5p V\u043e\u0300', '97.5', '1250'], ...UNITS.slice(1)),
  ],
  [
    'letters of another alphabet in a heading',
    /tiêu đề có chữ của bảng chữ cái khác.*Số hồ sơ tiếp nhận/is,
    3,
    writtenAs([TITLE, [HEAD[0] ?? '', HEAD[1] ?? '', 'Số hồ s\u043e tiếp nhận'], ...UNITS]),
  ],
  [
    'signs that cannot be seen, and the barred d of older programs',
    null,
    6,
    writtenAs([
      TITLE,
      ['\u00d0ơn vị', HEAD[1] ?? '', HEAD[2] ?? ''],
      ['Huyện Lấp\u200b Vò', '97.5', '1250'],
      ['\ufeffHuyện Tháp Mười', '98.1', '980'],
      ['Huyện \u00d0ắk Hà', '98.1', '980'],
    ]),
  ],
  [
    'a style of numbers that other columns prove',
    null,
    6,
    writtenAs([
      TITLE,
      ['Đơn vị', 'Tỷ lệ hồ sơ đúng hạn', 'Điểm cải cách hành chính', 'Số hồ sơ tiếp nhận'],
      ['Huyện Lấp Vò', '97,125', '80,5', '1.250'],
      ['Huyện Tháp Mười', '98,250', '81,25', '2.310'],
    ]),
  ],
  [
    'values with and without their sign',
    null,
    2,
    writtenAs([
      TITLE,
      ['Đơn vị', 'Tỷ lệ hồ sơ đúng hạn'],
      ['Huyện Lấp Vò', '45.2%'],
      ['Huyện Tháp Mười', '45.2'],
    ]),
  ],
  [
    'an old binary .xls',
    /kiểu cũ của Office.*lưu lại dạng \.xlsx/is,
    0,
    [['a.xls', joined(hex('d0 cf 11 e0 a1 b1 1a e1'), new Uint8Array(1000))]],
  ],
]

describe('the list of messages, line by line', () => {
  const cases = LINES.flatMap(([what, says, figures, samples]) =>
    samples.map(
      ([file, content], at) =>
        [`${what} ${at + 1}: ${file}`, says, figures, file, content] as const,
    ),
  )

  test.each(cases)('%s', async (_, says, count, file, content) => {
    const { figures, told } = await toldOf(file, content)
    if (says === null) expect(told).toEqual([])
    else expect(told[0] ?? '').toMatch(says)
    expect(told.join('\n')).not.toMatch(INTERNAL)
    expect(figures).toHaveLength(count)
  })

  test('one object a line is said, in words', async () => {
    const record = (unit: string): string =>
      JSON.stringify({ 'Đơn vị': unit, 'Tỷ lệ hồ sơ đúng hạn': 97.5, Kỳ: 'Quý III/2021' })
    const { figures, problems } = await toldOf(
      'a.jsonl',
      `${record('Huyện Lấp Vò')}\n${record('Huyện Tháp Mười')}\n`,
    )
    const form = problems.find(({ code }) => code === 'json/form')
    expect(figures).toHaveLength(2)
    expect(form && issueSentence(form, words)).toMatch(/mỗi dòng một bản ghi/)
  })

  test('rows are numbered as the file has them, whatever the sender counts', async () => {
    for (const [file, content] of writtenAs([
      TITLE,
      ['Dòng', ...HEAD],
      ['1', ...(UNITS[0] ?? [])],
      ['2', 'Huyện Tháp Mười', 'abc', '980'],
    ])) {
      const { problems } = await toldOf(file, content)
      expect(problems.filter(({ code }) => code === 'cell/type').map(({ row }) => row)).toEqual([4])
    }
  })

  test('what every import brings stands behind what needs a person', async () => {
    const { problems } = await takeCase('a.csv', csv([HEAD, ...UNITS, ['Huyện Lạ', '1', '2']]))
    const codes = problems.filter(({ severity }) => severity !== 'info').map(({ code }) => code)
    expect(codes.at(-1)).toBe('column/assumed')
    const good = problems.filter(({ severity }) => severity === 'info').map(({ code }) => code)
    expect(good.filter((code) => code !== 'source/made' && code !== 'column/assumed')).toEqual(
      good.slice(0, good.length - good.filter((code) => /made|assumed/.test(code)).length),
    )
  })
})
