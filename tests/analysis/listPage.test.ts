import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageOf } from '@/analysis/listPage'

const lists = fc.array(fc.integer(), { maxLength: 60 })
const lengths = fc.integer({ min: 1, max: 9 })

describe('a list', () => {
  it('is cut into pages that hold every item once, and say from which place', () => {
    fc.assert(
      fc.property(lists, lengths, (items, length) => {
        const { pages } = pageOf(items, length, 1)
        const all = Array.from({ length: pages }, (_, index) => pageOf(items, length, index + 1))
        expect(all.flatMap((page) => page.items)).toEqual(items)
        for (const {
          from,
          items: [first],
          of,
        } of all) {
          expect(first).toBe(items[from - 1])
          expect(of).toBe(items.length)
        }
      }),
    )
  })

  it('has the page asked for moved into what there is', () => {
    const pages = [null, -3, 0, Number.NaN, 1.9, 2, 1e9].map(
      (wanted) => pageOf(['a', 'b', 'c'], 2, wanted).page,
    )
    expect(pages).toEqual([1, 1, 1, 1, 1, 2, 2])
    expect(pageOf([], 2, 7)).toEqual({ items: [], page: 1, pages: 1, from: 1, of: 0 })
  })

  it('opens at the page that holds one item, whatever page is asked for', () => {
    fc.assert(
      fc.property(lists, lengths, fc.nat(59), (items, length, held) => {
        fc.pre(held < items.length)
        const { from, items: shown } = pageOf(items, length, 1, held)
        expect(held + 1).toBeGreaterThanOrEqual(from)
        expect(held + 1).toBeLessThan(from + shown.length)
      }),
    )
  })
})
