import { STAGES, type ModelsView } from './model'
import { useSay } from '@/ui/useWords'
import { StageMark } from './StageMark'
import { cx } from '@/ui/cx'
import legendCss from '@/ui/cell/legend.module.css'
import statements from '@/ui/cell/statements.module.css'
import mapCss from '@/ui/columns/map.module.css'
import css from './models.module.css'
import { LegendList } from '@/ui/cell/LegendList'

/** What the marks of the matrix mean; only those that occur are explained. */
export function StageLegend({ view }: { readonly view: ModelsView }) {
  const say = useSay()
  const adoptions = view.catalogue.rows.flatMap((row) => [...row.adoptions.values()])
  return (
    <LegendList>
      {STAGES.filter((stage) => adoptions.some((each) => each.stage === stage)).map((stage) => (
        <li key={stage}>
          <StageMark stage={stage} />
          {say(`stage.${stage}`)}
        </li>
      ))}
      {adoptions.some(({ attribution }) => attribution !== 'unit') && (
        <li>
          <span
            className={cx(css.markRow, statements.markRow, mapCss.markRow, statements.isShared)}
          >
            <StageMark stage="in_use" />
            <StageMark stage="in_use" />
          </span>
          {say('learning.legend.shared')}
        </li>
      )}
      {view.columns.some(({ isInspected, isUnread }) => isInspected && !isUnread) && (
        <li>
          <span className={cx(legendCss.swatch, mapCss.mapEmptySwatch)} />
          {say('learning.legend.empty')}
        </li>
      )}
      {(view.silent.length > 0 ||
        view.columns.some(({ isInspected, isUnread }) => isUnread || !isInspected)) && (
        <li>
          <span aria-hidden="true">–</span>
          {say(view.catalogue.absent.length > 0 ? 'statement.absent' : 'learning.legend.unknown')}
        </li>
      )}
    </LegendList>
  )
}
