import { memo } from 'react'
import type { Scope } from '@/dataset/observations'
import { count, listOf, inner, type Message, type MessageValue } from '@/i18n/message'
import { bareFigure, figureOf, targetMessage } from '@/analysis/cell'
import type { IndicatorItem as Item, IndicatorListView } from './indicatorList'
import type { PeriodWithFigures } from '@/analysis/indicatorPeriods'
import { coverageMessages, isMark } from '@/analysis/provincial'
import { AttainmentMark } from '@/ui/cell/marks'
import { useParams, useScreen } from '@/ui/useScreen'
import { Unbroken } from '@/ui/Unbroken'
import { useWords } from '@/ui/useWords'
import { ControlSigns } from './ControlSigns'
import { AttainmentBar } from './AttainmentBar'
import { Sparkline } from '@/ui/spark/Sparkline'
import { cx } from '@/ui/cx'
import css from './list.module.css'

/** More periods than this are counted, not named. */
const NAMED_PERIODS = 3

/** One indicator of the list, a link to its page. */
export const IndicatorItem = memo(function IndicatorItem({
  item,
  view,
  said = null,
}: {
  readonly item: Item
  readonly view: IndicatorListView
  /** What the heading says of where figures are: the item says its name in full instead. */
  readonly said?: string | null
}) {
  const words = useWords()
  const { href } = useScreen()
  const { chart } = useParams('indicators')
  const { indicator, elsewhere } = item
  // Where this period has no figure of a unit, its page opens on the latest one that has.
  const last = elsewhere?.filter(({ units }) => units > 0).at(-1)
  const where = elsewhere && words.message(elsewhereMessage(elsewhere, view.scene.scope))
  return (
    <li>
      <a
        data-item={indicator.indicator_id}
        className={cx(
          css.indicatorItem,
          view.hasSigns && css.hasSigns,
          elsewhere !== null && css.isAbsent,
        )}
        href={href({
          page: 'indicators',
          indicator: indicator.indicator_id,
          chart,
          ...(last ? { period: last.period } : {}),
        })}
        title={indicator.name}
      >
        <span className={css.indicatorCode}>{indicator.code}</span>
        <span className={css.indicatorName}>
          <Unbroken text={indicator.short_name} />
          <span className={css.indicatorFullname}>{indicator.name}</span>
        </span>
        {elsewhere === null ? (
          <Figures item={item} view={view} />
        ) : (
          <span className={css.indicatorElsewhere}>{where === said ? indicator.name : where}</span>
        )}
      </a>
    </li>
  )
})

function Figures({ item, view }: { readonly item: Item; readonly view: IndicatorListView }) {
  const words = useWords()
  const { indicator, province, provinceAttainment, series, tally } = item
  const { target, polarity } = indicator
  const [from, to] = [view.periods[0], view.periods.at(-1)]
  const partial = coverageMessages(province)
    .map((message) => words.message(message))
    .join('')
  return (
    <>
      <span className={css.indicatorValue} title={partial === '' ? undefined : partial}>
        {province.value === null ? (
          '–'
        ) : (
          <>
            <AttainmentMark attainment={provinceAttainment} />
            {words.text('figure.plain', {
              value:
                indicator.measure === 'score'
                  ? bareFigure(indicator, province.value)
                  : figureOf(indicator, province.value),
            })}
          </>
        )}
      </span>
      <span className={css.indicatorTarget}>
        {target === null || polarity === 'none'
          ? ''
          : words.message(targetMessage(indicator, target))}
      </span>
      <span className={css.sparkline}>
        <Sparkline
          values={series}
          target={polarity === 'none' || !isMark(province, indicator) ? null : target}
          label={
            from === undefined || to === undefined
              ? indicator.short_name
              : words.text('indicators.course', {
                  from: { kind: 'period', period: from },
                  to: { kind: 'period', period: to },
                })
          }
        />
      </span>
      {view.hasSigns && <ControlSigns signs={item.signs} />}
      <AttainmentBar tally={tally} />
    </>
  )
}

/** Where there are figures, when there are none in this period. */
export function elsewhereMessage(periods: readonly PeriodWithFigures[], scope: Scope): Message {
  const last = periods.at(-1)
  if (!last)
    return { id: scope === 'official' ? 'indicators.nowhereOfficial' : 'indicators.nowhere' }
  if (periods.length > NAMED_PERIODS)
    return {
      id: 'indicators.elsewhereMore',
      values: { n: count(periods.length), last: nameOf(last) },
    }
  return { id: 'indicators.elsewhere', values: { periods: listOf(periods.map(nameOf)) } }
}

function nameOf({ period, units }: PeriodWithFigures): MessageValue {
  const written = { kind: 'period', period } as const
  return units === 0
    ? inner({ id: 'indicators.provinceOnly', values: { period: written } })
    : written
}
