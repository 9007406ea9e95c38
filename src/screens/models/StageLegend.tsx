import { STAGES, type ModelsView } from './model'
import { useSay } from '@/ui/useWords'
import { StageMark } from './StageMark'
import '@/ui/cell/legend.css'

/** What the marks of the matrix mean; only those that occur are explained. */
export function StageLegend({ view }: { readonly view: ModelsView }) {
  const say = useSay()
  const adoptions = view.catalogue.rows.flatMap((row) => [...row.adoptions.values()])
  return (
    <ul className="legend" aria-label={say('legend.title')}>
      {STAGES.filter((stage) => adoptions.some((each) => each.stage === stage)).map((stage) => (
        <li key={stage}>
          <StageMark stage={stage} />
          {say(`stage.${stage}`)}
        </li>
      ))}
      {adoptions.some(({ attribution }) => attribution !== 'unit') && (
        <li>
          <span className="mark-row is-shared">
            <StageMark stage="in_use" />
            <StageMark stage="in_use" />
          </span>
          {say('learning.legend.shared')}
        </li>
      )}
      {view.columns.some(({ isInspected, isUnread }) => isInspected && !isUnread) && (
        <li>
          <span className="swatch map-empty-swatch" />
          {say('learning.legend.empty')}
        </li>
      )}
      {(view.silent.length > 0 || view.columns.some(({ isInspected, isUnread }) => isUnread || !isInspected)) && (
        <li>
          <span aria-hidden="true">–</span>
          {say(view.catalogue.absent.length > 0 ? 'statement.absent' : 'learning.legend.unknown')}
        </li>
      )}
    </ul>
  )
}
