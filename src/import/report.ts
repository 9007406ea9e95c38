import type { TableName } from '@/dataset/declarations'
import type { ObservationRow } from '@/dataset/tables/observations'
import type { Issue } from '@/dataset/issue'
import type { IssueCode } from '@/dataset/issueCodes'
import type { EncodingName } from '@/dataset/files/encoding'
import type { FileFormat } from './sheets/formats'
import type { Detection } from './sheets/sheet'
import type { Shape } from './planned'
import type { Role, RoleSource } from './headingRoles'
import type { NumberStyle } from './numbers'
import type { Question } from './questions'
import type { Assignment, Recipe } from './recipe'
import type { IntakeCounts } from './tally'
import { NUMBER_IN_NAME } from './vocabulary'

/**
 * A column of a file as the mapping shows it. `assignment`: what it is read as; `null` where it is
 * not read.
 */
export type ReportedColumn = {
  readonly heading: string
  readonly index: number
  readonly assignment: Assignment | null
  readonly how: RoleSource
  /** Why it is not read, where that is known. */
  readonly aside: 'personal' | 'derived' | 'ordinal' | 'chosen' | 'ambiguous' | null
  /** How its numbers are written; `null` where it holds none, or that has to be asked. */
  readonly style: NumberStyle | null
}

/** What came of one row: its figures, and how many rows of the package in all. */
export type RowYield = { readonly figures: readonly ObservationRow[]; readonly made: number }

/** How many of the first rows of a table are shown with what came of them. */
export const FIRST_ROWS = 6

/**
 * What became of one table of a file. `file` names the table as its issues do: the file, or
 * `book.xlsx#sheet`; `origin` is the file. `rows.read` = taken + changed + refused + skipped.
 * `made`: how many rows of the package came out of it.
 */
export type FileIntake = {
  readonly file: string
  readonly origin: string
  readonly sheet: string | null
  readonly format: FileFormat | null
  readonly encoding: EncodingName | null
  readonly rows: IntakeCounts
  /** Gravest first, then by row. */
  readonly problems: readonly Issue[]
  readonly questions: readonly Question[]
  readonly detections: readonly Detection[]
  readonly table: TableName | null
  /** Of figures: what goes down and what goes across. */
  readonly shape: Shape | null
  readonly columns: readonly ReportedColumn[]
  readonly made: number
  /** What came of those of the first rows that gave anything, by the number of the row. */
  readonly firstRows: ReadonlyMap<number, RowYield>
  /** Of figures: what became of their numbers, counted as rows are; `null` for any other table. */
  readonly figures: IntakeCounts | null
  /** The recipe that was followed. */
  readonly recipe: Recipe
}

/** What a role means as an assignment; `null` for a column that is not read. */
export function assignmentOf(role: Role): Assignment | null {
  switch (role.kind) {
    case 'column':
      return role
    case 'figure':
      return Object.keys(role.at).length === 0 && role.times === undefined
        ? { kind: 'column', column: role.part }
        : role
    case 'periodPart':
      return { kind: 'column', column: role.part }
    case 'aside':
      return role.why === 'chosen' ? { kind: 'none' } : null
    case 'ambiguous':
    case 'unknown':
      return null
  }
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const

/** What nearly every file brings: it may stand behind what needs a person. */
const ROUTINE: ReadonlySet<string> = new Set<IssueCode>([
  'column/assumed',
  'source/made',
  'period/fromTitle',
  'row/title',
])

/**
 * Gravest first, what nearly every file brings last of its gravity, then by row; what has no row
 * goes first.
 */
export function sortProblems(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort(
    (a, b) =>
      GRAVITY[a.severity] - GRAVITY[b.severity] ||
      Number(ROUTINE.has(a.code)) - Number(ROUTINE.has(b.code)) ||
      (a.row ?? 0) - (b.row ?? 0),
  )
}

/** What only one month is about: a recipe that kept it would date next month's figures wrongly. */
const OF_ONE_FILE: ReadonlySet<string> = new Set(['period', 'year', 'published_on'])

/**
 * A recipe by which files like this one are read in the same way without asking: what was
 * recognised and what was answered. Digits in the name of the file, and the number of a quarter,
 * may be any, and the period is left to each file to say.
 */
export function recipeOf({ origin, sheet, columns, table, recipe }: FileIntake): Recipe {
  const known = columns.flatMap(({ heading, assignment }) =>
    assignment ? [[heading.normalize('NFC').trim(), assignment] as const] : [],
  )
  const styles = new Set(columns.flatMap(({ style }) => style ?? []))
  const [style = null] = styles
  const keep = ([name]: readonly [string, string]): boolean =>
    !OF_ONE_FILE.has(name.replace('constant:', ''))
  const base = origin.replace(/^.*[\\/]/, '')
  return {
    ...recipe,
    file: recipe.file ?? base.replace(NUMBER_IN_NAME, '*'),
    sheet: recipe.sheet ?? sheet,
    table: recipe.table ?? table,
    numbers: recipe.numbers ?? (styles.size === 1 && style === 'comma' ? style : null),
    columns: new Map([...known, ...recipe.columns]),
    constants: new Map([...recipe.constants].filter(keep)),
    answers: new Map([...recipe.answers].filter(keep)),
  }
}
