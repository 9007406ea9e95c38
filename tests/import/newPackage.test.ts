import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { openBase } from '@/import/basePackage'
import { ImportSession } from '@/import/importSession'
import type { NewPackage } from '@/import/overview'
import type { PeriodId } from '@/dataset/period'
import { DATA } from '#tests/generator/readTable'
import { COMMUNE_LIST, COMMUNES, communeFigures } from '#tests/fixtures/office/communes'
import { only, take } from './base'

const FILES: ReadonlyMap<string, Uint8Array> = new Map(
  readdirSync(DATA, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [name, new Uint8Array(readFileSync(path.join(DATA, name)))]),
)
const ABOUT: NewPackage = {
  level: 'commune',
  title: 'Cải cách hành chính cấp xã · Đồng Tháp',
  province: 'Tỉnh Đồng Tháp',
  period: '2025-Q3' as PeriodId,
  focus: [],
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function begun(about: NewPackage, files: Readonly<Record<string, string>>) {
  const desk = await ImportSession.open(FILES)
  await desk.start(about)
  for (const [name, text] of Object.entries(files)) await desk.addFile(name, bytes(text))
  const overview = await desk.take(() => undefined)
  const made = await openBase(desk.packageBytes() ?? new Map<string, Uint8Array>())
  return { desk, overview, made, dataset: made.dataset }
}

describe('a new package', () => {
  test('is made of an office list and its figures, and of nothing else of the package in use', async () => {
    const { overview, made, dataset } = await begun(ABOUT, {
      'danh muc.csv': COMMUNE_LIST,
      'so lieu.csv': communeFigures(),
    })
    expect(overview.tables.map(({ table, rows }) => [table, rows.taken, rows.refused])).toEqual([
      ['units', 20, 0],
      ['observations', 20, 0],
    ])
    expect(overview.needed).toBe(0)
    expect(overview.figures).toMatchObject({ read: 80, taken: 80 })
    expect(dataset?.about.dashboard).toMatchObject({
      title: ABOUT.title,
      level: 'commune',
      period: '2025-Q3',
      parentUnit: 'dong-thap',
      composite: null,
      focus: [],
    })
    expect(dataset?.issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(made.rows.units.map(({ unit_id: id }) => id)).toEqual([
      'dong-thap',
      ...COMMUNES.map(({ code, name }) => keyOf(name, code)),
    ])
    expect(made.rows.units.find(({ code }) => code === '29869')).toMatchObject({
      name: 'Phường Cao Lãnh',
      short_name: 'P. Cao Lãnh',
      kind: 'phường',
      level: 'commune',
      parent_id: 'dong-thap',
    })
    expect(new Set(made.rows.observations.map(({ status }) => status))).toEqual(
      new Set(['illustrative']),
    )
    expect(made.rows.observations).toHaveLength(80)
    const { models, shortcomings, directives, successions } = made.rows
    expect([models, shortcomings, directives, successions].flat()).toEqual([])
    expect(made.rows.indicators.length).toBeGreaterThan(20)
  })

  test('its tier and first period are suggested where a file leaves them open', async () => {
    const { desk, overview } = await begun(ABOUT, {
      'danh muc.csv': COMMUNE_LIST,
      'so lieu.csv': communeFigures('SỐ LIỆU MINH HỌA'),
    })
    const asked = overview.tables[1]?.questions.filter(({ isWaiting }) => isWaiting)
    expect(asked?.map(({ id, suggested }) => [id, suggested])).toEqual([
      ['constant:period', '2025-Q3'],
    ])
    desk.takeSuggestions('so lieu.csv')
    expect((await desk.take(() => undefined)).figures).toMatchObject({ read: 80, taken: 80 })
  })

  test('the units in focus are those that are there, and may be said later', async () => {
    const { desk } = await begun(ABOUT, { 'danh muc.csv': COMMUNE_LIST })
    await desk.start({ ...ABOUT, focus: ['p-cao-lanh', 'nowhere', 'x-tam-nong'] })
    const { starting } = await desk.take(() => undefined)
    expect(starting?.units).toHaveLength(20)
    const made = await openBase(desk.packageBytes() ?? new Map<string, Uint8Array>())
    expect(made.dataset?.about.dashboard.focus).toEqual(['p-cao-lanh', 'x-tam-nong'])
  })

  test('left again, files go into the package in use', async () => {
    const { desk } = await begun(ABOUT, { 'danh muc.csv': COMMUNE_LIST })
    await desk.start(null)
    const { starting } = await desk.take(() => undefined)
    expect(starting).toBeNull()
    const made = await openBase(desk.packageBytes() ?? new Map<string, Uint8Array>())
    expect(made.dataset?.about.dashboard.level).toBe('district')
    expect(made.dataset?.units.byId.has('lap-vo' as never)).toBe(true)
  })
})

describe('an office list of units', () => {
  const lines = (...each: readonly string[]): string => each.map((line) => `${line}\n`).join('')
  const units = async (...each: readonly string[]) => {
    const intake = await take({ 'a.csv': lines(...each) })
    return { ...only(intake), taken: intake.taken.units }
  }

  test('names without their kind get it; a unit of the package is that unit', async () => {
    const { table, taken, rows } = await units(
      'Mã ĐVHC,Tên đơn vị,Loại',
      '29926,Tân Hồng,Xã',
      '869,Tân Hồng,Huyện',
      '29869,Cao Lãnh,Phường',
    )
    expect([table, rows.taken]).toEqual(['units', 3])
    expect(taken.map((each) => [each.unit_id, each.name, each.short_name, each.level])).toEqual([
      ['x-tan-hong', 'Xã Tân Hồng', 'X. Tân Hồng', 'commune'],
      ['tan-hong', 'Huyện Tân Hồng', 'Tân Hồng', 'district'],
      ['p-cao-lanh', 'Phường Cao Lãnh', 'P. Cao Lãnh', 'commune'],
    ])
  })

  test('two names that differ in marks alone get the code into their keys', async () => {
    const { taken } = await units(
      'Mã ĐVHC,Tên đơn vị',
      '29938,Xã Tân Thành',
      '30157,Xã Tân Thạnh',
      '29926,Xã Tân Hồng',
    )
    expect(taken.map(({ unit_id: id }) => id)).toEqual([
      'x-tan-thanh-29938',
      'x-tan-thanh-30157',
      'x-tan-hong',
    ])
  })

  test('a name that fits two provinces is asked about, and takes the place of neither', async () => {
    const { taken, questions } = await units('Mã số,Tên đơn vị,Loại', '82x,Tỉnh Đồng Tháp,Tỉnh')
    expect(taken).toEqual([])
    expect(questions.map(({ id }) => id)).toEqual(['units:tỉnh đồng tháp'])
  })

  test.each([
    ['Mã xã;Xã, phường;Loại hình', '29926;Xã Tân Hồng;Xã'],
    ['TT;Tên ĐVHC;Mã ĐVHC;Diện tích (km²);Dân số (người)', '1;UBND xã Tân Hồng;29926;31,2;20.100'],
    ['Mã đơn vị hành chính;Tên đơn vị hành chính', '29926;X. Tân Hồng'],
    ['Loại;Tên địa phương', 'xã;tân hồng'],
  ])('under the headings %s', async (...written) => {
    const { taken } = await units(...written)
    const [unit] = taken
    expect([unit?.unit_id, unit?.short_name, unit?.level]).toEqual([
      'x-tan-hong',
      expect.stringMatching(/^X\. tân hồng$/i),
      'commune',
    ])
  })

  test('a table of figures that has kinds and codes stays one of figures', async () => {
    const { table } = await units('Mã ĐVHC,Tên đơn vị,Loại,Hồ sơ đúng hạn', '875,Lấp Vò,Huyện,95')
    expect(table).toBe('observations')
  })
})

function keyOf(name: string, code: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/^phuong /, 'p ')
    .replace(/^xa /, 'x ')
    .replaceAll(' ', '-')
  return plain === 'x-tan-thanh' ? `${plain}-${code}` : plain
}
