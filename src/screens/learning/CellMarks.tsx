import type { LearningCell } from '@/analysis/learning/learningRows'
import type { AdoptionView, ShortcomingView } from '@/analysis/statements'
import { ModelMark, ShortcomingMark } from '@/ui/cell/marks'
import { useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import css from '@/ui/columns/map.module.css'
import statementsCss from '@/ui/cell/statements.module.css'

/** Beyond so many marks of a kind, one mark and their number; fewer where rows are low. */
const MOST = 4
const MOST_CONDENSED = 2

/**
 * The discs and diamonds of a cell: what is said of the unit alone first, then, over a line, what
 * is said of several together.
 */
export function CellMarks({
  cell,
  isCondensed,
}: {
  readonly cell: LearningCell
  readonly isCondensed: boolean
}) {
  const most = isCondensed ? MOST_CONDENSED : MOST
  const models = (held: readonly AdoptionView[]) =>
    held.map(({ model }) => <ModelMark key={model.model_id} />)
  const faults = (held: readonly ShortcomingView[]) =>
    held.map(({ shortcoming, state }) => (
      <ShortcomingMark key={shortcoming.shortcoming_id} state={state} />
    ))
  return (
    <span className={css.mapMarks} aria-hidden="true">
      <Marks most={most} marks={models(cell.models.filter(isOwn))} />
      <Marks most={most} marks={models(cell.models.filter((each) => !isOwn(each)))} isShared />
      <Marks most={most} marks={faults(cell.shortcomings.filter(isOwn))} />
      <Marks
        most={most}
        marks={faults(cell.shortcomings.filter((each) => !isOwn(each)))}
        isShared
      />
    </span>
  )
}

function isOwn({ attribution }: AdoptionView | ShortcomingView): boolean {
  return attribution === 'unit'
}

function Marks(props: {
  readonly most: number
  readonly marks: readonly React.ReactNode[]
  readonly isShared?: boolean
}) {
  const words = useWords()
  const { most, marks, isShared = false } = props
  if (marks.length === 0) return null
  return (
    <span className={cx(statementsCss.markRow, css.markRow, isShared && statementsCss.isShared)}>
      {marks.length > most ? marks[0] : marks}
      {marks.length > most && <span className={css.mapCount}>{words.number(marks.length, 0)}</span>}
    </span>
  )
}
