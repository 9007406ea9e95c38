import { count } from '@/i18n/message'
import { stripLayout } from '@/screens/compare/charts/strip'
import type { Strip } from '@/screens/compare/compareStrip'
import { termOf, type StripsDrawing } from '@/screens/compare/slideStrips'
import '@/screens/compare/words'
import { focusInkOf, INKS } from '@/ui/office/inks'
import type { Run, Shape } from '@/ui/office/shapes'
import type { Box } from '@/ui/slides/slide'
import { brokenOf, focusRuns, focusShape, label, type Setting } from './signs'

/** A mark, and the lines through a strip, in sizes of text. */
const MARK = 0.86
const TICK = 0.09
/** Between two columns of strips: as the style sheet has it. */
const BETWEEN = 1.5

/** Focus units against all others: strips of shapes, for which PowerPoint has no chart. */
export function stripShapes(drawing: StripsDrawing, setting: Setting): Shape[] {
  const { box, scale, words } = setting
  const { view, strips, nameWidth, plotWidth, rowHeight, legendHeight, isStacked } = drawing
  const { focus, others } = view
  const legend: Run[] = focus.flatMap(({ unit, place }) => [
    ...focusRuns(place),
    { text: `${unit.short_name}   ` },
  ])
  if (drawing.hasOthers && others > 0)
    legend.push({
      text: `| ${words.text('compare.others', { n: count(others) })}`,
      ink: INKS['text-quiet'],
    })
  const head: Shape = {
    kind: 'text',
    name: words.text('legend.title'),
    box: { ...box, height: legendHeight },
    paragraphs: [{ runs: legend }],
    isWrapped: true,
  }
  const between = scale.text * BETWEEN
  const across = (box.width - between * (drawing.columns - 1)) / drawing.columns
  const rows = strips.flatMap((strip, index): Shape[] => {
    const start = box.left + Math.floor(index / drawing.rows) * (across + between)
    const top = box.top + legendHeight + (index % drawing.rows) * rowHeight
    const term = drawing.hasTerms ? termOf(strip, words) : null
    const name: Shape = {
      kind: 'text',
      name: strip.indicator.short_name,
      box: {
        left: start,
        top,
        width: nameWidth,
        height: isStacked ? scale.text * 1.35 * (term === null ? 1 : 2) : rowHeight,
      },
      paragraphs: [
        { runs: [{ text: strip.indicator.short_name, isBold: true }] },
        ...(term === null ? [] : [{ runs: [{ text: term, ink: INKS['text-quiet'] }] }]),
      ],
      isWrapped: true,
    }
    const left = isStacked ? start : start + across - plotWidth
    const plot: Box = { left, top, width: plotWidth, height: rowHeight }
    if (strip.gap !== null)
      return [
        name,
        label(
          strip.indicator.short_name,
          [{ text: words.text(`compare.gap.${strip.gap}`), ink: INKS['text-quiet'] }],
          [plot.left, plot.top + rowHeight / 2],
          plot,
          'l',
        ),
      ]
    return [name, stripShape(strip, plot, setting)]
  })
  return [head, ...rows]
}

function stripShape(strip: Strip, plot: Box, { scale, words }: Setting): Shape {
  const size = scale.text
  const layout = stripLayout(strip, words, { width: plot.width, letter: size, small: size })
  const over = plot.top + Math.max(0, (plot.height - layout.height) / 2)
  const [middle, half] = [over + layout.middle, layout.half]
  const at = (x: number): number => plot.left + x
  const name = strip.indicator.short_name
  const drawn: Shape[] = []
  const straight = (x: number, from: number, to: number, ink: string, width: number): Shape => ({
    kind: 'line',
    name,
    from: [at(x), from],
    to: [at(x), to],
    stroke: { ink, width },
  })
  const level = (from: number, to: number, y: number, ink: string, width: number): Shape => ({
    kind: 'line',
    name,
    from: [at(from), y],
    to: [at(to), y],
    stroke: { ink, width },
  })
  if (layout.shade)
    drawn.push({
      kind: 'text',
      name,
      box: {
        left: at(layout.shade.from),
        top: middle - half,
        width: Math.max(0, layout.shade.to - layout.shade.from),
        height: 2 * half,
      },
      paragraphs: [],
      fill: INKS.met,
    })
  drawn.push(level(0, plot.width, middle, INKS['line-strong'], scale.line * 0.5))
  for (const { place, lane, range, before, x, shown } of layout.marks) {
    const y = middle + lane
    const ink = focusInkOf(place)
    if (range) drawn.push(level(range.from, range.to, y, ink, scale.line * 2))
    if (before !== null) drawn.push(level(before, x, y, ink, scale.line))
    if (Math.abs(shown - x) > 2)
      drawn.push(straight(x, middle - half, middle + half, ink, scale.line))
  }
  for (const { x } of layout.ticks)
    drawn.push(straight(x, middle - half * 0.72, middle + half * 0.72, INKS.resolved, size * TICK))
  if (layout.province)
    drawn.push({
      kind: 'line',
      name: layout.province.text,
      from: [at(layout.province.x), middle - half],
      to: [at(layout.province.x), middle + half + 2],
      stroke: { ink: INKS.text, width: scale.line, dash: 'dash' },
    })
  if (layout.mark !== null)
    drawn.push(straight(layout.mark, middle - half - 3, middle + half + 3, INKS.text, size * TICK))
  for (const { index, place, lane, before, shown } of layout.marks) {
    const of = strip.units[index]?.unit.short_name ?? name
    if (before !== null)
      drawn.push(focusShape(of, place, [at(before), middle + lane], size * MARK, true))
    drawn.push(focusShape(of, place, [at(shown), middle + lane], size * MARK))
  }
  const row = { width: size * 12, height: size * 1.3 }
  for (const { index, place, x, row: line, text, isApart, change } of layout.labels)
    drawn.push(
      label(
        strip.units[index]?.unit.short_name ?? name,
        [
          ...(isApart ? focusRuns(place) : []),
          {
            text: `${text}${change === null ? '' : change === 'up' ? ' ↑' : ' ↓'}`,
            ink: focusInkOf(place),
            isBold: true,
            mark: brokenOf(strip.units[index]?.observation),
          },
        ],
        [at(x), over + (line + 0.5) * layout.row],
        row,
      ),
    )
  for (const { index, x, text } of layout.names)
    drawn.push(
      label(
        strip.units[index]?.unit.short_name ?? name,
        [{ text, ink: INKS['text-quiet'] }],
        [at(x), over + layout.row / 2],
        row,
      ),
    )
  const under = layout.ends.flatMap((end) => end ?? [])
  if (layout.province) under.push({ x: layout.province.label, text: layout.province.text })
  for (const { x, text } of under)
    drawn.push(
      label(text, [{ text, ink: INKS['text-quiet'] }], [at(x), middle + half + size * 0.62], row),
    )
  return { kind: 'group', name, alt: strip.indicator.name, box: plot, shapes: drawn }
}
