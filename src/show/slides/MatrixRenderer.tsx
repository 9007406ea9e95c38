import type { CSSProperties } from 'react'
import { shownDecimals } from '@/analysis/cell'
import type { CellView } from '@/analysis/cell'
import type { OverviewRow } from '@/analysis/overview'
import { cellText, targetOf, type MatrixDrawing } from '@/screens/overview/slideMatrix'
import { movement, type LegendSign } from '@/screens/overview/slideLegend'
import { statementNote, statementText } from '@/screens/overview/slideStatements'
import { movedLook, movedText } from '@/screens/overview/movedText'
import { Unbroken } from '@/ui/Unbroken'
import type { Scale } from '@/ui/slides/canvas'
import {
  AttainmentMark,
  ChangeMark,
  FocusMark,
  ModelCorner,
  ModelMark,
  ShortcomingCorner,
  ShortcomingMark,
} from '@/ui/cell/marks'
import { cellKey, cellLabel } from '@/ui/cell/cellLabel'
import { useWords } from '@/ui/useWords'
import { useFocusToggle } from './useFocusToggle'
import { WhyPress } from './WhyPress'
import { StatusSample, statusClass } from '@/ui/cell/FigureStatus'
import { cx } from '@/ui/cx'
import attainmentCss from '@/ui/cell/attainment.module.css'
import { Swatch } from '@/ui/Legend'
import css from './matrixRenderer.module.css'
import rankingRenderer from './rankingRenderer.module.css'

/** Units against indicators, as much as the pane holds. */
export function MatrixRenderer({
  drawing,
}: {
  readonly drawing: MatrixDrawing
  readonly scale: Scale
}) {
  const { rows, columns, widths, headHeight, rowHeight } = drawing
  const style = { '--sheet-row': `${rowHeight}px` } as CSSProperties
  return (
    <>
      <table className={css.sheetMatrix} style={style}>
        <colgroup>
          {widths.rank > 0 && <col style={{ width: widths.rank }} />}
          <col style={{ width: widths.name }} />
          {widths.score > 0 && <col style={{ width: widths.score }} />}
          {columns.map(({ column }) => (
            <col key={column.indicator.indicator_id} style={{ width: widths.column }} />
          ))}
          {widths.models > 0 && <col style={{ width: widths.models }} />}
          {widths.shortcomings > 0 && <col style={{ width: widths.shortcomings }} />}
        </colgroup>
        <thead>
          <tr style={{ height: headHeight }}>
            {drawing.isHeadOver ? <Heads drawing={drawing} /> : <AllHeads drawing={drawing} />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.unit.unit_id} row={row} drawing={drawing} />
          ))}
        </tbody>
      </table>
      {drawing.rest !== '' && (
        <p className={css.sheetRest} style={{ height: drawing.restHeight }}>
          {drawing.rest}
        </p>
      )}
      {drawing.legendHeight > 0 && <Legend drawing={drawing} />}
    </>
  )
}

function AllHeads({ drawing }: { readonly drawing: MatrixDrawing }) {
  const words = useWords()
  const { view, widths } = drawing
  return (
    <>
      {widths.rank > 0 && <td />}
      <th scope="col">{words.text('slide.unit')}</th>
      {widths.score > 0 && view.score && <th scope="col">{view.score.indicator.short_name}</th>}
      <Heads drawing={drawing} />
      {widths.models > 0 && (
        <th scope="col" className={css.isStatement}>
          <Unbroken text={words.text('slide.models')} />
          <span className={css.sheetTarget}>{statementNote(view, 'models', words)}</span>
        </th>
      )}
      {widths.shortcomings > 0 && (
        <th scope="col" className={css.isStatement}>
          <Unbroken text={words.text('slide.shortcomings')} />
          <span className={css.sheetTarget}>{statementNote(view, 'shortcomings', words)}</span>
        </th>
      )}
    </>
  )
}

/** The indicators of the columns, or of the one column over the whole width. */
function Heads({ drawing: { columns, widths, isHeadOver } }: { readonly drawing: MatrixDrawing }) {
  const words = useWords()
  const all =
    columns.length +
    Object.entries(widths).filter(([name, width]) => name !== 'column' && width > 0).length
  return columns.map(({ column: { indicator } }) => (
    <th
      key={indicator.indicator_id}
      data-aim={`~${indicator.indicator_id}`}
      scope="col"
      colSpan={isHeadOver ? all : 1}
      className={isHeadOver ? css.isOver : css.isFigure}
    >
      <Unbroken text={indicator.short_name} />
      <span className={css.sheetTarget}>
        <Unbroken text={targetOf(indicator, words) ?? ''} />
      </span>
    </th>
  ))
}

