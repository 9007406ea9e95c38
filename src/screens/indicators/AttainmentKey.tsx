import type { XmrSigns } from '@/stats/xmr'
import { AssuranceSign, VariationSign } from './ControlSigns'
import { Legend, Swatch } from '@/ui/Legend'
import { useText } from '@/ui/useWords'
import css from './list.module.css'

const VARIATIONS = ['better', 'worse', 'unknown', 'unchanged'] as const
const ASSURANCES = ['met', 'missed', 'hitAndMiss'] as const

/** What the fills of attainment mean, and those of the signs of a course that occur. */
export function AttainmentKey({ signs }: { readonly signs: readonly XmrSigns[] }) {
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
        ...VARIATIONS.map(
          (each) =>
            signs.some(({ variation }) => variation === each) && {
              sign: <VariationSign of={each} />,
              text: t(`indicators.signs.${each}`),
            },
        ),
        ...ASSURANCES.map(
          (each) =>
            signs.some(({ assurance }) => assurance === each) && {
              sign: <AssuranceSign of={each} />,
              text: t(`indicators.signs.${each}`),
            },
        ),
      ]}
    />
  )
}
