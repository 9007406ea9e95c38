import type { Component, Ladder } from './view'

/**
 * A step of the ladder as it is drawn, from one score to the next, both in ticks. `rest`: the
 * components that have no step of their own, together; `missing` and `unexplained`: see `Ladder`.
 */
export type Step = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'component'; readonly component: Component }
  | {
      readonly kind: 'rest'
      readonly n: number
      readonly lost: number
      readonly gained: number
      /** The one of them that goes farthest against the difference. */
      readonly against: Component | null
    }
  | { readonly kind: 'missing' | 'unexplained' }
)

type Bare<S> = S extends Step ? Omit<S, 'from' | 'to'> & { readonly by: number } : never

/**
 * The steps down, or up, from the start to the end: at most `most` components, largest first, the
 * others in one, then what is missing and what is not explained, where these are anything. The
 * last one ends at `end`. A single component is no rest: it has its own step.
 */
export function stepsOf(ladder: Ladder, most: number): readonly Step[] {
  const { components, missing, unexplained, start, end } = ladder
  const direction = end > start ? 1 : -1
  const moved = components.filter(({ ticks }) => ticks !== 0)
  const along = moved.filter(({ ticks }) => ticks * direction > 0)
  const shown = moved.length <= most + 1 ? moved : along.slice(0, Math.max(1, most))
  const rest = moved.filter((each) => !shown.includes(each))
  const total = (of: readonly Component[]): number => of.reduce((all, { ticks }) => all + ticks, 0)
  const farthest = rest.at(-1)
  const lost = rest.filter(({ ticks }) => ticks < 0)
  const gained = rest.filter(({ ticks }) => ticks > 0)
  const steps: Bare<Step>[] = shown.map((component) => ({
    kind: 'component',
    component,
    by: component.ticks,
  }))
  if (rest.length > 0)
    steps.push({
      kind: 'rest',
      n: rest.length,
      lost: total(lost),
      gained: total(gained),
      against: farthest !== undefined && farthest.ticks * direction < 0 ? farthest : null,
      by: total(rest),
    })
  if (missing.ticks !== 0) steps.push({ kind: 'missing', by: missing.ticks })
  if (unexplained !== 0) steps.push({ kind: 'unexplained', by: unexplained })
  let at = start
  return steps.map(({ by, ...step }) => {
    const from = at
    at += by
    return { ...step, from, to: at }
  })
}
