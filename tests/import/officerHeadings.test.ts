import { describe, expect, test } from 'vitest'
import { takeCase, takeSuggested, writtenAs } from './written'

const UNITS = ['Huyện Lấp Vò', 'Huyện Tháp Mười', 'TP Cao Lãnh', 'Huyện Cao Lãnh']
const IDS = ['lap-vo', 'thap-muoi', 'tp-cao-lanh', 'h-cao-lanh']
const VALUES = ['80', '92,4', '97,1', '88,3']
const NUMBERS = [80, 92.4, 97.1, 88.3]
const COUNTS = ['1250', '980', '2310', '1404']
const TITLE = 'TỶ LỆ HỒ SƠ ĐÚNG HẠN QUÝ III NĂM 2021'

type Column = readonly [heading: string, cells: readonly string[]]

/** A table of four districts under a title, with STT before the names. */
const sheet = (title: string, ...columns: readonly Column[]): string[][] => [
  [title],
  ['STT', 'Đơn vị', ...columns.map(([heading]) => heading)],
  ...UNITS.map((unit, row) => [
    String(row + 1),
    unit,
    ...columns.map(([, cells]) => cells[row] ?? ''),
  ]),
]

/** The figures once all is answered as suggested, as `unit indicator period value target`. */
async function figuresOf(rows: string[][], at = 1): Promise<readonly string[]> {
  const [file, content] = writtenAs(rows)[at] ?? ['', '']
  const { taken } = await takeSuggested(file, content)
  return taken.observations.map(
    ({ unit_id: unit, indicator_id: indicator, period, value, target }) =>
      [unit, indicator, period, value, ...(target === null ? [] : [target])].join(' '),
  )
}

const right = (indicator: string, period: string, ...more: readonly number[]): readonly string[] =>
  IDS.map((id, row) => [id, indicator, period, NUMBERS[row], ...more].join(' '))

