import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ObservationReader, rowsOfTable } from '@/dataset/readObservations'
import type { IndicatorId, UnitId } from '@/dataset/ids'
import type { Observations } from '@/dataset/observations'
import type { PeriodId } from '@/dataset/period'
import { isPreferred } from '@/dataset/preferred'
import { References } from '@/dataset/references'
import { BASES, observations, STATUSES } from '@/dataset/tables/observations'
import { datasetFrom } from '#tests/support/drawDataset'

const HEADINGS = Object.keys(observations.columns)
type Cells = Readonly<Record<string, string>>

/** Figures of a table whose rows say only what the case is about. */
function figuresOf(rows: readonly Cells[], file = 'observations.csv'): Observations {
  const given: Cells = {
    unit_id: 'a',
    indicator_id: 'x',
    period: '2021',
    basis: 'final',
    status: 'official',
    source_id: 's',
  }
  const cells = rows.map((row, index) => ({
    row: index + 2,
    cells: HEADINGS.map((heading) => row[heading] ?? given[heading] ?? ''),
  }))
  const reader = new ObservationReader()
  reader.add(rowsOfTable({ file, columns: HEADINGS, rows: cells }))
  return reader.finish(new References(), new Map()).observations
}

const cell = ['a' as UnitId, 'x' as IndicatorId, '2021' as PeriodId] as const

test('A period has figures wherever among the rows its one value stands.', () => {
  const rows: readonly Cells[] = [
    { period: '2020', missing_reason: 'not_collected' },
    { period: '2021', value: '1' },
    { period: '2022', missing_reason: 'not_collected' },
  ]
  const has = (period: string) => figuresOf(rows).hasFigures(period as PeriodId)
  expect(['2019', '2020', '2021', '2022'].map(has)).toEqual([false, false, true, false])
})

describe('which of several figures is shown', () => {
  const shown = (...rows: Cells[]): number | null | undefined =>
    figuresOf(rows.map((row, index) => ({ source_id: `s${index}`, ...row }))).find(...cell)?.value

  test('a figure before none, whatever else', () => {
    expect(
      shown(
        { basis: 'self', status: 'illustrative', value: '1' },
        { basis: 'final', status: 'official', missing_reason: 'none' },
      ),
    ).toBe(1)
  })

  test('the more settled basis before the more trustworthy status', () => {
    expect(
      shown(
        { basis: 'appraisal_2', status: 'official', value: '1' },
        { basis: 'final', status: 'provisional', value: '2' },
      ),
    ).toBe(2)
  })

  test('official before provisional before illustrative', () => {
    expect(
      shown(
        { status: 'illustrative', value: '1' },
        { status: 'official', value: '2' },
        { status: 'provisional', value: '3' },
      ),
    ).toBe(2)
  })

  test('the later announced, and a day before none', () => {
    expect(
      shown(
        { published_on: '2022-01-10', value: '1' },
        { value: '2' },
        { published_on: '2022-01-09', value: '3' },
      ),
    ).toBe(1)
  })

  test('the later in the file where nothing else tells them apart', () => {
    expect(shown({ value: '1' }, { value: '2' })).toBe(2)
  })
})

test('rows that are in no dataset yet are preferred by the same rule', () => {
  const row = fc.record({
    basis: fc.constantFrom(...BASES),
    status: fc.constantFrom(...STATUSES),
    value: fc.constantFrom(null, 5),
    published_on: fc.constantFrom(null, '2022-01-09', '2022-01-10'),
  })
  fc.assert(
    fc.property(row, row, (before, later) => {
      const rows = [before, later].map((each, index) => ({
        basis: each.basis,
        status: each.status,
        source_id: `s${index}`,
        value: each.value === null ? '' : String(each.value),
        published_on: each.published_on ?? '',
      }))
      const shown = figuresOf(rows).find(...cell)?.source_id
      expect(isPreferred(later, before)).toBe(shown === 's1')
    }),
  )
})

test('the versions of a cell come preferred first, each with its place', () => {
  const figures = figuresOf([
    { value: '1', basis: 'self' },
    { value: '9', unit_id: 'b' },
    { value: '2', basis: 'final' },
    { value: '3', basis: 'survey' },
  ])
  expect(
    figures.versions(...cell).map(({ value, basis, file, row }) => [value, basis, file, row]),
  ).toEqual([
    [2, 'final', 'observations.csv', 4],
    [3, 'survey', 'observations.csv', 5],
    [1, 'self', 'observations.csv', 2],
  ])
})

test('the official scope passes over figures of any other status', () => {
  const figures = figuresOf([
    { value: '1', basis: 'final', status: 'provisional' },
    { value: '2', basis: 'self', status: 'official' },
    { value: '3', unit_id: 'b', status: 'illustrative' },
  ])
  expect([figures.value(...cell), figures.value(...cell, 'official')]).toEqual([1, 2])
  expect([
    figures.value('b' as UnitId, cell[1], cell[2]),
    figures.find('b' as UnitId, cell[1], cell[2], 'official'),
  ]).toEqual([3, null])
})

test('a cell that nobody wrote is null', () => {
  const figures = figuresOf([{ value: '1' }])
  expect([
    figures.find('b' as UnitId, cell[1], cell[2]),
    figures.value(cell[0], cell[1], '2020' as PeriodId),
    figures.versions('b' as UnitId, cell[1], cell[2]),
  ]).toEqual([null, null, []])
})

