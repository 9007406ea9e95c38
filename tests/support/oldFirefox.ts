import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '@/build/publishData'
import type { FirefoxProgram } from './firefox'

/**
 * Firefox 115, the last for Windows 7, with the two libraries that later releases of Debian lack,
 * as Debian 11 has them. They are unpacked for this test alone and no part of what is installed or
 * shipped.
 */
const RELEASE = 'bullseye'
const PACKAGES: Readonly<Record<string, string>> = {
  'firefox-esr=115.14.0esr-1~deb11u1':
    'ea708f9259c53ecb4a47e3b29571a578fe27f472d0f01ae9b0a657c20e32ac66',
  'libffi7=3.3-6': '30ca89bfddae5fa6e0a2a044f22b6e50cd17c4bc6bc850c579819aeab7101f0f',
  'libdbus-glib-1-2=0.110-6': '47a8829767c5707785c57ea7a99df90daa3c7f75dcfe3c6481d997307b7ed7a0',
}
const FOLDER = path.join(ROOT, 'node_modules/.cache/firefox-115')
const WHOLE = path.join(FOLDER, 'whole')

/**
 * Where Firefox 115 lies, which is fetched once from the mirror of Debian that this machine uses.
 * `null` where the mirror no longer keeps that release. Throws where anything else fails.
 */
export function oldFirefox(): FirefoxProgram | null {
  if (!existsSync(WHOLE) && !fetchPrograms()) return null
  const libraries = ['firefox-esr', 'x86_64-linux-gnu'].map((name) =>
    path.join(WHOLE, 'usr/lib', name),
  )
  return { path: path.join(WHOLE, 'usr/lib/firefox-esr/firefox-esr'), libraries }
}

/** Fetches and unpacks the packages; `false` where the mirror has no such release. */
function fetchPrograms(): boolean {
  rmSync(FOLDER, { recursive: true, force: true })
  const part = path.join(FOLDER, 'part')
  for (const folder of ['lists/partial', 'archives/partial', 'none', 'part'])
    mkdirSync(path.join(FOLDER, folder), { recursive: true })
  writeFileSync(path.join(FOLDER, 'sources.list'), `deb ${mirror()} ${RELEASE} main\n`)
  const { stdout, stderr } = apt('update')
  // `apt-get` ends well where a list is missing, and says so in a line that begins thus.
  if (/^(Err|E):/m.test(stdout + stderr)) {
    if (/\b404\b/.test(stdout + stderr)) return false
    throw new Error(`apt-get update: ${stdout}${stderr}`)
  }
  for (const [name, sha256] of Object.entries(PACKAGES)) {
    const fetched = apt('download', name)
    if (fetched.status !== 0) throw new Error(`apt-get download ${name}: ${fetched.stderr}`)
    const [id = '', version = ''] = name.split('=')
    const file = path.join(FOLDER, `${id}_${version}_amd64.deb`)
    const found = createHash('sha256').update(readFileSync(file)).digest('hex')
    if (found !== sha256) throw new Error(`${name} is not the file it was: sha256 ${found}`)
    const { status } = spawnSync('dpkg-deb', ['-x', file, part])
    if (status !== 0) throw new Error(`dpkg-deb -x ${file} ended with ${status}`)
  }
  // Under its own name only once it is whole.
  renameSync(part, WHOLE)
  return true
}

/** The mirror of Debian that this machine uses. Throws where it is no Debian. */
function mirror(): string {
  const { stdout } = spawnSync(
    'apt-get',
    ['indextargets', '--format', '$(LABEL) $(REPO_URI)', 'Created-By: Packages'],
    { encoding: 'utf8' },
  )
  const [, uri] = /^Debian (\S+)$/m.exec(stdout ?? '') ?? []
  if (uri === undefined) throw new Error('Firefox 115 is fetched on Debian, by apt-get.')
  return uri
}

/** `apt-get` with lists and archives of its own, so that nothing of the machine changes. */
function apt(...args: readonly string[]): {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
} {
  const own = {
    'Dir::Etc::sourcelist': 'sources.list',
    'Dir::Etc::sourceparts': 'none',
    'Dir::State::lists': 'lists',
    'Dir::Cache': '.',
  }
  const options = Object.entries(own).flatMap(([name, place]) => [
    '-o',
    `${name}=${path.join(FOLDER, place)}`,
  ])
  return spawnSync('apt-get', [...options, ...args], { cwd: FOLDER, encoding: 'utf8' })
}
