import { describe, expect, it } from 'vitest'
import type { IndicatorId } from '@/dataset/ids'
import { sceneOf } from '@/analysis/scene'
import { createWords } from '@/i18n/translator'
import { controlReading, controlView } from '@/screens/indicators/indicatorControl'
import { indicatorItems } from '@/screens/indicators/indicatorList'
import { datasetFrom } from '#tests/support/drawDataset'
import { askedOf } from '#tests/support/asked'

const vi = createWords('vi')

const MONTHS = Array.from({ length: 14 }, (_, at) =>
  at < 12 ? `2020-${String(at + 1).padStart(2, '0')}` : `2021-0${at - 11}`,
)
/** A figure of one month: calm, and far below in the last. */
const valueOf = (at: number): number => (at === 13 ? 40 : 80 + (at % 2))

const dataset = datasetFrom(
  {
    units: 'unit_id,level\np,province\na,district',
    indicators: `indicator_id,short_name,target,polarity,aggregate,measure
      rate,Đúng hạn,70,higher,ratio,percent
      young,Mới,70,higher,ratio,percent`,
    observations: [
      'unit_id,indicator_id,period,value,numerator,denominator',
      ...MONTHS.map((month, at) => `a,rate,${month},${valueOf(at)},${valueOf(at)},100`),
      ...MONTHS.slice(3).map((month) => `a,young,${month},80,80,100`),
    ].join('\n'),
    sources: 'source_id\nsrc',
  },
  { level: 'district', period: '2021-02' },
)
const viewOf = (id: string, asked = {}, period = '2021-02') => {
  const indicator = dataset.indicators.byId.get(id as IndicatorId)
  if (indicator === undefined) throw new Error(`no indicator ${id}`)
  const state = askedOf('indicators', { period, ...asked } as object)
  return controlView(dataset, sceneOf(dataset, state), indicator, state)
}

describe('the control chart', () => {
  it('says that the last month of the province is a signal for the worse', () => {
    const view = viewOf('rate')
    expect(view.periods).toEqual(MONTHS)
    expect(view.signs).toEqual({
      variation: 'worse',
      signal: { rule: 'outside', direction: 'down' },
      assurance: 'met',
    })
    const said = controlReading(view).map((message) => vi.message(message))
    expect(said[0]).toMatch(/tính từ 14 kỳ \(Tháng 1\/2020 đến Tháng 2\/2021\)/)
    expect(said).toContain('Dấu hiệu xấu đi: dưới giới hạn dưới.')
    expect(said).toContain('Luôn đạt chỉ tiêu nếu giữ như hiện nay.')
  })

  it('is of a unit where one is asked for, and of the province where there is no such', () => {
    expect(viewOf('rate', { subject: 'a' }).unit?.unit_id).toBe('a')
    expect(viewOf('rate', { subject: 'nobody' }).unit).toBeNull()
  })

  it('takes its limits from the months up to a baseline of at least twelve', () => {
    const view = viewOf('rate', { baseline: '2020-12' })
    expect(view.baselines).toEqual(['2020-12', '2021-01'])
    expect(view.stretches[0]).toMatchObject({ used: 12, mean: 80.5 })
    expect(viewOf('rate', { baseline: '2020-05' }).baseline).toBeNull()
  })

  it('is on trial with eleven months: limits and no judgement', () => {
    const view = viewOf('young')
    expect(view.stretches[0]?.isTrial).toBe(true)
    expect(view.signs).toBeNull()
    expect(controlReading(view).map((message) => vi.message(message))).toContain(
      'Giới hạn tạm: mới có 11 kỳ, cần 12 kỳ để kết luận.',
    )
  })
})

it('The list has the signs of indicators with twelve periods, and of no others.', () => {
  const signsIn = (period: string): (string | null)[] =>
    indicatorItems(
      dataset,
      sceneOf(dataset, askedOf('indicators', { period } as object)),
    ).items.map(({ signs }) => signs && signs.variation)
  expect(signsIn('2021-02')).toEqual(['worse', null])
  expect(signsIn('2021-01')).toEqual(['unchanged', null])
  expect(signsIn('2020-09')).toEqual([null, null])
})
