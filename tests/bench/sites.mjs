import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { preview, runnerImport } from 'vite'

export const root = path.resolve(import.meta.dirname, '../..')

/** A module of the tests, as the benchmarks load it. */
export async function load(file) {
  const resolve = { alias: { '@': path.join(root, 'src'), '#tests': path.join(root, 'tests') } }
  const { module } = await runnerImport(path.join(root, file), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve,
  })
  return module
}

/** A copy of a built site with another package, `{ file: text }`. */
export function siteWith(dist, files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'cchc-bench-'))
  cpSync(dist, folder, { recursive: true })
  rmSync(path.join(folder, 'data'), { recursive: true })
  mkdirSync(path.join(folder, 'data'))
  // The picture last, as `publish` writes it: it is held against the time of the others.
  const inOrder = Object.entries(files).sort(
    ([a], [b]) => Number(a === 'first-picture.json') - Number(b === 'first-picture.json'),
  )
  for (const [name, text] of inOrder) writeFileSync(path.join(folder, 'data', name), text)
  return folder
}

/** The files of a folder, `{ file: text }`. */
export const folderFiles = (folder) =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ name }) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  )

/** Serves a folder as it stands; `{ address, close }`. */
export async function serve(outDir) {
  const server = await preview({
    root,
    configFile: false,
    base: './',
    build: { outDir },
    preview: { port: 0 },
    logLevel: 'error',
  })
  return { address: server.resolvedUrls.local[0], close: () => server.close() }
}
