import { decodeLetters } from './entities'

/**
 * Ways in which Vietnamese was written with one byte a letter or mark, before Unicode; what was
 * read as the wrong one of them; and letters as programs for the web write them (`&#7879;`).
 */
export const LEGACY_ENCODINGS = [
  'tcvn3',
  'vni',
  'utf-8 as windows-1252',
  'windows-1258 as windows-1252',
  'character references',
] as const
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number]

/**
 * Text whose letters stand for bytes (U+0000 to U+00FF, or what windows-1252 has in 80 to 9F) →
 * what was meant, in NFC. A letter that the table does not know stays as it is. Never throws.
 */
export function fromLegacy(text: string, letters: LegacyEncoding): string {
  switch (letters) {
    case 'tcvn3':
      return fromTcvn3(text)
    case 'vni':
      return fromVni(text)
    case 'utf-8 as windows-1252':
      return fromMisread(text)
    case 'windows-1258 as windows-1252':
      return text
        .replace(/[\u0080-\uffff]/g, (letter) => MISREAD_1258.get(letter) ?? letter)
        .normalize('NFC')
    case 'character references':
      return decodeLetters(text)
  }
}

/**
 * TCVN 5712:1993, bytes 80 to FF; the fonts .VnTime and their like (TCVN3, ABC) use the part from
 * A1. Source: the standard, as in glibc's TCVN5712-1.
 */
const TCVN3 =
  '\u00c0\u1ea2\u00c3\u00c1\u1ea0\u1eb6\u1eac\u00c8\u1eba\u1ebc\u00c9\u1eb8\u1ec6\u00cc\u1ec8\u0128' +
  '\u00cd\u1eca\u00d2\u1ece\u00d5\u00d3\u1ecc\u1ed8\u1edc\u1ede\u1ee0\u1eda\u1ee2\u00d9\u1ee6\u0168' +
  '\u00a0\u0102\u00c2\u00ca\u00d4\u01a0\u01af\u0110\u0103\u00e2\u00ea\u00f4\u01a1\u01b0\u0111\u1eb0' +
  '\u0300\u0309\u0303\u0301\u0323\u00e0\u1ea3\u00e3\u00e1\u1ea1\u1eb2\u1eb1\u1eb3\u1eb5\u1eaf\u1eb4' +
  '\u1eae\u1ea6\u1ea8\u1eaa\u1ea4\u1ec0\u1eb7\u1ea7\u1ea9\u1eab\u1ea5\u1ead\u00e8\u1ec2\u1ebb\u1ebd' +
  '\u00e9\u1eb9\u1ec1\u1ec3\u1ec5\u1ebf\u1ec7\u00ec\u1ec9\u1ec4\u1ebe\u1ed2\u0129\u00ed\u1ecb\u00f2' +
  '\u1ed4\u1ecf\u00f5\u00f3\u1ecd\u1ed3\u1ed5\u1ed7\u1ed1\u1ed9\u1edd\u1edf\u1ee1\u1edb\u1ee3\u00f9' +
  '\u1ed6\u1ee7\u0169\u00fa\u1ee5\u1eeb\u1eed\u1eef\u1ee9\u1ef1\u1ef3\u1ef7\u1ef9\u00fd\u1ef5\u1ed0'

function fromTcvn3(text: string): string {
  return text
    .replace(/[\u0080-\u00ff]/g, (letter) => TCVN3[letter.charCodeAt(0) - 128] ?? letter)
    .normalize('NFC')
}

/**
 * VNI (VNI-Times and its like): a mark is a letter after its vowel. Each mark → the combining marks
 * it stands for.
 */
const VNI_MARKS: Readonly<Record<string, string>> = {
  '\u00f9': '\u0301',
  '\u00f8': '\u0300',
  '\u00fb': '\u0309',
  '\u00f5': '\u0303',
  '\u00ef': '\u0323',
  '\u00e2': '\u0302',
  '\u00e1': '\u0302\u0301',
  '\u00e0': '\u0302\u0300',
  '\u00e5': '\u0302\u0309',
  '\u00e3': '\u0302\u0303',
  '\u00e4': '\u0302\u0323',
  '\u00ea': '\u0306',
  '\u00e9': '\u0306\u0301',
  '\u00e8': '\u0306\u0300',
  '\u00fa': '\u0306\u0309',
  '\u00fc': '\u0306\u0303',
  '\u00eb': '\u0306\u0323',
}

/** Letters of VNI that are whole by themselves. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  '\u00f1': '\u0111',
  '\u00f4': 'o\u031b',
  '\u00f6': 'u\u031b',
  '\u00e6': 'i\u0309',
  '\u00f3': 'i\u0303',
  '\u00f2': 'i\u0323',
  '\u00ee': 'y\u0323',
}

const VNI_PAIR = new RegExp(
  `([aeouy\u00f4\u00f6])([${Object.keys(VNI_MARKS).join('')}])|[${Object.keys(VNI_LETTERS).join('')}]`,
  'gi',
)

function fromVni(text: string): string {
  const written = text.replace(VNI_PAIR, (letter: string, vowel?: string, mark?: string) =>
    vowel === undefined || mark === undefined
      ? vniLetter(letter)
      : vniLetter(vowel) + (VNI_MARKS[mark.toLowerCase()] ?? mark),
  )
  return written.normalize('NFC')
}

function vniLetter(letter: string): string {
  const lower = letter.toLowerCase()
  const meant = VNI_LETTERS[lower]
  if (meant === undefined) return letter
  return letter === lower ? meant : meant.toUpperCase()
}

/**
 * What windows-1252 has for the bytes 80 to 9F, in their order; the five it leaves out stay
 * themselves.
 */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/**
 * UTF-8 that a program took for windows-1252. A run of letters that was not UTF-8 stays as it is.
 */
function fromMisread(text: string): string {
  const byteOf = (letter: string): number => {
    const index = WINDOWS_1252.indexOf(letter)
    return index === -1 ? letter.charCodeAt(0) : 128 + index
  }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return text.replace(new RegExp(`[\\u0080-\\u00ff${WINDOWS_1252}]+`, 'g'), (run) => {
    try {
      return decoder.decode(Uint8Array.from(run, byteOf)).normalize('NFC')
    } catch {
      return run
    }
  })
}

/** What windows-1258 has for a byte, by what windows-1252 has for it, where the two differ. */
const MISREAD_1258: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 128 }, (_, index) => {
    const byte = Uint8Array.of(128 + index)
    return [
      new TextDecoder('windows-1252').decode(byte),
      new TextDecoder('windows-1258').decode(byte),
    ] as const
  }).filter(([read, meant]) => read !== meant),
)
