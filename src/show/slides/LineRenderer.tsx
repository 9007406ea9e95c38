import { useCallback, useMemo } from 'react'
import { lineHovers, lineOption } from '@/screens/indicators/charts/line'
import type { LineDrawing } from '@/screens/indicators/slides'
import type { Box } from '@/ui/slides/slide'
import type { Scale } from '@/ui/slides/canvas'
import { useChartContext } from '@/ui/chart/useChartContext'
import { DrawnChart } from '@/screens/indicators/ChartFrame'

/** The courses of all units on one chart, at the sizes of the room. */
export function LineRenderer(props: {
  readonly drawing: LineDrawing
  readonly box: Box
  readonly scale: Scale
}) {
  const { drawing, box, scale } = props
  const { view } = drawing
  const desk = useChartContext()
  const context = useMemo(
    () => ({
      ...desk,
      theme: {
        ...desk.theme,
        figureSize: scale.text,
        smallSize: scale.text,
        lineWidth: scale.line,
      },
    }),
    [desk, scale.text, scale.line],
  )
  const size = useMemo(() => ({ width: box.width, height: box.height }), [box.width, box.height])
  const option = useMemo(() => lineOption(view.trends, context, size), [view, context, size])
  const hovers = useCallback(() => lineHovers(view.trends, context, size), [view, context, size])
  return (
    <div style={size}>
      <DrawnChart view={view} option={option} hovers={hovers} label={view.indicator.name} />
    </div>
  )
}
