import type { IssueCode } from '@/dataset/issueCodes'
import { issue, type Expected, type Issue, type ValueType } from '@/dataset/issue'
import type { SmallFile } from '#tests/support/smallPackage'

/** One text of one file of the small package replaced, and every issue that comes of it. */
export type Fault = {
  readonly what: string
  readonly file: SmallFile
  readonly text: string
  readonly by: string
  readonly issues: readonly Issue[]
}

/** An error at a place. */
export function at(
  code: IssueCode,
  file: string,
  row: number | null,
  column: string | null,
  found: string | null,
  expected: Expected | null,
): Issue {
  return issue({ code, file, row, column, found, expected })
}

export const warning = (found: Issue): Issue => ({ ...found, severity: 'warning' })
export const info = (found: Issue): Issue => ({ ...found, severity: 'info' })
export const type = (name: ValueType): Expected => ({ kind: 'type', type: name })
export const oneOf = (...values: string[]): Expected => ({ kind: 'oneOf', values })
export const text = (expected: string): Expected => ({ kind: 'text', text: expected })
export const key = (table: string, ...suggestions: string[]): Expected => ({
  kind: 'reference',
  table,
  suggestions,
})
