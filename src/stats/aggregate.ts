import { mean, sum } from './sum'

/** How the values of parts make the value of the whole; `none`: they do not. */
export type AggregateKind = 'ratio' | 'mean' | 'sum' | 'none'

/** One measured figure with the counts behind it, where there are any. */
export type Measured = {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

/** The value of the whole, and on how many of the parts it rests: `used` of `of`. */
export type Aggregated = Measured & { readonly used: number; readonly of: number }

/**
 * The value of the whole out of its parts. `ratio`: 100 · Σ numerator ÷ Σ denominator, a percent
 * 0–100, over parts that have both counts (their own `value` is not looked at); `mean`: the
 * unweighted mean of the values; `sum`: their sum; `none`: nothing. Shapes: parts in any order.
 * Units: `mean` and `sum` in the unit of the values. `numerator` and `denominator` are the sums
 * under `ratio`, else `null`. `null` value: no part could be used, or the denominators add up to 0.
 * Missing parts are left out, never 0: whoever shows a sum says `used` and `of` beside it. Never
 * throws.
 */
export function aggregate(kind: AggregateKind, parts: readonly Measured[]): Aggregated {
  const of = parts.length
  if (kind === 'none') return { value: null, numerator: null, denominator: null, used: 0, of }
  if (kind === 'ratio') return ratio(parts)
  const values = parts.flatMap(({ value }) => (value === null ? [] : [value]))
  const value = values.length === 0 ? null : kind === 'mean' ? mean(values) : sum(values)
  return { value, numerator: null, denominator: null, used: values.length, of }
}

function ratio(parts: readonly Measured[]): Aggregated {
  const counted = parts.flatMap(({ numerator, denominator }) =>
    numerator === null || denominator === null ? [] : [{ numerator, denominator }],
  )
  const of = parts.length
  if (counted.length === 0) return { value: null, numerator: null, denominator: null, used: 0, of }
  const numerator = sum(counted.map((part) => part.numerator))
  const denominator = sum(counted.map((part) => part.denominator))
  return {
    value: denominator === 0 ? null : (100 * numerator) / denominator,
    numerator,
    denominator,
    used: counted.length,
    of,
  }
}
