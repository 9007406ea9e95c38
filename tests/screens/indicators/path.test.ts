import { expect, test } from 'vitest'
import { START } from '@/address/screen'
import { datasetAimed } from '@/analysis/aims'
import { sceneOf } from '@/analysis/scene'
import type { PeriodId } from '@/dataset/period'
import { createWords } from '@/i18n/translator'
import { lineOption } from '@/screens/indicators/charts/line'
import { lineReading } from '@/screens/indicators/indicatorReading'
import { rankingView } from '@/screens/indicators/indicatorRanking'
import { indicatorTrends, periodsShown } from '@/screens/indicators/indicatorTrends'
import { datasetFrom } from '#tests/support/drawDataset'
import { drawnTexts, drawSvg, TEST_CONTEXT } from '#tests/support/drawChart'

const words = createWords('vi')
const SIZE = { width: 900, height: 500 }

function drawn(targets: string, observations: string, period: string) {
  const dataset = datasetFrom(
    {
      units: 'unit_id,level\na,district\nb,district',
      indicators: 'indicator_id,aggregate,target\nx,mean,50',
      targets: `indicator_id,year,level,target,status\n${targets}`,
      observations: `unit_id,indicator_id,period,value\n${observations}`,
    },
    { level: 'district', focus: ['a'] },
  )
  const state = { ...START, period: period as PeriodId }
  const aimed = datasetAimed(dataset, state)
  const scene = sceneOf(aimed, state)
  const [x] = aimed.indicators.rows
  if (!x) throw new Error('x is drawn')
  const trends = indicatorTrends(aimed, scene, rankingView(aimed, scene, x, words.compare))
  const svg = drawSvg(lineOption(trends, TEST_CONTEXT, SIZE), SIZE)
  return {
    periods: periodsShown(trends),
    targets: trends.path?.targets ?? null,
    texts: drawnTexts(svg).map(({ text }) => text),
    reading: lineReading(trends).map((message) => words.message(message)),
  }
}

const YEARS = 'a,x,2025,80\nb,x,2025,70\na,x,2026,82\nb,x,2026,75'
const PATH =
  'x,2026,district,85,official\nx,2028,district,90,official\nx,2030,district,95,illustrative'

test('a chart of years leads on to the last year that has a target, and says what nobody set', () => {
  const { periods, targets, texts, reading } = drawn(PATH, YEARS, '2026')
  expect(periods).toEqual(['2025', '2026', '2027', '2028', '2029', '2030'])
  expect(targets).toEqual([null, 85, null, 90, null, 95])
  expect(texts).toContain('Chỉ tiêu năm 2030 95\u00a0%')
  expect(texts).toContain('a 82,0')
  expect(reading.join(' ')).toContain('nét chấm nối hai mốc, không phải chỉ tiêu đặt ra')
  expect(reading.join(' ')).toContain('Chỉ tiêu minh họa')
  expect(reading.join(' ')).not.toContain('phần tô')
})

test('a chart of quarters has the target of the year of each', () => {
  const { periods, targets } = drawn(
    PATH,
    'a,x,2025-Q4,80\nb,x,2025-Q4,80\na,x,2026-Q1,80\nb,x,2026-Q1,80',
    '2026-Q1',
  )
  expect(periods).toEqual(['2025-Q4', '2026-Q1'])
  expect(targets).toEqual([null, 85])
})

test('one target all along is a line as ever, and none ahead is made up', () => {
  expect(drawn('x,2026,district,85,official', 'a,x,2026,80\nb,x,2026,81', '2026')).toMatchObject({
    periods: ['2026'],
    targets: null,
  })
  const { targets, texts } = drawn('x,2020,district,85,official', YEARS, '2026')
  expect(targets).toBeNull()
  expect(texts).toContain('Chỉ tiêu 50\u00a0%')
})
