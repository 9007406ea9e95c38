import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { START } from '@/address/screen'
import { distributionHovers, distributionOption } from '@/screens/indicators/charts/distribution'
import { historyHovers } from '@/screens/units/charts/history'
import { nearestHover, trendHovers, type PlacedHover } from '@/ui/chart/hover'
import { lineHovers, lineOption } from '@/screens/indicators/charts/line'
import { multiplesHovers } from '@/screens/indicators/charts/multiples'
import { compareTrend } from '@/screens/compare/compareTrend'
import { distributionView } from '@/screens/indicators/indicatorDistribution'
import { rankingView } from '@/screens/indicators/indicatorRanking'
import { gridPanels, indicatorTrends } from '@/screens/indicators/indicatorTrends'
import { sceneOf } from '@/analysis/scene'
import { historyView } from '@/screens/units/unitPageHistory'
import { datasetFrom } from '#tests/support/drawDataset'
import { TEST_CONTEXT } from '#tests/support/drawChart'

const SIZE = { width: 900, height: 500 }
const dataset = datasetFrom(
  {
    units: 'unit_id,short_name\na,{a|A} <b>\nb,B\nc,C',
    indicators: 'indicator_id,aggregate,target,headline_order,measure\nx,mean,80,1,percent',
    observations: `unit_id,indicator_id,period,value
      a,x,2021-Q1,70
      a,x,2021-Q3,82.5
      b,x,2021-Q1,90
      b,x,2021-Q2,85
      b,x,2021-Q3,85
      c,x,2021-Q3,60`,
  },
  { level: 'district', period: '2021-Q3', composite: 'x', focus: ['a'] },
)
const scene = sceneOf(dataset, START)
const [indicator] = dataset.indicators.rows
if (!indicator) throw new Error('An indicator is drawn')
const ranking = rankingView(dataset, scene, indicator, TEST_CONTEXT.words.compare)
const trends = indicatorTrends(dataset, scene, ranking)

describe('what a chart tells when it is pointed at', () => {
  it('is the name as it is written, the period with its value, and the target', () => {
    const hovers = lineHovers(trends, TEST_CONTEXT, SIZE).filter(
      ({ title }) => title === '{a|A} <b>',
    )
    expect(hovers.map(({ lines }) => lines)).toEqual([
      ['Quý I/2021: 70,0\u00a0%', 'Chỉ tiêu: 80\u00a0%'],
      ['Quý III/2021: 82,5\u00a0%', 'Chỉ tiêu: 80\u00a0%'],
    ])
  })

  it('is told at the marks that the chart draws', () => {
    const drawn = JSON.stringify(lineOption(trends, TEST_CONTEXT, SIZE))
    const hovers = lineHovers(trends, TEST_CONTEXT, SIZE).filter(
      ({ title }) => title === '{a|A} <b>',
    )
    for (const { at } of hovers)
      expect(drawn).toContain(JSON.stringify({ name: '{a|A} <b>', value: at }).slice(1, -1))
  })

  it('is every figure once, in the small charts and beside each other alike', () => {
    const panels = multiplesHovers(gridPanels(trends, 2), TEST_CONTEXT, SIZE)
    expect(panels.map(({ title, lines }) => [title, ...lines])).toEqual(
      lineHovers(trends, TEST_CONTEXT, SIZE)
        .filter(({ title }) => title !== 'Toàn tỉnh')
        .map(({ title, lines }) => [title, ...lines]),
    )
  })

  it('is of each dot of a distribution its own unit', () => {
    const view = distributionView(ranking, 20)
    if (!view) throw new Error('A distribution')
    const option = distributionOption(view, TEST_CONTEXT, SIZE, 20)
    const told = distributionHovers(view, scene.period, option, TEST_CONTEXT)
    expect(told.map(({ title, lines }) => [title, lines[0]])).toEqual([
      ['C', 'Quý III/2021: 60,0\u00a0%'],
      ['{a|A} <b>', 'Quý III/2021: 82,5\u00a0%'],
      ['B', 'Quý III/2021: 85,0\u00a0%'],
    ])
    const across = told.map(({ at }) => at[0])
    expect([...across].sort((a, b) => a - b)).toEqual(across)
  })

  it('is in the coordinates of its own plot where a chart has two, and by period and value where it has axes', () => {
    const unit = scene.units.find(({ unit_id }) => unit_id === 'b')
    const history = unit && historyView(dataset, scene, unit)
    if (!history) throw new Error('A history')
    const told = historyHovers(history, TEST_CONTEXT)
    expect(told.at(-1)).toEqual({
      at: [2, 1],
      grid: 1,
      title: 'B',
      lines: ['Quý III/2021: hạng 1/3'],
    })
    const trend = compareTrend(dataset, scene, null)?.trend
    expect(trend && trendHovers(trend, TEST_CONTEXT)[1]).toMatchObject({
      at: [2, 82.5],
      title: '{a|A} <b>',
    })
  })
})

describe('the nearest place', () => {
  const point = { at: [0, 0] as const, title: '', lines: [] }
  const places = fc.array(
    fc.tuple(
      fc.double({ min: -500, max: 500, noNaN: true }),
      fc.double({ min: -500, max: 500, noNaN: true }),
    ),
  )

  it('is within reach, and none is nearer', () => {
    fc.assert(
      fc.property(places, fc.double({ min: 0, max: 300, noNaN: true }), (list, reach) => {
        const placed = list.map((at): PlacedHover => ({ point, at }))
        const found = nearestHover(placed, [0, 0], reach)
        const distances = list.map(([x, y]) => x ** 2 + y ** 2)
        const least = Math.min(...distances)
        if (found === null) expect(least).toBeGreaterThan(reach * reach)
        else expect(found.at[0] ** 2 + found.at[1] ** 2).toBe(least)
      }),
    )
  })
})
