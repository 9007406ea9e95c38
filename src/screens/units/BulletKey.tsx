import type { Observation } from '@/dataset/observations'
import type { Attainment } from '@/stats/attainment'
import { useText } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import { Legend } from '@/ui/Legend'
import { statusEntries } from '@/ui/statusLegend'
import css from './bulletBar.module.css'
import bulletCss from './bullet.module.css'

/**
 * Where a unit stands, in the colour and the shape of its attainment: disc met, triangle near,
 * crossed square missed, ring unjudged.
 */
export function BulletMarker({ attainment }: { readonly attainment: Attainment }) {
  return (
    <svg
      viewBox="0 0 14 14"
      className={cx(css.bulletMarker, css[`is-marker-${attainment}`])}
      aria-hidden="true"
    >
      {attainment === 'near' ? (
        <path d="M7 1 13.2 12.6H.8Z" />
      ) : attainment === 'missed' ? (
        <>
          <rect x="1.2" y="1.2" width="11.6" height="11.6" />
          <path className={css.bulletCross} d="M4 4 10 10M10 4 4 10" />
        </>
      ) : (
        <circle cx="7" cy="7" r="5.4" />
      )}
    </svg>
  )
}

/** What the signs of a row mean. */
export function BulletKey({ figures }: { readonly figures: readonly (Observation | null)[] }) {
  const t = useText()
  return (
    <Legend
      className={cx(bulletCss.bulletKey, css.bulletKey)}
      entries={[
        ...(['met', 'near', 'missed'] as const).map((attainment) => ({
          sign: <BulletMarker attainment={attainment} />,
          text: t(`attainment.${attainment}`),
        })),
        {
          sign: (
            <svg viewBox="0 0 30 12" className={css.keyRow} aria-hidden="true">
              <rect className={css.barRange} x="0" width="30" y="4.6" height="2.8" />
              <rect className={css.barMiddle} x="9" width="12" y="3" height="6" />
            </svg>
          ),
          text: t('units.key.row'),
        },
        {
          sign: (
            <svg viewBox="0 0 8 12" className={css.keyTick} aria-hidden="true">
              <line className={css.barProvince} x1="4" x2="4" y1="0" y2="12" />
            </svg>
          ),
          text: t('units.key.middle'),
        },
        {
          sign: (
            <svg viewBox="0 0 16 12" className={css.keySide} aria-hidden="true">
              <rect className={css.barMet} x="4" width="12" y="0" height="12" />
              <line className={css.barTarget} x1="4" x2="4" y1="0" y2="12" />
            </svg>
          ),
          text: t('units.key.target'),
        },
        {
          sign: (
            <svg viewBox="0 0 8 12" className={cx(css.barBeyond, css.isKey)} aria-hidden="true">
              <path d="M1 1 7 6 1 11Z" />
            </svg>
          ),
          text: t('units.key.beyond'),
        },
        ...statusEntries(t, figures),
      ]}
    />
  )
}
