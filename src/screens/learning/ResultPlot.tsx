import type { CSSProperties } from 'react'
import { FocusMark, focusInk, ModelMark } from '@/ui/cell/marks'
import { cx } from '@/ui/cx'
import { BAND, BELOW, LABEL_ROW, OVER, plotHeight, type Plot, type PlotLabel } from './resultPlot'
import css from './lines.module.css'

/** The ring round the best one, in letters. */
const RING = 0.72
/** How far the arrow ends before the ring, and how long its head is. */
const HEAD = 0.6

/** All units on one line by result, with the target, the best one and whom to ask. */
export function ResultPlot({ plot, spoken }: { readonly plot: Plot; readonly spoken: string }) {
  const { width, target, ticks, bars, models, focus, own, best, labels } = plot
  const height = plotHeight(plot)
  const middle = OVER
  const [top, bottom] = [middle - BAND / 2, middle + BAND / 2]
  return (
    <div
      className={css.plot}
      role="img"
      aria-label={spoken}
      style={{ width: `${width}em`, height: `${height}em` }}
    >
      <svg
        className={css.drawn}
        viewBox={`0 0 ${width} ${height}`}
        style={{ width: `${width}em`, height: `${height}em` }}
        aria-hidden="true"
      >
        {target !== null && (
          <rect className={css.shade} x={target} y={top} width={width - target} height={BAND} />
        )}
        <path className={css.axis} d={`M0 ${middle}H${width}`} />
        {bars.map((bar) => (
          <g key={bar.at}>
            <path
              className={css.bar}
              d={`M${bar.at} ${middle - (bar.share * BAND) / 2}v${bar.share * BAND}`}
            />
            {bar.models > 0 && (
              <path
                className={css.barModels}
                d={`M${bar.at} ${middle - (bar.share * BAND) / 2}v${bar.models * BAND}`}
              />
            )}
          </g>
        ))}
        <path
          className={css.tick}
          d={ticks.map((at) => `M${at} ${middle - BAND * 0.36}v${BAND * 0.72}`).join('')}
        />
        {target !== null && (
          <path className={css.target} d={`M${target} ${top - 0.25}V${bottom + 0.3}`} />
        )}
        {best !== null && <circle className={css.ring} cx={best} cy={middle} r={RING} />}
        <Arrow plot={plot} />
      </svg>
      {models.map((at) => (
        <Sign key={at} at={at} middle={middle}>
          <ModelMark />
        </Sign>
      ))}
      {focus.map(({ at, place }) => (
        <Sign key={at} at={at} middle={middle}>
          <FocusMark place={place} />
        </Sign>
      ))}
      {own && (
        <Sign at={own.at} middle={middle} isOwn>
          {own.place === null ? <span className={css.ownSign} /> : <FocusMark place={own.place} />}
        </Sign>
      )}
      {labels.map((label) => (
        <Label key={label.key} label={label} top={bottom + BELOW + label.row * LABEL_ROW} />
      ))}
    </div>
  )
}

function Sign(props: {
  readonly at: number
  readonly middle: number
  readonly isOwn?: boolean
  readonly children: React.ReactNode
}) {
  const { at, middle, isOwn = false, children } = props
  return (
    <span
      className={cx(css.sign, isOwn && css.isOwn)}
      style={{ left: `${at}em`, top: `${middle}em` }}
    >
      {children}
    </span>
  )
}

function Label({ label, top }: { readonly label: PlotLabel; readonly top: number }) {
  const { kind, focus, text, at } = label
  const isOwn = kind === 'own'
  const style: CSSProperties = {
    left: `${at}em`,
    top: `${top}em`,
    ...(focus !== null && isOwn ? { color: focusInk(focus) } : {}),
  }
  return (
    <span className={cx(css.label, css[`is-${kind}`])} style={style}>
      {focus !== null && !isOwn && <FocusMark place={focus} />}
      {text}
    </span>
  )
}

/** From the asking unit over the line to whom to ask; without a figure of it, from above. */
function Arrow({ plot: { arrow, best } }: { readonly plot: Plot }) {
  if (arrow === null) return null
  const { from, to } = arrow
  const isRinged = best !== null && best === to
  const clear = isRinged ? RING : 0.5
  if (from === null || Math.abs(to - from) < 2 * HEAD) {
    const end = OVER - clear - 0.1
    return (
      <g>
        <path className={css.arrow} d={`M${to} 0.2V${end - HEAD * 0.6}`} />
        <path className={css.head} d={headAt(to, end, 0, 1)} />
      </g>
    )
  }
  const side = to > from ? 1 : -1
  const reach = Math.min(3, Math.abs(to - from) * 0.4)
  // The curve comes in at an angle, from above and from the side of the asking unit.
  const [dx, dy] = [side * 0.8, 0.6]
  const tip = [to - dx * (clear + 0.05), OVER - dy * (clear + 0.05)] as const
  const end = [tip[0] - dx * HEAD * 0.6, tip[1] - dy * HEAD * 0.6] as const
  const top = 0.12
  return (
    <g>
      <path
        className={css.arrow}
        d={`M${from + side * 0.35} ${OVER - 0.6}C${from + side * reach} ${top} ${end[0] - dx * reach} ${top} ${end[0]} ${end[1]}`}
      />
      <path className={css.head} d={headAt(tip[0], tip[1], dx, dy)} />
    </g>
  )
}

/** A triangle whose tip stands at a place and points along a direction of length 1. */
function headAt(x: number, y: number, dx: number, dy: number): string {
  const [bx, by] = [x - dx * HEAD, y - dy * HEAD]
  const half = HEAD * 0.42
  return `M${x} ${y}L${bx - dy * half} ${by + dx * half}L${bx + dy * half} ${by - dx * half}Z`
}
