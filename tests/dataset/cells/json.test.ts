import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { issue, type IssueInput } from '@/dataset/issue'
import { isJsonObject, parseJson, plainValue } from '@/dataset/cells/json'
import { tableFromJson } from '@/dataset/cells/jsonTable'
import { parseTable } from '@/dataset/cells/parseTable'

const file = 'units.json'
const plain = (text: string): unknown => {
  const json = parseJson(file, text)
  return json.usable ? plainValue(json.value) : json.issues[0]
}

describe('parseJson', () => {
  it('reads what JSON.parse reads, and refuses what it refuses', () => {
    const text = fc.oneof(
      fc.json(),
      fc
        .json()
        .chain((json) => fc.nat(json.length).map((at) => json.slice(0, at) + json.slice(at + 1))),
      fc.string({
        unit: fc.constantFrom(
          '{',
          '}',
          '[',
          ']',
          '"',
          ':',
          ',',
          '1',
          '0',
          '-',
          '.',
          'e',
          '\\',
          'u',
          ' ',
          'null',
          'true',
          '\n',
          '\u0001',
        ),
        maxLength: 12,
      }),
    )
    fc.assert(
      fc.property(text, (each) => {
        const json = parseJson(file, each)
        if (
          json.issues.some(({ code }) => code === 'file/encoding' || code === 'json/duplicateKey')
        )
          return
        let expected: unknown
        try {
          expected = JSON.parse(each)
        } catch {
          expect(json.usable).toBe(false)
          return
        }
        expect(json.usable && plainValue(json.value)).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps the text of a number', () => {
    expect(parseJson(file, '[98.60, 12345678901234567890, -0]')).toMatchObject({
      value: [{ number: '98.60' }, { number: '12345678901234567890' }, { number: '-0' }],
    })
  })

  it('keeps __proto__ as a key like any other', () => {
    const json = parseJson(file, '{"__proto__": {"polluted": 1}}')
    expect(json.usable && isJsonObject(json.value) && [...json.value.keys()]).toEqual(['__proto__'])
    expect(Object.keys(plain('{"__proto__": {"polluted": 1}}') as object)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test.each<[string, string, Omit<IssueInput, 'file'>]>([
    ['nothing', ' \n', { code: 'file/empty', found: '' }],
    [
      'a comma too many',
      '[\n  1,\n]',
      {
        code: 'json/syntax',
        row: 3,
        column: '1',
        found: ']',
        expected: { kind: 'text', text: '{ [ " 0 true false null' },
      },
    ],
    [
      'an object that ends too early',
      '{"a": 1',
      {
        code: 'json/syntax',
        row: 1,
        column: '8',
        found: '',
        expected: { kind: 'text', text: ', }' },
      },
    ],
    [
      'a key without quotes',
      '{\r\n a: 1}',
      {
        code: 'json/syntax',
        row: 2,
        column: '2',
        found: 'a: 1}',
        expected: { kind: 'text', text: '"' },
      },
    ],
    [
      'single quotes',
      "['a']",
      {
        code: 'json/syntax',
        row: 1,
        column: '2',
        found: "'a']",
        expected: { kind: 'text', text: '{ [ " 0 true false null' },
      },
    ],
    [
      'NaN',
      '[NaN]',
      {
        code: 'json/syntax',
        row: 1,
        column: '2',
        found: 'NaN]',
        expected: { kind: 'text', text: '{ [ " 0 true false null' },
      },
    ],
    [
      'a zero before a number',
      '[01]',
      {
        code: 'json/syntax',
        row: 1,
        column: '3',
        found: '1]',
        expected: { kind: 'text', text: ', ]' },
      },
    ],
    [
      'a line end in a text',
      '["a\nb"]',
      {
        code: 'json/syntax',
        row: 1,
        column: '4',
        found: '',
        expected: { kind: 'text', text: '"' },
      },
    ],
    [
      'a wrong escape',
      '["\\x"]',
      {
        code: 'json/syntax',
        row: 1,
        column: '3',
        found: '\\x"]',
        expected: { kind: 'text', text: '\\n \\" \\\\ \\u0000' },
      },
    ],
    [
      'something after the end',
      '[1]\n[2]',
      {
        code: 'json/syntax',
        row: 2,
        column: '1',
        found: '[2]',
        expected: { kind: 'text', text: '' },
      },
    ],
    [
      'half of a surrogate pair',
      '[1,\n"\\ud800"]',
      {
        code: 'file/encoding',
        row: 2,
        column: '1',
        found: '"\\ud800"]',
        expected: { kind: 'text', text: '"' },
      },
    ],
    [
      'a deep nest',
      '['.repeat(100_000),
      {
        code: 'json/syntax',
        row: 1,
        column: '101',
        found: '['.repeat(20),
        expected: { kind: 'limit', limit: 100, unit: 'depth' },
      },
    ],
  ])('refuses %s, and says where', (_, text, expected) => {
    expect(parseJson(file, text)).toEqual({ usable: false, issues: [issue({ file, ...expected })] })
  })

  it('reports a doubled key, and keeps the first', () => {
    const json = parseJson(file, '{"a": 1,\n "b": 2,\n "a": 3}')
    expect(json.issues).toEqual([
      issue({ code: 'json/duplicateKey', file, row: 3, column: 'a', found: 'a' }),
    ])
    expect(json.usable && plainValue(json.value)).toEqual({ a: 1, b: 2 })
  })

  it('takes no longer for 100,000 doubled keys than a reader waits', () => {
    const started = performance.now()
    expect(parseJson(file, `{${'"a":1,\n'.repeat(100_000)}"a":1}`).issues).toHaveLength(100_000)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('tableFromJson', () => {
  const rows = [
    { row: 2, cells: ['u1', '98.60'], stored: [false, true] },
    { row: 3, cells: ['u2', ''] },
  ]
  test.each([
    ['a list of row objects', '[{"id": "u1", "value": 98.60}, {"id": "u2", "value": null}]'],
    ['row objects that lack a key', '[{"id": "u1", "value": 98.60}, {"id": "u2"}]'],
    ['columns and rows', '{"columns": ["id", "value"], "rows": [["u1", 98.60], ["u2", null]]}'],
    ['a list of lists', '[["id", "value"], ["u1", 98.60], ["u2", null]]'],
    ['a list per column', '{"id": ["u1", "u2"], "value": [98.60, null]}'],
  ])('reads %s', (_, text) => {
    expect(parseTable(file, text)).toEqual({
      usable: true,
      value: { file, columns: ['id', 'value'], rows },
      issues: [],
    })
  })

  it('joins a list of plain values, as lists are written in CSV', () => {
    expect(parseTable(file, '[{"a": ["x", 1, true]}]')).toMatchObject({
      value: { rows: [{ row: 2, cells: ['x;1;true'] }] },
      issues: [],
    })
  })

  test.each<[string, string, unknown, Omit<IssueInput, 'file'>]>([
    [
      'an object in a cell',
      '[{"a": {"b": 1}}]',
      [{ row: 2, cells: [''], marks: ['unread'] }],
      {
        code: 'json/shape',
        row: 2,
        column: 'a',
        found: '{"b":1}',
        expected: { kind: 'type', type: 'text' },
      },
    ],
    [
      'a list whose values hold the separator',
      '[{"a": ["x;y"]}]',
      [{ row: 2, cells: [''], marks: ['unread'] }],
      {
        code: 'json/shape',
        row: 2,
        column: 'a',
        found: '["x;y"]',
        expected: { kind: 'type', type: 'text' },
      },
    ],
    [
      'a row that is none',
      '[{"a": 1}, 7]',
      [{ row: 2, cells: ['1'], stored: [true] }],
      { code: 'json/shape', row: 3, found: '7', expected: { kind: 'type', type: 'object' } },
    ],
    [
      'a column too short',
      '{"a": [1, 2], "b": [3]}',
      [{ row: 2, cells: ['1', '3'], stored: [true, true] }],
      { code: 'row/short', row: 3, column: 'b', found: '1', expected: { kind: 'cells', count: 2 } },
    ],
    [
      'a row too long',
      '[["a"], ["1", "2"]]',
      [],
      { code: 'row/long', row: 2, column: 'B', found: '2', expected: { kind: 'cells', count: 1 } },
    ],
    ['no rows', '[]', [], { code: 'table/noRows', severity: 'warning', row: 1 }],
    [
      'a plain value',
      '7',
      null,
      { code: 'json/shape', found: '7', expected: { kind: 'type', type: 'list' } },
    ],
    [
      'an object that is no table',
      '{"a": [1], "b": 2}',
      null,
      { code: 'json/shape', found: '{"a":[1],"b":2}', expected: { kind: 'type', type: 'list' } },
    ],
  ])('reports %s', (_, text, expectedRows, expected) => {
    const table = parseTable(file, text)
    expect(table.issues[0]).toEqual(issue({ file, ...expected }))
    expect(table.usable ? table.value.rows : null).toEqual(expectedRows)
  })

  it('throws for no value whatever', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const json = parseJson(file, text)
        if (json.usable) tableFromJson(file, json.value)
      }),
    )
  })
})

describe('parseTable', () => {
  test.each([
    ['units.csv', 'a,b\n1,2', ['a', 'b']],
    ['units.json', '[{"a": 1}]', ['a']],
    ['units.csv', '[{"a": 1}]', ['a']],
    ['units', '{"a": [1]}', ['a']],
    ['units.txt', '[a],b\n1,2', ['[a]', 'b']],
  ])('reads %s that begins %s', (name, text, columns) => {
    const table = parseTable(name, text)
    expect(table.usable && table.value.columns).toEqual(columns)
  })
})