function Row({
  row,
  drawing: { columns, widths, isTight, view },
}: {
  readonly row: OverviewRow
  readonly drawing: MatrixDrawing
}) {
  const words = useWords()
  const toggle = useFocusToggle()
  const { isMoved = false } = view
  const { unit, focus, place, score, models, shortcomings } = row
  return (
    <tr data-aim={`${unit.unit_id}~row`} className={focus === null ? undefined : css.isFocus}>
      {widths.rank > 0 && (
        <td className={cx(css.sheetRank, rankingRenderer.sheetRank)}>
          {place && <WhyPress unit={unit.unit_id}>{place.rank}</WhyPress>}
        </td>
      )}
      <th scope="row" data-aim={`${unit.unit_id}~`}>
        <button
          type="button"
          className={cx(css.sheetUnit, rankingRenderer.sheetUnit)}
          aria-pressed={focus !== null}
          onClick={() => toggle(unit.unit_id)}
        >
          <span className={css.sheetSlot}>{focus !== null && <FocusMark place={focus} />}</span>
          {unit.short_name}
        </button>
      </th>
      {widths.score > 0 && (
        <td className={css.sheetScore} data-aim={score ? cellKey(score) : undefined}>
          {score?.value == null ? (
            '–'
          ) : (
            <span className={cx(css.sheetScoreFigure, statusClass(score.observation))}>
              <WhyPress unit={unit.unit_id}>
                {isMoved
                  ? movedText(score, words)
                  : words.number(
                      score.value,
                      shownDecimals(score.indicator, score.value, score.target),
                    )}
              </WhyPress>
            </span>
          )}
        </td>
      )}
      {columns.map(({ index, column }) => (
        <Cell
          key={column.indicator.indicator_id}
          cell={row.cells[index]}
          isTight={isTight}
          isMoved={isMoved}
        />
      ))}
      {widths.models > 0 && (
        <td data-aim={`${unit.unit_id}~models`}>
          <span className={css.sheetStatement}>
            {models.items.length > 0 && <ModelMark />}
            {statementText(view, row, 'models', words)}
          </span>
        </td>
      )}
      {widths.shortcomings > 0 && (
        <td data-aim={`${unit.unit_id}~shortcomings`}>
          <span className={css.sheetStatement}>
            {shortcomings.items[0] && <ShortcomingMark state={shortcomings.items[0].state} />}
            {statementText(view, row, 'shortcomings', words)}
          </span>
        </td>
      )}
    </tr>
  )
}

function Cell({
  cell,
  isTight,
  isMoved,
}: {
  readonly cell: CellView | undefined
  readonly isTight: boolean
  readonly isMoved: boolean
}) {
  const words = useWords()
  if (!cell) return <td />
  const look = isMoved ? movedLook(cell) : cell.value === null ? 'nodata' : cell.attainment
  const moved = isTight ? null : movement(cell)
  return (
    <td
      data-aim={cellKey(cell)}
      className={cx(
        css.sheetCell,
        look === 'nodata'
          ? attainmentCss['is-nodata']
          : look === 'none'
            ? css['is-unjudged']
            : cx(css[`is-${look}`], attainmentCss[`is-${look}`]),
        statusClass(cell.observation),
      )}
      aria-label={cellLabel(words, cell)}
    >
      <span>
        {!isMoved && <AttainmentMark attainment={cell.attainment} />}
        {cellText(cell, words, isMoved)}
        {moved && <ChangeMark direction={moved} />}
      </span>
      {!isTight && cell.shortcoming && <ShortcomingCorner state={cell.shortcoming} />}
      {!isTight && cell.hasModel && <ModelCorner />}
    </td>
  )
}

/** What the fills and signs mean; only those that stand on this part. */
function Legend({ drawing: { legend, legendHeight } }: { readonly drawing: MatrixDrawing }) {
  return (
    <div className={css.sheetLegend} style={{ height: legendHeight }}>
      {legend.map((line) => (
        <ul key={line[0]?.sign}>
          {line.map(({ sign, text }) => (
            <li key={sign} data-aim={`sign ${sign}`}>
              <LegendMark sign={sign} />
              {text}
            </li>
          ))}
        </ul>
      ))}
    </div>
  )
}

function LegendMark({ sign }: { readonly sign: LegendSign }) {
  if (sign === 'change') return <ChangeMark direction="up" />
  if (sign === 'illustrative' || sign === 'provisional') return <StatusSample status={sign} />
  if (sign === 'corner' || sign === 'model') {
    return (
      <Swatch of="met" className={css.sheetCell}>
        {sign === 'corner' ? <ShortcomingCorner state="open" /> : <ModelCorner />}
      </Swatch>
    )
  }
  if (sign === 'better') return <Swatch className={attainmentCss['is-met']} />
  if (sign === 'worse') return <Swatch className={attainmentCss['is-missed']} />
  return <Swatch of={sign} />
}
