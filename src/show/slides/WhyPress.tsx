import type { MouseEvent, ReactNode } from 'react'
import { useScreen } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import css from '@/ui/press.module.css'

/**
 * What is said of the score or the rank of a unit on a slide: a press says why, in place, so that
 * going back leads out of the show and not through every press. `isPhrase`: it is part of a
 * sentence, and breaks with its lines, which a button does not.
 */
export function WhyPress(props: {
  readonly unit: string
  readonly isPhrase?: boolean
  readonly children: ReactNode
}) {
  const { unit, isPhrase = false, children } = props
  const t = useText()
  const { go, href } = useScreen()
  if (isPhrase)
    return (
      <a
        className={css.press}
        title={t('ladder.ask')}
        href={href({ why: [unit] })}
        onClick={(event: MouseEvent) => {
          event.preventDefault()
          go({ why: [unit] }, { replace: true })
        }}
      >
        {children}
      </a>
    )
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
