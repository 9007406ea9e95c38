import type { Component } from './catalogue'

/**
 * How much of its weight a value earns: 0 at `min`, 1 at `max`, the other way round when lower is
 * better.
 */
function share({ min, max, lowerIsBetter }: Component, value: number): number {
  const earned = Math.max(0, Math.min(1, (value - min) / (max - min)))
  return lowerIsBetter ? 1 - earned : earned
}

/**
 * The composite score, 0–100, with two decimals: Σ weight × share ÷ Σ weight × 100 over the
 * components that have a value. `values` are the values as written, by indicator. `null` when no
 * component has one.
 */
export function compositeOf(
  components: readonly Component[],
  values: ReadonlyMap<string, number>,
): number | null {
  let earned = 0
  let possible = 0
  for (const component of components) {
    const value = values.get(component.id)
    if (value === undefined) continue
    earned += component.weight * share(component, value)
    possible += component.weight
  }
  return possible === 0 ? null : Number(((100 * earned) / possible).toFixed(2))
}
