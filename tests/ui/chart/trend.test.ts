import * as echarts from 'echarts/core'
import { LineChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent } from 'echarts/components'
import { SVGRenderer } from 'echarts/renderers'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { START } from '@/address/screen'
import type { ChartTheme } from '@/ui/chart/context'
import { dodge } from '@/ui/chart/dodge'
import { axisRange } from '@/ui/chart/lineParts'
import { trendOption } from '@/ui/chart/trend'
import { createWords } from '@/i18n/translator'
import { overviewView } from '@/analysis/overview'
import { profileView } from '@/analysis/profile'
import { sceneOf } from '@/analysis/scene'
import { datasetFrom } from '#tests/support/drawDataset'

echarts.use([LineChart, GridComponent, MarkLineComponent, SVGRenderer])

const words = createWords('vi')
const theme: ChartTheme = {
  text: '#111111',
  quiet: '#444444',
  line: '#dddddd',
  strong: '#888888',
  surface: '#ffffff',
  context: '#999999',
  ground: '#fcfbf8',
  met: '#d6e8ef',
  near: '#f5c242',
  missed: '#c03c17',
  focus: ['#b4185d', '#0a6aa3'],
  family: 'sans-serif',
  figureSize: 20,
  smallSize: 15,
  lineWidth: 2,
}
const dataset = datasetFrom(
  {
    units: 'unit_id\na\nb\nc',
    indicators: 'indicator_id,measure,target,aggregate\nscore,score,80,mean',
    observations: `unit_id,indicator_id,period,value
      a,score,2021-Q1,70
      a,score,2021-Q2,75
      b,score,2021-Q1,80
      b,score,2021-Q2,75.5
      c,score,2021-Q2,90`,
  },
  { level: 'district', composite: 'score', focus: ['a', 'b'] },
)
const overview = overviewView(dataset, sceneOf(dataset, START), null, words.compare)

function trend() {
  const view = profileView(dataset, overview, 'a')?.trend
  if (!view) throw new Error('The drawing has two periods')
  return view
}

describe('the trend chart', () => {
  beforeEach(() => {
    for (const name of ['log', 'warn', 'error'] as const) {
      vi.spyOn(console, name).mockImplementation((...parts) => {
        throw new Error(`ECharts complained: ${parts.join(' ')}`)
      })
    }
  })
  afterEach(() => vi.restoreAllMocks())

  it('is plain data', () => {
    const option = trendOption(trend(), { words, theme }, 300)
    expect(structuredClone(option)).toEqual(option)
  })

  it('draws every unit, names those in focus and the province, and leaves the others unnamed', () => {
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 600, height: 300 })
    chart.setOption(trendOption(trend(), { words, theme }, 300))
    const svg = chart.renderToSVGString()
    chart.dispose()
    for (const name of ['>a<', '>b<', '>Toàn tỉnh<', '>Quý I/2021<']) expect(svg).toContain(name)
    expect(svg).not.toContain('>c<')
    expect(svg).toContain('#b4185d')
  })
})

describe('labels that are moved apart', () => {
  const positions = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 12 })

  it('are never nearer than the gap while there is room, and stay within the ends', () => {
    fc.assert(
      fc.property(positions, (wanted) => {
        const placed = dodge(wanted, 5, 0, 100)
        const sorted = [...placed].sort((a, b) => a - b)
        sorted.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(-1e-9)
          expect(place).toBeLessThanOrEqual(100 + 1e-9)
          if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(5 - 1e-9)
        })
      }),
    )
  })

  it('keep the order of what they belong to', () => {
    fc.assert(
      fc.property(positions, (wanted) => {
        const placed = dodge(wanted, 5, 0, 100)
        wanted.forEach((a, i) =>
          wanted.forEach((b, j) => a < b && expect(placed[i]).toBeLessThan(placed[j] ?? 0)),
        )
      }),
    )
  })

  it('stay where they are when nothing is near', () => {
    expect(dodge([10, 40, 90], 5, 0, 100)).toEqual([10, 40, 90])
  })
})

describe('the range of an axis', () => {
  it('has round ends that hold every value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }),
        (values) => {
          const { min, max, step } = axisRange(values)
          expect(min).toBeLessThanOrEqual(Math.min(...values))
          expect(max).toBeGreaterThanOrEqual(Math.max(...values))
          expect(step).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('is 65 to 95 by fives or tens for scores around 80', () => {
    expect(axisRange([68.5, 90.4])).toEqual({ min: 60, max: 100, step: 10 })
    expect(axisRange([])).toMatchObject({ min: 0, max: 1 })
  })
})
