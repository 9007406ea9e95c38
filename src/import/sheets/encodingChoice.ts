import { guessLegacyEncoding, lostCharacters } from '@/dataset/files/legacyGuess'
import { fromLegacy, type LegacyEncoding } from '@/dataset/files/legacy'
import { issue, type Issue } from '@/dataset/issue'
import { detection, type Detection, type RawSheet } from './sheet'

/**
 * What the letters of a file are to be taken for: as they stand, or as one of the ways in which
 * Vietnamese was written before Unicode.
 */
export type EncodingOption = LegacyEncoding | 'asWritten'

/** `isLost`: its letters are gone, and an issue says so. */
export type EncodingDecision = {
  readonly letters: LegacyEncoding | null
  readonly isLost?: boolean
  readonly issues: readonly Issue[]
  readonly detections: readonly Detection[]
}

/** A text and the row in which it begins. */
export type PlacedText = { readonly row: number; readonly text: string }

const SAMPLE = 200_000

/**
 * Decides on the letters of texts. Issues: `encoding/guessed` (warning) when they are not taken as
 * they stand and nobody said so; `encoding/lost` when question marks stand for letters, so that the
 * file is of no use.
 */
export function chooseEncoding(
  file: string,
  texts: Iterable<PlacedText>,
  given: EncodingOption | undefined,
): EncodingDecision {
  if (given !== undefined) {
    return {
      letters: given === 'asWritten' ? null : given,
      issues: [],
      detections: [detection('letters', given, 'given')],
    }
  }
  let sample = ''
  let example: { row: number; found: string } | null = null
  for (const { row, text } of texts) {
    example ??= firstBeyondAscii(row, text)
    sample += `${text}\n`
    if (sample.length > SAMPLE) break
  }
  const lost = lostCharacters(sample)
  if (lost !== null) {
    return {
      letters: null,
      isLost: true,
      issues: [issue({ code: 'encoding/lost', file, row: 1, found: lost })],
      detections: [],
    }
  }
  const form = [detection('unicodeForm', unicodeForm(sample))]
  const found = guessLegacyEncoding(sample)
  if (!found) return { letters: null, issues: [], detections: form }
  const alternatives = [...found.alternatives, 'asWritten']
  const expected = { kind: 'oneOf', values: [found.encoding, ...alternatives] } as const
  // What was made of it shows whether the guess is right; what stands in the file shows nobody
  // anything.
  const place = {
    row: example?.row ?? null,
    found: example === null ? null : fromLegacy(example.found, found.encoding),
  }
  const guessed = issue({ code: 'encoding/guessed', severity: 'warning', file, ...place, expected })
  return {
    letters: found.encoding,
    issues: [guessed],
    detections: [...form, detection('letters', found.encoding, 'weighed', alternatives)],
  }
}

/** The first letter beyond ASCII, with a little of what stands around it. */
function firstBeyondAscii(row: number, text: string): { row: number; found: string } | null {
  const at = text.search(/[\u0080-\uffff]|&#?\w{2,8};/)
  if (at === -1) return null
  const found = text.slice(Math.max(0, at - 15), at + 15).replace(/\s+/g, ' ')
  return { row: row + text.slice(0, at).split('\n').length - 1, found }
}

/** NFC, NFD or a mixture of both; cells are kept as they are, and compared in NFC. */
function unicodeForm(text: string): string {
  if (text === text.normalize('NFC')) return 'NFC'
  return text === text.normalize('NFD') ? 'NFD' : 'NFC, NFD'
}

/** The texts of a sheet in the letters that were meant; numbers and days are none. */
export function convertSheet(sheet: RawSheet, letters: LegacyEncoding): RawSheet {
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => fromLegacy(cell, letters)),
  }))
  return { ...sheet, name: sheet.name === null ? null : fromLegacy(sheet.name, letters), rows }
}

/** So many letters lost are no slip of one cell. */
const LOST_LETTERS = 4

/** A letter that was lost before the file was written is in no encoding at all. */
export function lettersLost(each: Issue, text: string): Issue {
  if (each.code !== 'file/encoding' || each.severity !== 'warning') return each
  const severity =
    text.split('\ufffd', LOST_LETTERS + 1).length > LOST_LETTERS ? 'error' : 'warning'
  return {
    ...each,
    code: 'encoding/lost',
    severity,
    found: each.found?.replace(/\s+/g, ' ') ?? null,
  }
}
