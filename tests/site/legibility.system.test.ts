import { expect, inject, test } from 'vitest'
import { runLegibility, told } from '#tests/support/legibilityCommand'
import { SIZES } from '#tests/show/slides/sizes'

/** Some 1,000 slides. */
const PATIENCE = 20 * 60_000

test(
  'Every slide of the shipped agenda is read from the back of the room, on every screen and for the ratios 4, 5 and 6.',
  async () => {
    const { status, report } = await runLegibility(inject('builtSite'))
    const rooms = (width: number): number[] =>
      report.rows.filter((row) => row.width === width).map(({ room }) => room)
    expect(report.rows).toHaveLength((SIZES.length + 2) * 3)
    expect(rooms(2560)).toEqual([4, 5, 6])
    for (const { room, smallestText, smallestSource, farthestHeights } of report.rows) {
      expect(smallestText).toBeGreaterThanOrEqual(0.694 * room - 0.005)
      expect(smallestSource).toBeGreaterThanOrEqual(0.8 * 0.694 * room - 0.005)
      expect(farthestHeights).toBeGreaterThanOrEqual(room)
    }
    expect(told(report)).toEqual([])
    expect(status).toBe(0)
  },
  PATIENCE,
)
