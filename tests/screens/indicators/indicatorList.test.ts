import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { START } from '@/address/screen'
import type { PeriodId } from '@/dataset/period'
import { createWords } from '@/i18n/translator'
import {
  indicatorItems,
  indicatorListView,
  LIST_SORTS,
  listSortOf,
  listSortState,
  tallyOf,
  type IndicatorListView,
} from '@/screens/indicators/indicatorList'
import { indicatorListHeadline } from '@/screens/indicators/indicatorListHeadline'
import { sceneOf } from '@/analysis/scene'
import { datasetFrom } from '#tests/support/drawDataset'
import { askedOf, type Asked } from '#tests/support/asked'

const vi = createWords('vi')

const dataset = datasetFrom(
  {
    units: 'unit_id,level\np,province\na,district\nb,district\nc,district',
    fields: 'field_id,name,order\nlate,Sau,2\nearly,Đầu tiên,1',
    indicators: `indicator_id,code,name,short_name,field_id,target,polarity,aggregate,measure,aliases
      one,1.1,Hồ sơ đúng hạn,Đúng hạn,early,90,higher,ratio,percent,
      two,1.2,Chỉnh lý,Chỉnh lý tài liệu,late,50,higher,mean,percent,Lưu trữ
      three,2.1,Ngày chờ,Ngày chờ,late,3,lower,mean,days,
      four,9,Chỉ mô tả,Mô tả,late,,none,mean,score,`,
    observations: `unit_id,indicator_id,period,value,numerator,denominator,status
      a,one,2021-Q1,80,80,100,illustrative
      a,one,2021-Q2,95,95,100,illustrative
      b,one,2021-Q2,88,88,100,illustrative
      c,one,2021-Q2,10,10,100,illustrative
      a,two,2021-Q1,60,,,official
      a,three,2021-Q2,2,,,official
      b,three,2021-Q2,9,,,official
      a,four,2021-Q2,1,,,official`,
    sources: 'source_id\nsrc',
  },
  { level: 'district', period: '2021-Q2' },
)

function open(state: Partial<Asked<'indicators'>> = {}): IndicatorListView {
  const asked = askedOf('indicators', state)
  return indicatorListView(indicatorItems(dataset, sceneOf(dataset, asked)), asked, vi.compare)
}

const ids = ({ groups }: IndicatorListView): string[] =>
  groups.flatMap(({ items }) => items.map(({ indicator }) => indicator.indicator_id))

