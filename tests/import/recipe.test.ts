import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TABLE_NAMES } from '@/dataset/declarations'
import { issue } from '@/dataset/issue'
import { NUMBER_STYLES } from '@/import/numbers'
import { ENCODINGS } from '@/dataset/files/encoding'
import { parseRecipes } from '@/import/parseRecipe'
import {
  EMPTY_RECIPE,
  FIGURE_PARTS,
  formatRecipes,
  readOptionsOf,
  recipeFor,
  type Assignment,
  type Recipe,
} from '@/import/recipe'

const KEYS = [
  'version',
  'file',
  'sheet',
  'read',
  'table',
  'numbers',
  'dates',
  'columns',
  'constants',
  'source',
  'answers',
]

const parse = (value: unknown) =>
  parseRecipes('r.json', typeof value === 'string' ? value : JSON.stringify(value))

const text = fc
  .string({ unit: fc.constantFrom('a', 'Đ', 'ề', ' ', '"', '*', '/', '\n', '__proto__', '1') })
  .map((each) => each.normalize('NFC').trim())
const word = <const W extends string>(...words: readonly W[]) =>
  fc.option(fc.constantFrom(...words))
const map = <V>(value: fc.Arbitrary<V>) =>
  fc.array(fc.tuple(text, value), { maxLength: 4 }).map((entries) => new Map(entries))
const coordinates = fc.record(
  { unit_id: text, indicator_id: text, period: text, basis: text },
  { requiredKeys: [] },
)
const assignment: fc.Arbitrary<Assignment> = fc.oneof(
  fc.constant({ kind: 'none' } as const),
  text.map((column) => ({ kind: 'column', column }) as const),
  fc.record({
    kind: fc.constant('figure' as const),
    part: fc.constantFrom(...FIGURE_PARTS),
    at: coordinates,
  }),
)
const recipe: fc.Arbitrary<Recipe> = fc.record({
  version: fc.constant(1 as const),
  file: fc.option(text),
  sheet: fc.option(text),
  read: fc.record(
    {
      encoding: fc.constantFrom(...ENCODINGS),
      letters: fc.constantFrom('tcvn3' as const, 'asWritten' as const),
      delimiter: fc.constantFrom(';', '\t'),
      headingRow: fc.integer({ min: 1, max: 9 }),
      headingRows: fc.integer({ min: 1, max: 3 }),
    },
    { requiredKeys: [] },
  ),
  table: word(...TABLE_NAMES),
  numbers: word('comma', 'point', 'each'),
  dates: word('dmy', 'mdy'),
  columns: map(assignment),
  constants: map(text),
  source: map(text),
  answers: map(text),
})

