import { describe, expect, it, test } from 'vitest'
import { START } from '@/address/screen'
import { breaksOf, eventMarks, eventMessages, withGaps } from '@/analysis/events/eventMarks'
import { profileView, type TrendView } from '@/analysis/profile'
import { overviewView } from '@/analysis/overview'
import { sceneOf } from '@/analysis/scene'
import type { Dataset } from '@/dataset/dataset'
import type { UnitId } from '@/dataset/ids'
import type { PeriodId } from '@/dataset/period'
import { createWords } from '@/i18n/translator'
import { controlOption } from '@/screens/indicators/charts/control'
import { lineOption } from '@/screens/indicators/charts/line'
import { controlView } from '@/screens/indicators/indicatorControl'
import { rankingView } from '@/screens/indicators/indicatorRanking'
import { indicatorTrends } from '@/screens/indicators/indicatorTrends'
import { historyOption } from '@/screens/units/charts/history'
import { historyView } from '@/screens/units/unitPageHistory'
import { trendOption } from '@/ui/chart/trend'
import { datasetFrom } from '#tests/support/drawDataset'
import { drawnTexts, drawSvg, TEST_CONTEXT } from '#tests/support/drawChart'

const words = createWords('vi')
const SIZE = { width: 900, height: 500 }
const QUARTERS = ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4']

const drawn = (events: string): Dataset =>
  datasetFrom(
    {
      units: 'unit_id,level,parent_id\np,province,\na,district,p\nb,district,p',
      indicators: 'indicator_id,measure,aggregate\nx,score,mean\ny,percent,mean',
      observations: `unit_id,indicator_id,period,value\n${QUARTERS.flatMap((period, at) =>
        ['a', 'b'].flatMap((unit) => [
          `${unit},x,${period},${70 + at}`,
          `${unit},y,${period},${70 + at}`,
        ]),
      ).join('\n')}`,
      events: `event_id,on,kind,text,indicator_ids,unit_ids\n${events}`,
    },
    { level: 'district', composite: 'x', focus: ['a'] },
  )

const placesOf = (
  events: string,
  indicator = 0,
  units: readonly string[] = ['a', 'b'],
): unknown => {
  const dataset = drawn(events)
  const row = dataset.indicators.rows[indicator]
  if (!row) throw new Error('Two indicators are drawn')
  const subjects = dataset.units.rows.filter(({ unit_id }) => units.includes(unit_id))
  return eventMarks(dataset, row, subjects, QUARTERS as PeriodId[]).map(({ at, events: held }) => [
    at,
    ...held.map(({ event_id }) => event_id),
  ])
}

describe('an event', () => {
  test.each([
    ['on the first day of a period touches that period', 'e,2021-07-01,other,E,,', [[2, 'e']]],
    ['within a period touches it', 'e,2021-08-15,other,E,,', [[2, 'e']]],
    ['on the last day of a period touches it', 'e,2021-09-30,other,E,,', [[2, 'e']]],
    ['on the first day of all stands at its edge', 'e,2021-01-01,other,E,,', [[0, 'e']]],
    ['before all of them is none', 'e,2020-12-31,other,E,,', []],
    ['after all of them is none', 'e,2022-01-01,other,E,,', []],
    ['of the other indicator is none', 'e,2021-07-01,other,E,y,', []],
    ['of another unit is none', 'e,2021-07-01,other,E,,p', []],
    [
      'shares its place with one of the same period, the earlier first',
      'f,2021-08-15,other,F,x,a\ne,2021-07-01,other,E,,',
      [[2, 'e', 'f']],
    ],
  ])('%s', (_, events, places) => {
    expect(placesOf(events)).toEqual(places)
  })

  it('breaks the courses of the units it names alone, and only where it is a new definition', () => {
    const dataset = drawn('e,2021-07-01,definition,E,,a\nf,2021-04-01,software,F,,')
    const [x] = dataset.indicators.rows
    if (!x) throw new Error('x is drawn')
    const units = dataset.units.rows
    const marks = eventMarks(dataset, x, units, QUARTERS as PeriodId[])
    expect(units.map((unit) => [...breaksOf(marks, unit)])).toEqual([[], [2], []])
    expect([...breaksOf(marks, null)]).toEqual([])
    expect(withGaps([1, 2, 3, 4], new Set([2]))).toEqual([1, 2, null, 3, 4])
    expect(eventMessages(marks).map((message) => words.message(message))).toEqual([
      'Mốc 01/04/2021: F.',
      'Mốc 01/07/2021: E; đường đứt vì cách tính đã đổi.',
    ])
  })
})

/** How many pieces the thickest course has, by the moves of its path, and whether the day stands on the chart. */
function chartsOf(events: string): Readonly<Record<string, string>> {
  const dataset = drawn(events)
  const scene = sceneOf(dataset, START)
  const [x] = dataset.indicators.rows
  const unit = dataset.units.byId.get('a' as UnitId)
  if (!x || !unit) throw new Error('x and a are drawn')
  const trends = indicatorTrends(dataset, scene, rankingView(dataset, scene, x, words.compare))
  const history = historyView(dataset, scene, unit)
  const trend: TrendView | null =
    profileView(dataset, overviewView(dataset, scene, null, words.compare), 'a')?.trend ?? null
  if (!history || !trend) throw new Error('There are four periods')
  const marks = eventMarks(dataset, x, dataset.units.rows, trend.periods)
  const control = controlView(dataset, scene, x, { subject: 'a', baseline: null })
  return {
    line: drawSvg(lineOption(trends, TEST_CONTEXT, SIZE), SIZE),
    control: drawSvg(controlOption(control, TEST_CONTEXT, SIZE), SIZE),
    history: drawSvg(historyOption(history, TEST_CONTEXT, SIZE.height), SIZE),
    trend: drawSvg(trendOption(trend, TEST_CONTEXT, SIZE.height, marks), SIZE),
  }
}

describe('the charts by periods', () => {
  const bare = chartsOf('')
  const software = chartsOf('e,2021-07-01,software,E,,')
  const definition = chartsOf('e,2021-07-01,definition,E,,')
  const moves = (svg: string): number =>
    [...svg.matchAll(/ d="([^"]*)"/g)].reduce(
      (sum, [, d = '']) => sum + [...d.matchAll(/M/g)].length,
      0,
    )
  it.each(['line', 'control', 'history', 'trend'])(
    '%s: marks the day, and breaks its lines',
    (name) => {
      const days = (svg: string | undefined): string[] =>
        drawnTexts(svg ?? '')
          .map(({ text }) => text)
          .filter((text) => text.includes('01/07/2021'))
      expect(days(bare[name])).toEqual([])
      expect(days(software[name])).toEqual(['01/07/2021'])
      expect(days(definition[name])).toEqual(['01/07/2021'])
      expect(moves(software[name] ?? '')).toBeGreaterThan(moves(bare[name] ?? ''))
      expect(moves(definition[name] ?? '')).toBeGreaterThan(moves(software[name] ?? ''))
    },
  )
})
