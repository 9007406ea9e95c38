import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { START } from '@/address/screen'
import type { PeriodId } from '@/dataset/period'
import { attainment } from '@/stats/attainment'
import { formFigures, shareOfTarget } from '@/screens/compare/compareForm'
import { sceneOf } from '@/analysis/scene'
import { datasetFrom } from '#tests/support/drawDataset'

describe('the share of the target', () => {
  it('is the plain percentage where higher is good', () => {
    expect(shareOfTarget({ value: 45, target: 50, polarity: 'higher' })).toBeCloseTo(90, 12)
    expect(shareOfTarget({ value: 60, target: 50, polarity: 'higher' })).toBeCloseTo(120, 12)
  })

  it('falls as the value rises where lower is good: on the target 100, twice the target 0, nothing at all 200', () => {
    expect(
      [2, 4, 0, 6].map((value) => shareOfTarget({ value, target: 2, polarity: 'lower' })),
    ).toEqual([100, 0, 200, -100])
  })

  it('is not said without a value, a target, a target other than 0, or a good side', () => {
    expect(shareOfTarget({ value: null, target: 2, polarity: 'higher' })).toBeNull()
    expect(shareOfTarget({ value: 2, target: null, polarity: 'higher' })).toBeNull()
    expect(shareOfTarget({ value: 2, target: 0, polarity: 'higher' })).toBeNull()
    expect(shareOfTarget({ value: 2, target: 2, polarity: 'none' })).toBeNull()
  })

  it('reaches 100 exactly where the target is met, and never falls as a value gets better', () => {
    const figure = fc.integer({ min: -10_000, max: 10_000 }).map((each) => each / 10)
    fc.assert(
      fc.property(
        figure,
        figure,
        figure,
        fc.constantFrom('higher' as const, 'lower' as const),
        (a, b, target, polarity) => {
          fc.pre(target !== 0)
          const [x, y] = [a, b].map(
            (value) => shareOfTarget({ value, target, polarity }) ?? Number.NaN,
          )
          expect((x ?? 0) >= 100 - 1e-9).toBe(
            attainment({ value: a, target, near: null, polarity }) === 'met',
          )
          const isBetter = polarity === 'higher' ? a >= b : a <= b
          if (isBetter) expect(x).toBeGreaterThanOrEqual((y ?? 0) - 1e-9)
        },
      ),
    )
  })
})

const dataset = datasetFrom(
  {
    units: 'unit_id\na\nb\nc\nd',
    indicators: `indicator_id,measure,decimals,polarity,target,aggregate
      time,percent,1,higher,98,ratio
      late,percent,1,lower,2,mean
      order,score,0,none,,none
      score,score,2,higher,80,mean
      rare,percent,1,higher,50,mean`,
    observations: `unit_id,indicator_id,period,value,numerator,denominator,target
      a,time,2021-Q3,90,900,1000,
      b,time,2021-Q3,97,970,1000,
      c,time,2021-Q3,97,970,1000,
      d,time,2021-Q3,99,990,1000,90
      a,time,2020-Q3,95,950,1000,
      b,time,2020-Q3,96.9,969,1000,
      a,late,2021-Q3,1,,,
      b,late,2021-Q3,2,,,
      c,late,2021-Q3,4,,,
      a,order,2021-Q3,4,,,
      b,order,2021-Q3,3,,,
      a,score,2021-Q3,0.3,,,
      b,score,2021-Q3,0.2,,,
      c,score,2021-Q3,0.1,,,
      d,score,2021-Q3,0.1,,,
      a,score,2020-Q3,0.1,,,
      b,score,2020-Q3,0.2,,,
      c,score,2020-Q3,0.1,,,
      d,score,2020-Q3,0.2,,,
      a,rare,2021-Q3,10,,,
      b,rare,2021-Q3,20,,,`,
  },
  { level: 'district', period: '2021-Q3' },
)
const scene = sceneOf(dataset, START)
const period = '2021-Q3' as PeriodId
const base = '2020-Q3' as PeriodId

function figures(id: string, form: 'value' | 'share' | 'rank' | 'change') {
  const indicator = dataset.indicators.rows.find(({ indicator_id }) => indicator_id === id)
  if (!indicator) throw new Error(id)
  return formFigures({ dataset, scene, indicator, form, period, base })
}
const valuesOf = (id: string, form: Parameters<typeof figures>[1]): (number | null)[] =>
  figures(id, form).figures.map(({ value }) => value)

describe('figures in a form', () => {
  it('are the values as they are, missing ones missing, with the province', () => {
    expect(valuesOf('late', 'value')).toEqual([1, 2, 4, null])
    expect(figures('time', 'value').province).toBeCloseTo(95.75, 12)
  })

  it('are shares of each unit’s own target', () => {
    expect(
      valuesOf('time', 'share').map((value) => value && Math.round(value * 100) / 100),
    ).toEqual([91.84, 98.98, 98.98, 110])
    expect(valuesOf('late', 'share')).toEqual([150, 100, 0, null])
    expect(figures('order', 'share')).toMatchObject({ gap: 'noTarget', province: null })
  })

  it('are competition ranks, with the ranks that chance allows for where there are counts', () => {
    const { figures: ranked, province } = figures('time', 'rank')
    expect(ranked.map(({ value }) => value)).toEqual([4, 2, 2, 1])
    expect(ranked.map(({ band }) => band && [band.best, band.worst])).toEqual([
      [4, 4],
      [2, 3],
      [2, 3],
      [1, 1],
    ])
    expect(province).toBeNull()
    expect(valuesOf('late', 'rank')).toEqual([1, 2, 3, null])
  })

  it('are no ranks where the indicator is not judged or too few units have a figure', () => {
    expect(figures('order', 'rank').gap).toBe('unranked')
    expect(figures('rare', 'rank').gap).toBe('few')
    expect(valuesOf('rare', 'rank')).toEqual([null, null, null, null])
  })

  it('are changes on the base period, with floating point noise set aside and the test’s verdict', () => {
    const { figures: changed, gap } = figures('time', 'change')
    expect(changed.map(({ value }) => value && Math.round(value * 10) / 10)).toEqual([
      -5,
      0.1,
      null,
      null,
    ])
    expect(changed.map(({ verdict }) => verdict?.verdict)).toEqual([
      'worse',
      'unchanged',
      'unknown',
      'unknown',
    ])
    expect(gap).toBeNull()
    expect(valuesOf('score', 'change')).toEqual([
      expect.closeTo(0.2, 12),
      0,
      0,
      expect.closeTo(-0.1, 12),
    ])
    expect(figures('late', 'change').gap).toBe('noBefore')
  })

  it('say no change of the province where it rests on other units than before', () => {
    expect(figures('time', 'change').province).toBeNull()
    expect(figures('score', 'change').province).toBeCloseTo(0.025, 12)
  })

  it('say that there are none at all', () => {
    const [indicator] = datasetFrom({}).indicators.rows
    if (!indicator) throw new Error('The smallest package has an indicator')
    expect(
      formFigures({ dataset, scene, indicator, form: 'value', period, base: null }),
    ).toMatchObject({ gap: 'nodata', province: null })
  })
})
