export type CsvForm = {
  readonly delimiter: string
  readonly lineEnd: string
  readonly quoteAll: boolean
}

/**
 * Cells → CSV (RFC 4180), a line end after each row. Quoted everywhere, or only where a cell would
 * be read otherwise.
 */
export function writeCsv(
  rows: readonly (readonly string[])[],
  { delimiter, lineEnd, quoteAll }: CsvForm,
): string {
  const written = (cell: string): string => {
    const must = quoteAll || cell.includes(delimiter) || /["\r\n\uFEFF]/.test(cell)
    return must ? `"${cell.replaceAll('"', '""')}"` : cell
  }
  return rows.map((cells) => cells.map(written).join(delimiter) + lineEnd).join('')
}
