import { AttainmentMark } from '@/ui/cell/marks'
import { useSay } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import legendCss from '@/ui/cell/legend.module.css'
import attainmentCss from '@/ui/cell/attainment.module.css'
import css from './list.module.css'
import { LegendList } from '@/ui/cell/LegendList'

/** What the fills of attainment mean. */
export function AttainmentKey() {
  const say = useSay()
  return (
    <LegendList>
      <li>
        <span className={cx(legendCss.swatch, attainmentCss['is-met'])} />
        {say('attainment.met')}
      </li>
      {(['near', 'missed'] as const).map((attainment) => (
        <li key={attainment}>
          <span
            className={cx(
              css.swatch,
              legendCss.swatch,
              css[`is-${attainment}`],
              attainmentCss[`is-${attainment}`],
            )}
          >
            <AttainmentMark attainment={attainment} />
          </span>
          {say(`attainment.${attainment}`)}
        </li>
      ))}
      <li>
        <span className={cx(css.swatch, legendCss.swatch, css['is-unjudged'])} />
        {say('attainment.none')}
      </li>
      <li>
        <span className={cx(legendCss.swatch, attainmentCss['is-nodata'])} />
        {say('attainment.nodata')}
      </li>
    </LegendList>
  )
}
