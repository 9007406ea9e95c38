import type { ShortcomingsView } from '@/analysis/supervision/shortcomings'
import { SHORTCOMING_STATES } from '@/analysis/supervision/shortcomings'
import { ShortcomingMark } from '@/ui/cell/marks'
import { Legend, SharedSign } from '@/ui/Legend'
import { figuresOf } from '@/analysis/supervision/shortcomingEvidence'
import { statusEntries } from '@/ui/statusLegend'
import { Sparkline } from '@/ui/spark/Sparkline'
import { useText } from '@/ui/useWords'
import css from './matrix.module.css'
import figuresCss from '@/screens/supervision/figures.module.css'

/** What the signs on the page mean. */
export function ShortcomingLegend({ view }: { readonly view: ShortcomingsView }) {
  const t = useText()
  const { entries, list, matrix } = view
  const open = <ShortcomingMark state="open" />
  const has = (severity: 'high' | 'low'): boolean =>
    entries.some(({ shortcoming }) => shortcoming.severity === severity)
  return (
    <Legend
      entries={[
        ...SHORTCOMING_STATES.map(
          (state) =>
            entries.some((entry) => entry.state === state) && {
              sign: <ShortcomingMark state={state} />,
              text: t(`shortcoming.${state}`),
            },
        ),
        has('high') && {
          sign: open,
          text: t('shortcomings.legendHigh'),
          className: css['gravity-high'],
        },
        has('low') && {
          sign: open,
          text: t('shortcomings.legendLow'),
          className: css['gravity-low'],
        },
        entries.some(({ attribution }) => attribution !== 'unit') && {
          sign: <SharedSign mark={open} />,
          text: t('shortcomings.legendShared'),
        },
        view.absent.length === 0 &&
          matrix.rows.some(({ known }) => known) && { text: t('shortcomings.legendEmpty') },
        ...statusEntries(
          t,
          list.items.flatMap(({ evidence }) =>
            figuresOf(evidence).map(({ observation }) => observation),
          ),
        ),
        list.items.some(({ evidence }) => evidence.length > 0) && {
          sign: <Sparkline className={figuresCss.spark} values={[0, 3, 2, 5, 9]} cut={4} />,
          text: t('shortcomings.legendSpark'),
        },
      ]}
    />
  )
}
