import { openDossiers } from '@/dossiers/open'
import { dossierSink } from '@/dossiers/stream'
import { Tally, type TallyRule } from '@/dossiers/tally'

const RULE: TallyRule = {
  asOf: '2021-09-30',
  by: 'quarter',
  unit: 'handling',
  splits: [],
  order: 'dmy',
  calendar: null,
}

/** The counts of texts of CSV that come in pieces of so many bytes. Throws where one is no list. */
export async function tallied(
  files: readonly (string | Uint8Array)[],
  rule: Partial<TallyRule> = {},
  size = 10_000,
): Promise<Tally> {
  const tally = new Tally({ ...RULE, ...rule })
  for (const [at, file] of files.entries()) {
    const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
    const name = `${at + 1}.csv`
    const opened = await openDossiers(name, bytes, true)
    if (opened.kind !== 'text') throw new Error(`${name} is ${opened.kind}`)
    const sink = dossierSink(name, opened, tally)
    for (let from = 0; from < bytes.length; from += size)
      sink.push(bytes.subarray(from, from + size))
    sink.end()
  }
  return tally
}
