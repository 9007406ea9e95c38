import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { LIMITS } from '@/dataset/cells/limits'
import { readWorkbook } from '@/import/sheets/xlsx'

/** Writes texts into cells of the one sheet of a workbook, as somebody does who fills it in. */
export function fillSheet(
  bytes: Uint8Array,
  cells: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes)
  const part = 'xl/worksheets/sheet1.xml'
  let xml = strFromU8(parts[part] ?? new Uint8Array())
  for (const [name, text] of Object.entries(cells)) {
    const cell = new RegExp(`<c r="${name}"( s="\\d+")?[^>]*?(/>|>.*?</c>)`)
    if (!cell.test(xml)) throw new Error(`There is no cell ${name}`)
    xml = xml.replace(cell, `<c r="${name}"$1 t="inlineStr"><is><t>${text}</t></is></c>`)
  }
  return zipSync({ ...parts, [part]: strToU8(xml) })
}

/** The text of a cell of the one sheet of a workbook: the row as a spreadsheet numbers it. */
export function sheetCell(bytes: Uint8Array, row: number, column: number): string {
  const book = readWorkbook('sheet.xlsx', bytes, null, LIMITS)
  const rows = book.usable ? (book.value.tables[0]?.rows ?? []) : []
  return rows.find((each) => each.row === row)?.cells[column] ?? ''
}
