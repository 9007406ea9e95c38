import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { PackageRows } from '@/import/packageRows'
import { DATA_ROWS, isAccounted, only, take } from './base'

const FILE = 'sample-766-communes.json'
const sample = readFileSync(path.resolve(import.meta.dirname, '../fixtures/portal', FILE))

const UNITS = [
  ['p-sa-dec', 'Phường Sa Đéc', 'phường'],
  ['x-tan-khanh-trung', 'Xã Tân Khánh Trung', 'xã'],
  ['x-lap-vo', 'Xã Lấp Vò', 'xã'],
  ['p-cao-lanh', 'Phường Cao Lãnh', 'phường'],
  ['x-tan-ho-co', 'Xã Tân Hộ Cơ', 'xã'],
  ['x-phong-hoa', 'Xã Phong Hòa', 'xã'],
] as const
/** The six groups as the portal codes them. */
const GROUPS = ['CKMB', 'TDGQ', 'ONLINE', 'TTTT', 'MDHL', 'MDSH']
const [unit] = DATA_ROWS.units
const total = DATA_ROWS.indicators.find(({ indicator_id: id }) => id === 'bo-766')

/** The package that ships with six communes of today and the groups of the index. */
const BASE = {
  ...DATA_ROWS,
  units: [
    ...DATA_ROWS.units,
    ...UNITS.map(([unit_id, name, kind]) => ({
      ...unit,
      unit_id,
      code: null,
      name,
      short_name: name,
      kind,
      level: 'commune',
      parent_id: 'dong-thap-2025',
      valid_from: '2025-07-01',
      valid_to: null,
      aliases: [],
    })),
  ],
  indicators: [
    ...DATA_ROWS.indicators.filter((each) => each !== total),
    { ...total, aliases: ['totalScore'] },
    ...GROUPS.map((code) => ({
      ...total,
      indicator_id: `766-${code.toLowerCase()}`,
      code: `766.${code}`,
      name: `Nhóm ${code}`,
      short_name: code,
      aliases: [],
    })),
  ],
} as unknown as PackageRows

test('An answer of the national portal with its groups brings every unit, its total and its groups; ranks are no figures.', async () => {
  const intake = await take({ [FILE]: new Uint8Array(sample) }, { base: BASE })
  const report = only(intake)
  expect(isAccounted(report)).toBe(true)
  expect(report.rows).toMatchObject({ read: 7, taken: 7, refused: 0 })
  const of = (id: string): readonly string[] =>
    intake.taken.observations
      .filter(({ indicator_id: each }) => each === id)
      .map(({ unit_id, value }) => `${unit_id} ${value}`)
  expect(of('bo-766').map((each) => each.split(' ')[0])).toEqual(
    expect.arrayContaining([...UNITS.map(([id]) => id), 'dong-thap-2025']),
  )
  expect(of('bo-766')).toContain('x-tan-khanh-trung 72.9')
  expect(of('bo-766')).toContain('dong-thap-2025 65')
  // The overview calls the group of online services otherwise, and is read as they are.
  for (const group of GROUPS) expect(of(`766-${group.toLowerCase()}`).length, group).toBe(7)
  expect(new Set(intake.taken.observations.map(({ period }) => period))).toEqual(new Set(['2026']))
  const asked = report.questions.flatMap(({ kind, about }) => (kind === 'figure' ? [about] : []))
  for (const heading of ['rank', 'groupRank', 'scoreDelta', 'growthPercent'])
    expect(asked).not.toContain(heading)
})
