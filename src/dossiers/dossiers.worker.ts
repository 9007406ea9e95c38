import { expose } from 'comlink'
import { LIMITS } from '@/dataset/cells/limits'
import { openBase, type BasePackage, type PackageBytes } from '@/import/basePackage'
import { nameIndexOf } from '@/import/names'
import { live } from '@/ui/living.browser'
import { figureTables, type FigureRule, type MadeTable } from './observations'
import { HEAD_BYTES, openDossiers } from './open'
import { dossierSink, tallyTable } from './stream'
import { summarise, type DossierSummary, type SummarisedFile, type UnitCounts } from './summary'
import { Tally, type TallyRule } from './tally'

/** How far counting has come: bytes of all files, and rows. */
export type CountProgress = {
  readonly bytes: number
  readonly of: number
  readonly rows: number
  /** What the rows so far come to, told now and then; `null`: not this time. */
  readonly partial: readonly UnitCounts[] | null
}

/**
 * Why a file cannot be counted; nothing is counted then. `other`: no list of dossiers; `encoding`:
 * letters of before Unicode; `names`, `groups`: more than can be held; `refused`: the system does
 * not give it.
 */
export type CountFault = {
  readonly file: string
  readonly why: 'other' | 'encoding' | 'names' | 'groups' | 'refused'
  readonly found: string
}

/** One of the two. */
export type CountAnswer = {
  readonly summary: DossierSummary | null
  readonly fault: CountFault | null
}

/** Progress is told this often, in ms. */
const TOLD_MS = 120
/** And what was counted so far, which is reckoned for it. */
const PARTIAL_MS = 1000

let base: Promise<BasePackage> | null = null
let summary: DossierSummary | null = null

const worker = {
  live,
  /** Opens the package by whose units is counted. */
  open: async (held: PackageBytes): Promise<void> => {
    base = openBase(held)
    await base
  },
  /** Counts lists of dossiers by the units of the package that was opened. */
  count: async (
    files: readonly File[],
    rule: TallyRule,
    told: (progress: CountProgress) => void,
  ): Promise<CountAnswer> => {
    summary = null
    const opened = await base
    if (!opened) throw new Error('Counted before a package was opened')
    const tally = new Tally(rule)
    const of = files.reduce((sum, { size }) => sum + size, 0)
    const read: SummarisedFile[] = []
    const names = nameIndexOf(opened.rows)
    let [before, last, shown] = [0, 0, performance.now()]
    for (const file of files) {
      const tell = (bytes: number): void => {
        const now = performance.now()
        if (now - last < TOLD_MS) return
        last = now
        const isDue = now - shown > PARTIAL_MS
        if (isDue) shown = now
        const partial = isDue ? summarise(tally, read, names).units : null
        told({ bytes: before + bytes, of, rows: tally.rowsRead, partial })
      }
      const done = await countFile(file, tally, tell).catch((fault: unknown): CountFault => ({
        file: file.name,
        why: 'refused',
        found: fault instanceof Error ? fault.name : String(fault),
      }))
      if ('why' in done) return { summary: null, fault: done }
      read.push(done)
      before += file.size
    }
    summary = summarise(tally, read, names)
    return { summary, fault: null }
  },
  /** The figures of what was counted, as tables that an import reads. */
  tables: (rule: FigureRule): readonly MadeTable[] => (summary ? figureTables(summary, rule) : []),
}

export type DossierWorker = typeof worker

expose(worker)

async function countFile(
  file: File,
  tally: Tally,
  tell: (bytes: number) => void,
): Promise<SummarisedFile | CountFault> {
  const { name } = file
  const start = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())
  const isArchive = start[0] === 0x50 && start[1] === 0x4b
  const isWhole = file.size <= HEAD_BYTES || (isArchive && file.size <= LIMITS.fileBytes)
  const head = isWhole ? new Uint8Array(await file.arrayBuffer()) : start
  const opened = await openDossiers(name, head, isWhole)
  if (opened.kind === 'other')
    return { file: name, why: 'other', found: opened.headings.join(', ').slice(0, 300) }
  if (opened.kind === 'encoding') return { file: name, why: 'encoding', found: opened.found }
  if (opened.kind === 'table') tallyTable(name, opened, tally)
  else {
    const sink = dossierSink(name, opened, tally)
    let bytes = 0
    for await (const piece of piecesOf(file)) {
      bytes += piece.length
      if (!sink.push(piece)) break
      tell(bytes)
    }
    sink.end()
  }
  if (tally.tooMany !== null) return { file: name, why: tally.tooMany, found: '' }
  const { headings, personal, unused } = opened.columns
  return { file: name, headings, personal, unused }
}

const PIECE_BYTES = 1 << 20

/**
 * A file in pieces of at most 1 MB, the next of which is on its way while one is counted: in two
 * buffers that are used again and again where the browser can, so that nothing is left to be
 * collected.
 */
async function* piecesOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = readerOf(file)
  let spare: ArrayBufferLike = new ArrayBuffer(PIECE_BYTES)
  let next = reader(new ArrayBuffer(PIECE_BYTES))
  for (;;) {
    const piece = await next
    if (!piece) return
    next = reader(spare)
    // One that fails is heard of when its turn comes.
    next.catch(() => undefined)
    yield piece
    spare = piece.buffer
  }
}

type Read = (into: ArrayBufferLike) => Promise<Uint8Array | undefined>

function readerOf(file: File): Read {
  try {
    const reader = file.stream().getReader({ mode: 'byob' })
    return async (into) => {
      const { done, value } = await reader.read(new Uint8Array(into as ArrayBuffer))
      return done ? undefined : value
    }
  } catch {
    const reader = file.stream().getReader()
    return async () => (await reader.read()).value
  }
}
