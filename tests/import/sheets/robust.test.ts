import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFile } from '@/import/sheets/readFile'
import { encode } from '#tests/fixtures/encoders'
import { makeXlsx } from '#tests/fixtures/xlsx'

const SEEDS: readonly Uint8Array[] = [
  encode(
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row><Cell MergeAcross="1" MergeDown="1"><Data>a</Data></Cell></Row>' +
      '<Row Hidden="1"><Cell Index="2" Formula="=A1"/><Cell><Data Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>',
    'utf-8',
  ),
  encode('{"a": 1, "b": {"c": [1, 2]}}\n{"a": 2, "b": {"d": "x"}}\n', 'utf-8'),
  encode(
    '{"data": [{"code": "x", "metrics": [{"code": "m", "value": 1.5}]}], "meta": {"total": 3}}',
    'utf-8',
  ),
  encode(
    '<table><tr><th>a<th hidden>b<tr style="display:none"><td>1<sup>2</sup><td rowspan=3><del>8</del>1,25</table>',
    'utf-8',
  ),
  encode(
    'STT;Đơn vị;Tỷ lệ\r\n1;"Huyện ""Lấp Vò""";98,5\r\n2;Sa Đéc;97\r\n;Tổng cộng;195,5\r\n',
    'utf-8-bom',
  ),
  encode('đơn vị,tỷ lệ,số\nHuyện Lấp Vò,1,2\nTháp Mười,3,4\n', 'windows-1258'),
  encode('đơn vị\ttỷ lệ\nHuyện Lấp Vò\t1\n', 'utf-16le'),
  encode('[{"a": 1.50, "b": "x\\u1ea5"}, {"a": null, "b": [1, 2]}]', 'utf-8'),
  encode(
    '<html><table><tr><th rowspan=2>a<th colspan="2">b</tr><tr><td>c<td>d<tr><td>1<td>&#7845;<td>2</table>',
    'utf-8',
  ),
  makeXlsx([
    {
      name: 'A',
      merges: ['A1:B1'],
      rows: [
        ['x', null],
        ['a', 'b'],
        [1, 'y'],
      ],
    },
    { name: 'B', rows: [['c'], ['z']] },
  ]),
]

describe('spoilt files', () => {
  it('never make a reader throw, and account for every row', async () => {
    const spoiltFile = fc.record({
      seed: fc.constantFrom(...SEEDS),
      edits: fc.array(
        fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })),
        { maxLength: 4 },
      ),
      cut: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    await fc.assert(
      fc.asyncProperty(spoiltFile, async ({ seed, edits, cut }) => {
        const bytes = Uint8Array.from(
          seed.subarray(0, cut > 0.5 ? seed.length : Math.floor(seed.length * cut * 2)),
        )
        for (const [place, value] of edits) bytes[Math.floor(place * bytes.length)] = value
        const read = await readFile('a.csv', bytes)
        if (!read.usable) {
          expect(read.issues.length).toBeGreaterThan(0)
          return
        }
        for (const table of read.value.tables) {
          const numbers = [...table.rows, ...table.setAside].map(({ row }) => row)
          expect(new Set(numbers).size).toBe(table.rowCount)
          expect(numbers.some((row) => table.blankRows.includes(row))).toBe(false)
          const refusals = table.setAside.filter(({ kind }) => kind === 'refused')
          for (const { row } of refusals)
            expect(read.issues.some((each) => each.row === row && each.severity === 'error')).toBe(
              true,
            )
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('reads any grid back from a workbook, but for blank rows', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'Đ', ' ', '<', '&', '"', '\n', ']]>', '1', '_x', '\u00a0'),
      maxLength: 6,
    })
    const grid = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 5,
      }),
    )
    await fc.assert(
      fc.asyncProperty(grid, fc.boolean(), async (body, shared) => {
        const headings = body[0]?.map((_, index) => `h${index}`) ?? []
        const read = await readFile(
          'a.xlsx',
          makeXlsx([{ name: 'S', rows: [headings, ...body] }], { shared }),
          {
            layout: { mode: 'firstRow' },
          },
        )
        const said = body.filter((cells) => cells.some((each) => each.trim() !== ''))
        expect(read.usable && read.value.tables[0]?.rows.map(({ cells }) => cells)).toEqual(said)
      }),
      { numRuns: 200 },
    )
  })

  it('reads any JSON, however deep, or says why not', async () => {
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, true, 1.5, 'x', '2021-Q3', '&#7879;', '{"a": 1}'),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(
          fc.constantFrom(
            'a',
            'data',
            'code',
            'value',
            'columns',
            'rows',
            'headers',
            'features',
            'attributes',
            'total',
            'next',
            '__proto__',
            'a/b',
          ),
          tie('value'),
          { maxKeys: 4 },
        ),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(value, async (json) => {
        const read = await readFile('a.json', encode(JSON.stringify(json), 'utf-8'))
        if (!read.usable) {
          expect(read.issues.length).toBeGreaterThan(0)
          return
        }
        for (const table of read.value.tables) {
          const numbers = [...table.rows, ...table.setAside].map(({ row }) => row)
          expect(new Set(numbers).size).toBe(table.rowCount)
          expect(table.rows.every(({ cells }) => cells.length === table.columns.length)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('takes any merges and places, whatever numbers they give', async () => {
    const number = fc.oneof(fc.integer(), fc.constantFrom('x', '-1', '1e99', '1e9', '', 'NaN', '2'))
    await fc.assert(
      fc.asyncProperty(number, number, number, async (across, down, index) => {
        const cell = `<Cell Index="${index}" MergeAcross="${across}" MergeDown="${down}"><Data>a</Data></Cell>`
        const xml = `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row>${cell}</Row><Row>${cell}</Row></Table></Worksheet></Workbook>`
        const page = `<table><tr><td colspan="${across}" rowspan="${down}">a<td>b<tr><td>1<td>2</table>`
        for (const text of [xml, page]) {
          const read = await readFile('a.xls', encode(text, 'utf-8'))
          expect(read.usable || read.issues.length > 0).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})
