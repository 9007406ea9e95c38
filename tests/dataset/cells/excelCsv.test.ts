import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excelCsv } from '@/dataset/cells/excelCsv'

const NUMBER = /^-?\d+(?:,\d+)?$/

/** The cells of a file as Excel reads it where `separator` stands between the items of a list. */
function readBack(text: string, separator: string): string[] {
  const cells: string[] = []
  let rest = text.slice(1).replace(/\r\n$/, '')
  const plainCell = new RegExp(`^([^${separator}\r\n]*)`)
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(rest)
    const plain = plainCell.exec(quoted ? rest.slice(quoted[0].length) : rest)?.[1] ?? ''
    cells.push(`${quoted ? (quoted[1] ?? '').replaceAll('""', '"') : ''}${plain}`)
    rest = rest.slice((quoted?.[0].length ?? 0) + plain.length)
    if (rest === '') return cells
    rest = rest.slice(1)
  }
}

const LETTERS = [
  '=',
  '+',
  '-',
  '@',
  '＝',
  '－',
  '\t',
  '\r',
  '\n',
  ' ',
  '"',
  ';',
  ',',
  'a',
  '1',
  '\u2212',
]
const cells = fc.array(fc.string({ unit: fc.constantFrom(...LETTERS) }), {
  minLength: 1,
  maxLength: 4,
})

describe('the CSV for Excel', () => {
  it('begins no cell as a formula, whichever sign separates lists', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom(';', ',', '\t'), (row, separator) => {
        const text = excelCsv([row])
        expect(text.startsWith('\ufeff') && text.endsWith('\r\n')).toBe(true)
        for (const cell of readBack(text, separator)) {
          const isFormula = /^[\s\0]*[=+\-@＝－]/.test(cell)
          // A number is none, nor with what another list separator leaves beside it.
          expect(isFormula && !/^\s*[+-]?\d+(?:[.,]\d+)?(?:;|$)/.test(cell), text).toBe(false)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps every text but for the signs that make it safe', () => {
    fc.assert(
      fc.property(cells, (row) => {
        const read = readBack(excelCsv([row]), ';')
        expect(read).toHaveLength(row.length)
        for (const [index, cell] of read.entries())
          expect(cell.replaceAll("'", '')).toBe(
            NUMBER.test(cell) ? row[index]?.replace('\u2212', '-') : row[index],
          )
      }),
    )
  })

  it('keeps numbers as numbers, below nought too', () => {
    const row = ['-5,2', '\u22125,2', '+0,3', '1.234.567', '98,5 %', '\u221212', '=1+1', '-a']
    expect(readBack(excelCsv([row]), ';')).toEqual([
      '-5,2',
      '-5,2',
      '+0,3',
      '1.234.567',
      '98,5 %',
      '-12',
      "'=1+1",
      "'-a",
    ])
  })
})
