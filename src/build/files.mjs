// No file of the project is larger than a reader's patience or names a place on somebody's machine:
// node src/build/files.mjs
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const MAX_BYTES = 300_000
const MACHINE_PATH =
  /\/(?:work|farm|root)\/|\/tmp\/[a-z]+\/|\/home\/[a-z]+\/|\/Users\/[A-Za-z]+\/|[A-Z]:\\Users\\/

// Files that git has or would take. Without git (an unpacked archive) nobody can say which files
// those are.
const git = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
  maxBuffer: 1 << 26,
})
if (git.status !== 0) process.stdout.write('files: no git here, nothing looked at\n')
const names =
  git.status === 0 ? git.stdout.split('\0').filter((name) => name && existsSync(name)) : []

const faults = names.flatMap((name) => {
  const bytes = readFileSync(name)
  const size =
    bytes.length > MAX_BYTES && name !== 'package-lock.json'
      ? [`${name}: ${bytes.length} bytes, more than ${MAX_BYTES}`]
      : []
  if (bytes.includes(0)) return size // not a text
  const paths = bytes
    .toString('utf8')
    .split('\n')
    .flatMap((line, index) =>
      MACHINE_PATH.test(line)
        ? [`${name}:${index + 1}: a path of some machine: ${line.trim().slice(0, 120)}`]
        : [],
    )
  return [...size, ...paths]
})
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.exitCode = faults.length > 0 ? 1 : 0
