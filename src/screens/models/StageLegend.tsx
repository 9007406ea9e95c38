import { STAGES, type ModelsView } from './model'
import { Legend, SharedSign, Swatch, UNKNOWN_SIGN } from '@/ui/Legend'
import { useText } from '@/ui/useWords'
import { StageMark } from './StageMark'
import mapCss from '@/ui/columns/map.module.css'
import '@/ui/columns/words'
import '@/analysis/supervision/words'

/** What the marks of the matrix mean. */
export function StageLegend({ view }: { readonly view: ModelsView }) {
  const t = useText()
  const adoptions = view.catalogue.rows.flatMap((row) => [...row.adoptions.values()])
  return (
    <Legend
      entries={[
        ...STAGES.map(
          (stage) =>
            adoptions.some((each) => each.stage === stage) && {
              sign: <StageMark stage={stage} />,
              text: t(`stage.${stage}`),
            },
        ),
        adoptions.some(({ attribution }) => attribution !== 'unit') && {
          sign: <SharedSign mark={<StageMark stage="in_use" />} />,
          text: t('learning.legend.shared'),
        },
        view.columns.some(({ isInspected, isUnread }) => isInspected && !isUnread) && {
          sign: <Swatch className={mapCss.mapEmptySwatch} />,
          text: t('learning.legend.empty'),
        },
        (view.silent.length > 0 ||
          view.columns.some(({ isInspected, isUnread }) => isUnread || !isInspected)) && {
          sign: UNKNOWN_SIGN,
          text: t(
            view.catalogue.absent.length > 0 ? 'statement.absent' : 'learning.legend.unknown',
          ),
        },
      ]}
    />
  )
}
