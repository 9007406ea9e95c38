import type { ComponentProps } from 'react'
import { cx } from './cx'
import css from './tool.module.css'

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  readonly className?: string | undefined
  /** The one that goes on. */
  readonly isChief?: boolean
}

/**
 * What is pressed. Links and labels that look like one have the class of its sheet. A pane says by
 * `--tool-height`, `--tool-size` and `--tool-weight` how those within it stand.
 */
export function Button({ className, isChief = false, type = 'button', ...rest }: ButtonProps) {
  // The types a button may have are those of its attribute.
  return (
    <button
      {...rest}
      type={type === 'submit' ? 'submit' : 'button'}
      className={cx(css.tool, isChief && css.isChief, className)}
    />
  )
}
