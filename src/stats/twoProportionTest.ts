import { binomialPmf } from './binomial'
import { twoSidedP } from './normal'
import type { Proportion } from './proportion'

/**
 * The smallest expected count with which the z test is used; below it, Fisher's exact test. Source:
 * Cochran, Biometrics 10 (1954).
 */
const SMALLEST_EXPECTED = 5

/**
 * Whether two proportions differ by more than chance. `sign` 1, 0 or −1: the first is larger,
 * equal, smaller. `z` is `null` under the exact test. `p`, share 0–1, is two-sided.
 */
export type TwoProportionTest = {
  readonly sign: number
  readonly z: number | null
  readonly p: number
}

/**
 * Tests whether two independent proportions are one: the pooled z test without continuity
 * correction where every expected count reaches `SMALLEST_EXPECTED` (R's `prop.test(correct =
 * FALSE)`, whose X² is z²), else Fisher's exact test (R's `fisher.test`), for which numerators that
 * are not whole are rounded. Units: counts, each a valid `Proportion` (`countsOf`). Never throws.
 */
export function twoProportionTest(first: Proportion, second: Proportion): TwoProportionTest {
  const [x1, n1, x2, n2] = [
    first.numerator,
    first.denominator,
    second.numerator,
    second.denominator,
  ]
  const sign = Math.sign(x1 * n2 - x2 * n1)
  const pooled = (x1 + x2) / (n1 + n2)
  const expected = Math.min(n1, n2) * Math.min(pooled, 1 - pooled)
  if (expected < SMALLEST_EXPECTED)
    return { sign, z: null, p: fisherP(rounded(first), rounded(second)) }
  const z = (x1 / n1 - x2 / n2) / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
  return { sign, z, p: twoSidedP(z) }
}

/** With a whole numerator. */
function rounded({ numerator, denominator }: Proportion): Proportion {
  return { numerator: Math.round(numerator), denominator }
}

/**
 * The chance, given the margins, of all tables no likelier than the one seen. Equal chances are
 * told apart from unequal ones as R does.
 */
function fisherP(first: Proportion, second: Proportion): number {
  const [n1, n2, cases] = [
    first.denominator,
    second.denominator,
    first.numerator + second.numerator,
  ]
  const share = cases / (n1 + n2)
  const whole = binomialPmf(cases, n1 + n2, share)
  // The hypergeometric chance as a quotient of binomial ones holds for any share; the pooled one
  // keeps all three away from 0.
  const chance = (x: number): number =>
    (binomialPmf(x, n1, share) * binomialPmf(cases - x, n2, share)) / whole
  const limit = chance(first.numerator) * (1 + 1e-7)
  let total = 0
  for (let x = Math.max(0, cases - n2); x <= Math.min(n1, cases); x++) {
    const each = chance(x)
    if (each <= limit) total += each
  }
  return Math.min(1, total)
}
