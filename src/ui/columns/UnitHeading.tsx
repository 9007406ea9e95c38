import type { LearningColumn } from '@/analysis/learning/learning'
import { FocusMark } from '@/ui/cell/marks'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'

/** The heading of a unit’s column; a press chooses the unit. */
export function UnitHeading({ column }: { readonly column: LearningColumn }) {
  const words = useWords()
  const { go } = useScreen()
  const { unit, focus, isChosen } = column
  return (
    <th scope="col" className={columnClass('map-unit', column)}>
      <button
        type="button"
        className="unit-heading"
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
export function columnClass(name: string, { focus, isChosen, isSilent }: LearningColumn): string {
  return [name, ...(focus === null ? [] : ['is-focus']), ...(isChosen ? ['is-chosen'] : []), ...(isSilent ? ['is-silent'] : [])].join(' ')
}
