import { describe, expect, test } from 'vitest'
import { takeCase, writtenAs, writtenAsJson } from './written'

const TITLE = ['BÁO CÁO QUÝ III NĂM 2021']
const RIGHT = ['lap-vo tiep-nhan 2021-Q3 1250', 'thap-muoi tiep-nhan 2021-Q3 980']

describe('counts that are given in thousands', () => {
  test('by a line above the table, and by the heading', async () => {
    for (const [file, code] of [
      ['x14_scale_line.xlsx', 'table/times'],
      ['x14_scale_heading.xlsx', 'heading/times'],
    ] as const) {
      const { figures, codes } = await takeCase(file)
      expect(figures).toEqual([...RIGHT, 'tp-cao-lanh tiep-nhan 2021-Q3 2310'])
      expect(codes).toEqual([code])
    }
  })

  const figures = ['1,25', '0,98']
  const units = ['Huyện Lấp Vò', 'Huyện Tháp Mười']
  const rows = (heading: string, share: string): string[][] => [
    ['Đơn vị', heading, 'Tỷ lệ hồ sơ đúng hạn'],
    ...units.map((unit, index) => [unit, figures[index] ?? '', share]),
  ]
  const grids: Readonly<Record<string, string[][]>> = {
    'a line': [TITLE, ['(ĐVT: nghìn hồ sơ)'], ...rows('Số hồ sơ tiếp nhận', '97,5')],
    'a line in other words': [
      TITLE,
      ['', 'Đơn vị tính: 1.000 hồ sơ'],
      ...rows('Số hồ sơ tiếp nhận', '97,5'),
    ],
    'brackets of the heading': [TITLE, ...rows('Số hồ sơ tiếp nhận (nghìn hồ sơ)', '97,5')],
    'the end of the heading': [TITLE, ...rows('Số hồ sơ tiếp nhận, ĐVT: nghìn hồ sơ', '97,5')],
    'a row under the headings': [
      TITLE,
      ...rows('Số hồ sơ tiếp nhận', '97,5').slice(0, 1),
      ['ĐVT', 'Nghìn hồ sơ', '%'],
      ...rows('Số hồ sơ tiếp nhận', '97,5').slice(1),
    ],
  }
  for (const [how, grid] of Object.entries(grids)) {
    test.each(writtenAs(grid))(`${how}: %s`, async (file, content) => {
      const taken = await takeCase(file, content)
      expect(taken.figures.filter((each) => each.includes('tiep-nhan'))).toEqual(RIGHT)
      expect(taken.figures.filter((each) => each.includes('ho-so'))).toEqual([
        'lap-vo ho-so 2021-Q3 97.5',
        'thap-muoi ho-so 2021-Q3 97.5',
      ])
      expect(taken.questions).toEqual([])
    })
  }

  const long = [
    ['Đơn vị', 'Chỉ số', 'ĐVT', 'Kỳ', 'Kết quả'],
    ...units.map((unit, index) => [
      unit,
      'Số hồ sơ tiếp nhận',
      'nghìn hồ sơ',
      'Quý III/2021',
      figures[index] ?? '',
    ]),
    ['Huyện Lấp Vò', 'Tỷ lệ hồ sơ đúng hạn', '%', 'Quý III/2021', '97,5'],
    ['Huyện Lấp Vò', 'Số hồ sơ trễ hạn', 'hồ sơ', 'Quý III/2021', '12'],
  ]
  test.each([...writtenAs(long), ...writtenAsJson(long)])(
    'a column of measures: %s',
    async (file, content) => {
      const taken = await takeCase(file, content)
      expect(taken.figures).toEqual([
        ...RIGHT,
        'lap-vo ho-so 2021-Q3 97.5',
        'lap-vo tre 2021-Q3 12',
      ])
    },
  )
})

describe('periods as other systems write them', () => {
  test('are read by each of their spellings, and refused where they are none', async () => {
    const { figures, said } = await takeCase('c07_spellings.csv')
    const periods = [
      '2021-Q3',
      '2021-Q3',
      '2021-Q3',
      '2021-Q3',
      '2021-Q3',
      '2021-09',
      '2021-09',
      '2021-09',
      '2021-09',
      '2021-09',
    ]
    expect(figures.map((each) => each.split(' ')[2])).toEqual([
      ...periods,
      '2021-9M',
      '2021-9M',
      '2021-H1',
      '2021',
    ])
    expect(said.map(([, , row]) => row)).toEqual([16, 17, 18, 19])
  })

  const periods = {
    '2020Q1': '2020-Q1',
    'Q IV/2020': '2020-Q4',
    'Quí 2 năm 2020': '2020-Q2',
    '2020m12': '2020-12',
    '202001': '2020-01',
    '2020/7': '2020-07',
    '6T/2020': '2020-H1',
    '3T2020': '2020-3M',
    '2020S2': '2020-H2',
    '2020-02-29T00:00:00': '2020-02',
  }
  for (const [written, period] of Object.entries(periods)) {
    const rows = [
      ['Đơn vị', 'Chỉ số', 'Kỳ', 'Giá trị'],
      ['Huyện Lấp Vò', 'Điểm cải cách hành chính', written, '81.25'],
    ]
    test.each([...writtenAs(rows), ...writtenAsJson(rows)])(
      `${written}: %s`,
      async (file, content) => {
        expect((await takeCase(file, content)).figures).toEqual([`lap-vo diem ${period} 81.25`])
      },
    )
  }
})

describe('cells that hold no figure', () => {
  test('are counted by what stands in them, for a dash may mean 0', async () => {
    const { figures, problems } = await takeCase('c04_accounting_zero.csv')
    expect(figures.filter((each) => each.endsWith('null'))).toHaveLength(2)
    expect(problems.find(({ code }) => code === 'cell/noFigure')).toMatchObject({
      row: 2,
      column: 'Giá trị',
      found: '- × 2',
    })
  })

  const rows = [
    TITLE,
    ['Đơn vị', 'Số hồ sơ tiếp nhận', 'Số hồ sơ trễ hạn'],
    ['Huyện Lấp Vò', '1250', '–'],
    ['Huyện Tháp Mười', 'Chưa báo cáo', '–'],
    ['Huyện Cao Lãnh', '…', '3'],
  ]
  test.each(writtenAs(rows))('of each column by itself: %s', async (file, content) => {
    const { problems } = await takeCase(file, content)
    expect(
      problems
        .filter(({ code }) => code === 'cell/noFigure')
        .map(({ column, found }) => [column, found]),
    ).toEqual([
      ['Số hồ sơ trễ hạn', '– × 2'],
      ['Số hồ sơ tiếp nhận', 'Chưa báo cáo × 1; … × 1'],
    ])
  })
})

describe('figures are counted, not rows', () => {
  test('those under a heading that is not understood too', async () => {
    const { report } = await takeCase('h01_brackets_other_thing.csv')
    expect(report[0]?.figures).toEqual({ read: 8, taken: 4, changed: 0, refused: 2, skipped: 2 })
  })

  test('one cell that cannot be read costs its figure', async () => {
    const { report } = await takeCase('v01_style_flip_half.csv')
    expect(report[0]?.figures).toEqual({ read: 4, taken: 3, changed: 0, refused: 1, skipped: 0 })
  })
})
