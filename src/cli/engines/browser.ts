import { dossierSink, tallyTable } from '@/dossiers/stream'
import type { SummarisedFile } from '@/dossiers/summary'
import { Tally } from '@/dossiers/tally'
import { words } from '@/cli/words'
import { bytesOf, codeOf, openFile, refused, type Counted, type Engine } from './engine'
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
  const opened = await openFile(file)
  if (typeof opened === 'string') return opened
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
