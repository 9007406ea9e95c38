import { dodge } from '@/ui/chart/dodge'
import { textWidth } from '@/ui/chart/textWidth'
import type { Box } from '@/ui/slides/slide'
import { largest } from '@/stats/extremes'
import type { Axis, Course, LineChart } from './shapes'

/** Names at the right edge take no more of the width than this. */
const MOST_NAMES = 0.4

/**
 * Courses as PowerPoint draws them in such a box: room at the left for figures of the axis, at the
 * right for the names of courses, which are moved apart so that none hides another. `ticks`: what
 * is written along the axis; `size` of text in px.
 */
export function lineChart(
  courses: readonly Course[],
  of: {
    readonly categories: readonly string[]
    readonly axis: Axis
    readonly ticks: readonly string[]
    readonly decimals: number
  },
  box: Box,
  size: number,
): LineChart {
  const { categories, axis, ticks, decimals } = of
  const names = courses
    .filter(({ nameAt }) => nameAt !== null)
    .map(({ name }) => textWidth(name, size))
  const left = Math.max(0, largest(ticks.map((tick) => textWidth(tick, size)))) + size
  const right = Math.min(box.width * MOST_NAMES, Math.max(0, largest(names)) + size * 1.5)
  const height = box.height - size * 3.2
  const across = (box.width - left - right) / Math.max(1, categories.length - 1)
  const widest = Math.max(1, largest(categories.map((name) => textWidth(name, size)))) + 2 * size
  return {
    kind: 'line',
    plot: {
      x: left / box.width,
      y: size / box.height,
      width: (box.width - left - right) / box.width,
      height: height / box.height,
    },
    axis,
    categories,
    skip: Math.max(1, Math.ceil(widest / across)),
    format: `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`,
    courses: named(courses, (value) => ((axis.max - value) / (axis.max - axis.min)) * height, {
      gap: size * 1.25,
      height,
      whole: box.height,
    }),
  }
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
