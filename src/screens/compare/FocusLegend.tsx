import { count } from '@/i18n/message'
import type { CompareView } from './model'
import { FocusMark } from '@/ui/cell/marks'
import { useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './page.module.css'
import stripPlot from './stripPlot.module.css'

/** Whose colours and shapes these are, and how many others stand behind in grey. */
export function FocusLegend({ view: { focus, others } }: { readonly view: CompareView }) {
  const words = useWords()
  return (
    <ul className={css.focusLegend}>
      {focus.map(({ unit, place }) => (
        <li key={unit.unit_id}>
          <FocusMark place={place} />
          {unit.short_name}
        </li>
      ))}
      {others > 0 && (
        <li className={cx(css.quiet, textCss.quiet)}>
          <svg className={css.legendTick} viewBox="0 0 4 12" aria-hidden="true">
            <path className={stripPlot.stripTicks} d="M2 0V12" />
          </svg>
          {words.text('compare.others', { n: count(others) })}
        </li>
      )}
    </ul>
  )
}
