import { targetFigure } from '@/analysis/cell'
import { tickDecimals } from '@/screens/indicators/indicatorScale'
import type { LineDrawing } from '@/screens/indicators/slides'
import { dodge } from '@/ui/chart/dodge'
import { textWidth } from '@/ui/chart/textWidth'
import { focusInkOf, INKS } from '@/ui/office/inks'
import type { Course, Shape } from '@/ui/office/shapes'
import '@/screens/indicators/words/page'
import { largest } from '@/stats/extremes'
import { focusOutline, type Setting } from './signs'

/** Names at the right edge take no more of the width than this. */
const MOST_NAMES = 0.4

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
  const size = scale.text
  const decimals = tickDecimals(trends.scale.ticks)
  const ticks = trends.scale.ticks.map((tick) => textWidth(words.number(tick, decimals), size))
  const names = courses
    .filter(({ nameAt }) => nameAt !== null)
    .map(({ name }) => textWidth(name, size))
  const left = Math.max(0, largest(ticks)) + size
  const right = Math.min(box.width * MOST_NAMES, Math.max(0, largest(names)) + size * 1.5)
  const [first, second] = trends.scale.ticks
  const step = first === undefined || second === undefined ? null : second - first
  // PowerPoint counts its lines from the end of the axis, so that is one of them.
  const round = (value: number, to: (value: number) => number): number =>
    step === null ? value : Number((to(value / step) * step).toPrecision(12))
  const [min, max] = [
    round(trends.scale.min, Math.floor),
    Math.min(
      indicator.measure === 'percent' && trends.scale.max <= 100 ? 100 : Infinity,
      round(trends.scale.max, Math.ceil),
    ),
  ]
  const height = box.height - size * 3.2
  const categories = periods.map((period) => words.period(period))
  const across = (box.width - left - right) / Math.max(1, periods.length - 1)
  const widest = Math.max(1, largest(categories.map((name) => textWidth(name, size)))) + 2 * size
  return [
    {
      kind: 'chart',
      name: indicator.short_name,
      alt: indicator.name,
      box,
      chart: {
        kind: 'line',
        plot: {
          x: left / box.width,
          y: size / box.height,
          width: (box.width - left - right) / box.width,
          height: height / box.height,
        },
        axis: { min, max, step },
        categories,
        skip: Math.max(1, Math.ceil(widest / across)),
        format: `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`,
        courses: named(courses, (value) => ((max - value) / (max - min)) * height, {
          gap: size * 1.25,
          height,
          whole: box.height,
        }),
      },
    },
  ]
}

/** The names at the ends of the courses, moved apart so that none hides another. */
function named(
  courses: readonly Course[],
  yOf: (value: number) => number,
  { gap, height, whole }: { readonly gap: number; readonly height: number; readonly whole: number },
): Course[] {
  const ends = courses.flatMap((course) => {
    const last = course.values.filter((value) => value !== null).at(-1)
    return course.nameAt === null || last === undefined ? [] : [{ course, y: yOf(last) }]
  })
  const places = dodge(
    ends.map(({ y }) => y),
    gap,
    0,
    height,
  )
  return courses.map((course) => {
    const at = ends.findIndex((end) => end.course === course)
    return at === -1
      ? course
      : { ...course, nameAt: ((places[at] ?? 0) - (ends[at]?.y ?? 0)) / whole }
  })
}
