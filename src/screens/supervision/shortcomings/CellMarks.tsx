import { groupBy } from '@/dataset/group'
import { count, type Message } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { daysMessage } from '@/analysis/supervision/shortcomingFacts'
import type { ShortcomingEntry } from '@/analysis/supervision/shortcomingIndex'
import type { ShortcomingCell } from '@/analysis/supervision/shortcomingMatrix'
import { ShortcomingMark } from '@/ui/cell/marks'
import { useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import statements from '@/ui/cell/statements.module.css'
import mapCss from '@/ui/columns/map.module.css'
import css from './matrix.module.css'

/** So many diamonds are drawn one by one; more are one for each state, with their number. */
const MOST_MARKS = 4

/**
 * The shortcomings of a cell: its own, then those said of several units together, underlined; and
 * the most urgent due day.
 */
export function CellMarks({ cell: { own, shared, daysLeft } }: { readonly cell: ShortcomingCell }) {
  const words = useWords()
  return (
    <>
      <span className={css.cellMarks}>
        {own.length > 0 && <Marks entries={own} isShared={false} />}
        {shared.length > 0 && <Marks entries={shared} isShared />}
      </span>
      {daysLeft !== null && (
        <span className={cx(css.cellDays, daysLeft < 0 && css.isOver)}>
          {words.message(daysMessage(daysLeft))}
        </span>
      )}
    </>
  )
}

function Marks({
  entries,
  isShared,
}: {
  readonly entries: readonly ShortcomingEntry[]
  readonly isShared: boolean
}) {
  const words = useWords()
  if (entries.length > MOST_MARKS)
    return (
      <span className={cx(statements.markRow, mapCss.markRow, isShared && statements.isShared)}>
        {[...groupBy(entries, ({ state }) => state)].map(([state, held]) => (
          <span key={state} className={css.markCount}>
            <ShortcomingMark state={state} />
            {words.number(held.length, 0)}
          </span>
        ))}
      </span>
    )
  return (
    <span className={cx(statements.markRow, mapCss.markRow, isShared && statements.isShared)}>
      {entries.map(({ shortcoming, state }) => (
        <span key={shortcoming.shortcoming_id} className={css[`gravity-${shortcoming.severity}`]}>
          <ShortcomingMark state={state} />
        </span>
      ))}
    </span>
  )
}

/** What a cell says, in words: how many of its own and how many shared, by state, and the days. */
export function cellWords(words: Words, { own, shared, daysLeft }: ShortcomingCell): string {
  if (own.length + shared.length === 0) return words.text('shortcomings.cellNone')
  const states = [...new Set([...own, ...shared].map(({ state }) => state))].map(
    (state): Message => ({ id: `shortcoming.${state}` }),
  )
  const parts: Message[] = [
    ...(own.length > 0
      ? [{ id: 'shortcomings.cellOwn', values: { n: count(own.length) } } as const]
      : []),
    ...(shared.length > 0
      ? [{ id: 'shortcomings.cellShared', values: { n: count(shared.length) } } as const]
      : []),
    ...states,
    ...(daysLeft === null ? [] : [daysMessage(daysLeft)]),
  ]
  return parts.map((part) => words.message(part)).join(', ')
}
