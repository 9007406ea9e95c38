import type { OverviewView } from '@/views/overview'
import { useSay, useWords } from '@/components/words'
import { AttainmentMark, ChangeMark, ModelCorner, ModelMark, ShortcomingCorner, ShortcomingMark } from './marks'
import './legend.css'

/** What every sign on the screen means, on the screen itself; only signs that occur are explained. */
export function Legend({ view }: { readonly view: OverviewView }) {
  const words = useWords()
  const say = useSay()
  const cells = view.rows.flatMap((row) => row.cells)
  const shortcomings = view.rows.flatMap((row) => row.shortcomings.items)
  const models = view.rows.flatMap((row) => row.models.items)
  const states = (['open', 'unknown', 'overdue', 'resolved'] as const).filter((state) => shortcomings.some((each) => each.state === state))
  const isShared = [...shortcomings, ...models].some(({ attribution }) => attribution !== 'unit')
  const isChanged = cells.some(({ change }) => change.verdict === 'better' || change.verdict === 'worse')
  const corner = cells.find((cell) => cell.shortcoming !== null)?.shortcoming
  return (
    <ul className="legend" aria-label={say('legend.title')}>
      <li>
        <span className="swatch is-met" />
        {say('attainment.met')}
      </li>
      <li>
        <span className="swatch is-near">
          <AttainmentMark attainment="near" />
        </span>
        {words.text({ id: 'legend.near' })}
      </li>
      <li>
        <span className="swatch is-missed">
          <AttainmentMark attainment="missed" />
        </span>
        {say('attainment.missed')}
      </li>
      <li>
        <span className="swatch is-nodata" />
        {say('attainment.nodata')}
      </li>
      {isChanged && (
        <li>
          <ChangeMark direction="up" />
          {say('legend.change')}
        </li>
      )}
      {corner && (
        <li>
          <span className="swatch is-met legend-corner">
            <ShortcomingCorner state={corner} />
          </span>
          {say('legend.corner')}
        </li>
      )}
      {cells.some(({ hasModel }) => hasModel) && (
        <li>
          <span className="swatch is-met legend-corner">
            <ModelCorner />
          </span>
          {say('legend.modelCorner')}
        </li>
      )}
      {models.length > 0 && (
        <li>
          <ModelMark />
          {say('legend.model')}
        </li>
      )}
      {states.map((state) => (
        <li key={state}>
          <ShortcomingMark state={state} />
          {say(`shortcoming.${state}`)}
        </li>
      ))}
      {cells.some(({ observation }) => observation?.note != null) && (
        <li>
          <span aria-hidden="true">*</span>
          {say('legend.note')}
        </li>
      )}
      {view.rows.some((row) => !row.models.known || !row.shortcomings.known) && (
        <li>
          <span aria-hidden="true">–</span>
          {say('legend.unknown')}
        </li>
      )}
      {isShared && (
        <li>
          <span className="mark-row is-shared">
            <ModelMark />
            <ModelMark />
          </span>
          {say('legend.shared')}
        </li>
      )}
    </ul>
  )
}
