import { sparkOf } from './spark'
import { cx } from '@/ui/cx'
import css from './sparkline.module.css'

const [WIDTH, HEIGHT, EDGE] = [100, 20, 2]

/**
 * A course as a small line: gaps where there is no figure, a dot at its end, the level it is held
 * against, and an upright line after the first `cut` of its values. Its figures stand in a table.
 * Nothing where there are none.
 */
export function Sparkline({
  values,
  target = null,
  cut = null,
  label = null,
  className,
}: {
  readonly values: readonly (number | null)[]
  readonly target?: number | null
  readonly cut?: number | null
  /** Without one it is a sign in a legend. */
  readonly label?: string | null
  readonly className?: string | undefined
}) {
  const { runs, last, level, cut: at } = sparkOf(values, { level: target, cut })
  if (last === null) return null
  const x = (share: number): string => (EDGE + share * (WIDTH - 2 * EDGE)).toFixed(1)
  const y = (share: number): string => (EDGE + share * (HEIGHT - 2 * EDGE)).toFixed(1)
  // A point alone is a line of no length, which round ends show as a dot.
  const course = runs.map((run) =>
    run.length === 1
      ? run.map(([a, b]) => `M${x(a)} ${y(b)}h0`).join('')
      : `M${run.map(([a, b]) => `${x(a)} ${y(b)}`).join('L')}`,
  )
  return (
    <svg
      className={cx(css.spark, className)}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      {...(label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {level !== null && <path className={css.level} d={`M0 ${y(level)}H${WIDTH}`} />}
      {at !== null && <path className={css.cut} d={`M${x(at)} 0V${HEIGHT}`} />}
      <path className={css.course} d={course.join('')} />
      <path className={css.end} d={`M${x(last[0])} ${y(last[1])}h0`} />
    </svg>
  )
}
