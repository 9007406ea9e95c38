import type { LearningCell } from '@/analysis/learning/learningRows'
import { MarkRows } from '@/ui/cell/MarkRows'
import { ModelMark, ShortcomingMark } from '@/ui/cell/marks'
import css from '@/ui/columns/map.module.css'

/** Beyond so many marks of a kind, one mark and their number; fewer where rows are low. */
const MOST = 4
const MOST_CONDENSED = 2

/** The discs and diamonds of a cell. */
export function CellMarks({
  cell: { models, shortcomings },
  isCondensed,
}: {
  readonly cell: LearningCell
  readonly isCondensed: boolean
}) {
  const most = isCondensed ? MOST_CONDENSED : MOST
  return (
    <span className={css.mapMarks} aria-hidden="true">
      <MarkRows
        most={most}
        items={models}
        idOf={({ model }) => model.model_id}
        renderMark={() => <ModelMark />}
      />
      <MarkRows
        most={most}
        items={shortcomings}
        idOf={({ shortcoming }) => shortcoming.shortcoming_id}
        renderMark={({ state }) => <ShortcomingMark state={state} />}
      />
    </span>
  )
}
