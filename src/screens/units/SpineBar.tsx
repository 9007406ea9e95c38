import type { Attainment } from '@/stats/attainment'
import type { SpinePlaces } from './unitPageSpine'
import { SpineMarker } from './SpineKey'
import { cx } from '@/ui/cx'
import attainmentCss from '@/ui/cell/attainment.module.css'
import css from './spine.module.css'
import spineBar from './spineBar.module.css'

/** Where the worst, the best, the middle half, the target and the unit stand about the province. */
export function SpineBar({
  places,
  attainment,
}: {
  readonly places: SpinePlaces
  readonly attainment: Attainment
}) {
  const { worst, best, worstQuartile, bestQuartile, target, own } = places
  const x = (share: number): number => share * 100
  return (
    <span className={spineBar.bar}>
      <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
        {target && target.beyond !== 'right' && (
          <rect
            className={spineBar.barMet}
            x={x(target.place)}
            width={x(1 - target.place)}
            y="0"
            height="20"
          />
        )}
        <rect className={spineBar.barRange} x={x(worst)} width={x(best - worst)} y="8" height="4" />
        <rect
          className={spineBar.barMiddle}
          x={x(worstQuartile)}
          width={x(bestQuartile - worstQuartile)}
          y="5.5"
          height="9"
        />
        <line className={spineBar.barProvince} x1="50" x2="50" y1="0" y2="20" />
        {target && target.beyond === null && (
          <line
            className={spineBar.barTarget}
            x1={x(target.place)}
            x2={x(target.place)}
            y1="0"
            y2="20"
          />
        )}
      </svg>
      {target?.beyond && (
        <svg
          viewBox="0 0 8 12"
          className={cx(
            spineBar.barBeyond,
            css[`is-${target.beyond}`],
            spineBar[`is-${target.beyond}`],
            attainmentCss[`is-${target.beyond}`],
          )}
          aria-hidden="true"
        >
          <path d={target.beyond === 'right' ? 'M1 1 7 6 1 11Z' : 'M7 1 1 6 7 11Z'} />
        </svg>
      )}
      {own !== null && (
        <span className={spineBar.barOwn} style={{ left: `${x(own)}%` }}>
          <SpineMarker attainment={attainment} />
        </span>
      )}
    </span>
  )
}
