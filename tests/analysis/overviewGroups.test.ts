import { expect, test } from 'vitest'
import { groupedOverview } from '@/analysis/grouped/overviewGroups'
import { overviewView } from '@/analysis/overview'
import { sceneOf } from '@/analysis/scene'
import { screenAt } from '#tests/support/asked'
import { shippedDataset } from '#tests/support/shippedDataset'

const dataset = await shippedDataset('dong-thap-2026')
const view = overviewView(dataset, sceneOf(dataset, screenAt({})), null, (a, b) =>
  a.localeCompare(b, 'vi'),
)

test('Every commune stands once in its area of then; the nine that cross old lines are said.', () => {
  const { groups, crossing } = groupedOverview(view, 'area')
  expect(groups.flatMap(({ rows }) => rows).length).toBe(102)
  expect(new Set(groups.flatMap(({ rows }) => rows)).size).toBe(102)
  expect(groups.length).toBe(new Set(view.rows.map(({ unit }) => unit.areas[0])).size)
  expect(crossing).toHaveLength(9)
  const means = groups.map(({ mean }) => mean ?? Number.NaN)
  expect(means).toEqual([...means].sort((a, b) => b - a))
  for (const { rows, met, judged } of groups)
    expect(met).toBe(
      rows.filter(({ score }) => score?.attainment === 'met').length - (rows.length - judged),
    )
})

test('Thirds go by rank, the best first, and equal ranks stay together.', () => {
  const { groups, crossing } = groupedOverview(view, 'third')
  expect(groups.map(({ key, rows }) => [key, rows.length])).toEqual([
    [1, 34],
    [2, 34],
    [3, 34],
  ])
  expect(crossing).toEqual([])
  const tied = view.rows.map((row) => ({ ...row, place: { rank: 1, of: 102, among: null } }))
  expect(groupedOverview({ ...view, rows: tied }, 'third').groups).toHaveLength(1)
  const none = view.rows.map((row) => ({ ...row, place: null }))
  expect(groupedOverview({ ...view, rows: none }, 'third').groups.map(({ key }) => key)).toEqual([
    null,
  ])
})
