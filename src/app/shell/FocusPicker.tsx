import { useState } from 'react'
import type { Level } from '@/dataset/tables/units'
import { foldText } from '@/dataset/text'
import { count } from '@/i18n/message'
import { FOCUS_LIMIT, focusPlace, focusWith, wantedFocus, type Scene } from '@/analysis/scene'
import { FocusMark } from '@/ui/cell/marks'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { usePopover } from '@/ui/usePopover'
import { SearchField } from '@/ui/SearchField'
import popoverCss from '@/ui/popover.module.css'
import textCss from '@/ui/text.module.css'
import marksCss from '@/ui/cell/marks.module.css'
import css from './header.module.css'
import { Button } from '@/ui/Button'

/** Chooses the units in focus, up to six; each keeps the colour and shape of its place. */
export function FocusPicker({ scene }: { readonly scene: Scene }) {
  const words = useWords()
  const t = useText()
  const dataset = useDataset()
  const { state, go } = useScreen()
  const [query, setQuery] = useState('')
  const { isOpen, toggle, root, button, panelId } = usePopover()
  const { focus, units, tiers, level } = scene
  const [usual, ...others] = tiers.keys()
  const names = focus.flatMap((id) => units.find((unit) => unit.unit_id === id)?.short_name ?? [])
  const shown = units.filter((unit) =>
    foldText(`${unit.name} ${unit.short_name}`).includes(foldText(query)),
  )
  const change = (id: (typeof focus)[number], isIn: boolean): void =>
    go({ focus: focusWith(wantedFocus(dataset, state), id, isIn) })
  return (
    <div className={popoverCss.popover} ref={root}>
      <Button ref={button} aria-expanded={isOpen} aria-controls={panelId} onClick={toggle}>
        <span className={css.focusPickerMarks}>
          {focus.map((id) => (
            <FocusMark key={id} place={focusPlace(scene, id) ?? 0} />
          ))}
        </span>
        <span>{others.length > 0 && level !== usual ? t(`level.${level}`) : t('focus.label')}</span>
        <span className={textCss.onlySpoken}>
          {words.text('focus.chosen', { units: names.join(', ') })}
        </span>
      </Button>
      {isOpen && (
        <div className={popoverCss.popoverPanel} id={panelId}>
          {others.length > 0 && <TierChoice scene={scene} />}
          <fieldset>
            <legend>{words.text('focus.legend', { n: count(FOCUS_LIMIT) })}</legend>
            {units.length > 12 && (
              <SearchField label={t('focus.search')} held={query} onType={setQuery} />
            )}
            <ul>
              {shown.map((unit) => {
                const place = focusPlace(scene, unit.unit_id)
                return (
                  <li key={unit.unit_id}>
                    <label>
                      <input
                        type="checkbox"
                        checked={place !== null}
                        disabled={place === null && focus.length >= FOCUS_LIMIT}
                        onChange={(event) => change(unit.unit_id, event.target.checked)}
                      />
                      <span className={marksCss.focusSlot}>
                        {place !== null && <FocusMark place={place} />}
                      </span>
                      {unit.name}
                    </label>
                  </li>
                )
              })}
            </ul>
            <Button onClick={() => go({ focus: null })}>{t('focus.reset')}</Button>
          </fieldset>
        </div>
      )}
    </div>
  )
}

/** Which tier is compared. The period stays where the tier has figures of it. */
function TierChoice({ scene: { tiers, level, period } }: { readonly scene: Scene }) {
  const t = useText()
  const { go } = useScreen()
  const choose = (to: Level): void => {
    const isThere = period !== null && tiers.get(to)?.includes(period)
    go({
      level: to,
      period: isThere ? period : null,
      focus: null,
      versus: null,
      cell: null,
    })
  }
  return (
    <fieldset>
      <legend>{t('level.label')}</legend>
      {[...tiers.keys()].map((each) => (
        <label key={each}>
          <input type="radio" name="level" checked={each === level} onChange={() => choose(each)} />
          {t(`level.${each}`)}
        </label>
      ))}
    </fieldset>
  )
}
