/** Delays up to so many days are counted each by itself. */
export const EXACT_DAYS = 128
/** How far a quantile beyond them may lie from the true one, as a share of it. */
export const QUANTILE_ERROR = 0.01

const GAMMA = (1 + QUANTILE_ERROR) / (1 - QUANTILE_ERROR)
const LOG_GAMMA = Math.log(GAMMA)

/**
 * Delays in days, as counts of at most some 500 buckets however many there are: their sum and
 * number exact, quantiles exact up to 128 days and within 1 % beyond. Source: Masson, Rim and Lee,
 * DDSketch (VLDB 2019), with whole days for the small ones.
 */
export class Delays {
  #counts = new Map<number, number>()
  #number = 0
  #sum = 0

  get number(): number {
    return this.#number
  }

  get sum(): number {
    return this.#sum
  }

  /** Takes a delay of whole days, 0 or more, so many times. */
  add(days: number, count = 1): void {
    const bucket = bucketOf(days)
    this.#counts.set(bucket, (this.#counts.get(bucket) ?? 0) + count)
    this.#number += count
    this.#sum += days * count
  }

  merge(others: Delays): void {
    for (const [bucket, count] of others.#counts)
      this.#counts.set(bucket, (this.#counts.get(bucket) ?? 0) + count)
    this.#number += others.#number
    this.#sum += others.#sum
  }

  /** Mean in days, exact; `null` where there are none. */
  mean(): number | null {
    return this.#number === 0 ? null : this.#sum / this.#number
  }

  /** How many do not pass each of some days, in order, and not the one before; those beyond last. */
  bands(days: readonly number[]): readonly number[] {
    const found = Array.from({ length: days.length + 1 }, () => 0)
    for (const [bucket, count] of this.#counts) {
      const at = days.findIndex((most) => valueOf(bucket) <= most)
      const band = at === -1 ? days.length : at
      found[band] = (found[band] ?? 0) + count
    }
    return found
  }

  /**
   * The delay that a share (0–1) of them do not pass: the one at rank ⌈share × n⌉. `null` where
   * there are none.
   */
  quantile(share: number): number | null {
    const rank = Math.max(1, Math.ceil(share * this.#number))
    let seen = 0
    for (const [bucket, count] of [...this.#counts].sort(([a], [b]) => a - b)) {
      seen += count
      if (seen >= rank) return valueOf(bucket)
    }
    return null
  }
}

function bucketOf(days: number): number {
  return days <= EXACT_DAYS ? days : EXACT_DAYS + Math.ceil(Math.log(days / EXACT_DAYS) / LOG_GAMMA)
}

/** The middle of a bucket, from which both ends are the same share away. */
function valueOf(bucket: number): number {
  return bucket <= EXACT_DAYS
    ? bucket
    : (2 * EXACT_DAYS * GAMMA ** (bucket - EXACT_DAYS)) / (GAMMA + 1)
}
