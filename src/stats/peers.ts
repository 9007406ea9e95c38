import { isAbove } from './nearlyEqual'
import { scaledMad, sortedPresent } from './quantile'

/** With fewer values than this there are no peers to compare with. Source: Fingertips, fewer than 5 areas are not compared. */
export const FEWEST_PEERS = 5

/** How a value stands to a reference, beside the spread of its peers. */
export type PeerVerdict = 'higher' | 'similar' | 'lower'

/**
 * Whether a value is higher or lower than a reference by more than the peers' scaled median absolute deviation; a difference of exactly
 * that much is similar. For figures without denominators, where no interval tells what is chance.
 * Shapes: `peers` are the values compared, the unit's own included, in any order. Units: all in one unit.
 * Where more than half of the peers are equal the deviation is 0, and any difference counts.
 * `null`: value or reference is missing, or fewer than `FEWEST_PEERS` peers have a value. Never throws.
 * Source: ONS Explore local statistics (reference products, section 2.3).
 */
export function peerVerdict(of: {
  readonly value: number | null
  readonly reference: number | null
  readonly peers: readonly (number | null)[]
}): PeerVerdict | null {
  const { value, reference, peers } = of
  const spread = scaledMad(peers)
  if (value === null || reference === null || spread === null || sortedPresent(peers).length < FEWEST_PEERS) return null
  if (isAbove(value, reference + spread)) return 'higher'
  return isAbove(reference - spread, value) ? 'lower' : 'similar'
}
