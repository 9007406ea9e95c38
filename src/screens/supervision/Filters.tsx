import type { ReactNode } from 'react'
import type { PlainMessageId } from '@/i18n/message'
import { useSay, useWords } from '@/ui/useWords'
import { SupervisionTabs } from './SupervisionTabs'
import { cx } from '@/ui/cx'
import selectCss from '@/ui/select.module.css'
import textCss from '@/ui/text.module.css'
import css from './filters.module.css'
import { Button } from '@/ui/Button'

/** The row of controls over a page, with a way to clear those that narrow it. */
export function Filters({
  isNarrowed,
  onClear,
  children,
}: {
  readonly isNarrowed: boolean
  readonly onClear: () => void
  readonly children: ReactNode
}) {
  const say = useSay()
  return (
    <div className={css.filters} role="group" aria-label={say('filter.label')}>
      <SupervisionTabs />
      {children}
      {isNarrowed && <Button onClick={onClear}>{say('filter.clear')}</Button>}
    </div>
  )
}

/**
 * Narrows by one thing; its first choice is all of them. Nothing is drawn where there is nothing to
 * choose.
 */
export function FilterSelect({
  name,
  value,
  options,
  onChoose,
  none,
}: {
  readonly name: PlainMessageId
  readonly value: string | null
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChoose: (value: string | null) => void
  /** What the first choice says in place of “all”. */
  readonly none?: string
}) {
  const words = useWords()
  const say = useSay()
  if (options.length === 0) return null
  return (
    <label className={cx(selectCss.picker, css.filter)}>
      <span className={textCss.onlySpoken}>{say(name)}</span>
      <select value={value ?? ''} onChange={(event) => onChoose(event.target.value || null)}>
        <option value="">{none ?? words.text('filter.all', { what: say(name) })}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
