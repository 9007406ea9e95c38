import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { declarationOf, TABLE_NAMES, type TableName } from '@/dataset/declarations'
import type { AnyColumn } from '@/dataset/column'
import {
  rowsOfDataset,
  packageRows,
  tableRows,
  keyOf,
  NO_ROWS_AT_ALL,
  type AnyRow,
  type PackageRows,
} from '@/import/packageRows'
import { NEW_DESCRIPTOR, openFiles, packageFiles, tableCsv } from '@/import/packageFiles'
import { diffRows, mergeRows } from '@/import/merge'
import { readFile } from '@/import/sheets/readFile'
import { openDrawn } from '#tests/support/drawDataset'
import { SMALL_PACKAGE } from '#tests/support/smallPackage'
import { DATA, textOf } from '#tests/generator/readTable'
import { DATA_ROWS, isAccounted, only, SMALL_ROWS, take } from './base'

async function reread(rows: PackageRows): Promise<PackageRows> {
  const { assembled } = await openFiles(packageFiles(rows, NEW_DESCRIPTOR))
  if (!assembled.usable) throw new Error(JSON.stringify(assembled.issues))
  return rowsOfDataset(assembled.dataset)
}

describe('a package that is written and read back', () => {
  test('is the same package: the one that ships', async () => {
    expect(await reread(DATA_ROWS)).toEqual(DATA_ROWS)
  })

  test('is the same package: the small one', async () => {
    expect(await reread(SMALL_ROWS)).toEqual(SMALL_ROWS)
  })

  test('is the same table, whatever its cells hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TABLE_NAMES).chain((name) => fc.tuple(fc.constant(name), rowsOf(name))),
        async ([name, rows]) => {
          const read = await readFile(
            `${name}.csv`,
            new TextEncoder().encode(tableCsv(name, rows)),
            {
              layout: { mode: 'firstRow' },
              delimiter: ',',
            },
          )
          expect(
            read.issues.filter(
              ({ severity, code }) => severity === 'error' && code !== 'table/noRows',
            ),
          ).toEqual([])
          const table = read.usable ? read.value.tables[0] : undefined
          const columns = Object.entries(declarationOf(name).columns)
          const back = table?.rows.map(({ cells }) =>
            Object.fromEntries(
              columns.map(([column, declared], index) => [
                column,
                valueOf(declared, cells[index] ?? ''),
              ]),
            ),
          )
          expect(back).toEqual(rows)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('keeps the target of a row, and writes none of the table of targets into it', async () => {
    const about = JSON.parse(SMALL_PACKAGE['datapackage.json']) as { resources: unknown[] }
    about.resources.push({ name: 'targets', path: 'targets.csv' })
    const { assembled } = await openDrawn({
      ...SMALL_PACKAGE,
      'datapackage.json': JSON.stringify(about),
      'targets.csv':
        'indicator_id,year,level,group,unit_id,target,status,note,source_id\nontime,2021,,,,77,official,,law\n',
    })
    if (!assembled.usable) throw new Error(JSON.stringify(assembled.issues))
    const { observations } = assembled.dataset
    const held = Array.from({ length: observations.length }, (_, at) => observations.at(at))
    const rows = rowsOfDataset(assembled.dataset).observations
    expect(held.map(({ target }) => target)).toContain(77)
    expect(rows.map(({ target }) => target)).toEqual(held.map(({ ownTarget }) => ownTarget))
    expect(Object.keys(rows[0] ?? {})).not.toContain('ownTarget')
  })

  test('keeps what the descriptor says besides its tables', () => {
    const descriptor = {
      name: 'a',
      licenses: [{ name: 'CC-BY-4.0' }],
      resources: [
        { name: 'units', path: ['u1.csv', 'u2.csv'], note: 'kept', dialect: { delimiter: ';' } },
        { name: 'maps', path: 'maps.geojson' },
      ],
    }
    const files = packageFiles(SMALL_ROWS, descriptor)
    const written = JSON.parse(files.get('datapackage.json') ?? '') as typeof descriptor
    expect(written).toMatchObject({ name: 'a', licenses: [{ name: 'CC-BY-4.0' }] })
    expect(written.resources.find(({ name }) => name === 'units')).toMatchObject({
      path: 'units.csv',
      note: 'kept',
    })
    expect(written.resources.find(({ name }) => name === 'units')).not.toHaveProperty('dialect')
    expect(written.resources.at(-1)).toEqual({ name: 'maps', path: 'maps.geojson' })
    expect([...files.keys()]).toContain('observations.csv')
  })
})

/** The tables that the package in the repository has. */
const SHIPPED = TABLE_NAMES.filter((name) => existsSync(path.join(DATA, `${name}.csv`)))

describe('the tables of a package, taken in as any file', () => {
  test.each(SHIPPED)('%s: every row as written', async (name) => {
    const intake = await take({
      [`${name}.csv`]: new Uint8Array(readFileSync(path.join(DATA, `${name}.csv`))),
    })
    const report = only(intake)
    const rows = tableRows(DATA_ROWS, name)
    expect(report.problems.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(report.rows).toEqual({
      read: rows.length,
      taken: rows.length,
      changed: 0,
      refused: 0,
      skipped: 0,
    })
    expect(report.questions).toEqual([])
    expect(report.table).toBe(name)
    const inOrder =
      name === 'fields'
        ? [...tableRows(intake.taken, name)].sort((a, b) => Number(a['order']) - Number(b['order']))
        : tableRows(intake.taken, name)
    expect(inOrder).toEqual(rows)
    expect(diffRows(DATA_ROWS, mergeRows(DATA_ROWS, intake.taken))).toEqual([])
  })

  test('all together, into nothing: the package is made again', async () => {
    const intake = await take(
      Object.fromEntries(SHIPPED.map((name) => [`${name}.csv`, textOf(`${name}.csv`)])),
      {
        base: NO_ROWS_AT_ALL,
      },
    )
    expect(intake.report.every(isAccounted)).toBe(true)
    expect(intake.report.map(({ rows }) => rows.refused + rows.changed)).toEqual(
      SHIPPED.map(() => 0),
    )
    expect(diffRows(DATA_ROWS, intake.taken)).toEqual([])
  })
})

/** Rows of a table with cells of every kind, each key once. */
function rowsOf(name: TableName): fc.Arbitrary<readonly AnyRow[]> {
  const { columns } = declarationOf(name)
  const row = fc.record(
    Object.fromEntries(
      Object.entries(columns).map(([column, declared]) => [column, cellOf(declared)]),
    ),
  )
  return fc.uniqueArray(row, { selector: (each) => keyOf(name, each), maxLength: 6 })
}

const text = fc
  .oneof(
    fc.string({
      unit: fc.constantFrom(...Array.from('abĐềò ,;"\'\n\t|=+-@%#\u00a0\u{1f600}0')),
      maxLength: 12,
    }),
    fc.constantFrom('=SUM(A1)', '"', '1,5', 'sep=;', '1.234', '-', '{"a"', '<b>'),
  )
  .map((each) => each.trim().normalize('NFC'))
const idText = fc
  .string({ unit: fc.constantFrom(...Array.from('ab0-_.Đ')), minLength: 1, maxLength: 5 })
  .map((each) => each.normalize('NFC'))

function cellOf(column: AnyColumn): fc.Arbitrary<unknown> {
  const value = valueFor(column)
  return column.required || column.type === 'list' ? value : fc.option(value)
}

function valueFor(column: AnyColumn): fc.Arbitrary<unknown> {
  if (column.type === 'integer')
    return fc.integer({
      min: column.min ?? -90,
      max: Math.max(column.min ?? -90, Math.min(column.max ?? 90, 90)),
    })
  if (column.type === 'number')
    return fc
      .double({ min: column.min ?? -90, max: column.max ?? 1e6, noNaN: true })
      .map((each) => (each === 0 ? 0 : each))
  if (column.type === 'date') return fc.constantFrom('2021-10-27', '2000-02-29')
  if (column.type === 'period') return fc.constantFrom('2021', '2021-Q3', '2021-9M')
  if (column.type === 'enum') return fc.constantFrom(...(column.values ?? []))
  if (column.type === 'url') return fc.constantFrom('https://example.org/a,b?c=1;d', 'http://a')
  const item =
    column.reference !== undefined || column.type === 'id'
      ? idText
      : text.filter((each) => each !== '')
  if (column.type !== 'list') return item
  const listed = item.map((each) => each.replaceAll(';', '').trim()).filter((each) => each !== '')
  return fc.array(column.reference === undefined ? listed : idText, {
    minLength: column.required ? 1 : 0,
    maxLength: 3,
  })
}

function valueOf(column: AnyColumn, cell: string): unknown {
  const trimmed = cell.trim().normalize('NFC')
  if (trimmed === '') return column.type === 'list' ? [] : null
  const read = column.parse(trimmed)
  return read.ok ? read.value : read
}

test('rows of tables that are not there are none', () => {
  expect(packageRows(() => [])).toEqual(NO_ROWS_AT_ALL)
})
