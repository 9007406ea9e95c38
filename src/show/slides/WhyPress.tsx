import type { ReactNode } from 'react'
import { useScreen } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import css from '@/ui/press.module.css'

/**
 * What is said of the score or the rank of a unit on a slide: a press says why, in place, so that
 * going back leads out of the show and not through every press.
 */
export function WhyPress(props: { readonly unit: string; readonly children: ReactNode }) {
  const { unit, children } = props
  const t = useText()
  const { go } = useScreen()
  return (
    <button
      type="button"
      className={css.press}
      title={t('ladder.ask')}
      onClick={() => go({ why: [unit] }, { replace: true })}
    >
      {children}
    </button>
  )
}
