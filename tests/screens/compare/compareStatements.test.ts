import { describe, expect, it } from 'vitest'
import { compareView } from '@/screens/compare/model'
import { pointsView, type PointCell, type PointsView } from '@/screens/compare/compareStatements'
import { sceneOf } from '@/analysis/scene'
import { datasetFrom, type Drawing } from '#tests/support/drawDataset'
import { askedOf } from '#tests/support/asked'

const DRAWING: Drawing = {
  units: 'unit_id\na\nb\nc',
  fields: 'field_id,order\none,1\ntwo,2',
  indicators: 'indicator_id,field_id\nx,one',
  models: 'model_id,field_ids\nm1,two;one\nm2,two\nm3,one',
  adoptions: `model_id,unit_id,stage,attribution
    m1,b,in_use,joint
    m1,c,in_use,joint
    m2,b,piloting,unit
    m3,a,planned,unit`,
  inspections: 'inspection_id,unit_ids\ni,a;b',
  shortcomings: `shortcoming_id,unit_ids,field_id,status,due,attribution
    s1,a;b,two,unknown,,common
    s2,a,one,open,2021-10-01,unit
    s3,b,one,resolved,,unit`,
  directives: `directive_id,unit_ids,field_id,status,due
    d1,a;b,,unknown,
    d2,a,two,open,2021-12-01`,
  sources: 'source_id\nsrc',
}

function pointsOf(
  focus: readonly string[],
  field: string | null = null,
  drawing: Drawing = DRAWING,
): PointsView {
  const dataset = datasetFrom(drawing, { level: 'district', as_of: '2021-10-27' })
  const state = askedOf('compare', { focus })
  const scene = sceneOf(dataset, state)
  const view = compareView(dataset, scene, state)
  return pointsView(
    dataset,
    scene,
    view.focus,
    dataset.fields.rows.find(({ field_id }) => field_id === field) ?? null,
  )
}
const rows = ({ groups }: PointsView): string[][] =>
  groups.flatMap(({ kind, areas }) =>
    areas.flatMap(({ field, points }) =>
      points.map(({ text, cells }) => [kind, field?.field_id ?? '-', text, ...cells.map(short)]),
    ),
  )
const short = (cell: PointCell): string =>
  cell.state === 'said'
    ? cell.attribution
    : cell.state === 'unsaid'
      ? cell.bare
        ? 'bare'
        : 'unsaid'
      : 'unknown'

describe('models, shortcomings and requests side by side', () => {
  it('are every one that is said of any focus unit, by kind and area, each with how it is said of each unit', () => {
    expect(rows(pointsOf(['a', 'b', 'c']))).toEqual([
      ['shortcoming', 'one', 's2', 'unit', 'unsaid', 'unknown'],
      ['shortcoming', 'one', 's3', 'unsaid', 'unit', 'unknown'],
      ['shortcoming', 'two', 's1', 'common', 'common', 'unknown'],
      ['model', 'one', 'm1', 'bare', 'joint', 'joint'],
      ['model', 'two', 'm2', 'bare', 'unit', 'unsaid'],
      ['directive', 'two', 'd2', 'unit', 'unsaid', 'unknown'],
      ['directive', '-', 'd1', 'common', 'common', 'unknown'],
    ])
  })

  it('leave out what is said of none of them, and models that are only planned', () => {
    expect(rows(pointsOf(['a'])).map(([, , text]) => text)).toEqual(['s2', 's1', 'd2', 'd1'])
  })

  it('name the other areas of a point that has several', () => {
    const [, models] = pointsOf(['b']).groups
    expect(models?.areas[0]?.points[0]?.also.map(({ field_id }) => field_id)).toEqual(['two'])
  })

  it('stand under the area the view is narrowed to', () => {
    expect(rows(pointsOf(['a', 'b'], 'two')).map(([, field, text]) => [field, text])).toEqual([
      ['two', 's1'],
      ['two', 'm1'],
      ['two', 'm2'],
      ['two', 'd2'],
    ])
  })

  it('count what is said of a unit alone apart from what is said of several', () => {
    const [a, b, c] = pointsOf(['a', 'b', 'c']).totals
    expect([
      a?.shortcomings.own,
      a?.shortcomings.shared,
      a?.models.items.length,
      a?.models.known,
    ]).toEqual([1, 1, 0, true])
    expect([b?.models.own, b?.models.shared]).toEqual([1, 1])
    expect([a?.directives.own, a?.directives.shared, c?.directives.known]).toEqual([1, 1, false])
  })

  it('say how far all have got only where that is the same', () => {
    const [shortcomings, , directives] = pointsOf(['a', 'b']).groups
    expect([shortcomings?.shared, directives?.shared]).toEqual([null, null])
    expect(pointsOf(['c']).groups[1]?.shared).toEqual({ kind: 'model', stage: 'in_use' })
    expect(shortcomings?.areas[0]?.points[0]?.shared).toEqual({
      kind: 'shortcoming',
      state: 'overdue',
      daysLeft: -26,
    })
  })

  it('say once how a point is tied to its units, where that is one way for all that are known', () => {
    const ties = (focus: readonly string[]): (string | null)[][] =>
      pointsOf(focus).groups.flatMap(({ areas }) =>
        areas.flatMap(({ points }) => points.map(({ text, tie }) => [text, tie])),
      )
    expect(ties(['a', 'b', 'c'])).toEqual([
      ['s2', null],
      ['s3', null],
      ['s1', 'common'],
      ['m1', null],
      ['m2', null],
      ['d2', null],
      ['d1', 'common'],
    ])
    expect(ties(['b', 'c'])).toContainEqual(['m1', 'joint'])
    expect(ties(['a'])).not.toContainEqual(['s1', 'common'])
  })

  it('say which tables could not be read', () => {
    const { adoptions: _, ...rest } = DRAWING
    expect(pointsOf(['a'], null, rest).absent).toEqual(['model'])
  })

  it('cite the inspections and sources', () => {
    const view = pointsOf(['a', 'c'])
    expect(view.inspections.map(({ inspection_id }) => inspection_id)).toEqual(['i'])
    expect(view.sources.map(({ source_id }) => source_id)).toEqual(['src'])
  })
})