describe('headings as an office puts them', () => {
  test.each([
    'Chỉ tiêu (%)',
    'Chỉ tiêu tỉnh giao',
    'Chỉ tiêu UBND tỉnh giao (%)',
    'Chỉ tiêu phải đạt',
    'Chỉ tiêu Kế hoạch năm 2021',
    'Chỉ tiêu năm',
    'Chỉ tiêu theo QĐ 1602',
    'CT',
    'CT giao',
    'CT (%)',
    'KH năm',
    'KH quý III',
    'Mục tiêu:',
    'Mức yêu cầu',
  ])('“%s” beside a share is its target', async (heading) => {
    const rows = sheet(
      'BÁO CÁO QUÝ III NĂM 2021',
      [heading, ['98', '98', '98', '98']],
      ['Tỷ lệ hồ sơ đúng hạn (%)', VALUES],
    )
    for (const at of [0, 2, 3])
      expect(await figuresOf(rows, at)).toEqual(right('ho-so', '2021-Q3', 98))
  })

  test.each(['≥ 98%', 'Từ 98% trở lên', 'Trên 98%', '98% trở lên', 'tối thiểu 98%', 'Đạt từ 98%'])(
    'a target written “%s” is 98',
    async (cell) => {
      const rows = sheet(
        'BÁO CÁO QUÝ III NĂM 2021',
        ['Chỉ tiêu', [cell, cell, cell, cell]],
        ['Hồ sơ đúng hạn', VALUES],
      )
      expect(await figuresOf(rows)).toEqual(right('ho-so', '2021-Q3', 98))
    },
  )

  test.each([
    'KQ',
    'KQ thực hiện',
    'Ước thực hiện',
    'Ước TH',
    'Trong kỳ',
    'Kỳ này',
    'Kỳ báo cáo',
    'Tỷ lệ đúng hạn (%)',
    'Tỷ lệ đúng hạn – %',
    'Tỷ lệ giải quyết (%)',
  ])(
    '“%s” under a title with the indicator is its figure, with the target beside it',
    async (heading) => {
      const rows = sheet(TITLE, ['Chỉ tiêu', ['98', '98', '98', '98']], [heading, VALUES])
      expect(await figuresOf(rows)).toEqual(right('ho-so', '2021-Q3', 98))
    },
  )

  test.each([
    'So với cùng kỳ năm 2020',
    'So cùng kỳ 2020 (%)',
    'So với cùng kỳ',
    'Tăng/giảm so với cùng kỳ năm 2020',
    'Tăng (+), giảm (-)',
    '% so với cùng kỳ',
    'So với Quý II/2021',
    'So với KH (%)',
    'Chênh lệch (%)',
    '+/-',
    'Xếp hạng',
  ])('“%s” is a change and no figure, which is said', async (heading) => {
    const rows = sheet(TITLE, ['Thực hiện', VALUES], [heading, ['90,1', '3,2', '88', '4']])
    const [file, content] = writtenAs(rows)[1] ?? ['', '']
    const { figures, problems } = await takeSuggested(file, content)
    expect(figures).toEqual(right('ho-so', '2021-Q3'))
    expect(problems.filter(({ code }) => code === 'heading/derived')).toMatchObject([
      { severity: 'info', column: heading },
    ])
  })

  test('“Hạng mục” over words is no rank', async () => {
    const rows = sheet('QUÝ III NĂM 2021', ['Hạng mục', Array(4).fill('Hồ sơ đúng hạn')], [
      'Kết quả',
      VALUES,
    ] as Column)
    expect(await figuresOf(rows)).toEqual(right('ho-so', '2021-Q3'))
  })

  test.each(['Đạt (%)', 'Tỷ lệ (%)', 'Tỷ lệ % đạt', 'Thực hiện/Kế hoạch'])(
    '“%s” that is how much of its target was reached follows from both',
    async (heading) => {
      const reached = NUMBERS.map((value) => String(Math.round((1000 * value) / 98) / 10))
      const rows = sheet(
        TITLE,
        ['Kế hoạch năm 2021', ['98', '98', '98', '98']],
        ['Thực hiện', VALUES],
        [heading, reached.map((each) => each.replace('.', ','))],
      )
      expect(await figuresOf(rows)).toEqual(right('ho-so', '2021-Q3', 98))
    },
  )

  test.each([0, 1, 2, 3])('a column of names without a heading, as %i', async (at) => {
    const rows = sheet(TITLE, ['Quý II', VALUES], ['Quý III', VALUES]).map(([, ...cells]) => cells)
    const corner = rows.map((cells, row) =>
      row === 0 ? [TITLE] : row === 1 ? ['', ...cells.slice(1)] : cells,
    )
    const figures = await figuresOf(corner, at)
    expect([...figures].sort()).toEqual(
      [...right('ho-so', '2021-Q2'), ...right('ho-so', '2021-Q3')].sort(),
    )
  })

  test('the names and sums of a pivot table', async () => {
    const rows = [
      ['QUÝ III NĂM 2021'],
      ['Nhãn Hàng', 'Average of Hồ sơ đúng hạn', 'Sum of Điểm CCHC'],
      ...UNITS.map((unit, row) => [unit, VALUES[row] ?? '', VALUES[row] ?? '']),
      ['Tổng Cuối', '359,3', '359,3'],
    ]
    const figures = await figuresOf(rows)
    expect(figures.filter((each) => !each.startsWith('tinh')).sort()).toEqual(
      [...right('ho-so', '2021-Q3'), ...right('diem', '2021-Q3')].sort(),
    )
  })

  test.each([
    ['Chỉ tiêu năm', 'BÁO CÁO QUÝ III NĂM 2021'],
    ['Kế hoạch năm 2021', 'BÁO CÁO 9 THÁNG NĂM 2021'],
    ['KH năm', 'BÁO CÁO THÁNG 9 NĂM 2021'],
  ])(
    '“%s” of a count that is summed is none of a part of the year (%s)',
    async (heading, title) => {
      const rows = sheet(title, [heading, COUNTS], ['Số hồ sơ tiếp nhận', COUNTS])
      const [file, content] = writtenAs(rows)[1] ?? ['', '']
      const { taken } = await takeSuggested(file, content)
      expect(taken.observations.map(({ target }) => target)).toEqual([null, null, null, null])
      const year = await takeSuggested(file, String(content).replace(title, 'BÁO CÁO NĂM 2021'))
      expect(year.taken.observations.map(({ target }) => String(target))).toEqual(COUNTS)
    },
  )
})

describe('periods as a title says them', () => {
  test.each([
    ['Quí III năm 2021', '2021-Q3'],
    ['3 tháng cuối năm 2021', '2021-Q4'],
    ['Từ ngày 15/6/2021 đến ngày 14/9/2021', '2021-Q3'],
    ['Từ ngày 15/12/2020 đến ngày 14/12/2021', '2021'],
    ['Từ ngày 15/12/2020 đến ngày 14/6/2021', '2021-H1'],
    ['Quý III năm 2021 (từ ngày 15/6/2021 đến ngày 14/9/2021)', '2021-Q3'],
  ])('%s', async (title, period) => {
    expect(await figuresOf(sheet(title, ['Hồ sơ đúng hạn', VALUES]))).toEqual(
      right('ho-so', period),
    )
  })

  test.each(['Quý III và 9 tháng đầu năm 2021', 'Tháng 9, quý III năm 2021'])(
    '%s leaves open which of the two is meant',
    async (title) => {
      const [file, content] = writtenAs(sheet(title, ['Hồ sơ đúng hạn', VALUES]))[1] ?? ['', '']
      const { questions, figures } = await takeCase(file, content)
      expect(figures).toEqual([])
      expect(questions.map(({ id, choices }) => [id, choices.length])).toEqual([
        ['constant:period', 2],
      ])
    },
  )
})
