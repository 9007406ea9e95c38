/**
 * Moves labels apart along an axis. Positions in any order, in the unit of `gap`; gives the new
 * positions in the same order, no two nearer than `gap`, all within `min` and `max` as far as they
 * fit, moved as little as that takes. Never throws.
 */
export function dodge(
  positions: readonly number[],
  gap: number,
  min: number,
  max: number,
): number[] {
  const order = positions
    .map((position, index) => ({ position, index }))
    .sort((a, b) => a.position - b.position || a.index - b.index)
  // Labels that touch are joined to blocks that stand around the mean of what they belong to.
  const blocks: { wanted: number[]; start: number; indices: number[] }[] = []
  const startOf = (wanted: readonly number[]): number => {
    const middle = wanted.reduce((total, each) => total + each, 0) / wanted.length
    const span = (wanted.length - 1) * gap
    return Math.max(min, Math.min(max - span, middle - span / 2))
  }
  for (const { position, index } of order) {
    let block = { wanted: [position], start: startOf([position]), indices: [index] }
    for (
      let last = blocks.at(-1);
      last && last.start + last.wanted.length * gap > block.start + 1e-9;
      last = blocks.at(-1)
    ) {
      blocks.pop()
      const wanted = [...last.wanted, ...block.wanted]
      block = { wanted, start: startOf(wanted), indices: [...last.indices, ...block.indices] }
    }
    blocks.push(block)
  }
  const placed: number[] = positions.map(() => 0)
  for (const { start, indices } of blocks)
    indices.forEach((index, step) => (placed[index] = start + step * gap))
  return placed
}

/**
 * Something of a width that wants to stand with its middle at a place. Both in px, or any one unit.
 */
export type Box = { readonly at: number; readonly width: number }

/**
 * Moves boxes of different widths apart along an axis. Boxes in any order; gives the new middles in
 * the same order, the boxes kept in the order of their places, no two nearer than `gap` between
 * their edges, all within `min` and `max` as far as they fit (else they run over `max`), moved as
 * little as that takes (least squares). Units: those of the boxes. Never throws.
 */
export function dodgeBoxes(boxes: readonly Box[], gap: number, min: number, max: number): number[] {
  const order = boxes
    .map((box, index) => ({ ...box, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
  type Block = {
    readonly start: number
    readonly span: number
    readonly held: readonly { readonly index: number; readonly offset: number }[]
  }
  const blockOf = (indices: readonly number[]): Block => {
    let span = 0
    const held = indices.map((index, place) => {
      const { width = 0 } = boxes[index] ?? {}
      if (place > 0) span += gap
      const offset = span + width / 2
      span += width
      return { index, offset }
    })
    const wanted =
      held.reduce((total, { index, offset }) => total + (boxes[index]?.at ?? 0) - offset, 0) /
      held.length
    return { start: Math.max(min, Math.min(max - span, wanted)), span, held }
  }
  const blocks: Block[] = []
  for (const { index } of order) {
    let block = blockOf([index])
    for (
      let last = blocks.at(-1);
      last && last.start + last.span + gap > block.start + 1e-9;
      last = blocks.at(-1)
    ) {
      blocks.pop()
      block = blockOf([...last.held, ...block.held].map((each) => each.index))
    }
    blocks.push(block)
  }
  const placed = boxes.map(() => 0)
  for (const { start, held } of blocks)
    for (const { index, offset } of held) placed[index] = start + offset
  return placed
}
