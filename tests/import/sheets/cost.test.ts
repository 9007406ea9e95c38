import { describe, expect, test } from 'vitest'
import { readFile } from '@/import/sheets/readFile'
import { makeXlsx, xlsxParts, zipParts } from '#tests/fixtures/xlsx'

const XML = '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>'
const XML_END = '</Table></Worksheet></Workbook>'
const sheetOf = (data: string, after = ''): Uint8Array =>
  zipParts({
    ...xlsxParts([{ name: 'S', rows: [] }]),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${data}</sheetData>${after}</worksheet>`,
  })
const TWO =
  '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>'

/**
 * Files that grow with n, each by what some reader could take the square of. `n`: what takes some
 * ten milliseconds to read.
 */
const GROWING: Readonly<
  Record<string, { readonly n: number; readonly make: (n: number) => string | Uint8Array }>
> = {
  'rows of CSV': { n: 10_000, make: (n) => `a;b;c\n${'x;1,5;"y z"\n'.repeat(n)}` },
  'one long cell of CSV': { n: 1_000_000, make: (n) => `a;b\n${'1'.repeat(n)};2\n` },
  'spaces in a cell of CSV': { n: 1_000_000, make: (n) => `a;b\nx${' '.repeat(n)}y;2\n` },
  'quotes of CSV': { n: 200_000, make: (n) => `a;b\n"${'""'.repeat(n)}";2\n` },
  'records of JSON': {
    n: 5_000,
    make: (n) => `[${'{"a": 1.5, "b": {"c": "x"}},'.repeat(n)}{"a": 1}]`,
  },
  'a list of JSON that is no table': { n: 200_000, make: (n) => `[${'1,'.repeat(n)}1]` },
  'lines of JSON': { n: 5_000, make: (n) => '{"a": 1, "b": "x"}\n'.repeat(n) },
  'objects side by side': {
    n: 10_000,
    make: (n) => `{${Array.from({ length: n }, (_, index) => `"k${index}": {}`).join(',')}}`,
  },
  'rows of HTML': {
    n: 4_000,
    make: (n) => `<table><tr><th>a<th>b</tr>${'<tr><td>x<td>1,5</tr>'.repeat(n)}</table>`,
  },
  'spaces that do not break': {
    n: 30_000,
    make: (n) => `<table><tr><th>a<tr><td>${'&nbsp;'.repeat(n)}</table>`,
  },
  'spaces and line breaks': {
    n: 20_000,
    make: (n) => `<table><tr><th>a<tr><td>${' &nbsp;<br>'.repeat(n)}</table>`,
  },
  'elements within one another': {
    n: 50_000,
    make: (n) => `<table><tr><th>a<tr><td>${'<b>'.repeat(n)}x${'</b>'.repeat(n)}</table>`,
  },
  'runs of a cell': {
    n: 10_000,
    make: (n) => `<table><tr><th>a<tr><td>${'<s>1</s>2'.repeat(n)}</table>`,
  },
  'attributes of a tag': {
    n: 100_000,
    make: (n) => `<table><tr><th>a<tr><td ${'a="b" '.repeat(n)}>x</table>`,
  },
  'rows of XML 2003': {
    n: 4_000,
    make: (n) => `${XML}${'<Row><Cell><Data>x</Data></Cell></Row>'.repeat(n)}${XML_END}`,
  },
  'merges of XML 2003': {
    n: 4_000,
    make: (n) =>
      `${XML}${'<Row><Cell MergeAcross="9" MergeDown="9"><Data>x</Data></Cell></Row>'.repeat(n)}${XML_END}`,
  },
  'rows of a workbook': {
    n: 3_000,
    make: (n) =>
      makeXlsx([{ name: 'S', rows: Array.from({ length: n }, (_, row) => [`x${row}`, row, 'y']) }]),
  },
  'merges of a workbook': {
    n: 30_000,
    make: (n) => sheetOf(TWO, `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(n)}</mergeCells>`),
  },
  'hidden columns of a workbook': { n: 100_000, make: (n) => sheetOf(TWO, '<cols/>'.repeat(n)) },
  'namespaces of a workbook': {
    n: 10_000,
    make: (n) => sheetOf(TWO, '<a xmlns:x="u" xmlns="v"><b/></a>'.repeat(n)),
  },
}

async function workOf(input: string | Uint8Array): Promise<number> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const limits = { cellCharacters: 10_000_000, fileBytes: 200_000_000, expansion: 10_000 }
  let least = Infinity
  for (let run = 0; run < 3; run += 1) {
    const before = process.cpuUsage()
    await readFile('a', bytes, { limits })
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

describe('twice as much takes about twice as long', () => {
  test.each(Object.entries(GROWING))('%s', async (_, { n, make }) => {
    const [small, large] = [make(n), make(2 * n)]
    let [once, twice] = [Infinity, Infinity]
    // Four times is what the square takes; what is over in a moment is let be.
    const isCheap = (): boolean => twice < Math.max(100, 3 * once)
    // A machine that did something else meanwhile is asked again; the square stays the square.
    for (let round = 0; round < 4 && (round === 0 || !isCheap()); round += 1) {
      once = Math.min(once, await workOf(small))
      twice = Math.min(twice, await workOf(large))
    }
    expect(twice).toBeLessThan(Math.max(100, 3 * once))
  })
})

describe('a small file that asks for much', () => {
  test.each([
    [
      'a merge over a thousand million columns',
      `${XML}<Row><Cell MergeAcross="1000000000"><Data>a</Data></Cell></Row><Row><Cell><Data>1</Data></Cell></Row>${XML_END}`,
    ],
    [
      'a merge over as many rows',
      `${XML}<Row><Cell MergeDown="1000000000"><Data>a</Data></Cell></Row><Row><Cell><Data>1</Data></Cell></Row>${XML_END}`,
    ],
    [
      'places that are no numbers',
      `${XML}<Row Index="x"><Cell Index="-5" MergeAcross="1e99"><Data>a</Data></Cell></Row>${XML_END}`,
    ],
    [
      'a column a thousand million to the right',
      `${XML}<Row><Cell Index="1000000000"><Data>a</Data></Cell></Row>${XML_END}`,
    ],
    [
      'hidden columns without end',
      `${XML}<Column Span="1000000000" Hidden="1"/><Row><Cell><Data>a</Data></Cell></Row>${XML_END}`,
    ],
    [
      'columns of a page without end',
      '<table><col span=1000000000 hidden><tr><th colspan=1000000000>a<tr><td>1</table>',
    ],
    [
      'merges of a workbook over all of it',
      sheetOf(TWO, '<mergeCells><mergeCell ref="A1:ZZZ99999999"/></mergeCells>'),
    ],
    [
      'hidden columns of a workbook over all of it',
      sheetOf(`<cols><col min="1" max="999999999" hidden="1"/></cols>${TWO}`),
    ],
    [
      'a cube of any size',
      '{"class":"dataset","id":["a"],"size":[1e15],"dimension":{},"value":{"1e15":1}}',
    ],
  ])('%s', async (_, input) => {
    const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
    const before = process.cpuUsage()
    const read = await readFile('a', bytes)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(500)
    if (!read.usable) expect(read.issues.length).toBeGreaterThan(0)
    else expect(read.value.tables.every(({ columns }) => columns.length < 1000)).toBe(true)
  })
})
