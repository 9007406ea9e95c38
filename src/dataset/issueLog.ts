import { issue, type Issue } from './issue'

/** How many issues of one code in one column of one file are listed; the rest are only counted. */
export const ISSUES_LISTED = 1000

type Kind = { count: number; last: Issue }

/**
 * Gathers issues. A fault that a whole column has is listed a thousand times and then counted, so
 * that memory has an end.
 */
export class IssueLog {
  readonly #listed: Issue[] = []
  readonly #kinds = new Map<string, Kind>()

  add(found: Issue): void {
    const key = `${found.code}\u0000${found.file}\u0000${found.column ?? ''}\u0000${found.severity}`
    const kind = this.#kinds.get(key) ?? { count: 0, last: found }
    kind.count += 1
    kind.last = found
    this.#kinds.set(key, kind)
    if (kind.count <= ISSUES_LISTED) this.#listed.push(found)
  }

  addAll(issues: Iterable<Issue>): void {
    for (const each of issues) this.add(each)
  }

  /**
   * The issues in the order in which they came; after them, for each kind that was cut short, one
   * `file/moreIssues` (found: how many there are in all; row: the last of them).
   */
  list(): readonly Issue[] {
    const cut = [...this.#kinds.values()].filter(({ count }) => count > ISSUES_LISTED)
    return [...this.#listed, ...cut.map(moreIssues)]
  }
}

function moreIssues({ count, last: { severity, file, row, column } }: Kind): Issue {
  const expected = { kind: 'limit', limit: ISSUES_LISTED, unit: 'rows' } as const
  return issue({
    code: 'file/moreIssues',
    severity,
    file,
    row,
    column,
    found: String(count),
    expected,
  })
}
