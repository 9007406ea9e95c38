import type { TableName } from '@/dataset/declarations'
import type { Issue, Severity } from '@/dataset/issue'
import type { PeriodId } from '@/dataset/period'
import type { Level } from '@/dataset/tables/units'
import type { EncodingName } from '@/dataset/files/encoding'
import type { Shape } from './planned'
import type { Question } from './questions'
import type { RecipeReading } from './recipe'
import type { ReportedColumn } from './report'
import type { IntakeCounts } from './tally'
import type { FileFormat } from './sheets/formats'
import type { Detection } from './sheets/sheet'
import type { SheetInfo } from './sheets/xlsx'

export type SeverityCounts = Readonly<Record<Severity, number>>

/** A key of the package and what people call it. */
export type Named = { readonly value: string; readonly label: string }

/**
 * One figure that a row gives: keys of unit and indicator as people call them. `value`: `null` is a
 * figure that is missing.
 */
export type PreviewFigure = {
  readonly unit: string
  readonly indicator: string
  readonly period: string
  readonly value: number | null
}

/**
 * A row of the file as written, and what is made of it. `figures`: the first few; `made`: how many
 * rows of the package in all.
 */
export type PreviewRow = {
  readonly row: number
  readonly cells: readonly string[]
  readonly figures: readonly PreviewFigure[]
  readonly made: number
}

/** A column of a file as the mapping shows it, with a few cells from under its heading. */
export type ColumnOverview = ReportedColumn & { readonly samples: readonly string[] }

/**
 * A question as it stands on the screen. It stays there once it is answered, so that the answer can
 * be seen and changed. `isWaiting`: it is asked still, be it that nobody answered or that the
 * answer could not be used.
 */
export type AskedQuestion = Question & {
  readonly answer: string | null
  readonly isWaiting: boolean
}

/** What a recipe answered before it was asked here, by question. */
type Answered = { readonly id: string; readonly answer: string }

/**
 * One table of a file: all that is on the screen of it, and no more. Lists that may be long are
 * cut, and say how much is not there.
 */
export type TableOverview = {
  readonly file: string
  readonly origin: string
  readonly sheet: string | null
  readonly format: FileFormat | null
  readonly encoding: EncodingName | null
  readonly table: TableName | null
  readonly shape: Shape | null
  readonly rows: IntakeCounts
  readonly made: number
  /** What became of the numbers of a table of figures; of other tables `null`. */
  readonly figures: IntakeCounts | null
  readonly problems: SeverityCounts
  readonly detections: readonly Detection[]
  readonly questions: readonly AskedQuestion[]
  readonly moreQuestions: number
  readonly answers: readonly Answered[]
  readonly columns: readonly ColumnOverview[]
  readonly moreColumns: number
  readonly preview: readonly PreviewRow[]
  readonly reading: RecipeReading
  readonly sheets: readonly SheetInfo[]
}

/** What becomes of one table of the package: how many of its rows are new, differ, or are gone. */
type TableChanges = {
  readonly table: TableName
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** Rows that are there and that no file brings: they go where the table is replaced. */
  readonly going: number
  /** Whether its rows may be replaced as a whole, and whether they are. */
  readonly isReplaceable: boolean
  readonly isReplaced: boolean
}

export const CHANGE_KINDS = ['added', 'changed', 'removed'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/**
 * What would be different from the package in use. `shown`: cells of the screens that would show
 * something else.
 */
export type PackageChanges = {
  readonly tables: readonly TableChanges[]
  readonly shown: Readonly<Record<ChangeKind, number>>
  /** Figures that would be others and that no screen shows. */
  readonly unseen: number
  /**
   * Whether the new package can be opened; `null` where nothing was taken, so that there is none.
   */
  readonly isUsable: boolean | null
  /** The last period of which screens would show another figure; `null` where there is none. */
  readonly newest: PeriodId | null
  /** Errors of the new package that the one in use does not have. */
  readonly newErrors: number
  /** Tables with rows that cannot be read in the package in use, and so are not in the new one. */
  readonly lost: readonly Issue[]
  /** Files of the package in use that are no tables, and do not come along. */
  readonly leftBehind: readonly string[]
}

/**
 * What a new package is about, as somebody says it. `level`: the tier that is compared; `province`:
 * the name of the unit above; `period`: the first of its figures; `focus`: units that are lit.
 */
export type NewPackage = {
  readonly level: Level
  readonly title: string
  readonly province: string
  readonly period: PeriodId
  readonly focus: readonly string[]
}

/** A new package that files go into: what was said of it, and the units of its tier so far. */
export type Starting = { readonly about: NewPackage; readonly units: readonly Named[] }

/**
 * Where the figures of all files of an import come from, said once. `date`: ISO day on which it was
 * published, which the figures have too; `null` where it was not said.
 */
export type SetSource = {
  readonly title: string
  readonly publisher: string | null
  readonly date: string | null
}

/** The whole of an import, small enough to be shown at once however large the files are. */
export type IntakeOverview = {
  readonly tables: readonly TableOverview[]
  readonly rows: IntakeCounts
  /** What became of the numbers of all tables of figures. */
  readonly figures: IntakeCounts
  readonly problems: SeverityCounts
  /** Questions that something waits for. */
  readonly needed: number
  readonly changes: PackageChanges
  /** Units and indicators of the package, to answer and assign with; the longest lists are cut. */
  readonly units: readonly Named[]
  readonly indicators: readonly Named[]
  /** What was wrong with the recipe that was loaded last. */
  readonly recipeIssues: readonly Issue[]
  /** Where all figures come from, where that was said. */
  readonly source: SetSource | null
  /** How many recipes of files are followed. */
  readonly recipes: number
  /** The new package that files go into; `null` where they go into the one in use. */
  readonly starting: Starting | null
}

/** Which problems are looked at. */
export type ProblemFilter = {
  readonly severity: Severity | null
  readonly text: string
  readonly file: string | null
}

/** A cell of the screens that would show something else, named as people call it. */
export type ChangeRow = {
  readonly kind: ChangeKind
  readonly unit: string
  readonly indicator: string
  readonly period: string
  readonly decimals: number
  readonly from: number | null
  readonly to: number | null
}

/** Counts issues by severity. */
export function severityCounts(problems: readonly Issue[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of problems) counts[severity] += 1
  return counts
}
