import { BASES, STATUSES, type ObservationRow } from './tables/observations'

/** What decides between the rows of one cell. */
type Ranked = Pick<ObservationRow, 'value' | 'basis' | 'status' | 'published_on'>

/**
 * Whether a row is shown in place of another of its cell that stands before it in the files: the
 * rule of `Observations`, for rows that are in no dataset yet.
 */
export function isPreferred(later: Ranked, before: Ranked): boolean {
  const order = (row: Ranked): readonly number[] => [
    row.value === null ? 0 : 1,
    BASES.indexOf(row.basis),
    STATUSES.indexOf(row.status),
  ]
  const [a, b] = [order(later), order(before)]
  const differs = a.findIndex((each, index) => each !== b[index])
  if (differs !== -1) return (a[differs] ?? 0) > (b[differs] ?? 0)
  return (later.published_on ?? '') >= (before.published_on ?? '')
}
