import { useState } from 'react'
import type { Level } from '@/dataset/tables/units'
import { foldText } from '@/dataset/text'
import { count } from '@/i18n/message'
import { FOCUS_LIMIT, focusPlace, focusWith, wantedFocus, type Scene } from '@/analysis/scene'
import { FocusMark } from '@/ui/cell/marks'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { SearchField } from '@/ui/SearchField'
import marksCss from '@/ui/cell/marks.module.css'
import { Button } from '@/ui/Button'
import './words'

/** The tier and the units in focus, to be chosen. */
export function FocusPanel({ scene }: { readonly scene: Scene }) {
  const words = useWords()
  const t = useText()
  const dataset = useDataset()
  const { state, go } = useScreen()
  const [query, setQuery] = useState('')
  const { focus, scores, units, tiers } = scene
  const shown = units.filter((unit) =>
    foldText(`${unit.name} ${unit.short_name}`).includes(foldText(query)),
  )
  const change = (id: (typeof focus)[number], isIn: boolean): void =>
    go({ focus: focusWith(wantedFocus(dataset, state), id, isIn) })
  return (
    <>
      {tiers.size > 1 && <TierChoice scene={scene} />}
      {scores.length > 1 && <ScoreChoice scene={scene} />}
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
    </>
  )
}

/** Which score ranks the units; of one that has parts these are the columns. */
function ScoreChoice({ scene: { composite, scores } }: { readonly scene: Scene }) {
  const t = useText()
  const { about } = useDataset()
  const { go } = useScreen()
  const choose = (id: string): void =>
    go({ score: id === about.dashboard.composite ? null : id, why: null, cell: null })
  return (
    <fieldset>
      <legend>{t('focus.score')}</legend>
      {scores.map((each) => (
        <label key={each.indicator_id}>
          <input
            type="radio"
            name="score"
            checked={each === composite}
            onChange={() => choose(each.indicator_id)}
          />
          {each.short_name}
        </label>
      ))}
    </fieldset>
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
      <legend>{t('focus.tier')}</legend>
      {[...tiers.keys()].map((each) => (
        <label key={each}>
          <input type="radio" name="level" checked={each === level} onChange={() => choose(each)} />
          {t(`level.${each}`)}
        </label>
      ))}
    </fieldset>
  )
}
