import type { ComponentProps } from 'react'
import { cx } from './cx'
import css from './toggle.module.css'

type ToggleProps = Omit<ComponentProps<'button'>, 'className' | 'type'> & {
  readonly className?: string | undefined
}

/**
 * A small button beside what it changes; pressed, it stays dark. A pane says by `--toggle-height`
 * how high those within it stand.
 */
export function Toggle({ className, ...rest }: ToggleProps) {
  return <button {...rest} type="button" className={cx(css.toggle, className)} />
}
