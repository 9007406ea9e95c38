import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { dossierLine, HEADINGS, madeDossier, randomOf } from './dossierExport'
import { countNaively, noCounts, quarters, type NaiveCounts } from './naiveDossiers'

/**
 * Writes a list of so many dossiers to a file, in pieces, and counts them as it makes them:
 * `handling unit` + tab + `quarter` → counts.
 */
export async function writeDossiers(
  file: string,
  rows: number,
  seed: number,
  asOf: number,
): Promise<ReadonlyMap<string, NaiveCounts>> {
  const out = createWriteStream(file)
  const random = randomOf(seed)
  const periods = quarters(asOf)
  const counted = new Map<string, NaiveCounts>()
  out.write(`${HEADINGS.join(',')}\n`)
  let text = ''
  for (let at = 0; at < rows; at += 1) {
    const made = madeDossier(at, random)
    countNaively(made, periods, asOf, (period) => {
      const key = `${made.handling}\t${period}`
      const held = counted.get(key) ?? noCounts()
      counted.set(key, held)
      return held
    })
    text += dossierLine(at, made)
    if (text.length < 1 << 16) continue
    if (!out.write(text)) await once(out, 'drain')
    text = ''
  }
  out.end(text)
  await once(out, 'finish')
  return counted
}
