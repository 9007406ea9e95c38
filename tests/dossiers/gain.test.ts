import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gainOf } from '@/dossiers/gain'
import { Delays } from '@/dossiers/delays'

const COUNTS = {
  carried: 0,
  received: 0,
  early: 30,
  onTime: 40,
  late: 30,
  within: 100,
  overdue: 20,
  paused: 5,
}

it('says what closing dossiers would bring', () => {
  // 70 of 100 resolved in time; 50 more: 120 of 150.
  expect(gainOf(COUNTS, 80)).toEqual({
    inTime: { numerator: 170, denominator: 200 },
    needed: 50,
    withoutOverdue: { numerator: 170, denominator: 200 },
  })
  expect(gainOf(COUNTS, 70).needed).toBe(0)
  expect(gainOf(COUNTS, 86).needed).toBeNull()
  expect(gainOf(COUNTS, 100).needed).toBeNull()
})

it('asks for the fewest dossiers that reach a target', () => {
  const count = fc.nat(300)
  fc.assert(
    fc.property(
      count,
      count,
      count,
      count,
      fc.integer({ min: 1, max: 100 }),
      (early, onTime, late, within, target) => {
        const { needed } = gainOf({ ...COUNTS, early, onTime, late, within }, target)
        const reaches = (more: number): boolean =>
          100 * (early + onTime + more) >= target * (early + onTime + late + more)
        const fewest = Array.from({ length: within + 1 }, (_, more) => more).find(reaches)
        expect(needed).toBe(fewest ?? null)
      },
    ),
  )
})

it('tells delays by bands', () => {
  const delays = new Delays()
  for (const days of [0, 1, 3, 4, 30, 31, 500]) delays.add(days)
  expect(delays.bands([3, 30])).toEqual([3, 2, 2])
})
