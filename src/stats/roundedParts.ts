import { sum } from './sum'

/**
 * Parts of a total as whole numbers of its last decimal shown, so that what is read adds up to what
 * is read: each is rounded, and those that rounding moved farthest take up what is then over or
 * short. Shapes: the result follows `parts`. Units: `parts` in those of the total, `total` and the
 * result in units of `10 ** -decimals`. A part that is nothing stays nothing, and none changes its
 * sign, as long as the parts make the total but for its rounding. Throws a `RangeError` where all
 * parts are nothing and the total is not. Source: largest remainders, Balinski and Young, Fair
 * Representation (1982).
 */
export function roundedParts(
  parts: readonly number[],
  total: number,
  decimals: number,
): readonly number[] {
  const scaled = parts.map((part) => part * 10 ** decimals)
  // `+ 0`: no part is shown as minus nothing.
  const rounded = scaled.map((part) => Math.round(part) + 0)
  const over = total - sum(rounded)
  if (over === 0) return rounded
  const step = Math.sign(over)
  const open = scaled
    .map((part, index) => ({ index, part, room: (part - (rounded[index] ?? 0)) * step }))
    .filter(({ part }) => part !== 0)
    .sort((a, b) => b.room - a.room)
  const safe = open.filter(({ index, part }) => ((rounded[index] ?? 0) + step) * part >= 0)
  const takers = safe.length > 0 ? safe : open
  if (takers.length === 0)
    throw new RangeError(`parts of nothing for a total of ${total}: at least one part is needed`)
  for (let given = 0; given < Math.abs(over); given += 1) {
    const { index } = takers[given % takers.length] ?? { index: 0 }
    rounded[index] = (rounded[index] ?? 0) + step
  }
  return rounded
}
