import { describe, expect, test } from 'vitest'
import { sceneOf } from '@/analysis/scene'
import type { PeriodId } from '@/dataset/period'
import { screenAt } from '#tests/support/asked'
import { datasetFrom } from '#tests/support/drawDataset'

/** Districts until the middle of 2025, communes after, a province over each; both have 2024. */
const TWO_TIERS = datasetFrom(
  {
    units: `unit_id,level,parent_id,valid_from,valid_to
      old,province,,,2025-07-01
      new,province,,2025-07-01,
      a,district,old,,2025-07-01
      b,district,old,,2025-07-01
      x,commune,new,,
      y,commune,new,,
      z,commune,new,2025-07-01,
      office,department,old,,`,
    indicators: `indicator_id,headline_order
      on-time,1
      paid,2
      never,3`,
    observations: `unit_id,indicator_id,period,value
      a,on-time,2023,90
      b,on-time,2023,91
      old,on-time,2023,90.5
      a,paid,2024,40
      b,on-time,2024,92
      x,on-time,2024,80
      y,on-time,2024,81
      x,on-time,2026,82
      z,on-time,2026,83
      new,on-time,2026,82.5
      office,on-time,2027,99`,
  },
  { level: 'district', parent_unit: 'old', period: '2024' },
)
const at = (change: Parameters<typeof screenAt>[0] = {}) => sceneOf(TWO_TIERS, screenAt(change))
const ids = (scene: ReturnType<typeof at>): readonly string[] =>
  scene.units.map(({ unit_id: id }) => id)
const YEAR = (year: number): PeriodId => String(year) as PeriodId

describe('the tier of a scene', () => {
  test('is that of the package, unless the address says another', () => {
    expect([at().level, ids(at())]).toEqual(['district', ['a', 'b']])
    const communes = at({ level: 'commune' })
    expect([communes.level, communes.period, ids(communes)]).toEqual([
      'commune',
      '2024',
      ['x', 'y'],
    ])
    expect(communes.parent?.unit_id).toBe('new')
    expect(communes.periods).toEqual(['2024', '2026'])
  })

  test('follows the period where one tier alone has figures of it', () => {
    const scene = at({ period: YEAR(2026) })
    expect([scene.level, scene.period, scene.parent?.unit_id, ids(scene)]).toEqual([
      'commune',
      '2026',
      'new',
      ['x', 'y', 'z'],
    ])
    expect(at({ period: YEAR(2023) }).level).toBe('district')
    expect(at({ period: YEAR(2024) }).level).toBe('district')
  })

  test('stays where it was said, though the period has no figure of it', () => {
    const scene = at({ level: 'district', period: YEAR(2026) })
    expect([scene.level, scene.period, scene.unknownPeriod]).toEqual(['district', null, '2026'])
  })

  test('is one of those of which several units have figures at once', () => {
    expect([...at().tiers]).toEqual([
      ['district', ['2023', '2024']],
      ['commune', ['2024', '2026']],
    ])
    expect(at({ level: 'province' }).level).toBe('district')
    // One unit with figures is no comparison: its period stays one of which nothing is known.
    expect(at({ period: YEAR(2027) })).toMatchObject({ level: 'district', unknownPeriod: '2027' })
  })

  test('other than that of the package has the headline indicators that ever have a figure of its units', () => {
    const columns = (change: Parameters<typeof screenAt>[0]): readonly string[] =>
      at(change).indicators.map(({ indicator_id: id }) => id)
    expect(columns({ period: YEAR(2023) })).toEqual(['on-time', 'paid', 'never'])
    expect(columns({ level: 'commune' })).toEqual(['on-time'])
  })

  test('is kept in the address', () => {
    expect(screenAt({ level: 'commune' }).level).toBe('commune')
  })
})
