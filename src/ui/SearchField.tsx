import { useState } from 'react'
import { cx } from './cx'
import css from './searchField.module.css'

/**
 * What is searched for. While the field is in use it shows what was typed, so that a quick hand
 * loses no letter where the address follows a little later; else it shows what is `held`.
 */
export function SearchField({
  label,
  hint = label,
  held,
  className,
  onType,
}: {
  readonly label: string
  /** What stands in the field while it is empty; as a rule its label. */
  readonly hint?: string
  readonly held: string
  readonly className?: string | undefined
  readonly onType: (text: string) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      type="search"
      className={cx(css.searchField, className)}
      aria-label={label}
      placeholder={hint}
      value={typed ?? held}
      onFocus={() => setTyped(held)}
      onBlur={() => setTyped(null)}
      onChange={({ target: { value } }) => {
        setTyped(value)
        onType(value)
      }}
    />
  )
}
