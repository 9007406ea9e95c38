import { lazy, Suspense } from 'react'
import { count } from '@/i18n/message'
import type { Tile, TilesView } from '@/views/tiles'
import { bareFigure, figureOf } from '@/views/cell'
import { AttainmentMark, FocusMark, ModelMark, ShortcomingMark } from '@/components/matrix/marks'
import { Count } from '@/components/matrix/Statements'
import { DataTable } from '@/components/chart/DataTable'
import { TableToggle } from '@/components/chart/TableToggle'
import { useDataset } from '@/components/dataset'
import { useScreen } from '@/components/screen'
import { useSay, useWords } from '@/components/words'
import { lookOf } from './look'
import './tiles.css'

const BoundaryMap = lazy(() => import('./BoundaryMap').then((module) => ({ default: module.BoundaryMap })))

/** Where: every unit as a tile of one size, laid out as on the map; where the package has boundaries, the map itself. */
export function TileMap({ view }: { readonly view: TilesView }) {
  const words = useWords()
  const say = useSay()
  const { state } = useScreen()
  const { about } = useDataset()
  const { indicator, units } = view
  const heading = words.text({ id: 'tiles.heading', values: { indicator: indicator.short_name } })
  return (
    <section className="tiles-pane" aria-label={say('tiles.title')}>
      <header className="pane-head">
        <h2 className="only-spoken">{heading}</h2>
        <MeasureChoice view={view} />
        <TableToggle />
      </header>
      {state.tables ? (
        <DataTable
          caption={heading}
          head={[say('overview.unit'), indicator.short_name]}
          rows={units.map(({ row, cell }) => [
            row.unit.short_name,
            cell.value === null
              ? say('attainment.nodata')
              : words.text({ id: 'figure.plain', values: { value: figureOf(indicator, cell.value) } }),
          ])}
        />
      ) : about.boundaries === null ? (
        <TileGrid view={view} />
      ) : (
        <Suspense fallback={<TileGrid view={view} />}>
          <BoundaryMap view={view} path={about.boundaries} instead={<TileGrid view={view} />} />
        </Suspense>
      )}
    </section>
  )
}

function TileGrid({ view }: { readonly view: TilesView }) {
  const words = useWords()
  const say = useSay()
  return (
    <>
      <p className="quiet small">{say(view.by === 'step' ? 'tiles.steps' : 'tiles.attainment')}</p>
      <ul className="tiles" style={{ gridTemplateColumns: `repeat(${view.columns}, 1fr)`, gridTemplateRows: `repeat(${view.rows}, 1fr)` }}>
        {view.tiles.map((tile) => (
          <TileItem key={tile.row.unit.unit_id} tile={tile} view={view} />
        ))}
      </ul>
      {view.unplaced.length > 0 && (
        <p className="small quiet">{words.text({ id: 'tiles.unplaced', values: { units: view.unplaced.join(', ') } })}</p>
      )}
    </>
  )
}

/** What the map shows. */
function MeasureChoice({ view: { indicator, measures, usual } }: { readonly view: TilesView }) {
  const say = useSay()
  const { go } = useScreen()
  return (
    <label className="picker tiles-measure">
      <span className="only-spoken">{say('tiles.measure')}</span>
      <select
        value={indicator.indicator_id}
        onChange={(event) => {
          const chosen = measures.find(({ indicator_id }) => indicator_id === event.target.value)
          if (chosen) go({ measure: chosen === usual ? null : chosen.indicator_id })
        }}
      >
        {measures.map(({ indicator_id, short_name }) => (
          <option key={indicator_id} value={indicator_id}>
            {short_name}
          </option>
        ))}
      </select>
    </label>
  )
}

function TileItem({ tile, view }: { readonly tile: Tile; readonly view: TilesView }) {
  const words = useWords()
  const { state, go } = useScreen()
  const { row, cell } = tile
  const { unit } = row
  const look = lookOf(view, tile)
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
