import fc from 'fast-check'
import type { Polarity } from '@/stats/attainment'
import type { Measured } from '@/stats/aggregate'

/** Which way is good, both ways. */
export const judging = fc.constantFrom<Polarity>('higher', 'lower')

/** Figures with one decimal, well above floating point noise apart where they differ. */
export const figure = fc.integer({ min: -10_000, max: 10_000 }).map((tenths) => tenths / 10)

/** A figure, or missing. */
export const figureOrMissing = fc.option(figure, { freq: 4 })

/** Whole counts that make a proportion. */
export const counts = fc.integer({ min: 1, max: 400 }).chain((denominator) =>
  fc.record({
    numerator: fc.integer({ min: 0, max: denominator }),
    denominator: fc.constant(denominator),
  }),
)

/** The other way of being good. */
export function swapped(polarity: Polarity): Polarity {
  return polarity === 'higher' ? 'lower' : polarity === 'lower' ? 'higher' : 'none'
}

/** The same figure on the other side of 0. Never −0, which `toEqual` tells from 0. */
export function negated(value: number | null): number | null {
  return value === null ? null : 0 - value
}

/** A percentage with its counts. */
export function percentage(numerator: number, denominator: number): Measured {
  return { value: (100 * numerator) / denominator, numerator, denominator }
}

/** A figure without counts, or missing. */
export function bare(value: number | null): Measured {
  return { value, numerator: null, denominator: null }
}
