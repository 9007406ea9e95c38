import { never } from '@/dataset/never'
import type { Drawing } from './drawing'
import type { Box } from '@/ui/slides/slide'
import type { Scale } from '@/ui/slides/stage'
import { Ladder } from '@/ui/why/Ladder'
import { LineSheet } from './LineSheet'
import { MatrixSheet } from './MatrixSheet'
import { RankingSheet } from './RankingSheet'
import { StripsSheet } from './StripsSheet'
import { TableSheet } from './TableSheet'
import { TilesSheet } from './TilesSheet'

/** What stands in a pane of a slide. */
export function DrawingSheet(props: {
  readonly drawing: Drawing
  readonly box: Box
  readonly scale: Scale
}) {
  const { drawing, box, scale } = props
  switch (drawing.kind) {
    case 'matrix':
      return <MatrixSheet drawing={drawing} scale={scale} />
    case 'ranking':
      return <RankingSheet drawing={drawing} />
    case 'strips':
      return <StripsSheet drawing={drawing} scale={scale} />
    case 'tiles':
      return <TilesSheet drawing={drawing} />
    case 'line':
      return <LineSheet drawing={drawing} box={box} scale={scale} />
    case 'ladder':
      return (
        <Ladder
          ladder={drawing.ladder}
          drawn={drawing}
          choices={drawing.hasChoices ? 'short' : 'none'}
        />
      )
    case 'table':
      return <TableSheet drawing={drawing} />
    default:
      return never(drawing)
  }
}
