import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '@/build/publishData'

/** A test that holds something: its file under `tests`, without `.test.ts`, and words of its title or of what it asks. */
export type Evidence = readonly [file: string, title: string]

/** The pieces of evidence that do not exist: no such file, or no such words in it. */
export function missing(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(([file, title]) => {
    const place = path.join(ROOT, 'tests', `${file}.test.ts`)
    return !existsSync(place) || !readFileSync(place, 'utf8').includes(title)
  })
}

/** `site/policy`, once for each file. */
export function filesOf(evidence: readonly Evidence[]): string {
  return [...new Set(evidence.map(([file]) => `\`${file.replace(/\.(site|system)$/, '')}\``))].join(
    ', ',
  )
}
