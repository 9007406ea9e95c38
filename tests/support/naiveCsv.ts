/**
 * A CSV file read in the simplest way that can be right: a second opinion on the product's own
 * reader.
 */
export type NaiveTable = {
  readonly heading: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Text with LF or CRLF, `,` and doubled quotes; blank lines at the end are left out. */
export function parseNaively(text: string): NaiveTable {
  const lines: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  for (let at = 0; at <= text.length; at += 1) {
    const letter = text[at]
    if (isQuoted && letter !== undefined) {
      if (letter !== '"') cell += letter
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (letter === '"') isQuoted = true
    else if (letter === ',' || letter === '\n' || letter === undefined) {
      lines.at(-1)?.push(cell.replace(/\r$/, ''))
      cell = ''
      if (letter === '\n') lines.push([])
    } else cell += letter
  }
  const [heading = [], ...rows] = lines.filter((line) => line.some((each) => each !== ''))
  return { heading, rows }
}

/** The rows as records by heading. */
export function recordsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const { heading, rows } = parseNaively(text)
  return rows.map((row) =>
    Object.fromEntries(heading.map((name, index) => [name, row[index] ?? ''])),
  )
}

/** The inverse of `parseNaively`. */
export function writeNaively({ heading, rows }: NaiveTable): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
  return `${[heading, ...rows].map(line).join('\n')}\n`
}

/**
 * Puts values into the cells of one row, by heading; `is` says which row. Throws unless exactly one
 * is. Gives its number in a spreadsheet too.
 */
export function editRow(
  text: string,
  is: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
): { readonly text: string; readonly row: number } {
  const { heading, rows } = parseNaively(text)
  const place = (name: string): number => {
    const index = heading.indexOf(name)
    if (index === -1) throw new Error(`No heading ${name}; there are ${heading.join(', ')}`)
    return index
  }
  const found = rows.flatMap((row, index) =>
    Object.entries(is).every(([name, value]) => row[place(name)] === value) ? [index] : [],
  )
  const [index] = found
  if (index === undefined || found.length > 1)
    throw new Error(`${found.length} rows are ${JSON.stringify(is)}; 1 is expected`)
  const edited = rows.map((row, each) => {
    if (each !== index) return row
    const cells = [...row]
    for (const [name, value] of Object.entries(to)) cells[place(name)] = value
    return cells
  })
  return { text: writeNaively({ heading, rows: edited }), row: index + 2 }
}
