import { describe, expect, test } from 'vitest'
import type { Dataset } from '@/dataset/dataset'
import { shownChanges } from '@/import/diff'
import { diffRows, mergeRows } from '@/import/merge'
import { emptyPackageLike } from '@/import/newPackage'
import { NEW_DESCRIPTOR, openFiles, packageFiles } from '@/import/packageFiles'
import { NO_ROWS_AT_ALL, type PackageRows } from '@/import/packageRows'
import { SMALL_ROWS, take } from './base'

const [first, second] = SMALL_ROWS.observations
if (!first || !second) throw new Error('The small package has figures')

const withFigures = (observations: PackageRows['observations']): PackageRows => ({
  ...NO_ROWS_AT_ALL,
  observations,
})

async function datasetOf(rows: PackageRows): Promise<Dataset> {
  const { assembled } = await openFiles(packageFiles(rows, NEW_DESCRIPTOR))
  if (!assembled.usable) throw new Error('unusable')
  return assembled.dataset
}

describe('putting rows into a package', () => {
  const after = { ...first, value: 81 }
  const added = { ...first, period: '2020' as typeof first.period }
  const merged = mergeRows(SMALL_ROWS, withFigures([after, added]))

  test('a row with a key that is there takes its place, any other goes to the end', () => {
    expect(merged.observations).toEqual([after, ...SMALL_ROWS.observations.slice(1), added])
    expect(merged.units).toBe(SMALL_ROWS.units)
  })

  test('what differs is told by table: added, changed from and to, untouched', () => {
    expect(diffRows(SMALL_ROWS, merged)).toEqual([
      {
        table: 'observations',
        added: [added],
        changed: [{ before: first, after, columns: ['value'] }],
        removed: [],
        untouched: 5,
      },
    ])
  })

  test('a table that is replaced loses what is not in the new one', () => {
    const replaced = mergeRows(SMALL_ROWS, withFigures([after]), new Set(['observations']))
    const [diff] = diffRows(SMALL_ROWS, replaced)
    expect([diff?.removed.length, diff?.changed.length, diff?.untouched]).toEqual([5, 1, 0])
  })

  test('nothing put in is nothing changed', () => {
    expect(diffRows(SMALL_ROWS, mergeRows(SMALL_ROWS, NO_ROWS_AT_ALL))).toEqual([])
    expect(diffRows(SMALL_ROWS, mergeRows(SMALL_ROWS, SMALL_ROWS))).toEqual([])
  })

  test('lists are compared by what is in them', () => {
    const [unit] = SMALL_ROWS.units.filter(({ aliases }) => aliases.length > 0)
    if (!unit) throw new Error('no aliases')
    const same = mergeRows(SMALL_ROWS, {
      ...NO_ROWS_AT_ALL,
      units: [{ ...unit, aliases: [...unit.aliases] }],
    })
    expect(diffRows(SMALL_ROWS, same)).toEqual([])
    const other = mergeRows(SMALL_ROWS, {
      ...NO_ROWS_AT_ALL,
      units: [{ ...unit, aliases: [...unit.aliases, 'x'] }],
    })
    expect(diffRows(SMALL_ROWS, other)[0]?.changed[0]?.columns).toEqual(['aliases'])
  })
})

