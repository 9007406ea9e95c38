import { count } from '@/i18n/message'
import type { AdoptionView, ShortcomingView, Statements } from '@/analysis/statements'
import { useSay, useWords } from '@/ui/useWords'
import { ModelMark, ShortcomingMark } from './marks'
import { cx } from '@/ui/cx'
import statementsCss from './statements.module.css'
import textCss from '@/ui/text.module.css'

/**
 * How many models a unit runs. What is said of several units together stands behind a plus and on a
 * line of its own, and is never added to what the unit has alone.
 */
export function ModelCount({
  statements,
  label,
}: {
  readonly statements: Statements<AdoptionView>
  readonly label: string
}) {
  const say = useSay()
  if (statements.absent)
    return (
      <span className={cx(statementsCss.statement, statementsCss['is-unknown'])}>
        {say('statement.absent')}
      </span>
    )
  if (!statements.known) return <Unknown />
  if (statements.items.length === 0)
    return (
      <span className={cx(statementsCss.statement, statementsCss['is-none'])}>
        {say('statement.noModel')}
      </span>
    )
  const own = statements.items.filter(({ attribution }) => attribution === 'unit')
  const shared = statements.items.filter(({ attribution }) => attribution !== 'unit')
  return (
    <span className={statementsCss.statement} role="img" aria-label={label}>
      <Count own={own.length} shared={shared.length} />
      <MarkRow>
        {own.map(({ model }) => (
          <ModelMark key={model.model_id} />
        ))}
      </MarkRow>
      <MarkRow isShared>
        {shared.map(({ model }) => (
          <ModelMark key={model.model_id} />
        ))}
      </MarkRow>
    </span>
  )
}

/** The shortcomings named in a unit, its own first, then those said of several units together. */
export function ShortcomingCount({
  statements,
  label,
}: {
  readonly statements: Statements<ShortcomingView>
  readonly label: string
}) {
  const say = useSay()
  if (statements.absent)
    return (
      <span className={cx(statementsCss.statement, statementsCss['is-unknown'])}>
        {say('statement.absent')}
      </span>
    )
  if (!statements.known) return <Unknown />
  if (statements.items.length === 0)
    return <span className={statementsCss.statement}>{say('statement.noShortcoming')}</span>
  const own = statements.items.filter(({ attribution }) => attribution === 'unit')
  const shared = statements.items.filter(({ attribution }) => attribution !== 'unit')
  return (
    <span className={statementsCss.statement} role="img" aria-label={label}>
      <MarkRow>
        {own.map(({ shortcoming, state }) => (
          <ShortcomingMark key={shortcoming.shortcoming_id} state={state} />
        ))}
      </MarkRow>
      <MarkRow isShared>
        {shared.map(({ shortcoming, state }) => (
          <ShortcomingMark key={shortcoming.shortcoming_id} state={state} />
        ))}
      </MarkRow>
      <Count own={own.length} shared={shared.length} />
    </span>
  )
}

/** A dash where the sources say nothing, which is not the same as none. */
function Unknown() {
  const say = useSay()
  return (
    <span
      className={cx(statementsCss.statement, statementsCss['is-unknown'])}
      title={say('statement.unknown')}
    >
      <span aria-hidden="true">–</span>
      <span className={textCss.onlySpoken}>{say('statement.unknown')}</span>
    </span>
  )
}

/** Own and shared apart: `1 + 3 chung`. */
export function Count({ own, shared }: { readonly own: number; readonly shared: number }) {
  const words = useWords()
  if (shared === 0)
    return <span className={statementsCss.statementCount}>{words.number(own, 0)}</span>
  return (
    <span className={statementsCss.statementCount}>
      {own > 0 && words.number(own, 0)}
      <span className={statementsCss.statementShared}>
        {words.text(own > 0 ? 'statement.plusShared' : 'statement.shared', { n: count(shared) })}
      </span>
    </span>
  )
}

function MarkRow({
  isShared = false,
  children,
}: {
  readonly isShared?: boolean
  readonly children: readonly React.ReactNode[]
}) {
  return children.length === 0 ? null : (
    <span className={cx(statementsCss.markRow, isShared && statementsCss.isShared)}>
      {children}
    </span>
  )
}
