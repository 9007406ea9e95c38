import { targetFigure } from '@/analysis/cell'
import { tickDecimals } from '@/screens/indicators/indicatorScale'
import type { LineDrawing } from '@/screens/indicators/slides'
import { focusInkOf, INKS } from '@/ui/office/inks'
import { lineChart } from '@/ui/office/lineChart'
import type { Course, Shape } from '@/ui/office/shapes'
import '@/screens/indicators/words/page'
import { focusOutline } from '@/ui/office/focusSigns'
import type { Setting } from './signs'

/**
 * The courses of all units as a chart of lines: focus units in colour over the others in grey, the
 * province broken, the target as a line of its own.
 */
export function lineShapes({ view }: LineDrawing, { box, scale, words }: Setting): Shape[] {
  const { indicator, trends } = view
  const { lines, periods, province, target } = trends
  const focusFirst = [
    ...lines.filter(({ focus, end }) => focus === null && end === null),
    ...lines.filter(({ focus, end }) => focus === null && end !== null),
    ...lines.filter(({ focus }) => focus !== null),
  ]
  const courses: Course[] = [
    ...focusFirst.map(({ unit, focus, end, values }): Course => ({
      name: unit.short_name,
      values,
      stroke: {
        ink: focusInkOf(focus),
        width: scale.line * (focus === null ? (end === null ? 0.8 : 1.2) : 2),
      },
      sign: focusOutline(focus),
      nameAt: focus !== null || end !== null ? 0 : null,
    })),
    ...(province.some((value) => value !== null)
      ? [
          {
            name: words.text('indicators.mark.province'),
            values: province,
            stroke: { ink: INKS.text, width: scale.line * 1.5, dash: 'dash' as const },
            sign: null,
            nameAt: 0,
          },
        ]
      : []),
    ...(target === null
      ? []
      : [
          {
            name: words.text('slide.target', {
              value: words.text('figure.plain', { value: targetFigure(indicator, target) }),
            }),
            values: periods.map(() => target),
            stroke: { ink: INKS.text, width: scale.line * 1.5 },
            sign: null,
            nameAt: 0,
          },
        ]),
  ]
  const decimals = tickDecimals(trends.scale.ticks)
  const [first, second] = trends.scale.ticks
  const step = first === undefined || second === undefined ? null : second - first
  // PowerPoint counts its lines from the end of the axis, so that is one of them.
  const round = (value: number, to: (value: number) => number): number =>
    step === null ? value : Number((to(value / step) * step).toPrecision(12))
  const max = Math.min(
    indicator.measure === 'percent' && trends.scale.max <= 100 ? 100 : Infinity,
    round(trends.scale.max, Math.ceil),
  )
  const drawn = {
    categories: periods.map((period) => words.period(period)),
    axis: { min: round(trends.scale.min, Math.floor), max, step },
    ticks: trends.scale.ticks.map((tick) => words.number(tick, decimals)),
    decimals,
  }
  return [
    {
      kind: 'chart',
      name: indicator.short_name,
      alt: indicator.name,
      box,
      chart: lineChart(courses, drawn, box, scale.text),
    },
  ]
}
