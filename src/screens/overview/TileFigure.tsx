import { bareFigure, type CellView } from '@/analysis/cell'
import type { TilesView } from '@/analysis/tiles'
import { AttainmentMark } from '@/ui/cell/marks'
import { useWords } from '@/ui/useWords'

/** The figure of a unit on a map, with the sign of its attainment where that is what is shown. */
export function TileFigure({
  view: { by, indicator },
  cell: { attainment, value, target },
}: {
  readonly view: TilesView
  readonly cell: CellView
}) {
  const words = useWords()
  return (
    <>
      {by === 'attainment' && <AttainmentMark attainment={attainment} />}
      {value === null
        ? '–'
        : words.text('figure.plain', { value: bareFigure(indicator, value, target) })}
    </>
  )
}
