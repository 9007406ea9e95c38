import { describe, expect, test } from 'vitest'
import { START } from '@/address/screen'
import type { IndicatorId, UnitId } from '@/dataset/ids'
import type { PeriodId } from '@/dataset/period'
import { componentsOf, earnedOf, worthOf } from '@/analysis/components'
import { sceneOf } from '@/analysis/scene'
import { whyView } from '@/analysis/why/ladder'
import { ladderRows } from '@/ui/why/ladderRows'
import { createWords } from '@/i18n/translator'
import { TODAY } from '#tests/generator/today'
import { datasetFrom } from '#tests/support/drawDataset'
import { shippedDataset } from '#tests/support/shippedDataset'

const words = createWords('vi')
const dataset = await shippedDataset(TODAY)
const scene = sceneOf(dataset, START)
const YEAR = '2026' as PeriodId

/** What the national portal gave the province for each metric on 10 October 2026. */
const PUBLISHED: Readonly<Record<string, number>> = {
  '766-cong-bo': 0,
  '766-cap-nhat': 3.46,
  '766-noi-dung': 2,
  '766-dong-bo': 6,
  '766-dung-han': 17.69,
  '766-kq-dien-tu': 4.57,
  '766-so-hoa': 0.95,
  '766-tai-su-dung': 0.74,
  '766-chia-se': 0.02,
  '766-dan-cu-ho-so': 0.96,
  '766-dan-cu-tthc': 0.48,
  '766-chung-thuc': 2,
  '766-hl-tthc': 5.9,
  '766-pakn-dung-han': 4.91,
  '766-pakn-hai-long': 3.86,
}

const indicatorOf = (id: string) => {
  const found = dataset.indicators.byId.get(id as IndicatorId)
  if (found === undefined) throw new Error(`no indicator ${id}`)
  return found
}

describe('the index of decision 766', () => {
  test('is scored out of its metrics as the portal scores it, to a hundredth', () => {
    const province = scene.parent
    if (province === null) throw new Error('no province')
    for (const [id, score] of Object.entries(PUBLISHED)) {
      const metric = indicatorOf(id)
      const row = dataset.observations.find(province.unit_id, metric.indicator_id, YEAR, 'all')
      const points = (earnedOf(metric, row) ?? Number.NaN) * worthOf(metric)
      expect(Math.abs(points - score), id).toBeLessThan(0.0105)
    }
  })

  test('is a tree of 23 metrics in six groups, of 100 points', () => {
    const parts = componentsOf(dataset.indicators.rows, scene.composite)
    expect(parts).toHaveLength(21)
    expect(parts.reduce((all, each) => all + worthOf(each), 0)).toBe(100)
    const groups = dataset.indicators.rows.filter(({ parent_id: parent }) => parent === 'bo-766')
    expect(groups.map((each) => worthOf(each))).toEqual([18, 20, 12, 10, 22, 18])
    for (const group of groups)
      expect(
        componentsOf(dataset.indicators.rows, group).reduce((all, each) => all + worthOf(each), 0),
      ).toBe(worthOf(group))
  })

  test('shows what the province loses of 100 points, by metric, or by group where metrics have no figure', () => {
    const why = whyView(dataset, scene, ['dong-thap-2025', 'full'])
    if (why.kind === 'none') throw new Error(words.message(why.message))
    expect([why.start, why.end, why.climb]).toEqual([10_000, 6_880, null])
    const lost = why.components.map(({ indicator, ticks }) => [indicator.indicator_id, ticks])
    expect(lost[0]).toEqual(['766-cong-bo', -600])
    expect(lost).toContainEqual(['766-clgq', -316])
    expect(lost).toContainEqual(['766-tttt', -358])
    expect(why.provenance.statuses).not.toContain('illustrative')
    expect(why.missing.parts).toEqual([])
    expect(Math.abs(why.unexplained)).toBeLessThanOrEqual(2)
  })

  test('shows what a commune loses, how many cases close the gap, and which metrics tell none apart', () => {
    const why = whyView(dataset, scene, ['x-lap-vo', 'full'])
    if (why.kind === 'none') throw new Error(words.message(why.message))
    expect(why.base.kind).toBe('full')
    const total = why.components.reduce((all, { ticks }) => all + ticks, 0)
    expect(total + why.missing.ticks + why.unexplained).toBe(why.end - 10_000)
    const onTime = why.components.find(({ indicator }) => indicator.code === '2.1')
    const row = dataset.observations.find(
      'x-lap-vo' as UnitId,
      '766-dung-han' as IndicatorId,
      YEAR,
      'all',
    )
    expect(onTime?.undo).toMatchObject({
      kind: 'more',
      cases: (row?.denominator ?? 0) - (row?.numerator ?? 0),
    })
    // Of what it loses first, the metric counted for the province lifts no commune past another.
    expect(why.components[0]?.indicator.counted_for).toBe('parent')
    expect(why.climb).toMatchObject({ n: 1, isOfAll: false })
    expect(ladderRows(why, 6, words).rows.map(({ undo }) => undo)).toEqual(
      expect.arrayContaining([
        'tính chung cho toàn tỉnh, không do riêng đơn vị',
        `Gỡ 1 nội dung đầu do đơn vị làm là đủ lên hạng ${why.climb?.rank}`,
      ]),
    )
    expect(why.alike.map(({ code }) => code)).toEqual(['1.1', '1.2', '1.3', '5.7'])
    expect(why.headline.notes.map((note) => words.message(note)).join(' ')).toContain(
      '4 nội dung bằng nhau ở mọi đơn vị nên không phân biệt đơn vị nào',
    )
  })
})

test('No cases earn what the rule says, and nothing is said without one.', () => {
  const none = { value: null, numerator: 0, denominator: 0 }
  const drawn = (rule: 'full' | 'zero' | 'rebase' | null) => {
    const [indicator] = datasetFrom({
      indicators: `indicator_id,measure,polarity,no_case\nx,percent,higher,${rule ?? ''}`,
    }).indicators.rows
    if (indicator === undefined) throw new Error('no indicator')
    return indicator
  }
  const of = (no_case: 'full' | 'zero' | 'rebase' | null): number | null =>
    earnedOf(drawn(no_case), none)
  expect([of('full'), of('zero'), of('rebase'), of(null)]).toEqual([1, 0, null, null])
  // A figure that is there counts as it is, and a missing one is not a case of none.
  const full = drawn('full')
  expect(earnedOf(full, { value: 50, numerator: 1, denominator: 2 })).toBe(0.5)
  expect(earnedOf(full, { value: null, numerator: null, denominator: null })).toBeNull()
})
