import type { TargetPath } from '@/screens/indicators/indicatorPath'
import type { IndicatorTrends } from '@/screens/indicators/indicatorTrends'
import type { ChartTheme } from '@/ui/chart/context'
import { dots, fills, strokes, type Box, type Point } from '@/ui/chart/linePlane'

/**
 * A path of targets: a mark for each that is set, and between those of years a broken line, which is
 * drawn and set by nobody. Within a year the target is a line along its periods.
 */
export function pathSeries(
  { targets, ahead }: TargetPath,
  place: { readonly xOf: (at: number) => number; readonly yOf: (value: number) => number },
  { text, lineWidth, smallSize }: ChartTheme,
): ReturnType<typeof strokes>[] {
  const points = targets.flatMap((target, at): { at: number; target: number }[] =>
    target === null ? [] : [{ at, target }],
  )
  const pointOf = ({ at, target }: { at: number; target: number }): Point => [
    place.xOf(at),
    place.yOf(target),
  ]
  const look = { color: text, width: lineWidth * 1.5, z: 3 }
  if (ahead.length === 0) {
    const last = targets.length - 1
    return [
      strokes(
        points.map(({ at, target }) => [
          [place.xOf(Math.max(0, at - 0.5)), place.yOf(target)],
          [place.xOf(Math.min(last, at + 0.5)), place.yOf(target)],
        ]),
        look,
      ),
    ]
  }
  return [
    strokes([points.map(pointOf)], { ...look, dash: [3, 4] }),
    dots(
      points.map((each) => ({
        at: pointOf(each),
        name: '',
        symbol: 'diamond',
        size: smallSize * 0.7,
        fill: text,
      })),
      { silent: true },
    ),
  ]
}

/** The side that meets a target which is one and the same all along the chart. */
export function meetingSide(
  { indicator, path, target }: IndicatorTrends,
  plot: Box,
  yOf: (value: number) => number,
  theme: ChartTheme,
): ReturnType<typeof fills> {
  if (target === null || path !== null || indicator.polarity === 'none') return null
  const at = yOf(target)
  const box = indicator.polarity === 'higher' ? { ...plot, bottom: at } : { ...plot, top: at }
  return fills([box], theme.met, 0.45)
}
