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
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from '@/cli/main'
import { parseNaively, writeNaively } from '#tests/support/naiveCsv'
import { declarationOf, type TableName } from '@/dataset/declarations'
import { makeXlsx } from '#tests/fixtures/xlsx'
import { SMALL_PACKAGE, withFault } from '#tests/support/smallPackage'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'import-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

function put(files: Readonly<Record<string, string | Uint8Array>>, folder = '.'): string {
  const into = path.join(root, folder)
  mkdirSync(into, { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(into, name)), { recursive: true })
    writeFileSync(path.join(into, name), content)
  }
  return into
}

const at = (name: string): string => path.join(root, name)
const text = (name: string): string => readFileSync(at(name), 'utf8')
/** A file of the small package with the columns it leaves out, empty, as the command writes it. */
function withEveryColumn(name: keyof typeof SMALL_PACKAGE): string {
  const { heading, rows } = parseNaively(SMALL_PACKAGE[name])
  const columns = Object.keys(declarationOf(name.replace('.csv', '') as TableName).columns)
  const places = columns.map((column) => heading.indexOf(column))
  return writeNaively({
    heading: columns,
    rows: rows.map((row) => places.map((place) => row[place] ?? '')),
  })
}
/** Imports files of the test into a package; gives what the command says as JSON. */
const importInto = (into: string, ...names: readonly string[]) =>
  run(['import', ...names.map(at), '--into', into, '--out', at('out'), '--json'])
const GOOD =
  'Đơn vị;Kỳ;Cơ sở;On time\nH. Alpha;Quý III/2021;final;98,5\nBeta;Quý III/2021;final;97\n'

type Report = {
  readonly questions?: readonly AskedJson[]
  readonly file: string
  readonly format: string | null
  readonly encoding: string | null
  readonly rows: Readonly<Record<string, number>>
  readonly problems: readonly {
    readonly severity: string
    readonly code: string
    readonly row: number | null
    readonly column: string | null
    readonly message: string
  }[]
}
const reports = (out: string): readonly Report[] =>
  (JSON.parse(out) as { readonly files: readonly Report[] }).files

