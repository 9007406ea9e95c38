import { describe, expect, test } from 'vitest'
import type { TableDiff } from '@/import/merge'
import { newestPeriod, openingOn } from '@/import/newestPeriod'
import type { PeriodId } from '@/dataset/period'
import { DATA_ROWS } from './base'

const [figure] = DATA_ROWS.observations
const named = { dashboard: { level: 'district', period: '2021-Q3' } }

const diffOf = (...rows: readonly (readonly [string, string, number | null])[]): TableDiff[] => [
  {
    table: 'observations',
    added: rows.map(([unit_id, period, value]) => ({ ...figure, unit_id, period, value })),
    changed: [],
    removed: [],
    untouched: 0,
  },
]

describe('the period that an import leads to', () => {
  test.each([
    [
      'the last, whatever the order',
      [
        ['lap-vo', '2022-Q1', 1],
        ['lap-vo', '2021-Q2', 1],
      ],
      '2022-Q1',
    ],
    [
      'of a unit that is compared',
      [
        ['dong-thap', '2022-Q1', 1],
        ['lap-vo', '2021-Q4', 1],
      ],
      '2021-Q4',
    ],
    [
      'of a figure',
      [
        ['lap-vo', '2022-Q1', null],
        ['lap-vo', '2021-Q4', 1],
      ],
      '2021-Q4',
    ],
    ['none of none', [], null],
  ] as const)('%s', (_, rows, period) => {
    expect(newestPeriod(diffOf(...rows), DATA_ROWS.units, named)).toBe(period)
  })

  test('is where the package opens from then on, unless it opens on a later one or on none', () => {
    expect(openingOn(named, '2022-Q1' as PeriodId)).toEqual({
      dashboard: { level: 'district', period: '2022-Q1' },
    })
    expect(openingOn(named, '2021-Q2' as PeriodId)).toBe(named)
    expect(openingOn(named, null)).toBe(named)
    expect(openingOn({ dashboard: {} }, '2022-Q1' as PeriodId)).toEqual({ dashboard: {} })
  })
})
