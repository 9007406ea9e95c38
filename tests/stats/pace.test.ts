import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pace, type PaceState } from '@/stats/pace'
import { figure, judging, negated, swapped } from './arbitraries'

describe('a cumulative figure', () => {
  const done = (value: number, elapsed: number) =>
    pace({ kind: 'cumulative', value, start: null, target: 100, elapsed, polarity: 'higher' })

  test('is on course with as large a share done as time is over', () => {
    expect(done(75, 0.75)).toEqual({ state: 'onCourse', expected: 75, projected: 100 })
    expect(done(74, 0.75).state).toBe('offCourse')
    expect(done(30, 0.25)).toEqual({ state: 'onCourse', expected: 25, projected: 120 })
    expect(done(0, 0.25)).toEqual({ state: 'offCourse', expected: 25, projected: 0 })
  })

  test('has met the target as soon as it is reached, and is off course when the end passes without', () => {
    expect(done(100, 0.5).state).toBe('met')
    expect(done(100, 1).state).toBe('met')
    expect(done(99, 1)).toEqual({ state: 'offCourse', expected: 100, projected: 99 })
  })

  test('that must stay below a limit can break it until the end', () => {
    const spent = (value: number, elapsed: number): PaceState =>
      pace({ kind: 'cumulative', value, start: null, target: 12, elapsed, polarity: 'lower' }).state
    expect([spent(3, 0.25), spent(4, 0.25), spent(0, 0.25), spent(13, 0.5), spent(12, 1), spent(13, 1)]).toEqual([
      'onCourse',
      'offCourse',
      'onCourse',
      'offCourse',
      'met',
      'offCourse',
    ])
  })
})

describe('a level', () => {
  test('is on course on the straight way from the start to the target', () => {
    const at = (value: number) => pace({ kind: 'level', value, start: 80, target: 100, elapsed: 0.5, polarity: 'higher' })
    expect(at(90)).toEqual({ state: 'onCourse', expected: 90, projected: 100 })
    expect(at(89).state).toBe('offCourse')
    expect(at(100).state).toBe('met')
  })

  test('that should fall is judged the other way round', () => {
    const at = (value: number) => pace({ kind: 'level', value, start: 10, target: 2, elapsed: 0.25, polarity: 'lower' })
    expect(at(8)).toEqual({ state: 'onCourse', expected: 8, projected: 2 })
    expect(at(9).state).toBe('offCourse')
    expect(at(1).state).toBe('met')
  })

  test('that starts beyond its target need only stay there', () => {
    const at = (value: number) => pace({ kind: 'level', value, start: 99, target: 98, elapsed: 0.5, polarity: 'higher' })
    expect(at(98.1)).toMatchObject({ state: 'met', expected: 98 })
    expect(at(97.9)).toMatchObject({ state: 'offCourse', expected: 98 })
  })
})

test('without a figure, a polarity or any time gone nothing is known', () => {
  const known = { kind: 'level', value: 1, start: 0, target: 2, elapsed: 0.5, polarity: 'higher' } as const
  const unknown = { state: 'unknown', expected: null, projected: null }
  expect(pace({ ...known, value: null })).toEqual(unknown)
  expect(pace({ ...known, start: null })).toEqual(unknown)
  expect(pace({ ...known, target: null })).toEqual(unknown)
  expect(pace({ ...known, polarity: 'none' })).toEqual(unknown)
  for (const elapsed of [0, -0.1, 1.1, Number.NaN]) expect(pace({ ...known, elapsed })).toEqual(unknown)
})

const ORDER: readonly PaceState[] = ['offCourse', 'onCourse', 'met']
const elapsed = fc.integer({ min: 1, max: 12 }).map((months) => months / 12)
const kind = fc.constantFrom('level' as const, 'cumulative' as const)

test('a better value never stands worse', () => {
  fc.assert(
    fc.property(kind, figure, figure, figure, figure, elapsed, judging, (of, a, b, start, target, over, polarity) => {
      const at = (value: number) => ORDER.indexOf(pace({ kind: of, value, start, target, elapsed: over, polarity }).state)
      const [worse, better] = (polarity === 'higher' ? a <= b : a >= b) ? [a, b] : [b, a]
      expect(at(better)).toBeGreaterThanOrEqual(at(worse))
    }),
  )
})

test('a level negated under the other polarity stands the same', () => {
  fc.assert(
    fc.property(figure, figure, figure, elapsed, judging, (value, start, target, over, polarity) => {
      const plain = pace({ kind: 'level', value, start, target, elapsed: over, polarity })
      const mirrored = pace({
        kind: 'level',
        value: negated(value),
        start: negated(start),
        target: negated(target),
        elapsed: over,
        polarity: swapped(polarity),
      })
      expect(mirrored.state).toBe(plain.state)
    }),
  )
})
