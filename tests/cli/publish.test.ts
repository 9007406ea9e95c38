import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filesOfFolder } from '@/cli/diskFile'
import { run } from '@/cli/main'
import { publish } from '@/cli/publish'
import { openLarge } from '@/dataset/openLarge'
import { SMALL_PACKAGE } from '#tests/support/smallPackage'

type ReportedFile = {
  readonly file: string
  readonly problems: readonly { readonly code: string }[]
}

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
  const publishByCommand = (): void => {
    const { status } = spawnSync(process.execPath, [
      'src/build/runTs.mjs',
      'src/build/dataCommand.ts',
      'publish',
      path.join(root, 'mine'),
    ])
    expect(status).not.toBe(2)
  }
  const picture = path.join(root, 'mine/first-picture.json')
  publishByCommand()
  const { files } = JSON.parse(read('mine/first-picture.json')) as { files: object }
  expect(Object.keys(files).sort()).toEqual(
    Object.keys(SMALL_PACKAGE)
      .filter((name) => /\.(?:csv|json)$/.test(name))
      .sort(),
  )
  rmSync(picture)
  rmSync(path.join(root, 'mine/sources.csv'))
  publishByCommand()
  expect(existsSync(picture)).toBe(false)
}, 60_000)

test('A large file of figures is published as one file a year, and opens as the one did.', async () => {
  const [heading = '', ...rows] = SMALL_PACKAGE['observations.csv'].trimEnd().split('\n')
  const more = rows.flatMap((row) => [row.replaceAll('2021', '2020'), row])
  const noted = 'b,ontime,2019,final,1,,,,,official,,"two\nlines, ""quoted""",law'
  const whole = [heading, noted, ...more].join('\r\n')
  writeFileSync(path.join(root, 'mine/observations.csv'), `\ufeff${whole}`)
  const mine = path.join(root, 'mine')
  const figures = async (): Promise<readonly unknown[]> => {
    const { assembled } = await openLarge(filesOfFolder(mine))
    const all = assembled.usable ? assembled.dataset.observations : null
    return Array.from({ length: all?.length ?? 0 }, (_, at) =>
      JSON.stringify({ ...all?.at(at), file: '', row: 0 }),
    ).sort()
  }
  const before = await figures()
  expect(before.length).toBe(2 * rows.length + 1)
  const { out } = await publish(mine, { json: false, shardFrom: 100 })
  const paths = ['observations-2019.csv', 'observations-2020.csv', 'observations-2021.csv']
  expect(out).toContain(paths.join(', '))
  expect(existsSync(path.join(mine, 'observations.csv'))).toBe(false)
  const { resources } = JSON.parse(read('mine/datapackage.json')) as {
    readonly resources: readonly { readonly name: string; readonly files: readonly object[] }[]
  }
  const resource = resources.find(({ name }) => name === 'observations')
  expect(resource).toMatchObject({ path: paths })
  expect(resource?.files).toEqual(
    paths.map((name) => ({
      path: name,
      rows: name.includes('2019') ? 1 : rows.length,
      bytes: statSync(path.join(mine, name)).size,
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string,
    })),
  )
  expect(read('mine/observations-2019.csv')).toBe(`\ufeff${heading}\r\n${noted}\r\n`)
  expect(await figures()).toEqual(before)

  // Done again nothing changes; a shard that is damaged or gone is told by its own name.
  const described = read('mine/datapackage.json')
  await publish(mine, { json: false, shardFrom: 100 })
  expect(read('mine/datapackage.json')).toBe(described)
  const last = read('mine/observations-2021.csv')
  writeFileSync(path.join(mine, 'observations-2021.csv'), last.slice(0, -20))
  rmSync(path.join(mine, 'observations-2019.csv'))
  const { out: told } = await run(['check', mine, '--json'])
  const reports = JSON.parse(told) as { readonly files: readonly ReportedFile[] }
  const codesOf = (file: string) =>
    reports.files.find((each) => each.file === file)?.problems.map(({ code }) => code)
  expect(codesOf('observations-2019.csv')).toEqual(['file/missing'])
  expect(codesOf('observations-2021.csv')).toContain('file/incomplete')
  expect(codesOf('observations-2020.csv') ?? []).not.toContain('file/incomplete')
})

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
