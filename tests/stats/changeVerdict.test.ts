import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeVerdict } from '@/stats/changeVerdict'
import { judgement } from '@/stats/judgement'
import { bare, counts, figureOrMissing, judging, negated, percentage, swapped } from './arbitraries'

test('up is better where higher is good, worse where lower is, and not judged without polarity', () => {
  expect([judgement('up', 'higher'), judgement('up', 'lower'), judgement('up', 'none')]).toEqual([
    'better',
    'worse',
    'unknown',
  ])
  expect([
    judgement('down', 'higher'),
    judgement('down', 'lower'),
    judgement('down', 'none'),
  ]).toEqual(['worse', 'better', 'unknown'])
  expect([
    judgement('flat', 'higher'),
    judgement('flat', 'lower'),
    judgement('flat', 'none'),
  ]).toEqual(['unchanged', 'unchanged', 'unchanged'])
  expect(judgement(null, 'higher')).toBe('unknown')
})

describe('with counts', () => {
  test('a change that chance hardly makes is one', () => {
    const verdict = changeVerdict({
      current: percentage(940, 1000),
      previous: percentage(900, 1000),
      polarity: 'higher',
    })
    expect(verdict).toMatchObject({ verdict: 'better', direction: 'up', method: 'test' })
    expect(verdict.p).toBeCloseTo(0.000977574771192844, 12)
    expect(
      changeVerdict({
        current: percentage(900, 1000),
        previous: percentage(940, 1000),
        polarity: 'higher',
      }),
    ).toMatchObject({
      verdict: 'worse',
      direction: 'down',
    })
  })

  test('ten points among fifty cases are not a change', () => {
    const verdict = changeVerdict({
      current: percentage(45, 50),
      previous: percentage(40, 50),
      polarity: 'higher',
    })
    expect(verdict).toMatchObject({ verdict: 'unchanged', direction: 'flat', method: 'test' })
  })

  test('among a hundred thousand cases a step is one only where it exceeds what was declared to matter', () => {
    const step = (gap: number | null) =>
      changeVerdict({
        current: percentage(88_900, 100_000),
        previous: percentage(88_400, 100_000),
        polarity: 'higher',
        gap,
      })
    expect(step(null)).toMatchObject({ verdict: 'better', isSlight: false })
    expect(step(0.4)).toMatchObject({ verdict: 'better', isSlight: false })
    expect(step(0.5)).toMatchObject({ verdict: 'unchanged', direction: 'flat', isSlight: true })
    expect(step(1)).toMatchObject({ verdict: 'unchanged', method: 'test', isSlight: true })
    // What chance explains is within chance, and not slight.
    expect(
      changeVerdict({
        current: percentage(45, 50),
        previous: percentage(40, 50),
        polarity: 'higher',
        gap: 20,
      }),
    ).toMatchObject({ verdict: 'unchanged', isSlight: false })
  })

  test('where lower is good a fall is better', () => {
    const verdict = changeVerdict({
      current: percentage(10, 1000),
      previous: percentage(40, 1000),
      polarity: 'lower',
    })
    expect(verdict).toMatchObject({ verdict: 'better', direction: 'down' })
  })
})

describe('without counts, or with counts that do not make the value', () => {
  test('the gap decides', () => {
    expect(changeVerdict({ current: bare(92), previous: bare(90), polarity: 'higher' })).toEqual({
      verdict: 'better',
      direction: 'up',
      method: 'gap',
      p: null,
      isSlight: false,
    })
    expect(
      changeVerdict({ current: bare(92), previous: bare(90), polarity: 'higher', gap: 2 }).verdict,
    ).toBe('unchanged')
    expect(
      changeVerdict({ current: percentage(45, 50), previous: bare(80), polarity: 'lower' }),
    ).toMatchObject({
      verdict: 'worse',
      method: 'gap',
    })
  })

  test('a number of days out of counts is not tested as a percentage', () => {
    const days = (value: number) => ({ value, numerator: 90, denominator: 100 })
    expect(
      changeVerdict({ current: days(0.9), previous: days(1.8), polarity: 'lower' }),
    ).toMatchObject({
      verdict: 'better',
      method: 'gap',
    })
  })

  test('a value rounded to a whole percent is still a percentage of its counts', () => {
    const rounded = { value: 67, numerator: 2, denominator: 3 }
    expect(
      changeVerdict({ current: rounded, previous: percentage(1, 3), polarity: 'higher' }).method,
    ).toBe('test')
  })
})

test('a missing figure leaves nothing to say, counts or not, and a zero is not missing', () => {
  const missing = { value: null, numerator: 3, denominator: 4 }
  expect(
    changeVerdict({ current: missing, previous: percentage(1, 4), polarity: 'higher' }),
  ).toEqual({
    verdict: 'unknown',
    direction: null,
    method: 'none',
    p: null,
    isSlight: false,
  })
  expect(changeVerdict({ current: bare(0), previous: bare(4), polarity: 'lower' }).verdict).toBe(
    'better',
  )
})

test('without polarity the direction is told and not judged', () => {
  expect(changeVerdict({ current: bare(9), previous: bare(4), polarity: 'none' })).toMatchObject({
    verdict: 'unknown',
    direction: 'up',
  })
  expect(changeVerdict({ current: bare(4), previous: bare(4), polarity: 'none' })).toMatchObject({
    verdict: 'unchanged',
    direction: 'flat',
  })
})

test('mirrored figures under the other polarity have the same verdict', () => {
  fc.assert(
    fc.property(figureOrMissing, figureOrMissing, judging, (current, previous, polarity) => {
      const plain = changeVerdict({ current: bare(current), previous: bare(previous), polarity })
      const mirrored = changeVerdict({
        current: bare(negated(current)),
        previous: bare(negated(previous)),
        polarity: swapped(polarity),
      })
      expect(mirrored.verdict).toBe(plain.verdict)
    }),
  )
  fc.assert(
    fc.property(counts, counts, judging, (a, b, polarity) => {
      const failed = (c: typeof a) => percentage(c.denominator - c.numerator, c.denominator)
      const kept = (c: typeof a) => percentage(c.numerator, c.denominator)
      expect(
        changeVerdict({ current: failed(a), previous: failed(b), polarity: swapped(polarity) })
          .verdict,
      ).toBe(changeVerdict({ current: kept(a), previous: kept(b), polarity }).verdict)
    }),
  )
})
