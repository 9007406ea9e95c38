import {
  memo,
  useMemo,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import {
  MARK_SIZE,
  stripLayout,
  unitAt,
  unitOrder,
  type StripLayout,
  type StripRoom,
} from './charts/strip'
import { spokenFigure } from './charts/stripWords'
import type { Strip } from './compareStrip'
import { ChangeMark, FocusMark, focusInk } from '@/ui/cell/marks'
import { useWords } from '@/ui/useWords'
import type { PointedUnit, StripHandlers } from './pointed'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './stripPlot.module.css'
import pageCss from './page.module.css'

/** How near the pointer must be to a unit, in letters: half of what a finger needs. */
const REACH = 1

/**
 * The units of one indicator along a line. Arrow keys go through them, Enter or a press chooses.
 */
export const StripPlot = memo(function StripPlot(props: {
  readonly strip: Strip
  readonly room: StripRoom
  readonly hands: StripHandlers
}) {
  const { strip, room, hands } = props
  const words = useWords()
  const layout = useMemo(() => stripLayout(strip, words, room), [strip, words, room])
  const order = useMemo(() => unitOrder(layout), [layout])
  const [at, setAt] = useState(0)
  const current = order[Math.min(at, order.length - 1)]
  const unit = current === undefined ? undefined : strip.units[current]
  const point = (index: number | null, plot: Element): void =>
    hands.point(index === null ? null : pointedUnit(strip, layout, index, plot))
  const hover = pointerHandlers(layout, room.letter, point, (index) => hands.press(strip, index))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const plot = event.currentTarget.parentElement
    if (!plot || current === undefined) return
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: order.length - 1 }[event.key]
    if (to !== undefined) {
      const next = Math.max(0, Math.min(order.length - 1, to))
      setAt(next)
      point(order[next] ?? null, plot)
    } else if (event.key === 'Enter' || event.key === ' ') hands.press(strip, current)
    else return
    event.preventDefault()
  }
  return (
    <div className={css.stripPlot} style={{ height: layout.height }} {...hover}>
      <div
        className={css.stripBrowser}
        role="slider"
        tabIndex={0}
        aria-label={words.text('compare.strip.browse', { indicator: strip.indicator.name })}
        aria-valuemin={1}
        aria-valuemax={order.length}
        aria-valuenow={Math.min(at, order.length - 1) + 1}
        aria-valuetext={
          unit &&
          words.text('compare.strip.summary', {
            unit: unit.unit.short_name,
            figure: spokenFigure(words, strip, unit),
          })
        }
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (
            event.currentTarget.matches(':focus-visible') &&
            current !== undefined &&
            event.currentTarget.parentElement
          )
            point(current, event.currentTarget.parentElement)
        }}
        onBlur={() => hands.point(null)}
      />
      <StripDrawing layout={layout} width={room.width} />
      {layout.marks.map(({ index, place, shown, lane, before }) => (
        <span key={place}>
          {before !== null && (
            <span
              className={cx(css.stripAt, 'strip-before')}
              style={{ left: before, top: layout.middle + lane }}
            >
              <FocusMark place={place} isHollow />
            </span>
          )}
          <span
            className={cx(css.stripAt, css.stripFocus)}
            data-cell={keyOf(strip, index)}
            ref={keyOf(strip, index) === hands.openKey ? hands.anchorRef : null}
            style={
              {
                left: shown,
                top: layout.middle + lane,
                '--mark': `${MARK_SIZE}em`,
              } as CSSProperties
            }
          >
            <FocusMark place={place} />
          </span>
        </span>
      ))}
      {layout.labels.map(({ index, place, x, row, text, isApart, change }) => (
        <span
          key={place}
          className={css.stripLabel}
          data-index={index}
          style={{ left: x, top: row * layout.row, color: focusInk(place) }}
        >
          <span className={textCss.onlySpoken}>{strip.units[index]?.unit.short_name} </span>
          {isApart && <FocusMark place={place} />}
          <span className="strip-figure">{text}</span>
          {change && <ChangeMark direction={change} />}
        </span>
      ))}
      {layout.names.map(({ index, x, text }) => (
        <span
          key={index}
          className={cx(css.stripLabel, css.stripOther, pageCss.quiet, textCss.quiet)}
          data-index={index}
          style={{ left: x }}
        >
          {text}
        </span>
      ))}
      {layout.ends.map(
        (end, side) =>
          end && (
            <span
              key={side}
              className={css.stripEnd}
              style={{ left: end.x, top: layout.middle + layout.half }}
            >
              {end.text}
            </span>
          ),
      )}
      {layout.province && (
        <span
          className={css.stripProvinceLabel}
          style={{ left: layout.province.label, top: layout.middle + layout.half }}
        >
          {layout.province.text}
        </span>
      )}
    </div>
  )
})

