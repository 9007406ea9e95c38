import type { LearningView } from '@/analysis/learning/learning'
import { ModelMark, ShortcomingMark } from '@/ui/cell/marks'
import { Legend, SharedSign, Swatch, UNKNOWN_SIGN } from '@/ui/Legend'
import { useText } from '@/ui/useWords'
import mapCss from '@/ui/columns/map.module.css'
import '@/ui/columns/words'

const STATES = ['open', 'unknown', 'overdue', 'resolved'] as const

/** What the signs of the map mean. */
export function MapLegend({ view }: { readonly view: LearningView }) {
  const t = useText()
  const cells = view.rows.flatMap(({ cells: held }) => [...held.values()])
  const models = cells.flatMap((cell) => cell.models)
  const shortcomings = cells.flatMap((cell) => cell.shortcomings)
  return (
    <Legend
      entries={[
        models.length > 0 && { sign: <ModelMark />, text: t('learning.legend.model') },
        ...STATES.map(
          (state) =>
            shortcomings.some((each) => each.state === state) && {
              sign: <ShortcomingMark state={state} />,
              text: t(`shortcoming.${state}`),
            },
        ),
        [...models, ...shortcomings].some(({ attribution }) => attribution !== 'unit') && {
          sign: <SharedSign />,
          text: t('learning.legend.shared'),
        },
        view.rows.some(({ isChance }) => isChance) && {
          sign: <Swatch className={mapCss.mapChanceSwatch} />,
          text: t('learning.legend.chance'),
        },
        view.columns.some(({ isInspected, isUnread }) => isInspected && !isUnread) && {
          sign: <Swatch className={mapCss.mapEmptySwatch} />,
          text: t('learning.legend.empty'),
        },
        view.columns.some(({ isInspected, isUnread }) => isUnread || !isInspected) && {
          sign: UNKNOWN_SIGN,
          text: t(view.absent.length > 0 ? 'statement.absent' : 'learning.legend.unknown'),
        },
      ]}
    />
  )
}
