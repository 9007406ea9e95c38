import { expect, test } from 'vitest'
import { componentsOf } from '@/analysis/components'
import type { Indicator } from '@/dataset/tables/indicators'
import { datasetFrom } from '#tests/support/drawDataset'
import { shippedDataset } from '#tests/support/shippedDataset'

const indicatorsOf = (text: string): readonly Indicator[] =>
  datasetFrom({ indicators: text }).indicators.rows

const TREES = `indicator_id,parent_id,weight,max_score,measure
  one,,,100,score
  group,one,,60,score
  a,group,20,,percent
  b,group,,40,percent
  c,one,,40,percent
  note,one,,0,percent
  two,,,10,score
  d,two,3,,percent
  flat,,,100,score
  e,,7,,percent`

test('Each score is made of the leaves of its own tree, and one without a tree of all that weigh.', () => {
  const rows = indicatorsOf(TREES)
  const of = (id: string): string[] =>
    componentsOf(rows, rows.find((row) => row.indicator_id === id) ?? null).map(
      ({ indicator_id }) => indicator_id,
    )
  expect(of('one')).toEqual(['a', 'b', 'c'])
  expect(of('group')).toEqual(['a', 'b'])
  expect(of('two')).toEqual(['d'])
  expect(of('flat')).toEqual(['a', 'd', 'e'])
})

test('A ring of parents is gone through once.', () => {
  const rows = indicatorsOf('indicator_id,weight\na,1\nb,1\nc,1')
  const ring = rows.map((row, at) => ({
    ...row,
    parent_id: rows[(at + 1) % rows.length]?.indicator_id ?? null,
  }))
  expect(componentsOf(ring, ring[0] ?? null)).toEqual([])
})

test('A package of before opens as it was: nothing in the new columns, and the same components.', async () => {
  const { indicators, about } = await shippedDataset()
  for (const { parent_id, no_case, counted_for, least_change } of indicators.rows)
    expect([parent_id, no_case, counted_for, least_change]).toEqual([null, null, null, null])
  const composite = indicators.rows.find(
    ({ indicator_id }) => indicator_id === about.dashboard.composite,
  )
  expect(componentsOf(indicators.rows, composite ?? null)).toEqual(
    indicators.rows.filter(({ weight }) => weight !== null && weight > 0),
  )
})
