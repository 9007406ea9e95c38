import {
  useEffect,
  useRef,
  useState,
  type CSSProperties,
  type PointerEvent,
  type ReactNode,
} from 'react'
import type { ECharts } from 'echarts/core'
import { nearestHover, type HoverPoint, type PlacedHover } from './hover'
import css from './chartHover.module.css'

/** Within so many px of a place it is told; a finger is less sure than a mouse. */
const REACH = { mouse: 28, touch: 48 } as const

/** What is told of the places of a chart; made when the chart is first pointed at. */
export type Hovers = () => readonly HoverPoint[]

type Shown = {
  readonly place: PlacedHover
  readonly of: Hovers
  readonly x: number
  readonly y: number
}
type HoverPlace = {
  readonly of: Hovers
  readonly width: number
  readonly height: number
  readonly places: readonly PlacedHover[]
}

/**
 * A chart that tells of the place pointed at, by mouse or by finger. By keyboard the same stands in
 * the table behind the chart.
 */
export function ChartHover(props: {
  readonly chart: () => ECharts | null
  readonly hovers: Hovers
  readonly children: ReactNode
}) {
  const { chart, hovers, children } = props
  const placed = useRef<HoverPlace | null>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const current = shown?.of === hovers ? shown : null
  useAwayTouch(current !== null, () => setShown(null))
  const point = (event: PointerEvent<HTMLDivElement>): void => {
    const drawn = chart()
    if (drawn === null || drawn.isDisposed()) return
    const held = placed.current
    const isHeld =
      held?.of === hovers && held.width === drawn.getWidth() && held.height === drawn.getHeight()
    const now = isHeld ? held : placesOf(drawn, hovers)
    placed.current = now
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const reach = event.pointerType === 'mouse' ? REACH.mouse : REACH.touch
    const place = nearestHover(now.places, [event.clientX - left, event.clientY - top], reach)
    if (place === (current?.place ?? null)) return
    setShown(place && { place, of: hovers, x: left + place.at[0], y: top + place.at[1] })
  }
  return (
    <div
      className={css.chartHands}
      data-part="chart-hands"
      onPointerMove={point}
      onPointerDown={point}
      // A finger that is lifted leaves what it asked for on the screen.
      onPointerLeave={(event) => event.pointerType === 'mouse' && setShown(null)}
    >
      {children}
      {current && <HoverCard shown={current} />}
    </div>
  )
}

function HoverCard({ shown: { place, x, y } }: { readonly shown: Shown }) {
  const side: CSSProperties =
    x > window.innerWidth / 2 ? { right: window.innerWidth - x } : { left: x }
  const height: CSSProperties =
    y > window.innerHeight / 2 ? { bottom: window.innerHeight - y } : { top: y }
  return (
    <>
      <span className={css.chartRing} style={{ left: place.at[0], top: place.at[1] }} />
      <div className={css.chartTold} role="tooltip" style={{ ...side, ...height }}>
        <strong>{place.point.title}</strong>
        {place.point.lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
    </>
  )
}

function placesOf(chart: ECharts, of: Hovers): HoverPlace {
  const places = of().flatMap((point): PlacedHover[] => {
    const at = chart.convertToPixel({ gridIndex: point.grid ?? 0 }, [...point.at]) as
      | readonly number[]
      | undefined
    const [x, y] = at ?? []
    return x === undefined || y === undefined || Number.isNaN(x + y) ? [] : [{ point, at: [x, y] }]
  })
  return { of, width: chart.getWidth(), height: chart.getHeight(), places }
}

/** A touch elsewhere, or scrolling, puts away what a finger asked for. */
function useAwayTouch(isOpen: boolean, close: () => void): void {
  const held = useRef(close)
  useEffect(() => {
    held.current = close
  })
  useEffect(() => {
    if (!isOpen) return undefined
    const away = (): void => held.current()
    const onDown = (event: globalThis.PointerEvent): void => {
      if (!(event.target instanceof Element && event.target.closest('[data-part="chart-hands"]')))
        away()
    }
    window.addEventListener('pointerdown', onDown)
    window.addEventListener('scroll', away, true)
    return () => {
      window.removeEventListener('pointerdown', onDown)
      window.removeEventListener('scroll', away, true)
    }
  }, [isOpen])
}
