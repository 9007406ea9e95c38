import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '@/cli/main'
import { SMALL_PACKAGE } from '#tests/support/smallPackage'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'publish-'))
  mkdirSync(path.join(root, 'mine/meetings'), { recursive: true })
  for (const [name, text] of Object.entries(SMALL_PACKAGE))
    writeFileSync(path.join(root, 'mine', name), text)
  writeFileSync(path.join(root, 'mine/meetings/a.json'), '{"title": "A", "items": []}')
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

const read = (name: string): string => readFileSync(path.join(root, name), 'utf8')

test('publish --out puts the whole package into a folder, agendas too, and leaves nothing beside.', async () => {
  const { exit } = await run(['publish', path.join(root, 'mine'), '--out', path.join(root, 'site')])
  expect(exit).toBe(0)
  const names = [...Object.keys(SMALL_PACKAGE), 'meetings']
  expect(readdirSync(path.join(root, 'site')).sort()).toEqual(names.sort())
  expect(read('site/meetings/a.json')).toBe(read('mine/meetings/a.json'))
  expect(read('site/observations.csv')).toBe(SMALL_PACKAGE['observations.csv'])
  expect(read('site/datapackage.json')).toContain('"hash": "sha256:')
  expect(read('site/datapackage.json')).toBe(read('mine/datapackage.json'))
})

test('Where one file cannot be written, the folder stays as it was, file for file.', async () => {
  mkdirSync(path.join(root, 'site'))
  writeFileSync(path.join(root, 'site/units.csv'), 'as it was')
  // A folder stands where a file is to be written: the disk refuses, whoever asks.
  mkdirSync(path.join(root, 'site/sources.csv.new'))
  const { exit, error } = await run([
    'publish',
    path.join(root, 'mine'),
    '--out',
    path.join(root, 'site'),
  ])
  expect(exit).toBe(2)
  expect(error).toContain(path.join(root, 'site'))
  expect(read('site/units.csv')).toBe('as it was')
  expect(existsSync(path.join(root, 'site/datapackage.json'))).toBe(false)
  expect(readdirSync(path.join(root, 'site')).filter((name) => name !== 'sources.csv.new')).toEqual(
    ['units.csv'],
  )
})

test('A package that cannot be opened is put nowhere.', async () => {
  rmSync(path.join(root, 'mine/units.csv'))
  const { exit } = await run(['publish', path.join(root, 'mine'), '--out', path.join(root, 'site')])
  expect(exit).not.toBe(0)
  expect(existsSync(path.join(root, 'site'))).toBe(false)
})

test('The picture of a published package is written of all its files, and none where one is not there.', () => {
  const publish = (): void => {
    const { status } = spawnSync(process.execPath, [
      'src/build/runTs.mjs',
      'src/build/dataCommand.ts',
      'publish',
      path.join(root, 'mine'),
    ])
    expect(status).not.toBe(2)
  }
  const picture = path.join(root, 'mine/first-picture.json')
  publish()
  const { files } = JSON.parse(read('mine/first-picture.json')) as { files: object }
  expect(Object.keys(files).sort()).toEqual(
    Object.keys(SMALL_PACKAGE)
      .filter((name) => /\.(?:csv|json)$/.test(name))
      .sort(),
  )
  rmSync(picture)
  rmSync(path.join(root, 'mine/sources.csv'))
  publish()
  expect(existsSync(picture)).toBe(false)
}, 60_000)

test('publish --out puts the package into the portable file beside the data, too.', async () => {
  mkdirSync(path.join(root, 'site/data'), { recursive: true })
  const page =
    '<p id="portable-about" data-own="">x</p><script type="application/json" id="portable-files" data-own="">{}</script><script type="application/json" id="portable-start" data-own="">"/a"</script>'
  writeFileSync(path.join(root, 'site/cchc-mang-theo.html'), page)
  const out = path.join(root, 'site/data')
  const { exit } = await run(['publish', path.join(root, 'mine'), '--out', out])
  expect(exit).toBe(0)
  const [, text = ''] =
    /id="portable-files"[^>]*>([^<]*)</.exec(read('site/cchc-mang-theo.html')) ?? []
  const files = JSON.parse(text) as Readonly<Record<string, string>>
  expect(Object.keys(files)).toContain('data/meetings/a.json')
  for (const [name, packed] of Object.entries(files))
    expect(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')).toBe(read(`site/${name}`))
})
