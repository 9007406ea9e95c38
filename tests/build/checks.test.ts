import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'checks-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/**
 * Runs a check on the files given, and gives what it complains of, a line each. Throws where it
 * complains without failing, or the reverse.
 */
function complaints(check: string, files: Readonly<Record<string, string>>): string[] {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  const script = fileURLToPath(new URL(`../../src/build/${check}`, import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, [script], {
    cwd: folder,
    encoding: 'utf8',
  })
  const lines = stderr.split('\n').filter(Boolean)
  if ((status === 0) !== (lines.length === 0))
    throw new Error(`${check} ended with ${status} and said ${JSON.stringify(stderr)}`)
  return lines
}

describe('checkLock', () => {
  const locked = (packages: object, wanted = '1.2.3'): Readonly<Record<string, string>> => ({
    'package.json': JSON.stringify({ devDependencies: { tool: wanted } }),
    'package-lock.json': JSON.stringify({ packages }),
  })
  const tool = {
    version: '1.2.3',
    optionalDependencies: { 'tool-linux': '1.2.3', 'tool-mac': '1.2.3' },
  }
  const binary = { version: '1.2.3', optional: true }

  it('takes a whole lockfile', () => {
    const whole = {
      '': {},
      'node_modules/tool': tool,
      'node_modules/tool-linux': binary,
      'node_modules/tool/node_modules/tool-mac': binary,
    }
    expect(complaints('checkLock.mjs', locked(whole))).toEqual([])
  })

  it('names the binary of another system that was left out', () => {
    expect(
      complaints(
        'checkLock.mjs',
        locked({ 'node_modules/tool': tool, 'node_modules/tool-linux': binary }),
      ),
    ).toEqual(['node_modules/tool needs tool-mac, which the lockfile does not have'])
  })

  it('names an address', () => {
    const addressed = {
      'node_modules/tool': { version: '1.2.3', resolved: 'https://registry.example.org/tool.tgz' },
    }
    expect(complaints('checkLock.mjs', locked(addressed))).toEqual([
      'node_modules/tool holds an address: https://registry.example.org/tool.tgz',
    ])
  })

  it('names a version that is not one version', () => {
    expect(complaints('checkLock.mjs', locked({}, '^1.2.3'))).toEqual([
      'package.json asks for tool ^1.2.3, which is not one version',
    ])
  })
})

describe('files', () => {
  beforeEach(() => {
    spawnSync('git', ['init', '-q'], { cwd: folder })
  })

  it('takes small files without paths', () => {
    expect(complaints('files.mjs', { 'a.md': 'See work/a and rooted/b.\n' })).toEqual([])
  })

  it('names a path of some machine', () => {
    const paths = ['work/main', 'root/.npm', 'home/somebody/b', 'tmp/look/b'].map(
      (below) => `/${below}/a`,
    )
    expect(complaints('files.mjs', { 'a.md': `${paths.join('\n')}\n` })).toEqual(
      paths.map((each, index) => `a.md:${index + 1}: a path of some machine: ${each}`),
    )
  })

  it('names a file that is too large, except for the lockfile and what git does not take', () => {
    const large = 'a'.repeat(300_001)
    expect(
      complaints('files.mjs', {
        '.gitignore': 'c.txt\n',
        'b.txt': large,
        'c.txt': large,
        'package-lock.json': large,
      }),
    ).toEqual(['b.txt: 300001 bytes, more than 300000'])
  })
})

describe('advisories', () => {
  const project = (version: string, looked: object): Readonly<Record<string, string>> => ({
    'package-lock.json': JSON.stringify({
      packages: {
        '': { dependencies: { chart: '1.0.0' } },
        'node_modules/chart': { version, dependencies: { canvas: '2.0.0' } },
        'node_modules/canvas': { version: '2.0.0' },
        'node_modules/tool': { version: '3.0.0', dev: true },
      },
    }),
    'advisories.json': JSON.stringify({ packages: looked }),
  })
  const canvas = { version: '2.0.0', found: 'nothing' }

  it('takes a list of all that ships, in the versions that ship', () => {
    const looked = { chart: { version: '1.0.0', found: 'nothing' }, canvas }
    expect(complaints('advisories.mjs', project('1.0.0', looked))).toEqual([])
  })

  it('names what nobody has looked at, in that version or at all, and what is gone', () => {
    const looked = { chart: { version: '1.0.0', found: 'nothing' }, old: canvas }
    expect(complaints('advisories.mjs', project('1.0.1', looked))).toEqual([
      'chart 1.0.1: published holes were looked for in 1.0.0 only',
      'canvas 2.0.0: nobody has looked for published holes',
      'old is in the list of holes and does not ship',
    ])
  })
})
