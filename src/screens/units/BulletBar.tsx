import type { Attainment } from '@/stats/attainment'
import type { BulletPlaces } from './unitPageBullet'
import { BulletMarker } from './BulletKey'
import { cx } from '@/ui/cx'
import attainmentCss from '@/ui/cell/attainment.module.css'
import css from './bullet.module.css'
import bulletBar from './bulletBar.module.css'

/** Where the worst, the best, the middle half, the target and the unit stand about the province. */
export function BulletBar({
  places,
  attainment,
}: {
  readonly places: BulletPlaces
  readonly attainment: Attainment
}) {
  const { worst, best, worstQuartile, bestQuartile, target, own } = places
  const x = (share: number): number => share * 100
  return (
    <span className={bulletBar.bar}>
      <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
        {target && target.beyond !== 'right' && (
          <rect
            className={bulletBar.barMet}
            x={x(target.place)}
            width={x(1 - target.place)}
            y="0"
            height="20"
          />
        )}
        <rect
          className={bulletBar.barRange}
          x={x(worst)}
          width={x(best - worst)}
          y="8"
          height="4"
        />
        <rect
          className={bulletBar.barMiddle}
          x={x(worstQuartile)}
          width={x(bestQuartile - worstQuartile)}
          y="5.5"
          height="9"
        />
        <line className={bulletBar.barProvince} x1="50" x2="50" y1="0" y2="20" />
        {target && target.beyond === null && (
          <line
            className={bulletBar.barTarget}
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
            bulletBar.barBeyond,
            css[`is-${target.beyond}`],
            bulletBar[`is-${target.beyond}`],
            attainmentCss[`is-${target.beyond}`],
          )}
          aria-hidden="true"
        >
          <path d={target.beyond === 'right' ? 'M1 1 7 6 1 11Z' : 'M7 1 1 6 7 11Z'} />
        </svg>
      )}
      {own !== null && (
        <span className={bulletBar.barOwn} style={{ left: `${x(own)}%` }}>
          <BulletMarker attainment={attainment} />
        </span>
      )}
    </span>
  )
}
