import { BarChart, LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent, MarkAreaComponent, MarkLineComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'
import { expect, vi } from 'vitest'
import type { ChartContext, ChartTheme } from '@/ui/chart/context'
import { createWords } from '@/i18n/translator'

echarts.use([
  BarChart,
  LineChart,
  ScatterChart,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  LabelLayout,
  SVGRenderer,
])

/** Colours that can be told apart in a drawing, and sizes as at 1000 px of height. */
export const TEST_THEME: ChartTheme = {
  text: '#111111',
  quiet: '#444444',
  line: '#dddddd',
  strong: '#888888',
  surface: '#fffffe',
  context: '#999999',
  ground: '#fcfbf8',
  met: '#d6e8ef',
  near: '#f5c242',
  missed: '#c03c17',
  focus: ['#b4185d', '#0a6aa3', '#2b7a2f', '#6b46b0', '#9a5200', '#00706b'],
  family: 'sans-serif',
  figureSize: 20,
  smallSize: 15,
  lineWidth: 2,
}

export const TEST_CONTEXT: ChartContext = { words: createWords('vi'), theme: TEST_THEME }

/**
 * An option drawn without a browser. Fails where the option is no plain data, or ECharts has
 * anything to say to the console: it logs what it does not know and goes on.
 */
export function drawSvg(
  option: Readonly<Record<string, unknown>>,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  expect(structuredClone(option)).toEqual(option)
  const said: unknown[][] = []
  const ears = (['log', 'warn', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((...parts) => void said.push(parts)),
  )
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(option)
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
    for (const ear of ears) ear.mockRestore()
    expect(said).toEqual([])
  }
}

export type DrawnText = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: string
  readonly size: number
  readonly color: string
}

/** The words of a drawing with where they stand, in px. */
export function drawnTexts(svg: string): DrawnText[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = '', text = '']) => {
      const shift = /transform="translate\(([-\d.]+) ([-\d.]+)\)"/.exec(attributes)
      const of = (name: string): number =>
        Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(attributes)?.[1] ?? 0)
      return {
        text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
        x: of('x') + Number(shift?.[1] ?? 0),
        y: of('y') + Number(shift?.[2] ?? 0),
        anchor: /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start',
        size: Number(/font-size:([\d.]+)px/.exec(attributes)?.[1] ?? 0),
        color: / fill="([^"]+)"/.exec(attributes)?.[1] ?? '',
      }
    },
  )
}
