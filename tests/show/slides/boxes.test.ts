import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slideBoxes } from '@/ui/slides/boxes'
import { imageHeight, layoutOf, scaleOf, type Canvas } from '@/ui/slides/canvas'
import type { Box } from '@/ui/slides/slide'

const stages: fc.Arbitrary<Canvas> = fc.record({
  width: fc.integer({ min: 700, max: 5000 }),
  height: fc.integer({ min: 600, max: 3000 }),
  ratio: fc.constantFrom(4, 4.5, 5, 6),
  safe: fc.constantFrom(0, 0.03, 0.05),
})

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width - 0.01 &&
  b.left < a.left + a.width - 0.01 &&
  a.top < b.top + b.height - 0.01 &&
  b.top < a.top + a.height - 0.01

describe('the sizes of a room', () => {
  it.each([
    [4, 2.776],
    [5, 3.47],
    [6, 4.164],
  ])('of ratio %d ask for text of %d %% of the height', (ratio, share) => {
    const { text, source, headline } = scaleOf({ width: 1920, height: 1080, ratio, safe: 0 })
    expect(text).toBeGreaterThanOrEqual((share / 100) * 1080)
    expect(text).toBeLessThan((share / 100) * 1080 + 0.11)
    expect(source).toBeGreaterThanOrEqual(text * 0.8)
    expect(headline).toBeGreaterThanOrEqual(text * 1.5)
  })

  it('count the image and not the wall of two of them', () => {
    expect(layoutOf({ width: 1920, height: 2160 })).toBe('stacked')
    expect(imageHeight({ width: 1920, height: 2160 })).toBe(1080)
    expect(scaleOf({ width: 1920, height: 2160, ratio: 4, safe: 0 }).text).toBe(
      scaleOf({ width: 1920, height: 1080, ratio: 4, safe: 0 }).text,
    )
  })
})

describe('the boxes of a stage', () => {
  it('lie within its safe area and never on each other', () => {
    fc.assert(
      fc.property(stages, (stage) => {
        const { headline, main, sides, source } = slideBoxes(stage)
        const boxes = [headline, main, ...sides, source]
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(stage.width * stage.safe)
          expect(box.left + box.width).toBeLessThanOrEqual(stage.width * (1 - stage.safe) + 0.01)
          expect(box.top).toBeGreaterThanOrEqual(stage.height * stage.safe)
          expect(box.top + box.height).toBeLessThanOrEqual(stage.height * (1 - stage.safe) + 0.01)
        }
        boxes.forEach((a, i) =>
          boxes.slice(i + 1).forEach((b) => expect(overlap(a, b)).toBe(false)),
        )
      }),
      { examples: [[{ width: 700, height: 2909, ratio: 6, safe: 0.05 }]] },
    )
  })

  it('leave the seam of two stacked screens free', () => {
    const { headline, main, sides, source } = slideBoxes({
      width: 1920,
      height: 2160,
      ratio: 5,
      safe: 0,
    })
    for (const { top, height } of [headline, main, ...sides, source])
      expect(top < 1080 && top + height > 1080).toBe(false)
  })

  it.each([
    [1920, 1080, 0],
    [2560, 1080, 1],
    [3840, 1080, 2],
    [1920, 2160, 2],
    [1080, 1920, 0],
  ])('of %d × %d have %d beside the main one', (width, height, beside) => {
    expect(slideBoxes({ width, height, ratio: 4, safe: 0 }).sides).toHaveLength(beside)
  })
})
