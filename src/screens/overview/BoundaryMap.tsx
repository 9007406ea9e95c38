import { issueText } from '@/i18n/issueText'
import { useId, useMemo, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react'
import { count } from '@/i18n/message'
import { mapView, type MapShape, type MapView } from './boundaryMap'
import type { TilesView } from '@/analysis/tiles'
import { usePainting } from '@/ui/chart/painting.browser'
import { cellLabel } from '@/ui/cell/cellLabel'
import { FocusMark } from '@/ui/cell/marks'
import { useParams, useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { lookOf } from './look'
import { useBoundaries } from './useBoundaries'
import { cx } from '@/ui/cx'
import attainmentCss from '@/ui/cell/attainment.module.css'
import textCss from '@/ui/text.module.css'
import './words/map'
import css from './map.module.css'
import { TileFigure } from './TileFigure'
import tilesCss from './tiles.module.css'

/**
 * Where: the units by their boundaries. Until these are there, and where they cannot be drawn, what
 * is given `instead`.
 */
export function BoundaryMap({
  view,
  path,
  instead,
}: {
  readonly view: TilesView
  readonly path: string
  readonly instead: ReactNode
}) {
  const words = useWords()
  const t = useText()
  const loaded = useBoundaries(path)
  const boundaries = loaded === 'loading' ? null : loaded.boundaries
  const why = loaded === 'loading' ? [] : loaded.issues.map((each) => issueText(words, each))
  const map = useMemo(
    () => (boundaries === null ? null : mapView(boundaries, view.units)),
    [boundaries, view.units],
  )
  if (loaded === 'loading') return <Arriving>{instead}</Arriving>
  if (map === null) {
    return (
      <>
        <p className={cx(textCss.small, textCss.quiet)}>{[t('map.failed'), ...why].join(' ')}</p>
        {instead}
      </>
    )
  }
  return (
    <>
      <p className={cx(textCss.quiet, textCss.small)}>
        {t(view.by === 'step' ? 'map.steps' : 'map.attainment')}
      </p>
      <Drawing view={view} map={map} />
      {map.unplaced.length > 0 && (
        <p className={cx(textCss.small, textCss.quiet)}>
          {words.text('tiles.unplaced', { units: map.unplaced.join(', ') })}
        </p>
      )}
      {boundaries !== null && boundaries.refused > 0 && (
        <p className={cx(textCss.small, textCss.quiet)}>
          {[words.text('map.refused', { n: count(boundaries.refused) }), ...why].join(' ')}
        </p>
      )}
    </>
  )
}

/** Holds the page’s mark back until the map is there. */
function Arriving({ children }: { readonly children: ReactNode }) {
  usePainting()
  return children
}

function Drawing({ view, map }: { readonly view: TilesView; readonly map: MapView }) {
  const params = useParams('overview')
  const t = useText()
  const hatch = useId()
  const chosen = map.shapes.find(({ placed }) => placed.row.unit.unit_id === params.unit)
  return (
    <div className={css.mapRoom}>
      <div className={css.map} style={{ '--ratio': map.width / map.height } as CSSProperties}>
        <svg viewBox={`0 0 ${map.width} ${map.height}`} role="group" aria-label={t('tiles.title')}>
          <defs>
            <pattern
              id={hatch}
              width="14"
              height="14"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect className={css.mapNodata} width="14" height="14" />
              <rect className={css.mapStripe} width="6" height="14" />
            </pattern>
          </defs>
          {map.shapes.map((shape) => (
            <Shape key={shape.placed.row.unit.unit_id} shape={shape} view={view} hatch={hatch} />
          ))}
          {chosen && <path className={css.mapChosen} d={chosen.path} />}
        </svg>
        {map.shapes.map((shape) => (
          <Label key={shape.placed.row.unit.unit_id} shape={shape} view={view} map={map} />
        ))}
      </div>
    </div>
  )
}

function Shape({
  shape,
  view,
  hatch,
}: {
  readonly shape: MapShape
  readonly view: TilesView
  readonly hatch: string
}) {
  const words = useWords()
  const { go } = useScreen()
  const params = useParams('overview')
  const { placed, path } = shape
  const { unit } = placed.row
  const isChosen = params.unit === unit.unit_id
  const press = (): void => go({ unit: isChosen ? null : unit.unit_id })
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    press()
  }
  return (
    <path
      className={cx(css.mapShape, css[lookOf(view, placed)])}
      d={path}
      {...(placed.cell.value === null ? { fill: `url(#${hatch})` } : {})}
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={cellLabel(words, placed.cell)}
      onClick={press}
      onKeyDown={onKey}
    />
  )
}

/** The name and the figure, as far as there is room for them within the shape. */
function Label({
  shape,
  view,
  map,
}: {
  readonly shape: MapShape
  readonly view: TilesView
  readonly map: MapView
}) {
  const { placed, label } = shape
  const { row, cell } = placed
  const place = {
    left: `${(100 * label.x) / map.width}%`,
    top: `${(100 * label.y) / map.height}%`,
    width: `${(100 * label.room) / map.width}%`,
  }
  return (
    <span
      className={cx(
        css.mapLabel,
        tilesCss[lookOf(view, placed)],
        attainmentCss[lookOf(view, placed)],
      )}
      style={place}
      aria-hidden="true"
    >
      <span className={css.mapName}>
        {row.focus !== null && (
          <span className={tilesCss.tileFocus}>
            <FocusMark place={row.focus} />
          </span>
        )}
        {row.unit.short_name}
      </span>
      <span className={css.mapValue}>
        <TileFigure view={view} cell={cell} />
      </span>
    </span>
  )
}
