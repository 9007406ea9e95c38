import { AttainmentMark } from '@/ui/cell/marks'
import { useSay } from '@/ui/useWords'
import '@/ui/cell/legend.css'

/** What the fills of attainment mean. */
export function AttainmentKey() {
  const say = useSay()
  return (
    <ul className="legend" aria-label={say('legend.title')}>
      <li>
        <span className="swatch is-met" />
        {say('attainment.met')}
      </li>
      {(['near', 'missed'] as const).map((attainment) => (
        <li key={attainment}>
          <span className={`swatch is-${attainment}`}>
            <AttainmentMark attainment={attainment} />
          </span>
          {say(`attainment.${attainment}`)}
        </li>
      ))}
      <li>
        <span className="swatch is-unjudged" />
        {say('attainment.none')}
      </li>
      <li>
        <span className="swatch is-nodata" />
        {say('attainment.nodata')}
      </li>
    </ul>
  )
}
