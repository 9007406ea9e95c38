import type { ReactNode } from 'react'
import type { PlainMessageId } from '@/i18n/message'
import { useText, useWords } from '@/ui/useWords'
import type { Inspection } from '@/dataset/tables/inspections'
import type { Unit } from '@/dataset/tables/units'
import { useScreen } from '@/ui/useScreen'
import { Folded } from '@/ui/Folded'
import { SupervisionTabs } from './SupervisionTabs'
import { Select, type SelectOption } from '@/ui/Select'
import css from './filters.module.css'
import { Button } from '@/ui/Button'

/** The row of controls over a page, with a way to clear those that narrow it. */
export function Filters({
  isNarrowed,
  onClear,
  isShort = false,
  children,
}: {
  readonly isNarrowed: boolean
  readonly onClear: () => void
  /** So little that it never waits behind a button. */
  readonly isShort?: boolean
  readonly children: ReactNode
}) {
  const t = useText()
  return (
    <div className={css.filters} role="group" aria-label={t('filter.label')}>
      <SupervisionTabs />
      {isShort ? children : <Folded label={t('filter.open')}>{children}</Folded>}
      {isNarrowed && <Button onClick={onClear}>{t('filter.clear')}</Button>}
    </div>
  )
}

/**
 * Narrows by one thing; its first choice is all of them. Nothing is drawn where there is nothing to
 * choose.
 */
export function FilterSelect<Value extends string>({
  name,
  value,
  options,
  onChoose,
  none,
}: {
  readonly name: PlainMessageId
  readonly value: Value | null
  readonly options: readonly SelectOption<Value>[]
  readonly onChoose: (value: Value | null) => void
  /** What the first choice says in place of “all”. */
  readonly none?: string
}) {
  const words = useWords()
  const t = useText()
  if (options.length === 0) return null
  return (
    <Select
      className={css.filter}
      label={t(name)}
      value={value}
      options={options}
      none={none ?? words.text('filter.all', { what: t(name) })}
      onChoose={onChoose}
    />
  )
}

/** A list that is narrowed begins at its first page. */
export const TOP = { item: null, at: null } as const

/** Narrows a list to what one inspection says. */
export function InspectionFilter({
  chosen,
  options,
}: {
  readonly chosen: Inspection | null
  readonly options: readonly Inspection[]
}) {
  const words = useWords()
  const { go } = useScreen()
  return (
    <FilterSelect
      name="filter.inspection"
      value={chosen?.inspection_id ?? null}
      options={options.map(({ inspection_id, date }) => [inspection_id, words.date(date)])}
      onChoose={(inspection) => go({ inspection, ...TOP })}
    />
  )
}

/** Narrows a list to what is said of one unit. */
export function UnitFilter({
  chosen,
  options,
}: {
  readonly chosen: Unit | null
  readonly options: readonly Unit[]
}) {
  const { go } = useScreen()
  return (
    <FilterSelect
      name="filter.unit"
      value={chosen?.unit_id ?? null}
      options={options.map(({ unit_id, short_name }) => [unit_id, short_name])}
      onChoose={(unit) => go({ unit, ...TOP })}
    />
  )
}
