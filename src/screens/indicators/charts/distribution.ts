import type { EChartsCoreOption } from 'echarts/core'
import { bareFigure, targetFigure } from '@/analysis/cell'
import type { PeriodId } from '@/dataset/period'
import type { DistributionView, StripDot } from '@/screens/indicators/indicatorDistribution'
import type { Figure } from '@/i18n/message'
import { tickDecimals } from '@/screens/indicators/indicatorScale'
import { largest } from '@/stats/extremes'
import type { ChartContext, ChartTheme } from '@/ui/chart/context'
import { flagRows } from './distributionRows'
import { figureLines, markHovers, type HoverPoint } from '@/ui/chart/hover'
import {
  dots,
  fills,
  focusColor,
  focusSymbol,
  placer,
  planeOption,
  strokes,
  texts,
  type Box,
  type Point,
  type Size,
  type Text,
} from '@/ui/chart/linePlane'
import { textWidth } from '@/ui/chart/textWidth'

/**
 * Dots are as large as leaves their stacks this share of the height; in letters of the small size,
 * largest first.
 */
const STACK_SHARE = 0.45
const DIAMETERS = [2, 1.7, 1.4, 1.2, 1, 0.85, 0.7, 0.55]

/** What is left of a width for the strip, in px. */
export function stripRoom(
  { width }: Pick<Size, 'width'>,
  { smallSize }: Pick<ChartTheme, 'smallSize'>,
): number {
  return Math.max(smallSize, width - smallSize * 4)
}

/**
 * The largest dots whose stacks have room, across in px: `heightWith` tells how many dots the
 * highest stack would have with so many side by side. The smallest ones where none has. Never
 * throws.
 */
export function dotAcross(
  size: Size,
  theme: Pick<ChartTheme, 'smallSize'>,
  heightWith: (places: number) => number,
): number {
  const across = DIAMETERS.map((letters) => letters * theme.smallSize)
  const fitting = across.find(
    (each) => heightWith(stripRoom(size, theme) / each) * each <= size.height * STACK_SHARE,
  )
  return fitting ?? across.at(-1) ?? theme.smallSize
}

/**
 * The distribution as a strip of dots, one a unit, stacked where they would cover each other: focus
 * units in colour and shape, units that miss the target solid, the middle half shaded. Target,
 * province and median stand as named lines; focus units and the two ends are named over their dots.
 * No name stands on another. `across`: of a dot, in px, as the view was stacked for. Plain data.
 */
export function distributionOption(
  view: DistributionView,
  context: ChartContext,
  size: Size,
  across: number,
): EChartsCoreOption {
  const { words, theme } = context
  const { scale, dots: units, height, quartiles } = view
  const [small, figure, width] = [theme.smallSize, theme.figureSize, theme.lineWidth]
  const row = figure * 1.4
  const sides = { left: small * 2, right: small * 2 + stripRoom(size, theme) }
  const xOf = placer(scale.min, scale.max, sides.left, sides.right)
  const staffs = [...linesOf(view, context), ...staffsOf(view, context)]
  const flags = flagRows(
    staffs.map(({ value, text }) => ({
      at: xOf(value),
      width: textWidth(text, figure) + figure * 0.8,
    })),
    { from: 0, to: size.width },
  )
  const stack = across * (height + 0.3)
  const body = row * (Math.max(0, largest(flags.map((flag) => flag.row + 1))) + 0.3) + stack
  // What is drawn stands in the middle of the pane, its axis under it.
  const bottom = Math.min(size.height - small * 2.2, (size.height + body) / 2 - small)
  const yOf = (level: number): number => bottom - across * (level + 0.6)
  const rowY = (line: number): number => bottom - stack - row * (line + 0.6)
  const flagY = (index: number): number => rowY(flags[index]?.row ?? 0)
  return planeOption({ ...sides, top: 0, bottom }, size, theme, [
    ...(quartiles === null
      ? []
      : [
          fills(
            [{ left: xOf(quartiles[0]), right: xOf(quartiles[1]), top: bottom - stack, bottom }],
            theme.met,
            0.7,
          ),
        ]),
    strokes([level(sides, bottom)], { color: theme.strong, width }),
    ...staffs.map(({ value, color, thickness, dash, dot }, index) =>
      strokes([upright(xOf(value), flagY(index) - row * 0.35, dot === null ? bottom : yOf(dot))], {
        color,
        width: width * thickness,
        ...(dash ? { dash } : {}),
      }),
    ),
    dots(
      units.map((dot) => ({
        at: [xOf(dot.value), yOf(dot.level)],
        name: dot.unit.short_name,
        ...look(dot, theme),
        size: across * (dot.focus === null ? 0.86 : 0.96),
      })),
    ),
    texts(
      [
        ...scale.ticks.map((tick): Text => {
          const text = words.number(tick, tickDecimals(scale.ticks))
          return {
            at: [xOf(tick), bottom + small * 1.1],
            text,
            align: 'middle',
            color: theme.quiet,
            size: small,
          }
        }),
        ...staffs.map(({ value, text, color, weight }, index): Text => {
          const isRight = flags[index]?.side === 'right'
          const x = xOf(value) + figure * (isRight ? 0.35 : -0.35)
          return {
            at: [x, flagY(index)],
            text,
            align: isRight ? 'start' : 'end',
            color,
            size: figure,
            weight,
          }
        }),
      ],
      theme,
    ),
  ])
}

