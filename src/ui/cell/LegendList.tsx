import { useId, useState, type ReactNode } from 'react'
import { cx } from '@/ui/cx'
import { Toggle } from '@/ui/Toggle'
import { useSay } from '@/ui/useWords'
import css from './legend.module.css'

/** What the signs of a screen mean; in a low window it is folded behind its name. */
export function LegendList(props: {
  readonly children: ReactNode
  readonly className?: string | undefined
}) {
  const say = useSay()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Toggle
        className={css.legendFold}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {say('legend.title')}
      </Toggle>
      <ul
        id={id}
        className={cx(css.legend, !isOpen && css.isFolded, props.className)}
        aria-label={say('legend.title')}
      >
        {props.children}
      </ul>
    </>
  )
}