describe('what the screens would show', () => {
  test('is told by cell: added, changed, gone', async () => {
    const gone = SMALL_ROWS.observations.filter((row) => row !== second)
    const changed = mergeRows(
      { ...SMALL_ROWS, observations: gone },
      withFigures([
        { ...first, value: 81 },
        { ...first, period: '2020' as typeof first.period, value: 70 },
      ]),
    )
    const { shown } = shownChanges(await datasetOf(SMALL_ROWS), await datasetOf(changed))
    expect(
      shown.map(({ unit_id, indicator_id, period, kind, from, to }) => [
        unit_id,
        indicator_id,
        period,
        kind,
        from,
        to,
      ]),
    ).toEqual([
      ['a', 'score', '2021', 'changed', 80, 81],
      ['a', 'score', '2020', 'added', null, 70],
      ['a', 'ontime', '2021', 'removed', 90, null],
    ])
  })

  test('does not change by a version that is not preferred', async () => {
    const self = { ...first, basis: 'self' as const, value: 99 }
    const merged = mergeRows(SMALL_ROWS, withFigures([self]))
    expect(diffRows(SMALL_ROWS, merged)[0]?.added).toEqual([self])
    expect(shownChanges(await datasetOf(SMALL_ROWS), await datasetOf(merged))).toEqual({
      shown: [],
      unseen: 0,
    })
  })

  test('counts what a screen can show: no missing figure, no unit alone in its tier, none before its time', async () => {
    const figure = (unit: string, period: string, value: number | null) =>
      ({ ...first, unit_id: unit, period, value }) as typeof first
    const merged = mergeRows(
      SMALL_ROWS,
      withFigures([
        figure('b', '2020', null),
        figure('c', '2026', 50),
        figure('a', '2026', 60),
        figure('p', '2020', 70),
      ]),
    )
    const { shown, unseen } = shownChanges(await datasetOf(SMALL_ROWS), await datasetOf(merged))
    expect(shown.map(({ unit_id: unit, period, to }) => [unit, period, to])).toEqual([
      ['p', '2020', 70],
    ])
    expect(unseen).toBe(2)
  })
})

describe('rows that are there already', () => {
  test('keep beside a figure what the file has no column for, and their counts while the value stays', async () => {
    const file = (value: string) =>
      `unit_id,indicator_id,period,basis,value,status,source_id\nb,ontime,2021,final,${value},official,law\n`
    const [same, other] = await Promise.all(
      ['95', '96'].map((value) => take({ 'a.csv': file(value) }, { base: SMALL_ROWS })),
    )
    const held = { numerator: 190, denominator: 200, target: 97, published_on: '2022-01-10' }
    expect(same?.taken.observations[0]).toMatchObject({ value: 95, ...held })
    expect(other?.taken.observations[0]).toMatchObject({
      value: 96,
      ...held,
      numerator: null,
      denominator: null,
    })
  })

  test('keep what their source said against a figure, so that it is not shown as settled', async () => {
    const base: PackageRows = {
      ...SMALL_ROWS,
      observations: SMALL_ROWS.observations.map((row) =>
        row === first ? { ...row, quality: 'temporary' } : row,
      ),
    }
    const row = `${first.unit_id},${first.indicator_id},${first.period},${first.basis}`
    const file = (heading: string, cell: string) =>
      `unit_id,indicator_id,period,basis,value,status,source_id${heading}\n${row},${first.value},official,${first.source_id}${cell}\n`
    const qualityOf = async (heading: string, cell: string) =>
      (await take({ 'a.csv': file(heading, cell) }, { base })).taken.observations[0]?.quality
    expect(await qualityOf('', '')).toBe('temporary')
    expect(await qualityOf(',quality', ',')).toBeNull()
    expect(await qualityOf(',quality', ',disputed')).toBe('disputed')
  })

  test('keep the columns that a list of them leaves out', async () => {
    const { taken } = await take(
      { 'units.csv': 'Mã đơn vị,Tên khác\na,Alfa;Anfa\n' },
      { base: SMALL_ROWS },
    )
    const [held] = SMALL_ROWS.units.filter(({ unit_id: id }) => id === 'a')
    expect(taken.units).toEqual([{ ...held, aliases: ['Alfa', 'Anfa'] }])
  })
})

test('a new package has the names of another one, and no figure of it', () => {
  const rows = emptyPackageLike(SMALL_ROWS, withFigures([first]))
  expect(rows.observations).toEqual([first])
  expect(rows.units).toEqual(SMALL_ROWS.units)
  expect(rows.models).toEqual([])
  expect(rows.sources.map(({ source_id: id }) => id)).toEqual(['law'])
})
