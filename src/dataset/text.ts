/**
 * Folds a text so that two spellings of one name compare equal: NFC and NFD, case, tone marks, the
 * barred d, runs of white space. For searching and suggesting; never for joining rows, since it
 * makes different names equal.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0111\u0110\u00d0\u00f0]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** The number of single-letter edits (insert, delete, replace) between two texts. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, replaced))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}

/** Beyond this many letters a text is no slip of a name, and comparing it would only take time. */
const LONGEST_NAME = 80

/**
 * The `most` candidates nearest to `text` after folding, nearest first; only those within a third
 * of its length. None for a text over 80 letters.
 */
export function nearest(text: string, candidates: readonly string[], most = 3): string[] {
  if (text.length > LONGEST_NAME) return []
  const wanted = foldText(text)
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  return candidates
    .filter((candidate) => candidate.length <= LONGEST_NAME)
    .map((candidate) => ({ candidate, distance: editDistance(wanted, foldText(candidate)) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}
