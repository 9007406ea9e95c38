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
