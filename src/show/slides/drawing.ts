import type { LadderDrawing } from '@/ui/why/ladderParts'
import type { LineDrawing } from '@/screens/indicators/slides'
import type { TilesDrawing } from '@/ui/slides/tilesFit'
import type { MatrixDrawing } from '@/screens/overview/slideMatrix'
import type { RankingDrawing } from '@/screens/indicators/slideRanking'
import type { ResultsDrawing } from '@/screens/learning/slideResults'
import type { GridDrawing } from '@/ui/slides/grid'
import type { StripsDrawing } from '@/screens/compare/slideStrips'
import type { TableDrawing } from '@/ui/slides/tableDrawing'

/** The cover of a meeting: its day, then lines of smaller text. */
export type CoverDrawing = { readonly kind: 'cover'; readonly lines: readonly string[] }

/** Everything that can stand in a pane of a slide. */
export type Drawing =
  | MatrixDrawing
  | RankingDrawing
  | StripsDrawing
  | TableDrawing
  | LineDrawing
  | TilesDrawing
  | LadderDrawing
  | ResultsDrawing
  | GridDrawing
  | CoverDrawing
