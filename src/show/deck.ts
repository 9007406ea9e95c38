/** A place in a show: the item of the agenda and the step within it, both counted from 1. */
export type Position = { readonly slide: number; readonly step: number }

/** The first and the last place of a show: 0 is what stands before its first item. */
export type Ends = { readonly first: number; readonly last: number }

export type Move = 'next' | 'previous' | 'first' | 'last' | { readonly to: number }

/**
 * The place that a move leads to. `stepsOf` gives the steps of an item, at least 1. What leads
 * beyond an end stays there, or where the show `turns` begins anew; a number that is no item’s
 * stays where it is. `ends`: the first and the last place, where more than the items stands. Never
 * throws.
 */
export function moved(
  position: Position,
  move: Move,
  show: {
    readonly slides: number
    readonly stepsOf: (slide: number) => number
    readonly turns?: boolean
    readonly ends?: Ends
  },
): Position {
  const { slides, stepsOf, turns = false } = show
  const { first, last } = show.ends ?? { first: 1, last: slides }
  const { slide, step } = position
  if (move === 'first') return { slide: 1, step: 1 }
  if (move === 'last') return { slide: slides, step: stepsOf(slides) }
  if (move === 'next') {
    if (step < stepsOf(slide)) return { slide, step: step + 1 }
    if (slide < last) return { slide: slide + 1, step: 1 }
    return turns ? { slide: 1, step: 1 } : position
  }
  if (move === 'previous') {
    if (step > 1) return { slide, step: step - 1 }
    return slide > first ? { slide: slide - 1, step: stepsOf(slide - 1) } : position
  }
  return move.to >= first && move.to <= last ? { slide: move.to, step: 1 } : position
}

/** A place held within the show that there is: an address may ask for more. */
export function held(
  { slide, step }: Position,
  slides: number,
  stepsOf: (slide: number) => number,
  { first, last }: Ends = { first: 1, last: slides },
): Position {
  const at = Math.max(first, Math.min(last, slide))
  return { slide: at, step: Math.max(1, Math.min(stepsOf(at), step)) }
}

/**
 * The part that a window shows at a step, counted from 1: windows of other shapes may have more
 * parts, and the steps of an item are as many as the most parts any window has, so that each window
 * shows each of its own at least once.
 */
export function partAt(step: number, steps: number, parts: number): number {
  return Math.max(1, Math.min(parts, Math.floor(((step - 1) * parts) / Math.max(1, steps)) + 1))
}
