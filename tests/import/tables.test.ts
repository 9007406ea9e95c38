import { describe, expect, test } from 'vitest'
import { makeXlsx } from '#tests/fixtures/xlsx'
import { EMPTY_RECIPE, withAnswer } from '@/import/recipe'
import { takeCase, writtenAs } from './written'

const TITLE = ['BÁO CÁO QUÝ III NĂM 2021']
const FIRST = ['lap-vo ho-so 2021-Q3 97.5', 'thap-muoi ho-so 2021-Q3 98.1']
const SECOND = ['h-cao-lanh diem 2021-Q3 81.25', 'dac-ha diem 2021-Q3 80.5']

describe('where a table ends', () => {
  test('below it another one begins, with another indicator', async () => {
    const { figures, said, report } = await takeCase('y06_stacked.csv')
    expect(figures).toEqual([...FIRST, ...SECOND])
    expect(said).toEqual([['info', 'table/another', 6, null]])
    expect(report.map(({ file }) => file)).toEqual(['y06_stacked.csv', 'y06_stacked.csv#2'])
  })

  test('below it another one begins, with a line of its own and two columns', async () => {
    const { figures } = await takeCase('x10_stacked_two_cols.xlsx')
    expect(figures.slice(4)).toEqual([
      'h-cao-lanh diem 2021-Q3 81.25',
      'h-cao-lanh tre 2021-Q3 5',
      'dac-ha diem 2021-Q3 80.5',
      'dac-ha tre 2021-Q3 7',
    ])
  })

  test('beside it another one stands, behind a blank column', async () => {
    const { figures } = await takeCase('x10_side_by_side.xlsx')
    expect(figures).toEqual([...FIRST, ...SECOND])
  })

  const [upper, lower] = [
    [
      ['Huyện Lấp Vò', '97.5'],
      ['Huyện Tháp Mười', '98.1'],
    ],
    [
      ['Huyện Cao Lãnh', '81.25'],
      ['Huyện Đắk Hà', '80.5'],
    ],
  ] as const
  const stacked: Readonly<Record<string, string[][]>> = {
    'at once': [
      TITLE,
      ['Đơn vị', 'Tỷ lệ hồ sơ đúng hạn'],
      ...upper,
      ['Đơn vị', 'Điểm cải cách hành chính'],
      ...lower,
    ].map((row) => [...row]),
    'after a gap, under other words': [
      TITLE,
      ['Đơn vị', 'Tỷ lệ hồ sơ đúng hạn'],
      ...upper,
      [''],
      ['Địa phương', 'Điểm cải cách hành chính'],
      ...lower,
    ].map((row) => [...row]),
    'under a line of its own': [
      TITLE,
      ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ đúng hạn'],
      ...upper.map((row, index) => [String(index + 1), ...row]),
      ['Điểm cải cách hành chính của các huyện'],
      ['STT', 'Đơn vị', 'Điểm cải cách hành chính'],
      ...lower.map((row, index) => [String(index + 1), ...row]),
    ],
  }
  for (const [how, rows] of Object.entries(stacked)) {
    test.each(writtenAs(rows))(`one below the other, ${how}: %s`, async (file, content) => {
      expect((await takeCase(file, content)).figures).toEqual([...FIRST, ...SECOND])
    })
  }

  test.each(
    writtenAs([
      ['BÁO CÁO QUÝ II NĂM 2021'],
      ['Đơn vị', 'Tỷ lệ hồ sơ đúng hạn'],
      ...upper.map((row) => [...row]),
      [''],
      ['BÁO CÁO QUÝ III NĂM 2021'],
      ['Đơn vị', 'Tỷ lệ hồ sơ đúng hạn'],
      ...upper.map((row) => [...row]),
    ]),
  )('one below the other, each under the title of its quarter: %s', async (file, content) => {
    expect((await takeCase(file, content)).figures).toEqual([
      ...FIRST.map((each) => each.replace('2021-Q3', '2021-Q2')),
      ...FIRST,
    ])
  })

  const beside: Readonly<Record<string, string[][]>> = {
    'behind a blank column': [
      TITLE,
      ['Đơn vị', 'Tỷ lệ hồ sơ đúng hạn', '', 'Đơn vị', 'Điểm cải cách hành chính'],
      ...upper.map((row, index) => [...row, '', ...(lower[index] ?? [])]),
    ],
    'behind two blank columns, with numbers of rows': [
      TITLE,
      [
        'STT',
        'Đơn vị',
        'Tỷ lệ hồ sơ đúng hạn',
        '',
        '',
        'STT',
        'Địa phương',
        'Điểm cải cách hành chính',
      ],
      ...upper.map((row, index) => [
        String(index + 1),
        ...row,
        '',
        '',
        String(index + 1),
        ...(lower[index] ?? []),
      ]),
    ],
    'without a gap': [
      TITLE,
      ['Đơn vị', 'Tỷ lệ hồ sơ đúng hạn', 'Đơn vị', 'Điểm cải cách hành chính'],
      ...upper.map((row, index) => [...row, ...(lower[index] ?? [])]),
    ],
    'one longer than the other': [
      TITLE,
      ['Đơn vị', 'Tỷ lệ hồ sơ đúng hạn', '', 'Địa phương', 'Điểm cải cách hành chính'],
      ...upper.map((row, index) => [...row, '', ...(lower[index] ?? [])]),
      ['', '', '', 'Thành phố Cao Lãnh', '79'],
    ],
  }
  for (const [how, rows] of Object.entries(beside)) {
    test.each(writtenAs(rows))(`beside each other, ${how}: %s`, async (file, content) => {
      const { figures } = await takeCase(file, content)
      expect(figures.filter((each) => !each.startsWith('tp-cao-lanh'))).toEqual([
        ...FIRST,
        ...SECOND,
      ])
    })
  }

  test('a gap inside one table ends nothing, nor do words in the place of figures, nor headings that come again', async () => {
    const rows = [
      TITLE,
      ['Đơn vị', 'Tỷ lệ hồ sơ đúng hạn', '', 'Số hồ sơ tiếp nhận', 'Ghi chú'],
      ['Huyện Lấp Vò', '97.5', '', '1250', ''],
      [''],
      ['Huyện Tháp Mười', 'Không đánh giá', '', 'Chưa báo cáo', 'xem sau'],
      ['Đơn vị', 'Tỷ lệ hồ sơ đúng hạn', '', 'Số hồ sơ tiếp nhận', 'Ghi chú'],
      ['Huyện Cao Lãnh', '98.1', '', '980', ''],
      ['Đơn vị', 'Tỷ lệ hồ sơ đúng hạn', '', 'Số hồ sơ tiếp nhận', 'Ghi chú'],
      ['Huyện Đắk Hà', '99', '', '750', ''],
    ]
    for (const [file, content] of writtenAs(rows)) {
      const { figures, report, problems } = await takeCase(file, content)
      expect(report).toHaveLength(1)
      expect(figures).toHaveLength(8)
      expect(problems.filter(({ code }) => code === 'row/repeated').map(({ row }) => row)).toEqual([
        6,
      ])
    }
  })
})

