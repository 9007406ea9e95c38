import { expect, test } from 'vitest'
import { ratioOfRoom } from '@/show/slides/room'

const LIMITS = [1, 12] as const

test.each([
  // A 65-inch 16:9 screen is 0.809 m high, a 75-inch one 0.934 m.
  { distance: 3.2, diagonal: 65, shape: 16 / 9, ratio: 4 },
  { distance: 4.7, diagonal: 75, shape: 16 / 9, ratio: 5.1 },
  { distance: 6, diagonal: 65, shape: 16 / 9, ratio: 7.5 },
  // 100 inches at 32:9: 2.54 m ÷ √(1 + (32 ÷ 9)²) = 0.688 m.
  { distance: 3, diagonal: 100, shape: 32 / 9, ratio: 4.4 },
])(
  '$distance m from $diagonal inches is $ratio heights of the image',
  ({ distance, diagonal, shape, ratio }) => {
    expect(ratioOfRoom(distance, diagonal, shape, LIMITS)).toBe(ratio)
  },
)

test('what no room has is no ratio', () => {
  for (const [distance, diagonal, shape] of [
    [NaN, 65, 1.8],
    [0.5, 65, 1.8],
    [4, NaN, 1.8],
    [4, 5, 1.8],
    [60, 20, 1.8],
    [4, 65, 0],
  ] as const)
    expect(ratioOfRoom(distance, diagonal, shape, LIMITS)).toBeNull()
})
