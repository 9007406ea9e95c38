import type { AdoptionStage } from './model'
import { cx } from '@/ui/cx'
import marks from '@/ui/cell/marks.module.css'
import css from './models.module.css'

/**
 * How far a model has got: a full disc in use, half a one being tried, a hollow one planned, a
 * crossed grey one stopped, a dotted one unknown.
 */
export function StageMark({ stage }: { readonly stage: AdoptionStage }) {
  return (
    <svg
      className={cx(marks.mark, css.stageMark, css[`is-${stage}`])}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      <circle cx="6" cy="6" r={stage === 'in_use' ? 5 : 4.4} />
      {stage === 'piloting' && <path className={css.stageHalf} d="M6 1.6A4.4 4.4 0 0 1 6 10.4Z" />}
      {stage === 'stopped' && <path d="M3 9 9 3" />}
      {stage === 'unknown' && <circle className={css.stageHalf} cx="6" cy="6" r="1.5" />}
    </svg>
  )
}