describe('lines over blocks of rows', () => {
  const rows = [
    { unit: 'Huyện Lấp Vò', share: '97.5', score: '81.25' },
    { unit: 'Huyện Tháp Mười', share: '98.1', score: '80.5' },
  ]
  const right = [
    'lap-vo ho-so 2021-Q3 97.5',
    'thap-muoi ho-so 2021-Q3 98.1',
    'lap-vo diem 2021-Q3 81.25',
    'thap-muoi diem 2021-Q3 80.5',
  ]
  const blocks = (part: 'share' | 'score'): string[][] =>
    rows.map((row, index) => [String(index + 1), row.unit, row[part]])

  test('say the indicator of the rows below', async () => {
    expect((await takeCase('y03_indicator_sections.csv')).figures).toEqual(right)
  })

  const indicators: Readonly<Record<string, string[][]>> = {
    'numbered in a cell of its own': [
      TITLE,
      ['STT', 'Đơn vị', 'Kết quả'],
      ['A', 'Tỷ lệ hồ sơ đúng hạn', ''],
      ...blocks('share'),
      ['B', 'Điểm cải cách hành chính', ''],
      ...blocks('score'),
    ],
    'numbered in the same cell': [
      TITLE,
      ['Đơn vị', 'Kết quả'],
      ['I. Tỷ lệ hồ sơ đúng hạn', ''],
      ...blocks('share').map((row) => row.slice(1)),
      ['II. Điểm cải cách hành chính', ''],
      ...blocks('score').map((row) => row.slice(1)),
    ],
    'without a number, with groups of units inside': [
      TITLE,
      ['STT', 'Đơn vị', 'Kết quả'],
      ['', 'Tỷ lệ hồ sơ đúng hạn', ''],
      ['I', 'Các huyện', ''],
      ...blocks('share'),
      ['', 'Điểm cải cách hành chính', ''],
      ['I', 'Các huyện', ''],
      ...blocks('score'),
    ],
  }
  for (const [how, grid] of Object.entries(indicators)) {
    test.each(writtenAs(grid))(`${how}: %s`, async (file, content) => {
      const { figures, questions } = await takeCase(file, content)
      expect([figures, questions]).toEqual([right, []])
    })
  }

  test.each(
    writtenAs([
      TITLE,
      ['STT', 'Đơn vị', 'Kết quả'],
      ['I', 'Tỷ lệ hồ sơ đúng hạn', ''],
      ...blocks('share'),
      ['II', 'Điểm chuyển đổi số', ''],
      ...blocks('score'),
    ]),
  )(
    'a line that names no indicator is asked about, and its rows wait: %s',
    async (file, content) => {
      const { figures, questions } = await takeCase(file, content)
      expect(figures).toEqual(right.slice(0, 2))
      const [asked] = questions
      expect(asked).toMatchObject({ kind: 'name', about: 'Điểm chuyển đổi số' })
      const answered = await takeCase(
        file,
        content,
        withAnswer(EMPTY_RECIPE, asked?.id ?? '', 'diem'),
      )
      expect(answered.figures).toEqual(right)
    },
  )

  test.each(
    writtenAs([
      ['KẾT QUẢ NĂM 2021'],
      ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ đúng hạn'],
      ['I', 'Quý II', ''],
      ...blocks('share'),
      ['II', 'Quý III/2021', ''],
      ...blocks('share'),
    ]),
  )('say the period: %s', async (file, content) => {
    const { figures } = await takeCase(file, content)
    expect(figures.map((each) => each.split(' ')[2])).toEqual([
      '2021-Q2',
      '2021-Q2',
      '2021-Q3',
      '2021-Q3',
    ])
  })
})

