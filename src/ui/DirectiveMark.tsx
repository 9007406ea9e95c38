import type { DirectiveState } from '@/analysis/supervision/directives'
import { cx } from './cx'
import css from './directiveMark.module.css'
import marks from './cell/marks.module.css'

/**
 * The sign of a request, in a colour of no verdict: the diamonds are for shortcomings. Stronger
 * once overdue, faint once done.
 */
export function DirectiveMark({ state }: { readonly state?: DirectiveState }) {
  return (
    <svg
      className={cx(marks.mark, css.markDirective, state ? css[`is-${state}`] : '')}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      <path d="M2 6H9M6 2.5 9.5 6 6 9.5" />
    </svg>
  )
}
