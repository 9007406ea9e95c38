import { describe, expect, test } from 'vitest'
import { isAbsent, isMute, valueFault, type Dataset } from '@/dataset/dataset'
import { TABLE_NAMES, type TableName } from '@/dataset/declarations'
import { issue, type Issue } from '@/dataset/issue'
import { datasetFrom, openDrawn } from '#tests/support/drawDataset'
import { SMALL_PACKAGE } from '#tests/support/smallPackage'

const NEEDED: readonly TableName[] = ['units', 'indicators']

async function opened(files: Readonly<Record<string, string | null>>): Promise<Dataset> {
  const { assembled } = await openDrawn({ ...SMALL_PACKAGE, ...files })
  if (!assembled.usable) throw new Error(JSON.stringify(assembled.issues))
  return assembled.dataset
}

async function reasons(files: Readonly<Record<string, string | null>>): Promise<readonly Issue[]> {
  const { assembled } = await openDrawn({ ...SMALL_PACKAGE, ...files })
  return assembled.usable ? [] : assembled.issues
}

const heading = (name: TableName): string =>
  `${SMALL_PACKAGE[`${name}.csv`].split('\n')[0] ?? ''}\n`
const statesOf = (dataset: Dataset): unknown =>
  dataset.tables.map(({ table, state, taken }) => [table, state, taken])

test('A package is of figures alone where it names neither models in use nor shortcomings.', () => {
  const table = (name: TableName, ...files: readonly string[]): Dataset['tables'][number] => ({
    table: name,
    files,
    state: 'whole',
    read: 0,
    taken: 0,
    counts: [],
  })
  const mute = (...tables: Dataset['tables']): boolean => isMute({ tables })
  expect(mute(table('units', 'units.csv'), table('adoptions'), table('shortcomings'))).toBe(true)
  expect(mute(table('adoptions', 'adoptions.csv'), table('shortcomings'))).toBe(false)
  expect(mute(table('adoptions'), table('shortcomings', 'shortcomings.csv'))).toBe(false)
})

describe('a file that is not there', () => {
  test.each(TABLE_NAMES.filter((name) => !NEEDED.includes(name)))(
    '%s: takes down its table alone, and says only that',
    async (name) => {
      const whole = await opened({})
      const dataset = await opened({ [`${name}.csv`]: null })
      expect(dataset.issues).toEqual([issue({ code: 'file/missing', file: `${name}.csv` })])
      expect(statesOf(dataset)).toEqual(
        whole.tables.map(({ table, taken }) =>
          table === name ? [table, 'absent', 0] : [table, 'whole', taken],
        ),
      )
      expect(TABLE_NAMES.filter((table) => isAbsent(dataset, table))).toEqual([name])
    },
  )

  test.each(NEEDED)('%s: leaves nothing to show, and the reason is that file', async (name) => {
    expect(await reasons({ [`${name}.csv`]: null })).toEqual([
      issue({ code: 'file/missing', file: `${name}.csv` }),
    ])
  })

  test('the descriptor: leaves nothing to show', async () => {
    expect(await reasons({ 'datapackage.json': null })).toEqual([
      issue({ code: 'file/missing', file: 'datapackage.json' }),
    ])
  })
})

describe('a file of another kind than a table', () => {
  test.each([
    ['file/empty', ''],
    ['file/html', '<!doctype html><title>Login</title>'],
    ['json/syntax', '{"rows": '],
  ])('%s: takes down its table alone', async (code, text) => {
    const dataset = await opened({ 'models.csv': text })
    expect(dataset.issues.map((each) => [each.code, each.file])).toEqual([[code, 'models.csv']])
    expect(TABLE_NAMES.filter((table) => isAbsent(dataset, table))).toEqual(['models'])
  })
})

describe('a table with a heading and no row', () => {
  test.each(['successions', 'bands', 'adoptions', 'shortcomings', 'directives'] as const)(
    '%s: is empty, not absent',
    async (name) => {
      // Without requests there are no answers to them: an error where others name its rows.
      const answers = name === 'directives' ? { 'responses.csv': heading('responses') } : {}
      const dataset = await opened({ ...answers, [`${name}.csv`]: heading(name) })
      expect(dataset.issues).toEqual([])
      expect(dataset.tables.find(({ table }) => table === name)).toMatchObject({
        state: 'whole',
        read: 0,
        taken: 0,
      })
      expect(isAbsent(dataset, name)).toBe(false)
    },
  )

  test('observations: is worth a look', async () => {
    const dataset = await opened({ 'observations.csv': heading('observations') })
    expect(dataset.issues).toEqual([
      issue({ code: 'table/noRows', severity: 'warning', file: 'observations.csv' }),
    ])
  })

  test.each(['fields', 'models', 'inspections', 'sources'] as const)(
    '%s: is a fault, said once, while rows refer to it',
    async (name) => {
      const dataset = await opened({ [`${name}.csv`]: heading(name) })
      expect(dataset.issues).toEqual([issue({ code: 'table/noRows', file: `${name}.csv` })])
      expect(TABLE_NAMES.filter((table) => isAbsent(dataset, table))).toEqual([name])
    },
  )

  test('models: is no fault when nothing refers to them', async () => {
    expect(
      (await opened({ 'models.csv': heading('models'), 'adoptions.csv': heading('adoptions') }))
        .issues,
    ).toEqual([])
  })

  test.each(NEEDED)('%s: leaves nothing to show', async (name) => {
    expect(await reasons({ [`${name}.csv`]: heading(name) })).toContainEqual(
      issue({ code: 'table/noRows', file: `${name}.csv` }),
    )
  })
})

