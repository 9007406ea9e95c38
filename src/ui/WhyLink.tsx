import type { ReactNode } from 'react'
import type { UnitId } from '@/dataset/ids'
import { useScreen } from '@/ui/useScreen'
import { useSay } from '@/ui/useWords'
import css from './press.module.css'

/** What is said of the score or the rank of a unit: a press says why. */
export function WhyLink(props: { readonly unit: UnitId; readonly children: ReactNode }) {
  const { unit, children } = props
  const say = useSay()
  const { href } = useScreen()
  return (
    <a className={css.press} href={href({ why: [unit] })} title={say('ladder.ask')}>
      {children}
    </a>
  )
}
