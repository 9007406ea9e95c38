import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { DESCRIPTOR_FILE } from '@/dataset/descriptor'
import { isBag } from '@/dataset/shape'
import { formatJson, withSchemas, type JsonObject } from '@/dataset/publish'
import { sharded, type Sharded } from '@/dataset/shards'
import { withExtents } from '@/dataset/wholeness'
import { check, type Outcome } from './check'
import { openLarge } from '@/dataset/openLarge'
import { filesOfFolder } from './diskFile'
import { filesOf } from './package'
import { placeFiles } from './place'
import { portableBeside } from './portableBeside'
import { words } from './words'

/** Makes of a whole package the files that a site shows of it before its program has come. */
export type PictureMaker = (
  files: ReadonlyMap<string, Uint8Array>,
) => Promise<ReadonlyMap<string, string>>

/**
 * Writes anew what the descriptor of a folder says of its files: schemas, rows, bytes, hashes; a
 * large file of figures becomes one file a year, as `sharded`. Done
 * after a file was changed by hand; then the package is checked. With `out` the whole package is put
 * into that folder besides, such as the one of the server, unless it cannot be opened, and into the portable file that lies
 * beside the data there. What is written is put in place as `placeFiles`. Exit: as `check`; 2 where there is no descriptor, or
 * something cannot be written.
 */
export async function publish(
  folder: string,
  options: {
    readonly json: boolean
    readonly out?: string | undefined
    readonly picture?: PictureMaker | undefined
    /** Bytes of a file of figures from which on it is split by year. */
    readonly shardFrom?: number
  },
): Promise<Outcome> {
  const file = path.join(folder, DESCRIPTOR_FILE)
  const held = await readFile(file, 'utf8').then(
    (text): unknown => parsed(text.replace(/^\uFEFF/, '')),
    () => null,
  )
  if (!isBag(held) || !Array.isArray(held['resources'])) return check(folder, options)
  const found = await filesOf(folder, held as JsonObject)
  const isTaken = (name: string): boolean => existsSync(path.join(folder, name))
  const shards = sharded(held as JsonObject, (name) => found.get(name), isTaken, options.shardFrom)
  const { descriptor } = shards
  const files = new Map([...found, ...shards.files])
  for (const name of shards.replaced) files.delete(name)
  const text = `${formatJson(withExtents(withSchemas(descriptor), (name) => files.get(name)))}\n`
  const described = new Map(files).set(DESCRIPTOR_FILE, new TextEncoder().encode(text))
  const pictures = (await options.picture?.(described)) ?? []
  const written = new Map<string, string | Uint8Array>([
    [DESCRIPTOR_FILE, text],
    ...shards.files,
    ...pictures,
  ])
  const fault = await place(folder, written)
  if (fault !== null) return fault
  // Only now that all their rows stand in other files, which the descriptor names.
  for (const name of shards.replaced) await rm(path.join(folder, name), { force: true })
  const checked = withShards(await check(folder, options), shards, options.json)
  if (options.out === undefined) return checked
  const { assembled } = await openLarge(filesOfFolder(folder))
  if (!assembled.usable) return checked
  const { out } = options
  const placed = await place(out, new Map<string, string | Uint8Array>([...files, ...written]))
  const portable = placed ? null : portableBeside(out)
  return placed ?? (portable && (await place(portable.site, portable.files))) ?? checked
}

/** What `check` says, and before it which files were split. */
function withShards(
  checked: Outcome,
  { files, replaced }: Pick<Sharded, 'files' | 'replaced'>,
  isJson: boolean,
): Outcome {
  if (replaced.length === 0 || isJson) return checked
  const names = { files: replaced.join(', '), parts: [...files.keys()].join(', ') }
  return { ...checked, out: `${words.text('publish.sharded', names)}\n${checked.out}` }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Puts files in place; the outcome where that cannot be done. */
async function place(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<Outcome | null> {
  try {
    await placeFiles(folder, files)
    return null
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault)
    const error = `${words.text('command.cannotWrite', { folder, reason })}\n`
    return { exit: 2, out: '', error }
  }
}
