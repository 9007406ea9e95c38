import { columnHeadings } from '@/dataset/columnHeadings'
import { declarationOf, type TableName } from '@/dataset/declarations'
import type { Assignment } from './recipe'
import type { Named } from './overview'

/** The columns of a table that a heading may be assigned to, as offices call them. */
export function columnChoices(table: TableName): readonly Named[] {
  return Object.keys(declarationOf(table).columns).map((value) => ({
    value,
    label: columnHeadings(table, value)[0] ?? value,
  }))
}

/** An assignment as the value of a choice; `null` is `''`. `parseAssignment` undoes it. */
export function assignmentKey(assignment: Assignment | null): string {
  if (assignment === null) return ''
  switch (assignment.kind) {
    case 'none':
      return 'none'
    case 'column':
      return `column ${assignment.column}`
    case 'figure':
      return `figure ${JSON.stringify([assignment.part, assignment.at])}`
  }
}

/**
 * The value of a choice as an assignment; `null` where it says none. Never throws for what
 * `assignmentKey` wrote.
 */
export function parseAssignment(key: string): Assignment | null {
  if (key === 'none') return { kind: 'none' }
  if (key.startsWith('column ')) return { kind: 'column', column: key.slice(7) }
  if (!key.startsWith('figure ')) return null
  const [part, at] = JSON.parse(key.slice(7)) as [
    Extract<Assignment, { kind: 'figure' }>['part'],
    Extract<Assignment, { kind: 'figure' }>['at'],
  ]
  return { kind: 'figure', part, at }
}
