import { count } from '@/i18n/message'
import type { Tally } from './indicatorList'
import { AttainmentMark } from '@/ui/cell/marks'
import { useWords } from '@/ui/useWords'
import './attainmentBar.css'

/** How many units meet, nearly meet and miss a target, and how many cannot be judged or have no figure: lengths with their numbers on them. */
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
    <span className="attainment-bar" role="img" aria-label={label} title={label}>
      <Part n={met} look="is-met" />
      <Part n={near} look="is-near" mark={<AttainmentMark attainment="near" />} />
      <Part n={missed} look="is-missed" mark={<AttainmentMark attainment="missed" />} />
      <Part n={unjudged} look="is-unjudged" />
      <Part n={nodata} look="is-nodata" />
    </span>
  )
}

function Part({ n, look, mark }: { readonly n: number; readonly look: string; readonly mark?: React.ReactNode }) {
  const words = useWords()
  if (n === 0) return null
  return (
    <span className={`attainment-part ${look}`} style={{ flexGrow: n }}>
      {mark}
      {words.number(n, 0)}
    </span>
  )
}
