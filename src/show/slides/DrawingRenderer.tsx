import { never } from '@/dataset/never'
import type { Drawing } from './drawing'
import { ResultLines } from '@/screens/learning/ResultLines'
import type { Box } from '@/ui/slides/slide'
import type { Scale } from '@/ui/slides/canvas'
import { Ladder } from '@/ui/why/Ladder'
import { CoverRenderer } from './CoverRenderer'
import { GridRenderer } from './GridRenderer'
import { LineRenderer } from './LineRenderer'
import { MatrixRenderer } from './MatrixRenderer'
import { RankingRenderer } from './RankingRenderer'
import { StripsRenderer } from './StripsRenderer'
import { TableRenderer } from './TableRenderer'
import { TilesRenderer } from './TilesRenderer'

/** What stands in a pane of a slide. */
export function DrawingRenderer(props: {
  readonly drawing: Drawing
  readonly box: Box
  readonly scale: Scale
}) {
  const { drawing, box, scale } = props
  switch (drawing.kind) {
    case 'matrix':
      return <MatrixRenderer drawing={drawing} scale={scale} />
    case 'ranking':
      return <RankingRenderer drawing={drawing} />
    case 'strips':
      return <StripsRenderer drawing={drawing} scale={scale} />
    case 'tiles':
      return <TilesRenderer drawing={drawing} />
    case 'line':
      return <LineRenderer drawing={drawing} box={box} scale={scale} />
    case 'ladder':
      return (
        <Ladder
          ladder={drawing.ladder}
          drawn={drawing}
          choices={drawing.hasChoices ? 'short' : 'none'}
        />
      )
    case 'results':
      return <ResultLines {...drawing} hasLinks={false} />
    case 'grid':
      return <GridRenderer drawing={drawing} />
    case 'cover':
      return <CoverRenderer drawing={drawing} />
    case 'table':
      return <TableRenderer drawing={drawing} />
    default:
      return never(drawing)
  }
}
