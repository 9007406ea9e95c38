import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  date,
  id,
  list,
  number,
  oneOf,
  optional,
  period,
  readCell,
  text,
  url,
  type AnyColumn,
  type Column,
} from '@/dataset/column'
import { declarationOf, TABLE_NAMES } from '@/dataset/declarations'
import { formatPeriod } from '@/dataset/period'

const docs = { headings: [], about: '' }

function valueOf(column: AnyColumn, cell: string): unknown {
  const read = readCell(column, cell)
  return read.ok ? read.value : read.code
}

/** What is written is read again as it was. */
function expectKept<V>(column: Column<V>, values: fc.Arbitrary<NonNullable<V>>): void {
  fc.assert(
    fc.property(values, (value) => {
      expect(readCell(column, column.write(value))).toEqual({ ok: true, value })
    }),
  )
}

const words = fc
  .stringMatching(/^[^\s;,"]{1,8}$/)
  .map((word) => word.normalize('NFC'))
  .filter((word) => /^[^\s;,"]+$/.test(word))
const texts = fc
  .string({ unit: 'binary' })
  .map((each) => each.normalize('NFC').trim())
  .filter((each) => each !== '' && each.normalize('NFC').trim() === each)
const days = fc
  .date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

describe('what is written is read again as it was', () => {
  test('text', () => expectKept(text(docs), texts))
  test('keys', () => expectKept(id<string>(docs), words))
  test('numbers', () =>
    expectKept(
      number(docs),
      fc
        .double({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER, noNaN: true })
        .map((value) => value + 0),
    ))
  test('whole numbers', () => expectKept(number({ ...docs, integer: true }), fc.maxSafeInteger()))
  test('days', () => expectKept(date(docs), days))
  test('words', () => expectKept(oneOf(['a', 'b'], docs), fc.constantFrom('a', 'b')))
  test('periods', () =>
    expectKept(
      period(docs),
      fc
        .record({
          kind: fc.constant('quarter' as const),
          year: fc.integer({ min: 1000, max: 2999 }),
          number: fc.integer({ min: 1, max: 4 }),
        })
        .map(formatPeriod),
    ))
  test('lists', () => expectKept(list(id<string>(docs)), fc.array(words)))
  test('cells that may be empty', () => expectKept(optional(number(docs)), fc.integer()))
})

test('no cell makes any column of any table throw, and what is read is written and read again as it was', () => {
  const columns = TABLE_NAMES.flatMap((name) => Object.values(declarationOf(name).columns))
  const cells = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    days,
    fc.double().map(String),
    fc.constantFrom('', ' ', '-0', '1e999', ';;', '\u00a0'),
  )
  fc.assert(
    fc.property(fc.constantFrom(...columns), cells, (column, cell) => {
      const read = readCell(column, cell)
      if (read.ok && read.value != null)
        expect(readCell(column, column.write(read.value))).toEqual(read)
    }),
  )
})

describe('numbers', () => {
  test.each([
    ['98.6', 98.6],
    ['+5', 5],
    ['.5', 0.5],
    ['1e3', 1000],
    [' 7 ', 7],
    ['-0', 0],
    ['007', 7],
  ])('%j is %d', (cell, value) => {
    expect(readCell(number(docs), cell)).toEqual({ ok: true, value })
  })

  test.each(['98,6', '1.234,5', '1 234', '98%', '0x10', 'NaN', 'Infinity', '1.', '--1', '１'])(
    '%j is none',
    (cell) => {
      expect(valueOf(number(docs), cell)).toBe('cell/type')
    },
  )

  test('beyond what is kept exactly is out of range, not rounded', () => {
    expect(
      ['9007199254740991', '9007199254740993', '-9007199254740993', '1e999'].map((cell) =>
        valueOf(number(docs), cell),
      ),
    ).toEqual([9007199254740991, 'cell/range', 'cell/range', 'cell/range'])
  })

  test('limits are included', () => {
    const column = number({ ...docs, min: 0, max: 6 })
    expect(['-0.1', '0', '6', '6.1'].map((cell) => valueOf(column, cell))).toEqual([
      'cell/range',
      0,
      6,
      'cell/range',
    ])
  })
})

test('a day must exist', () => {
  const read = (cell: string) => valueOf(date(docs), cell)
  expect(
    ['2020-02-29', '2021-02-29', '2021-00-10', '2021-1-1', '27/10/2021', '2021-10-27T00:00'].map(
      read,
    ),
  ).toEqual(['2020-02-29', 'cell/type', 'cell/type', 'cell/type', 'cell/type', 'cell/type'])
})

test('a text is kept in NFC', () => {
  expect(valueOf(text(docs), 'Thu\u031b\u0301 tu\u031b')).toBe('Th\u1ee9 t\u01b0')
})

test('an address is http or https', () => {
  const read = (cell: string) => valueOf(url(docs), cell)
  expect(
    [
      'https://a.vn/b?c=1',
      'http://a.vn',
      'javascript:alert(1)',
      'data:text/html,x',
      '//a.vn',
      'https://a.vn/<script>',
    ].map(read),
  ).toEqual([
    'https://a.vn/b?c=1',
    'http://a.vn',
    'cell/unsafe',
    'cell/unsafe',
    'cell/unsafe',
    'cell/unsafe',
  ])
})

test('a blank cell is null, an empty list, or a fault where it may not be blank', () => {
  expect(
    [
      optional(number(docs)),
      list(text(docs)),
      number(docs),
      list(text(docs), { required: true }),
    ].map((column) => valueOf(column, ' \t ')),
  ).toEqual([null, [], 'cell/required', 'cell/required'])
})

test('a list is as good as its worst item', () => {
  const column = list(id<string>(docs))
  expect([valueOf(column, 'a; b ;;c'), valueOf(column, 'a;b c')]).toEqual([
    ['a', 'b', 'c'],
    'cell/type',
  ])
})
