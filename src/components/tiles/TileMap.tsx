import { count } from '@/i18n/message'
import type { Tile, TilesView } from '@/views/tiles'
import { bareFigure, figureOf } from '@/views/cell'
import { AttainmentMark, FocusMark, ModelMark, ShortcomingMark } from '@/components/matrix/marks'
import { Count } from '@/components/matrix/Statements'
import { DataTable } from '@/components/chart/DataTable'
import { TableToggle } from '@/components/chart/TableToggle'
import { useScreen } from '@/components/screen'
import { useSay, useWords } from '@/components/words'
import './tiles.css'

/** Where: every unit as a tile of one size, laid out as on the map. */
export function TileMap({ view }: { readonly view: TilesView }) {
  const words = useWords()
  const say = useSay()
  const { state } = useScreen()
  const { indicator, tiles } = view
  return (
    <section className="tiles-pane" aria-label={say('tiles.title')}>
      <header className="pane-head">
        <div>
          <h2>{words.text({ id: 'tiles.heading', values: { indicator: indicator.short_name } })}</h2>
          <p className="quiet small">{say(view.by === 'step' ? 'tiles.steps' : 'tiles.attainment')}</p>
        </div>
        <TableToggle />
      </header>
      {state.tables ? (
        <DataTable
          caption={words.text({ id: 'tiles.heading', values: { indicator: indicator.short_name } })}
          head={[say('overview.unit'), indicator.short_name]}
          rows={tiles.map(({ row, cell }) => [
            row.unit.short_name,
            cell.value === null
              ? say('attainment.nodata')
              : words.text({ id: 'figure.plain', values: { value: figureOf(indicator, cell.value) } }),
          ])}
        />
      ) : (
        <ul
          className="tiles"
          style={{ gridTemplateColumns: `repeat(${view.columns}, 1fr)`, gridTemplateRows: `repeat(${view.rows}, 1fr)` }}
        >
          {tiles.map((tile) => (
            <TileItem key={tile.row.unit.unit_id} tile={tile} view={view} />
          ))}
        </ul>
      )}
      {view.unplaced.length > 0 && (
        <p className="small quiet">{words.text({ id: 'tiles.unplaced', values: { units: view.unplaced.join(', ') } })}</p>
      )}
    </section>
  )
}

function TileItem({ tile, view }: { readonly tile: Tile; readonly view: TilesView }) {
  const words = useWords()
  const { state, go } = useScreen()
  const { row, cell, step } = tile
  const { unit } = row
  const look = cell.value === null ? 'is-nodata' : view.by === 'attainment' ? `is-${cell.attainment}` : `step-${step ?? 0}`
  const chosen = state.unit === unit.unit_id
  return (
    <li style={{ gridRow: tile.gridRow, gridColumn: tile.gridCol }}>
      <button type="button" className={`tile ${look}`} aria-pressed={chosen} onClick={() => go({ unit: chosen ? null : unit.unit_id })}>
        <span className="tile-name">
          {row.focus !== null && (
            <span className="tile-focus">
              <FocusMark place={row.focus} />
            </span>
          )}
          {unit.short_name}
        </span>
        <span className="tile-value">
          {view.by === 'attainment' && <AttainmentMark attainment={cell.attainment} />}
          {cell.value === null ? '–' : words.text({ id: 'figure.plain', values: { value: bareFigure(view.indicator, cell.value) } })}
        </span>
        <TileCounts tile={tile} />
      </button>
    </li>
  )
}

function TileCounts({ tile: { row } }: { readonly tile: Tile }) {
  const words = useWords()
  const { models, shortcomings, unit } = row
  if (!models.known && !shortcomings.known) return <span className="tile-counts" />
  const [first] = shortcomings.items
  const label = words.text({
    id: 'tiles.counts',
    values: { unit: unit.short_name, models: count(models.items.length), shortcomings: count(shortcomings.items.length) },
  })
  return (
    <span className="tile-counts" role="img" aria-label={label}>
      <span className="tile-plate">
        <ModelMark />
        <Count own={models.own} shared={models.shared} />
      </span>
      <span className="tile-plate">
        <ShortcomingMark state={first?.state ?? 'resolved'} />
        <Count own={shortcomings.own} shared={shortcomings.shared} />
      </span>
    </span>
  )
}