/** As `cellKey` has it, and the address. */
function keyOf({ units, indicator }: Strip, index: number): string {
  return `${units[index]?.unit.unit_id}~${indicator.indicator_id}`
}

/**
 * What does not speak: the line, the shade, the ticks, and what joins a mark to where its figure
 * is.
 */
function StripDrawing({ layout, width }: { readonly layout: StripLayout; readonly width: number }) {
  const { height, middle, half, mark, shade, ticks, marks, province } = layout
  const [top, bottom] = [middle - half, middle + half]
  return (
    <svg className={css.stripDrawing} width={width} height={height} aria-hidden="true">
      {shade && (
        <rect
          className={css.stripShade}
          x={shade.from}
          width={Math.max(0, shade.to - shade.from)}
          y={top}
          height={2 * half}
        />
      )}
      <path className={css.stripLine} d={`M0 ${middle}H${width}`} />
      {marks.map(({ place, lane, range, before, shown, x }) => (
        <g key={place} style={{ stroke: focusInk(place) }}>
          {range && (
            <path className={css.stripRange} d={`M${range.from} ${middle + lane}H${range.to}`} />
          )}
          {before !== null && (
            <path className={css.stripJoin} d={`M${before} ${middle + lane}H${x}`} />
          )}
          {Math.abs(shown - x) > 2 && (
            <path className={css.stripLeader} d={`M${x} ${top}V${bottom}`} />
          )}
        </g>
      ))}
      <path
        className={css.stripTicks}
        d={ticks.map(({ x }) => `M${x} ${middle - half * 0.72}V${middle + half * 0.72}`).join('')}
      />
      {province && <path className={css.stripProvince} d={`M${province.x} ${top}V${bottom + 2}`} />}
      {mark !== null && <path className={css.stripMark} d={`M${mark} ${top - 3}V${bottom + 3}`} />}
    </svg>
  )
}

/** Where the name and figure of a unit are shown: at its tick or mark, in px of the window. */
function pointedUnit(
  strip: Strip,
  { ticks, marks, middle, half }: StripLayout,
  index: number,
  plot: Element,
): PointedUnit {
  const box = plot.getBoundingClientRect()
  const x =
    ticks.find((tick) => tick.index === index)?.x ??
    marks.find((mark) => mark.index === index)?.shown ??
    0
  return { strip, index, x: box.left + x, y: box.top + middle + half }
}

/** The pointer means the unit nearest to it; over a label, that label’s. */
function pointerHandlers(
  layout: StripLayout,
  letter: number,
  point: (index: number | null, plot: Element) => void,
  press: (index: number) => void,
): Pick<React.HTMLAttributes<HTMLElement>, 'onMouseMove' | 'onMouseLeave' | 'onClick'> {
  const indexAt = ({ target, clientX, currentTarget }: MouseEvent<HTMLElement>): number | null => {
    const label = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
    if (label) return Number(label.dataset['index'])
    return unitAt(
      layout,
      clientX - currentTarget.getBoundingClientRect().left,
      REACH * letter,
      MARK_SIZE * letter,
    )
  }
  return {
    onMouseMove: (event) => point(indexAt(event), event.currentTarget),
    onMouseLeave: (event) => point(null, event.currentTarget),
    onClick: (event) => {
      const index = indexAt(event)
      if (index !== null) press(index)
    },
  }
}
