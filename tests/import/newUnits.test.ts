import { describe, expect, test } from 'vitest'
import { EMPTY_RECIPE, withAnswer } from '@/import/recipe'
import { CASE_ROWS, takeCase, takeSuggested, writtenAs, writtenAsJson } from './written'

const TABLE = [
  ['Đơn vị', 'Kỳ', 'Tỷ lệ hồ sơ đúng hạn'],
  ['Huyện Lấp Vò', 'Quý III/2025', '97.5'],
  ['Xã Mỹ An Hưng', 'Quý III/2025', '98.1'],
  ['Phường Cao Lãnh', 'Quý III/2025', '99.2'],
]
const nameAsked = ({ questions }: Awaited<ReturnType<typeof takeCase>>) =>
  questions.filter(({ kind }) => kind === 'name').map(({ about, suggested }) => [about, suggested])

describe('communes of a file, into a package of districts', () => {
  test.each([...writtenAs(TABLE), ...writtenAsJson(TABLE)])(
    'are new units by the likely answer, each with its own figure: %s',
    async (file, content) => {
      expect(nameAsked(await takeCase(file, content))).toEqual([
        ['Xã Mỹ An Hưng', '+'],
        ['Phường Cao Lãnh', '+'],
      ])
      const { figures, taken, questions } = await takeSuggested(file, content)
      expect(questions).toEqual([])
      expect(figures).toEqual([
        'lap-vo ho-so 2025-Q3 97.5',
        'x-my-an-hung ho-so 2025-Q3 98.1',
        'p-cao-lanh ho-so 2025-Q3 99.2',
      ])
      expect(
        taken.units.map(({ unit_id: id, name, kind, level, parent_id: parent }) =>
          [id, name, kind, level, parent].join(' | '),
        ),
      ).toEqual([
        'x-my-an-hung | Xã Mỹ An Hưng | xã | commune | ',
        'p-cao-lanh | Phường Cao Lãnh | phường | commune | ',
      ])
    },
  )

  test('stay one unit each with the office before their names', async () => {
    const rows = TABLE.map(([unit = '', period = '', value = '']) => [
      unit.replace('Xã ', 'UBND xã '),
      period,
      value,
    ])
    const [[file, content] = ['', '']] = writtenAs(rows)
    const { taken, figures } = await takeSuggested(file, content)
    expect(taken.units.map(({ name }) => name)).toEqual(['Xã Mỹ An Hưng', 'Phường Cao Lãnh'])
    expect(figures).toContain('x-my-an-hung ho-so 2025-Q3 98.1')
  })

  test('of one name in two districts are two units', async () => {
    const [[file, content] = ['', '']] = writtenAs([
      ['Huyện', 'Xã', 'Kỳ', 'Tỷ lệ hồ sơ đúng hạn'],
      ['Huyện Lấp Vò', 'Xã Bình Thành', 'Quý III/2021', '97.5'],
      ['Huyện Tháp Mười', 'Xã Bình Thành', 'Quý III/2021', '98.1'],
    ])
    const { taken, figures } = await takeSuggested(file, content)
    expect(taken.units.map(({ unit_id: id, parent_id: parent }) => [id, parent])).toEqual([
      ['x-binh-thanh', 'lap-vo'],
      ['x-binh-thanh-2', 'thap-muoi'],
    ])
    expect(figures).toEqual([
      'x-binh-thanh ho-so 2021-Q3 97.5',
      'x-binh-thanh-2 ho-so 2021-Q3 98.1',
    ])
  })
})

test('A slip in the name of a district is no new unit unless somebody says so.', async () => {
  const [[file, content] = ['', '']] = writtenAs([
    TABLE[0] ?? [],
    ['Huyện Lấp Võ', 'Quý III/2021', '97.5'],
    ['Huyện Mới', 'Quý III/2021', '98.1'],
    ['Phòng Một Cửa', 'Quý III/2021', '99.2'],
  ])
  const asked = await takeCase(file, content)
  expect(nameAsked(asked)).toEqual([
    ['Huyện Lấp Võ', null],
    ['Huyện Mới', null],
    ['Phòng Một Cửa', null],
  ])
  const { taken } = await takeCase(file, content, withAnswer(EMPTY_RECIPE, 'units:huyện mới', '+'))
  expect(taken.units.map(({ unit_id: id, level }) => [id, level])).toEqual([['h-moi', 'district']])
  expect(CASE_ROWS.units.some(({ unit_id: id }) => String(id) === 'h-moi')).toBe(false)
})

test('A name with a letter of another alphabet is never offered as a new unit.', async () => {
  const [[file, content] = ['', '']] = writtenAs([
    TABLE[0] ?? [],
    ['Xã Mỹ \u0410n', 'Quý III/2021', '97.5'],
  ])
  const [asked] = (await takeCase(file, content)).questions.filter(({ kind }) => kind === 'name')
  expect(asked?.suggested).toBe(null)
  expect(asked?.choices.map(({ value }) => value)).not.toContain('+')
})