test('every cell of a row is kept as it was written', () => {
  const row = {
    unit_id: 'a',
    indicator_id: 'x',
    period: '2021-Q3',
    basis: 'appraisal_1',
    value: '98.6',
    numerator: '986',
    denominator: '1000',
    target: '98',
    lower: '97.5',
    upper: '99.25',
    published_rank: '3',
    published_on: '2021-10-27',
    status: 'provisional',
    quality: 'temporary',
    missing_reason: 'none',
    note: 'a note',
    source_id: 's',
  }
  expect(figuresOf([row]).at(0)).toEqual({
    ...row,
    value: 98.6,
    numerator: 986,
    denominator: 1000,
    target: 98,
    lower: 97.5,
    upper: 99.25,
    published_rank: 3,
    ownTarget: 98,
    file: 'observations.csv',
    row: 2,
  })
  const bare = {
    ...row,
    value: '',
    numerator: '',
    denominator: '',
    target: '',
    lower: '',
    upper: '',
    published_rank: '',
    published_on: '',
    quality: '',
    missing_reason: '',
    note: '',
  }
  expect(figuresOf([bare]).at(0)).toMatchObject({
    value: null,
    numerator: null,
    denominator: null,
    target: null,
    lower: null,
    upper: null,
    published_rank: null,
    ownTarget: null,
    published_on: null,
    quality: null,
    missing_reason: null,
    note: null,
  })
})

test('a zero is a figure', () => {
  expect(figuresOf([{ value: '0' }]).value(...cell)).toBe(0)
})

test('periods come in order of time, those of refused rows left out', () => {
  const rows = ['2021-Q3', '2020', '2021-Q1', '2021', '2021-Q3'].map((period, index) => ({
    period,
    source_id: `s${index}`,
    value: '1',
  }))
  expect(figuresOf([...rows, { period: '1999', value: '1', basis: 'guess' }]).periods).toEqual([
    '2020',
    '2021-Q1',
    '2021-Q3',
    '2021',
  ])
})

test('a place outside the rows throws', () => {
  const figures = figuresOf([{ value: '1' }])
  for (const index of [-1, 1, Number.NaN])
    expect(() => figures.at(index)).toThrow(`Observation ${index}: 0 to 0 is allowed`)
})

test('figures are counted by status, rows without a value apart', () => {
  const rows = [
    { status: 'official', value: '1' },
    { status: 'official', value: '' },
    { status: 'illustrative', value: '2' },
  ]
  expect([
    ...figuresOf(rows.map((row, index) => ({ ...row, unit_id: `u${index}` }))).statusCounts(),
  ]).toEqual([
    ['official', 1],
    ['illustrative', 1],
  ])
})

test('figures of several files name their own', () => {
  const dataset = datasetFrom({
    units: 'unit_id\na\nb',
    indicators: 'indicator_id\nx',
    observations: ['unit_id,indicator_id,value\na,x,1', 'unit_id,indicator_id,value\nb,x,2'],
  })
  const places = [0, 1]
    .map((index) => dataset.observations.at(index))
    .map(({ file, row, value }) => [file, row, value])
  expect(places).toEqual([
    ['observations-1.csv', 2, 1],
    ['observations-2.csv', 2, 2],
  ])
})

test('ten thousand units, indicators and periods that meet nowhere take no more room than their figures', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => ({
    unit_id: `u${index}`,
    indicator_id: `i${index}`,
    period: `${1000 + (index % 2000)}-Q${1 + (Math.floor(index / 2000) % 4)}`,
    value: String(index),
  }))
  const figures = figuresOf(rows)
  expect(figures.length).toBe(10_000)
  expect(
    figures.value('u9999' as UnitId, 'i9999' as IndicatorId, rows.at(-1)?.period as PeriodId),
  ).toBe(9999)
  expect(
    figures.value('u9999' as UnitId, 'i0' as IndicatorId, rows.at(-1)?.period as PeriodId),
  ).toBeNull()
})

test('what is shown is what searching all rows would show, in any order of the file', () => {
  const drawn = fc.record({
    unit_id: fc.constantFrom('a', 'b'),
    indicator_id: fc.constantFrom('x', 'y'),
    period: fc.constantFrom('2020', '2021'),
    basis: fc.constantFrom(...BASES),
    status: fc.constantFrom(...STATUSES),
    source_id: fc.constantFrom('s', 't', 'u'),
    published_on: fc.constantFrom('', '2021-01-01', '2022-01-01'),
    value: fc.constantFrom('', '1', '2'),
  })
  const keyOf = (row: Cells): string =>
    ['unit_id', 'indicator_id', 'period', 'basis', 'source_id'].map((name) => row[name]).join()
  fc.assert(
    fc.property(fc.uniqueArray(drawn, { selector: keyOf, maxLength: 40 }), (rows) => {
      const figures = figuresOf(rows)
      const best = (scope: 'all' | 'official'): Cells | undefined =>
        rows
          .map((row, index) => ({ row, index }))
          .filter(
            ({ row }) => row.unit_id === 'a' && row.indicator_id === 'x' && row.period === '2021',
          )
          .filter(({ row }) => scope === 'all' || row.status === 'official')
          .sort(
            (p, q) =>
              Number(q.row.value !== '') - Number(p.row.value !== '') ||
              BASES.indexOf(q.row.basis) - BASES.indexOf(p.row.basis) ||
              STATUSES.indexOf(q.row.status) - STATUSES.indexOf(p.row.status) ||
              q.row.published_on.localeCompare(p.row.published_on) ||
              q.index - p.index,
          )[0]?.row
      for (const scope of ['all', 'official'] as const) {
        const [found, wanted] = [figures.find(...cell, scope), best(scope)]
        expect(found && [found.basis, found.status, found.source_id, found.value ?? '']).toEqual(
          wanted
            ? [
                wanted['basis'],
                wanted['status'],
                wanted['source_id'],
                wanted['value'] === '' ? '' : Number(wanted['value']),
              ]
            : null,
        )
      }
    }),
  )
})
