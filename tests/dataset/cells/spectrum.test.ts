import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeText } from '@/dataset/files/decode'
import { parseCsv } from '@/dataset/cells/csv'
import { readFile } from '@/import/sheets/readFile'

const folder = new URL('../../../node_modules/csv-spectrum/', import.meta.url)
const names = readdirSync(new URL('csvs', folder)).map((file) => file.replace('.csv', ''))

type Row = Readonly<Record<string, string>>

/** The corpus of Max Ogden's `csv-spectrum`: each CSV with the rows it must give, as JSON. */
describe('csv-spectrum', () => {
  test.each(names)('%s', async (name) => {
    const json = JSON.parse(readFileSync(new URL(`json/${name}.json`, folder), 'utf8')) as
      | Row
      | Row[]
    // One answer of the corpus is an object, and has another telephone number than its CSV.
    const expected = Array.isArray(json)
      ? json
      : [{ ...json, 'Contact Phone Number': '2095257564' }]
    const bytes = new Uint8Array(readFileSync(new URL(`csvs/${name}.csv`, folder)))
    const text = decodeText(name, bytes)
    const table = text.usable ? parseCsv(name, text.value.text) : text
    const any = await readFile(name, bytes)
    // One of them has bare quotes, for feet and seconds: kept as they are, and said.
    const warned =
      name === 'location_coordinates' ? [['csv/quote', 'warning', 2, 'Location Coordinates']] : []
    expect(
      table.issues.map(({ code, severity, row, column }) => [code, severity, row, column]),
    ).toEqual(warned)
    const tables = [...(table.usable ? [table.value] : []), ...(any.usable ? any.value.tables : [])]
    expect(tables).toHaveLength(2)
    for (const { columns, rows } of tables) {
      expect(
        rows.map(({ cells }) =>
          Object.fromEntries(columns.map((column, index) => [column, cells[index]])),
        ),
      ).toEqual(expected)
    }
  })
})
