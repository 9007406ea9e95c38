import { count, type Message } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { daysMessage } from '@/analysis/supervision/shortcomingFacts'
import type { ShortcomingCell } from '@/analysis/supervision/shortcomingMatrix'
import { MarkRows } from '@/ui/cell/MarkRows'
import { ShortcomingMark } from '@/ui/cell/marks'
import { useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
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
        <MarkRows
          most={MOST_MARKS}
          items={[...own, ...shared]}
          idOf={({ shortcoming }) => shortcoming.shortcoming_id}
          kindOf={({ state }) => state}
          renderMark={({ state, shortcoming: { severity } }, of) => (
            <span className={cx(of === 1 && css[`gravity-${severity}`])}>
              <ShortcomingMark state={state} />
            </span>
          )}
        />
      </span>
      {daysLeft !== null && (
        <span className={cx(css.cellDays, daysLeft < 0 && css.isOver)}>
          {words.message(daysMessage(daysLeft))}
        </span>
      )}
    </>
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
