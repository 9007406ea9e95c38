import { describe, expect, test } from 'vitest'
import { takeCase, takeSuggested, writtenAs, writtenAsJson } from './written'

const FIGURES = ['lap-vo ho-so 2021-09-15 97.5', 'thap-muoi ho-so 2021-09-15 98.1']
const ROWS = [
  ['Huyện Lấp Vò', '97.5'],
  ['Huyện Tháp Mười', '98.1'],
]
const wide = (title: string): string[][] => [[title], ['Đơn vị', 'Tỷ lệ hồ sơ đúng hạn'], ...ROWS]

describe('a day as the period of figures', () => {
  test.each([
    ...writtenAs(wide('SỐ LIỆU TÍNH ĐẾN NGÀY 15/9/2021')),
    ...writtenAs(wide('Tình hình giải quyết hồ sơ lũy kế từ đầu năm đến ngày 15 tháng 9 năm 2021')),
  ])('is read from the title: %s', async (file, content) => {
    expect((await takeCase(file, content)).figures).toEqual(FIGURES)
  })

  const long = [
    ['Đơn vị', 'Kỳ', 'Tỷ lệ hồ sơ đúng hạn'],
    ['Huyện Lấp Vò', '15/09/2021', '97.5'],
    ['Huyện Tháp Mười', 'tính đến 15/9/2021', '98.1'],
  ]
  test.each([...writtenAs(long), ...writtenAsJson(long)])(
    'is read from its column: %s',
    async (file, content) => {
      expect((await takeCase(file, content)).figures).toEqual(FIGURES)
    },
  )

  test.each(
    writtenAs([
      ['Đơn vị', 'Tỷ lệ hồ sơ đúng hạn / 15/9/2021', 'Tỷ lệ hồ sơ đúng hạn (đến 30/9/2021)'],
      ['Huyện Lấp Vò', '97.5', '98'],
    ]),
  )('is read from the headings: %s', async (file, content) => {
    expect((await takeCase(file, content)).figures).toEqual([
      'lap-vo ho-so 2021-09-15 97.5',
      'lap-vo ho-so 2021-09-30 98',
    ])
  })

  test('within a quarter that the title names too is asked, the quarter suggested', async () => {
    const [[file, content] = ['', '']] = writtenAs(
      wide('BÁO CÁO QUÝ III NĂM 2021 (số liệu tính đến 15/9/2021)'),
    )
    const asked = await takeCase(file, content)
    const [question] = asked.questions
    expect([asked.figures, question?.id, question?.suggested]).toEqual([
      [],
      'constant:period',
      '2021-Q3',
    ])
    expect(question?.choices.map(({ value }) => value)).toEqual(['2021-Q3', '2021-09-15'])
    expect((await takeSuggested(file, content)).figures[0]).toBe('lap-vo ho-so 2021-Q3 97.5')
  })

  test('of a letter, or of a column of other days, is none', async () => {
    const [[file, content] = ['', '']] = writtenAs([
      ['Cao Lãnh, ngày 15 tháng 9 năm 2021'],
      ['Đơn vị', 'Ngày nhận', 'Tỷ lệ hồ sơ đúng hạn'],
      ['Huyện Lấp Vò', '15/9/2021', '97.5'],
    ])
    const { figures, questions } = await takeCase(file, content)
    expect([figures, questions.map(({ id }) => id)]).toEqual([[], ['constant:period']])
  })
})
