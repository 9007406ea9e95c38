import type { LadderDrawing } from '@/ui/why/ladderParts'
import type { LineDrawing } from '@/screens/indicators/slides'
import type { TilesDrawing } from '@/ui/slides/tilesFit'
import type { MatrixDrawing } from '@/screens/overview/slideMatrix'
import type { RankingDrawing } from '@/screens/indicators/slideRanking'
import type { ResultsDrawing } from '@/screens/learning/slideResults'
import type { GridDrawing } from '@/ui/slides/grid'
import type { StripsDrawing } from '@/screens/compare/slideStrips'
import type { TableDrawing } from '@/ui/slides/tableDrawing'

/** The cover of a meeting: its day, then lines of smaller text, and what it will speak of. */
export type CoverDrawing = {
  readonly kind: 'cover'
  readonly lines: readonly string[]
  /** Its parts: a page, what of it is shown, the time meant for it; none where they have no room. */
  readonly parts: readonly { readonly name: string; readonly holds: string; readonly end: string }[]
  /** In px, beside the lines; `null`: under them. */
  readonly partsWidth: number | null
}

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
