/** Words that are one in Vietnamese, though written apart. */
const WORDS = [
  'cấp huyện',
  'cấp xã',
  'cấp tỉnh',
  'hơn kém',
  'toàn tỉnh',
  'đơn vị',
  'chỉ số',
  'chỉ tiêu',
  'mô hình',
  'hạn chế',
  'kiến nghị',
  'số liệu',
  'minh họa',
].join('|')

/** The parts of a name: each begins with a capital. “TP”, “H.” and the like belong to what follows. */
const NAME = String.raw`(?:(?:TP|[HXP]\.) )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}`

/**
 * What no line ends inside: a range (“3–4”), a figure with what it counts (“98 %”, “12 đơn vị”), a
 * name of several parts, a word of two syllables. Global, with one group: for `split`.
 */
const TOGETHER = new RegExp(
  String.raw`(\d+[–-]\d+|\d[\d.,/]*[ \u00a0](?:%|điểm|${WORDS})|${NAME}|(?<!\p{L})(?:${WORDS})(?!\p{L}))`,
  'gu',
)

/** A text in pieces: those at odd places stay on one line. */
export function piecesOf(text: string): string[] {
  return text.split(TOGETHER)
}

/** A text as it breaks into lines: the spaces that no line ends at are unbreakable ones. */
export function heldTogether(text: string): string {
  return text.replace(TOGETHER, (piece) => piece.replaceAll(' ', '\u00a0'))
}
