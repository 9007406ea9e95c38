import { Fragment, type CSSProperties } from 'react'
import type { RankingDrawing } from '@/screens/indicators/slideRanking'
import { largest } from '@/stats/extremes'
import { cellKey } from '@/ui/cell/cellLabel'
import { AttainmentMark, FocusMark } from '@/ui/cell/marks'
import { useDataset } from '@/ui/useDataset'
import { useFocusToggle } from './useFocusToggle'
import { WhyPress } from './WhyPress'
import { statusClass } from '@/ui/cell/FigureStatus'
import { cx } from '@/ui/cx'
import attainmentCss from '@/ui/cell/attainment.module.css'
import css from './rankingRenderer.module.css'
import matrixRenderer from './matrixRenderer.module.css'

/**
 * The units in the order of one indicator, each on a bar, with the target and the province as lines
 * through all.
 */
export function RankingRenderer({ drawing }: { readonly drawing: RankingDrawing }) {
  const toggle = useFocusToggle()
  const { composite } = useDataset().about.dashboard
  const isScore = drawing.view.indicator.indicator_id === composite
  const { rows, lines, widths, headHeight, rowHeight, isBare } = drawing
  const isStacked = drawing.isStacked && !isBare
  const marked = lines.filter(({ kind }) => kind !== 'coverage')
  const nameRow = headHeight / (1 + Math.max(0, largest(lines.map(({ row }) => row))))
  const style = {
    '--sheet-row': `${rowHeight}px`,
    '--sheet-rank': `${widths.rank}px`,
    '--sheet-name': `${widths.name}px`,
    '--sheet-bars': `${widths.bars}px`,
  }
  return (
    <div
      className={cx(css.sheetRanking, isStacked && css.isStacked, isBare && css.isBare)}
      style={style as CSSProperties}
    >
      {drawing.rankHead !== '' && (
        <span className={css.sheetRankHead} style={{ height: headHeight }}>
          {drawing.rankHead}
        </span>
      )}
      <div className={css.sheetLines} style={{ height: headHeight + rows.length * rowHeight }}>
        {lines.map(({ kind, share, text, start, row, isBeside }) => (
          <Fragment key={kind}>
            {!isStacked && !isBare && kind !== 'coverage' && (
              <span
                className={cx(css.sheetLine, css[`is-${kind}`])}
                style={{ left: `${share * 100}%`, top: isBeside ? row * nameRow : headHeight }}
              />
            )}
            <span className={css.sheetLineName} style={{ left: start, top: row * nameRow }}>
              {text}
            </span>
          </Fragment>
        ))}
      </div>
      <ol style={{ marginTop: headHeight }}>
        {rows.map(({ row, rank, figure, bar }) => (
          <li
            key={row.unit.unit_id}
            data-aim={cellKey(row.cell)}
            className={cx(
              row.focus !== null && matrixRenderer.isFocus,
              row.focus !== null && css.isFocus,
            )}
          >
            {widths.rank > 0 && (
              <span className={cx(matrixRenderer.sheetRank, css.sheetRank)}>
                {isScore && rank !== '' ? (
                  <WhyPress unit={row.unit.unit_id}>{rank}</WhyPress>
                ) : (
                  rank
                )}
              </span>
            )}
            <button
              type="button"
              className={cx(matrixRenderer.sheetUnit, css.sheetUnit)}
              aria-pressed={row.focus !== null}
              onClick={() => toggle(row.unit.unit_id)}
            >
              <span className={matrixRenderer.sheetSlot}>
                {row.focus !== null && <FocusMark place={row.focus} />}
              </span>
              {row.unit.short_name}
            </button>
            {!isBare && (
              <span className={css.sheetBars}>
                {isStacked &&
                  marked.map(({ kind, share }) => (
                    <span
                      key={kind}
                      className={cx(css.sheetLine, css[`is-${kind}`])}
                      style={{ left: `${share * 100}%` }}
                    />
                  ))}
                {bar && (
                  <span
                    className={cx(
                      css.sheetBar,
                      css[`is-${row.cell.attainment}`],
                      attainmentCss[`is-${row.cell.attainment}`],
                    )}
                    style={{ left: `${bar.from * 100}%`, width: `${(bar.to - bar.from) * 100}%` }}
                  />
                )}
              </span>
            )}
            <span className={cx(css.sheetFigure, statusClass(row.cell.observation))}>
              <AttainmentMark attainment={row.cell.attainment} />
              {isScore && row.cell.value !== null ? (
                <WhyPress unit={row.unit.unit_id}>{figure}</WhyPress>
              ) : (
                figure
              )}
            </span>
          </li>
        ))}
      </ol>
      {drawing.rest !== '' && (
        <p className={matrixRenderer.sheetRest} style={{ height: drawing.restHeight }}>
          {drawing.rest}
        </p>
      )}
    </div>
  )
}
