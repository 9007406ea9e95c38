/** What a file that is not text looks like by its first bytes, such as `PNG`; `null` when nothing speaks against text. */
export function signatureOf(bytes: Uint8Array): string | null {
  for (const [name, start] of SIGNATURES)
    if (start.every((byte, index) => bytes[index] === byte)) return name === 'ZIP' ? archiveKind(bytes) : name
  return controlShare(bytes) < 0.3 ? null : hexOf(bytes.subarray(0, 8))
}

function hasMark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** First bytes, from the formats' own descriptions. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['ZIP', [0x50, 0x4b, 0x05, 0x06]],
  ['ZIP', [0x50, 0x4b, 0x07, 0x08]],
  ['XLS', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['RAR', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['7Z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['GZIP', [0x1f, 0x8b]],
  ['EXE', [0x4d, 0x5a, 0x90]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
]

/** Office files are archives that name their kind near the start. */
function archiveKind(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  if (head.includes('opendocument.spreadsheet')) return 'ODS'
  if (/\[Content_Types\]\.xml|_rels\/|docProps\//.test(head))
    return head.includes('word/') ? 'DOCX' : head.includes('ppt/') ? 'PPTX' : 'XLSX'
  return 'ZIP'
}

/** The share, from 0 to 1, of control characters among the first 4 kB; no text has more than a few. 0 for UTF-16 with its mark. */
export function controlShare(bytes: Uint8Array): number {
  if (hasMark(bytes)) return 0
  const head = bytes.subarray(0, 4096)
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
