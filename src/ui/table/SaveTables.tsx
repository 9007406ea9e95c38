import { useState } from 'react'
import popoverCss from '@/ui/popover.module.css'
import { useText } from '@/ui/useWords'
import './words'
import { SaveButtons } from './SaveButtons'
import css from './save.module.css'
import { nameOf, shownTables } from './shownTable.browser'

/** The tables that stand on the page, each to be kept as it stands. */
export function SaveTables() {
  const t = useText()
  const [tables] = useState(shownTables)
  const names = numbered(tables.map(nameOf))
  return (
    <fieldset className={css.saved}>
      <legend>{t('saved.legend')}</legend>
      {tables.length === 0 && <p className={popoverCss.popoverNote}>{t('saved.none')}</p>}
      {tables.map((table, at) => (
        <div key={at}>
          <span>{names[at]}</span>
          <SaveButtons table={() => table} />
        </div>
      ))}
    </fieldset>
  )
}

/** Equal names get a number each. */
function numbered(names: readonly string[]): readonly string[] {
  return names.map((name, at) =>
    names.filter((other) => other === name).length === 1
      ? name
      : `${name} (${names.slice(0, at + 1).filter((other) => other === name).length})`,
  )
}
