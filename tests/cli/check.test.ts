import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from '@/cli/main'
import { SMALL_PACKAGE, withFault } from '#tests/support/smallPackage'
import { ROOT } from '@/build/publishData'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'package-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function put(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files))
    writeFileSync(path.join(folder, name), content)
}

type Report = {
  readonly file: string
  readonly format: string | null
  readonly encoding: string | null
  readonly rows: Readonly<Record<string, number>>
  readonly problems: readonly Readonly<Record<string, unknown>>[]
}

async function reports(): Promise<readonly Report[]> {
  const { out } = await run(['check', folder, '--json'])
  return (JSON.parse(out) as { readonly files: readonly Report[] }).files
}

const named = (files: readonly Report[], file: string): Report | undefined =>
  files.find((each) => each.file === file)

describe('check --json', () => {
  test('prints one object with a report for each file, the descriptor first', async () => {
    put(SMALL_PACKAGE)
    const files = await reports()
    expect(files.map(({ file }) => file)).toEqual(Object.keys(SMALL_PACKAGE))
    expect(files.every(({ problems }) => problems.length === 0)).toBe(true)
    expect(named(files, 'observations.csv')).toEqual({
      file: 'observations.csv',
      format: 'csv',
      encoding: 'utf-8',
      rows: { read: 6, taken: 6, changed: 0, refused: 0, skipped: 0 },
      problems: [],
    })
  })

  test('tells a problem by its place, what was found and expected, and in words', async () => {
    put(withFault('observations.csv', '90,90,100', '90,many,100'))
    const report = named(await reports(), 'observations.csv')
    expect(report?.rows).toEqual({ read: 6, taken: 5, changed: 1, refused: 0, skipped: 0 })
    expect(report?.problems).toEqual([
      {
        severity: 'error',
        code: 'cell/type',
        row: 3,
        column: 'numerator',
        found: 'many',
        expected: { kind: 'type', type: 'number' },
        message: expect.stringContaining('many') as string,
      },
    ])
  })

  test('counts a row that could not be cut into cells as refused', async () => {
    put(withFault('observations.csv', 'b,ontime,2021,final,95,', 'b,ontime,'))
    const report = named(await reports(), 'observations.csv')
    expect(report?.problems.map(({ code, row }) => [code, row])).toEqual([['row/short', 5]])
    expect(report?.rows).toEqual({ read: 6, taken: 5, changed: 0, refused: 1, skipped: 0 })
  })

  test('includes what only statistics can see', async () => {
    put(withFault('observations.csv', '95,190,200', '94,190,200'))
    const codes = named(await reports(), 'observations.csv')?.problems.map(({ code }) => code)
    expect(codes).toEqual(['observation/ratio'])
  })

  test('says of a file that cannot be read neither format nor encoding, and why', async () => {
    put({
      ...SMALL_PACKAGE,
      'models.csv': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]),
    })
    const report = named(await reports(), 'models.csv')
    expect(report).toMatchObject({
      format: null,
      encoding: null,
      rows: { read: 0, refused: 0 },
      problems: [{ code: 'file/binary' }],
    })
  })

  test('knows a file with a byte order mark and one of JSON', async () => {
    const fields = JSON.stringify([
      { field_id: 'tthc', name: 'Procedures', short_name: 'Proc', order: 1 },
    ])
    put({
      ...SMALL_PACKAGE,
      'models.csv': `\uFEFF${SMALL_PACKAGE['models.csv']}`,
      'fields.csv': fields,
    })
    const files = await reports()
    expect([named(files, 'models.csv'), named(files, 'fields.csv')]).toMatchObject([
      { format: 'csv', encoding: 'utf-8-bom', problems: [] },
      { format: 'json', encoding: 'utf-8', rows: { read: 1, taken: 1 }, problems: [] },
    ])
  })
})

