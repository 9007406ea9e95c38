import { describe, expect, test } from 'vitest'
import { EMPTY_RECIPE, withAnswer } from '@/import/recipe'
import { takeCase, writtenAs } from './written'

/** Two quarters of three districts, the quarter in the first row of each alone. */
const QUARTERS = [
  ['Kỳ', 'Đơn vị', 'Tỷ lệ hồ sơ đúng hạn', 'Điểm CCHC'],
  ['Quý II/2021', 'Huyện Lấp Vò', '97,5', '81'],
  ['', 'Huyện Tháp Mười', '96', '79'],
  ['', 'TP. Cao Lãnh', '98,2', '84'],
  ['Quý III/2021', 'Huyện Lấp Vò', '97,1', '82'],
  ['', 'Huyện Tháp Mười', '95', '78'],
  ['', 'TP. Cao Lãnh', '99', '85'],
]
const RIGHT = [
  'lap-vo ho-so 2021-Q2 97.5',
  'lap-vo diem 2021-Q2 81',
  'thap-muoi ho-so 2021-Q2 96',
  'thap-muoi diem 2021-Q2 79',
  'tp-cao-lanh ho-so 2021-Q2 98.2',
  'tp-cao-lanh diem 2021-Q2 84',
  'lap-vo ho-so 2021-Q3 97.1',
  'lap-vo diem 2021-Q3 82',
  'thap-muoi ho-so 2021-Q3 95',
  'thap-muoi diem 2021-Q3 78',
  'tp-cao-lanh ho-so 2021-Q3 99',
  'tp-cao-lanh diem 2021-Q3 85',
]

const take = (rows: readonly (readonly string[])[], at = 0, recipe = EMPTY_RECIPE) => {
  const [file, content] = writtenAs(rows)[at] ?? ['', '']
  return takeCase(file, content, recipe)
}

describe('a cell that stands in the first row of its block alone holds for the block', () => {
  test.each([0, 1, 2, 3])('a period, as %i', async (at) => {
    const { figures, said } = await take(QUARTERS, at)
    expect(figures).toEqual(RIGHT)
    expect(said).toEqual([['info', 'row/above', 3, 'Kỳ']])
  })

  test('blocks of other units, and one block alone', async () => {
    const without = QUARTERS.filter((_, row) => row !== 6)
    expect((await take(without)).figures).toEqual(RIGHT.slice(0, -2))
    expect((await take(QUARTERS.slice(0, 4))).figures).toEqual(RIGHT.slice(0, 6))
  })

  test('a year and a quarter beside each other, both merged', async () => {
    const rows = [
      ['Năm', 'Quý', 'Đơn vị', 'Hồ sơ đúng hạn'],
      ['2020', 'IV', 'Lấp Vò', '90'],
      ['', '', 'Tháp Mười', '91'],
      ['2021', 'I', 'Lấp Vò', '92'],
      ['', '', 'Tháp Mười', '93'],
      ['', 'II', 'Lấp Vò', '94'],
      ['', '', 'Tháp Mười', '95'],
    ]
    const { figures, said } = await take(rows, 1)
    expect(figures).toEqual([
      'lap-vo ho-so 2020-Q4 90',
      'thap-muoi ho-so 2020-Q4 91',
      'lap-vo ho-so 2021-Q1 92',
      'thap-muoi ho-so 2021-Q1 93',
      'lap-vo ho-so 2021-Q2 94',
      'thap-muoi ho-so 2021-Q2 95',
    ])
    expect(said).toEqual([
      ['info', 'row/above', 3, 'Năm'],
      ['info', 'row/above', 3, 'Quý'],
    ])
  })

  test('an indicator over its units, with STT, rows of totals and a note', async () => {
    const rows = [
      ['BÁO CÁO QUÝ III NĂM 2021'],
      ['STT', 'Chỉ số', 'Đơn vị', 'Kết quả'],
      ['1', 'Số hồ sơ tiếp nhận', 'Huyện Lấp Vò', '1.250'],
      ['2', '', 'Huyện Tháp Mười', '980'],
      ['', '', 'Tổng cộng', '2.230'],
      ['3', 'Số hồ sơ trễ hạn', 'Huyện Lấp Vò', '12'],
      ['4', '', 'Huyện Tháp Mười', '7'],
      ['', '', 'Tổng cộng', '19'],
      ['Ghi chú: số liệu sơ bộ'],
    ]
    const { figures } = await take(rows, 1)
    expect(figures).toEqual([
      'lap-vo tiep-nhan 2021-Q3 1250',
      'thap-muoi tiep-nhan 2021-Q3 980',
      'lap-vo tre 2021-Q3 12',
      'thap-muoi tre 2021-Q3 7',
    ])
  })

  test('a unit over its quarters', async () => {
    const rows = [
      ['Đơn vị', 'Kỳ', 'Hồ sơ đúng hạn'],
      ['Lấp Vò', 'Quý II/2021', '90'],
      ['', 'Quý III/2021', '91'],
      ['Tháp Mười', 'Quý II/2021', '92'],
      ['', 'Quý III/2021', '93'],
    ]
    expect((await take(rows, 1)).figures).toEqual([
      'lap-vo ho-so 2021-Q2 90',
      'lap-vo ho-so 2021-Q3 91',
      'thap-muoi ho-so 2021-Q2 92',
      'thap-muoi ho-so 2021-Q3 93',
    ])
  })
})

