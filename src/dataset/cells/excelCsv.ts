/**
 * A table as the CSV that Vietnamese Excel opens by a double click: UTF-8 with a mark, `;` between
 * cells, CRLF. A text that a spreadsheet would take for a formula, at its start or behind what it
 * may take for the end of a cell, has a `'` before it, so that it stays a text; a number stays a
 * number, with a hyphen for its minus. Shapes: rows of any length. Never throws. Source: OWASP, CSV
 * injection.
 */
export function excelCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(safeCell).join(';')}\r\n`).join('')}`
}

/** A number as it is written here or in English, with what it is measured in percent. */
const NUMBER = /^[+\-\u2212]?(?:\d+|\d{1,3}(?:[.,\u00a0 ]\d{3})+)(?:[.,]\d+)?(?:[\u00a0 ]?%)?$/
/**
 * Signs that begin a formula, those of full width too: Excel in East Asia takes them as well. A
 * quotation mark before them may be taken for the start of a cell.
 */
const FORMULA = /^["\s\u0000-\u0020]*[=+\-@\uff1d\uff0b\uff0d\uff20]/
/** What ends a cell in one list of separators or another. */
const ENDS = /([,;\t\r\n])/

function safeCell(cell: string): string {
  if (NUMBER.test(cell)) return cell.replace('\u2212', '-')
  const safe = cell
    .split(ENDS)
    .map((part) => (FORMULA.test(part) ? `'${part}` : part))
    .join('')
  const kept = /^[\t\r\n]/.test(safe) ? `'${safe}` : safe
  return /[",;\t\r\n]/.test(kept) ? `"${kept.replaceAll('"', '""')}"` : kept
}
