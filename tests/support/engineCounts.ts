import { expect } from 'vitest'
import { compareCodes } from '@/dataset/ids'
import { run } from '@/cli/main'
import type { DossierSummary } from '@/dossiers/summary'

/** What `aggregate` says of lists of dossiers, but how long it took. */
export async function summaryOf(args: readonly string[]): Promise<DossierSummary> {
  const { out, error } = await run(['aggregate', ...args, '--json'])
  expect(error).toBe('')
  const { dossiers } = JSON.parse(out) as { dossiers: DossierSummary & { seconds?: number } }
  delete dossiers.seconds
  return dossiers
}

/**
 * Two engines counted alike, to the last dossier: all counts, both rates, all delays, and every row
 * that was left out, by its reason. Which rows are shown for a reason is each engine's own.
 */
export function expectSameCounts(found: DossierSummary, asked: DossierSummary): void {
  const plain = ({ files, reasons, unnamed, unknownStates, ...rest }: DossierSummary): unknown => ({
    ...rest,
    reasons: reasons.map(({ reason, count }) => [reason, count]),
    unnamed: [...unnamed].sort((a, b) => compareCodes(a.text, b.text)),
    unknownStates: [...unknownStates].sort(([a], [b]) => compareCodes(a, b)),
    files: files.length,
  })
  expect(asked.counted).toBeGreaterThan(0)
  expect(plain(found)).toEqual(plain(asked))
}
