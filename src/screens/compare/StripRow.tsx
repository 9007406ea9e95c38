import { memo } from 'react'
import { provinceFigure, targetText } from './charts/stripWords'
import type { StripRoom } from './charts/strip'
import { count, type Message } from '@/i18n/message'
import type { Strip, StripUnit } from './compareStrip'
import { FocusMark } from '@/ui/cell/marks'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import type { StripHandlers } from './pointed'
import { StripPlot } from './StripPlot'
import { Unbroken } from '@/ui/Unbroken'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './strips.module.css'
import pageCss from './page.module.css'

/** Context units without a figure that are named; the others are counted. */
const MOST_NAMED = 2

/** One indicator: what it is and what it is held against, and its strip, or why there is none. */
export const StripRow = memo(function StripRow(props: {
  readonly strip: Strip
  readonly room: StripRoom | null
  readonly plotRef: React.RefCallback<HTMLElement> | null
  readonly hands: StripHandlers
}) {
  const { strip, room, plotRef, hands } = props
  const t = useText()
  return (
    <li className={css.strip} data-indicator={strip.indicator.indicator_id}>
      <div className={css.stripHead}>
        <IndicatorName strip={strip} />
        <Terms strip={strip} />
        {strip.gap === null && <Absent strip={strip} />}
      </div>
      <div className={css.stripBody} ref={plotRef}>
        {strip.gap === null ? (
          room && <StripPlot strip={strip} room={room} hands={hands} />
        ) : (
          <p className={cx(pageCss.quiet, textCss.quiet, textCss.small)}>
            {t(`compare.gap.${strip.gap}`)}
          </p>
        )}
      </div>
    </li>
  )
})

/** Leads to the page about the indicator. */
function IndicatorName({ strip: { indicator } }: { readonly strip: Strip }) {
  const { href } = useScreen()
  const { indicator_id: id, name, short_name: short } = indicator
  return (
    <a className={css.stripName} href={href({ page: 'indicators', indicator: id })} title={name}>
      <Unbroken text={short} />
    </a>
  )
}

/** What the figures of the strip are held against, in a line. */
function Terms({ strip }: { readonly strip: Strip }) {
  const words = useWords()
  const { form, indicator, held, units, isSmall, total } = strip
  const target = targetText(words, strip)
  const terms: Message[] = []
  if (form === 'rank')
    terms.push({ id: 'compare.strip.held', values: { n: count(held), of: count(units.length) } })
  else if (form === 'change') terms.push({ id: `compare.strip.in.${indicator.measure}` })
  else if (target !== null) terms.push({ id: 'compare.strip.target', values: { target } })
  else terms.push({ id: 'compare.strip.noTarget' })
  if (indicator.polarity === 'lower' && form !== 'rank') terms.push({ id: 'compare.strip.lower' })
  if (total !== null)
    terms.push({
      id: 'compare.figure.province',
      values: { figure: provinceFigure(words, strip, total) },
    })
  if (isSmall) terms.push({ id: 'compare.strip.small' })
  return (
    <p className={cx(pageCss.quiet, textCss.quiet, textCss.small)}>
      {terms.map((term) => words.message(term)).join(' · ')}
    </p>
  )
}

/**
 * The units that are not on the strip, by name: focus units with their mark, the first of the
 * others, and how many more.
 */
function Absent({ strip }: { readonly strip: Strip }) {
  const words = useWords()
  const absent = strip.units.filter(({ value }) => value === null)
  if (absent.length === 0) return null
  const isNodata = absent.every(({ raw }) => raw === null)
  const focus = absent.filter(({ place }) => place !== null)
  const others = absent.filter(({ place }) => place === null)
  const named = others.length <= MOST_NAMED + 1 ? others : others.slice(0, MOST_NAMED)
  const rest = others.length - named.length
  const parts = [...focus, ...named].map(({ unit }) => unit.short_name).join(', ')
  const more = rest > 0 ? ` ${words.text('compare.strip.more', { n: count(rest) })}` : ''
  const values = { units: `${parts}${more}` }
  return (
    <p
      className={cx(css.stripAbsent, pageCss.quiet, textCss.quiet, textCss.small)}
      title={absent.map(({ unit }) => unit.short_name).join(', ')}
    >
      {focus.map(
        ({ place, unit }: StripUnit) =>
          place !== null && <FocusMark key={unit.unit_id} place={place} />,
      )}{' '}
      {words.message(
        isNodata
          ? { id: 'compare.strip.nodata', values }
          : { id: 'compare.strip.noFigure', values },
      )}
    </p>
  )
}
