import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeText } from '@/dataset/files/decode'
import { parseTable } from '@/dataset/cells/parseTable'
import { readFile } from '@/import/sheets/readFile'
import { encode } from '#tests/fixtures/encoders'
import { makeXlsx } from '#tests/fixtures/xlsx'
import { writeCsv } from '#tests/dataset/cells/writeCsv'

const folder = new URL('../../../data/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.csv'))

describe('the files of the package, in several ways', () => {
  test.each(names)('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)))
    const text = decodeText(name, bytes)
    const table = text.usable ? parseTable(name, text.value.text) : text
    if (!table.usable) throw new Error(`${name} cannot be read`)
    const { columns, rows } = table.value
    const grid = [columns, ...rows.map(({ cells }) => cells)]
    const cellsOnly = rows.map(({ cells }) => cells)
    const ways: readonly (readonly [string, Uint8Array])[] = [
      [name, bytes],
      ['export.xls', bytes],
      [
        name,
        encode(writeCsv(grid, { delimiter: ';', lineEnd: '\r\n', quoteAll: false }), 'utf-8-bom'),
      ],
      [
        name,
        encode(writeCsv(grid, { delimiter: '\t', lineEnd: '\n', quoteAll: true }), 'utf-16le'),
      ],
      ['export.xlsx', makeXlsx([{ name: 'S', rows: grid }])],
      ['export.json', encode(JSON.stringify(grid), 'utf-8')],
    ]
    for (const [file, input] of ways) {
      const read = await readFile(file, input)
      expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([])
      if (!read.usable) continue
      const [one] = read.value.tables
      expect([one?.columns, one?.setAside.filter(({ kind }) => kind !== 'heading')]).toEqual([
        columns,
        [],
      ])
      expect(one?.rows.map(({ cells }) => cells)).toEqual(cellsOnly)
    }
  })
})
