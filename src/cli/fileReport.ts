import { NO_ROWS, type RowCounts } from '@/dataset/counts'
import type { OpenedFile, OpenedPackage } from '@/dataset/openPackage'
import type { Issue } from '@/dataset/issue'
import { checkConsistency } from '@/analysis/consistency'
import { sortIssues } from '@/analysis/status'

/**
 * What became of one file, as the data page and the command say it. `read` = `taken` + `changed` +
 * `refused` + `skipped`; `skipped` are rows that an import knows to be no data, such as totals:
 * none in a package.
 */
export type FileReport = OpenedFile & {
  readonly rows: RowCounts & { readonly skipped: number }
  /** Gravest first, then by row. */
  readonly problems: readonly Issue[]
}

/**
 * One report for each file that was asked for, in the order of the descriptor, which comes first.
 * `today`: an ISO day, to tell figures of a time to come.
 */
export function fileReports(
  { assembled, files }: OpenedPackage,
  today: string | null = null,
): FileReport[] {
  const tables = assembled.usable ? assembled.dataset.tables : assembled.tables
  const issues = sortIssues(
    assembled.usable
      ? [...assembled.dataset.issues, ...checkConsistency(assembled.dataset, today)]
      : assembled.issues,
  )
  const counted = new Map(tables.flatMap(({ counts }) => counts.map((each) => [each.file, each])))
  return files.map((opened) => {
    const { read, taken, changed, refused } = counted.get(opened.file) ?? NO_ROWS
    return {
      ...opened,
      rows: { read, taken, changed, refused, skipped: 0 },
      problems: issues.filter(({ file }) => file === opened.file),
    }
  })
}
