import type { XmrSigns } from '@/stats/xmr'
import { useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import { assuranceMessage, variationMessage } from './indicatorControl'
import css from './controlSigns.module.css'

/** The two signs of a figure over time: whether it is changing, and whether it meets its target. */
export function ControlSigns({ signs }: { readonly signs: XmrSigns | null }) {
  const words = useWords()
  if (signs === null) return <span className={css.signs} />
  const label = [variationMessage(signs), assuranceMessage(signs)]
    .filter((message) => message !== null)
    .map((message) => words.message(message))
    .join(' ')
  return (
    <span className={css.signs} role="img" aria-label={label} title={label}>
      <VariationSign of={signs.variation} isDown={signs.signal?.direction === 'down'} />
      {signs.assurance !== null && <AssuranceSign of={signs.assurance} />}
    </span>
  )
}

/** A disc: hollow with a wave for chance alone, solid with an arrow for a signal. */
export function VariationSign({
  of,
  isDown = false,
}: {
  readonly of: XmrSigns['variation']
  readonly isDown?: boolean
}) {
  return (
    <svg
      className={cx(css.sign, css[`is-${of}`])}
      viewBox="0 0 14 14"
      aria-hidden="true"
      data-variation={of}
    >
      <circle cx="7" cy="7" r="6" />
      <path
        d={
          of === 'unchanged'
            ? 'M3 7.5Q5 4.5 7 7T11 6.5'
            : isDown
              ? 'M7 3V10.4M3.9 7.4 7 10.6 10.1 7.4'
              : 'M7 11V3.6M3.9 6.6 7 3.4 10.1 6.6'
        }
      />
    </svg>
  )
}

/** A square: ticked, crossed, or cut in two where the target is now hit and now missed. */
export function AssuranceSign({ of }: { readonly of: NonNullable<XmrSigns['assurance']> }) {
  return (
    <svg
      className={cx(css.sign, css[`is-${of}`])}
      viewBox="0 0 14 14"
      aria-hidden="true"
      data-assurance={of}
    >
      <rect x="1" y="1" width="12" height="12" rx="1.5" />
      <path
        d={
          of === 'met'
            ? 'M3.6 7.4 6 10 10.6 4'
            : of === 'missed'
              ? 'M4 4 10 10M10 4 4 10'
              : 'M3.4 7H10.6'
        }
      />
    </svg>
  )
}
