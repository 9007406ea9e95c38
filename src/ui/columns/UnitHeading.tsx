import type { LearningColumn } from '@/analysis/learning/learning'
import { FocusMark } from '@/ui/cell/marks'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import css from './map.module.css'
import './words'

/** The heading of a unit’s column; a press chooses the unit. */
export function UnitHeading({ column }: { readonly column: LearningColumn }) {
  const words = useWords()
  const { go } = useScreen()
  const { unit, focus, isChosen } = column
  return (
    <th scope="col" className={columnClass(css.mapUnit, column)}>
      <button
        type="button"
        className={css.unitHeading}
        aria-pressed={isChosen}
        title={words.text('learning.choose', { unit: unit.name })}
        onClick={() => go({ unit: isChosen ? null : unit.unit_id })}
      >
        {focus !== null && <FocusMark place={focus} />}
        <span>{unit.short_name}</span>
      </button>
    </th>
  )
}

/** The class of a column’s cells, so that focus and chosen units are seen from top to bottom. */
export function columnClass(
  name: string | undefined,
  { focus, isChosen, isSilent }: LearningColumn,
): string {
  return cx(name, focus !== null && css.isFocus, isChosen && css.isChosen, isSilent && css.isSilent)
}
