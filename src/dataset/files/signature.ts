/** First bytes in hexadecimal, from the formats' own descriptions. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['PNG', '89 50 4E 47'],
  ['JPEG', 'FF D8 FF'],
  ['GIF', '47 49 46 38'],
  ['PDF', '25 50 44 46 2D'],
  ['ZIP', '50 4B 03 04'],
  ['ZIP', '50 4B 05 06'],
  ['ZIP', '50 4B 07 08'],
  ['XLS', 'D0 CF 11 E0'],
  ['RTF', '7B 5C 72 74 66'],
  ['RAR', '52 61 72 21 1A'],
  ['7Z', '37 7A BC AF 27 1C'],
  ['GZIP', '1F 8B'],
  ['EXE', '4D 5A 90'],
  ['ELF', '7F 45 4C 46'],
]

/**
 * What a file that is not text looks like by its first bytes, such as `PNG`; `null` when nothing
 * speaks against text.
 */
export function signatureOf(bytes: Uint8Array): string | null {
  const start = hexOf(bytes.subarray(0, 8))
  const name = SIGNATURES.find(([, signature]) => start.startsWith(signature))?.[0]
  if (name !== undefined) return name === 'ZIP' ? archiveKind(bytes) : name
  return controlShare(bytes) < 0.3 ? null : start
}

function hasMark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** Office files are archives that name their kind near the start. */
function archiveKind(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  if (head.includes('opendocument.spreadsheet')) return 'ODS'
  if (/\[Content_Types\]\.xml|_rels\/|docProps\//.test(head))
    return head.includes('word/') ? 'DOCX' : head.includes('ppt/') ? 'PPTX' : 'XLSX'
  return 'ZIP'
}

/**
 * The share, from 0 to 1, of control characters among the first 4 kB; no text has more than a few.
 * 0 for UTF-16 with its mark.
 */
export function controlShare(bytes: Uint8Array): number {
  if (hasMark(bytes)) return 0
  // A download that broke leaves NULs behind what has come.
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end -= 1
  const head = bytes.subarray(0, Math.min(4096, end))
  let controls = 0
  for (const byte of head) if (byte < 32 && !TEXT_CONTROLS.has(byte)) controls += 1
  return head.length === 0 ? 0 : controls / head.length
}

/** Tab, line feed, form feed, carriage return, and the end mark of old DOS files. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([9, 10, 12, 13, 26])

/** The bytes as they are written in a report: `C3 28`. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ')
}