describe('the period of a table by its sheet and its file', () => {
  test('sheets say which part of the year in their title they are', async () => {
    expect((await takeCase('s01_sheets_no_year.xlsx')).figures).toEqual([
      'lap-vo ho-so 2021-Q2 91.5',
      'lap-vo ho-so 2021-Q3 97.5',
    ])
  })

  test('a sheet, and a file, that contradict the title are told', async () => {
    for (const file of ['s01_sheet_name_other_period.xlsx', 's02_ket-qua-quy-II-2021.xlsx']) {
      const { figures, said } = await takeCase(file)
      expect(figures).toEqual(FIRST)
      expect(said).toEqual([['warning', 'period/disagreement', null, 'period']])
    }
  })

  const sheet = (
    name: string,
    title: string,
  ): { readonly name: string; readonly rows: string[][] } => ({
    name,
    rows: [[title], ['Đơn vị', 'Tỷ lệ hồ sơ đúng hạn'], ['Huyện Lấp Vò', '97.5']],
  })
  test.each([
    ['Tháng 8', 'KẾT QUẢ NĂM 2021', '2021-08'],
    ['Q2', 'Kết quả năm 2021', '2021-Q2'],
    ['Quý IV-2021', 'KẾT QUẢ CẢI CÁCH HÀNH CHÍNH', '2021-Q4'],
    ['6 tháng đầu năm', 'KẾT QUẢ NĂM 2021', '2021-H1'],
    ['BC_Q3_2021', 'KẾT QUẢ', '2021-Q3'],
    ['Sheet1', 'KẾT QUẢ QUÝ I NĂM 2021', '2021-Q1'],
    ['2021', 'KẾT QUẢ QUÝ I NĂM 2021', '2021-Q1'],
  ])('sheet “%s” under “%s” is %s', async (name, title, period) => {
    const { figures, codes } = await takeCase('so-lieu.xlsx', makeXlsx([sheet(name, title)]))
    expect([figures, codes.filter((code) => code !== 'period/fromSheet')]).toEqual([
      [`lap-vo ho-so ${period} 97.5`],
      [],
    ])
  })

  test.each(['bao-cao-quy-2-2021', 'BC_Q2_2021', 'Quý II năm 2021 (chính thức)', '2021-Q2'])(
    'a file called “%s” contradicts a title of the third quarter',
    async (name) => {
      const rows = [TITLE, ['Đơn vị', 'Tỷ lệ hồ sơ đúng hạn'], ['Huyện Lấp Vò', '97.5']]
      for (const [, content] of writtenAs(rows).slice(0, 1)) {
        const { figures, said } = await takeCase(`${name}.csv`, content)
        expect([figures, said]).toEqual([
          ['lap-vo ho-so 2021-Q3 97.5'],
          [['warning', 'period/disagreement', null, 'period']],
        ])
      }
    },
  )
})
