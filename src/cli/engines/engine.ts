import { createReadStream } from 'node:fs'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { createGunzip } from 'node:zlib'
import { LIMITS } from '@/dataset/cells/limits'
import { HEAD_BYTES, openDossiers, type DossierFile } from '@/dossiers/open'
import { encodingTitle } from '@/import/issueNames'
import type { SummarisedFile } from '@/dossiers/summary'
import type { Tallied, TallyRule } from '@/dossiers/tally'
import { words } from '@/cli/words'

/** What an engine counted; a text says why it could not. */
export type Counted = { readonly tally: Tallied; readonly files: readonly SummarisedFile[] }

/** Counts files by a rule. `at`: where a server is, or a view; `undefined`: nothing was said. */
export type Engine = (
  files: readonly string[],
  rule: TallyRule,
  at: string | undefined,
) => Promise<Counted | string>

type Head = { readonly bytes: Uint8Array; readonly isWhole: boolean }

/**
 * The beginning of a text, packed by gzip or not, or all of what may be a workbook; a text is what
 * the system says.
 */
async function readHead(file: string): Promise<Head | string> {
  try {
    const { size } = await stat(file)
    if (file.endsWith('.gz')) return await unpackedHead(file)
    const handle = await open(file)
    try {
      const bytes = new Uint8Array(Math.min(size, HEAD_BYTES))
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0)
      const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
      if (size > HEAD_BYTES && isArchive && size <= LIMITS.fileBytes)
        return { bytes: new Uint8Array(await readFile(file)), isWhole: true }
      return { bytes: bytes.subarray(0, bytesRead), isWhole: size <= HEAD_BYTES }
    } finally {
      await handle.close()
    }
  } catch (fault) {
    return codeOf(fault)
  }
}

/** How a file on the disk is read as a list of dossiers; a text says why it cannot be. */
export async function openFile(file: string): Promise<DossierFile | string> {
  const head = await readHead(file)
  if (typeof head === 'string') return refused(file, head)
  const opened = await openDossiers(file.replace(/\.gz$/, ''), head.bytes, head.isWhole)
  if (opened.kind === 'other')
    return words.text('dossiers.fault.other', { file, found: opened.headings.join(', ') })
  if (opened.kind === 'encoding')
    return words.text('dossiers.fault.encoding', {
      file,
      found: encodingTitle(opened.found, words),
    })
  return opened
}

async function unpackedHead(file: string): Promise<Head> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of bytesOf(file)) {
    parts.push(part)
    length += part.length
    if (length >= HEAD_BYTES) break
  }
  const bytes = new Uint8Array(Buffer.concat(parts))
  return { bytes: bytes.subarray(0, HEAD_BYTES), isWhole: length < HEAD_BYTES }
}

const PIECE_BYTES = 1 << 20

/** The bytes of a file in pieces, unpacked where it is a gzip. Throws the system's fault. */
export async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  const packed = createReadStream(file, { highWaterMark: PIECE_BYTES })
  const unpacked = file.endsWith('.gz') ? packed.pipe(createGunzip()) : packed
  packed.on('error', (fault) => unpacked.destroy(fault))
  for await (const piece of unpacked) yield piece as Uint8Array
}

/** A fault of the system by its short name. */
export const codeOf = (fault: unknown): string =>
  fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault)

const LISTS = /\.(csv|tsv|txt|xlsx|parquet|csv\.gz|tsv\.gz|txt\.gz)$/i

/** Files, and those in folders that may be lists, each folder in order of names. */
export async function filesIn(named: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    named.map(async (name) => {
      const entries = await readdir(name, { recursive: true, withFileTypes: true }).catch(
        () => null,
      )
      if (entries === null) return [name]
      return entries
        .filter((entry) => entry.isFile() && LISTS.test(entry.name))
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort()
    }),
  )
  return found.flat()
}

export const refused = (file: string, found: string): string =>
  words.text('dossiers.fault.refused', { file, found })
