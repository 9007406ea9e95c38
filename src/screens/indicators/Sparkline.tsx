import { cx } from '@/ui/cx'
import css from './sparkline.module.css'
import listCss from './list.module.css'
const WIDTH = 100
const HEIGHT = 20

/**
 * A course as a small line: gaps where there is no figure, a dot at its end, the target as a level.
 * Its figures stand in the table.
 */
export function Sparkline(props: {
  readonly values: readonly (number | null)[]
  readonly target: number | null
  readonly label: string
}) {
  const { values, target, label } = props
  const held = values.filter((value) => value !== null)
  if (held.length === 0) return <span className={cx(listCss.sparkline, css.sparkline)} />
  const marks = target === null ? held : [...held, target]
  const [least, most] = [Math.min(...marks), Math.max(...marks)]
  const xOf = (index: number): number =>
    values.length === 1 ? WIDTH / 2 : 2 + (index / (values.length - 1)) * (WIDTH - 4)
  const yOf = (value: number): number =>
    most === least ? HEIGHT / 2 : HEIGHT - 2 - ((value - least) / (most - least)) * (HEIGHT - 4)
  const last = values.reduce<number>((latest, value, index) => (value === null ? latest : index), 0)
  const path = values.map((value, index) => {
    if (value === null) return ''
    const point = `${xOf(index).toFixed(1)} ${yOf(value).toFixed(1)}`
    // A point alone is a line of no length, which round ends show as a dot.
    return values[index - 1] == null ? `M${point}h0` : `L${point}`
  })
  return (
    <svg
      className={cx(listCss.sparkline, css.sparkline)}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {target !== null && (
        <path className={css.sparklineTarget} d={`M0 ${yOf(target).toFixed(1)}H${WIDTH}`} />
      )}
      <path className={css.sparklineCourse} d={path.join('')} />
      <path
        className={css.sparklineEnd}
        d={`M${xOf(last).toFixed(1)} ${yOf(values[last] ?? least).toFixed(1)}h0`}
      />
    </svg>
  )
}
