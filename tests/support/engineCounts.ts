import { expect } from 'vitest'
import { compareCodes } from '@/dataset/ids'
import { filesOfFolder } from '@/cli/diskFile'
import { run } from '@/cli/main'
import { openPackage } from '@/dataset/openPackage'
import type { DossierSummary } from '@/dossiers/summary'
import { nameIndexOf } from '@/import/names'
import { rowsOfDataset } from '@/import/packageRows'
import type { NaiveCounts } from './naiveDossiers'

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

/** The counts are those that `writeDossiers` made, to the last dossier, and so are mean delays. */
export async function expectMade(
  { units }: DossierSummary,
  made: ReadonlyMap<string, NaiveCounts>,
): Promise<void> {
  const { assembled } = await openPackage(filesOfFolder('data'))
  if (!assembled.usable) throw new Error('no package')
  const names = nameIndexOf(rowsOfDataset(assembled.dataset))
  const found = new Map(units.map((each) => [`${each.unitId}\t${each.period}`, each]))
  expect(found.size).toBe(made.size)
  for (const [key, { lateDays, ...counts }] of made) {
    const [unit = '', period = ''] = key.split('\t')
    const match = names.find('units', unit, null)
    const each = found.get(`${match.kind === 'one' ? match.id : unit}\t${period}`)
    expect(each?.counts, key).toEqual(counts)
    const sum = lateDays.reduce((total, days) => total + days, 0)
    expect(each?.daysLate.mean).toBe(lateDays.length === 0 ? null : sum / lateDays.length)
  }
}
