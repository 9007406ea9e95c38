import { describe, expect, test } from 'vitest'
import { datasetAimed } from '@/analysis/aims'
import { readingOf } from '@/analysis/reading'
import { sceneOf } from '@/analysis/scene'
import type { IndicatorId, UnitId } from '@/dataset/ids'
import type { PeriodId } from '@/dataset/period'
import { pathOf } from '@/dataset/targets'
import { START } from '@/address/screen'
import { datasetFrom, openDrawn } from '#tests/support/drawDataset'
import { SMALL_PACKAGE } from '#tests/support/smallPackage'

const DRAWING = {
  units: `unit_id,level,group,parent_id
    p,province,,
    a,district,north,p
    b,district,north,p
    c,district,,p
    x,commune,,p
    y,commune,,p`,
  indicators: `indicator_id,target
    i,50
    j,`,
  targets: `indicator_id,year,level,group,unit_id,target,status
    i,2021,,,,60,official
    i,2021,district,,,70,official
    i,2021,,north,,80,official
    i,2021,,,b,90,official
    i,2023,district,,,95,illustrative
    j,2021,district,,,65,illustrative`,
  observations: `unit_id,indicator_id,period,value,target,status
    p,i,2021-Q1,55,,official
    a,i,2021-Q1,75,,official
    b,i,2021-Q1,85,,official
    c,i,2021-Q1,65,,official
    c,i,2021-Q2,65,66,official
    c,i,2022-Q1,65,,official
    c,i,2023-Q1,65,,official
    a,j,2021-Q1,64,,official
    b,j,2021-Q1,64,,illustrative
    x,i,2021-Q1,75,,official
    y,i,2021-Q1,75,,official`,
}
const dataset = datasetFrom(DRAWING, { level: 'district' })
const targetOf = (unit: string, indicator: string, period: string): number | null | undefined =>
  dataset.observations.find(unit as UnitId, indicator as IndicatorId, period as PeriodId)?.target

describe('a target by year', () => {
  test.each([
    ['all units', 'p', 'i', '2021-Q1', 60],
    ['a tier', 'c', 'i', '2021-Q1', 70],
    ['a group before its tier', 'a', 'i', '2021-Q1', 80],
    ['a unit before its group', 'b', 'i', '2021-Q1', 90],
    ['the figure itself before all of them', 'c', 'i', '2021-Q2', 66],
    ['no other year', 'c', 'i', '2022-Q1', null],
    ['what is illustrative: no official figure', 'c', 'i', '2023-Q1', null],
    ['and no official figure of another indicator', 'a', 'j', '2021-Q1', null],
    ['but one that is illustrative too', 'b', 'j', '2021-Q1', 65],
  ])('holds for %s', (_, unit, indicator, period, target) => {
    expect(targetOf(unit, indicator, period)).toBe(target)
  })

  test('is what a screen of its tier and year judges by, and the target of the indicator elsewhere', () => {
    const judged = (period: string, level: 'district' | 'commune'): unknown => {
      const state = { ...START, period: period as PeriodId, level }
      const aimed = datasetAimed(dataset, state)
      const scene = sceneOf(aimed, state)
      return [
        aimed.indicators.byId.get('i' as IndicatorId)?.target,
        ...scene.units.map((unit) => {
          const indicator = aimed.indicators.rows[0]
          return indicator && readingOf(aimed, scene, unit, indicator).attainment
        }),
      ]
    }
    expect(judged('2021-Q1', 'district')).toEqual([70, 'missed', 'missed', 'missed'])
    expect(judged('2021-Q1', 'commune')).toEqual([60, 'met', 'met'])
    expect(judged('2022-Q1', 'district')).toEqual([50, 'none', 'none', 'met'])
  })

  test('is a path of its tier where there are several years', () => {
    const path = pathOf(dataset.targets, 'i' as IndicatorId, { level: 'district' })
    expect(path.map(({ year, target }) => [year, target])).toEqual([
      [2021, 70],
      [2023, 95],
    ])
  })

  test('leaves a package without the table as it was', () => {
    const { targets: _, ...without } = DRAWING
    const old = datasetFrom(without)
    expect(datasetAimed(old, START)).toBe(old)
    expect(old.issues).toEqual([])
  })

  test.each([
    ['0.98', 'scale/target', '98'],
    ['140', 'cell/range', null],
  ])('of %s beside percents is refused with its cell', async (written, code, _expected) => {
    const { assembled } = await openDrawn({
      ...SMALL_PACKAGE,
      'targets.csv': `indicator_id,year,level,group,unit_id,target,status,note,source_id
ontime,2030,,,,99,official,,law
ontime,2031,,,,${written},official,,law
`,
    })
    if (!assembled.usable) throw new Error('unusable')
    expect(
      assembled.dataset.issues.map(({ file, row, column, found, code: said }) => [
        file,
        row,
        column,
        found,
        said,
      ]),
    ).toEqual([['targets.csv', 3, 'target', written, code]])
    expect(assembled.dataset.targets.map(({ year }) => year)).toEqual([2030])
  })
})
