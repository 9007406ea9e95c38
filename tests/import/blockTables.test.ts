import { expect, test } from 'vitest'
import { EMPTY_RECIPE, withAnswer } from '@/import/recipe'
import { takeCase, takeSuggested, writtenAs } from './written'

const TITLE = ['KẾT QUẢ QUÝ III NĂM 2021']
const HEAD = ['STT', 'Đơn vị', 'Tiêu chí', 'Chỉ tiêu', 'Kết quả']
const block = (at: number, unit: string, share: string, points: string): string[][] => [
  [String(at), unit, 'Tỷ lệ hồ sơ đúng hạn', '98', share],
  ['', '', 'Điểm cải cách hành chính', '80', points],
]
const BLOCKS = [
  ...block(1, 'Huyện Lấp Vò', '97,5', '81'),
  ...block(2, 'Huyện Tháp Mười', '96', '79'),
]

test.each(writtenAs([TITLE, HEAD, ...BLOCKS]))(
  'a unit that stands in the first row of its block alone is that of the block, which is said: %s',
  async (file, content) => {
    const { figures, said } = await takeCase(file, content)
    expect(figures).toEqual([
      'lap-vo ho-so 2021-Q3 97.5',
      'lap-vo diem 2021-Q3 81',
      'thap-muoi ho-so 2021-Q3 96',
      'thap-muoi diem 2021-Q3 79',
    ])
    expect(said).toEqual([['info', 'row/above', 4, 'Đơn vị']])
  },
)

test.each([
  ['blocks that differ', BLOCKS.slice(0, 3)],
  [
    'an indicator twice',
    BLOCKS.map((row) => row.map((cell, at) => (at === 2 ? 'Điểm cải cách hành chính' : cell))),
  ],
  ['one block alone', BLOCKS.slice(0, 2)],
])('of %s the rows without a unit wait', async (_, rows) => {
  const [[file, content] = ['', '']] = writtenAs([TITLE, HEAD, ...rows])
  const { figures, questions } = await takeCase(file, content)
  expect(figures).toHaveLength(rows.filter(([, unit]) => unit !== '').length)
  expect(questions).toMatchObject([{ id: 'blank:Đơn vị' }])
})

test('a target that names the indicator in other words goes to that one', async () => {
  const rows = [
    TITLE,
    ['Đơn vị', 'Chỉ tiêu hồ sơ đúng hạn', 'Kết quả hồ sơ đúng hạn'].concat([
      'Chỉ tiêu cải cách hành chính',
      'Kết quả điểm cải cách hành chính',
    ]),
    ['Huyện Lấp Vò', '98', '97,5', '80', '81'],
    ['Huyện Tháp Mười', '98', '96', '80', '79'],
  ]
  const [file, content] = writtenAs(rows)[1] ?? ['', '']
  const { taken } = await takeSuggested(file, content)
  expect(taken.observations.map((each) => [each.indicator_id, each.target])).toEqual([
    ['ho-so', 98],
    ['diem', 80],
    ['ho-so', 98],
    ['diem', 80],
  ])
})

test('a target of the year taken by hand beside a sum of the quarter is warned of', async () => {
  const rows = (period: string): string[][] => [
    [`BÁO CÁO ${period} NĂM 2021`],
    ['Đơn vị', 'Chỉ tiêu năm', 'Số hồ sơ tiếp nhận'],
    ['Huyện Lấp Vò', '5000', '1250'],
    ['Huyện Tháp Mười', '4000', '980'],
  ]
  for (const [period, warned] of [
    ['QUÝ III', [['warning', 'target/ofYear', 3, 'Chỉ tiêu năm']]],
    ['9 THÁNG', [['warning', 'target/ofYear', 3, 'Chỉ tiêu năm']]],
    ['', []],
  ] as const) {
    const [file, content] = writtenAs(rows(period))[1] ?? ['', '']
    const recipe = withAnswer(EMPTY_RECIPE, 'figure:Chỉ tiêu năm', 'target|tiep-nhan')
    const { said, taken } = await takeCase(file, content, recipe)
    expect(taken.observations.map(({ target }) => target)).toEqual([5000, 4000])
    expect(said.filter(([, code]) => code === 'target/ofYear')).toEqual(warned)
  }
})
