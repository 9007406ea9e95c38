import { expect, it } from 'vitest'
import { earnedOf, worthOf } from '@/analysis/components'
import type { IndicatorId, UnitId } from '@/dataset/ids'
import type { PeriodId } from '@/dataset/period'
import { shippedDataset } from '#tests/support/shippedDataset'

/** The scores of the province's record of 10 October 2026, for each metric that has counts. */
const SCORES: readonly (readonly [group: string, ...(readonly [id: string, score: number])[]])[] = [
  ['ckmb', ['cong-bo', 0], ['cap-nhat', 3.46], ['noi-dung', 2], ['dong-bo', 6]],
  ['tdgq', ['dung-han', 17.69]],
  [
    'mdsh',
    ['kq-dien-tu', 4.57],
    ['so-hoa', 0.95],
    ['tai-su-dung', 0.74],
    ['chia-se', 0.02],
    ['dan-cu-ho-so', 0.96],
    ['dan-cu-tthc', 0.48],
    ['chung-thuc', 2],
  ],
  ['mdhl', ['hl-tthc', 5.9], ['pakn-dung-han', 4.91], ['pakn-hai-long', 3.86]],
]

it('scores every metric of the province as the portal did, to a hundredth, and its groups', async () => {
  const { indicators, observations } = await shippedDataset('dong-thap-2026')
  const find = (id: string) =>
    observations.find('dong-thap-2025' as UnitId, id as IndicatorId, '2026' as PeriodId)
  const scoreOf = (id: string): number => {
    const indicator = indicators.byId.get(id as IndicatorId)
    if (!indicator) throw new Error(`No indicator ${id}`)
    return (earnedOf(indicator, find(id)) ?? Number.NaN) * worthOf(indicator)
  }
  for (const [group, ...metrics] of SCORES) {
    let sum = 0
    for (const [id, score] of metrics) {
      const ours = scoreOf(`766-${id}`)
      sum += ours
      expect.soft(Math.abs(ours - score), `${id}: ${ours}`).toBeLessThanOrEqual(0.01)
    }
    expect
      .soft(Math.abs(sum - (find(`766-${group}`)?.value ?? 0)), `${group}: ${sum}`)
      .toBeLessThanOrEqual(0.015)
  }
  const groups = [11.46, 17.69, 8.84, 6.42, 9.72, 14.67]
  expect(groups.reduce((sum, each) => sum + each, 0)).toBeCloseTo(find('bo-766')?.value ?? 0, 6)
})
