import { Suspense, useState, type CSSProperties } from 'react'
import { count } from '@/i18n/message'
import { lazily } from '@/ui/lazily'
import type { Words } from '@/i18n/translator'
import { STEPS, type Tile, type TilesView } from '@/analysis/tiles'
import { bareFigure, figureOf } from '@/analysis/cell'
import { FocusMark, ModelMark, ShortcomingMark } from '@/ui/cell/marks'
import { cellLabel } from '@/ui/cell/cellLabel'
import { Count } from '@/ui/cell/Statements'
import { DataTable } from '@/ui/chart/DataTable'
import { TableToggle } from '@/ui/chart/TableToggle'
import { useDataset } from '@/ui/useDataset'
import { useParams, useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { lookOf } from './look'
import { Select } from '@/ui/Select'
import { cx } from '@/ui/cx'
import attainmentCss from '@/ui/cell/attainment.module.css'
import textCss from '@/ui/text.module.css'
import './words/map'
import '@/ui/profile/words'
import css from './tiles.module.css'
import { TileFigure } from './TileFigure'
import pageCss from './page.module.css'

const BoundaryMap = lazily(() => import('./BoundaryMap').then((module) => module.BoundaryMap))

/**
 * Where: every unit as a tile of one size, laid out as on the map; where the package has
 * boundaries, the map itself.
 */
export function TileMap({ view }: { readonly view: TilesView }) {
  const words = useWords()
  const t = useText()
  const { state } = useScreen()
  const { about } = useDataset()
  const { indicator, units } = view
  const heading = words.text('tiles.heading', { indicator: indicator.short_name })
  return (
    <section className={cx(pageCss.tilesPane, css.tilesPane)} aria-label={t('tiles.title')}>
      <header className={cx(css.paneHead, textCss.paneHead)}>
        <h2 className={textCss.onlySpoken}>{heading}</h2>
        <MeasureChoice view={view} />
        <TableToggle />
      </header>
      {state.tables ? (
        <DataTable
          caption={heading}
          head={[t('overview.unit'), indicator.short_name]}
          rows={units.map(({ row, cell }) => [
            row.unit.short_name,
            cell.value === null
              ? t('attainment.nodata')
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

/**
 * Tiles too small for words keep to their colour; the one pointed at is then named over the map.
 */
function TileGrid({ view }: { readonly view: TilesView }) {
  const words = useWords()
  const t = useText()
  const [pointed, setPointed] = useState<Tile | null>(null)
  const point = (target: EventTarget): void => {
    const id =
      target instanceof Element
        ? target.closest<HTMLElement>('[data-unit]')?.dataset['unit']
        : undefined
    setPointed(view.tiles.find(({ row }) => row.unit.unit_id === id) ?? null)
  }
  return (
    <>
      <p className={cx(textCss.small, css.tilesSaid, !pointed && textCss.quiet)}>
        {pointed
          ? cellLabel(words, pointed.cell)
          : t(view.by === 'step' ? 'tiles.steps' : 'tiles.attainment')}
      </p>
      <div className={css.tilesRoom}>
        <ul
          className={css.tiles}
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
      {view.unplaced.length > 0 && (
        <p className={cx(textCss.small, textCss.quiet)}>
          {words.text('tiles.unplaced', { units: view.unplaced.join(', ') })}
        </p>
      )}
    </>
  )
}

/** The steps of colour between the figures at their two ends. */
function StepKey({ view: { indicator, ends } }: { readonly view: TilesView }) {
  const words = useWords()
  if (ends === null) return null
  const [worst, best] = ends.map((value) =>
    words.text('figure.plain', { value: bareFigure(indicator, value) }),
  )
  return (
    <p className={cx(css['step-key'], textCss.small)}>
      {worst}
      {Array.from({ length: STEPS }, (_, step) => (
        <span key={step} className={css[`step-${step}`]} />
      ))}
      {best}
    </p>
  )
}

/** What the map shows. */
function MeasureChoice({ view: { indicator, measures, usual } }: { readonly view: TilesView }) {
  const t = useText()
  const { go } = useScreen()
  return (
    <Select
      className={css.tilesMeasure}
      label={t('tiles.measure')}
      value={indicator.indicator_id}
      options={measures.map(({ indicator_id, short_name }) => [indicator_id, short_name])}
      onChoose={(measure) => go({ measure: measure === usual.indicator_id ? null : measure })}
    />
  )
}

function TileItem({ tile, view }: { readonly tile: Tile; readonly view: TilesView }) {
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
        className={cx(css.tile, css[look], attainmentCss[look])}
        data-unit={unit.unit_id}
        aria-pressed={chosen}
        onClick={() => go({ unit: chosen ? null : unit.unit_id })}
      >
        <span className={css.tileName}>
          {row.focus !== null && (
            <span className={css.tileFocus}>
              <FocusMark place={row.focus} />
            </span>
          )}
          <span className={css.tileText}>{unit.short_name}</span>
        </span>
        <span className={css.tileValue}>
          <TileFigure view={view} cell={cell} />
        </span>
        <TileCounts tile={tile} />
      </button>
    </li>
  )
}

/** The report’s own word, which is no count: an inspection named no good initiative or model. */
function isNoneNamed({ known, absent, items }: Tile['row']['models']): boolean {
  return known && !absent && items.length === 0
}

/** How many models and shortcomings are named, in words. */
function countsLabel(words: Words, { models, shortcomings, unit }: Tile['row']): string {
  if (isNoneNamed(models)) {
    const none = `${words.text('statement.noModel')} ${words.text('profile.modelsNone')}`
    const found = `${shortcomings.items.length} ${words.text('profile.shortcomings')}`
    return `${unit.short_name}: ${none}, ${found}`
  }
  const values = {
    unit: unit.short_name,
    models: count(models.items.length),
    shortcomings: count(shortcomings.items.length),
  }
  return words.text('tiles.counts', values)
}

function TileCounts({ tile: { row } }: { readonly tile: Tile }) {
  const words = useWords()
  const { models, shortcomings } = row
  if (!models.known && !shortcomings.known) return <span className={css.tileCounts} />
  const [first] = shortcomings.items
  return (
    <span className={css.tileCounts} role="img" aria-label={countsLabel(words, row)}>
      <span className={css.tilePlate}>
        {isNoneNamed(models) ? (
          words.text('statement.noModel')
        ) : (
          <>
            <ModelMark />
            <Count own={models.own} shared={models.shared} />
          </>
        )}
      </span>
      <span className={css.tilePlate}>
        <ShortcomingMark state={first?.state ?? 'resolved'} />
        <Count own={shortcomings.own} shared={shortcomings.shared} />
      </span>
    </span>
  )
}
