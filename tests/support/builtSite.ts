import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { ensureBrowser } from '#tests/tools/browser.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site, as it was when the run began; beside it the tests deploy. */
    builtSite: string
  }
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const DIST = path.join(ROOT, 'dist')
/** What the built site is made of. */
const MADE_OF = [
  'index.html',
  'portable.html',
  'vite.config.ts',
  'package-lock.json',
  'src',
  'data',
  'public',
  'src/build/vitePlugins.mjs',
]

/**
 * Builds the site when it is missing or older than what it is made of, and gives the tests a copy
 * that no later build disturbs.
 */
export function setup(project: TestProject): () => void {
  // Here and not in the files that need it, which run beside each other: two installations at once
  // fail.
  ensureBrowser()
  if (!isFresh()) {
    const { status } = spawnSync(
      process.execPath,
      [path.join(ROOT, 'node_modules/vite/bin/vite.js'), 'build'],
      {
        cwd: ROOT,
        stdio: 'inherit',
        // Vitest says `test` here, which would put the development build of React into the site.
        env: { ...process.env, NODE_ENV: 'production' },
      },
    )
    if (status !== 0) throw new Error('The site could not be built.')
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'sites-'))
  const copy = path.join(folder, 'built')
  cpSync(DIST, copy, { recursive: true })
  project.provide('builtSite', copy)
  return () => rmSync(folder, { recursive: true, force: true })
}

function isFresh(): boolean {
  const page = path.join(DIST, 'index.html')
  return (
    existsSync(page) &&
    MADE_OF.every((each) => newest(path.join(ROOT, each)) <= statSync(page).mtimeMs)
  )
}

/** When the newest file of a folder was changed, in ms; 0 where there is none. */
function newest(file: string): number {
  if (!existsSync(file)) return 0
  const stat = statSync(file)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))))
}
