import { describe, expect, test } from 'vitest'
import type { Recipe } from '@/import/recipe'
import { EMPTY_RECIPE, withAnswer } from '@/import/recipe'
import { faults, isAccounted, only, take } from './base'
import { takeCase, writtenAs } from './written'

const HEAD = 'BÁO CÁO QUÝ III NĂM 2021;;;\n'

async function read(text: string, recipe: Recipe = EMPTY_RECIPE) {
  const intake = await take({ 'quy.csv': `${HEAD}${text}` }, { recipes: [recipe] })
  const report = only(intake)
  expect(isAccounted(report)).toBe(true)
  return {
    ...report,
    faults: faults(report).filter(
      (each) => JSON.stringify(each) !== '["column/assumed",null,"basis"]',
    ),
    asked: report.questions
      .filter(({ id }) => id.startsWith('total:'))
      .map(({ about, suggested, choices, isNeeded }) => [
        about,
        suggested,
        choices.map(({ label }) => label).join(),
        isNeeded,
      ]),
    province: intake.taken.observations
      .filter(({ unit_id: unit }) => unit === 'dong-thap')
      .map(({ indicator_id: indicator, period, value, numerator, denominator }) =>
        [indicator, period, value, numerator, denominator].join(' '),
      ),
  }
}

/** On-time shares of two districts with their counts, and a last row called so. */
const form = (label: string, last: string, column = 1): string => {
  const row = column === 1 ? `;${label}` : `${label};`
  return [
    'STT;Đơn vị;Hồ sơ đúng hạn;Tử số;Mẫu số',
    '1;Huyện Lấp Vò;90;90;100',
    '2;Huyện Tháp Mười;95;190;200',
    `${row};${last}`,
    '',
  ].join('\n')
}

const LABELS = ['Tổng cộng', 'Toàn tỉnh', 'Tỉnh', 'Cộng', 'TỔNG CỘNG:', 'Cộng toàn tỉnh']

describe('a row of totals', () => {
  test.each(LABELS)('called “%s” is offered as the own row of the province', async (label) => {
    const { asked, rows, problems, province } = await read(form(label, '93,3;280;300'))
    expect(asked).toEqual([[label, 'dong-thap', 'Tỉnh Đồng Tháp', true]])
    expect(problems.map(({ code, row }) => [code, row])).toContainEqual(['row/totalFits', 5])
    expect(rows).toMatchObject({ taken: 2, refused: 0 })
    expect(province).toEqual([])
  })

  test.each([1, 0])('is taken as the province’s once that is said, column %i', async (column) => {
    const recipe = withAnswer(EMPTY_RECIPE, 'total:toàn tỉnh', 'dong-thap')
    const read1 = await read(form('Toàn tỉnh', '93,3;280;300', column), recipe)
    expect(read1.province).toEqual(['ho-so 2021-Q3 93.3 280 300'])
    expect(read1.asked).toEqual([])
    expect(read1.rows).toMatchObject({ taken: 3, refused: 0 })
    expect(read1.problems.map(({ code }) => code)).not.toContain('row/total')
    expect(read1.faults).toEqual([])
  })

  test('is left out where that is said, and is not asked about again', async () => {
    const recipe = withAnswer(EMPTY_RECIPE, 'total:cộng', '')
    const { asked, province, problems } = await read(form('Cộng', '93,3;280;300'), recipe)
    expect([asked, province]).toEqual([[], []])
    expect(problems.map(({ code }) => code)).toContain('row/total')
  })

  test('that the rows contradict is a warning and no suggestion, with and without counts', async () => {
    const counted = await read(form('Tổng cộng', '83,3;280;300'))
    expect(counted.asked).toEqual([['Tổng cộng', '', 'Tỉnh Đồng Tháp', true]])
    expect(counted.faults).toEqual([['aggregate/disagreement', 5, 'Hồ sơ đúng hạn']])
    const bare = (last: string) =>
      read(`Đơn vị;Hồ sơ đúng hạn\nHuyện Lấp Vò;90\nHuyện Tháp Mười;95\nToàn tỉnh;${last}\n`)
    expect((await bare('185')).faults).toEqual([['aggregate/disagreement', 5, 'Hồ sơ đúng hạn']])
    expect((await bare('93')).faults).toEqual([])
    expect((await bare('93')).asked[0]?.[1]).toBe('dong-thap')
  })

  test('that adds up scores is not suggested, beside one that is their mean', async () => {
    const { asked } = await read(
      'Đơn vị;Điểm CCHC\nHuyện Lấp Vò;80\nHuyện Tháp Mười;90\nTổng cộng;170\nBình quân;85\n',
    )
    expect(asked.map(([about, suggested]) => [about, suggested])).toEqual([
      ['Tổng cộng', ''],
      ['Bình quân', 'dong-thap'],
    ])
  })

  test('of a group, or beside the province’s own row, is not asked about', async () => {
    const groups = await read(
      'Đơn vị;Hồ sơ đúng hạn\nHuyện Lấp Vò;90\nCộng;90\nHuyện Tháp Mười;95\nCộng;95\n',
    )
    expect(groups.asked).toEqual([])
    const own = await read(
      'Đơn vị;Hồ sơ đúng hạn\nHuyện Lấp Vò;90\nHuyện Tháp Mười;95\nTỉnh Đồng Tháp;93\nTổng cộng;93\n',
    )
    expect(own.asked).toEqual([])
    expect(own.province).toHaveLength(1)
  })

  test('takes the period that all rows say, and is not asked about where they say several', async () => {
    const of = (...periods: readonly string[]) =>
      read(
        `Đơn vị;Kỳ;Hồ sơ đúng hạn\nHuyện Lấp Vò;${periods[0]};90\nHuyện Tháp Mười;${periods[1]};95\nToàn tỉnh;;93\n`,
        withAnswer(EMPTY_RECIPE, 'total:toàn tỉnh', 'dong-thap'),
      )
    expect((await of('Quý II/2021', 'Quý II/2021')).province).toEqual(['ho-so 2021-Q2 93  '])
    expect((await of('Quý II/2021', 'Quý I/2021')).province).toEqual([])
  })
})

describe('a line over a group of rows', () => {
  const group = (name: string, value: string): readonly (readonly string[])[] => [
    ['KẾT QUẢ QUÝ III NĂM 2021'],
    ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ đúng hạn'],
    ['I', name, value],
    ['1', 'Huyện Tháp Mười', '98.1'],
    ['2', 'Huyện Cao Lãnh', '99.2'],
    ['II', 'Thành phố', ''],
    ['1', 'Thành phố Cao Lãnh', '96.4'],
  ]
  const OTHERS = [
    'thap-muoi ho-so 2021-Q3 98.1',
    'h-cao-lanh ho-so 2021-Q3 99.2',
    'tp-cao-lanh ho-so 2021-Q3 96.4',
  ]

  test.each(writtenAs(group('Huyện Lấp Vò', '97.5')))(
    'that names a unit and has its figure is that unit’s own row: %s',
    async (file, content) => {
      const { figures } = await takeCase(file, content)
      expect(figures).toEqual(['lap-vo ho-so 2021-Q3 97.5', ...OTHERS])
    },
  )

  test.each(writtenAs(group('Khối huyện', '97.5')))(
    'that has numbers of the group is said to be left out, and counted: %s',
    async (file, content) => {
      const { figures, codes, report } = await takeCase(file, content)
      expect([figures, codes.includes('row/subtotal')]).toEqual([OTHERS, true])
      expect(report[0]?.figures).toMatchObject({ read: 4, taken: 3, skipped: 1 })
    },
  )
})
