import type { Issue } from './issue'

/**
 * What became of the rows of one file: `read` = `taken` + `changed` + `refused`. `taken`: used as
 * written; `changed`: used without a cell, or a part of one, that an issue names; `refused`: left
 * out.
 */
export type RowCounts = {
  readonly read: number
  readonly taken: number
  readonly changed: number
  readonly refused: number
}

export type FileCounts = RowCounts & { readonly file: string }

export const NO_ROWS: RowCounts = { read: 0, taken: 0, changed: 0, refused: 0 }

const ROW_CODES: ReadonlySet<Issue['code']> = new Set([
  'row/short',
  'row/long',
  'csv/quote',
  'json/shape',
])

/**
 * Rows that never came into the table, for their cells could not be told apart; `loadIssues` name
 * each. `inTable`: the rows that did.
 */
export function rowsLost(
  loadIssues: readonly Issue[],
  file: string,
  inTable: ReadonlySet<number>,
): number {
  const lost = new Set<number>()
  for (const { severity, row, code, ...place } of loadIssues) {
    if (severity !== 'error' || place.file !== file || row === null || inTable.has(row)) continue
    if (ROW_CODES.has(code)) lost.add(row)
  }
  return lost.size
}

/** Counts with rows that were lost before the table was made. */
export function withLost(counts: FileCounts, lost: number): FileCounts {
  return { ...counts, read: counts.read + lost, refused: counts.refused + lost }
}
