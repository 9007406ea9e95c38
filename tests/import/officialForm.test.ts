import { describe, expect, test } from 'vitest'
import { formCell } from '@/import/officialHeadings'
import { EMPTY_RECIPE, withAnswer, type Recipe } from '@/import/recipe'
import { writeCsv } from '#tests/dataset/cells/writeCsv'
import { makeXlsx } from '#tests/fixtures/xlsx'
import { DATA_ROWS, isAccounted, take, type Content } from './base'
import { CASE_ROWS, takeSuggested, writtenAs } from './written'

const N = ''
const TITLE = [
  ['Biểu số II.06a/VPCP/KSTT', N, N, 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH'],
  [N, N, N, 'Kỳ báo cáo: Quý III/2021', N, N, N, N, N, 'Đơn vị nhận báo cáo: Văn phòng UBND tỉnh'],
  [N, N, N, '(Từ ngày 15/6/2021 đến ngày 14/9/2021)', N, N, N, N, N, 'Đơn vị tính: Số hồ sơ TTHC'],
]
const HEADINGS = (first: string) => [
  [
    'STT',
    first,
    'Số lượng hồ sơ tiếp nhận',
    N,
    N,
    N,
    'Số lượng hồ sơ đã giải quyết',
    N,
    N,
    N,
  ].concat(['Số lượng hồ sơ đang giải quyết', N, N]),
  [
    N,
    N,
    'Tổng số',
    'Trong kỳ',
    N,
    'Từ kỳ trước',
    'Tổng số',
    'Trước hạn',
    'Đúng hạn',
    'Quá hạn',
  ].concat(['Tổng số', 'Trong hạn', 'Quá hạn']),
  [N, N, N, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', N, N, N, N, N, N, N, N],
]
const SUMS = [
  '(1)',
  '(2)',
  '(3)=(4)+(5)+(6)',
  '(4)',
  '(5)',
  '(6)',
  '(7)=(8)+(9)+(10)',
  '(8)',
  '(9)',
]
const NUMBERS = [...SUMS, '(10)', '(11)=(12)+(13)', '(12)', '(13)']
const LAP_VO = '1.250 500 600 150 1.150 700 400 50 100 90 10'.split(' ')
const THAP_MUOI = '2.000 800 1.000 200 1.800 1.000 780 20 200 190 10'.split(' ')
const BOTH = '3.250 1.300 1.600 350 2.950 1.700 1.180 70 300 280 20'.split(' ')
const SIGNED = [
  [N, N, N, N, N, N, N, N, N, N, 'Đồng Tháp, ngày 20 tháng 9 năm 2021'],
  [N, 'Người lập biểu', N, N, N, N, N, N, N, N, 'KT. CHỦ TỊCH'],
]
const MERGES =
  'C4:F4 G4:J4 K4:M4 A4:A6 B4:B6 C5:C6 D5:E5 F5:F6 G5:G6 H5:H6 I5:I6 J5:J6 K5:K6 L5:L6 M5:M6'

const FORM = [
  ...TITLE,
  ...HEADINGS('Đơn vị'),
  NUMBERS,
  ['I', 'UBND cấp huyện', ...LAP_VO.map(() => N)],
  ['1', 'UBND huyện Lấp Vò', ...LAP_VO],
  ['2', 'UBND huyện Tháp Mười', ...THAP_MUOI],
  [N, 'Tổng cộng', ...BOTH],
  ...SIGNED,
]
const MADE = [
  'lap-vo ho-so 2021-Q3 1100/1150',
  'lap-vo qua-han 2021-Q3 10/100',
  'lap-vo dvc 2021-Q3 500/1100',
  'thap-muoi ho-so 2021-Q3 1780/1800',
  'thap-muoi qua-han 2021-Q3 10/200',
  'thap-muoi dvc 2021-Q3 800/1800',
]

const other = (
  cells: readonly string[],
  ...changes: readonly (readonly [number, string])[]
): string[] => cells.map((cell, index) => changes.find(([at]) => at === index)?.[1] ?? cell)

/** What a form became: figures with both counts, what is asked beside whose a row of
 * totals is, and what was said beside the usual. */
async function form(
  name: string,
  content: Content,
  recipe: Recipe = EMPTY_RECIPE,
  base = DATA_ROWS,
) {
  const { report, taken } = await take({ [name]: content }, { recipes: [recipe], base })
  expect(report.every(isAccounted)).toBe(true)
  return {
    taken,
    figures: taken.observations.map(
      ({ unit_id, indicator_id, period, numerator, denominator }) =>
        `${unit_id} ${indicator_id} ${period} ${numerator}/${denominator}`,
    ),
    asked: report.flatMap(({ questions }) =>
      questions.flatMap(({ id, isNeeded }) => (isNeeded && !id.startsWith('total:') ? [id] : [])),
    ),
    said: report.flatMap(({ problems }) =>
      problems.flatMap(({ code, row, column, found }) =>
        /^(?:form|cell|heading)\//.test(code) && code !== 'cell/computed'
          ? [{ code, row, column, found }]
          : [],
      ),
    ),
    faults: report.flatMap(({ problems }) =>
      problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    ),
  }
}

const csv = (rows: readonly string[][], delimiter = ','): string =>
  writeCsv(rows, { delimiter, lineEnd: '\r\n', quoteAll: false })

test.each([
  ['Số hồ sơ nhận giải quyết / Tổng số', 'received/total'],
  ['Số hồ sơ nhận giải quyết / Trong đó / Số kỳ trước chuyển qua', 'received/carried'],
  ['Số hồ sơ nhận giải quyết / Trong đó / Số mới tiếp nhận trực tuyến', 'received/online'],
  ['Số hồ sơ tiếp nhận / Trong kỳ / Trực tiếp hoặc qua dịch vụ bưu chính', 'received/counter'],
  ['Số hồ sơ tiếp nhận / Trong kỳ / Qua bưu chính công ích', 'received/post'],
  ['Số hồ sơ tiếp nhận / Trong kỳ / Tổng', 'received/new'],
  ['Kết quả giải quyết / Số hồ sơ đã giải quyết / Trả đúng thời hạn', 'resolved/onTime'],
  ['Kết quả giải quyết / Số hồ sơ đã giải quyết / Trả quá hạn', 'resolved/late'],
  ['Kết quả giải quyết / Trước hạn', 'resolved/early'],
  ['Đã giải quyết / Sớm hạn', 'resolved/early'],
  ['Hồ sơ đã giải quyết trước hạn và đúng hạn', 'resolved/inTime'],
  ['Kết quả giải quyết / Số hồ sơ đang giải quyết / Chưa đến hạn', 'open/within'],
  ['Hồ sơ tồn đọng / Quá hạn', 'open/late'],
  ['Số hồ sơ tạm dừng', 'paused/total'],
  ['Số PAKN đã được xử lý / Về hành vi hành chính', 'resolved/conduct'],
  ['Kết quả xử lý đã đăng tải công khai', 'published/total'],
  ['Đã giải quyết / Tỷ lệ đúng hạn', null],
  ['Đúng hạn (%)', null],
  ['Đơn vị', null],
  ['Tỷ lệ hồ sơ đúng hạn', null],
  ['Số hồ sơ trả lại', null],
])('a heading says what is counted: %s', (heading, cell) => {
  expect(formCell(heading)).toBe(cell)
})

describe('form II.06a', () => {
  test('comes in as it is, whoever wrote it: merged headings, numbers of columns, totals, groups', async () => {
    const workbook = makeXlsx([{ name: 'Sheet1', rows: FORM, merges: MERGES.split(' ') }])
    for (const [name, content] of [['m.xlsx', workbook] as const, ...writtenAs(FORM)]) {
      const { figures, asked, faults, said } = await form(name, content)
      expect({ name, figures, asked, faults }).toEqual({
        name,
        figures: MADE,
        asked: [],
        faults: [],
      })
      expect(said.map(({ code }) => code)).toEqual(
        Array.from({ length: 3 }, () => 'form/recognised'),
      )
      expect(said[0]?.found).toContain(
        '= (Trước hạn + Đúng hạn) ÷ Số lượng hồ sơ đã giải quyết / Tổng số',
      )
    }
  })

  test('asks for the period where it says none, and for nothing else', async () => {
    const bare = FORM.slice(3)
    const { figures, asked } = await form('bieu.csv', csv(bare))
    expect([figures, asked]).toEqual([[], ['constant:period']])
    const recipe = withAnswer(EMPTY_RECIPE, 'constant:period', '2021-Q3')
    expect((await form('bieu.csv', csv(bare), recipe)).figures).toEqual(MADE)
  })

  test('in other words: a tracking table, shares beside the counts, what is paused', async () => {
    const rows = [
      ['THEO DÕI TIẾN ĐỘ GIẢI QUYẾT HỒ SƠ QUÝ III NĂM 2021'],
      [
        'Cơ quan, đơn vị',
        'Hồ sơ tiếp nhận',
        N,
        N,
        N,
        'Hồ sơ đã xử lý',
        N,
        N,
        N,
        N,
        'Hồ sơ đang xử lý',
      ].concat([N, N, 'Tạm dừng']),
      [
        N,
        'Tổng',
        'Kỳ trước chuyển sang',
        'Trực tuyến',
        'Tại quầy',
        'Tổng',
        'Trước hạn',
        'Đúng hạn',
      ].concat(['Trễ hạn', 'Tỷ lệ đúng hạn (%)', 'Tổng', 'Chưa đến hạn', 'Quá hạn', N]),
      ['Huyện Lấp Vò', '1260', '160', '500', '600', '1150', '700', '400', '50', '95,7'].concat([
        '100',
        '90',
        '10',
        '10',
      ]),
    ]
    for (const [name, content] of writtenAs(rows)) {
      const { figures, asked, said } = await form(name, content)
      expect({ name, figures, asked }).toEqual({ name, figures: MADE.slice(0, 3), asked: [] })
      expect(said.filter(({ code }) => code === 'form/balance')).toEqual([])
    }
  })

  test('with one row of headings, before and on time in one column, columns in another order', async () => {
    const rows = [
      ['Báo cáo quý III năm 2021'],
      ['Quá hạn đang giải quyết', 'Tên đơn vị', 'Hồ sơ đã giải quyết quá hạn'].concat([
        'Hồ sơ đã giải quyết trước và đúng hạn',
        'Hồ sơ tiếp nhận trong kỳ',
        'Hồ sơ tiếp nhận trực tuyến',
        'Hồ sơ đang giải quyết',
      ]),
      ['10', 'H. Lấp Vò', '50', '1 100', '1 100', '500', '100'],
    ]
    expect((await form('mot-dong.csv', csv(rows, ';'))).figures).toEqual(MADE.slice(0, 3))
  })

  test('by areas of work is of one unit: that of its title, or the one asked for', async () => {
    const areas = (title: string): string[][] => [
      ...TITLE,
      [title],
      ...HEADINGS('Lĩnh vực giải quyết'),
      NUMBERS,
      ['1', 'Đất đai', ...LAP_VO],
      ['2', 'Hộ tịch', ...THAP_MUOI],
      [N, 'Tổng cộng', ...BOTH],
      ...SIGNED,
    ]
    const whole = ['ho-so 2021-Q3 2880/2950', 'qua-han 2021-Q3 20/300', 'dvc 2021-Q3 1300/2900']
    for (const [name, content] of writtenAs(areas('Đơn vị báo cáo: UBND huyện Lấp Vò'))) {
      const { figures, asked, said } = await form(name, content)
      expect({ figures, asked }).toEqual({
        figures: whole.map((each) => `lap-vo ${each}`),
        asked: [],
      })
      expect(said.find(({ code }) => code === 'form/byArea')?.found).toBe('Tổng cộng')
    }
    const unnamed = csv(areas(''))
    expect((await form('a.csv', unnamed)).asked).toEqual(['column:unit_id'])
    const recipe = withAnswer(EMPTY_RECIPE, 'column:unit_id', 'Huyện Tam Nông')
    expect((await form('a.csv', unnamed, recipe)).figures).toEqual(
      whole.map((each) => `tam-nong ${each}`),
    )
    // Without a row of totals the rows are added up.
    const untotalled = areas('Đơn vị báo cáo: UBND huyện Lấp Vò').filter(
      (row) => !row.includes('Tổng cộng'),
    )
    const added = await form('b.csv', csv(untotalled))
    expect(added.figures).toEqual(whole.map((each) => `lap-vo ${each}`))
    expect(added.said.find(({ code }) => code === 'form/byArea')?.found).toBe('2')
  })

  test('gives communes the indicator of communes, and no figure to a tier that has none', async () => {
    const rows = [
      ['Quý III/2026'],
      ...HEADINGS('Đơn vị'),
      NUMBERS,
      ['1', 'UBND xã Lấp Vò', ...LAP_VO],
      ['2', 'UBND phường Sa Đéc', ...THAP_MUOI],
    ]
    const of = (id: string, name: string, kind: string, level: 'commune' | 'department') => ({
      ...DATA_ROWS.units[0],
      unit_id: id as (typeof DATA_ROWS.units)[number]['unit_id'],
      code: null,
      name,
      short_name: name,
      kind,
      level,
      aliases: [],
      valid_from: '2025-07-01',
      valid_to: null,
    })
    const base = {
      ...DATA_ROWS,
      units: [
        ...DATA_ROWS.units,
        of('x-lap-vo', 'Xã Lấp Vò', 'xã', 'commune'),
        of('p-sa-dec', 'Phường Sa Đéc', 'phường', 'commune'),
        of('so-y-te', 'Sở Y tế', 'sở', 'department'),
      ] as unknown as typeof DATA_ROWS.units,
    }
    const { figures } = await form('xa.csv', csv(rows), EMPTY_RECIPE, base)
    expect(figures.filter((each) => each.includes(' h'))).toEqual([
      'x-lap-vo hs-xa 2026-Q3 1100/1150',
      'p-sa-dec hs-xa 2026-Q3 1780/1800',
    ])
    const office = await form(
      'so.csv',
      csv([...rows.slice(0, 5), ['1', 'Sở Y tế', ...LAP_VO]]),
      EMPTY_RECIPE,
      base,
    )
    expect(office.figures).toEqual([
      'so-y-te qua-han 2026-Q3 10/100',
      'so-y-te dvc 2026-Q3 500/1100',
    ])
    expect(office.said.find(({ code }) => code === 'form/tier')?.found).toBe('Sở Y tế')
  })

  test('says by row and column what does not add up or is no count, and keeps the rest', async () => {
    const row = (...cells: string[]): string[][] => [
      ...FORM.slice(0, 7),
      ['1', 'Huyện Lấp Vò', ...cells],
      ['2', 'Huyện Tháp Mười', ...THAP_MUOI],
    ]
    const wrong = await form('a.csv', csv(row(...other(LAP_VO, [4, '1.159']))))
    expect(wrong.figures[0]).toBe('lap-vo ho-so 2021-Q3 1100/1159')
    expect(wrong.said.filter(({ code }) => code === 'form/balance')).toEqual([
      {
        code: 'form/balance',
        row: 8,
        column: 'Số lượng hồ sơ đã giải quyết / Tổng số',
        found: '1.159',
      },
      {
        code: 'form/balance',
        row: 8,
        column: 'Số lượng hồ sơ tiếp nhận / Tổng số',
        found: '1.250',
      },
    ])
    const broken = await form('a.csv', csv(row(...other(LAP_VO, [5, '70,5']))))
    expect(broken.figures.filter((each) => each.startsWith('lap-vo ho-so'))).not.toContain(MADE[0])
    expect(broken.said.find(({ code }) => code === 'cell/type')).toMatchObject({
      row: 8,
      found: '70,5 + 400',
    })
    // A blank is none where the total says so, and nothing that is known where it does not.
    const blank = await form(
      'a.csv',
      csv(row(...other(LAP_VO, [4, '450'], [5, '-'], [0, '550'], [1, '-'], [2, '400']))),
    )
    expect(blank.figures[0]).toBe('lap-vo ho-so 2021-Q3 400/450')
    const unknown = await form('a.csv', csv(row(...other(LAP_VO, [5, '']))))
    expect(unknown.said.find(({ code }) => code === 'cell/type')?.found).toBe('… + 400')
  })

  test('fills what a small package has, and brings what one without any of it lacks', async () => {
    const small = await form('a.csv', csv(FORM), EMPTY_RECIPE, CASE_ROWS)
    expect(small.figures).toEqual([MADE[0], MADE[3]])
    expect(
      small.said.filter(({ code }) => code === 'form/aside').map(({ found }) => found),
    ).toEqual(['Tỷ lệ hồ sơ quá hạn đang giải quyết', 'Tỷ lệ hồ sơ tiếp nhận trực tuyến'])
    const indicators = CASE_ROWS.indicators.filter(({ indicator_id: id }) => id === 'diem')
    const none = await form('a.csv', csv(FORM), EMPTY_RECIPE, {
      ...CASE_ROWS,
      indicators,
      observations: [],
    })
    expect(none.taken.indicators.map(({ indicator_id: id, polarity }) => [id, polarity])).toEqual([
      ['hs-dung-han', 'higher'],
      ['hs-qua-han', 'lower'],
      ['hs-truc-tuyen', 'higher'],
    ])
    expect(none.figures[0]).toBe('lap-vo hs-dung-han 2021-Q3 1100/1150')
  })
})

describe('the form of petitions', () => {
  const PAKN = ['lap-vo pakn 2021-Q3 18/20', 'thap-muoi pakn 2021-Q3 9/9']
  const named = (...rows: string[][]): string[][] => [
    ['TÌNH HÌNH, KẾT QUẢ TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ QUÝ III NĂM 2021'],
    ...rows,
  ]

  test('under groups of headings', async () => {
    const rows = named(
      ['STT', 'Đơn vị', 'Số PAKN tiếp nhận', N, N, 'Số PAKN đã xử lý', N, N, 'Đang xử lý', N],
      [
        N,
        N,
        'Tổng số',
        'Kỳ trước',
        'Mới tiếp nhận',
        'Tổng số',
        'Đúng hạn',
        'Quá hạn',
        'Trong hạn',
        'Quá hạn',
      ],
      ['(1)', '(2)', '(3)=(4)+(5)', '(4)', '(5)', '(6)=(7)+(8)', '(7)', '(8)', '(9)', '(10)'],
      ['1', 'UBND huyện Lấp Vò', '24', '4', '20', '20', '18', '2', '3', '1'],
      ['2', 'UBND huyện Tháp Mười', '10', '0', '10', '9', '9', '0', '1', '0'],
      [N, 'Tổng cộng', '34', '4', '30', '29', '27', '2', '4', '1'],
    )
    const merges = ['C2:E2', 'F2:H2', 'I2:J2', 'A2:A3', 'B2:B3']
    const workbook = makeXlsx([{ name: 'PAKN', rows, merges }])
    for (const [name, content] of [['m.xlsx', workbook] as const, ...writtenAs(rows)]) {
      const { figures, asked, faults } = await form(name, content)
      expect({ name, figures, asked, faults }).toEqual({
        name,
        figures: PAKN,
        asked: [],
        faults: [],
      })
    }
  })

  test('in one row of headings, before and on time apart', async () => {
    const rows = named(
      ['Địa phương', 'Phản ánh, kiến nghị tiếp nhận', 'Đã xử lý trước hạn'].concat([
        'Đã xử lý đúng hạn',
        'Đã xử lý quá hạn',
        'Đang xử lý',
      ]),
      ['Lấp Vò', '24', '8', '10', '2', '4'],
      ['Tháp Mười', '10', '9', '0', '0', '1'],
    )
    for (const [name, content] of writtenAs(rows))
      expect((await form(name, content)).figures).toEqual(PAKN)
  })

  test('by conduct and rules, without a word on time: what is handled and published', async () => {
    const rows = [
      ['BIỂU II.05A: KẾT QUẢ XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ'],
      ['Đơn vị báo cáo: UBND huyện Lấp Vò', 'Kỳ báo cáo: Quý III/2021'],
      [
        'Phân loại',
        'Số PAKN tiếp nhận',
        N,
        'Số PAKN đã xử lý',
        N,
        'Số PAKN đang xử lý',
        'Đã đăng tải công khai kết quả',
      ],
      [N, 'Về hành vi hành chính', 'Về quy định hành chính', 'Về hành vi hành chính'].concat([
        'Về quy định hành chính',
        N,
        N,
      ]),
      ['Tổng số', '14', '10', '12', '8', '4', '15'],
    ]
    for (const [name, content] of writtenAs(rows)) {
      const { figures, taken, asked } = await form(name, content)
      expect({ name, figures, asked }).toEqual({
        name,
        figures: ['lap-vo pakn-da-xu-ly 2021-Q3 20/24', 'lap-vo pakn-cong-khai 2021-Q3 15/20'],
        asked: [],
      })
      expect(taken.indicators).toHaveLength(2)
    }
  })
})

describe('columns beside those of a form', () => {
  const rows = [
    ['KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC QUÝ III NĂM 2021'],
    ['TT', 'Đơn vị', 'Số hồ sơ tiếp nhận', 'Số hồ sơ đã giải quyết', 'Giải quyết đúng hạn'].concat([
      'Số hồ sơ trễ hạn',
      'Tỷ lệ đúng hạn (%)',
      'Chỉ tiêu (%)',
      'Điểm CCHC',
    ]),
    '1;Huyện Lấp Vò;1.290;1.250;1.190;60;95,2;98;81,5'.split(';'),
    '2;Huyện Tháp Mười;1.000;980;955;25;97,4;98;92,4'.split(';'),
    '3;TP Cao Lãnh;2.350;2.310;2.200;110;95,2;98;88'.split(';'),
  ]

  test.each(writtenAs(rows))(
    'are read as in any table, and its own share where its counts make it: %s',
    async (file, content) => {
      const { taken } = await takeSuggested(file, content)
      const told = taken.observations.map((each) =>
        [each.indicator_id, each.value, each.numerator, each.denominator, each.target].join(' '),
      )
      expect(told.sort()).toEqual(
        [
          'ho-so 95.2 1190 1250 98',
          'ho-so 97.4 955 980 98',
          'ho-so 95.2 2200 2310 98',
          ...[1290, 1000, 2350].map((count) => `tiep-nhan ${count}   `),
          ...[60, 25, 110].map((count) => `tre ${count}   `),
          ...[81.5, 92.4, 88].map((points) => `diem ${points}   `),
        ].sort(),
      )
    },
  )
})
