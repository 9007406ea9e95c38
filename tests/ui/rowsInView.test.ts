import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowParts } from '@/ui/useRowsInView'

const span = fc.record({
  from: fc.integer({ min: -5, max: 60 }),
  to: fc.integer({ min: -5, max: 60 }),
})

describe('rowParts', () => {
  it('gives every row once and in its order, drawn where a span holds it', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.array(span, { maxLength: 4 }), (count, spans) => {
        const rows = rowParts(count, spans).flatMap(({ from, to, isDrawn }) =>
          Array.from({ length: to - from }, (_, at) => ({ row: from + at, isDrawn })),
        )
        expect(rows).toEqual(
          Array.from({ length: count }, (_, row) => ({
            row,
            isDrawn: spans.some(({ from, to }) => from <= row && row < to),
          })),
        )
      }),
    )
  })
})
