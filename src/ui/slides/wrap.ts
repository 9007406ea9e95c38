import { largest } from '@/stats/extremes'
import { textWidth } from '@/ui/chart/textWidth'

/**
 * The lines that a text takes at most, broken between words as a browser breaks them; a word wider
 * than a line is broken within. `width` and `size` (of the type) in one unit. At least one line.
 * Never throws.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n\t]+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, size) <= width) line = longer
    else {
      if (line !== '') lines.push(line)
      line = ''
      for (const piece of piecesOf(word, width, size)) {
        if (line !== '') lines.push(line)
        line = piece
      }
    }
  }
  lines.push(line)
  return lines
}

function piecesOf(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, size) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

/** A text in pieces of at most so many lines, broken between words. */
export function chunkText(text: string, width: number, size: number, lines: number): string[] {
  const chunks: string[] = []
  let chunk = ''
  for (const word of text.split(' ')) {
    const longer = chunk === '' ? word : `${chunk} ${word}`
    if (chunk === '' || wrapText(longer, width, size).length <= lines) chunk = longer
    else {
      chunks.push(chunk)
      chunk = word
    }
  }
  return [...chunks, chunk]
}

/** The width of the widest word of a text. */
export function widestWord(text: string, size: number): number {
  return Math.max(0, largest(text.split(/[ \n\t]+/).map((word) => textWidth(word, size))))
}

/**
 * Shares `count` things over as few parts as hold `most` each, evenly. At least one part, which may
 * be empty. `most` of at least 1.
 */
export function evenParts(
  count: number,
  most: number,
): { readonly from: number; readonly to: number }[] {
  const parts = Math.max(1, Math.ceil(count / Math.max(1, most)))
  const each = Math.ceil(count / parts)
  return Array.from({ length: parts }, (_, part) => ({
    from: part * each,
    to: Math.min(count, (part + 1) * each),
  })).filter(({ from, to }, part) => part === 0 || to > from)
}
