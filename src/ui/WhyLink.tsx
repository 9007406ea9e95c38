import type { ReactNode } from 'react'
import type { UnitId } from '@/dataset/ids'
import { useScreen } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import css from './press.module.css'

/** What is said of the score or the rank of a unit: a press says why. */
export function WhyLink(props: { readonly unit: UnitId; readonly children: ReactNode }) {
  const { unit, children } = props
  const t = useText()
  const { href } = useScreen()
  return (
    <a className={css.press} href={href({ why: [unit] })} title={t('ladder.ask')}>
      {children}
    </a>
  )
}
