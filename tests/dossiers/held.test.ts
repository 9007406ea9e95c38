import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CodeSet } from '@/dossiers/codeSet'
import { Delays, EXACT_DAYS, QUANTILE_ERROR } from '@/dossiers/delays'
import { Dictionary, BLANK, TOO_MANY } from '@/dossiers/dictionary'
import { onTimeShare, percentOf } from '@/dossiers/rates'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

it('quantiles of delays are exact for days that are few and within the error beyond', () => {
  const days = fc.array(fc.oneof(fc.nat(40), fc.nat(5000)), { minLength: 1, maxLength: 300 })
  fc.assert(
    fc.property(days, days, fc.double({ min: 0, max: 1, noNaN: true }), (some, others, share) => {
      const [delays, added] = [new Delays(), new Delays()]
      for (const each of some) delays.add(each)
      for (const each of others) added.add(each)
      delays.merge(added)
      const sorted = [...some, ...others].sort((a, b) => a - b)
      const exact = sorted[Math.max(1, Math.ceil(share * sorted.length)) - 1] ?? NaN
      const error = exact <= EXACT_DAYS ? 0 : exact * QUANTILE_ERROR + 1e-9
      expect(Math.abs((delays.quantile(share) ?? NaN) - exact)).toBeLessThanOrEqual(error)
      expect(delays.mean()).toBe(sorted.reduce((sum, each) => sum + each, 0) / sorted.length)
    }),
  )
  expect([new Delays().quantile(0.5), new Delays().mean()]).toEqual([null, null])
})

it('a set of codes tells new ones from those it has', () => {
  const set = new CodeSet()
  const known = new Set<string>()
  fc.assert(
    fc.property(fc.string({ maxLength: 6, minLength: 1 }), (code) => {
      const cell = bytes(code)
      expect(set.add(cell, 0, cell.length)).toBe(!known.has(code))
      known.add(code)
    }),
    { numRuns: 2000 },
  )
  for (let at = 0; at < 50_000; at += 1) {
    const cell = bytes(`H20.14-210930-${at}`)
    if (!set.add(cell, 0, cell.length)) throw new Error(`taken for another: ${at}`)
  }
})

it('a set of codes that is full says so and keeps no more', () => {
  const set = new CodeSet(2)
  const added = ['a', 'b', 'c', 'c', 'a'].map((code) => set.add(bytes(code), 0, 1))
  expect([added, set.isFull]).toEqual([[true, true, true, true, false], true])
})

it('a dictionary numbers texts, those of another Unicode form alike', () => {
  const texts = new Dictionary()
  const number = (text: string): number => texts.number(bytes(text), 0, bytes(text).length)
  const name = 'UBND huyện Lấp Vò'
  expect([number(name), number('b'), number(` ${name.normalize('NFD')}`), number('  ')]).toEqual([
    0,
    1,
    0,
    BLANK,
  ])
  for (let at = 0; at < 3000; at += 1) expect(number(`x${at}`)).toBe(at + 2)
  for (let at = 0; at < 70_000; at += 1) number(`y${at}`)
  expect(number('one more')).toBe(TOO_MANY)
})

it('has both definitions of on time, paused dossiers in neither', () => {
  const counts = {
    carried: 10,
    received: 90,
    early: 30,
    onTime: 20,
    late: 10,
    within: 25,
    overdue: 5,
    paused: 10,
  }
  expect(onTimeShare(counts, 'resolved')).toEqual({ numerator: 50, denominator: 60 })
  expect(onTimeShare(counts, 'portal')).toEqual({ numerator: 75, denominator: 90 })
  expect(percentOf({ numerator: 50, denominator: 60 })).toBe(83.3333)
  expect(percentOf({ numerator: 0, denominator: 0 })).toBeNull()
})
