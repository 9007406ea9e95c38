/**
 * The chance of exactly `successes` in `trials` of chance `share` each. Units: whole counts, a
 * share 0–1, and a share back. 0 outside 0…trials. Never throws. Relative error about 1e-13 at any
 * number of trials, where log-gamma would lose one digit per decade. Source: Loader, Fast and
 * accurate computation of binomial probabilities (2000), the saddle-point form R uses.
 */
export function binomialPmf(successes: number, trials: number, share: number): number {
  const [x, n, p] = [successes, trials, share]
  if (x < 0 || x > n) return 0
  if (p <= 0) return x === 0 ? 1 : 0
  if (p >= 1) return x === n ? 1 : 0
  if (x === 0) return Math.exp(n * Math.log1p(-p))
  if (x === n) return Math.exp(n * Math.log(p))
  const corrections = stirlingError(n) - stirlingError(x) - stirlingError(n - x)
  const deviances = deviance(x, n * p) + deviance(n - x, n * (1 - p))
  return Math.exp(corrections - deviances) * Math.sqrt(n / (2 * Math.PI * x * (n - x)))
}

/**
 * P(X ≤ successes) of a binomial X. Units as `binomialPmf`. Summed outward from `successes` on the
 * side of the smaller tail, so a small tail keeps its digits, and the cost grows with the square
 * root of `trials`. Never throws.
 */
export function binomialCdf(successes: number, trials: number, share: number): number {
  if (successes < 0) return 0
  if (successes >= trials) return 1
  if (successes < trials * share) return lowerTail(successes, trials, share)
  return 1 - lowerTail(trials - successes - 1, trials, 1 - share)
}

/**
 * The smallest count k with P(X ≤ k) ≥ `probability`. Units: a whole count, from shares 0–1. Never
 * throws. A cumulative probability that floating point leaves a hair (1e-14) short counts as
 * reached, as in R's qbinom.
 */
export function binomialQuantile(probability: number, trials: number, share: number): number {
  let [low, high] = [0, trials]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (binomialCdf(middle, trials, share) >= probability * (1 - 1e-14)) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * P(X ≤ k) for k below the mean: each term down is the one above times k(1 − p) ÷ ((n − k + 1)p),
 * until they no longer count.
 */
function lowerTail(k: number, n: number, p: number): number {
  let term = binomialPmf(k, n, p)
  let total = term
  for (let x = k; x > 0 && term > total * 1e-18; x--) {
    term *= (x * (1 - p)) / ((n - x + 1) * p)
    total += term
  }
  return total
}

/**
 * log n! − log(√(2πn) · (n/e)ⁿ): what Stirling's formula leaves out. Exact factorials up to 15, the
 * asymptotic series above.
 */
function stirlingError(n: number): number {
  if (n <= 15) {
    let factorial = 1
    for (let k = 2; k <= n; k++) factorial *= k
    return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - Math.log(2 * Math.PI) / 2
  }
  const square = n * n
  return (
    (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) /
    n
  )
}

/**
 * x log(x/m) + m − x, by its series where x is close to m and the terms would cancel. Both above 0.
 */
function deviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x
  const v = (x - m) / (x + m)
  let total = (x - m) * v
  let power = 2 * x * v
  for (let odd = 3; ; odd += 2) {
    power *= v * v
    const next = total + power / odd
    if (next === total) return total
    total = next
  }
}
