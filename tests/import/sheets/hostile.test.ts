import { describe, expect, it, test } from 'vitest'
import { decodeText } from '@/dataset/files/decode'
import { parseTable } from '@/dataset/cells/parseTable'
import { readFile } from '@/import/sheets/readFile'
import { HOSTILE_FILES } from '#tests/fixtures/hostile'

/** Of the processor’s time, which other programs on the machine do not take part in. */
const LONGEST_MS = 2_000

/** The time that this process has had of the processor since `before`, in ms. */
function spentSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Issues of the file as a whole: no row can be named. */
const WHOLE = /^(file\/|json\/(shape|form|otherForm|page)|table\/tooLarge|sheet\/|csv\/lineEnds)/

describe(`the hostile corpus: ${HOSTILE_FILES.length} files`, () => {
  it('has at least 150, each with a name of its own', () => {
    expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(150)
    expect(new Set(HOSTILE_FILES.map(({ name }) => name)).size).toBe(HOSTILE_FILES.length)
  })

  test.each(HOSTILE_FILES)('$name', async ({ name, bytes, codes, isRefused }) => {
    const input = bytes()
    const started = process.cpuUsage()
    const read = await readFile(name, input)
    expect(spentSince(started)).toBeLessThan(LONGEST_MS)
    expect([...new Set(read.issues.map(({ code }) => code))].sort()).toEqual(codes)
    expect(read.usable).toBe(!isRefused)
    for (const { code, file, row, column } of read.issues.slice(0, 100)) {
      expect(file.startsWith(name)).toBe(true)
      if (!WHOLE.test(code)) expect([code, typeof row]).toEqual([code, 'number'])
      if (code.startsWith('cell/') || code === 'csv/quote')
        expect([code, typeof column]).toEqual([code, 'string'])
    }
    if (!read.usable) return
    const refusals = new Set(
      read.issues.filter(({ severity }) => severity === 'error').map(({ row }) => row),
    )
    for (const table of read.value.tables) {
      const numbers = [...table.rows, ...table.setAside].map(({ row }) => row)
      expect(new Set(numbers).size).toBe(table.rowCount)
      expect(table.rows.every(({ cells }) => cells.length === table.columns.length)).toBe(true)
      for (const { row, kind } of table.setAside) {
        if (kind === 'refused' && !refusals.has(row))
          expect.fail(`row ${row} is refused without an issue`)
      }
    }
    if (
      read.value.format !== 'csv' ||
      read.value.encoding?.startsWith('utf') !== true ||
      codes.includes('encoding/guessed')
    )
      return
    const text = new TextDecoder(
      read.value.encoding === 'utf-8-bom' ? 'utf-8' : read.value.encoding,
    ).decode(input)
    const cells = read.value.tables
      .flatMap(({ rows }) => rows.flatMap((row) => row.cells))
      .slice(0, 1000)
    for (const cell of cells)
      expect(text.includes(cell) || text.includes(cell.replaceAll('"', '""'))).toBe(true)
  })

  test.each(HOSTILE_FILES)('$name, as a file of the package', ({ name, bytes }) => {
    const input = bytes()
    const started = process.cpuUsage()
    const text = decodeText(name, input)
    const table = text.usable ? parseTable(name, text.value.text) : text
    expect(spentSince(started)).toBeLessThan(LONGEST_MS)
    expect(table.usable || table.issues.length > 0).toBe(true)
  })

  it('has left no trace on any prototype', () => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
