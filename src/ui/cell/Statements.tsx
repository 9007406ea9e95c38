import type { ReactNode } from 'react'
import { count } from '@/i18n/message'
import type { AdoptionView, ShortcomingView, Statements } from '@/analysis/statements'
import { useText, useWords } from '@/ui/useWords'
import { ModelMark, ShortcomingMark } from './marks'
import { isOwn, MarkRows } from './MarkRows'
import { cx } from '@/ui/cx'
import css from './statements.module.css'
import textCss from '@/ui/text.module.css'

/** How many models a unit runs. */
export function ModelCount(props: CountedProps<AdoptionView>) {
  const t = useText()
  return (
    <Counted
      {...props}
      none={<span className={cx(css.statement, css['is-none'])}>{t('statement.noModel')}</span>}
    >
      {(items, number) => (
        <>
          {number}
          <MarkRows
            items={items}
            idOf={({ model }) => model.model_id}
            renderMark={() => <ModelMark />}
          />
        </>
      )}
    </Counted>
  )
}

/** The shortcomings named in a unit. */
export function ShortcomingCount(props: CountedProps<ShortcomingView>) {
  const t = useText()
  return (
    <Counted
      {...props}
      none={<span className={css.statement}>{t('statement.noShortcoming')}</span>}
    >
      {(items, number) => (
        <>
          <MarkRows
            items={items}
            idOf={({ shortcoming }) => shortcoming.shortcoming_id}
            renderMark={({ state }) => <ShortcomingMark state={state} />}
          />
          {number}
        </>
      )}
    </Counted>
  )
}

type CountedProps<Item> = { readonly statements: Statements<Item>; readonly label: string }

/**
 * How much is said of a unit, where something is. What is said of several units together stands
 * behind a plus and is never added to what the unit has alone.
 */
function Counted<Item extends { readonly attribution: string }>({
  statements: { items, known, absent },
  label,
  none,
  children,
}: CountedProps<Item> & {
  readonly none: ReactNode
  readonly children: (items: readonly Item[], number: ReactNode) => ReactNode
}) {
  const t = useText()
  if (absent)
    return <span className={cx(css.statement, css['is-unknown'])}>{t('statement.absent')}</span>
  if (!known) return <Unknown />
  if (items.length === 0) return none
  const own = items.filter(isOwn).length
  return (
    <span className={css.statement} role="img" aria-label={label}>
      {children(items, <Count own={own} shared={items.length - own} />)}
    </span>
  )
}

/** A dash where the sources say nothing, which is not the same as none. */
function Unknown() {
  const t = useText()
  return (
    <span className={cx(css.statement, css['is-unknown'])} title={t('statement.unknown')}>
      <span aria-hidden="true">–</span>
      <span className={textCss.onlySpoken}>{t('statement.unknown')}</span>
    </span>
  )
}

/** Own and shared apart: `1 + 3 chung`. */
export function Count({ own, shared }: { readonly own: number; readonly shared: number }) {
  const words = useWords()
  if (shared === 0) return <span className={css.statementCount}>{words.number(own, 0)}</span>
  return (
    <span className={css.statementCount}>
      {own > 0 && words.number(own, 0)}
      <span className={css.statementShared}>
        {words.text(own > 0 ? 'statement.plusShared' : 'statement.shared', { n: count(shared) })}
      </span>
    </span>
  )
}
