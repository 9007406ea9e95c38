import { rowsOfBytes } from './figureBytes'
import { issue, usable, type Issue } from './issue'
import { LIMITS_OF_FIGURES, MOST_OBSERVATIONS } from './cells/limits'
import { plainCsv } from './cells/plainCsv'
import type { Table } from './cells/table'
import {
  openPackage,
  tableOf,
  type FigureFiles,
  type FileReader,
  type OpenedPackage,
  type OpenedTable,
} from './openPackage'
import { ObservationReader, rowsOfTable } from './readObservations'
import { sha256 } from './sha256'

/**
 * As `openPackage`, for packages of any size: figures are read one file after the other from bytes
 * to columns, and a file that is not plain by the strict reader. More than `MOST_OBSERVATIONS` rows
 * of figures are refused with how many there are, `observation/tooMany`, and the package has none.
 * The same comes of it, in the same words, as of `openPackage`. `hash`: SHA-256 as
 * digits, by whoever has it faster.
 */
export async function openLarge(
  readFrom: FileReader,
  hash?: FigureFiles['hash'],
): Promise<OpenedPackage> {
  return openPackage(readFrom, figureFiles(MOST_OBSERVATIONS, hash))
}

/** How figures are read from bytes, and refused where they have more rows than `most`. */
export function figureFiles(
  most: number,
  hash: FigureFiles['hash'] = (bytes) => Promise.resolve(sha256(bytes)),
): FigureFiles {
  const reader = new ObservationReader()
  return {
    reader,
    open: async (paths, readFile) => openFigures(reader, paths, readFile, most),
    hash,
  }
}

async function openFigures(
  reader: ObservationReader,
  paths: readonly string[],
  readFile: FileReader,
  most: number,
): Promise<readonly OpenedTable[]> {
  const tables: OpenedTable[] = []
  let rows = 0
  let next = paths[0] === undefined ? null : readFile(paths[0])
  for (const [index, path] of paths.entries()) {
    const bytes = await next
    if (!bytes) break
    const after = paths[index + 1]
    // The next file comes while this one is read.
    next = after === undefined ? null : readFile(after)
    const plain = bytes.usable ? plainCsv(path, bytes.value) : null
    const strict = plain ? null : tableOf(path, bytes, LIMITS_OF_FIGURES)
    const source = plain
      ? rowsOfBytes(plain)
      : strict?.table.usable
        ? rowsOfTable(strict.table.value)
        : null
    rows += source?.length ?? 0
    if (source && rows <= most) reader.add(source)
    tables.push(
      strict
        ? { ...strict, table: strict.table.usable ? withoutCells(strict.table) : strict.table }
        : {
            opened: { file: path, format: 'csv', encoding: plain?.encoding ?? null },
            table: usable({ file: path, columns: plain?.columns ?? [], rows: [] }),
          },
    )
  }
  if (rows <= most) return tables
  reader.clear()
  return tables.map((each, index) =>
    index === 0 ? withIssue(each, tooMany(paths, rows, most)) : each,
  )
}

/** Which rows there are is asked later, what stood in them is not. */
function withoutCells(
  table: Extract<OpenedTable['table'], { usable: true }>,
): OpenedTable['table'] {
  const rows = table.value.rows.map(({ row }) => ({ row, cells: [] }))
  return usable<Table>({ ...table.value, rows }, table.issues)
}

function tooMany(paths: readonly string[], rows: number, most: number): Issue {
  const expected = { kind: 'limit', limit: most, unit: 'rows' } as const
  return issue({ code: 'observation/tooMany', file: paths[0] ?? '', found: String(rows), expected })
}

function withIssue(opened: OpenedTable, found: Issue): OpenedTable {
  const { table } = opened
  return { ...opened, table: table.usable ? usable(table.value, [...table.issues, found]) : table }
}
