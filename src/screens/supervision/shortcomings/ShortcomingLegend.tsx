import type { ShortcomingsView } from '@/analysis/supervision/shortcomings'
import { SHORTCOMING_STATES } from '@/analysis/supervision/shortcomings'
import { ShortcomingMark } from '@/ui/cell/marks'
import { useSay } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import statements from '@/ui/cell/statements.module.css'
import mapCss from '@/ui/columns/map.module.css'
import css from './matrix.module.css'
import figuresCss from '@/screens/supervision/figures.module.css'
import { LegendList } from '@/ui/cell/LegendList'

/** What the signs on the page mean; only those that occur. */
export function ShortcomingLegend({ view }: { readonly view: ShortcomingsView }) {
  const say = useSay()
  const { entries, list, matrix } = view
  const states = SHORTCOMING_STATES.filter((state) =>
    entries.some((entry) => entry.state === state),
  )
  const has = (severity: 'high' | 'low'): boolean =>
    entries.some(({ shortcoming }) => shortcoming.severity === severity)
  return (
    <LegendList>
      {states.map((state) => (
        <li key={state}>
          <ShortcomingMark state={state} />
          {say(`shortcoming.${state}`)}
        </li>
      ))}
      {has('high') && (
        <li className={css['gravity-high']}>
          <ShortcomingMark state="open" />
          {say('shortcomings.legendHigh')}
        </li>
      )}
      {has('low') && (
        <li className={css['gravity-low']}>
          <ShortcomingMark state="open" />
          {say('shortcomings.legendLow')}
        </li>
      )}
      {entries.some(({ attribution }) => attribution !== 'unit') && (
        <li>
          <span className={cx(statements.markRow, mapCss.markRow, statements.isShared)}>
            <ShortcomingMark state="open" />
            <ShortcomingMark state="open" />
          </span>
          {say('shortcomings.legendShared')}
        </li>
      )}
      {view.absent.length === 0 && matrix.rows.some(({ known }) => known) && (
        <li>{say('shortcomings.legendEmpty')}</li>
      )}
      {list.items.some(({ evidence }) => evidence.length > 0) && (
        <li>
          <svg className={figuresCss.spark} viewBox="0 0 84 26" aria-hidden="true">
            <line className={figuresCss.sparkCut} x1="62" x2="62" y1="0" y2="26" />
            <polyline points="4,20 24,16 44,18 80,6" />
          </svg>
          {say('shortcomings.legendSpark')}
        </li>
      )}
    </LegendList>
  )
}
