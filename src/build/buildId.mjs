import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const SRC = fileURLToPath(new URL('../', import.meta.url))

/**
 * Of which source the program is: 16 hexadecimal digits over every file below `src/`, the same on
 * every machine.
 */
export function buildId() {
  const hash = createHash('sha256')
  const names = readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(SRC, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort()
  for (const name of names) {
    hash.update(name)
    // A file is the same under the line ends of either system.
    hash.update(readFileSync(path.join(SRC, name), 'utf8').replaceAll('\r\n', '\n'))
  }
  return hash.digest('hex').slice(0, 16)
}
