/**
 * One row as written. `row` is its number in the file as a spreadsheet shows it: the first line is
 * 1.
 */
export type TableRow = {
  readonly row: number
  /** As many cells as the table has columns, in the order of the columns; an absent cell is ''. */
  readonly cells: readonly string[]
  /**
   * Which cells the file holds as numbers or dates and not as text: they are written here in one
   * form (`98.6`, `98.6%`, `2021-10-27`), so nobody has to ask which sign is the decimal one.
   * Absent: none.
   */
  readonly stored?: readonly boolean[]
  /** What a file says of cells beside their text. Absent: nothing. */
  readonly marks?: readonly (CellMark | null)[]
}

/**
 * `joint`: the value was written once over several rows or columns, so it belongs to none of them
 * alone. `unread`: what stands here could not be read, and an issue says why; the cell is no blank.
 */
export type CellMark = 'joint' | 'unread'

/** Cells as they were written, before any meaning. */
export type Table = {
  readonly file: string
  /** Headings as written, trimmed; unique, none is ''. */
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

/**
 * All the cells of a table, however many each row has, under all its headings, blank and repeated
 * ones too, as they were written.
 */
export type RawTable = Pick<Table, 'columns' | 'rows'>
