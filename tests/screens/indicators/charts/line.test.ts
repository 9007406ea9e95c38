import { describe, expect, it } from 'vitest'
import { START } from '@/address/screen'
import { lineOption } from '@/screens/indicators/charts/line'
import { multiplesOption, panelLayout } from '@/screens/indicators/charts/multiples'
import { piecesOf, placer } from '@/ui/chart/linePlane'
import { createWords } from '@/i18n/translator'
import { rankingView } from '@/screens/indicators/indicatorRanking'
import {
  gridPanels,
  indicatorTrends,
  tilePanels,
  type IndicatorTrends,
} from '@/screens/indicators/indicatorTrends'
import { sceneOf } from '@/analysis/scene'
import { datasetFrom } from '#tests/support/drawDataset'
import { drawnTexts, drawSvg, TEST_CONTEXT, TEST_THEME } from '#tests/support/drawChart'

const words = createWords('vi')
const SIZE = { width: 900, height: 500 }

function trendsOf(
  observations: string,
  indicator = 'higher,80',
  focus = ['a', 'b'],
): IndicatorTrends {
  const dataset = datasetFrom(
    {
      units: 'unit_id,grid_row,grid_col\na,1,1\nb,1,2\nc,2,1\nd,,\ne,3,3',
      indicators: `indicator_id,aggregate,polarity,target\nx,mean,${indicator}`,
      observations: `unit_id,indicator_id,period,value\n${observations}`,
    },
    { level: 'district', focus },
  )
  const scene = sceneOf(dataset, START)
  const indicatorRow = dataset.indicators.rows[0]
  if (!indicatorRow) throw new Error('An indicator is drawn')
  return indicatorTrends(dataset, scene, rankingView(dataset, scene, indicatorRow, words.compare))
}

const COURSES = `a,x,2021-Q1,70
  a,x,2021-Q2,75
  a,x,2021-Q3,82
  b,x,2021-Q1,90
  b,x,2021-Q3,85
  c,x,2021-Q1,60
  c,x,2021-Q2,61
  c,x,2021-Q3,62
  d,x,2021-Q2,99
  e,x,2021-Q3,95.5`

describe('the lines of an indicator', () => {
  it('name focus units, the first and last of the others, province and target, and no one else', () => {
    const texts = drawnTexts(drawSvg(lineOption(trendsOf(COURSES), TEST_CONTEXT, SIZE), SIZE))
    const named = texts
      .map(({ text }) => text)
      .filter((text) => / /.test(text) && !text.startsWith('Quý'))
    expect([...named].sort()).toEqual(
      ['Chỉ tiêu 80\u00a0%', 'Toàn tỉnh 81,1', 'a 82,0', 'b 85,0', 'c 62,0', 'e 95,5'].sort(),
    )
    expect(texts.find(({ text }) => text === 'a 82,0')).toMatchObject({
      color: TEST_THEME.focus[0],
      anchor: 'start',
      size: 20,
    })
  })

  it('name no two things so near that they touch, and write figures as Vietnamese does', () => {
    const texts = drawnTexts(
      drawSvg(
        lineOption(
          trendsOf(COURSES.replace('b,x,2021-Q3,85', 'b,x,2021-Q3,82.1')),
          TEST_CONTEXT,
          SIZE,
        ),
        SIZE,
      ),
    )
    const right = texts.filter(({ x, size }) => x > 500 && size === 20).map(({ y }) => y)
    right.sort((a, b) => a - b)
    right
      .slice(1)
      .forEach((y, index) =>
        expect(y - (right[index] ?? 0)).toBeGreaterThanOrEqual(20 * 1.3 - 0.01),
      )
    const small = drawnTexts(
      drawSvg(
        lineOption(trendsOf('a,x,2021-Q1,0.1\na,x,2021-Q2,0.4', 'higher,'), TEST_CONTEXT, SIZE),
        SIZE,
      ),
    )
    expect(small.map(({ text }) => text)).toContain('0,2')
    expect(small.every(({ text }) => !/\d\.\d/.test(text))).toBe(true)
  })

  it('break where a figure is missing, and show a figure alone as a dot', () => {
    expect(piecesOf([[0, 1], null, [2, 3], [3, 4], null, null, [6, 7]])).toEqual([
      [[0, 1]],
      [
        [2, 3],
        [3, 4],
      ],
      [[6, 7]],
    ])
    const svg = drawSvg(lineOption(trendsOf(COURSES), TEST_CONTEXT, SIZE), SIZE)
    const b =
      svg.match(new RegExp(`<path d="([^"]+)"[^>]*stroke="${TEST_THEME.focus[1]}"`))?.[1] ?? ''
    expect(b.match(/M/g)?.length).toBeGreaterThanOrEqual(2)
  })

  it('shade the side that meets the target: above where more is better, below where less is', () => {
    const areaOf = (polarity: string): string => {
      const svg = drawSvg(lineOption(trendsOf(COURSES, `${polarity},80`), TEST_CONTEXT, SIZE), SIZE)
      return (
        new RegExp(`<polygon points="([^"]+)"[^>]*fill="${TEST_THEME.met}"`).exec(svg)?.[1] ?? ''
      )
    }
    const tops = (path: string): number[] =>
      [...path.matchAll(/([\d.]+) ([\d.]+)/g)].map(([, , y]) => Number(y))
    expect(Math.min(...tops(areaOf('higher')))).toBeLessThan(20)
    expect(Math.max(...tops(areaOf('lower')))).toBeGreaterThan(460)
    expect(areaOf('none')).toBe('')
  })

  it('draw a province alone, point by point, when no unit has figures', () => {
    const dataset = datasetFrom(
      {
        units: 'unit_id,level\np,province\na,district\nb,district',
        indicators: 'indicator_id,aggregate\nx,none\ny,none',
        observations:
          'unit_id,indicator_id,period,value\np,x,2012,83\np,x,2018,84\np,x,2019,86\na,y,2021-Q1,5',
      },
      { level: 'district', parent_unit: 'p' },
    )
    const scene = sceneOf(dataset, START)
    const [indicator] = dataset.indicators.rows
    if (!indicator) throw new Error('An indicator is drawn')
    const trends = indicatorTrends(
      dataset,
      scene,
      rankingView(dataset, scene, indicator, words.compare),
    )
    expect(trends.periods).toEqual(['2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019'])
    const svg = drawSvg(lineOption(trends, TEST_CONTEXT, SIZE), SIZE)
    expect(drawnTexts(svg).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Toàn tỉnh 86,0', 'Năm 2013', 'Năm 2019']),
    )
  })

  it('cost few series however many units there are', () => {
    const many = Array.from({ length: 60 }, (_, index) => `u${index}`)
    const dataset = datasetFrom(
      {
        units: `unit_id\n${many.join('\n')}`,
        indicators: 'indicator_id,aggregate\nx,mean',
        observations: `unit_id,indicator_id,period,value\n${many.flatMap((unit, index) => ['2021-01', '2021-02'].map((p) => `${unit},x,${p},${index}`)).join('\n')}`,
      },
      { level: 'district', focus: ['u5'] },
    )
    const scene = sceneOf(dataset, START)
    const [indicator] = dataset.indicators.rows
    if (!indicator) throw new Error('An indicator is drawn')
    const trends = indicatorTrends(
      dataset,
      scene,
      rankingView(dataset, scene, indicator, words.compare),
    )
    expect((lineOption(trends, TEST_CONTEXT, SIZE)['series'] as unknown[]).length).toBeLessThan(30)
    const grid = multiplesOption(gridPanels(trends, 10), TEST_CONTEXT, SIZE)
    expect((grid['series'] as unknown[]).length).toBeLessThan(12)
  })
})

