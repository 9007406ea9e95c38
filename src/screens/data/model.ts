import { checkConsistency } from '@/analysis/consistency'
import { sortIssues } from '@/analysis/status'
import type { Dataset, TableReport } from '@/dataset/dataset'
import type { Issue } from '@/dataset/issue'
import { STATUSES, type Status } from '@/dataset/tables/observations'
import type { Source } from '@/dataset/tables/sources'

/** The data page: what was loaded, what is wrong with it, and where it comes from. */
export type StatusView = {
  readonly tables: readonly TableState[]
  /** Gravest first, then in the order of files and rows. */
  readonly issues: readonly Issue[]
  readonly counts: Readonly<Record<Issue['severity'], number>>
  readonly figures: readonly { readonly status: Status; readonly n: number }[]
  readonly sources: readonly Source[]
}

/** `optional`: not there, and no package needs it. */
type TableState = Omit<TableReport, 'state'> & {
  readonly state: TableReport['state'] | 'optional'
}

/** The state of the whole package. `today`: an ISO day, to tell figures of a time to come. */
export function statusView(dataset: Dataset, today: string | null = null): StatusView {
  const issues = [...dataset.issues, ...checkConsistency(dataset, today)]
  const counted = dataset.observations.statusCounts()
  const severityCount = (severity: Issue['severity']): number =>
    issues.filter((each) => each.severity === severity).length
  return {
    tables: dataset.tables.map((report) =>
      report.files.length === 0 && !isMissed(report.table, dataset.issues)
        ? { ...report, state: 'optional' }
        : report,
    ),
    issues: sortIssues(issues),
    counts: {
      error: severityCount('error'),
      warning: severityCount('warning'),
      info: severityCount('info'),
    },
    figures: STATUSES.flatMap((status) =>
      counted.has(status) ? [{ status, n: counted.get(status) ?? 0 }] : [],
    ),
    sources: dataset.sources.rows,
  }
}

/** Whether it was told as something to be mended that a package does not name a table. */
function isMissed(table: TableReport['table'], issues: readonly Issue[]): boolean {
  return issues.some(
    ({ code, severity, expected }) =>
      code === 'resource/absent' &&
      severity !== 'info' &&
      expected?.kind === 'text' &&
      expected.text === table,
  )
}
