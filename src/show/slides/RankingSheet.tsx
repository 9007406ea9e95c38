import { Fragment, type CSSProperties } from 'react'
import type { RankingDrawing } from '@/screens/indicators/slideRanking'
import { AttainmentMark, FocusMark } from '@/ui/cell/marks'
import { useFocusToggle } from './useFocusToggle'
import './rankingSheet.css'

/** The units in the order of one indicator, each on a bar, with the target and the province as lines through all. */
export function RankingSheet({ drawing }: { readonly drawing: RankingDrawing }) {
  const toggle = useFocusToggle()
  const { rows, lines, widths, headHeight, rowHeight, isStacked } = drawing
  const marked = lines.filter(({ kind }) => kind !== 'coverage')
  const nameRow = headHeight / (1 + Math.max(0, ...lines.map(({ row }) => row)))
  const style = {
    '--sheet-row': `${rowHeight}px`,
    '--sheet-rank': `${widths.rank}px`,
    '--sheet-name': `${widths.name}px`,
    '--sheet-bars': `${widths.bars}px`,
  }
  return (
    <div className={isStacked ? 'sheet-ranking is-stacked' : 'sheet-ranking'} style={style as CSSProperties}>
      <div className="sheet-lines" style={{ height: headHeight + rows.length * rowHeight }}>
        {lines.map(({ kind, share, text, start, row, isBeside }) => (
          <Fragment key={kind}>
            {!isStacked && kind !== 'coverage' && (
              <span className={`sheet-line is-${kind}`} style={{ left: `${share * 100}%`, top: isBeside ? row * nameRow : headHeight }} />
            )}
            <span className="sheet-line-name" style={{ left: start, top: row * nameRow }}>
              {text}
            </span>
          </Fragment>
        ))}
      </div>
      <ol style={{ marginTop: headHeight }}>
        {rows.map(({ row, rank, figure, bar }) => (
          <li key={row.unit.unit_id} className={row.focus === null ? undefined : 'is-focus'}>
            {widths.rank > 0 && <span className="sheet-rank">{rank}</span>}
            <button type="button" className="sheet-unit" aria-pressed={row.focus !== null} onClick={() => toggle(row.unit.unit_id)}>
              <span className="sheet-slot">{row.focus !== null && <FocusMark place={row.focus} />}</span>
              {row.unit.short_name}
            </button>
            <span className="sheet-bars">
              {isStacked &&
                marked.map(({ kind, share }) => (
                  <span key={kind} className={`sheet-line is-${kind}`} style={{ left: `${share * 100}%` }} />
                ))}
              {bar && (
                <span
                  className={`sheet-bar is-${row.cell.attainment}${row.focus === null ? '' : ` focus-bar-${row.focus + 1}`}`}
                  style={{ left: `${bar.from * 100}%`, width: `${(bar.to - bar.from) * 100}%` }}
                />
              )}
            </span>
            <span className="sheet-figure">
              <AttainmentMark attainment={row.cell.attainment} />
              {figure}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
