import { lazy, Suspense, useState, type CSSProperties } from 'react'
import { count } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { STEPS, type Tile, type TilesView } from '@/analysis/tiles'
import { bareFigure, figureOf } from '@/analysis/cell'
import { AttainmentMark, FocusMark, ModelMark, ShortcomingMark } from '@/ui/cell/marks'
import { cellLabel } from '@/ui/cell/cellLabel'
import { Count } from '@/ui/cell/Statements'
import { DataTable } from '@/ui/chart/DataTable'
import { TableToggle } from '@/ui/chart/TableToggle'
import { useDataset } from '@/ui/useDataset'
import { useParams, useScreen } from '@/ui/useScreen'
import { useSay, useWords } from '@/ui/useWords'
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
  const heading = words.text('tiles.heading', { indicator: indicator.short_name })
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
              : words.text('figure.plain', { value: figureOf(indicator, cell.value, cell.target) }),
          ])}
        />
      ) : about.boundaries === null ? (
        <TileGrid view={view} />
      ) : (
        <Suspense fallback={<TileGrid view={view} />}>
          <BoundaryMap view={view} path={about.boundaries} instead={<TileGrid view={view} />} />
        </Suspense>
      )}
      {!state.tables && <StepKey view={view} />}
    </section>
  )
}

/** Tiles too small for words keep to their colour; the one pointed at is then named over the map. */
function TileGrid({ view }: { readonly view: TilesView }) {
  const words = useWords()
  const say = useSay()
  const [pointed, setPointed] = useState<Tile | null>(null)
  const point = (target: EventTarget): void => {
    const id = target instanceof Element ? target.closest<HTMLElement>('[data-unit]')?.dataset['unit'] : undefined
    setPointed(view.tiles.find(({ row }) => row.unit.unit_id === id) ?? null)
  }
  return (
    <>
      <p className={pointed ? 'small tiles-said' : 'quiet small tiles-said'}>
        {pointed ? cellLabel(words, pointed.cell) : say(view.by === 'step' ? 'tiles.steps' : 'tiles.attainment')}
      </p>
      <div className="tiles-room">
        <ul
          className="tiles"
          style={{ '--columns': view.columns, '--rows': view.rows } as CSSProperties}
          onMouseOver={(event) => point(event.target)}
          onMouseLeave={() => setPointed(null)}
          onFocus={(event) => point(event.target)}
          onBlur={() => setPointed(null)}
        >
          {view.tiles.map((tile) => (
            <TileItem key={tile.row.unit.unit_id} tile={tile} view={view} />
          ))}
        </ul>
      </div>
      {view.unplaced.length > 0 && <p className="small quiet">{words.text('tiles.unplaced', { units: view.unplaced.join(', ') })}</p>}
    </>
  )
}

/** The steps of colour between the figures at their two ends. */
function StepKey({ view: { indicator, ends } }: { readonly view: TilesView }) {
  const words = useWords()
  if (ends === null) return null
  const [worst, best] = ends.map((value) => words.text('figure.plain', { value: bareFigure(indicator, value) }))
  return (
    <p className="step-key small">
      {worst}
      {Array.from({ length: STEPS }, (_, step) => (
        <span key={step} className={`step-${step}`} />
      ))}
      {best}
    </p>
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
  const { go } = useScreen()
  const params = useParams('overview')
  const { row, cell } = tile
  const { unit } = row
  const look = lookOf(view, tile)
  const chosen = params.unit === unit.unit_id
  return (
    <li style={{ gridRow: tile.gridRow, gridColumn: tile.gridCol }}>
      <button
        type="button"
        className={`tile ${look}`}
        data-unit={unit.unit_id}
        aria-pressed={chosen}
        onClick={() => go({ unit: chosen ? null : unit.unit_id })}
      >
        <span className="tile-name">
          {row.focus !== null && (
            <span className="tile-focus">
              <FocusMark place={row.focus} />
            </span>
          )}
          <span className="tile-text">{unit.short_name}</span>
        </span>
        <span className="tile-value">
          {view.by === 'attainment' && <AttainmentMark attainment={cell.attainment} />}
          {cell.value === null ? '–' : words.text('figure.plain', { value: bareFigure(view.indicator, cell.value, cell.target) })}
        </span>
        <TileCounts tile={tile} />
      </button>
    </li>
  )
}

/** How many models and shortcomings are named, in words. */
function countsLabel(words: Words, { models, shortcomings, unit }: Tile['row']): string {
  const values = { unit: unit.short_name, models: count(models.items.length), shortcomings: count(shortcomings.items.length) }
  return words.text('tiles.counts', values)
}

function TileCounts({ tile: { row } }: { readonly tile: Tile }) {
  const words = useWords()
  const { models, shortcomings } = row
  if (!models.known && !shortcomings.known) return <span className="tile-counts" />
  const [first] = shortcomings.items
  return (
    <span className="tile-counts" role="img" aria-label={countsLabel(words, row)}>
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
