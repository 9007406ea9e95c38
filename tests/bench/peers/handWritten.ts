// The usual practical limit: a hand-written page with ECharts’ core and its data inside, four
// charts of 12 units × 40 indicators × 36 months, or of what the address asks for:
// `?units=102&indicators=60&months=60`.
import { BarChart, HeatmapChart, LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent, TooltipComponent, VisualMapComponent } from 'echarts/components'
import { init, use as register, type EChartsCoreOption } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

register([
  BarChart,
  HeatmapChart,
  LineChart,
  ScatterChart,
  GridComponent,
  TooltipComponent,
  VisualMapComponent,
  CanvasRenderer,
])

const names = (count: number, name: string): string[] =>
  Array.from({ length: count }, (_, index) => `${name} ${index + 1}`)
const asked = new URLSearchParams(window.location.search)
const UNITS = names(Number(asked.get('units') ?? 12), 'Unit')
const INDICATORS = names(Number(asked.get('indicators') ?? 40), 'Indicator')
const MONTHS = names(Number(asked.get('months') ?? 36), 'Month')
const LAST = MONTHS.length - 1
const valueAt = (unit: number, indicator: number, month: number): number =>
  60 + ((unit * 7 + indicator * 13 + month * 3) % 40)

const CHARTS: Record<string, EChartsCoreOption> = {
  a: {
    xAxis: { type: 'value' },
    yAxis: { type: 'category', data: UNITS },
    series: [{ type: 'bar', data: UNITS.map((_, unit) => valueAt(unit, 0, LAST)) }],
  },
  b: {
    xAxis: { type: 'category', data: MONTHS },
    yAxis: { type: 'value' },
    series: UNITS.map((name, unit) => ({
      type: 'line',
      name,
      data: MONTHS.map((_, month) => valueAt(unit, 0, month)),
    })),
  },
  c: {
    xAxis: { type: 'category', data: INDICATORS },
    yAxis: { type: 'category', data: UNITS },
    visualMap: { min: 60, max: 100, show: false },
    series: [
      {
        type: 'heatmap',
        label: { show: true },
        data: UNITS.flatMap((_, unit) =>
          INDICATORS.map((__, indicator) => [indicator, unit, valueAt(unit, indicator, LAST)]),
        ),
      },
    ],
  },
  d: {
    xAxis: { type: 'value', scale: true },
    yAxis: { type: 'value', scale: true },
    series: [
      {
        type: 'scatter',
        data: UNITS.map((_, unit) => [valueAt(unit, 0, LAST), valueAt(unit, 1, LAST)]),
      },
    ],
  },
}

let left = Object.keys(CHARTS).length
for (const [id, option] of Object.entries(CHARTS)) {
  const chart = init(document.getElementById(id))
  chart.on('finished', () => {
    chart.off('finished')
    left -= 1
    if (left === 0)
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('charts-painted')))
  })
  chart.setOption({ animation: false, grid: {}, tooltip: {}, ...option })
}
