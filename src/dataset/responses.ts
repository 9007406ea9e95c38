import { issue, type Issue } from './issue'
import type { Located } from './structure'
import type { Response } from './tables/responses'

/** What an answer can be to, by the column that names it. */
const SUBJECTS = ['indicator_id', 'shortcoming_id', 'directive_id'] as const

/**
 * Leaves out answers of which nobody can tell what they are to: to nothing, to several things, or
 * to a figure without its period (`response/subject`, an error each).
 */
export function settleResponses({ rows, places }: Located<Response>): {
  readonly rows: readonly Response[]
  readonly issues: readonly Issue[]
} {
  const issues: Issue[] = []
  const kept = rows.filter((row, index) => {
    const subjects = SUBJECTS.filter((column) => row[column] !== null)
    const isOne = subjects.length === 1 && (row.indicator_id === null) === (row.period === null)
    if (!isOne)
      issues.push(
        issue({
          code: 'response/subject',
          severity: 'error',
          ...(places[index] ?? { file: '', row: null }),
          column: subjects[1] ?? (row.period === null ? 'indicator_id' : 'period'),
          found: subjects.map((column) => row[column]).join(' + ') || null,
        }),
      )
    return isOne
  })
  return { rows: kept, issues }
}
