import { CsvBytes, type ByteRow } from '@/dataset/cells/csvBytes'
import type { DossierFile, StreamEncoding } from './open'
import type { Tally } from './tally'

/** Bytes in, rows of a list of dossiers into a tally. `push` gives `false` where it is to be stopped. */
export type DossierSink = {
  readonly push: (piece: Uint8Array) => boolean
  readonly end: () => void
}

/** A sink for the pieces of a text file, from its first byte. */
export function dossierSink(
  name: string,
  file: DossierFile & { readonly kind: 'text' },
  tally: Tally,
): DossierSink {
  tally.begin(name, file.columns)
  const { from, skip } = file
  const csv = new CsvBytes(file.delimiter, {
    onRow: (row) => {
      if (row.row >= from && !skip.has(row.row)) tally.row(row)
    },
    onBroken: (row, fault) => {
      if (row >= from) tally.broken(row, fault)
    },
  })
  const toUtf8 = recoderOf(file.encoding)
  return {
    push: (piece) => {
      csv.push(toUtf8(piece, false))
      return tally.tooMany === null
    },
    end: () => {
      const rest = toUtf8(new Uint8Array(0), true)
      if (rest.length > 0) csv.push(rest)
      csv.end()
    },
  }
}

function recoderOf(encoding: StreamEncoding): (piece: Uint8Array, isLast: boolean) => Uint8Array {
  if (encoding === 'utf-8' || encoding === 'utf-8-bom') return (piece) => piece
  const decoder = new TextDecoder(encoding)
  const encoder = new TextEncoder()
  return (piece, isLast) => encoder.encode(decoder.decode(piece, { stream: !isLast }))
}

/** The rows of a workbook or page into a tally, cell by cell. Its numbers of rows are the sheet's. */
export function tallyTable(name: string, { columns, table }: TableFile, tally: Tally): void {
  tally.begin(name, columns)
  const encoder = new TextEncoder()
  for (const { row, cells } of table.rows) {
    const parts = cells.map((cell) => encoder.encode(cell))
    const out: ByteRow = {
      row,
      bytes: new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0)),
      count: parts.length,
      starts: new Int32Array(parts.length),
      ends: new Int32Array(parts.length),
      doubled: new Uint8Array(parts.length),
    }
    let at = 0
    parts.forEach((part, index) => {
      out.bytes.set(part, at)
      out.starts[index] = at
      at += part.length
      out.ends[index] = at
    })
    tally.row(out)
  }
  for (const { row, kind } of table.setAside) if (kind === 'refused') tally.broken(row, 'quote')
}

type TableFile = DossierFile & { readonly kind: 'table' }