type AskedJson = {
  readonly id: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

describe('import', () => {
  test('puts what was taken into a package and writes the whole of it', async () => {
    const into = put({ ...SMALL_PACKAGE, 'meetings/one.json': '{}' }, 'base')
    put({ 'q3.csv': GOOD })
    const { exit, out, error } = await importInto(into, 'q3.csv')
    expect([exit, error]).toEqual([0, ''])
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['files'])
    expect(reports(out)).toMatchObject([
      {
        file: at('q3.csv'),
        format: 'csv',
        encoding: 'utf-8',
        rows: { read: 2, taken: 2, changed: 0, refused: 0, skipped: 0 },
      },
    ])
    expect(Object.keys(reports(out)[0] ?? {})).toEqual([
      'file',
      'format',
      'encoding',
      'rows',
      'figures',
      'questions',
      'problems',
    ])
    expect(text('out/observations.csv').split('\n').slice(-4)).toEqual([
      'p,ontime,2021,final,93.3,,,,2022-01-10,official,,,law,,,,',
      'a,ontime,2021-Q3,final,98.5,,,,,provisional,,,tep-q3,,,,',
      'b,ontime,2021-Q3,final,97,,,,,provisional,,,tep-q3,,,,',
      '',
    ])
    expect(text('out/units.csv')).toBe(SMALL_PACKAGE['units.csv'])
    expect(text('out/meetings/one.json')).toBe('{}')
    expect(JSON.parse(text('out/datapackage.json'))).toMatchObject({
      name: 'small',
      dashboard: { focus: ['a'] },
    })
    expect((await run(['check', at('out')])).exit).toBe(0)
  })

  test('are asked about in the words of the office: a choice has its meaning beside its word', async () => {
    const into = put(SMALL_PACKAGE, 'base')
    put({ 'bare.csv': 'unit_id;Hồ sơ;Chỉ số;Kỳ;Giá trị\na;1;OT;2021-Q3;98,5\n' })
    const { out } = await run([
      'import',
      at('bare.csv'),
      '--into',
      into,
      '--out',
      at('out'),
      '--json',
    ])
    const asked = reports(out)[0]?.questions ?? []
    const labels = (id: string): unknown =>
      asked.find((each) => each.id === id)?.choices.map(({ value, label }) => [value, label])
    expect(labels('constant:status')).toEqual([
      ['illustrative', 'minh họa'],
      ['provisional', 'sơ bộ'],
      ['official', 'chính thức'],
    ])
    expect(labels('constant:basis')).toEqual(
      expect.arrayContaining([['self', expect.stringMatching(/tự (?:đánh giá|chấm)/i)]]),
    )
  })

  test('taken in again, changes nothing', async () => {
    const into = put(SMALL_PACKAGE, 'base')
    put({ 'q3.csv': GOOD })
    await run(['import', at('q3.csv'), '--into', into, '--out', at('one')])
    await run(['import', at('q3.csv'), '--into', at('one'), '--out', at('two')])
    for (const name of readdirSync(at('one'))) expect(text(`two/${name}`)).toBe(text(`one/${name}`))
  })

  test('may write into the package itself', async () => {
    const into = put(SMALL_PACKAGE, 'base')
    put({ 'q3.csv': GOOD })
    expect((await run(['import', at('q3.csv'), '--into', into, '--out', into])).exit).toBe(0)
    expect(text('base/observations.csv')).toContain('tep-q3')
    expect((await run(['check', into])).exit).toBe(0)
  })

  test('follows recipes, and saves one', async () => {
    const into = put(SMALL_PACKAGE, 'base')
    put({ 'q3.csv': 'Nơi;Đúng hạn\nAlpha;1.234\n', 'more.csv': GOOD })
    const recipe = {
      version: 1,
      file: 'q*.csv',
      numbers: 'point',
      columns: { 'Đúng hạn': { indicator_id: 'ontime' } },
      constants: { period: '2021-Q3', basis: 'final' },
    }
    put({ 'r.json': JSON.stringify(recipe) })
    const files = [at('q3.csv'), at('more.csv')]
    const given = await run([
      'import',
      ...files,
      '--into',
      into,
      '--recipe',
      at('r.json'),
      '--out',
      at('out'),
      '--save-recipe',
      at('saved.json'),
    ])
    // Both files give the figure of Alpha, each as a source of its own, and not the same one.
    expect(given.exit).toBe(1)
    expect(text('out/observations.csv')).toContain(
      'a,ontime,2021-Q3,final,1.234,,,,,provisional,,,tep-q3,,,,\n',
    )
    const [saved] = JSON.parse(text('saved.json')) as [
      { readonly columns: unknown; readonly constants: unknown },
    ]
    expect(saved.columns).toEqual({ Nơi: 'unit_id', 'Đúng hạn': { indicator_id: 'ontime' } })
    expect(saved.constants).toEqual({ basis: 'final' })
  })

  test('without a package makes a new one of what was taken and the names it needs', async () => {
    put({ 'q3.csv': 'Đơn vị;Kỳ;Cơ sở;Hồ sơ đúng hạn\nHuyện Lấp Vò;Quý III/2021;final;98,5\n' })
    const { exit } = await run(['import', at('q3.csv'), '--out', at('out')])
    expect(exit).toBe(0)
    expect(text('out/observations.csv').trim().split('\n')).toHaveLength(2)
    expect(text('out/units.csv')).toContain('lap-vo,875,Huyện Lấp Vò')
    expect(text('out/shortcomings.csv').trim().split('\n')).toHaveLength(1)
    expect((await run(['check', at('out')])).exit).toBe(0)
  })

  test('files that bring their units and indicators need nothing else', async () => {
    const names = [
      'units.csv',
      'indicators.csv',
      'fields.csv',
      'sources.csv',
      'observations.csv',
    ] as const
    put(Object.fromEntries(names.map((name) => [name, SMALL_PACKAGE[name]])), 'in')
    const { exit } = await run([
      'import',
      ...names.map((name) => at(`in/${name}`)),
      '--out',
      at('out'),
    ])
    expect(exit).toBe(0)
    for (const name of names) expect(text(`out/${name}`)).toBe(withEveryColumn(name))
    expect(existsSync(at('out/models.csv'))).toBe(false)
  })

  test('reads workbooks, and web pages called .xls', async () => {
    const into = put(SMALL_PACKAGE, 'base')
    const rows = [
      ['Đơn vị', 'Kỳ', 'On time'],
      ['Alpha', 'Q3/2021', 98.5],
    ]
    const html = `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
    put({ 'a.xlsx': makeXlsx([{ name: 'S', rows }]), 'b.xls': html })
    const { out } = await importInto(into, 'a.xlsx', 'b.xls')
    expect(
      reports(out).map(({ format, encoding, rows: { taken = 0 } }) => [format, encoding, taken]),
    ).toEqual([
      ['xlsx', null, 1],
      ['html', 'utf-8', 1],
    ])
  })

  test('exits with 1 where there are problems, and writes what could be taken', async () => {
    const into = put(SMALL_PACKAGE, 'base')
    put({ 'q3.csv': GOOD.replace('Beta', 'Betta') })
    const { exit, out } = await importInto(into, 'q3.csv', 'missing.csv')
    expect(exit).toBe(1)
    expect(
      reports(out).map(({ rows: { refused = 0 }, problems }) => [refused, problems[0]?.code]),
    ).toEqual([
      [1, 'name/unknown'],
      [0, 'file/missing'],
    ])
    expect(reports(out)[0]?.problems[0]).toMatchObject({
      severity: 'error',
      row: 3,
      column: 'Đơn vị',
      found: 'Betta',
    })
    expect(reports(out)[0]?.problems[0]?.message).toContain('Beta')
    expect(text('out/observations.csv')).toContain('a,ontime,2021-Q3')
  })

  test('writes nothing where nothing could be taken', async () => {
    const into = put(SMALL_PACKAGE, 'base')
    put({ 'x.csv': 'a,b\n1,2\n', 'y.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0) })
    const { exit, out } = await run([
      'import',
      at('x.csv'),
      at('y.png'),
      '--into',
      into,
      '--out',
      at('out'),
      '--save-recipe',
      at('r.json'),
    ])
    expect(exit).toBe(1)
    expect(existsSync(at('out'))).toBe(false)
    expect(out).toContain('không ghi gì')
  })

  test('writes no package that could not be opened', async () => {
    put({
      'units.csv': SMALL_PACKAGE['units.csv'],
      'indicators.csv': SMALL_PACKAGE['indicators.csv'].split('\n').slice(0, 1).join('\n') + '\n',
    })
    const { exit } = await run([
      'import',
      at('units.csv'),
      at('indicators.csv'),
      '--out',
      at('out'),
    ])
    expect([exit, existsSync(at('out'))]).toEqual([1, false])
  })

  test('names both places where two files give one cell two values, and says nothing where they agree', async () => {
    const into = put(SMALL_PACKAGE, 'base')
    put({ 'a.csv': GOOD, 'b.csv': GOOD.replace('98,5', '91,25'), 'c.csv': GOOD })
    const { exit, out } = await importInto(into, 'a.csv', 'b.csv')
    const told = reports(out).map(({ file, rows, problems }) => [
      file,
      rows,
      problems
        .filter(({ severity }) => severity !== 'info')
        .map(({ severity, code, row }) => [severity, code, row]),
    ])
    const rows = { read: 2, taken: 2, changed: 0, refused: 0, skipped: 0 }
    expect(told).toEqual([
      [at('a.csv'), rows, [['warning', 'observation/conflict', 2]]],
      [at('b.csv'), rows, []],
    ])
    expect(reports(out)[0]?.problems[0]).toMatchObject({
      column: 'On time',
      found: '98,5',
      expected: { kind: 'value', value: 91.25, at: { file: at('b.csv'), row: 2 } },
      message: expect.stringContaining(`91,25 (${at('b.csv')}, dòng 2)`) as string,
    })
    expect(exit).toBe(1)
    const same = await importInto(into, 'a.csv', 'c.csv')
    expect(same.exit).toBe(0)
    expect(
      reports(same.out).flatMap(({ problems }) =>
        problems.filter(({ severity }) => severity !== 'info'),
      ),
    ).toEqual([])
  })

  test('refuses the second of two values from one source, and names both with their places', async () => {
    const into = put(SMALL_PACKAGE, 'base')
    const file = (value: string) =>
      `unit_id,indicator_id,period,basis,value,status,source_id\na,ontime,2021-Q3,final,${value},official,law\n`
    put({ 'a.csv': file('92.4'), 'b.csv': file('95') })
    const { exit, out } = await importInto(into, 'a.csv', 'b.csv')
    expect(exit).toBe(1)
    expect(reports(out)[1]).toMatchObject({
      rows: { read: 1, taken: 0, changed: 0, refused: 1, skipped: 0 },
      problems: [
        {
          severity: 'error',
          code: 'figure/twice',
          row: 2,
          found: '95',
          expected: { kind: 'value', value: 92.4 },
        },
      ],
    })
    expect(reports(out)[1]?.problems[0]?.message).toContain(
      `Gặp: “95”. Dòng trước ghi: 92,4 (${at('a.csv')}, dòng 2).`,
    )
    expect(text('out/observations.csv')).toContain('a,ontime,2021-Q3,final,92.4')
  })

  test('tells what a check of the new package tells, with the row and the column of the file', async () => {
    const into = put(SMALL_PACKAGE, 'base')
    const head = 'Đơn vị;Kỳ;Cơ sở;Chỉ số;Giá trị;Tử số;Mẫu số\n'
    put({
      'q3.csv': `${head}Alpha;Q3/2021;final;On time;95,0;50;100\nBeta;Q3/2021;final;On time;195;;\nBeta;Q2/2021;final;On time;50;50;100\n`,
    })
    const { exit, out } = await importInto(into, 'q3.csv')
    const [report] = reports(out)
    const told = report?.problems.filter(({ severity }) => severity !== 'info') ?? []
    expect(told).toMatchObject([
      {
        severity: 'warning',
        code: 'observation/ratio',
        row: 2,
        column: 'Giá trị',
        found: '95,0',
        expected: { kind: 'value', value: 50 },
      },
      {
        severity: 'warning',
        code: 'cell/range',
        row: 3,
        column: 'Giá trị',
        found: '195',
        expected: { kind: 'range', min: 0, max: 100 },
      },
    ])
    expect(told[0]?.message).toMatch(/^A · On time · Quý III\/2021: /)
    expect(report?.rows).toEqual({ read: 3, taken: 3, changed: 0, refused: 0, skipped: 0 })
    expect(exit).toBe(1)
    const checked = await run(['check', at('out'), '--json'])
    expect(
      reports(checked.out).flatMap(({ problems }) => problems.map(({ code }) => code)),
    ).toEqual(told.map(({ code }) => code))
  })

  test('calls tables, columns and words of the package by their titles', async () => {
    const into = put(SMALL_PACKAGE, 'base')
    put({ 'q3.csv': 'Đơn vị;Kỳ;On time\nAlpha;Quý III/2021;98,5\n' })
    const { out } = await run(['import', at('q3.csv'), '--into', into, '--out', at('out')])
    expect(out).toContain('cột Cơ sở (basis)')
    expect(out).toContain('“tự đánh giá (self)”')
    expect(out).toContain('Trạng thái số liệu (status)')
    expect(out).toContain('  Số liệu (observations): thêm 1, đổi 0')
  })

  test('reads a Roman number and a year as a quarter', async () => {
    const into = put(SMALL_PACKAGE, 'base')
    put({ 'q3.csv': GOOD.replaceAll('Quý III/2021', 'III/2021') })
    expect((await run(['import', at('q3.csv'), '--into', into, '--out', at('out')])).exit).toBe(0)
    expect(text('out/observations.csv')).toContain('a,ontime,2021-Q3,final,98.5')
  })

  test.each([
    ['files that are not there', () => ['/nowhere/a.csv'], '/nowhere/a.csv'],
    [
      'files that are not there, and no folder',
      () => ['/nowhere/a.csv', '--out', at('out')],
      '/nowhere/a.csv',
    ],
    [
      'a recipe that is none',
      () => [at('q3.csv'), '--out', at('out'), '--recipe', at('q3.csv')],
      'q3.csv',
    ],
    [
      'a folder that cannot be written',
      () => [at('q3.csv'), '--into', at('base'), '--out', at('q3.csv')],
      'q3.csv',
    ],
  ])('as JSON prints its object even where it could not run: %s', async (_, args, file) => {
    put(SMALL_PACKAGE, 'base')
    put({ 'q3.csv': GOOD })
    const { exit, out } = await run(['import', ...args(), '--json'])
    expect(exit).toBe(2)
    expect(reports(out)).toMatchObject([
      { file: expect.stringContaining(file) as string, problems: [{ severity: 'error' }] },
    ])
  })

  test('says what of the package in use cannot be written again', async () => {
    const into = put(withFault('observations.csv', '90,90,100', '90,many,100'), 'base')
    put({ 'q3.csv': GOOD })
    const { exit, out } = await importInto(into, 'q3.csv')
    expect(exit).toBe(1)
    expect(reports(out).at(-1)).toMatchObject({
      file: path.join(into, 'observations.csv'),
      problems: [{ code: 'package/rowsLost', found: '1' }],
    })
  })

  test.each([
    ['no file', ['--out', 'x']],
    ['no folder', ['a.csv']],
    ['an option of nobody', ['a.csv', '--out', 'x', '--fast']],
    ['an option of another command', ['a.csv', '--out', 'x', '--sheet', 'y']],
    ['files that are not there', ['/nowhere/a.csv', '--out', '/nowhere/out']],
    [
      'a recipe that is not there',
      ['package.json', '--out', '/nowhere/out', '--recipe', '/nowhere/r.json'],
    ],
    [
      'a recipe that is none',
      ['package.json', '--out', '/nowhere/out', '--recipe', 'package.json'],
    ],
    [
      'a package that is not there',
      ['package.json', '--out', '/nowhere/out', '--into', '/nowhere'],
    ],
  ])('could not run: %s', async (_, args) => {
    const { exit, out, error } = await run(['import', ...args])
    expect([exit, out]).toEqual([2, ''])
    expect(error).not.toBe('')
  })

  test('could not run: a folder that cannot be written', async () => {
    const into = put({ ...SMALL_PACKAGE, 'q3.csv': GOOD }, 'base')
    expect(
      (await run(['import', at('base/q3.csv'), '--into', into, '--out', at('base/q3.csv')])).exit,
    ).toBe(2)
  })
})

test('What is said of a target, a day or a period beside a figure names its own column and cell.', async () => {
  const into = path.resolve(import.meta.dirname, '../fixtures/cases/base')
  put({
    'a.csv':
      'Đơn vị;Kỳ;Tỷ lệ hồ sơ đúng hạn;Chỉ tiêu;Ngày công bố\n' +
      'Huyện Lấp Vò;Quý III/2021;98,5;0,98;15/01/2021\nHuyện Đắk Hà;Quý III/2021;97;98;\n' +
      'Huyện Đắk Hà;Quý I/2098;97;98;\n',
  })
  const { out } = await importInto(into, 'a.csv')
  const said = reports(out)[0]?.problems.flatMap(({ code, row, column, message }) =>
    ['scale/target', 'observation/publishedEarly', 'observation/toCome'].includes(code)
      ? [[code, row, column, /Gặp: “([^”]*)”/.exec(message)?.[1]]]
      : [],
  )
  expect(new Set(said)).toEqual(
    new Set([
      ['scale/target', 2, 'Chỉ tiêu', '0.98'],
      ['observation/publishedEarly', 2, 'Ngày công bố', '2021-01-15'],
      ['observation/toCome', 4, 'Kỳ', '2098-Q1'],
    ]),
  )
})
