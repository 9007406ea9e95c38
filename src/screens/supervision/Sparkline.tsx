import { sparkOf } from './shortcomingSpark'
import type { Evidence } from '@/analysis/supervision/shortcomingEvidence'
import css from './figures.module.css'

const [WIDTH, HEIGHT, EDGE] = [84, 26, 4]

/**
 * A small history with an upright line where the inspection was. Its numbers stand in the table
 * behind it.
 */
export function Sparkline({
  evidence: { history, times },
  label,
}: {
  readonly evidence: Evidence
  readonly label: string
}) {
  const cut = times.before === null ? null : times.history.indexOf(times.before) + 1
  const { runs, last, cut: at } = sparkOf(history, cut)
  if (last === null) return null
  const x = (share: number): number => EDGE + share * (WIDTH - 2 * EDGE)
  const y = (share: number): number => EDGE + share * (HEIGHT - 2 * EDGE)
  return (
    <svg className={css.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {at !== null && <line className={css.sparkCut} x1={x(at)} x2={x(at)} y1="0" y2={HEIGHT} />}
      {runs.map((run) => (
        <polyline key={run[0]?.[0]} points={run.map(([a, b]) => `${x(a)},${y(b)}`).join(' ')} />
      ))}
      <circle cx={x(last[0])} cy={y(last[1])} r="3" />
    </svg>
  )
}
