import { useState, type ReactNode } from 'react'
import { foundChoices } from '@/edit/choices'
import { useText, useWords } from '@/ui/useWords'
import { choiceLabel } from './choiceLabel'
import type { FieldProps, Shared } from './fieldProps'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './form.module.css'

/** More choices than this are searched in. */
const MOST_UNSEARCHED = 8

type Props = FieldProps & {
  readonly label: string
  readonly shared: Shared
  readonly children: ReactNode
}

/**
 * Chooses several of many, with a search that does without tone marks. What is chosen stays in
 * sight.
 */
export function ManyField({ field, text, onType, onLeave, label, shared, children }: Props) {
  const t = useText()
  const words = useWords()
  const [typed, setTyped] = useState('')
  const chosen = text.split(';').filter((each) => each !== '')
  const found = foundChoices(field.choices, typed)
  const nameOf = (key: string): string => {
    const choice = field.choices.find(({ value }) => value === key)
    return choice ? choiceLabel(choice, words) : key
  }
  const toggle = (key: string, isIn: boolean): void =>
    onType((isIn ? [...chosen, key] : chosen.filter((each) => each !== key)).join(';'))
  const { id, ...marks } = shared
  return (
    <fieldset
      className={cx(css.draftField, css.isWide, css.draftMany)}
      data-column={field.column}
      aria-describedby={marks['aria-describedby']}
    >
      <legend>
        {label}
        {field.isRequired && <span aria-hidden="true"> *</span>}
        {field.isRequired && <span className={textCss.onlySpoken}>{t('form.required')}</span>}
      </legend>
      <p className={css.draftChosen} aria-live="polite">
        {chosen.length === 0 ? (
          <span className={textCss.quiet}>{t('form.noneChosen')}</span>
        ) : (
          <>
            <strong>{t('form.chosen', { n: chosen.length })}</strong>
            <span>{chosen.map(nameOf).join(', ')}</span>
          </>
        )}
      </p>
      {field.choices.length > MOST_UNSEARCHED && (
        <input
          {...marks}
          id={id}
          type="search"
          aria-label={t('form.searchWhat', { what: label })}
          placeholder={t('form.search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <ul data-scrolls>
        {found.map((choice) => (
          <li key={choice.value}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(choice.value)}
                aria-invalid={marks['aria-invalid']}
                onBlur={onLeave}
                onChange={(event) => toggle(choice.value, event.target.checked)}
              />
              {choiceLabel(choice, words)}
            </label>
          </li>
        ))}
        {found.length === 0 && <li className={textCss.quiet}>{t('form.nothingFound')}</li>}
      </ul>
      {children}
    </fieldset>
  )
}
