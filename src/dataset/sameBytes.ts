/** Whether a word has the very bytes that stand from `start` to before `end`. Never throws. */
export function areSameBytes(
  word: Uint8Array | undefined,
  bytes: Uint8Array,
  start: number,
  end: number,
): boolean {
  if (word?.length !== end - start) return false
  for (let at = 0; at < word.length; at += 1) if (word[at] !== bytes[start + at]) return false
  return true
}
