import { memo } from 'react'
import { shownDecimals } from '@/analysis/cell'
import { count } from '@/i18n/message'
import type { CellView } from '@/analysis/cell'
import type { OverviewRow, OverviewView } from '@/analysis/overview'
import { useParams, useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import {
  AttainmentMark,
  ChangeMark,
  FocusMark,
  ModelCorner,
  ShortcomingCorner,
} from '@/ui/cell/marks'
import { ModelCount, ShortcomingCount } from '@/ui/cell/Statements'
import { movedLook, movedText } from './movedText'
import { cellKey, cellLabel } from '@/ui/cell/cellLabel'
import { statusClass } from '@/ui/cell/FigureStatus'
import { cx } from '@/ui/cx'
import marksCss from '@/ui/cell/marks.module.css'
import attainmentCss from '@/ui/cell/attainment.module.css'
import pressCss from '@/ui/press.module.css'
import css from './matrix.module.css'

/** One row tells the story of one unit. */
export const MatrixRow = memo(function MatrixRow({
  row,
  view,
  openCell,
  'aria-rowindex': rowIndex,
}: {
  readonly row: OverviewRow
  readonly view: OverviewView
  readonly openCell: string | null
  readonly 'aria-rowindex'?: number
}) {
  const words = useWords()
  const { go } = useScreen()
  const params = useParams('overview')
  const { unit, focus, place, score } = row
  return (
    <tr
      className={cx(css.matrixRow, focus !== null && css.isFocus)}
      aria-rowindex={rowIndex}
      aria-current={params.unit === unit.unit_id ? 'true' : undefined}
    >
      <td className={css.matrixRank}>
        {place &&
          (view.isWeighed ? (
            <button
              type="button"
              className={pressCss.press}
              title={words.text('ladder.ask')}
              onClick={() => go({ why: [unit.unit_id] })}
            >
              {place.rank}
            </button>
          ) : (
            place.rank
          ))}
      </td>
      <th scope="row" className={css.matrixName}>
        <button
          type="button"
          className={css.unitName}
          onClick={() =>
            go({ unit: params.unit === unit.unit_id ? null : unit.unit_id, cell: null })
          }
        >
          <span className={marksCss.focusSlot}>
            {focus !== null && <FocusMark place={focus} />}
          </span>
          <span>{unit.short_name}</span>
        </button>
      </th>
      {score && view.scored > 0 && (
        <ScoreCell
          score={score}
          max={view.score?.indicator.max_score ?? 100}
          isWeighed={view.isWeighed}
          isMoved={view.isMoved ?? false}
        />
      )}
      {row.cells.map((cell) => (
        <ValueCell
          key={cell.indicator.indicator_id}
          cell={cell}
          isOpen={openCell === cellKey(cell)}
          isMoved={view.isMoved ?? false}
        />
      ))}
      {!view.isMute && (
        <>
          <td className={css.matrixModels}>
            <ModelCount
              statements={row.models}
              label={words.text('overview.modelsOf', {
                unit: unit.short_name,
                n: count(row.models.items.length),
              })}
            />
          </td>
          <td className={css.matrixShortcomings}>
            <ShortcomingCount
              statements={row.shortcomings}
              label={words.text('overview.shortcomingsOf', {
                unit: unit.short_name,
                n: count(row.shortcomings.items.length),
              })}
            />
          </td>
        </>
      )}
    </tr>
  )
})

/**
 * The composite score: the figure on a bar from nothing to the maximum. A press says why, where
 * its components are known.
 */
function ScoreCell(props: {
  readonly score: CellView
  readonly max: number
  readonly isWeighed: boolean
  readonly isMoved: boolean
}) {
  const { score, max, isWeighed, isMoved } = props
  const words = useWords()
  const { go } = useScreen()
  if (score.value === null) {
    return (
      <td className={css.matrixScore}>
        <button
          type="button"
          className={cx(css.cell, css['is-none'])}
          data-cell={cellKey(score)}
          tabIndex={-1}
          aria-label={cellLabel(words, score)}
        >
          –
        </button>
      </td>
    )
  }
  const share = Math.max(0, Math.min(1, score.value / max))
  return (
    <td className={css.matrixScore}>
      <button
        type="button"
        className={cx(css.score, statusClass(score.observation))}
        data-cell={cellKey(score)}
        tabIndex={-1}
        aria-label={cellLabel(words, score)}
        {...(isWeighed && {
          title: words.text('ladder.ask'),
          onClick: (event) => {
            // Not for the card that a press on any other cell opens.
            event.stopPropagation()
            go({ why: [score.unit.unit_id] })
          },
        })}
      >
        <svg
          className={css.scoreBar}
          viewBox="0 0 100 10"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect width={share * 100} height="10" />
        </svg>
        <span className={isWeighed ? pressCss.cue : undefined}>
          {isMoved
            ? movedText(score, words)
            : words.number(score.value, shownDecimals(score.indicator, score.value, score.target))}
        </span>
        <Change cell={score} />
      </button>
    </td>
  )
}

function ValueCell({
  cell,
  isOpen,
  isMoved,
}: {
  readonly cell: CellView
  readonly isOpen: boolean
  readonly isMoved: boolean
}) {
  const words = useWords()
  const { attainment, value, indicator, band, observation, target } = cell
  const kind = isMoved ? movedLook(cell) : value === null ? 'nodata' : attainment
  return (
    <td className="matrix-value">
      <button
        type="button"
        className={cx(
          css.cell,
          css[`is-${kind}`],
          attainmentCss[`is-${kind}`],
          statusClass(observation),
        )}
        data-cell={cellKey(cell)}
        data-attainment={value === null ? 'nodata' : attainment}
        tabIndex={-1}
        aria-label={cellLabel(words, cell)}
        aria-expanded={isOpen}
      >
        {!isMoved && <AttainmentMark attainment={attainment} />}
        <span>
          {value === null
            ? '–'
            : isMoved
              ? movedText(cell, words)
              : band && indicator.polarity === 'none'
                ? band.label
                : words.number(value, shownDecimals(indicator, value, target))}
        </span>
        <Change cell={cell} />
        {cell.shortcoming && <ShortcomingCorner state={cell.shortcoming} />}
        {cell.hasModel && <ModelCorner />}
        {observation?.note != null && <span className={css.cellNote}>*</span>}
      </button>
    </td>
  )
}

function Change({ cell }: { readonly cell: CellView }) {
  const { direction, verdict } = cell.change
  if (
    verdict === 'unknown' ||
    verdict === 'unchanged' ||
    direction === null ||
    direction === 'flat'
  )
    return null
  return <ChangeMark direction={direction} />
}
