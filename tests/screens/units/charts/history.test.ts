import * as echarts from 'echarts'
import { afterEach, beforeEach, describe, expect, it, vi as spies } from 'vitest'
import { START } from '@/address/screen'
import { historyOption } from '@/screens/units/charts/history'
import type { ChartTheme } from '@/ui/chart/context'
import { createWords } from '@/i18n/translator'
import { sceneOf } from '@/analysis/scene'
import { historyView, type HistoryView } from '@/screens/units/unitPageHistory'
import { datasetFrom } from '#tests/support/drawDataset'

const words = createWords('vi')
const theme: ChartTheme = {
  text: '#101112',
  quiet: '#202122',
  line: '#303132',
  strong: '#404142',
  surface: '#505152',
  context: '#606162',
  ground: '#707172',
  met: '#808182',
  near: '#909192',
  missed: '#a0a1a2',
  focus: ['#b0b1b2', '#c0c1c2'],
  family: 'sans-serif',
  figureSize: 22,
  smallSize: 16,
  lineWidth: 2,
}

const dataset = datasetFrom(
  {
    units: 'unit_id\na\nb\nc\nd',
    indicators: 'indicator_id,measure,decimals,aggregate,target\nscore,score,2,mean,80',
    observations: ['unit_id,indicator_id,period,value']
      .concat(
        ['a', 'b', 'c', 'd'].flatMap((unit, place) =>
          [1, 2, 3, 4].map(
            (quarter) => `${unit},score,2021-Q${quarter},${90 - 5 * place + quarter}`,
          ),
        ),
      )
      .join('\n'),
  },
  { composite: 'score', period: '2021-Q4', focus: ['b'] },
)
const scene = sceneOf(dataset, START)

function viewOf(id: string): HistoryView {
  const unit = scene.units.find(({ unit_id }) => unit_id === id)
  const view = unit && historyView(dataset, scene, unit)
  if (!view) throw new Error('A history')
  return view
}

function draw(option: echarts.EChartsCoreOption, width = 560, height = 320): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption(option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text)

describe('the history of a unit', () => {
  beforeEach(() => {
    for (const name of ['log', 'warn', 'error'] as const) {
      spies.spyOn(console, name).mockImplementation((...parts) => {
        throw new Error(`ECharts complained: ${parts.join(' ')}`)
      })
    }
  })
  afterEach(() => void spies.restoreAllMocks())

  it('is plain data', () => {
    const option = historyOption(viewOf('b'), { words, theme }, 320)
    expect(structuredClone(option)).toEqual(option)
  })

  it('writes the last figures, the ranks, the periods and what each plot shows', () => {
    const texts = textsOf(draw(historyOption(viewOf('b'), { words, theme }, 320)))
    expect(texts).toEqual(
      expect.arrayContaining(['b 89,00', 'Toàn tỉnh 86,50', 'Hạng', 'score', 'Quý I/2021']),
    )
    expect(texts.filter((text) => text === '2')).toHaveLength(4)
  })

  it('draws a unit in focus in its colour, and another in that of the text', () => {
    expect(draw(historyOption(viewOf('b'), { words, theme }, 320))).toContain('#b0b1b2')
    expect(draw(historyOption(viewOf('a'), { words, theme }, 320))).not.toContain('#b0b1b2')
  })

  it('keeps the ends of its axis alone where there is no room for more', () => {
    const ticks = (height: number): number => {
      const texts = textsOf(draw(historyOption(viewOf('b'), { words, theme }, height), 560, height))
      return texts.filter((text) => /^\d\d$/.test(text)).length
    }
    expect(ticks(400)).toBeGreaterThan(3)
    expect(ticks(140)).toBe(2)
  })

  it('never draws the names of two lines over each other', () => {
    const close = { ...viewOf('b'), values: [80, 80, 80, 80], province: [80, 80, 80, 80.01] }
    const svg = draw(historyOption(close, { words, theme }, 320))
    const heights = [
      ...svg.matchAll(
        /<text[^>]*transform="translate\(([\d.]+) ([\d.]+)\)"[^>]*>(?:b|Toàn tỉnh) [^<]*<\/text>/g,
      ),
    ].map(([, , y]) => Number(y))
    expect(heights).toHaveLength(2)
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(16)
  })
})
