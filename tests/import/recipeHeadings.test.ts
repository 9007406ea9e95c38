import { describe, expect, test } from 'vitest'
import { recipeOf } from '@/import/report'
import { EMPTY_RECIPE, recipeByHeadings, withAnswer, type Recipe } from '@/import/recipe'
import { only, take } from './base'

const FORM = (unit: string, period: string, value: string): string =>
  `Đơn vị;Kỳ báo cáo;Hồ sơ đúng hạn\n${unit};${period};${value}\n`

/** The recipe saved of a file in which somebody said which Cao Lãnh is meant. */
async function saved(file: string): Promise<Recipe> {
  const said = withAnswer(EMPTY_RECIPE, 'units:cao lãnh', 'h-cao-lanh')
  const report = only(
    await take({ [file]: FORM('Cao Lãnh', 'Quý II/2021', '90,5') }, { recipes: [said] }),
  )
  return recipeOf(report)
}

const followed = ({ problems }: ReturnType<typeof only>) =>
  problems.flatMap(({ code, found }) => (code === 'recipe/followed' ? [found] : []))

describe('a saved recipe', () => {
  test.each([
    ['bao-cao-1-2021.csv', 'bao-cao-*-*.csv'],
    ['bao cao quy II.csv', 'bao cao quy *.csv'],
    ['Báo cáo quý IV năm 2021.csv', 'Báo cáo quý * năm *.csv'],
    ['vi van quyen.csv', 'vi van quyen.csv'],
  ])('of %s is for %s', async (file, pattern) => {
    expect((await saved(file)).file).toBe(pattern)
  })

  test.each(['bao cao quy III.csv', 'ban moi.csv', 'so lieu nop lai.CSV'])(
    'is followed for %s, and it is said which',
    async (file) => {
      const recipe = await saved('bao cao quy II.csv')
      const intake = await take(
        { [file]: FORM('Cao Lãnh', 'Quý III/2021', '91,5') },
        { recipes: [recipe] },
      )
      expect(followed(only(intake))).toEqual(['bao cao quy *.csv'])
      expect(intake.taken.observations).toMatchObject([
        { unit_id: 'h-cao-lanh', period: '2021-Q3', value: 91.5 },
      ])
      expect(recipeOf(only(intake)).answers.get('units:cao lãnh')).toBe('h-cao-lanh')
    },
  )

  test('is not followed for other headings, nor where another is for the file', async () => {
    const recipe = await saved('bao cao quy II.csv')
    const other = await take(
      { 'khac.csv': 'Đơn vị;Kỳ báo cáo;Hoàn thành kế hoạch\nCao Lãnh;Quý III/2021;91,5\n' },
      { recipes: [recipe] },
    )
    expect(followed(only(other))).toEqual([])
    expect(other.taken.observations).toEqual([])
    const own = { ...EMPTY_RECIPE, file: 'khac.csv' }
    const named = await take(
      { 'khac.csv': FORM('Cao Lãnh', 'Quý III/2021', '91,5') },
      { recipes: [recipe, own] },
    )
    expect(followed(only(named))).toEqual([])
    expect(named.taken.observations).toEqual([])
  })

  test('of one file of an import is no word on another', async () => {
    const recipe = await saved('mot.csv')
    const { taken } = await take(
      {
        'mot.csv': FORM('Cao Lãnh', 'Quý III/2021', '91,5'),
        'hai.csv': FORM('Cao Lãnh', 'Quý I/2021', '92,5'),
      },
      { recipes: [recipe] },
    )
    expect(taken.observations.map(({ period }) => period)).toEqual(['2021-Q3'])
  })

  test('of which more headings are there goes first', () => {
    const of = (...headings: readonly string[]): Recipe => ({
      ...EMPTY_RECIPE,
      columns: new Map(headings.map((heading) => [heading, { kind: 'none' } as const])),
    })
    const [two, three] = [of('a', 'b'), of('a', 'b', 'c')]
    expect(recipeByHeadings([two, three], ['a', 'b', 'c', 'd'])).toBe(three)
    expect(recipeByHeadings([two, three], ['a', 'b', 'd'])).toBe(two)
    expect(recipeByHeadings([of('a')], ['a'])).toBeNull()
  })
})
