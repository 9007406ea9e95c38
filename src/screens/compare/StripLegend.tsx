import type { CompareView } from './model'
import { ChangeMark, FocusMark, focusInk } from '@/ui/cell/marks'
import { Legend } from '@/ui/Legend'
import { useText, useWords } from '@/ui/useWords'
import css from './stripPlot.module.css'
import pageCss from './page.module.css'

/** What the signs of the strips mean. */
export function StripLegend({ view }: { readonly view: CompareView }) {
  const words = useWords()
  const t = useText()
  const strips = view.groups.flatMap((group) => group.strips)
  const mark = strips.find((strip) => strip.mark !== null)?.mark
  const focus = strips.flatMap(({ units }) => units.filter(({ place }) => place !== null))
  const before = view.form !== 'change' && view.beside.state === 'shown' ? view.beside.period : null
  const isMoved = focus.some(
    ({ verdict }) => verdict?.verdict === 'better' || verdict?.verdict === 'worse',
  )
  return (
    <Legend
      entries={[
        mark && {
          sign: (
            <svg className={pageCss.legendStrip} viewBox="0 0 24 12" aria-hidden="true">
              <rect className={css.stripShade} x="5" y="1" width="19" height="10" />
              <path className={css.stripMark} d="M5 0V12" />
            </svg>
          ),
          text: t(`compare.legend.${mark.kind}`),
        },
        strips.some(({ province }) => province !== null) && {
          sign: (
            <svg className={pageCss.legendTick} viewBox="0 0 4 12" aria-hidden="true">
              <path className={css.stripProvince} d="M2 0V12" />
            </svg>
          ),
          text: t('compare.legend.province'),
        },
        before !== null && {
          sign: <FocusMark place={0} isHollow />,
          text: words.text('compare.legend.before', { period: { kind: 'period', period: before } }),
        },
        focus.some(({ ranks }) => ranks !== null) && {
          sign: (
            <svg
              className={pageCss.legendStrip}
              style={{ stroke: focusInk(0) }}
              viewBox="0 0 24 12"
              aria-hidden="true"
            >
              <path className={css.stripRange} d="M0 6H24" />
            </svg>
          ),
          text: t('compare.legend.range'),
        },
        isMoved && { sign: <ChangeMark direction="up" />, text: t('compare.legend.change') },
        strips.length > 0 && view.form !== 'rank' && { text: t('compare.legend.scale') },
      ]}
    />
  )
}
