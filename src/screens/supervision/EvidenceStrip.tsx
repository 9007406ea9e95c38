import { count } from '@/i18n/message'
import type { ShortcomingItem } from '@/analysis/supervision/shortcomings'
import { useWords } from '@/ui/useWords'
import { Figures } from './FigureChip'
import { Sparkline } from '@/ui/spark/Sparkline'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './evidence.module.css'
import figuresCss from './figures.module.css'

/**
 * The indicator that shows a shortcoming, in each unit it is said of: its history, the figure at
 * the inspection, the one since.
 */
export function EvidenceStrip({ item: { evidence, more } }: { readonly item: ShortcomingItem }) {
  const words = useWords()
  const [first] = evidence
  if (!first) return null
  const { indicator, times } = first
  const last = times.history.at(-1)
  return (
    <div className={css.evidence}>
      <ul>
        {evidence.map((each) => (
          <li key={each.unit.unit_id}>
            <span className={css.evidenceUnit}>{each.unit.short_name}</span>
            {last !== undefined && (
              <Sparkline
                className={figuresCss.spark}
                values={each.history}
                cut={times.before === null ? null : times.history.indexOf(times.before) + 1}
                label={words.text('evidence.trend', {
                  indicator: indicator.short_name,
                  unit: each.unit.short_name,
                  n: count(times.history.length),
                  period: { kind: 'period', period: last },
                })}
              />
            )}
            <Figures evidence={each} />
          </li>
        ))}
        {more > 0 && (
          <li className={cx(textCss.small, textCss.quiet)}>
            {words.text('evidence.more', { n: count(more) })}
          </li>
        )}
      </ul>
    </div>
  )
}
