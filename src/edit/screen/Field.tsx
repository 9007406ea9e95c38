import { useId } from 'react'
import { columnLabel, vocabularyText } from '@/edit/columnLabel'
import { NEW_SOURCE } from '@/edit/form'
import { useText, useWords } from '@/ui/useWords'
import { FaultText } from './FaultText'
import type { FieldProps, Shared } from './fieldProps'
import { ManyField } from './ManyField'
import { choiceLabel } from './choiceLabel'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './form.module.css'

/** One field with its label, what it is for, and what is wrong with it. */
export function Field(props: FieldProps) {
  const { field, table, faults } = props
  const words = useWords()
  const id = useId()
  const column = field.column.replace(/^sources\./, '')
  const label = columnLabel(words, table, column)
  const hint = words.textUnder(
    field.kind === 'key' ? 'hint.id' : field.kind === 'date' ? 'form.dateHint' : `hint.${column}`,
  )
  const described = [
    hint === null ? [] : [`${id}-hint`],
    faults.length === 0 ? [] : [`${id}-fault`],
  ]
    .flat()
    .join(' ')
  const isWrong = faults.some(({ severity }) => severity === 'error')
  const shared = {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': isWrong || undefined,
  }
  const isWide = field.kind === 'text' || field.kind === 'many'
  const notes = (
    <>
      {hint !== null && (
        <span id={`${id}-hint`} className={cx(textCss.quiet, textCss.small)}>
          {hint}
        </span>
      )}
      {faults.length > 0 && (
        <span id={`${id}-fault`} className={cx(css.draftFault, !isWrong && css.isWarning)}>
          {faults.map((each) => (
            <FaultText key={each.kind} fault={each} table={table} />
          ))}
        </span>
      )}
    </>
  )
  if (field.kind === 'many') {
    return (
      <ManyField {...props} label={label} shared={shared}>
        {notes}
      </ManyField>
    )
  }
  return (
    <div className={cx(css.draftField, isWide && css.isWide)} data-column={field.column}>
      <label htmlFor={id}>
        {label}
        {field.isRequired && <span aria-hidden="true"> *</span>}
      </label>
      <Control {...props} shared={shared} />
      {notes}
    </div>
  )
}

function Control({
  field,
  table,
  text,
  onType,
  onLeave,
  shared,
}: FieldProps & { readonly shared: Shared }) {
  const t = useText()
  const words = useWords()
  const { kind, isRequired, isFixed, choices, values, column } = field
  const common = { ...shared, 'aria-required': isRequired || undefined, onBlur: onLeave }
  if (kind === 'text') {
    return (
      <textarea
        {...common}
        rows={2}
        value={text}
        onChange={(event) => onType(event.target.value)}
      />
    )
  }
  if (kind === 'word' || kind === 'one') {
    const options =
      kind === 'word'
        ? values.map((value) => ({ value, label: vocabularyText(words, table, column, value) }))
        : choices.map((choice) => ({ value: choice.value, label: choiceLabel(choice, words) }))
    const isKnown =
      text === '' || text === NEW_SOURCE || options.some(({ value }) => value === text)
    return (
      <select
        {...common}
        value={text}
        disabled={isFixed}
        onChange={(event) => onType(event.target.value)}
      >
        <option value="">{t(isRequired ? 'form.choose' : 'form.none')}</option>
        {column === 'source_id' && <option value={NEW_SOURCE}>{t('form.newSource')}</option>}
        {!isKnown && <option value={text}>{text}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    )
  }
  return (
    <input
      {...common}
      type="text"
      inputMode={kind === 'date' ? 'numeric' : undefined}
      autoComplete="off"
      spellCheck={kind === 'key' ? false : undefined}
      readOnly={isFixed}
      value={text}
      onChange={(event) => onType(event.target.value)}
    />
  )
}
