import { expect, test } from 'vitest'
import { cellView } from '@/analysis/cell'
import { periodBefore } from '@/analysis/periodBefore'
import { sceneOf } from '@/analysis/scene'
import type { PeriodId } from '@/dataset/period'
import { datasetFrom } from '#tests/support/drawDataset'
import { screenAt } from '#tests/support/asked'

const DAYS = ['2025-10-10', '2026-01-09', '2026-10-03', '2026-10-10'] as const
const dataset = datasetFrom(
  {
    units: 'unit_id,level\na,district\nb,district',
    indicators: 'indicator_id,measure,headline_order\nx,score,1',
    observations: `unit_id,indicator_id,period,value\n${DAYS.flatMap((day, index) => [`a,x,${day},${60 + index}`, `b,x,${day},50`]).join('\n')}`,
  },
  { level: 'district' },
)
const sceneAt = (period: string) => sceneOf(dataset, screenAt({ period: period as PeriodId }))

test('A snapshot is held against the latest one of its year, the first of a year against the same day a year before', () => {
  const before = (day: string) => periodBefore(sceneAt(day), day as PeriodId)
  expect(before('2026-10-10')).toBe('2026-10-03')
  expect(before('2026-10-03')).toBe('2026-01-09')
  expect(before('2026-01-09')).toBe('2025-01-09')
  expect(before('2026-Q3')).toBe('2026-Q2')
})

test('Two snapshots of one year hold the same cases, so that no test of two samples is made of them', () => {
  // 0.6 points of thousands of cases: a test of two samples that shared none would be sure of it.
  const counted = datasetFrom(
    {
      units: 'unit_id,level\na,district\nb,district',
      indicators: 'indicator_id,measure,least_change,headline_order\nx,percent,1,1',
      observations: `unit_id,indicator_id,period,value,numerator,denominator
        a,x,2025-10-10,88.6,88600,100000
        a,x,2026-10-03,90.0,90000,100000
        a,x,2026-10-10,91.2,100320,110000
        b,x,2026-10-03,90.0,90000,100000
        b,x,2026-10-10,90.6,99660,110000`,
    },
    { level: 'district' },
  )
  const scene = sceneOf(counted, screenAt({ period: '2026-10-10' as PeriodId }))
  const change = (unit: number) => {
    const [of, [indicator]] = [scene.units[unit], counted.indicators.rows]
    if (!of || !indicator) throw new Error('No unit or indicator')
    return cellView(counted, scene, of, indicator).change
  }
  expect(change(0)).toMatchObject({ method: 'gap', verdict: 'better', p: null })
  expect(change(1)).toMatchObject({ method: 'gap', verdict: 'unchanged', p: null })
})

test('What changed between the days of two files stands in the cell', () => {
  const scene = sceneAt('2026-10-10')
  const [unit] = scene.units
  const [indicator] = dataset.indicators.rows
  if (!unit || !indicator) throw new Error('No unit or indicator')
  expect(cellView(dataset, scene, unit, indicator)).toMatchObject({
    value: 63,
    previous: '2026-10-03',
    difference: 1,
  })
})
