import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dodgeBoxes } from '@/ui/chart/dodge'
import { textWidth } from '@/ui/chart/textWidth'

describe('boxes moved apart', () => {
  it('stay where they want to be when there is room', () => {
    expect(
      dodgeBoxes(
        [
          { at: 90, width: 10 },
          { at: 20, width: 30 },
        ],
        2,
        0,
        100,
      ),
    ).toEqual([90, 20])
  })

  it('stand side by side around the place that equal ones share, in their order', () => {
    expect(
      dodgeBoxes(
        [
          { at: 50, width: 10 },
          { at: 50, width: 20 },
          { at: 50, width: 10 },
        ],
        0,
        0,
        100,
      ),
    ).toEqual([35, 50, 65])
  })

  it('are kept within the ends', () => {
    expect(
      dodgeBoxes(
        [
          { at: 0, width: 10 },
          { at: 100, width: 20 },
        ],
        0,
        0,
        100,
      ),
    ).toEqual([5, 90])
  })

  it('never overlap, keep their order, and stay within the ends as far as they fit', () => {
    const box = fc.record({
      at: fc.integer({ min: -50, max: 1050 }),
      width: fc.integer({ min: 1, max: 120 }),
    })
    fc.assert(
      fc.property(
        fc.array(box, { maxLength: 6 }),
        fc.integer({ min: 0, max: 10 }),
        (boxes, gap) => {
          const placed = dodgeBoxes(boxes, gap, 0, 1000)
          const order = boxes
            .map(({ at, width }, index) => ({
              at,
              index,
              left: (placed[index] ?? 0) - width / 2,
              right: (placed[index] ?? 0) + width / 2,
            }))
            .sort((a, b) => a.at - b.at || a.index - b.index)
          for (const [index, each] of order.entries()) {
            const before = order[index - 1]
            expect(each.left).toBeGreaterThanOrEqual((before ? before.right + gap : 0) - 1e-6)
            expect(each.right).toBeLessThanOrEqual(1000 + 1e-6)
          }
        },
      ),
    )
  })
})

describe('the width of a text', () => {
  it('grows with every letter and with the size, and marks add nothing', () => {
    expect(textWidth('98,31', 20)).toBeGreaterThan(textWidth('98,3', 20))
    expect(textWidth('98,3', 40)).toBeCloseTo(2 * textWidth('98,3', 20), 9)
    expect(textWidth('ế', 20)).toBe(textWidth('e', 20))
  })
})
