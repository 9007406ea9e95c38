/**
 * What is more than this is refused with an issue that names the limit. Excel itself holds
 * 1,048,576 rows, 16,384 columns and 32,767 letters a cell.
 */
export type Limits = {
  /** Of one file as it was chosen. */
  readonly fileBytes: number
  /** Of one table, blank rows included. */
  readonly rows: number
  readonly columns: number
  /** Of one table: rows × columns as they are held. */
  readonly cells: number
  /** UTF-16 code units of one cell. */
  readonly cellCharacters: number
  /** Of all parts of a workbook together, once unpacked. */
  readonly unpackedBytes: number
  /** Unpacked ÷ packed of one part above a megabyte; Excel's own files stay below 100. */
  readonly expansion: number
  /** Parts of a workbook, and tables of one file. */
  readonly parts: number
  /** Lists and objects of JSON within one another, so that no file can exhaust the stack. */
  readonly depth: number
}

export const LIMITS: Limits = {
  fileBytes: 50_000_000,
  rows: 200_000,
  columns: 1_000,
  cells: 5_000_000,
  cellCharacters: 32_767,
  unpackedBytes: 200_000_000,
  expansion: 300,
  parts: 2_000,
  depth: 100,
}

/**
 * So many figures may be opened: some 50 bytes each with what finds them, 750 MB for all. A package
 * of more is refused, for a browser may end a page that asks for more memory than a machine of an
 * office has.
 */
export const MOST_OBSERVATIONS = 15_000_000

/** Figures have no other limit than that: neither bytes nor rows of a file. */
export const LIMITS_OF_FIGURES: Limits = { ...LIMITS, rows: MOST_OBSERVATIONS, cells: Infinity }
