import type { LearningView } from '@/analysis/learning/learning'
import { ModelMark, ShortcomingMark } from '@/ui/cell/marks'
import { useSay } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import legendCss from '@/ui/cell/legend.module.css'
import mapCss from '@/ui/columns/map.module.css'
import statements from '@/ui/cell/statements.module.css'
import { LegendList } from '@/ui/cell/LegendList'

const STATES = ['open', 'unknown', 'overdue', 'resolved'] as const

/** What the signs of the map mean; only those that occur are explained. */
export function MapLegend({ view }: { readonly view: LearningView }) {
  const say = useSay()
  const cells = view.rows.flatMap(({ cells: held }) => [...held.values()])
  const models = cells.flatMap((cell) => cell.models)
  const shortcomings = cells.flatMap((cell) => cell.shortcomings)
  const isShared = [...models, ...shortcomings].some(({ attribution }) => attribution !== 'unit')
  return (
    <LegendList>
      {models.length > 0 && (
        <li>
          <ModelMark />
          {say('learning.legend.model')}
        </li>
      )}
      {STATES.filter((state) => shortcomings.some((each) => each.state === state)).map((state) => (
        <li key={state}>
          <ShortcomingMark state={state} />
          {say(`shortcoming.${state}`)}
        </li>
      ))}
      {isShared && (
        <li>
          <span className={cx(statements.markRow, mapCss.markRow, statements.isShared)}>
            <ModelMark />
            <ModelMark />
          </span>
          {say('learning.legend.shared')}
        </li>
      )}
      {view.rows.some(({ isChance }) => isChance) && (
        <li>
          <span className={cx(legendCss.swatch, mapCss.mapChanceSwatch)} />
          {say('learning.legend.chance')}
        </li>
      )}
      {view.columns.some(({ isInspected, isUnread }) => isInspected && !isUnread) && (
        <li>
          <span className={cx(legendCss.swatch, mapCss.mapEmptySwatch)} />
          {say('learning.legend.empty')}
        </li>
      )}
      {view.columns.some(({ isInspected, isUnread }) => isUnread || !isInspected) && (
        <li>
          <span aria-hidden="true">–</span>
          {say(view.absent.length > 0 ? 'statement.absent' : 'learning.legend.unknown')}
        </li>
      )}
    </LegendList>
  )
}
