import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wilson } from '@/stats/interval'
import { competitionRanks } from '@/stats/rank'
import { rankBands, type Ranked } from '@/stats/rankBand'
import { counts, figureOrMissing, judging, negated, swapped } from './arbitraries'

const plain = (value: number | null): Ranked => ({ value, interval: null })
const counted = (numerator: number, denominator: number): Ranked => ({
  value: (100 * numerator) / denominator,
  interval: wilson(numerator, denominator),
})

describe('by a tolerance', () => {
  test('a band holds those within it of its first, and does not chain on', () => {
    const units = [90, 88, 86, 84].map((value) => plain(value))
    expect(rankBands({ units, tolerance: 2, polarity: 'higher' })).toEqual([
      { rank: 1, best: 1, worst: 2, band: 1 },
      { rank: 2, best: 1, worst: 3, band: 1 },
      { rank: 3, best: 2, worst: 4, band: 2 },
      { rank: 4, best: 3, worst: 4, band: 2 },
    ])
  })

  test('without one any difference counts, and equal units share all', () => {
    const units = [5, 3, 5].map((value) => plain(value))
    expect(rankBands({ units, tolerance: null, polarity: 'lower' })).toEqual([
      { rank: 2, best: 2, worst: 3, band: 2 },
      { rank: 1, best: 1, worst: 1, band: 1 },
      { rank: 2, best: 2, worst: 3, band: 2 },
    ])
  })
})

describe('by intervals', () => {
  test('units whose intervals overlap are too close to call, whatever the tolerance', () => {
    // 95 % intervals: 940/1000 0.924–0.953, 930/1000 0.912–0.944, 800/1000 0.774–0.824.
    const units = [counted(940, 1000), counted(800, 1000), counted(930, 1000)]
    expect(rankBands({ units, tolerance: 0, polarity: 'higher' })).toEqual([
      { rank: 1, best: 1, worst: 2, band: 1 },
      { rank: 3, best: 3, worst: 3, band: 2 },
      { rank: 2, best: 1, worst: 2, band: 1 },
    ])
  })

  test('a unit with few cases could stand anywhere it reaches', () => {
    const units = [counted(940, 1000), counted(800, 1000), counted(9, 10)]
    expect(rankBands({ units, tolerance: null, polarity: 'higher' })[2]).toEqual({
      rank: 2,
      best: 1,
      worst: 3,
      band: 1,
    })
  })

  test('equal units share a band, even where their intervals part them from its first', () => {
    const units = [
      { value: 10, interval: { lower: 9, upper: 11 } },
      { value: 8, interval: { lower: 7, upper: 8.5 } },
      { value: 8, interval: { lower: 7.8, upper: 9.1 } },
    ]
    expect(
      rankBands({ units, tolerance: null, polarity: 'higher' }).map((result) => result?.band),
    ).toEqual([1, 1, 1])
  })

  test('with one lacking an interval the tolerance decides', () => {
    const units = [counted(94, 100), plain(93)]
    expect(
      rankBands({ units, tolerance: 0.5, polarity: 'higher' }).map((result) => result?.band),
    ).toEqual([1, 2])
    expect(
      rankBands({ units, tolerance: 1, polarity: 'higher' }).map((result) => result?.band),
    ).toEqual([1, 1])
  })
})

test('no units, or an indicator that does not judge, have no bands', () => {
  expect(rankBands({ units: [], tolerance: null, polarity: 'higher' })).toEqual([])
  expect(rankBands({ units: [plain(1), plain(2)], tolerance: null, polarity: 'none' })).toEqual([
    null,
    null,
  ])
})

const tolerance = fc.option(fc.integer({ min: 0, max: 900 }))
const figures = fc.array(figureOrMissing)

test('the rank is the competition rank, lies in its range, and bands follow ranks without a gap', () => {
  fc.assert(
    fc.property(figures, tolerance, judging, (values, within, polarity) => {
      const units = values.map((value) => plain(value))
      const results = rankBands({ units, tolerance: within, polarity }).flatMap(
        (result) => result ?? [],
      )
      const ranks = competitionRanks(values, polarity).flatMap((rank) => rank ?? [])
      if (results.length > 0) expect(results.map(({ rank }) => rank)).toEqual(ranks)
      const sorted = [...results].sort((a, b) => a.rank - b.rank)
      for (const [index, { rank, best, worst, band }] of sorted.entries()) {
        expect(best).toBeLessThanOrEqual(rank)
        expect(worst).toBeGreaterThanOrEqual(rank)
        expect([0, 1]).toContain(band - (sorted[index - 1]?.band ?? 0))
      }
    }),
  )
})

test('the order of the units does not matter', () => {
  fc.assert(
    fc.property(fc.array(counts), judging, (all, polarity) => {
      const units = all.map(({ numerator, denominator }) => counted(numerator, denominator))
      const forward = rankBands({ units, tolerance: null, polarity })
      expect(
        rankBands({ units: [...units].reverse(), tolerance: null, polarity }).reverse(),
      ).toEqual(forward)
    }),
  )
})

test('negating the values and swapping the polarity changes nothing', () => {
  fc.assert(
    fc.property(figures, tolerance, judging, (values, within, polarity) => {
      const mirrored = values.map((value) => plain(negated(value)))
      expect(
        rankBands({ units: mirrored, tolerance: within, polarity: swapped(polarity) }),
      ).toEqual(
        rankBands({ units: values.map((value) => plain(value)), tolerance: within, polarity }),
      )
    }),
  )
})
