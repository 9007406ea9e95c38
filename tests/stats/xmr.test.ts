import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { xmrLimits, xmrSigns, xmrStretches, type XmrRule } from '@/stats/xmr'

const SPIKE = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]

const rulesOf = (values: readonly (number | null)[]): (XmrRule | null)[] =>
  xmrStretches({ values }).flatMap(({ points }) => points.map(({ signal }) => signal?.rule ?? null))

describe('the limits', () => {
  test('are those of NHSRplotthedots, with the spike screened out and without', () => {
    const screened = xmrLimits(SPIKE)
    expect(screened?.mean).toBeCloseTo(1.94, 2)
    expect(screened?.upper).toBeCloseTo(4.60444, 5)
    expect(screened?.lower).toBeCloseTo(-0.71556, 5)
    const plain = xmrLimits(SPIKE, false)
    expect(plain?.upper).toBeCloseTo(6.9515, 5)
    expect(plain?.lower).toBeCloseTo(-3.06261, 5)
  })

  test('take no range across a gap, and are none without two values in a row', () => {
    expect(xmrLimits([1, null, 9, null, 5])).toBeNull()
    expect(xmrLimits([])).toBeNull()
    expect(xmrLimits([4, 6, null, 100])).toEqual(
      expect.objectContaining({ mean: 110 / 3, upper: 110 / 3 + 5.32 }),
    )
  })

  test('close on values that are all the same, of which none is a signal', () => {
    expect(xmrLimits([3, 3, 3])).toEqual({ mean: 3, lower: 3, upper: 3 })
    expect(rulesOf(Array.from({ length: 14 }, () => 0.1 + 0.2))).toEqual(
      Array.from({ length: 14 }, () => null),
    )
  })
})

describe('a signal', () => {
  test('is a point beyond a limit', () => {
    expect(rulesOf(SPIKE)[4]).toBe('outside')
    expect(rulesOf(SPIKE).filter((rule) => rule !== null)).toHaveLength(1)
  })

  test('is seven rising, at the seventh and not with two alike among them', () => {
    const wide = [-9, 9, -9, 9, -9, 9, -9, 9]
    expect(rulesOf([...wide, 1, 2, 3, 4, 5, 6, 7]).slice(-7)).toContain('trend')
    expect(rulesOf([...wide, 1, 2, 3, 4, 5, 6]).slice(-6)).not.toContain('trend')
    expect(rulesOf([1, 2, 3, 3, 4, 5, 6])).not.toContain('trend')
    // The worked run of 1 to 7, whose ends lie beyond the limits of so steep a course as well.
    expect(rulesOf([1, 2, 3, 4, 5, 6, 7])).toContain('trend')
    expect(rulesOf([1, 2, 3, 4, 5, 6])).not.toContain('trend')
  })

  test('is seven on one side of the mean', () => {
    const below = [-4, 6, -6, 4, -5, 5, -4, 4, -6, 6, -4]
    expect(rulesOf([...below, 1, 2, 1, 3, 1, 2, 4])).toContain('shift')
    expect(rulesOf([...below, 1, 2, 1, 3, 1, 2])).not.toContain('shift')
  })

  test('is two of three beyond two thirds, all three on one side', () => {
    // The mean is 0 and the limits lie at 13.3.
    const values = [0, 5, 0, -5, 0, 5, 0, -5, 0, -5, 0, -5]
    const reach = (xmrLimits(values)?.upper ?? 0) * 0.8
    const at = (tail: readonly number[]): (XmrRule | undefined)[] =>
      xmrStretches({ values: [...values, ...tail], baseline: 12 }).flatMap(({ points }) =>
        points.slice(-3).map(({ signal }) => signal?.rule),
      )
    expect(at([reach, 1, reach])).toEqual(['twoOfThree', undefined, 'twoOfThree'])
    expect(at([reach, -1, reach])).not.toContain('twoOfThree')
  })
})

describe('a step and a baseline', () => {
  const values = [...Array.from({ length: 12 }, (_, at) => at % 2), 20, 21, 20, 21]

  test('begin the limits anew, on trial until there are twelve', () => {
    const stretches = xmrStretches({ values, steps: [12, 12, 0, 99] })
    expect(stretches.map(({ from, to, used, isTrial }) => [from, to, used, isTrial])).toEqual([
      [0, 11, 12, false],
      [12, 15, 4, true],
    ])
    expect(stretches[1]?.mean).toBe(20.5)
    expect(xmrSigns({ stretches, target: 5, polarity: 'higher' })).toBeNull()
  })

  test('hold later points against the limits of the first', () => {
    const [stretch] = xmrStretches({ values, baseline: 12 })
    expect(stretch).toMatchObject({ used: 12, mean: 0.5, to: 15 })
    expect(stretch?.points.at(-1)?.signal).toEqual({ rule: 'outside', direction: 'up' })
  })
})

describe('the signs', () => {
  const calm = Array.from({ length: 12 }, (_, at) => 80 + (at % 2))
  const signs = (target: number | null, polarity: 'higher' | 'lower' | 'none') =>
    xmrSigns({ stretches: xmrStretches({ values: calm }), target, polarity })

  test('say whether a target is met whatever chance does, missed, or hit and missed', () => {
    expect(signs(70, 'higher')?.assurance).toBe('met')
    expect(signs(90, 'higher')?.assurance).toBe('missed')
    expect(signs(80.5, 'higher')?.assurance).toBe('hitAndMiss')
    expect(signs(70, 'lower')?.assurance).toBe('missed')
    expect(signs(90, 'lower')?.assurance).toBe('met')
    expect(signs(90, 'none')?.assurance).toBeNull()
    expect(signs(null, 'higher')?.assurance).toBeNull()
  })

  test('say what the last point is: better, worse, or chance', () => {
    const of = (tail: number, polarity: 'higher' | 'lower' | 'none') =>
      xmrSigns({
        stretches: xmrStretches({ values: [...calm, tail] }),
        target: null,
        polarity,
      })?.variation
    expect(signs(null, 'higher')?.variation).toBe('unchanged')
    expect(of(99, 'higher')).toBe('better')
    expect(of(99, 'lower')).toBe('worse')
    expect(of(99, 'none')).toBe('unknown')
    expect(of(60, 'higher')).toBe('worse')
  })

  test('are none with fewer than twelve points', () => {
    const stretches = xmrStretches({ values: calm.slice(1) })
    expect(stretches[0]?.isTrial).toBe(true)
    expect(xmrSigns({ stretches, target: 1, polarity: 'higher' })).toBeNull()
  })
})

test('Turning all values over turns limits and signals over.', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: -50, max: 50 })), { maxLength: 40 }),
      (values) => {
        const plain = xmrStretches({ values })[0]
        const turned = xmrStretches({
          values: values.map((value) => (value === null ? null : -value)),
        })[0]
        expect(turned === undefined).toBe(plain === undefined)
        if (plain === undefined || turned === undefined) return
        expect(turned.upper).toBeCloseTo(-plain.lower, 9)
        expect(turned.points.map(({ signal }) => signal?.rule)).toEqual(
          plain.points.map(({ signal }) => signal?.rule),
        )
        for (const [index, { signal }] of plain.points.entries())
          if (signal !== null)
            expect(turned.points[index]?.signal?.direction).not.toBe(signal.direction)
      },
    ),
  )
})
