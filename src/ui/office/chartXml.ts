import { categoryAxis, textProperties, valueAxis, type ChartInks } from './chartAxes'
import type { BarChart, Chart, LineChart, Outline, PlotArea, Stroke } from './shapes'
import { NO_FILL, solid, strokeXml, type TextStyle } from './textXml'
import { cellName } from './workbook'
import { el, escapeXml, xmlPart } from './xml'

type Cells = readonly (readonly (string | number | null)[])[]

/** The table behind a chart: its names in the first column, a further one for each series. */
export function chartCells(chart: Chart): Cells {
  if (chart.kind === 'bar')
    return [['', chart.series], ...chart.bars.map(({ name, value }) => [name, value])]
  return [
    ['', ...chart.courses.map(({ name }) => name)],
    ...chart.categories.map((category, at) => [
      category,
      ...chart.courses.map(({ values }) => values[at] ?? null),
    ]),
  ]
}

/** A chart that PowerPoint draws from the workbook beside it. */
export function chartXml(chart: Chart, style: TextStyle, inks: ChartInks): string {
  const drawn = chart.kind === 'bar' ? bars(chart, style, inks) : lines(chart, style, inks)
  return xmlPart(
    el(
      'c:chartSpace',
      {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      el('c:date1904', { val: 0 }),
      el('c:lang', { val: style.language }),
      el('c:roundedCorners', { val: 0 }),
      el(
        'c:chart',
        {},
        el('c:autoTitleDeleted', { val: 1 }),
        el('c:plotArea', {}, layoutXml(chart.plot), drawn),
        el('c:plotVisOnly', { val: 1 }),
        el('c:dispBlanksAs', { val: 'gap' }),
      ),
      el('c:spPr', {}, NO_FILL, el('a:ln', {}, NO_FILL)),
      textProperties(style, inks.text),
      el('c:externalData', { 'r:id': 'rId1' }, el('c:autoUpdate', { val: 0 })),
    ),
  )
}

function layoutXml({ x, y, width, height }: PlotArea): string {
  return el(
    'c:layout',
    {},
    el(
      'c:manualLayout',
      {},
      el('c:layoutTarget', { val: 'inner' }),
      el('c:xMode', { val: 'edge' }),
      el('c:yMode', { val: 'edge' }),
      el('c:x', { val: x.toFixed(5) }),
      el('c:y', { val: y.toFixed(5) }),
      el('c:w', { val: width.toFixed(5) }),
      el('c:h', { val: height.toFixed(5) }),
    ),
  )
}

function names(values: readonly string[], to: string): string {
  return el(
    'c:strRef',
    {},
    `<c:f>${to}</c:f>`,
    el(
      'c:strCache',
      {},
      el('c:ptCount', { val: values.length }),
      values.map((value, idx) => el('c:pt', { idx }, `<c:v>${escapeXml(value)}</c:v>`)),
    ),
  )
}

function numbers(values: readonly (number | null)[], to: string, format: string): string {
  return el(
    'c:numRef',
    {},
    `<c:f>${to}</c:f>`,
    el(
      'c:numCache',
      {},
      `<c:formatCode>${escapeXml(format)}</c:formatCode>`,
      el('c:ptCount', { val: values.length }),
      values.map((value, idx) => value !== null && el('c:pt', { idx }, `<c:v>${value}</c:v>`)),
    ),
  )
}

/** The cells of a column of the workbook behind, its heading left out. */
function column(at: number, rows: number): string {
  const to = (row: number): string => cellName(at, row).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')
  return `Sheet1!${to(1)}:${to(Math.max(1, rows))}`
}

const heading = (at: number): string => `Sheet1!$${cellName(at, 0).replace(/1$/, '$1')}`

/** What stands at a point: exactly one of its figure and the name of its series. */
function labelXml(
  idx: number | null,
  of: 'value' | 'series',
  format: string | null,
  look: string,
  at: string,
  down = 0,
): string {
  return el(
    idx === null ? 'c:dLbls' : 'c:dLbl',
    {},
    idx !== null && el('c:idx', { val: idx }),
    down !== 0 &&
      el(
        'c:layout',
        {},
        el('c:manualLayout', {}, el('c:x', { val: 0 }), el('c:y', { val: down.toFixed(5) })),
      ),
    format !== null && el('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    el('c:spPr', {}, NO_FILL, el('a:ln', {}, NO_FILL)),
    look,
    el('c:dLblPos', { val: at }),
    el('c:showLegendKey', { val: 0 }),
    el('c:showVal', { val: of === 'value' ? 1 : 0 }),
    el('c:showCatName', { val: 0 }),
    el('c:showSerName', { val: of === 'series' ? 1 : 0 }),
    el('c:showPercent', { val: 0 }),
    el('c:showBubbleSize', { val: 0 }),
  )
}

const NO_LABELS = [
  el('c:showLegendKey', { val: 0 }),
  el('c:showVal', { val: 0 }),
  el('c:showCatName', { val: 0 }),
  el('c:showSerName', { val: 0 }),
  el('c:showPercent', { val: 0 }),
  el('c:showBubbleSize', { val: 0 }),
].join('')

function bars(chart: BarChart, style: TextStyle, inks: ChartInks): string {
  const { bars: all, base, series } = chart
  const look = textProperties(style, inks.text)
  const points = all.map(({ fill, stroke }, idx) =>
    el(
      'c:dPt',
      {},
      el('c:idx', { val: idx }),
      el('c:invertIfNegative', { val: 0 }),
      el('c:bubble3D', { val: 0 }),
      el('c:spPr', {}, solid(fill), strokeXml(stroke, style.measure)),
    ),
  )
  const labels = all.map(({ format }, idx) => labelXml(idx, 'value', format, look, 'outEnd'))
  const one = el(
    'c:ser',
    {},
    el('c:idx', { val: 0 }),
    el('c:order', { val: 0 }),
    el('c:tx', {}, names([series], heading(1))),
    el('c:spPr', {}, solid(all[0]?.fill ?? inks.line)),
    el('c:invertIfNegative', { val: 0 }),
    points,
    el(
      'c:dLbls',
      {},
      labels,
      el('c:spPr', {}, NO_FILL, el('a:ln', {}, NO_FILL)),
      look,
      el('c:dLblPos', { val: 'outEnd' }),
      NO_LABELS.replace('<c:showVal val="0"/>', '<c:showVal val="1"/>'),
    ),
    el(
      'c:cat',
      {},
      names(
        all.map(({ name }) => name),
        column(0, all.length),
      ),
    ),
    el(
      'c:val',
      {},
      numbers(
        all.map(({ value }) => value),
        column(1, all.length),
        'General',
      ),
    ),
  )
  return [
    el(
      'c:barChart',
      {},
      el('c:barDir', { val: 'bar' }),
      el('c:grouping', { val: 'clustered' }),
      el('c:varyColors', { val: 0 }),
      one,
      el('c:gapWidth', { val: 55 }),
      el('c:axId', { val: 101 }),
      el('c:axId', { val: 102 }),
    ),
    categoryAxis({ side: 'l', base, skip: 1 }, style, inks),
    valueAxis(chart.axis, 't', 'General', true, style, inks),
  ].join('')
}

const SIGNS: Readonly<Record<Outline, string>> = {
  rect: 'square',
  roundRect: 'square',
  ellipse: 'circle',
  diamond: 'diamond',
  triangle: 'triangle',
  flipped: 'dash',
  plus: 'plus',
}

function signXml(sign: Outline | null, { ink }: Stroke): string {
  if (sign === null) return el('c:marker', {}, el('c:symbol', { val: 'none' }))
  return el(
    'c:marker',
    {},
    el('c:symbol', { val: SIGNS[sign] }),
    el('c:size', { val: 8 }),
    el('c:spPr', {}, solid(ink), el('a:ln', {}, solid(ink))),
  )
}

function lines(chart: LineChart, style: TextStyle, inks: ChartInks): string {
  const { categories, courses, format } = chart
  const series = courses.map((course, at) => {
    const { name, values, stroke, sign, nameAt } = course
    const last = values.reduce<number>(
      (found, value, index) => (value === null ? found : index),
      -1,
    )
    return el(
      'c:ser',
      {},
      el('c:idx', { val: at }),
      el('c:order', { val: at }),
      el('c:tx', {}, names([name], heading(at + 1))),
      el('c:spPr', {}, strokeXml(stroke, style.measure)),
      signXml(sign, stroke),
      nameAt !== null && last >= 0
        ? el(
            'c:dLbls',
            {},
            labelXml(last, 'series', null, textProperties(style, stroke.ink, sign !== null), 'r'),
            NO_LABELS,
          )
        : null,
      el('c:cat', {}, names(categories, column(0, categories.length))),
      el('c:val', {}, numbers(values, column(at + 1, categories.length), format)),
      el('c:smooth', { val: 0 }),
    )
  })
  return [
    el(
      'c:lineChart',
      {},
      el('c:grouping', { val: 'standard' }),
      el('c:varyColors', { val: 0 }),
      series,
      el('c:marker', { val: 1 }),
      el('c:axId', { val: 101 }),
      el('c:axId', { val: 102 }),
    ),
    categoryAxis({ side: 'b', base: null, skip: chart.skip }, style, inks),
    valueAxis(chart.axis, 'l', format, false, style, inks),
  ].join('')
}
