import type { IndicatorView } from '@/screens/indicators/model'
import type { TilesView } from '@/analysis/tiles'
import type { MatrixDrawing } from './matrix'
import type { RankingDrawing } from './ranking'
import type { StripsDrawing } from './strips'
import type { TableDrawing } from './tableDrawing'

/** The lines of one indicator, drawn by the chart of its page. */
export type LineDrawing = { readonly kind: 'line'; readonly view: IndicatorView }
/** Where the units are. */
export type TilesDrawing = { readonly kind: 'tiles'; readonly view: TilesView }

/** Everything that can stand in a pane of a slide. */
export type Drawing = MatrixDrawing | RankingDrawing | StripsDrawing | TableDrawing | LineDrawing | TilesDrawing
