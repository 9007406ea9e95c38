import { issue, type Expected, type Issue, type Severity } from '@/dataset/issue'
import type { IssueCode } from '@/dataset/issueCodes'
import { columnName } from '@/dataset/cells/columnName'
import type { Limits } from '@/dataset/cells/limits'
import type { TableRow } from '@/dataset/cells/table'

/** Cells that are one: from `row` and the column at `index`, the value standing in the first. */
export type Merge = {
  readonly row: number
  readonly index: number
  readonly rows: number
  readonly columns: number
}

/** A merge cut to what a table may hold, so that no number in a file can ask for more cells. */
export function clipMerge(
  merge: Merge,
  { rows, columns }: Pick<Limits, 'rows' | 'columns'>,
): Merge {
  return {
    ...merge,
    rows: Math.max(1, Math.min(merge.rows, rows)),
    columns: Math.max(1, Math.min(merge.columns, columns - merge.index)),
  }
}

/** Something wrong with a cell, to be told with its heading once the headings are known. */
export type CellFault = {
  readonly code: IssueCode
  readonly severity: Severity
  readonly row: number
  readonly index: number
  readonly found: string | null
  readonly expected: Expected | null
}

/** What a reader decided about a file, so that it can be shown, and set otherwise by hand. */
export type Detection = {
  readonly what: DetectionKind
  /**
   * Without words: a name (`windows-1258`), a sign (`;`), a count, or row numbers (`1-4`, `7, 20`).
   */
  readonly found: string
  /**
   * `given` by the caller, `stated` by the file, `certain` from its form, or `weighed` against
   * others.
   */
  readonly how: 'given' | 'stated' | 'certain' | 'weighed'
  /** What else it could be; not empty where somebody should be asked. */
  readonly alternatives: readonly string[]
}

export type DetectionKind =
  | 'format'
  | 'encoding'
  | 'letters'
  | 'unicodeForm'
  | 'delimiter'
  | 'quoting'
  | 'lineEnd'
  | 'sheet'
  | 'hiddenRows'
  | 'titleRows'
  | 'headingRows'
  | 'numberingRow'
  | 'sectionRows'
  | 'totalRows'
  | 'footerRows'
  | 'exampleRows'
  | 'blankRows'
  | 'mergedCells'
  | 'storedDates'
  | 'storedPercents'
  | 'formulas'

/** The rows of one sheet or page table before any of them is taken for the heading. */
export type RawSheet = {
  readonly name: string | null
  /** Lines of the page over it, outside of it. */
  readonly above?: readonly string[]
  /** Without blank rows, in order; each row number once. */
  readonly rows: readonly TableRow[]
  readonly merges: readonly Merge[]
  readonly faults: readonly CellFault[]
  /** Blank rows between the first and the last, where the file says of them. */
  readonly blankRows: readonly number[]
  /** Rows that could not be split into cells; a fault says why. */
  readonly brokenRows: readonly number[]
  /** Rows with something in them that are not shown. */
  readonly hiddenRows?: readonly number[]
  /** Columns that are not shown, by index, whether something is in them or not. */
  readonly hiddenColumns?: readonly number[]
  /** A row of a sheet may end early: its other cells are blank. A row of CSV may not. */
  readonly isSheet: boolean
  readonly detections: readonly Detection[]
}

/** Makes a whole detection; `how` is `certain` and there are no alternatives unless told. */
export function detection(
  what: DetectionKind,
  found: string | number,
  how: Detection['how'] = 'certain',
  alternatives: readonly string[] = [],
): Detection {
  return { what, found: String(found), how, alternatives }
}

/**
 * Faults of cells as issues, each with the heading over its cell, or the letter of its column where
 * there is none.
 */
export function reportFaults(
  file: string,
  faults: readonly CellFault[],
  headings: readonly string[],
): Issue[] {
  return faults.map(({ index, ...fault }) =>
    issue({ ...fault, file, column: columnName(headings, index) }),
  )
}

/** Row numbers as ranges: `1-4, 7`. */
export function rowList(rows: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const row of rows) {
    const last = ranges.at(-1)
    if (last && last[1] + 1 === row) last[1] = row
    else ranges.push([row, row])
  }
  return ranges
    .map(([first, last]) => (first === last ? String(first) : `${first}-${last}`))
    .join(', ')
}
