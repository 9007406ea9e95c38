import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { DESCRIPTOR_FILE } from '@/dataset/descriptor'
import { isBag } from '@/dataset/hints'
import { formatJson, withSchemas, type JsonObject } from '@/dataset/publish'
import { withExtents } from '@/dataset/wholeness'
import { check, type Outcome } from './check'
import { filesNamedBy } from './package'
import { words } from './words'

/**
 * Writes anew what the descriptor of a folder says of its files: schemas, rows, bytes, hashes. Done
 * after a file was changed by hand; then the package is checked. The descriptor is put in place in
 * one step, so that a page never loads half of one. Exit: as `check`; 2 where there is no
 * descriptor, or it cannot be written.
 */
export async function publish(
  folder: string,
  options: { readonly json: boolean },
): Promise<Outcome> {
  const file = path.join(folder, DESCRIPTOR_FILE)
  const held = await readFile(file, 'utf8').then(
    (text): unknown => parsed(text.replace(/^\uFEFF/, '')),
    () => null,
  )
  if (!isBag(held) || !Array.isArray(held['resources'])) return check(folder, options)
  const descriptor = held as JsonObject
  const files = await filesNamedBy(folder, descriptor)
  const text = `${formatJson(withExtents(withSchemas(descriptor), (name) => files.get(name)))}\n`
  const fault = await replace(file, text)
  if (fault !== null)
    return {
      exit: 2,
      out: '',
      error: `${words.text('command.cannotWrite', { folder: file, reason: fault })}\n`,
    }
  return check(folder, options)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Writes beside the file and puts it in its place; what the system says where it cannot. */
async function replace(file: string, text: string): Promise<string | null> {
  try {
    await writeFile(`${file}.new`, text)
    await rename(`${file}.new`, file)
    return null
  } catch (reason) {
    return reason instanceof Error ? reason.message : String(reason)
  }
}