describe('small charts', () => {
  it('stand where the map has them, units without a place in rows below, and none is left out', () => {
    const view = tilePanels(trendsOf(COURSES))
    const at = Object.fromEntries(
      view.panels.map(({ line, row, column }) => [line.unit.unit_id, `${row}/${column}`]),
    )
    expect(at).toEqual({ a: '1/1', b: '1/2', c: '2/1', e: '3/3', d: '4/1' })
    expect(view).toMatchObject({ rows: 4, columns: 3, unplaced: 1 })
  })

  it('are drawn apart where two units have one place', () => {
    const dataset = datasetFrom(
      {
        units: 'unit_id,grid_row,grid_col\na,2,2\nb,2,2\nc,2,3',
        indicators: 'indicator_id,aggregate\nx,mean',
        observations: 'unit_id,indicator_id,value\na,x,3\nb,x,2\nc,x,1',
      },
      { level: 'district' },
    )
    const [indicator] = dataset.indicators.rows
    if (!indicator) throw new Error('An indicator is drawn')
    const scene = sceneOf(dataset, START)
    const { panels, unplaced } = tilePanels(
      indicatorTrends(dataset, scene, rankingView(dataset, scene, indicator, words.compare)),
    )
    expect(panels.map(({ line, row, column }) => `${line.unit.unit_id} ${row}/${column}`)).toEqual([
      'a 1/1',
      'c 1/2',
      'b 2/1',
    ])
    expect(unplaced).toBe(1)
  })

  it('stand in the order of the ranking on a grid', () => {
    const { panels, rows } = gridPanels(trendsOf(COURSES), 2)
    expect(panels.map(({ line, row, column }) => `${line.unit.unit_id} ${row}/${column}`)).toEqual([
      'e 1/1',
      'b 1/2',
      'a 2/1',
      'c 2/2',
      'd 3/1',
    ])
    expect(rows).toBe(3)
    expect(() => gridPanels(trendsOf(COURSES), 0)).toThrow(RangeError)
  })

  it('name every unit with its latest figure, a dash where there is none', () => {
    const texts = drawnTexts(
      drawSvg(multiplesOption(gridPanels(trendsOf(COURSES), 3), TEST_CONTEXT, SIZE), SIZE),
    ).map(({ text }) => text)
    expect(texts).toEqual(['e', '95,5', 'b', '85,0', 'a', '82,0', 'c', '62,0', 'd', '–'])
  })

  it('fill the pane while there is room, and grow beyond it rather than shrink', () => {
    const theme = { smallSize: 16 }
    expect(panelLayout(12, { width: 1100, height: 560 }, theme, null)).toMatchObject({
      width: 1100,
      height: 560,
      columns: 4,
      rows: 3,
    })
    const many = panelLayout(102, { width: 1100, height: 560 }, theme, null)
    expect(many.columns * many.rows).toBeGreaterThanOrEqual(102)
    expect(many.height / many.rows).toBeGreaterThanOrEqual(6 * 16 - 1e-9)
    expect(many.width).toBe(1100)
    const map = panelLayout(102, { width: 1100, height: 560 }, theme, { columns: 12, rows: 9 })
    expect(map.width / 12).toBeGreaterThanOrEqual(9.2 * 16 - 1e-9)
  })
})

it('A scale of one figure puts it in the middle.', () => {
  expect(placer(5, 5, 0, 100)(5)).toBe(50)
  expect(placer(0, 10, 100, 0)(2.5)).toBe(75)
})
