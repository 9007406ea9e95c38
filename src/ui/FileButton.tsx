import { useId, type ReactNode } from 'react'
import { cx } from './cx'
import css from './fileButton.module.css'
import toolCss from './tool.module.css'

/**
 * A button that asks for files of this device. The field is a real one, so that a keyboard, a
 * reader and a hand that drags work it; the same file can be chosen again after it was changed.
 * `accept`, `hint` (an id) and `label` as a field has them; what stands in it is its name without
 * `label`.
 */
export function FileButton({
  accept,
  hint,
  label,
  isSeveral = false,
  className,
  onFiles,
  children,
}: {
  readonly accept: string
  readonly hint?: string | undefined
  readonly label?: string | undefined
  readonly isSeveral?: boolean
  readonly className?: string | undefined
  /** At least one. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <span className={cx(css.fileButton, className)}>
      <input
        id={id}
        type="file"
        multiple={isSeveral}
        accept={accept}
        aria-label={label}
        aria-describedby={hint}
        onChange={({ target }) => {
          const [first, ...rest] = target.files ?? []
          target.value = ''
          if (first) onFiles([first, ...rest])
        }}
      />
      <label htmlFor={id} className={toolCss.tool}>
        {children}
      </label>
    </span>
  )
}
