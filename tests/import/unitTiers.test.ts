import { describe, expect, test } from 'vitest'
import type { PackageRows } from '@/import/packageRows'
import { isAccounted, only, take } from './base'
import { CASE_ROWS, writtenAs, writtenAsJson } from './written'

const [unit] = CASE_ROWS.units
const commune = (unit_id: string, name: string, parent_id: string): object => ({
  ...unit,
  unit_id,
  code: null,
  name,
  short_name: name,
  kind: 'xã',
  level: 'commune',
  parent_id,
  aliases: [],
})
/** The base of the cases with communes, two of one name. */
const BASE = {
  ...CASE_ROWS,
  units: [
    ...CASE_ROWS.units,
    commune('binh-thanh-lv', 'Xã Bình Thành', 'lap-vo'),
    commune('binh-thanh-tm', 'Xã Bình Thành', 'thap-muoi'),
    commune('my-an', 'Xã Mỹ An', 'thap-muoi'),
  ],
} as unknown as PackageRows

const TABLE = [
  ['Huyện', 'Xã', 'Kỳ', 'Tỷ lệ hồ sơ đúng hạn'],
  ['Huyện Lấp Vò', 'Xã Bình Thành', 'Quý III/2021', '97.5'],
  ['Huyện Tháp Mười', 'Xã Bình Thành', 'Quý III/2021', '98.1'],
  ['Huyện Tháp Mười', 'Xã Mỹ An', 'Quý III/2021', '99.2'],
]
const swapped = TABLE.map(([a = '', b = '', ...rest]) => [b, a, ...rest])
const COMMUNES = ['binh-thanh-lv 97.5', 'binh-thanh-tm 98.1', 'my-an 99.2']
const figuresOf = ({ taken }: Awaited<ReturnType<typeof take>>): readonly string[] =>
  taken.observations.map(({ unit_id, value }) => `${unit_id} ${value}`)

describe('a column of communes beside one of districts', () => {
  for (const [how, rows] of Object.entries({
    'districts first': TABLE,
    'communes first': swapped,
  })) {
    test.each([...writtenAs(rows), ...writtenAsJson(rows)])(
      `gives the figures to the communes, each in its own district, ${how}: %s`,
      async (file, content) => {
        const intake = await take({ [file]: content }, { base: BASE })
        expect(figuresOf(intake)).toEqual(COMMUNES)
      },
    )
  }

  test.each(['Phường, xã', 'Tên xã', 'Đơn vị cấp xã', 'Xã/Phường/Thị trấn'])(
    'is known by other headings: %s',
    async (heading) => {
      const [head = [], ...rows] = TABLE
      const [[file, content] = ['', '']] = writtenAs([
        [head[0] ?? '', heading, ...head.slice(2)],
        ...rows,
      ])
      expect(figuresOf(await take({ [file]: content }, { base: BASE }))).toEqual(COMMUNES)
    },
  )

  test('never gives a commune’s figure to its district where the commune is unknown', async () => {
    const [[file, content] = ['', '']] = writtenAs(TABLE)
    const intake = await take({ [file]: content }, { base: CASE_ROWS })
    const report = only(intake)
    expect([figuresOf(intake), isAccounted(report)]).toEqual([[], true])
    expect(
      report.problems.flatMap(({ code, row, column, found }) =>
        code === 'name/unknown' ? [[row, column, found]] : [],
      ),
    ).toEqual([
      [2, 'Xã', 'Xã Bình Thành, Huyện Lấp Vò'],
      [3, 'Xã', 'Xã Bình Thành, Huyện Tháp Mười'],
      [4, 'Xã', 'Xã Mỹ An, Huyện Tháp Mười'],
    ])
  })

  test('a row with its district alone is the district’s', async () => {
    const [[file, content] = ['', '']] = writtenAs([
      ...TABLE,
      ['Huyện Tháp Mười', '', 'Quý III/2021', '98.6'],
    ])
    expect(figuresOf(await take({ [file]: content }, { base: BASE }))).toEqual([
      ...COMMUNES,
      'thap-muoi 98.6',
    ])
  })

  test('without its district, a name that two communes bear is asked, and the choices tell them apart', async () => {
    const [[file, content] = ['', '']] = writtenAs([
      ['Xã', 'Kỳ', 'Tỷ lệ hồ sơ đúng hạn'],
      ['Xã Bình Thành', 'Quý III/2021', '97.5'],
    ])
    const report = only(await take({ [file]: content }, { base: BASE }))
    const [question] = report.questions.filter(({ kind }) => kind === 'name')
    expect(question?.choices.map(({ label }) => label)).toEqual([
      'Xã Bình Thành (Huyện Lấp Vò)',
      'Xã Bình Thành (Huyện Tháp Mười)',
    ])
  })
})
