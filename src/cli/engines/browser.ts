import { openDossiers } from '@/dossiers/open'
import { dossierSink, tallyTable } from '@/dossiers/stream'
import type { SummarisedFile } from '@/dossiers/summary'
import { Tally } from '@/dossiers/tally'
import { words } from '@/cli/words'
import { bytesOf, codeOf, readHead, refused, type Counted, type Engine } from './engine'
import { ServerFault } from './serverFault'

/** Counts as the browser does, in this process: one pass over each file. */
export const browserEngine: Engine = async (files, rule) => countInto(new Tally(rule), files)

/** Reads files into a tally, one after the other; `pause`: waited for after each piece. */
export async function countInto(
  tally: Tally,
  files: readonly string[],
  pause?: () => Promise<void>,
): Promise<Counted | string> {
  const read: SummarisedFile[] = []
  for (const file of files) {
    const done = await tallyFile(file, tally, pause)
    if (typeof done === 'string') return done
    read.push(done)
  }
  return { tally, files: read }
}

/** Reads a file into a tally, in pieces where it is a text. A text says why it cannot be. */
async function tallyFile(
  file: string,
  tally: Tally,
  pause?: () => Promise<void>,
): Promise<SummarisedFile | string> {
  const head = await readHead(file)
  if (typeof head === 'string') return refused(file, head)
  const opened = await openDossiers(file.replace(/\.gz$/, ''), head.bytes, head.isWhole)
  if (opened.kind === 'other')
    return words.text('dossiers.fault.other', { file, found: opened.headings.join(', ') })
  if (opened.kind === 'encoding')
    return words.text('dossiers.fault.encoding', { file, found: opened.found })
  if (opened.kind === 'table') tallyTable(file, opened, tally)
  else {
    const sink = dossierSink(file, opened, tally)
    try {
      for await (const piece of bytesOf(file)) {
        if (!sink.push(piece)) break
        await pause?.()
      }
    } catch (fault) {
      if (fault instanceof ServerFault) throw fault
      return refused(file, codeOf(fault))
    }
    sink.end()
  }
  if (tally.tooMany !== null)
    return words.text(`dossiers.fault.${tally.tooMany}`, { file, found: '' })
  const { headings, personal, unused } = opened.columns
  return { file, headings, personal, unused }
}