describe('recipes', () => {
  test('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(recipe, { maxLength: 3 }), (recipes) => {
        expect(parseRecipes('r.json', formatRecipes(recipes))).toEqual({
          usable: true,
          value: recipes,
          issues: [],
        })
      }),
    )
  })

  test('say little where there is little to say', () => {
    expect(formatRecipes([{ ...EMPTY_RECIPE, file: '*.csv' }])).toBe(
      '{ "version": 1, "file": "*.csv" }\n',
    )
    expect(parse({ version: 1 })).toEqual({ usable: true, value: [EMPTY_RECIPE], issues: [] })
  })

  test.each([
    [{}, 'version'],
    [{ version: 2 }, 'version'],
    [{ version: 1, tabel: 'units' }, 'tabel'],
    [{ version: 1, table: 'unit' }, 'table'],
    [{ version: 1, numbers: 'vi' }, 'numbers'],
    [{ version: 1, dates: 1 }, 'dates'],
    [{ version: 1, columns: [] }, 'columns'],
    [{ version: 1, columns: { a: 1 } }, 'columns.a'],
    [{ version: 1, columns: { a: { indicator: 'x' } } }, 'columns.a.indicator'],
    [{ version: 1, columns: { a: { part: 'values' } } }, 'columns.a.part'],
    [{ version: 1, constants: { period: 2021 } }, 'constants.period'],
    [{ version: 1, read: { encoding: 'utf8' } }, 'read.encoding'],
    [{ version: 1, read: { delimiter: ';;' } }, 'read.delimiter'],
    [{ version: 1, read: { headingRow: 0 } }, 'read.headingRow'],
    [{ version: 1, columns: { constructor: 1 } }, 'columns.constructor'],
    [{ version: 1, read: [] }, 'read'],
    [[[]], '1'],
    [[{ version: 1 }, { version: 1, file: 3 }], '2.file'],
    ['1', null],
  ])('%j is none', (value, column) => {
    expect(parse(value)).toMatchObject({
      usable: false,
      issues: [{ code: 'recipe/invalid', column, file: 'r.json' }],
    })
  })

  test('say of each fault what stands there and what is expected', () => {
    const value = {
      version: 1,
      sheets: 2,
      numbers: 'vi',
      table: null,
      columns: { 'Số hồ sơ': { part: 'values', times: 0 } },
      read: { headingRow: '3' },
    }
    expect(parse(value).issues).toEqual(
      (
        [
          ['read.headingRow', '"3"', { kind: 'type', type: 'integer' }],
          ['numbers', 'vi', { kind: 'oneOf', values: NUMBER_STYLES }],
          ['columns.Số hồ sơ.part', 'values', { kind: 'oneOf', values: FIGURE_PARTS }],
          ['columns.Số hồ sơ.times', '0', { kind: 'type', type: 'integer' }],
          ['sheets', '2', { kind: 'oneOf', values: KEYS }],
        ] as const
      ).map(([column, found, expected]) =>
        issue({ code: 'recipe/invalid', file: 'r.json', column, found, expected }),
      ),
    )
  })

  test('are no recipes where they are no JSON', () => {
    expect(parse('{"version": 1,')).toMatchObject({
      usable: false,
      issues: [{ code: 'json/syntax' }],
    })
    expect(parse('{"version": 1, "version": 1}')).toMatchObject({
      usable: false,
      issues: [{ code: 'json/duplicateKey' }],
    })
  })

  test.each([
    ['*.csv', 'a.csv', true],
    ['*.CSV', 'Báo cáo.csv', true],
    ['q*-*.xlsx', 'Q3-2021.xlsx', true],
    ['q*-*.xlsx', 'Q3.xlsx', false],
    ['a*a.csv', 'a.csv', false],
    ['a.csv', 'b/a.csv', true],
    ['a.csv', 'b\\a.csv', true],
    ['a.csv', 'aa.csv', false],
    ['Báo*', 'Báo cáo.csv'.normalize('NFD'), true],
    ['*', '', true],
  ])('%s for %s: %s', (pattern, name, fits) => {
    const mine = { ...EMPTY_RECIPE, file: pattern }
    expect(recipeFor([mine], name)).toBe(fits ? mine : EMPTY_RECIPE)
  })

  test('the first that is for the file and the sheet counts', () => {
    const [one, two, any] = [
      { ...EMPTY_RECIPE, file: 'a.xlsx', sheet: 'Một' },
      { ...EMPTY_RECIPE, file: 'a.xlsx', sheet: 'Hai' },
      { ...EMPTY_RECIPE, numbers: 'comma' as const },
    ]
    expect(recipeFor([one, two, any], 'a.xlsx', 'Hai')).toBe(two)
    expect(recipeFor([one, two, any], 'a.xlsx', 'Ba')).toBe(any)
    expect(recipeFor([one, two], 'b.xlsx', 'Một')).toBe(EMPTY_RECIPE)
  })

  test('say how a file is opened', () => {
    expect(readOptionsOf(EMPTY_RECIPE)).toEqual({})
    const read = { encoding: 'tcvn3', delimiter: ';', headingRow: 4, headingRows: 2 } as const
    expect(readOptionsOf({ ...EMPTY_RECIPE, sheet: 'Một', read })).toEqual({
      encoding: 'tcvn3',
      delimiter: ';',
      sheets: ['Một'],
      layout: { headingRow: 4, headingRows: 2 },
    })
    expect(readOptionsOf({ ...EMPTY_RECIPE, sheet: 'Quý *' })).toEqual({})
  })
})
