import { LIMITS } from '@/dataset/cells/limits'
import { readFile, type FileTable } from '@/import/sheets/readFile'
import { largest } from '@/stats/extremes'
import { dossierColumns, type DossierColumns } from './columns'

/** So much of a file tells what it is. */
export const HEAD_BYTES = 262_144

/**
 * How a list of dossiers is read. `text`: from row `from` on, in pieces, decoded by `encoding` and
 * split at `delimiter`. `table`: a workbook or a page, whose rows are at hand.
 */
export type DossierFile =
  | {
      readonly kind: 'text'
      readonly columns: DossierColumns
      readonly delimiter: string
      readonly encoding: StreamEncoding
      /** Rows up to the headings, and those behind them that hold numbers of columns. */
      readonly skip: ReadonlySet<number>
      readonly from: number
    }
  | { readonly kind: 'table'; readonly columns: DossierColumns; readonly table: FileTable }

const STREAMED = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1258'] as const
export type StreamEncoding = (typeof STREAMED)[number]

/**
 * `other`: no list of dossiers; its headings, where it has any. `encoding`: the letters are of fonts
 * of before Unicode, which are not read in pieces.
 */
export type NoDossiers =
  | { readonly kind: 'other'; readonly headings: readonly string[] }
  | { readonly kind: 'encoding'; readonly found: string }

/**
 * Looks at the beginning of a file, or at all of a workbook, for a list of dossiers, as the import
 * reads it: dialect, encoding, rows above the headings. Shapes: `head` has the first `HEAD_BYTES` of
 * the file or all of it. Rejects for nothing that a file holds.
 */
export async function openDossiers(
  file: string,
  head: Uint8Array,
  isWhole: boolean,
): Promise<DossierFile | NoDossiers> {
  const read = await readFile(file, isWhole ? head : cutAtLine(head), {
    limits: { ...LIMITS, fileBytes: Math.max(LIMITS.fileBytes, head.length) },
  })
  if (!read.usable) return { kind: 'other', headings: [] }
  const { format, encoding, detections, tables } = read.value
  const [table] = tables
  if (!table) return { kind: 'other', headings: [] }
  const headings = format === 'csv' ? headingsOf(table) : table.columns
  const columns = dossierColumns(headings)
  if (!columns) return { kind: 'other', headings }
  if (format !== 'csv') return { kind: 'table', columns, table }
  const letters = detections.find(({ what }) => what === 'letters')
  const known = STREAMED.find((each) => each === encoding)
  if (letters || !known) return { kind: 'encoding', found: letters?.found ?? encoding ?? '' }
  const delimiter = table.detections.find(({ what }) => what === 'delimiter')?.found ?? ','
  const aside = table.setAside.filter(({ kind }) => kind === 'heading' || kind === 'numbering')
  const skip = new Set(aside.map(({ row }) => row))
  const from =
    Math.max(0, largest(aside.flatMap(({ row, kind }) => (kind === 'heading' ? row : [])))) + 1
  return { kind: 'text', columns, delimiter, encoding: known, skip, from }
}

/** The bytes up to the last end of a line, so that no row and no letter is cut. */
function cutAtLine(head: Uint8Array): Uint8Array {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  if (isWide) return head.subarray(0, head.length - (head.length % 2))
  const end = head.lastIndexOf(10)
  return end === -1 ? head : head.subarray(0, end + 1)
}

/** One heading a column of the file, blank ones too; of several rows the lowest that says something. */
function headingsOf({ columns, setAside, rows }: FileTable): readonly string[] {
  const lines = setAside.filter(({ kind }) => kind === 'heading')
  if (lines.length === 0) return columns
  const width = Math.max(
    rows[0]?.cells.length ?? 0,
    largest(lines.map(({ cells }) => cells.length)),
  )
  return Array.from({ length: width }, (_, index) => {
    const said = lines.map(({ cells }) => (cells[index] ?? '').trim()).filter(Boolean)
    return said.at(-1) ?? ''
  })
}
