/** How the units stand on an indicator: how many meet, can be judged, miss outright, and are. */
export type Stand = {
  readonly met: number
  readonly judged: number
  readonly missed: number
  readonly of: number
}

/** A target that few units of those there are can be judged on is no indicator of them all. */
const LEAST_JUDGED = 0.5

/** Whether enough of the units can be judged to speak of them all. */
export const isTelling = ({ judged, of }: Pick<Stand, 'judged' | 'of'>): boolean =>
  judged > 0 && judged >= LEAST_JUDGED * of

/**
 * The one meaning of “weakest”: the larger share of the judged units that do not meet the target,
 * and of equal shares the one that more miss outright. 0: all meet it.
 */
export const weakness = ({ met, judged, missed }: Omit<Stand, 'of'>): number =>
  judged === 0 ? 0 : (0.9999 * (judged - met) + 0.0001 * missed) / judged

/** Those that tell and are not met by all, weakest first, equals in the order given. */
export function weakestFirst<T extends Stand>(all: readonly T[]): T[] {
  return all
    .filter((each) => isTelling(each) && each.met < each.judged)
    .sort((a, b) => Math.round((weakness(b) - weakness(a)) * 1e9))
}
