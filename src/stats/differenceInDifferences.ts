import { mean } from './sum'

/** With fewer others than this there is nothing to hold a change against. */
export const FEWEST_OTHERS = 3

/**
 * A unit that something was done in: its values by period, and which periods (from 0) lie before
 * and after that.
 */
export type Treated = {
  readonly values: readonly (number | null)[]
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/**
 * How much more the treated changed than the others. `treated`: how many could be compared, of
 * which `change` is the mean change; `others`: how many different ones they were compared with;
 * `otherChange`: the mean change of those over the same periods.
 */
export type DifferenceInDifferences = {
  readonly effect: number
  readonly change: number
  readonly otherChange: number
  readonly treated: number
  readonly others: number
}

/**
 * The difference in differences. For each treated unit: mean after − mean before over the periods
 * in which it has a value, less the same for each other that has a value in all of those periods,
 * averaged; the effect is the mean of that over the treated units. Shapes: `values` and each of
 * `others` by period, of one kind and oldest first. Units: all in the indicator's own unit. `null`:
 * no treated unit has a value both before and after and at least `FEWEST_OTHERS` others to be held
 * against. Never throws. It proves no cause: it takes for granted that both would have changed
 * alike. Source: Card and Krueger, American Economic Review 84 (1994).
 */
export function differenceInDifferences(of: {
  readonly treated: readonly Treated[]
  readonly others: readonly (readonly (number | null)[])[]
}): DifferenceInDifferences | null {
  const used = new Set<readonly (number | null)[]>()
  const changes = of.treated.flatMap(({ values, before, after }) => {
    const at = {
      before: before.filter((index) => values[index] != null),
      after: after.filter((index) => values[index] != null),
    }
    const own = changeOver(values, at)
    const held = of.others.flatMap((each) => {
      const changed = changeOver(each, at)
      return changed === null ? [] : [{ each, changed }]
    })
    if (own === null || held.length < FEWEST_OTHERS) return []
    for (const { each } of held) used.add(each)
    return [{ own, other: mean(held.map(({ changed }) => changed)) ?? 0 }]
  })
  const change = mean(changes.map(({ own }) => own))
  const otherChange = mean(changes.map(({ other }) => other))
  if (change === null || otherChange === null) return null
  return {
    effect: change - otherChange,
    change,
    otherChange,
    treated: changes.length,
    others: used.size,
  }
}

/**
 * Mean after − mean before; `null` unless there is a value in every one of these periods, and a
 * period on either side.
 */
function changeOver(
  values: readonly (number | null)[],
  at: Pick<Treated, 'before' | 'after'>,
): number | null {
  const [before, after] = [at.before, at.after].map((indices) => {
    const held = indices.flatMap((index) => values[index] ?? [])
    return held.length === indices.length ? mean(held) : null
  })
  return before == null || after == null ? null : after - before
}
