import { dossierColumns } from './columns'

/** So much of a file is looked at, and so many of its lines. */
export const PEEK_BYTES = 65_536
const LINES = 40

/**
 * Whether the beginning of a text file has a line of headings of a list of dossiers, as far as a
 * short look tells: what is taken for one here is read in earnest later. Never throws.
 */
export function isDossierHead(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if (first === 0x50 && second === 0x4b) return false
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-16be'
  const isWide = (first ?? 0) >= 0xfe && (first ?? 0) + (second ?? 0) === 0x1fd
  const text = new TextDecoder(isWide ? wide : 'utf-8').decode(bytes)
  return text
    .split(/\r\n|\n|\r/)
    .slice(0, LINES)
    .some((line) =>
      [',', ';', '\t', '|'].some(
        (sign) => dossierColumns(line.split(sign).map((cell) => cell.replaceAll('"', ''))) !== null,
      ),
    )
}
