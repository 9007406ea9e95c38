/**
 * A word on a staff that stands at a place: which way it flies, and in which row over the strip,
 * counted from 0.
 */
export type Flag = { readonly row: number; readonly side: 'right' | 'left' }

export type Staff = { readonly at: number; readonly width: number }

/**
 * Hangs words on upright staffs over places along an axis so that no word covers another and no
 * staff crosses a word. All fly to the right where they fit between the ends, else all to the left,
 * else the first few to the right and the rest to the left, so divided that it can be done. Shapes:
 * results in the order of `staffs`; `width` is a word’s own with the room it keeps. Units: px.
 * Never throws.
 */
export function flagRows(
  staffs: readonly Staff[],
  ends: { readonly from: number; readonly to: number },
): Flag[] {
  const order = staffs
    .map((staff, index) => ({ ...staff, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
  const splits = [order.length, 0, ...order.map((_, index) => index).slice(1)]
  const isFree = (split: number): boolean =>
    isWithin(order, split, ends) && !isTangled(order, split)
  const split =
    splits.find(isFree) ?? order.filter(({ at }) => at < (ends.from + ends.to) / 2).length
  const words = order.map(({ at, width }, place): Word =>
    place < split ? { at, from: at, to: at + width } : { at, from: at - width, to: at },
  )
  const rows = rowsOf(words)
  const flags: Flag[] = staffs.map(() => ({ row: 0, side: 'right' }))
  order.forEach(({ index }, place) => {
    flags[index] = { row: rows[place] ?? 0, side: place < split ? 'right' : 'left' }
  })
  return flags
}

type Word = { readonly at: number; readonly from: number; readonly to: number }

/** Whether words fit between the ends, the first `split` of them flying to the right. */
function isWithin(
  order: readonly Staff[],
  split: number,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return order.every(({ at, width }, place) =>
    place < split ? at + width <= to : at - width >= from,
  )
}

/** Whether two staffs would each have to stand under the other’s word. */
function isTangled(order: readonly Staff[], split: number): boolean {
  return order
    .slice(0, split)
    .some((a) => order.slice(split).some((b) => b.at - a.at < Math.min(a.width, b.width)))
}

/**
 * The lowest rows in which every word is over all staffs that it reaches, and beside all other
 * words of its row. Where staffs stand under one another’s words there are none such: the words
 * then only keep clear of each other.
 */
function rowsOf(words: readonly Word[]): number[] {
  return rowsOverStaffs(words) ?? rowsBeside(words)
}

function rowsOverStaffs(words: readonly Word[]): number[] | null {
  const rows = words.map(() => 0)
  const mostRounds = words.length * words.length + 1
  let isMoved = true
  for (let round = 0; isMoved && round < mostRounds; round += 1) {
    isMoved = false
    words.forEach((word, a) => {
      words.forEach((other, b) => {
        const isOver =
          a !== b && other.at >= word.from && other.at <= word.to && (other.at !== word.at || a > b)
        const isBeside =
          a > b && word.from < other.to && other.from < word.to && rows[a] === rows[b]
        if ((isOver && (rows[a] ?? 0) <= (rows[b] ?? 0)) || isBeside) {
          rows[a] = (rows[b] ?? 0) + 1
          isMoved = true
        }
      })
    })
  }
  return isMoved ? null : rows
}

function rowsBeside(words: readonly Word[]): number[] {
  const ends: number[] = []
  const order = words
    .map((word, index) => ({ ...word, index }))
    .sort((a, b) => a.from - b.from || a.index - b.index)
  const rows = words.map(() => 0)
  for (const { from, to, index } of order) {
    const free = ends.findIndex((end) => end <= from)
    const row = free < 0 ? ends.length : free
    ends[row] = to
    rows[index] = row
  }
  return rows
}
