import { describe, expect, test } from 'vitest'
import { START } from '@/address/screen'
import { LIMITS } from '@/dataset/cells/limits'
import { TABLES } from '@/dataset/declarations'
import { cellsOfTyped, cleanText, typedOfCells } from '@/edit/cells'
import { handSource, newCells, proposedKey } from '@/edit/propose'
import { DRAFT_TABLES, FORM_TABLES, type Cells } from '@/edit/tables'
import { checkForm, formFields, NEW_SOURCE, type FormInput } from '@/edit/form'
import { foundChoices } from '@/edit/choices'
import { formRow, givenIn, newFormAddress, placeIn } from '@/edit/place'
import { BASE, cellsAt, newShortcoming } from './drafts'

const check = (typed: Cells, part: Partial<FormInput> = {}) =>
  checkForm({ table: 'shortcomings', own: '', typed, source: null, isKeyOwn: false, ...part }, BASE)
const faultsOf = (typed: Cells, part: Partial<FormInput> = {}) =>
  check(typed, part).faults.map(({ column, kind, severity }) => [column, kind, severity])
const typed = (columns: Readonly<Record<string, string>> = {}): Cells => ({
  ...typedOfCells('shortcomings', newShortcoming().cells),
  shortcoming_id: '',
  ...columns,
})

describe('a form', () => {
  test.each(DRAFT_TABLES)(
    'of %s has a field for every column of the table and none besides',
    (table) => {
      const fields = formFields(table, BASE, true)
      expect(fields.map(({ column }) => column).sort()).toEqual(
        Object.keys(TABLES[table].columns).sort(),
      )
      const declared = Object.entries(TABLES[table].columns)
      expect(new Map(fields.map(({ column, isRequired }) => [column, isRequired]))).toEqual(
        new Map(declared.map(([column, { required }]) => [column, required])),
      )
    },
  )

  test('begins with nothing made up', () => {
    const cells = newCells('shortcomings', { unit_ids: 'a', else: 'x' })
    expect(Object.entries(cells).filter(([, text]) => text !== '')).toEqual([
      ['unit_ids', 'a'],
      ['status', 'unknown'],
    ])
  })

  test('that is empty says what is missing, each once', () => {
    const blank = newCells('shortcomings')
    expect(faultsOf(blank)).toEqual(
      ['unit_ids', 'field_id', 'text', 'severity', 'found_on', 'attribution', 'source_id'].map(
        (column) => [column, 'required', 'error'],
      ),
    )
  })

  test('in order has no fault, and a key made of its text that stays free of those taken', () => {
    const first = check(typed({ text: 'Hồ sơ còn trễ hạn' }))
    expect(first.faults).toEqual([])
    expect([first.key, first.cells['found_on']]).toEqual(['ho-so-con-tre-han', '2021-10-27'])
    expect(check(typed({ text: 'Hồ sơ còn trễ hạn' })).key).toBe(first.key)
    expect(
      proposedKey('shortcomings', { text: 'Hồ sơ còn trễ hạn' }, new Set(['ho-so-con-tre-han'])),
    ).toBe('ho-so-con-tre-han-2')
  })

  test.each([
    [{ found_on: '31/02/2021' }, [['found_on', 'date', 'error']]],
    [{ found_on: '10/27/2021' }, [['found_on', 'date', 'error']]],
    [{ due: '26/10/2021' }, [['due', 'before', 'error']]],
    [{ due: '27/10/2021' }, []],
    [{ resolved_on: '28/10/2021' }, [['status', 'unresolved', 'error']]],
    [{ resolved_on: '28/10/2021', status: 'resolved' }, []],
    [{ severity: 'worst' }, [['severity', 'choice', 'error']]],
    [{ field_id: 'none' }, [['field_id', 'unknown', 'error']]],
    [{ text: 'x'.repeat(LIMITS.cellCharacters) }, []],
    [{ text: 'x'.repeat(LIMITS.cellCharacters + 1) }, [['text', 'long', 'error']]],
    [{ attribution: 'unit' }, [['attribution', 'several', 'warning']]],
    [{ unit_ids: BASE.shortcomings[0]?.unit_ids[0] ?? '' }, [['attribution', 'alone', 'warning']]],
    [{ found_on: '27/10/1066' }, []],
    [{ found_on: '2/7/2025' }, [['unit_ids', 'notThen', 'warning']]],
  ])('with %j says %j', (columns, faults) => {
    expect(faultsOf(typed(columns as Record<string, string>))).toEqual(faults)
  })

  test('refuses a key that another row has, and knows its own', () => {
    const held = cellsAt('shortcomings', 0)
    const own = held['shortcoming_id'] ?? ''
    expect(faultsOf(typed({ shortcoming_id: own }), { isKeyOwn: true })).toEqual([
      ['shortcoming_id', 'used', 'error'],
    ])
    expect(faultsOf(typed({ shortcoming_id: 'two words' }), { isKeyOwn: true })).toEqual([
      ['shortcoming_id', 'id', 'error'],
    ])
    expect(
      faultsOf(typedOfCells('shortcomings', held), { own }).filter(
        ([, , severity]) => severity === 'error',
      ),
    ).toEqual([])
  })

  test('of an adoption refuses a unit that runs the model already', () => {
    const held = typedOfCells('adoptions', cellsAt('adoptions', 0))
    expect(faultsOf(held, { table: 'adoptions' })).toEqual([['unit_id', 'used', 'error']])
  })

  test('writes a new source with it, which must be whole and safe', () => {
    const source = handSource('Nhập tay, bản nháp')
    const checked = check(typed({ source_id: NEW_SOURCE }), {
      source: { ...source, url: 'javascript:alert(1)' },
    })
    expect(checked.faults.map(({ column, kind }) => [column, kind])).toEqual([
      ['sources.publisher', 'required'],
      ['sources.url', 'url'],
    ])
    const whole = check(typed({ source_id: NEW_SOURCE }), {
      source: { ...source, publisher: 'Sở' },
    })
    expect([whole.faults, whole.cells['source_id'], whole.source?.['kind']]).toEqual([
      [],
      'nhap-tay-ban-nhap',
      'manual',
    ])
  })
})