describe('where it is not sure, somebody is asked and the rows wait', () => {
  const gap = QUARTERS.flatMap((row, at) => (at === 3 ? [['', '', '', ''], row] : [row]))
  const mixed = QUARTERS.map((row, at) => (at === 5 ? ['Quý III/2021', ...row.slice(1)] : row))
  const behind = QUARTERS.map(([period = '', unit = '', ...rest]) => [unit, period, ...rest])
  test.each([
    ['a gap', gap, 4, 'above'],
    ['some blocks written out', mixed, 3, null],
    ['a column behind that of the units', behind, 4, 'above'],
  ] as const)('%s', async (_, rows, blanks, suggested) => {
    const { questions, figures, codes } = await take(rows, 1)
    expect(figures).toHaveLength(RIGHT.length - 2 * blanks)
    expect(codes).toEqual(['row/blankAbove'])
    expect(questions).toMatchObject([
      { id: 'blank:Kỳ', kind: 'blank', rows: blanks, suggested, isNeeded: true },
    ])
    const answered = await take(rows, 1, withAnswer(EMPTY_RECIPE, 'blank:Kỳ', 'above'))
    expect(answered.figures).toEqual(RIGHT)
    expect(answered.questions).toEqual([])
    const left = await take(rows, 1, withAnswer(EMPTY_RECIPE, 'blank:Kỳ', 'none'))
    expect(left.figures).toEqual(figures)
    expect(left.codes).toEqual(['cell/required'])
  })

  test('a quarter that is blank in the row of the whole year stays so', async () => {
    const rows = [
      ['Năm', 'Quý', 'Đơn vị', 'Hồ sơ đúng hạn'],
      ...['Lấp Vò', 'Tháp Mười'].flatMap((unit) =>
        ['I', 'II', 'III', 'IV', ''].map((quarter, at) => ['2020', quarter, unit, `9${at}`]),
      ),
    ]
    const { figures } = await take(rows, 1)
    expect(figures.filter((each) => / 2020 /.test(each))).toEqual([
      'lap-vo ho-so 2020 94',
      'thap-muoi ho-so 2020 94',
    ])
    expect(figures).toHaveLength(10)
  })

  test('a quarter that may be merged is not taken for a year', async () => {
    const rows = [
      ['Năm', 'Quý', 'Đơn vị', 'Hồ sơ đúng hạn'],
      ['2021', 'I', 'Lấp Vò', '90'],
      ['2021', '', 'Tháp Mười', '91'],
      ['2021', 'II', 'Lấp Vò', '92'],
    ]
    const { figures, questions } = await take(rows, 1)
    expect(figures).toEqual(['lap-vo ho-so 2021-Q1 90', 'lap-vo ho-so 2021-Q2 92'])
    expect(questions.map(({ id }) => id)).toEqual(['blank:Quý'])
  })

  test('a row that names no unit is not filled', async () => {
    const rows = QUARTERS.flatMap((row, at) => (at === 4 ? [['', '', '97', '82'], row] : [row]))
    const { figures, codes } = await take(rows)
    expect(figures).toEqual(RIGHT)
    expect(codes).toEqual(['cell/required', 'row/above'])
  })
})
