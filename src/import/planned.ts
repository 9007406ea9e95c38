import type { Role, RoleSource } from './headingRoles'
import type { Coordinates, FigurePart } from './recipe'

/** A column of the file and what it is for. */
export type PlannedColumn = {
  readonly heading: string
  readonly index: number
  readonly role: Role
  readonly how: RoleSource
}

/**
 * How many of the measure of its indicator each number of a part stands for, where that is not one.
 */
export type Times = Partial<Record<FigurePart, number>>

/** Columns that hold parts of one figure, by index, and where the figure belongs. */
export type FigureGroup = {
  readonly at: Coordinates
  readonly heading: string
  readonly parts: Partial<Record<FigurePart, number>>
  readonly times: Times
}

export type Dimension = 'unit_id' | 'indicator_id' | 'period' | 'basis'
export const DIMENSIONS: readonly Dimension[] = ['unit_id', 'indicator_id', 'period', 'basis']

/** What goes down and what goes across. Nothing across: one observation a row. */
export type Shape = { readonly down: readonly Dimension[]; readonly across: readonly Dimension[] }

/**
 * How a table of figures is laid out. `keys`: columns that hold for the whole row, by column of the
 * observations.
 */
export type FigurePlan = {
  readonly columns: readonly PlannedColumn[]
  readonly keys: ReadonlyMap<string, readonly number[]>
  readonly periodParts: Partial<Record<'year' | 'quarter' | 'month', number>>
  readonly groups: readonly FigureGroup[]
  /** Lines over blocks of rows, by what they say that no column does. */
  readonly sections: Sections
  readonly scales: Scales
  readonly shape: Shape
}

/**
 * What figures are measured in. `times`: of all counts of the table; `column`: where each row says
 * it; `row`: the row under the headings that does, and by it the columns.
 */
export type Scales = {
  readonly times: number
  readonly column: number | null
  readonly row: number | null
  readonly ofColumn: ReadonlyMap<number, number>
}

/**
 * A line over a block of rows that says something of all of them: an indicator, a period or a unit.
 * `heading`: that over its cell.
 */
export type Section = { readonly row: number; readonly text: string; readonly heading: string }

/** The lines over blocks of rows by what they say, in order of rows. */
export type Sections = ReadonlyMap<Dimension, readonly Section[]>
