import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it, test } from 'vitest'
import { issue, type Issue, type IssueInput } from '@/dataset/issue'
import { parseCsv, splitCsv } from '@/dataset/cells/csv'
import { writeCsv } from './writeCsv'

const file = 'units.csv'
const at = (input: Omit<IssueInput, 'file'>): Issue => issue({ file, ...input })
const rowsOf = (text: string): unknown => {
  const table = parseCsv(file, text)
  return table.usable ? table.value.rows.map(({ row, cells }) => [row, ...cells]) : null
}

describe('parseCsv', () => {
  it('reads a table, and numbers its rows as a spreadsheet does', () => {
    expect(parseCsv(file, 'id,name\nu1,Lấp Vò\nu2,Sa Đéc\n')).toEqual({
      usable: true,
      value: {
        file,
        columns: ['id', 'name'],
        rows: [
          { row: 2, cells: ['u1', 'Lấp Vò'] },
          { row: 3, cells: ['u2', 'Sa Đéc'] },
        ],
      },
      issues: [],
    })
  })

  it('counts blank lines, and does not count line breaks inside quotes', () => {
    expect(rowsOf('\na,b\n\n1,"x\r\ny"\n \n,,\n2,z')).toEqual([
      [4, '1', 'x\r\ny'],
      [7, '2', 'z'],
    ])
  })

  it('keeps a row of cells that are empty but quoted', () => {
    expect(rowsOf('a,b\n"",""\n,\n')).toEqual([[2, '', '']])
  })

  it('keeps __proto__ and constructor as ordinary headings', () => {
    const table = parseCsv(file, '__proto__,constructor,a\n1,2,3\n')
    expect(table).toEqual({
      usable: true,
      value: {
        file,
        columns: ['__proto__', 'constructor', 'a'],
        rows: [{ row: 2, cells: ['1', '2', '3'] }],
      },
      issues: [],
    })
  })

  test.each([
    ['a comma', 'id,name,x\n1,2,3\n'],
    ['a semicolon beside decimal commas', 'id;name;x\nu1;98,5;1,0\nu2;97,25;2,5\n'],
    ['a tab', 'id\tname\tx\n1;2\t2,5\t3\n'],
    ['a bar', 'id|name|x\n1|2|3\n'],
    ['what the line sep= says', 'sep=|\nid|name;b;c;d|x\n1|2|3\n'],
    ['quoted delimiters of another kind', 'id;name;x\n"a,b,c";"d,e,f";"g,h,i"\n'],
  ])('splits at %s', (_, text) => {
    const table = parseCsv(file, text)
    expect(table.usable && table.value.columns).toHaveLength(3)
    expect(table.issues).toEqual([])
  })

  it('splits at the delimiter it is told', () => {
    const table = parseCsv(file, 'a;b,c\n1;2,3\n', { delimiter: ',' })
    expect(table.usable && table.value.columns).toEqual(['a;b', 'c'])
    expect(() => parseCsv(file, 'a', { delimiter: '\n' })).toThrow(RangeError)
    expect(() => parseCsv(file, 'a', { delimiter: ';;' })).toThrow(RangeError)
  })
})

describe('one fault, the whole issue', () => {
  test.each<[string, string, unknown, Omit<IssueInput, 'file'>]>([
    [
      'a short row',
      'a,b,c\n1,2\n3,4,5\n',
      [[3, '3', '4', '5']],
      { code: 'row/short', row: 2, column: 'c', found: '2', expected: { kind: 'cells', count: 3 } },
    ],
    [
      'a long row',
      'a,b\n1,2,3\n4,5\n',
      [[3, '4', '5']],
      { code: 'row/long', row: 2, column: 'C', found: '3', expected: { kind: 'cells', count: 2 } },
    ],
    [
      'blank cells beyond the headings',
      'a,b\n1,2,,\n',
      [[2, '1', '2']],
      {
        code: 'row/trailing',
        severity: 'warning',
        row: 2,
        column: 'C',
        found: '4',
        expected: { kind: 'cells', count: 2 },
      },
    ],
    [
      'a bare quote',
      'a,b\n1,5" pipe\n',
      [[2, '1', '5" pipe']],
      { code: 'csv/quote', severity: 'warning', row: 2, column: 'b', found: '5" pipe' },
    ],
    [
      'white space after a closing quote',
      'a,b\n"1" ,2\n',
      [[2, '1', '2']],
      { code: 'csv/quote', severity: 'warning', row: 2, column: 'a', found: '"1" ' },
    ],
    [
      'text after a closing quote',
      'a,b\n"1"x,2\n3,4\n',
      [[3, '3', '4']],
      {
        code: 'csv/quote',
        row: 2,
        column: 'a',
        found: '"1"x',
        expected: { kind: 'text', text: ',' },
      },
    ],
    [
      'a quote never closed',
      'a,b\n1,2\n\n3,"4\n5,6\n',
      null,
      { code: 'csv/quote', row: 4, column: 'b', found: '"4\n5,6\n' },
    ],
    [
      'a NUL',
      'a,b\n1,2\0\n',
      null,
      { code: 'csv/nul', row: 2, column: 'b', found: 'a,b\n1,2\0\n' },
    ],
    [
      'a NUL inside quotes',
      'a,b\n"1\0",2\n',
      null,
      { code: 'csv/nul', row: 2, column: 'a', found: 'a,b\n"1\0",2\n' },
    ],
    [
      'mixed line ends',
      'a,b\r\n1,2\r\n3,4\n5,6\r\n',
      [
        [2, '1', '2'],
        [3, '3', '4'],
        [4, '5', '6'],
      ],
      {
        code: 'csv/lineEnds',
        severity: 'warning',
        row: 3,
        found: 'CRLF, LF',
        expected: { kind: 'text', text: 'CRLF' },
      },
    ],
    [
      'a repeated heading',
      'a,b,a \n1,2,3\n',
      [[2, '1', '2']],
      {
        code: 'heading/repeated',
        row: 1,
        column: 'a',
        found: 'C',
        expected: { kind: 'text', text: 'A' },
      },
    ],
    [
      'a heading that is repeated in another Unicode form',
      'Lấp Vò,b,La\u0302\u0301p Vo\u0300\n1,2,3\n',
      [[2, '1', '2']],
      {
        code: 'heading/repeated',
        row: 1,
        column: 'La\u0302\u0301p Vo\u0300',
        found: 'C',
        expected: { kind: 'text', text: 'A' },
      },
    ],
    [
      'a column without a heading',
      'a,,b\n1,2,3\n',
      [[2, '1', '3']],
      { code: 'heading/blank', row: 1, column: 'B', found: '2' },
    ],
    ['headings only', 'a,b\n', [], { code: 'table/noRows', severity: 'warning', row: 1 }],
    ['nothing but blank lines', '\n , \n', null, { code: 'file/empty' }],
    [
      'a broken heading',
      '"a"x,b\n1,2\n',
      null,
      {
        code: 'csv/quote',
        row: 1,
        column: 'A',
        found: '"a"x',
        expected: { kind: 'text', text: ',' },
      },
    ],
  ])('%s', (_, text, rows, expected) => {
    expect(parseCsv(file, text).issues).toEqual([at(expected)])
    expect(rowsOf(text)).toEqual(rows)
  })

  it('trusts no bare quote after text that followed a closing quote', () => {
    const text = 'a,b\n"x "y"\nz",5\n6,7\n'
    expect(rowsOf(text)).toEqual([[4, '6', '7']])
    expect(
      parseCsv(file, text).issues.map(({ code, row, severity }) => [code, row, severity]),
    ).toEqual([
      ['csv/quote', 2, 'error'],
      ['csv/quote', 3, 'error'],
    ])
  })

  it('says nothing of a blank column without a heading', () => {
    expect(parseCsv(file, 'a,,b,\n1,,2,\n3,,4,\n')).toEqual({
      usable: true,
      value: {
        file,
        columns: ['a', 'b'],
        rows: [
          { row: 2, cells: ['1', '2'] },
          { row: 3, cells: ['3', '4'] },
        ],
      },
      issues: [],
    })
  })
})

