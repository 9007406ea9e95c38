// Builds the site, runs every benchmark one after the other on it, and writes what they say, and
// nothing else, into docs/measurements.md: npm run bench [-- --only=load,show] Where only some are
// run, the document is left alone.
import { execFileSync, fork } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import path from 'node:path'
import { ensureBrowser } from '../tools/browser.mjs'
import { commit, option } from './say.mjs'

const BENCHMARKS = ['load', 'interact', 'scale', 'growth', 'import', 'dossiers', 'workbook', 'show']
const root = path.resolve(import.meta.dirname, '../..')
const only = option('only', '')
const chosen = only === '' ? BENCHMARKS : only.split(',')
const node = (...words) => execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error')
const browser = execFileSync(ensureBrowser(), ['--version'], { encoding: 'utf8' })
const loads = [loadavg()[0]]
const tables = []
for (const name of chosen) {
  process.stdout.write(`— ${name}\n`)
  const rows = []
  await new Promise((done, fail) => {
    const child = fork(path.join(import.meta.dirname, `${name}.mjs`), { cwd: root })
    child.on('message', (row) => rows.push(row))
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`${name} ended with ${code}`)),
    )
  })
  loads.push(loadavg()[0])
  tables.push({ name, rows })
}
if (only === '') {
  const file = path.join(root, 'docs/measurements.md')
  const heads = (level) =>
    `${level} ${new Date().toISOString().slice(0, 10)}, commit ${commit(root)}, Node ${process.versions.node}, ${browser.trim()}, 2 cores at a load of ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)} (the benchmark's own included).`
  const text = [
    heads('Measured on'),
    ...tables.flatMap(({ name, rows }) => [
      `### \`node tests/bench/${name}.mjs\``,
      [
        '| what | measured | asked |',
        '| --- | --- | --- |',
        ...rows.map(({ what, measured, asked }) => `| ${what} | ${measured} | ${asked} |`),
      ].join('\n'),
    ]),
  ].join('\n\n')
  const old = readFileSync(file, 'utf8')
  const [begin, end] = ['<!-- bench: begin -->', '<!-- bench: end -->']
  const [before, rest] = old.split(begin)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`${file} has no place between ${begin} and ${end}`)
  writeFileSync(file, `${before}${begin}\n\n${text}\n\n${end}${after}`)
  execFileSync(path.join(root, 'node_modules/.bin/oxfmt'), [file])
}
