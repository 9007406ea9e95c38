import { bareFigure } from '@/analysis/cell'
import type { TilesDrawing } from '@/ui/slides/tilesFit'
import { cellKey } from '@/ui/cell/cellLabel'
import { AttainmentMark, FocusMark } from '@/ui/cell/marks'
import { lookOf } from '@/screens/overview/look'
import { useWords } from '@/ui/useWords'
import { useFocusToggle } from './useFocusToggle'
import { cx } from '@/ui/cx'
import attainmentCss from '@/ui/cell/attainment.module.css'
import css from './tilesRenderer.module.css'
import tilesCss from '@/screens/overview/tiles.module.css'

/** Where the units are: each a tile of one size, laid out as on the map. */
export function TilesRenderer({ drawing: { view } }: { readonly drawing: TilesDrawing }) {
  const words = useWords()
  const toggle = useFocusToggle()
  const { indicator, tiles, columns, rows } = view
  return (
    <section className={css.sheetTiles}>
      <h2>{indicator.short_name}</h2>
      <ul
        style={{
          gridTemplateColumns: `repeat(${columns}, 1fr)`,
          gridTemplateRows: `repeat(${rows}, 1fr)`,
        }}
      >
        {tiles.map((tile) => (
          <li
            key={tile.row.unit.unit_id}
            data-aim={cellKey(tile.cell)}
            style={{ gridRow: tile.gridRow, gridColumn: tile.gridCol }}
          >
            <button
              type="button"
              className={cx(
                css.sheetTile,
                tilesCss[lookOf(view, tile)],
                attainmentCss[lookOf(view, tile)],
              )}
              aria-pressed={tile.row.focus !== null}
              onClick={() => toggle(tile.row.unit.unit_id)}
            >
              <span className={css.sheetTileName}>
                {tile.row.focus !== null && (
                  <span className={tilesCss.tileFocus}>
                    <FocusMark place={tile.row.focus} />
                  </span>
                )}
                {tile.row.unit.short_name}
              </span>
              <b>
                {view.by === 'attainment' && <AttainmentMark attainment={tile.cell.attainment} />}
                {tile.cell.value === null
                  ? '–'
                  : words.text('figure.plain', {
                      value: bareFigure(indicator, tile.cell.value, tile.cell.target),
                    })}
              </b>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
