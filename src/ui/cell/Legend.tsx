import type { Attainment } from '@/stats/attainment'
import type { OverviewView } from '@/analysis/overview'
import type { TilesView } from '@/analysis/tiles'
import { useSay, useWords } from '@/ui/useWords'
import {
  AttainmentMark,
  ChangeMark,
  ModelCorner,
  ModelMark,
  ShortcomingCorner,
  ShortcomingMark,
} from './marks'
import { cx } from '@/ui/cx'
import legendCss from './legend.module.css'
import attainmentCss from './attainment.module.css'
import statements from './statements.module.css'
import { LegendList } from './LegendList'

/**
 * What every sign on the screen means, on the screen itself; only signs that occur are explained.
 * `map`: what is shown in place of the table.
 */
export function Legend({
  view,
  map = null,
}: {
  readonly view: OverviewView
  readonly map?: TilesView | null
}) {
  const words = useWords()
  const say = useSay()
  const shown = map ? map.units.map(({ cell }) => cell) : view.rows.flatMap((row) => row.cells)
  const cells = map ? [] : shown
  const isColoured = map === null || map.by === 'attainment'
  const has = (attainment: Attainment): boolean =>
    isColoured && shown.some((cell) => cell.value !== null && cell.attainment === attainment)
  const shortcomings = view.rows.flatMap((row) => row.shortcomings.items)
  const models = view.rows.flatMap((row) => row.models.items)
  const states = (['open', 'unknown', 'overdue', 'resolved'] as const).filter((state) =>
    shortcomings.some((each) => each.state === state),
  )
  const isShared = [...shortcomings, ...models].some(({ attribution }) => attribution !== 'unit')
  const isChanged = cells.some(
    ({ change }) => change.verdict === 'better' || change.verdict === 'worse',
  )
  const corner = cells.find((cell) => cell.shortcoming !== null)?.shortcoming
  return (
    <LegendList>
      {has('met') && (
        <li>
          <span className={cx(legendCss.swatch, attainmentCss['is-met'])} />
          {say('attainment.met')}
        </li>
      )}
      {has('near') && (
        <li>
          <span className={cx(legendCss.swatch, attainmentCss['is-near'])}>
            <AttainmentMark attainment="near" />
          </span>
          {words.text('legend.near')}
        </li>
      )}
      {has('missed') && (
        <li>
          <span className={cx(legendCss.swatch, attainmentCss['is-missed'])}>
            <AttainmentMark attainment="missed" />
          </span>
          {say('attainment.missed')}
        </li>
      )}
      {shown.some(({ value }) => value === null) && (
        <li>
          <span className={cx(legendCss.swatch, attainmentCss['is-nodata'])} />
          {say('attainment.nodata')}
        </li>
      )}
      {isChanged && (
        <li>
          <ChangeMark direction="up" />
          {say('legend.change')}
        </li>
      )}
      {corner && (
        <li>
          <span className={cx(legendCss.swatch, attainmentCss['is-met'], legendCss.legendCorner)}>
            <ShortcomingCorner state={corner} />
          </span>
          {say('legend.corner')}
        </li>
      )}
      {cells.some(({ hasModel }) => hasModel) && (
        <li>
          <span className={cx(legendCss.swatch, attainmentCss['is-met'], legendCss.legendCorner)}>
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
      {view.rows.some((row) =>
        [row.models, row.shortcomings].some(({ known, absent }) => !known && !absent),
      ) && (
        <li>
          <span aria-hidden="true">–</span>
          {say('legend.unknown')}
        </li>
      )}
      {isShared && (
        <li>
          <span className={cx(statements.markRow, statements.isShared)}>
            <ModelMark />
            <ModelMark />
          </span>
          {say('legend.shared')}
        </li>
      )}
    </LegendList>
  )
}
