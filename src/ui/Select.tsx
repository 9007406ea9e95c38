import { cx } from './cx'
import css from './select.module.css'
import textCss from './text.module.css'

/** What is chosen, and how it is called on the screen. */
export type SelectOption<Value extends string> = readonly [value: Value, label: string]

/**
 * Chooses one of several. `none`: what the first choice says, which is none of them and gives
 * `null`; without it one is always chosen. `group`: more options under a heading. The label is said
 * aloud only, unless `isLabelShown`: then the pane that the label stands in says how it looks.
 */
export function Select<Value extends string>({
  label,
  isLabelShown = false,
  value,
  options,
  group,
  none,
  className,
  onChoose,
}: {
  readonly label: string
  readonly isLabelShown?: boolean
  readonly value: Value | null
  readonly options: readonly SelectOption<Value>[]
  readonly group?: { readonly label: string; readonly options: readonly SelectOption<Value>[] }
  readonly none?: string | undefined
  readonly className?: string | undefined
  readonly onChoose: (value: Value | null) => void
}) {
  const all = group ? [...options, ...group.options] : options
  return (
    <label className={cx(!isLabelShown && css.picker, className)}>
      <span className={cx(!isLabelShown && textCss.onlySpoken)}>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ target }) =>
          onChoose(all.find(([each]) => each === target.value)?.[0] ?? null)
        }
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(optionOf)}
        {group && <optgroup label={group.label}>{group.options.map(optionOf)}</optgroup>}
      </select>
    </label>
  )
}

function optionOf([value, label]: SelectOption<string>) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  )
}