/** What the chart of an option tells when it is pointed at: the figure of every unit. */
export function distributionHovers(
  view: DistributionView,
  period: PeriodId | null,
  option: EChartsCoreOption,
  { words }: Pick<ChartContext, 'words'>,
): HoverPoint[] {
  const { dots: units, indicator, target } = view
  return markHovers(option, units, ({ value }) =>
    figureLines(words, indicator, { period, value, target }),
  )
}

const level = ({ left, right }: Pick<Box, 'left' | 'right'>, y: number): Point[] => [
  [left, y],
  [right, y],
]
const upright = (x: number, from: number, to: number): Point[] => [
  [x, from],
  [x, to],
]

/** A word over the strip, on a line that goes down to a dot of a level, or to the axis. */
type Staff = {
  readonly text: string
  readonly value: number
  readonly color: string
  readonly weight: number
  readonly thickness: number
  readonly dash?: readonly [number, number]
  readonly dot: number | null
}

/** Focus units and the two ends, each with its figure. */
function staffsOf(
  { dots: units, indicator }: DistributionView,
  { words, theme }: ChartContext,
): Staff[] {
  const named = units.filter(
    ({ focus }, index) => focus !== null || index === 0 || index === units.length - 1,
  )
  return named.map(({ unit, value, focus, level: dot }) => ({
    text: words.text('indicators.mark.labelled', {
      name: unit.short_name,
      value: bareFigure(indicator, value),
    }),
    value,
    color: focus === null ? theme.quiet : focusColor(focus, theme),
    weight: focus === null ? 500 : 700,
    thickness: 0.8,
    dot,
  }))
}

/** Target, province and median, each with its figure. */
function linesOf(
  { indicator, median, province, target }: DistributionView,
  { words, theme }: ChartContext,
): Staff[] {
  const line = (
    id: 'indicators.mark.target' | 'indicators.mark.province' | 'indicators.mark.median',
    figure: Figure,
    value: number,
  ): Staff => ({
    text: words.text('indicators.mark.labelled', { name: words.text(id), value: figure }),
    value,
    color: theme.text,
    weight: 600,
    thickness: 1.5,
    dot: null,
  })
  return [
    ...(target === null
      ? []
      : [line('indicators.mark.target', targetFigure(indicator, target), target)]),
    ...(province === null
      ? []
      : [
          {
            ...line('indicators.mark.province', bareFigure(indicator, province), province),
            dash: [8, 6] as const,
          },
        ]),
    ...(median === null
      ? []
      : [
          {
            ...line('indicators.mark.median', bareFigure(indicator, median), median),
            dash: [3, 4] as const,
          },
        ]),
  ]
}

function look(
  { focus, attainment }: StripDot,
  theme: ChartTheme,
): { symbol: string; fill: string } {
  const color = focusColor(focus, theme)
  if (focus !== null) return { symbol: focusSymbol(focus), fill: color }
  return { symbol: 'circle', fill: attainment === 'missed' ? theme.missed : theme.context }
}
