import { describe, expect, test } from 'vitest'
import { EMPTY_RECIPE, withAnswer } from '@/import/recipe'
import { takeCase, takeSuggested, writtenAs } from './written'

const wide = (total: string, counts = '2230', share = '97.8'): string[][] => [
  ['BÁO CÁO QUÝ III NĂM 2021'],
  ['Chỉ số', 'Huyện Lấp Vò', 'Huyện Tháp Mười', total],
  ['Số hồ sơ tiếp nhận', '1250', '980', counts],
  ['Tỷ lệ hồ sơ đúng hạn', '97.5', '98.1', share],
]
const PROVINCE = ['tinh tiep-nhan 2021-Q3 2230', 'tinh ho-so 2021-Q3 97.8']

describe('a column of totals beside columns of units', () => {
  for (const heading of ['Toàn tỉnh', 'Tổng cộng', 'CỘNG', 'Cả tỉnh']) {
    test.each(writtenAs(wide(heading)))(
      `“${heading}” is offered as the own figures of the province, and taken so: %s`,
      async (file, content) => {
        const asked = await takeCase(file, content)
        const [question] = asked.questions
        expect([question?.id.startsWith('total:'), question?.suggested]).toEqual([true, 'tinh'])
        expect(asked.figures).toHaveLength(4)
        const { figures, questions } = await takeSuggested(file, content)
        expect([questions, figures.length]).toEqual([[], 6])
        expect(figures).toEqual(expect.arrayContaining(PROVINCE))
      },
    )
  }

  test.each([
    ['counts that do not add up', wide('Toàn tỉnh', '2231')],
    ['a share outside of those beside it', wide('Toàn tỉnh', '2230', '99')],
  ])('%s are offered and not suggested', async (_, rows) => {
    const [[file, content] = ['', '']] = writtenAs(rows)
    const [question] = (await takeCase(file, content)).questions
    expect([question?.choices[0]?.value, question?.suggested]).toEqual(['tinh', ''])
  })

  test('is left out where that is said, and is not asked about again', async () => {
    const [[file, content] = ['', '']] = writtenAs(wide('Toàn tỉnh'))
    const [question] = (await takeCase(file, content)).questions
    const recipe = withAnswer(EMPTY_RECIPE, question?.id ?? '', '')
    const { figures, questions } = await takeCase(file, content, recipe)
    expect([figures.length, questions]).toEqual([4, []])
  })

  test('beside indicators is no unit', async () => {
    const [[file, content] = ['', '']] = writtenAs([
      ['BÁO CÁO QUÝ III NĂM 2021'],
      ['Đơn vị', 'Số hồ sơ tiếp nhận', 'Số hồ sơ trễ hạn', 'Tổng cộng'],
      ['Huyện Lấp Vò', '1250', '12', '1262'],
    ])
    expect((await takeCase(file, content)).questions).toEqual([])
  })
})