describe('the exit code', () => {
  const exitOf = async (...args: string[]): Promise<number> => (await run(args)).exit

  test('is 0 for a package without problems, and 1 for one with a warning', async () => {
    put(SMALL_PACKAGE)
    expect(await exitOf('check', folder)).toBe(0)
    put(withFault('bands.csv', 'Good,*,law', 'Good,*,lew'))
    expect(await exitOf('check', folder)).toBe(1)
  })

  test('is 0 where all that is told is good to know', async () => {
    put(withFault('observations.csv', 'not counted', ''))
    expect(
      (await reports()).flatMap(({ problems }) => problems.map(({ severity }) => severity)),
    ).toEqual(['info'])
    expect(await exitOf('check', folder)).toBe(0)
  })

  test('is 0 for the package that ships, whose one conflict its own notes speak of', async () => {
    const { exit, out } = await run(['check', path.join(ROOT, 'data'), '--json'])
    const { files } = JSON.parse(out) as { readonly files: readonly Report[] }
    expect(
      files.flatMap(({ problems }) => problems.map(({ severity, code }) => [severity, code])),
    ).toEqual([['info', 'observation/conflict']])
    expect(exit).toBe(0)
  })

  test('is 1 for a conflict that no note speaks of', async () => {
    put(
      withFault(
        'observations.csv',
        'a,late,2021,final,4,,,,2022-01-10,official,,,law',
        'a,ontime,2021,final,91,,,,,provisional,,,lab',
      ),
    )
    expect(await exitOf('check', folder)).toBe(1)
    put(
      withFault(
        'observations.csv',
        'a,late,2021,final,4,,,,2022-01-10,official,,,law',
        'a,ontime,2021,final,91,,,,,provisional,,not 90,law2',
      ),
    )
    const told = (await reports()).flatMap(({ problems }) =>
      problems.filter(({ code }) => code === 'observation/conflict'),
    )
    expect(told.map(({ severity }) => severity)).toEqual(['info'])
  })

  test('is 1 for a package with an error, or with nothing in it', async () => {
    expect(await exitOf('check', folder)).toBe(1)
    put(withFault('observations.csv', 'b,ontime,', 'zeta,ontime,'))
    expect(await exitOf('check', folder)).toBe(1)
  })

  test('is 2 where nothing could be checked, with the reason on the side of errors', async () => {
    put({ 'a.csv': '' })
    mkdirSync(path.join(folder, 'b'))
    for (const args of [
      ['check', path.join(folder, 'nowhere')],
      ['check', path.join(folder, 'a.csv')],
      ['check', 'a', 'b'],
      ['chek'],
      ['check', '--jsn'],
      [],
    ]) {
      const { exit, out, error } = await run(args)
      expect([exit, out === '' || args.length === 0, error !== '' || args.length === 0]).toEqual([
        2,
        true,
        true,
      ])
    }
  })

  test('is said in the help', async () => {
    const { exit, out } = await run(['--help'])
    expect(exit).toBe(0)
    for (const words of ['check', '--json', '0', '1', '2']) expect(out).toContain(words)
  })
})

test('in words, each file has a line and each problem one, with file, row and column', async () => {
  put(withFault('observations.csv', '90,90,100', '90,many,100'))
  const lines = (await run(['check', folder])).out.split('\n')
  const at = lines.findIndex((line) => line.startsWith('observations.csv'))
  expect(lines[at]).toMatch(/6.*5.*1.*0$/)
  expect(lines[at + 1]).toMatch(/3.*numerator.*many/)
  expect(lines.at(-2)).toMatch(/1.*0.*0/)
})

test('tells a figure by the names of its unit, indicator and period, and columns by their titles', async () => {
  put(withFault('observations.csv', '95,190,200', '94.5,190,200'))
  const line = (await run(['check', folder])).out.split('\n').find((each) => each.includes('tử số'))
  expect(line).toMatch(/cột Giá trị \(value\): B · On time · Năm 2021: .*“94,5”.*Cần: 95\./)
})

test('a percent that cannot be is told, unless counts bear it out', async () => {
  put(withFault('observations.csv', '95,190,200', '195,,'))
  expect(
    (await reports()).flatMap(({ problems }) =>
      problems.map(({ code, severity, found }) => [code, severity, found]),
    ),
  ).toContainEqual(['cell/range', 'warning', '195'])
  put(withFault('observations.csv', '95,190,200', '104,104,100'))
  expect(
    (await reports()).flatMap(({ problems }) => problems.map(({ code }) => code)),
  ).not.toContain('cell/range')
})

test('as JSON, it prints its object even where it could not run', async () => {
  const { exit, out } = await run(['check', path.join(folder, 'nowhere'), '--json'])
  expect([exit, JSON.parse(out)]).toMatchObject([
    2,
    { files: [{ problems: [{ severity: 'error', code: 'file/missing' }] }] },
  ])
})

test('as a program, it writes to standard output and leaves with the exit code', () => {
  put(withFault('observations.csv', '90,90,100', '90,many,100'))
  const args = ['src/build/runTs.mjs', 'src/cli/main.ts', 'check', folder, '--json']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([1, ''])
  expect(JSON.parse(stdout)).toHaveProperty('files.0.file', 'datapackage.json')
})
