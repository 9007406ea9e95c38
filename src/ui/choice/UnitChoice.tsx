import { useMemo, useState, type ReactNode } from 'react'
import { foldText } from '@/dataset/text'
import type { Unit } from '@/dataset/tables/units'
import { count } from '@/i18n/message'
import { Button } from '@/ui/Button'
import { cx } from '@/ui/cx'
import popoverCss from '@/ui/popover.module.css'
import { SearchField } from '@/ui/SearchField'
import textCss from '@/ui/text.module.css'
import { usePopover } from '@/ui/usePopover'
import { useWords } from '@/ui/useWords'
import './words'
import css from './unitChoice.module.css'

/** With more units than this one is searched for, and not looked for in a list. */
export const MANY_UNITS = 24

/**
 * Chooses one of many units by a list of links under a button: names are found without their marks,
 * and under other spellings. `label`: what the button is called where it says the unit alone;
 * `beside`: what else stands over the list.
 */
export function UnitChoice({
  units,
  chosen,
  label,
  className,
  beside,
  hrefOf,
  onChoose,
  children,
}: {
  readonly units: readonly Unit[]
  readonly chosen: Unit | null
  readonly label?: string
  readonly className?: string | undefined
  readonly beside?: ReactNode
  readonly hrefOf: (unit: string) => string
  readonly onChoose: (unit: string) => void
  /** What stands on the button. */
  readonly children: ReactNode
}) {
  const words = useWords()
  const [query, setQuery] = useState('')
  const { isOpen, toggle, root, button, panelId } = usePopover()
  const names = useMemo(
    () =>
      units.map((unit) => ({
        unit,
        folded: foldText([unit.name, unit.short_name, ...unit.aliases].join('  ')),
      })),
    [units],
  )
  const shown = names
    .filter(({ folded }) => folded.includes(foldText(query)))
    .map(({ unit }) => unit)
  const [first] = shown
  return (
    <div className={cx(popoverCss.popover, css.unitChoice, className)} ref={root}>
      <Button
        ref={button}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={toggle}
      >
        {children}
      </Button>
      {isOpen && (
        <div className={cx(css.choicePanel, popoverCss.popoverPanel)} id={panelId}>
          <form
            role="search"
            onSubmit={(event) => {
              event.preventDefault()
              if (!first) return
              toggle()
              onChoose(first.unit_id)
            }}
          >
            <SearchField label={words.text('unitChoice.search')} held={query} onType={setQuery} />
          </form>
          {beside}
          <p className={cx(textCss.small, textCss.quiet)} role="status">
            {words.text('unitChoice.found', { n: count(shown.length), of: count(units.length) })}
          </p>
          <ul>
            {shown.map((unit) => (
              <li key={unit.unit_id}>
                <a
                  href={hrefOf(unit.unit_id)}
                  aria-current={unit === chosen ? 'true' : undefined}
                  onClick={toggle}
                >
                  {unit.name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
