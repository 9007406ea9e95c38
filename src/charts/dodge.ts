/**
 * Moves labels apart along an axis. Positions in any order, in the unit of `gap`; gives the new positions in the same order,
 * no two nearer than `gap`, all within `min` and `max` as far as they fit, moved as little as that takes. Never throws.
 */
export function dodge(positions: readonly number[], gap: number, min: number, max: number): number[] {
  const order = positions.map((position, index) => ({ position, index })).sort((a, b) => a.position - b.position || a.index - b.index)
  // Labels that touch are joined to blocks that stand around the mean of what they belong to.
  const blocks: { wanted: number[]; start: number; indices: number[] }[] = []
  const startOf = (wanted: readonly number[]): number => {
    const middle = wanted.reduce((total, each) => total + each, 0) / wanted.length
    const span = (wanted.length - 1) * gap
    return Math.max(min, Math.min(max - span, middle - span / 2))
  }
  for (const { position, index } of order) {
    let block = { wanted: [position], start: startOf([position]), indices: [index] }
    for (let last = blocks.at(-1); last && last.start + last.wanted.length * gap > block.start + 1e-9; last = blocks.at(-1)) {
      blocks.pop()
      const wanted = [...last.wanted, ...block.wanted]
      block = { wanted, start: startOf(wanted), indices: [...last.indices, ...block.indices] }
    }
    blocks.push(block)
  }
  const placed: number[] = positions.map(() => 0)
  for (const { start, indices } of blocks) indices.forEach((index, step) => (placed[index] = start + step * gap))
  return placed
}