const delimiter = fc.constantFrom(',', ';', '\t', '|')
const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '"',
      ',',
      ';',
      '\t',
      '|',
      '\n',
      '\r',
      'Đ',
      'e\u0302',
      '=',
      "'",
      '1',
      '.',
    ),
    maxLength: 8,
  }),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replaceAll('\0', '')),
)
const grid = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 6,
  }),
)

describe('properties', () => {
  it('reads back whatever cells are written, in any form', () => {
    fc.assert(
      fc.property(
        grid,
        delimiter,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.boolean(),
        (rows, between, lineEnd, mark, last) => {
          const written = writeCsv(rows, { delimiter: between, lineEnd, quoteAll: true })
          const text = `${mark ? '\uFEFF' : ''}${last ? written : written.slice(0, -lineEnd.length)}`
          const split = splitCsv(file, text, { delimiter: between })
          expect(split.usable && split.value.rows.map(({ cells }) => cells)).toEqual(rows)
          expect(split.issues).toEqual([])
        },
      ),
      { numRuns: 400 },
    )
  })

  it('reads back cells that are quoted only where they must be, but for rows that are blank', () => {
    fc.assert(
      fc.property(grid, delimiter, (rows, between) => {
        const split = splitCsv(
          file,
          writeCsv(rows, { delimiter: between, lineEnd: '\n', quoteAll: false }),
          { delimiter: between },
        )
        const said = rows.filter((cells) => cells.some((each) => each.trim() !== ''))
        expect(
          split.usable &&
            split.value.rows
              .map(({ cells }) => cells)
              .filter((cells) => cells.some((each) => each.trim() !== '')),
        ).toEqual(said)
      }),
      { numRuns: 400 },
    )
  })

  it('splits well-formed text as PapaParse by itself does', () => {
    fc.assert(
      fc.property(grid, delimiter, (rows, between) => {
        const text = writeCsv(rows, { delimiter: between, lineEnd: '\n', quoteAll: true })
        const { data } = Papa.parse<string[]>(text, { delimiter: between, newline: '\n' })
        const split = splitCsv(file, text, { delimiter: between })
        expect(split.usable && split.value.rows.map(({ cells }) => cells)).toEqual(
          data.slice(0, -1),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('accounts for every row of any text, and never throws', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '"', ',', ';', '\n', '\r', '\t', '|', '\0', '\uFEFF', 'Đ'),
      maxLength: 60,
    })
    fc.assert(
      fc.property(text, (each) => {
        const split = splitCsv(file, each)
        const table = parseCsv(file, each)
        for (const { row, column, code } of table.issues)
          expect([code, row !== null || code === 'file/empty', column]).toEqual([
            code,
            true,
            column,
          ])
        expect(table.usable || table.issues.length > 0).toBe(true)
        if (!split.usable) return
        const { rows, blankRows, brokenRows } = split.value
        const numbers = [...rows.map(({ row }) => row), ...blankRows, ...brokenRows].sort(
          (a, b) => a - b,
        )
        expect(new Set(numbers).size).toBe(numbers.length)
        for (const broken of brokenRows)
          expect(split.value.faults.some(({ row }) => row === broken)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