describe('a table of several files', () => {
  const split = {
    path: ['units.csv', 'more.csv'],
    row: 'd,869,Delta,D,huyen,district,north,p,,2025-07-01,2,1,,,\n',
  }
  const descriptor = SMALL_PACKAGE['datapackage.json'].replace(
    '"units.csv"',
    JSON.stringify(split.path),
  )
  const files = { 'datapackage.json': descriptor, 'more.csv': heading('units') + split.row }

  test('is one table', async () => {
    const dataset = await opened(files)
    expect(dataset.issues).toEqual([])
    expect(dataset.units.rows.map(({ unit_id }) => unit_id)).toEqual(['p', 'a', 'b', 'c', 'd'])
    expect(dataset.tables[0]?.counts.map(({ file, read }) => [file, read])).toEqual([
      ['units.csv', 4],
      ['more.csv', 1],
    ])
  })

  test('names the file that an issue is in', async () => {
    const dataset = await opened({
      ...files,
      'more.csv': (heading('units') + split.row).replace('district', 'huyen'),
    })
    expect(dataset.issues.map(({ code, file, row, column }) => [code, file, row, column])).toEqual([
      ['cell/enum', 'more.csv', 2, 'level'],
    ])
  })

  test('goes on without one that is missing, and holds nothing against rows that may refer to it', async () => {
    const figures = `${SMALL_PACKAGE['observations.csv']}d,ontime,2021,final,80,,,,,official,,,law\n`
    const dataset = await opened({ ...files, 'more.csv': null, 'observations.csv': figures })
    expect(dataset.issues).toEqual([issue({ code: 'file/missing', file: 'more.csv' })])
    expect(dataset.units.rows).toHaveLength(4)
  })

  test('goes on without one that has the wrong headings', async () => {
    const dataset = await opened({ ...files, 'more.csv': 'unit_id,name\nd,Delta\n' })
    expect(new Set(dataset.issues.map(({ code, file }) => `${code} ${file}`))).toEqual(
      new Set(['heading/missing more.csv']),
    )
    expect(dataset.units.rows).toHaveLength(4)
  })

  test('has each key once in all of them', () => {
    const drawing = { units: ['unit_id\na', 'unit_id\nb\na'] }
    const dataset = datasetFrom(drawing, {}, ['key/duplicate'])
    expect(dataset.issues).toEqual([
      issue({
        code: 'key/duplicate',
        file: 'units-2.csv',
        row: 3,
        column: 'unit_id',
        found: 'a',
        expected: { kind: 'uniqueKey', file: 'units-1.csv', row: 2 },
      }),
    ])
  })
})

describe('every row read is accounted for', () => {
  test('as taken, changed or refused, in each file', async () => {
    const figures = SMALL_PACKAGE['observations.csv']
      .replace('b,late,2021', 'zeta,late,2021')
      .replace('90,90,100', '90,many,100')
      .replace('p,ontime,2021,final,93.3', 'p,ontime,2021')
    const dataset = await opened({ 'observations.csv': figures })
    expect(dataset.tables.find(({ table }) => table === 'observations')).toEqual({
      table: 'observations',
      files: ['observations.csv'],
      state: 'issues',
      read: 6,
      taken: 4,
      counts: [{ file: 'observations.csv', read: 6, taken: 3, changed: 1, refused: 2 }],
    })
  })

  test('a row whose optional reference is dropped is changed, one whose source is unknown is taken', async () => {
    const dataset = await opened({
      'models.csv': SMALL_PACKAGE['models.csv'].replace('ontime;late', 'ontime;never'),
      'bands.csv': SMALL_PACKAGE['bands.csv'].replace('Good,*,law', 'Good,*,gone'),
    })
    const counts = dataset.tables
      .flatMap((report) => report.counts)
      .filter(({ file }) => file === 'models.csv' || file === 'bands.csv')
    expect(counts).toEqual([
      { file: 'bands.csv', read: 2, taken: 2, changed: 0, refused: 0 },
      { file: 'models.csv', read: 1, taken: 0, changed: 1, refused: 0 },
    ])
    expect(dataset.models.rows[0]?.indicator_ids).toEqual(['ontime'])
    expect(dataset.bands[1]?.source_id).toBe('gone')
  })
})

test('a figure that could not be read has its issue as the reason, one that nobody wrote has none', async () => {
  const written = SMALL_PACKAGE['observations.csv'].replace(
    'a,ontime,2021,final,90',
    'a,ontime,2021,final,"92,4 %"',
  )
  const dataset = await opened({ 'observations.csv': written })
  const faultAt = (index: number): string | null | undefined =>
    valueFault(dataset, dataset.observations.at(index))?.found
  expect([faultAt(1), faultAt(2), faultAt(4)]).toEqual(['92,4 %', undefined, undefined])
})
