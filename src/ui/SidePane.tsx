import type { ReactNode } from 'react'
import { cx } from './cx'
import { useFocusInto } from './useFocusInto'
import css from './sidePane.module.css'

/**
 * What is told beside a screen's main pane: a column of its own where there is room, else a drawer
 * over the right edge, which takes the focus.
 */
export function SidePane({
  isDrawer,
  label,
  className,
  children,
}: {
  readonly isDrawer: boolean
  readonly label: string
  readonly className: string | undefined
  readonly children: ReactNode
}) {
  const pane = useFocusInto<HTMLElement>(isDrawer)
  return (
    <aside
      ref={pane}
      className={cx(css.sidePane, className)}
      data-drawer={isDrawer || undefined}
      aria-label={label}
    >
      {children}
    </aside>
  )
}
