import { memo } from 'react'
import type { Adoption } from '@/dataset/tables/adoptions'
import type { LearningColumn } from '@/analysis/learning/learning'
import type { ModelRow } from './model'
import type { Message } from '@/i18n/message'
import { evidenceMessage, silenceId } from './modelsWords'
import { useScreen } from '@/ui/useScreen'
import { Unbroken } from '@/ui/Unbroken'
import { useText, useWords } from '@/ui/useWords'
import { StageMark } from './StageMark'
import { columnClass } from '@/ui/columns/UnitHeading'
import { cx } from '@/ui/cx'
import mapCss from '@/ui/columns/map.module.css'
import textCss from '@/ui/text.module.css'
import statements from '@/ui/cell/statements.module.css'
import css from './models.module.css'
import '@/analysis/supervision/words'

type RowProps = {
  readonly row: ModelRow
  readonly columns: readonly LearningColumn[]
  readonly hasSilent: boolean
  readonly isCondensed: boolean
  readonly isChosen: boolean
  readonly number: number
  /** What is said of its spread alone. */
  readonly spread: readonly Message[]
}

/** A model: what it aims at, its stage in each unit, how far it has spread. */
export const MatrixRow = memo(function MatrixRow({
  row,
  columns,
  hasSilent,
  isCondensed,
  isChosen,
  number,
  spread,
}: RowProps) {
  const words = useWords()
  const t = useText()
  const { go } = useScreen()
  const { model, indicators, adoptions } = row
  const said = spread.map((message) => words.message(message))
  return (
    <tr
      className={cx(css.mapRow, mapCss.mapRow)}
      aria-current={isChosen ? 'true' : undefined}
      aria-rowindex={number}
      data-model={model.model_id}
    >
      <th scope="row" className={css.modelsName}>
        <button
          type="button"
          className={css.modelChoose}
          title={model.name}
          onClick={() => go({ model: model.model_id, indicator: null })}
        >
          <span>{model.name}</span>
        </button>
        <span className={cx(css.mapNote, mapCss.mapNote)}>{model.problem}</span>
      </th>
      <td className={css.modelsAims}>
        {indicators.length === 0 ? (
          t('models.aims.none')
        ) : (
          <Unbroken text={indicators.map(({ short_name }) => short_name).join(', ')} />
        )}
      </td>
      {columns.map((column) => (
        <td
          key={column.unit.unit_id}
          className={columnClass(mapCss.mapCell, column)}
          data-unit={column.unit.unit_id}
        >
          <StageCell adoption={adoptions.get(column.unit.unit_id)} column={column} />
        </td>
      ))}
      {hasSilent && <SilentCell hasDash={false} />}
      <td className={css.modelsSpread}>
        {said.length > 0 && (
          <p title={isCondensed ? said.join('; ') : undefined}>
            {(isCondensed ? said.slice(0, 1) : said).join('; ')}
          </p>
        )}
        {model.evidence !== null && <p>{words.message(evidenceMessage(row))}</p>}
      </td>
    </tr>
  )
})

/**
 * The cell that stands for all units of which nothing is said. The heading of its column says so,
 * the first row has its dash.
 */
export function SilentCell({ hasDash }: { readonly hasDash: boolean }) {
  const t = useText()
  return (
    <td className={cx(mapCss.mapCell, css.modelsSilent)}>
      {hasDash && (
        <span className={mapCss.mapUnknown} aria-hidden="true">
          –
        </span>
      )}
      <span className={textCss.onlySpoken}>{t('statement.unknown')}</span>
    </td>
  )
}

function StageCell({
  adoption,
  column,
}: {
  readonly adoption: Adoption | undefined
  readonly column: LearningColumn
}) {
  const t = useText()
  if (!adoption) {
    return (
      <>
        {(column.isUnread || !column.isInspected) && (
          <span className={mapCss.mapUnknown} aria-hidden="true">
            –
          </span>
        )}
        <span className={textCss.onlySpoken}>{t(silenceId(column))}</span>
      </>
    )
  }
  const isShared = adoption.attribution !== 'unit'
  return (
    <span className={css.stage}>
      <span className={cx(css.markRow, statements.markRow, isShared && statements.isShared)}>
        <StageMark stage={adoption.stage} />
      </span>
      <span className={adoption.stage === 'in_use' ? textCss.onlySpoken : css.stageWord}>
        {t(`models.stage.${adoption.stage}`)}
      </span>
      {isShared && (
        <span className={textCss.onlySpoken}>{t(`attribution.${adoption.attribution}`)}</span>
      )}
    </span>
  )
}
