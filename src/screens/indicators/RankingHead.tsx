import { bareFigure, targetFigure } from '@/analysis/cell'
import { hasRange, type RankingView } from './indicatorRanking'
import { baselineMessage } from './indicatorReading'
import { shareOn, tickDecimals } from './indicatorScale'
import { coverageMessages, isMark } from '@/analysis/provincial'
import { useText, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import css from './ranking.module.css'

/**
 * What stands over the bars: where they begin, and the names of the target and of the province over
 * their lines.
 */
export function RankingHead({ ranking }: { readonly ranking: RankingView }) {
  const words = useWords()
  const t = useText()
  const { indicator, province, target, scale } = ranking
  const { ticks } = scale
  const label = (
    id: 'indicators.mark.target' | 'indicators.mark.province',
    value: ReturnType<typeof bareFigure>,
  ): string => words.text('indicators.mark.labelled', { name: words.text(id), value })
  return (
    <div className={cx(css.rankingRow, css.rankingHead)}>
      <span className={css.rankingRank}>{t('rank.heading')}</span>
      <span className={css.rankingRange}>
        {ranking.rows.some(hasRange) && t('indicators.column.may')}
      </span>
      <span>{words.message(baselineMessage(ranking))}</span>
      <span className={css.rankingMarks}>
        {target !== null && !ranking.ownTargets && (
          <Over
            at={shareOn(scale, target)}
            text={label('indicators.mark.target', targetFigure(indicator, target))}
            className={css.isTarget}
          />
        )}
        {isMark(province, indicator) && (
          <Over
            at={shareOn(scale, province.value ?? 0)}
            text={[
              label('indicators.mark.province', bareFigure(indicator, province.value ?? 0)),
              ...coverageMessages(province).map((each) => words.message(each)),
            ].join(' · ')}
            className={css.isProvince}
          />
        )}
        {ticks.map((tick, index) => (
          <Over
            key={tick}
            at={shareOn(scale, tick)}
            text={words.number(tick, tickDecimals(ticks))}
            className={cx(css.isTick, !(index === 0 || index === ticks.length - 1) && css.isInner)}
          />
        ))}
      </span>
      <span className={css.rankingValueHead}>{t('indicators.column.value')}</span>
    </div>
  )
}

/** A word over a place of the scale, within its ends. */
function Over({
  at,
  text,
  className,
}: {
  readonly at: number
  readonly text: string
  readonly className: string | undefined
}) {
  return (
    <span
      className={className}
      style={{ left: `${at * 100}%`, transform: `translateX(${-at * 100}%)` }}
    >
      {text}
    </span>
  )
}
