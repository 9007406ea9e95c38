import { readFile, type FileTable, type ReadOptions } from '@/import/sheets/readFile'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/**
 * Reads a file, and lays out what tests look at: the first table, all detections by name, issues as
 * code, row and column.
 */
export async function read(file: string, input: Uint8Array | string, options: ReadOptions = {}) {
  const result = await readFile(file, typeof input === 'string' ? utf8(input) : input, options)
  const value = result.usable ? result.value : null
  const [table] = value?.tables ?? []
  const detections = Object.fromEntries(
    [...(value?.detections ?? []), ...(table?.detections ?? [])].map(({ what, found }) => [
      what,
      found,
    ]),
  )
  return {
    result,
    value,
    table,
    detections,
    issues: result.issues,
    codes: result.issues.map(({ code, row, column }) => [code, row, column]),
  }
}

export const rows = (table: FileTable | undefined): unknown =>
  table?.rows.map(({ row, cells }) => [row, ...cells])

export const aside = (table: FileTable | undefined): unknown =>
  table?.setAside.map(({ row, kind }) => [row, kind])