test.each(FORM_TABLES)('Days of %s are shown as people write them and kept as ISO', (table) => {
  const cells = cellsAt(table, 0)
  expect(cellsOfTyped(table, typedOfCells(table, cells))).toEqual(cells)
})

test('Texts are cleaned of what no file gives back', () => {
  expect(cleanText(' a\r\nb\u0000\u0007\ud800c\u2028d\ufeff ')).toBe('a\nbc\nd')
  expect(cleanText('e\u0302\u0301')).toBe('ế'.normalize('NFC'))
})

test('Choices are found without tone marks', () => {
  const [units] = formFields('shortcomings', BASE, true)
  const found = foundChoices(units?.choices ?? [], 'thap muoi')
  expect(found.length).toBeGreaterThan(0)
  expect(found.every(({ label }) => label.includes('Tháp Mười'))).toBe(true)
})

test('Units of the tier that is compared come before the others, and other lists keep their order', () => {
  const rows = {
    ...BASE,
    units: BASE.units.map((row, index) => ({
      ...row,
      level: index % 2 === 0 ? ('commune' as const) : ('district' as const),
    })),
  }
  const choices = (column: string) =>
    formFields('shortcomings', rows, true, 'district').find((field) => field.column === column)
      ?.choices ?? []
  const levels = choices('unit_ids').map(
    ({ value }) => rows.units.find(({ unit_id: id }) => id === value)?.level,
  )
  expect(levels.lastIndexOf('district')).toBeLessThan(levels.indexOf('commune'))
  expect(levels).toContain('district')
  expect(choices('field_id').map(({ value }) => value)).toEqual(
    BASE.fields.map(({ field_id: id }) => id),
  )
})

test('A long text has a box of its own, and what names a source one line', () => {
  const kindOf = (table: 'shortcomings' | 'sources', column: string) =>
    formFields(table, BASE, true).find((field) => field.column === column)?.kind
  expect([kindOf('shortcomings', 'text'), kindOf('sources', 'title')]).toEqual(['text', 'line'])
})

test('A new row begins with what its page was narrowed to', () => {
  const params = { unit: 'a', model: null, inspection: 'v', field: 'f' }
  const address = newFormAddress('shortcomings', {
    ...START,
    page: 'shortcomings',
    params,
  } as never)
  expect(address).toEqual({
    page: 'data',
    row: formRow('shortcomings'),
    ...params,
  })
  expect(givenIn('shortcomings', params)).toEqual({
    unit_ids: 'a',
    inspection_id: 'v',
    field_id: 'f',
  })
  expect(givenIn('models', params)).toMatchObject({ field_ids: 'f' })
  expect(givenIn('adoptions', { ...params, model: 'm' })).toEqual({ model_id: 'm', unit_id: 'a' })
})

test('The place of a form in the address is read back', () => {
  for (const table of FORM_TABLES)
    for (const key of ['', 'a', 'a;b', 'a~b'])
      expect(placeIn({ tab: null, row: formRow(table, key) })).toEqual({ kind: 'form', table, key })
  expect(placeIn({ tab: 'draft', row: null })).toEqual({ kind: 'hub' })
  for (const at of [
    { tab: 'import', row: null },
    { tab: null, row: 'units;a' },
    { tab: null, row: null },
  ] as const)
    expect(placeIn(at)).toBeNull()
})
