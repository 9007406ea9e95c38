import type { Attainment } from '@/stats/attainment'
import type { ShortcomingState } from '@/analysis/statements'
import { cx } from '@/ui/cx'
import marksCss from './marks.module.css'

/**
 * The sign that goes with an attainment: nothing for met, ▲ near, ✕ missed. Drawn, so that no font
 * can lack it.
 */
export function AttainmentMark({ attainment }: { readonly attainment: Attainment }) {
  if (attainment === 'near') {
    return (
      <svg className={marksCss.mark} viewBox="0 0 10 10" aria-hidden="true" data-glyph="▲">
        <path d="M5 1 9.4 9H.6Z" fill="currentColor" />
      </svg>
    )
  }
  if (attainment === 'missed') {
    return (
      <svg className={marksCss.mark} viewBox="0 0 10 10" aria-hidden="true" data-glyph="✕">
        <path
          d="M1.4 1.4 8.6 8.6M8.6 1.4 1.4 8.6"
          stroke="currentColor"
          strokeWidth="2"
          fill="none"
        />
      </svg>
    )
  }
  return null
}

/** A model that is run: a green disc. */
export function ModelMark() {
  return (
    <svg
      className={cx(marksCss.mark, marksCss.markModel)}
      viewBox="0 0 12 12"
      aria-hidden="true"
      data-glyph="●"
    >
      <circle cx="6" cy="6" r="5" />
    </svg>
  )
}

/**
 * A shortcoming: a diamond, solid when overdue, hollow when open, with a dot when its state is
 * unknown, small and grey when resolved.
 */
export function ShortcomingMark({ state }: { readonly state: ShortcomingState }) {
  const half = state === 'resolved' ? 3.2 : 5
  return (
    <svg
      className={cx(marksCss.mark, marksCss.markShortcoming, marksCss[`is-${state}`])}
      viewBox="0 0 12 12"
      data-glyph="◆"
      aria-hidden="true"
    >
      <path d={`M6 ${6 - half} ${6 + half} 6 6 ${6 + half} ${6 - half} 6Z`} />
      {state === 'unknown' && <circle cx="6" cy="6" r="1.5" />}
    </svg>
  )
}

/**
 * The corner of a cell whose indicator shows a shortcoming: solid overdue, hollow otherwise, a tick
 * once resolved.
 */
export function ShortcomingCorner({ state }: { readonly state: ShortcomingState }) {
  return (
    <svg
      className={cx(marksCss.corner, marksCss.cornerShortcoming, marksCss[`is-${state}`])}
      viewBox="0 0 12 12"
      data-glyph="◆"
      aria-hidden="true"
    >
      {state === 'resolved' ? (
        <path d="M3 4 5.5 6.5 10 1.5" className={marksCss.tick} />
      ) : (
        <path d="M1 1H11V11Z" />
      )}
    </svg>
  )
}

/** The opposite corner, where the unit runs a model meant for this indicator. */
export function ModelCorner() {
  return (
    <svg
      className={cx(marksCss.corner, marksCss.cornerModel)}
      viewBox="0 0 12 12"
      data-glyph="●"
      aria-hidden="true"
    >
      <circle cx="5" cy="7" r="3.4" />
    </svg>
  )
}

/** A small arrow, for a change that passes the stated test. */
export function ChangeMark({ direction }: { readonly direction: 'up' | 'down' }) {
  return (
    <svg
      className={cx(marksCss.mark, marksCss.markChange)}
      viewBox="0 0 10 10"
      aria-hidden="true"
      data-glyph={direction === 'up' ? '↑' : '↓'}
    >
      <path
        d={direction === 'up' ? 'M5 9V1.6M1.8 4.6 5 1.4 8.2 4.6' : 'M5 1V8.4M1.8 5.4 5 8.6 8.2 5.4'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
      />
    </svg>
  )
}

const SHAPES = [
  <circle key="disc" cx="6" cy="6" r="4.8" />,
  <rect key="square" x="1.6" y="1.6" width="8.8" height="8.8" />,
  <path key="diamond" d="M6 .6 11.4 6 6 11.4.6 6Z" />,
  <path key="triangle" d="M6 .9 11.3 10.8H.7Z" />,
  <path key="down" d="M6 11.1.7 1.2h10.6Z" />,
  <path key="cross" d="M4.2 1h3.6v3.2H11v3.6H7.8V11H4.2V7.8H1V4.2h3.2Z" />,
]

/** The colour of a focus unit. */
export function focusInk(place: number): string {
  return `var(--focus-${place + 1})`
}

/**
 * The colour and shape of a focus unit, the same on all screens. `place` is its place among them;
 * hollow for an earlier figure.
 */
export function FocusMark({
  place,
  isHollow = false,
}: {
  readonly place: number
  readonly isHollow?: boolean
}) {
  return (
    <svg
      className={isHollow ? marksCss.markHollow : marksCss.mark}
      style={isHollow ? { stroke: focusInk(place) } : { fill: focusInk(place) }}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      {SHAPES[place]}
    </svg>
  )
}
