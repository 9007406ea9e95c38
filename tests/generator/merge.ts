import Papa from 'papaparse'
import { COLUMNS, lineOf, type Row } from './row'

/**
 * A CSV text cut into records, each with its line end. A line end between quotes does not end a
 * record. Joined again they give the text back, byte for byte.
 */
export function recordsOf(text: string): readonly string[] {
  const records: string[] = []
  let start = 0
  let quoted = false
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '"') quoted = !quoted
    if (text[index] !== '\n' || quoted) continue
    records.push(text.slice(start, index + 1))
    start = index + 1
  }
  if (start < text.length) records.push(text.slice(start))
  return records
}

/** Whether a record of data/observations.csv is illustrative. */
export function isIllustrative(record: string): boolean {
  return (
    Papa.parse<string[]>(record.trimEnd()).data[0]?.[COLUMNS.indexOf('status')] === 'illustrative'
  )
}

/**
 * The text of data/observations.csv with its illustrative rows replaced: first all other records as
 * they were, then `rows`. Throws when its heading is not `COLUMNS`.
 */
export function withRows(text: string, rows: readonly Row[]): string {
  const records = recordsOf(text)
  const heading = records[0]?.trimEnd()
  if (heading !== COLUMNS.join(','))
    throw new Error(
      `Heading of observations.csv: found ${heading ?? 'nothing'}, allowed ${COLUMNS.join(',')}`,
    )
  const kept = records.filter((record) => !isIllustrative(record)).join('')
  return `${kept}${kept.endsWith('\n') ? '' : '\n'}${rows.map((row) => `${lineOf(row)}\n`).join('')}`
}
