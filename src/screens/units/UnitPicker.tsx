import { useMemo, useState } from 'react'
import { foldText } from '@/dataset/text'
import type { Unit } from '@/dataset/tables/units'
import { count } from '@/i18n/message'
import { usePopover } from '@/ui/usePopover'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { MyUnitToggle } from '@/ui/myUnit/MyUnitToggle'
import { SearchField } from '@/ui/SearchField'
import { cx } from '@/ui/cx'
import popoverCss from '@/ui/popover.module.css'
import textCss from '@/ui/text.module.css'
import css from './head.module.css'
import { Button } from '@/ui/Button'

/**
 * Chooses the unit of the page out of all there are; names are found without their marks, and under
 * other spellings.
 */
export function UnitPicker({
  units,
  chosen,
}: {
  readonly units: readonly Unit[]
  readonly chosen: Unit
}) {
  const words = useWords()
  const t = useText()
  const { go, href } = useScreen()
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
    <div className={cx(popoverCss.popover, css.unitPicker)} ref={root}>
      <Button ref={button} aria-expanded={isOpen} aria-controls={panelId} onClick={toggle}>
        {t('units.choose')}
      </Button>
      {isOpen && (
        <div className={cx(css.popoverPanel, popoverCss.popoverPanel)} id={panelId}>
          <form
            role="search"
            onSubmit={(event) => {
              event.preventDefault()
              if (!first) return
              toggle()
              go({ unit: first.unit_id })
            }}
          >
            <SearchField label={t('units.search')} held={query} onType={setQuery} />
          </form>
          <MyUnitToggle unit={chosen} />
          <p className={cx(textCss.small, textCss.quiet)} role="status">
            {words.text('units.found', { n: count(shown.length), of: count(units.length) })}
          </p>
          <ul>
            {shown.map((unit) => (
              <li key={unit.unit_id}>
                <a
                  href={href({ unit: unit.unit_id })}
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
