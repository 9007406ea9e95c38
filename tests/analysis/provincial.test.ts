import { expect, test } from 'vitest'
import { START } from '@/address/screen'
import { createWords } from '@/i18n/translator'
import { compareView } from '@/screens/compare/model'
import { indicatorView } from '@/screens/indicators/model'
import { indicatorItems } from '@/screens/indicators/indicatorList'
import { overviewView } from '@/analysis/overview'
import { coverageMessages, provincial } from '@/analysis/provincial'
import { sceneOf } from '@/analysis/scene'
import { stripLayout } from '@/screens/compare/charts/strip'
import { datasetFrom } from '#tests/support/drawDataset'

const words = createWords('vi')
const UNITS = `unit_id,level,parent_id
  p,province,
  a,district,p
  b,district,p
  c,district,p`
const INDICATORS = `indicator_id,target,headline_order,aggregate
  x,90,1,ratio
  m,90,2,mean`
const HEAD = 'unit_id,indicator_id,value,numerator,denominator'
const COUNTED = `${HEAD}
  a,x,95,95,100
  b,x,99,99,100
  c,x,85,85,100
  a,m,95,,
  b,m,99,,
  c,m,94,,`
/** The same, but one unit came in without its counts, and one without the second figure. */
const PARTLY = COUNTED.replace('c,x,85,85,100', 'c,x,85,,').replace('c,m,94,,', 'c,m,,,')

function drawn(observations: string) {
  const dataset = datasetFrom(
    { units: UNITS, indicators: INDICATORS, observations },
    { focus: ['a', 'b'] },
  )
  const scene = sceneOf(dataset, START)
  const overview = overviewView(dataset, scene, null, words.compare)
  const [ratio, mean] = overview.columns
  const { groups } = compareView(dataset, scene, {
    form: 'value',
    versus: null,
    set: null,
    field: null,
  })
  const strip = groups
    .flatMap(({ strips }) => strips)
    .find((each) => each.indicator.indicator_id === 'x')
  const indicator = dataset.indicators.rows[0]
  if (!ratio || !mean || !strip || !indicator) throw new Error('The drawing has both')
  return {
    overview: { ratio, mean },
    strip,
    items: indicatorItems(dataset, scene).items,
    page: indicatorView(dataset, scene, indicator, words.compare),
  }
}

test('A provincial value out of all units is held against the target, and needs no word on its coverage', () => {
  const { overview, items, page } = drawn(COUNTED)
  expect(overview.ratio.province.value).toBe(93)
  expect([overview.ratio.provinceAttainment, overview.mean.provinceAttainment]).toEqual([
    'met',
    'met',
  ])
  expect(items.map(({ provinceAttainment }) => provinceAttainment)).toEqual(['met', 'met'])
  expect(page.ranking.provinceAttainment).toBe('met')
  expect(coverageMessages(overview.ratio.province)).toEqual([])
})

test('One that leaves units out is never held against the target, and says of how many it is', () => {
  const { overview, items, page, strip } = drawn(PARTLY)
  expect(overview.ratio.province).toMatchObject({ value: 97, used: 2, of: 3 })
  expect([overview.ratio.provinceAttainment, overview.mean.provinceAttainment]).toEqual([
    'none',
    'none',
  ])
  expect(items.map(({ provinceAttainment }) => provinceAttainment)).toEqual(['none', 'none'])
  expect(page.ranking.provinceAttainment).toBe('none')
  expect(coverageMessages(overview.ratio.province).map((each) => words.message(each))).toEqual([
    '2/3 đơn vị',
  ])
  expect(page.headline.notes.map((each) => words.message(each)).join(' ')).toMatch(
    /97,0\s%.*2\/3 đơn vị/,
  )
  expect(strip.coverage).toEqual({ used: 2, of: 3 })
})

test('A value that the package gives for the province itself is whole, whatever units lack', () => {
  const { overview } = drawn(`${PARTLY}
  p,x,92,,`)
  expect(overview.ratio.provinceAttainment).toBe('met')
  expect(coverageMessages(overview.ratio.province)).toEqual([])
})

test('On a strip the provincial value is written with its coverage', () => {
  const { strip } = drawn(PARTLY)
  const room = { width: 900, letter: 16, small: 13, marker: 12 }
  expect(stripLayout(strip, words, room as never).province?.text).toMatch(
    /^toàn tỉnh 97,0 \(2\/3 đơn vị\)$/,
  )
})

test('no total is taken for granted where a unit and the one that followed it both have a figure', () => {
  const value = (after: string): number | null => {
    const dataset = datasetFrom(
      {
        units: `unit_id,level,parent_id,valid_from,valid_to
          p,province,,,
          a,district,p,,2025-07-01
          b,district,p,,2025-07-01
          ab,district,p,2025-07-01,
          c,district,p,,`,
        successions: 'unit_id,successor_id\na,ab\nb,ab',
        indicators: 'indicator_id,measure,aggregate,decimals\nn,count,sum,0',
        observations: `unit_id,indicator_id,period,value\na,n,2025,500\nb,n,2025,300\nab,n,2025,${after}\nc,n,2025,900`,
      },
      { period: '2025' },
    )
    const [indicator] = dataset.indicators.rows
    if (!indicator) throw new Error('One indicator is drawn')
    return provincial(dataset, sceneOf(dataset, START), indicator).value
  }
  expect(value('1700')).toBeNull()
  expect(value('')).toBe(1700)
})
