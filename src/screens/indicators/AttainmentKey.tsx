import { Legend, Swatch } from '@/ui/Legend'
import { useText } from '@/ui/useWords'
import css from './list.module.css'

/** What the fills of attainment mean. */
export function AttainmentKey() {
  const t = useText()
  return (
    <Legend
      entries={[
        ...(['met', 'near', 'missed'] as const).map((attainment) => ({
          sign: <Swatch of={attainment} />,
          text: t(`attainment.${attainment}`),
        })),
        { sign: <Swatch className={css.unjudgedSwatch} />, text: t('attainment.none') },
        { sign: <Swatch of="nodata" />, text: t('attainment.nodata') },
      ]}
    />
  )
}
