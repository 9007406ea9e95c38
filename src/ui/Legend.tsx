import { useId, useState, type ReactNode } from 'react'
import type { Attainment } from '@/stats/attainment'
import { AttainmentMark, ModelMark } from './cell/marks'
import { Toggle } from './Toggle'
import { useText } from './useWords'
import { cx } from './cx'
import css from './legend.module.css'
import attainmentCss from './cell/attainment.module.css'
import statementsCss from './cell/statements.module.css'

/** A sign and what it means. */
export type LegendEntry = {
  readonly sign?: ReactNode
  readonly text: string
  readonly className?: string | undefined
}

/**
 * What the signs of a screen mean, on the screen itself. Whoever knows that a sign does not occur
 * gives nothing in its place: only what occurs is explained. In a low window it is folded behind its
 * name.
 */
export function Legend({
  entries,
  className,
}: {
  readonly entries: readonly (LegendEntry | false | null | undefined)[]
  readonly className?: string | undefined
}) {
  const t = useText()
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
        {t('legend.title')}
      </Toggle>
      <ul
        id={id}
        className={cx(css.legend, !isOpen && css.isFolded, className)}
        aria-label={t('legend.title')}
      >
        {entries.map(
          (entry) =>
            entry && (
              <li key={entry.text} className={entry.className}>
                {entry.sign}
                {entry.text}
              </li>
            ),
        )}
      </ul>
    </>
  )
}

/**
 * A piece of the ground that figures stand on: that of an attainment, with its mark, or the one its
 * class paints.
 */
export function Swatch({
  of,
  className,
  children,
}: {
  readonly of?: Attainment | 'nodata'
  readonly className?: string | undefined
  readonly children?: ReactNode
}) {
  return (
    <span className={cx(css.swatch, of && attainmentCss[`is-${of}`], className)}>
      {of && of !== 'nodata' && <AttainmentMark attainment={of} />}
      {children}
    </span>
  )
}

/** The ground of a cell with a sign in its corner. */
export function CornerSwatch({ children }: { readonly children: ReactNode }) {
  return (
    <Swatch of="met" className={css.legendCorner}>
      {children}
    </Swatch>
  )
}

/** A dash, where the sources say nothing. */
export const UNKNOWN_SIGN = <span aria-hidden="true">–</span>

/** Two marks over a line: said of several units together. */
export function SharedSign({
  mark = <ModelMark />,
  className,
}: {
  readonly mark?: ReactNode
  readonly className?: string | undefined
}) {
  return (
    <span className={cx(statementsCss.markRow, className, statementsCss.isShared)}>
      {mark}
      {mark}
    </span>
  )
}
