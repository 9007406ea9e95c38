/** Words that are one in Vietnamese, though written apart. */
const WORDS = [
  'cấp (?:huyện|xã|tỉnh)',
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
  'sáng kiến',
  'gần đạt',
].join('|')

/** A period: “Quý III/2021”, “Năm 2026”. */
const PERIOD = String.raw`(?:[Qq]uý [IV]+|[Tt]háng \d+)/\d{4}|[Nn]ăm \d{4}`

/** The parts of a name: each begins with a capital. “TP”, “H.” and the like belong to what follows. */
const NAME = String.raw`(?:(?:TP|[HXP]\.) )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}`

/** In brackets, with a word or two before it: “(trung vị 90 %)”, “(số minh họa)”. */
const BRACKETED = String.raw`\((?:\p{L}+ ){1,2}(?:\d[\d.,/]*[ \u00a0]?(?:%|điểm)|minh họa)\)`
/** A figure with what it counts: “98 %”, “12 đơn vị”. */
const COUNTED = String.raw`\d[\d.,/]*[ \u00a0](?:%|điểm|${WORDS})`

/**
 * What no line ends inside: also a range (“3–4”), a name of several parts, a word of two syllables.
 * Global, with one group: for `split`.
 */
const TOGETHER = new RegExp(
  String.raw`(${BRACKETED}|${PERIOD}|\d+[–-]\d+|${COUNTED}|${NAME}|(?<!\p{L})(?:${WORDS})(?!\p{L}))`,
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
