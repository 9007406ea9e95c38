import { execFileSync } from 'node:child_process'

/**
 * Says one thing that a benchmark measured, and what was asked of it: as a line, and to
 * `npm run bench`, which starts the benchmarks, as a row of its table.
 */
export function say(what, measured, asked = '') {
  process.stdout.write(`${what}: ${measured}${asked && ` (asked: ${asked})`}\n`)
  process.send?.({ what, measured, asked })
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** The value of `--name=value` of the command, or the fallback. */
export const option = (name, fallback) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? fallback

/** The commit that is measured, and whether files of it were changed since. */
export function commit(root) {
  const git = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', 'src', 'data', 'public', 'index.html', 'tests/bench')
  return `${git('rev-parse', '--short', 'HEAD')}${changed === '' ? '' : ' with changes'}`
}
