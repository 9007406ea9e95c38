import { Legend, Swatch } from '@/ui/Legend'
import { useSay } from '@/ui/useWords'
import css from './list.module.css'

/** What the fills of attainment mean. */
export function AttainmentKey() {
  const say = useSay()
  return (
    <Legend
      entries={[
        ...(['met', 'near', 'missed'] as const).map((attainment) => ({
          sign: <Swatch of={attainment} />,
          text: say(`attainment.${attainment}`),
        })),
        { sign: <Swatch className={css.unjudgedSwatch} />, text: say('attainment.none') },
        { sign: <Swatch of="nodata" />, text: say('attainment.nodata') },
      ]}
    />
  )
}
