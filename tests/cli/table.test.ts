import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from '@/cli/main'
import { makeXlsx } from '#tests/fixtures/xlsx'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'table-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

async function table(content: string | Uint8Array, name: string, ...options: readonly string[]) {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  const { exit, out, error } = await run(['table', file, ...options])
  return { exit, out, error }
}

async function json(content: string | Uint8Array, name: string, ...options: readonly string[]) {
  const { exit, out } = await table(content, name, '--json', ...options)
  return {
    exit,
    ...(JSON.parse(out) as {
      readonly columns: unknown
      readonly rows: unknown
      readonly problems: readonly Readonly<Record<string, unknown>>[]
    }),
  }
}

describe('table', () => {
  test.each([
    ['a.csv', 'x,y\n1,"a,b"\n\n2,\n'],
    ['a.tsv', 'x\ty\n1\ta,b\n\n2\t\n'],
    [
      'a.xlsx',
      makeXlsx([
        {
          name: 'S',
          rows: [
            ['x', 'y'],
            [1, 'a,b'],
            [null, null],
            [2, null],
          ],
        },
      ]),
    ],
  ])('prints the rows of %s as read', async (name, content) => {
    expect(await json(content, name)).toEqual({
      exit: 0,
      columns: ['x', 'y'],
      rows: [
        { row: 2, cells: ['1', 'a,b'] },
        { row: 4, cells: ['2', ''] },
      ],
      problems: [],
    })
  })

  test('prints the rows of JSON', async () => {
    const { rows, columns } = await json('[{"x": 1.50, "__proto__": "p"}, {"x": null}]', 'a.json')
    expect(columns).toEqual(['x', '__proto__'])
    expect(rows).toEqual([
      { row: 2, cells: ['1.50', 'p'] },
      { row: 3, cells: ['', ''] },
    ])
  })

  test('takes totals, numbers and names as they stand', async () => {
    const { rows } = await json('Đơn vị;Số\nLấp Vò;1.234,5\nTổng cộng;1.234,5\n', 'a.csv')
    expect(rows).toEqual([
      { row: 2, cells: ['Lấp Vò', '1.234,5'] },
      { row: 3, cells: ['Tổng cộng', '1.234,5'] },
    ])
  })

  test('finds the headings below a title that leaves columns without one', async () => {
    const { rows, columns } = await json(
      'BÁO CÁO;;\nĐơn vị;Số;Ghi chú\nLấp Vò;1;a\nTổng cộng;1;b\n',
      'a.csv',
    )
    expect(columns).toEqual(['Đơn vị', 'Số', 'Ghi chú'])
    expect(rows).toEqual([
      { row: 3, cells: ['Lấp Vò', '1', 'a'] },
      { row: 4, cells: ['Tổng cộng', '1', 'b'] },
    ])
  })

  test('names what is wrong and exits with 1', async () => {
    const { exit, rows, problems } = await json('x,y\n1\n2,3\n', 'a.csv')
    expect(exit).toBe(1)
    expect(rows).toEqual([
      { row: 2, cells: ['1'] },
      { row: 3, cells: ['2', '3'] },
    ])
    expect(problems).toEqual([
      {
        severity: 'error',
        code: 'row/short',
        row: 2,
        column: 'y',
        found: '1',
        expected: { kind: 'cells', count: 2 },
        message: expect.any(String) as string,
      },
    ])
  })

  test.each<
    [
      string,
      string,
      string | Uint8Array,
      readonly string[],
      readonly (readonly string[])[],
      readonly string[],
    ]
  >([
    ['repeated headings', 'a.csv', 'a,a\n1,2\n', ['a', 'a'], [['1', '2']], ['heading/repeated']],
    [
      'headings that are names of objects',
      'a.csv',
      '__proto__,__proto__\n1,2\n',
      ['__proto__', '__proto__'],
      [['1', '2']],
      ['heading/repeated'],
    ],
    [
      'a blank heading',
      'a.csv',
      'a,,b\n1,2,3\n',
      ['a', '', 'b'],
      [['1', '2', '3']],
      ['heading/blank'],
    ],
    ['headings with spaces', 'a.csv', ' a ,b\n1,2\n', [' a ', 'b'], [['1', '2']], []],
    [
      'ragged rows',
      'a.csv',
      'a,b\n1\n1,2,3\n4,5\n',
      ['a', 'b'],
      [['1'], ['1', '2', '3'], ['4', '5']],
      ['row/short', 'row/long'],
    ],
    [
      'blank cells beyond the headings',
      'a.csv',
      'a,b\n1,2,\n',
      ['a', 'b'],
      [['1', '2', '']],
      ['row/trailing'],
    ],
    [
      'lists of JSON',
      'a.json',
      '[["a","a",""],[1,2,3,4],[5]]',
      ['a', 'a', ''],
      [['1', '2', '3', '4'], ['5']],
      ['row/long', 'row/short', 'heading/repeated'],
    ],
    [
      'columns of JSON',
      'a.json',
      '{"a":[1,2],"b":[3]}',
      ['a', 'b'],
      [
        ['1', '3'],
        ['2', ''],
      ],
      ['row/short'],
    ],
    [
      'objects of JSON',
      'a.json',
      '[{"a":1,"b":{"c":[1]}},5]',
      ['a', 'b/c'],
      [['1', '1'], ['5']],
      ['json/shape'],
    ],
    [
      'a workbook',
      'a.xlsx',
      makeXlsx([
        {
          name: 'S',
          rows: [
            ['a', 'a', null],
            [1, 2, 3],
            [4, null, null],
          ],
        },
      ]),
      ['a', 'a', ''],
      [
        ['1', '2', '3'],
        ['4', '', ''],
      ],
      ['heading/blank', 'heading/repeated'],
    ],
  ])('keeps every cell and every heading: %s', async (_, name, content, columns, rows, codes) => {
    const read = await json(content, name)
    expect(read.columns).toEqual(columns)
    expect(
      (read.rows as readonly { readonly cells: readonly string[] }[]).map(({ cells }) => cells),
    ).toEqual(rows)
    expect(new Set(read.problems.map(({ code }) => code))).toEqual(new Set(codes))
    expect(read.problems).toHaveLength(codes.length)
    expect(read.exit).toBe(codes.length === 0 ? 0 : 1)
  })

  test('tells of the rows above the headings that it found', async () => {
    const { problems } = await json(
      'BÁO CÁO;;\nĐơn vị;Số;Ghi chú\nLấp Vò;1;a\nTổng cộng;1;b\n',
      'a.csv',
    )
    expect(problems).toMatchObject([
      { severity: 'info', code: 'row/title', row: 1, found: 'BÁO CÁO' },
    ])
  })

  test('has nothing to print of what is no table', async () => {
    const { exit, rows, columns, problems } = await json(
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0),
      'a.csv',
    )
    expect([exit, rows, columns, problems[0]?.['code']]).toEqual([1, [], [], 'file/binary'])
  })

  test('prints the sheet that is asked for', async () => {
    const sheet = (name: string) => ({ name, rows: [['x'], [name]] })
    const book = makeXlsx([sheet('A'), sheet('B')])
    expect((await json(book, 'a.xlsx')).rows).toEqual([{ row: 2, cells: ['A'] }])
    expect((await json(book, 'a.xlsx', '--sheet', 'B')).rows).toEqual([{ row: 2, cells: ['B'] }])
    expect((await json(book, 'a.xlsx', '--sheet', 'C')).problems[0]?.['code']).toBe('sheet/missing')
  })

  test('prints lines to read where no JSON is asked for', async () => {
    expect((await table('x,y\n1,"a\nb"\n', 'a.csv')).out).toBe('x\ty\n1\ta b\n')
  })

  test('could not run: a file that is not there, none, or two', async () => {
    for (const args of [['/nowhere/a.csv'], [], ['a', 'b']])
      expect((await run(['table', ...args, '--json'])).exit).toBe(2)
    const { out } = await run(['table', '/nowhere/a.csv', '--json'])
    expect(JSON.parse(out)).toMatchObject({
      columns: [],
      rows: [],
      problems: [{ code: 'file/missing' }],
    })
  })
})
