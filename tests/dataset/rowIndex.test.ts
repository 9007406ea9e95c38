import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RowIndex } from '@/dataset/rowIndex'

const codes = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(0xffff_ffff)), { maxLength: 60 })
/** Few enough to have a place for each, and too many for that. */
const dense = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)), { maxLength: 60 })

test('a row is found by its codes, and a second row with the same codes is told of the first', () => {
  fc.assert(
    fc.property(
      fc.oneof(codes, dense),
      fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)),
      (rows, other) => {
        const columns = [0, 1, 2].map((column) => Uint32Array.from(rows, (row) => row[column] ?? 0))
        const sizes = columns.map((column) => Math.max(4, ...column) + 1)
        const index = new RowIndex(columns, sizes, rows.length)
        const first = new Map<string, number>()
        rows.forEach((row, at) => {
          const key = row.join(' ')
          expect(index.claim(at)).toBe(first.get(key) ?? -1)
          if (!first.has(key)) first.set(key, at)
        })
        for (const row of [...rows, other])
          expect(index.find(row)).toBe(first.get(row.join(' ')) ?? -1)
      },
    ),
  )
})

test('an index of no rows finds none', () => {
  expect(new RowIndex([new Uint32Array(0)], [1], 0).find([0])).toBe(-1)
})
