import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** What lies beside the data for the page of a server alone. */
const NOT_CARRIED = new Set(['first-picture.json'])

/** The files below a folder as a portable file has them, by their paths below `from`. */
export function packedFiles(from: string, folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(path.join(from, folder), { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile() && !NOT_CARRIED.has(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [
        path.relative(from, file).split(path.sep).join('/'),
        gzipSync(readFileSync(file), { level: 9 }).toString('base64'),
      ]),
  )
}
