// What a change can have broken, in the time of a breath: types, lint and format of what changed,
// and the unit tests that import it. With --site also the browser tests of the screens that
// changed.
//   npm run test:changed [-- [--since REV] [--site]]
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('../../', import.meta.url)))
const args = process.argv.slice(2)
const since = args.includes('--since') ? (args[args.indexOf('--since') + 1] ?? 'HEAD') : 'HEAD'

const changed = [
  ...lines('diff', '--name-only', since),
  ...lines('ls-files', '--others', '--exclude-standard'),
].filter((name, index, all) => all.indexOf(name) === index && existsSync(name))
const code = changed.filter((name) => /\.(tsx?|mjs|css)$/.test(name))
process.stdout.write(`${changed.length} changed since ${since}\n`)

run('oxfmt', '--check', '--no-error-on-unmatched-pattern', ...changed)
run('tsc', '-p', '.')
if (code.length > 0) {
  run('oxlint', '--type-aware', '--deny-warnings', ...code.filter((name) => !name.endsWith('.css')))
  run('vitest', 'related', '--run', '--project', 'unit', ...code)
}
if (args.includes('--site')) {
  const screens = new Set(code.flatMap((name) => /^src\/screens\/(\w+)\//.exec(name)?.[1] ?? []))
  const tests = [...screens]
    .map((name) => `tests/site/${name}.site.test.ts`)
    .filter((name) => existsSync(name))
  if (tests.length > 0) run('vitest', 'run', '--project', 'site', ...tests)
}

/** The lines that git prints, without the empty ones. Ends the process where git fails. */
function lines(...words) {
  const { status, stdout, stderr } = spawnSync('git', words, { encoding: 'utf8' })
  if (status !== 0) end(stderr, 1)
  return stdout.split('\n').filter(Boolean)
}

/** Runs a program of node_modules and ends with its status where it fails. */
function run(program, ...words) {
  if (words.at(-1) === undefined) return
  const { status } = spawnSync(path.join('node_modules', '.bin', program), words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) end(`${program} found something\n`, 1)
}

function end(text, status) {
  process.stderr.write(text)
  process.exit(status)
}
