import { count } from '@/i18n/message'
import type { Tally } from './indicatorList'
import { AttainmentMark } from '@/ui/cell/marks'
import { useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import attainmentCss from '@/ui/cell/attainment.module.css'
import css from './attainmentBar.module.css'
import listCss from './list.module.css'

/**
 * How many units meet, nearly meet and miss a target, and how many cannot be judged or have no
 * figure: lengths with their numbers on them.
 */
export function AttainmentBar({ tally }: { readonly tally: Tally }) {
  const words = useWords()
  const { met, near, missed, unjudged, nodata } = tally
  const label = words.text('indicators.tally', {
    met: count(met),
    near: count(near),
    missed: count(missed),
    unjudged: count(unjudged),
    nodata: count(nodata),
  })
  return (
    <span
      className={cx(css.attainmentBar, listCss.attainmentBar)}
      role="img"
      aria-label={label}
      title={label}
    >
      <Part n={met} look="met" />
      <Part n={near} look="near" mark={<AttainmentMark attainment="near" />} />
      <Part n={missed} look="missed" mark={<AttainmentMark attainment="missed" />} />
      <Part n={unjudged} look="unjudged" />
      <Part n={nodata} look="nodata" />
    </span>
  )
}

function Part({
  n,
  look,
  mark,
}: {
  readonly n: number
  readonly look: keyof Tally
  readonly mark?: React.ReactNode
}) {
  const words = useWords()
  if (n === 0) return null
  return (
    <span
      className={cx(css.attainmentPart, css[`is-${look}`], attainmentCss[`is-${look}`])}
      style={{ flexGrow: n }}
    >
      {mark}
      {words.number(n, 0)}
    </span>
  )
}