describe('the list of indicators', () => {
  it('groups by area, areas in their order', () => {
    expect(
      open().groups.map(({ field, items }) => [field?.field_id ?? null, items.length]),
    ).toEqual([
      ['early', 1],
      ['late', 3],
    ])
  })

  it('is one group where the package has no areas', () => {
    const bare = datasetFrom({ indicators: 'indicator_id\nx\ny' }, { level: 'district' })
    const { groups } = indicatorListView(
      indicatorItems(bare, sceneOf(bare, START)),
      askedOf('indicators'),
      vi.compare,
    )
    expect(groups.map(({ field, items }) => [field, items.length])).toEqual([[null, 2]])
  })

  it('has those without a figure in the period apart, last, where they are most', () => {
    const asked = { period: '2021-Q1' as PeriodId }
    const apart = (sort: IndicatorListView['sort']): unknown =>
      open({ ...asked, sort: listSortState(sort) }).groups.map(({ field, items, isElsewhere }) => [
        isElsewhere ? 'elsewhere' : (field?.field_id ?? null),
        ...items.map(({ indicator }) => indicator.indicator_id),
      ])
    const scarce = datasetFrom(
      {
        units: 'unit_id\nu',
        indicators: 'indicator_id\nx\ny\nz',
        observations: 'unit_id,indicator_id,period,value\nu,y,2021-Q1,1\nu,x,2021-Q2,1',
      },
      { level: 'district', period: '2021-Q1' },
    )
    const { groups } = indicatorListView(
      indicatorItems(scarce, sceneOf(scarce, START)),
      askedOf('indicators'),
      vi.compare,
    )
    expect(
      groups.map(({ items, isElsewhere }) => [
        isElsewhere,
        ...items.map(({ indicator }) => indicator.indicator_id),
      ]),
    ).toEqual([
      [false, 'y'],
      [true, 'x', 'z'],
    ])
    // As many here as elsewhere: each stays in its area.
    expect(apart('field')).toEqual([
      ['early', 'one'],
      ['late', 'two', 'three', 'four'],
    ])
  })

  it('counts how units stand, and what is missing', () => {
    const tallies = Object.fromEntries(
      open().items.map(({ indicator, tally }) => [indicator.indicator_id, tally]),
    )
    expect(tallies).toEqual({
      one: { met: 1, near: 1, missed: 1, unjudged: 0, nodata: 0 },
      two: { met: 0, near: 0, missed: 0, unjudged: 0, nodata: 3 },
      three: { met: 1, near: 0, missed: 1, unjudged: 0, nodata: 1 },
      four: { met: 0, near: 0, missed: 0, unjudged: 1, nodata: 2 },
    })
  })

  it('says where there are figures for those that have none here', () => {
    expect(open().items.find(({ indicator }) => indicator.code === '1.2')?.elsewhere).toEqual([
      { period: '2021-Q1', units: 1, parent: false },
    ])
    expect(
      open({ scope: 'official' }).items.find(({ indicator }) => indicator.code === '1.1')
        ?.elsewhere,
    ).toEqual([])
  })

  it('judges a unit by its own target, and leaves a sum of some units out of the course', () => {
    const own = datasetFrom(
      {
        units: 'unit_id\na\nb',
        indicators: 'indicator_id,target,aggregate,measure\nx,50,sum,count',
        observations: `unit_id,indicator_id,period,value,target
          a,x,2021-Q1,10,
          b,x,2021-Q1,20,
          a,x,2021-Q2,60,70`,
      },
      { level: 'district' },
    )
    const [item] = indicatorItems(own, sceneOf(own, START)).items
    expect(item?.tally).toMatchObject({ met: 0, missed: 1, nodata: 1 })
    expect(item?.series).toEqual([30, null])
    expect(item?.provinceAttainment).toBe('none')
  })

  it('has the provincial value by period', () => {
    const view = open()
    expect(view.periods).toEqual(['2021-Q1', '2021-Q2'])
    const [one] = view.items
    expect(one?.series[0]).toBe(80)
    expect(one?.series[1]).toBeCloseTo(64.3333333, 6)
  })

  it.each([
    ['ho so', ['one']],
    ['DUNG HAN', ['one']],
    ['luu tru', ['two']],
    ['2.1', ['three']],
    ['dau tien', ['one']],
    ['không có', []],
  ])('finds by code, names and area without tone marks: %s', (query, found) => {
    expect(ids(open({ query }))).toEqual(found)
    expect(open({ query })).toMatchObject({ shown: found.length, of: 4 })
  })

  it('can be narrowed to an area and put in other orders', () => {
    expect(ids(open({ field: 'late' }))).toEqual(['two', 'three', 'four'])
    expect(ids(open({ sort: listSortState('name') }))).toEqual(['two', 'one', 'four', 'three'])
    expect(ids(open({ sort: listSortState('fewest') }))).toEqual(['one', 'three', 'two', 'four'])
    expect(ids(open({ sort: listSortState('most') }))).toEqual(['three', 'one', 'two', 'four'])
  })

  it('keeps every indicator whatever the order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LIST_SORTS), (sort) => {
        expect(listSortOf(listSortState(sort))).toBe(sort)
        expect([...ids(open({ sort: listSortState(sort) }))].sort()).toEqual([
          'four',
          'one',
          'three',
          'two',
        ])
      }),
    )
    expect(listSortOf({ by: 'score', descending: true })).toBe('field')
  })

  it('rests on what its figures rest on', () => {
    expect(open().provenance.statuses).toEqual(['illustrative', 'official'])
    expect(open({ scope: 'official' }).provenance.statuses).toEqual(['official'])
  })

  it('is summed up in a sentence', () => {
    const { phrases, notes } = indicatorListHeadline(open())
    expect(phrases.map(({ message }) => vi.message(message))).toEqual([
      '3/4 chỉ số có số liệu ở Quý II/2021',
      '1 chỉ số có chưa đến nửa số đơn vị đạt chỉ tiêu',
    ])
    expect(notes.map((note) => vi.message(note))).toEqual([
      'Số liệu minh họa.',
      'Trong 2 chỉ số đánh giá được, yếu nhất (ít đơn vị đạt nhất) là Đúng hạn (1/3) và Ngày chờ (1/2).',
    ])
  })

  it('says that a period has no figures', () => {
    const { phrases } = indicatorListHeadline(open({ period: '2019' as PeriodId }))
    expect(phrases.map(({ message }) => vi.message(message))).toEqual([
      'Năm 2019 chưa có số liệu; hãy chọn kỳ khác',
    ])
  })

  it('tells every figure it counts', () => {
    const seen: string[] = []
    const scene = sceneOf(dataset, START)
    const [one] = dataset.indicators.rows
    if (!one) throw new Error('An indicator is drawn')
    tallyOf(dataset, scene, one, ({ unit_id }) => seen.push(unit_id))
    expect(seen).toEqual(['a', 'b', 'c'])
  })
})
