import { describe, expect, it } from 'vitest'
import { START } from '@/address/screen'
import type { PeriodId } from '@/dataset/period'
import { createWords } from '@/i18n/translator'
import {
  compareCell,
  compareObservations,
  compareView,
  type CompareView,
} from '@/screens/compare/model'
import { compareHeadline, midSentence } from '@/screens/compare/compareHeadline'
import { comparePanes } from '@/screens/compare/comparePanes'
import { compareTrend } from '@/screens/compare/compareTrend'
import { provenanceOf } from '@/analysis/provenance'
import { sceneOf } from '@/analysis/scene'
import { datasetFrom, type Drawing } from '#tests/support/drawDataset'
import { askedOf, type Asked } from '#tests/support/asked'

const words = createWords('vi')

const DRAWING: Drawing = {
  units: 'unit_id\na\nb\nc\nd\ne',
  fields: 'field_id,order\nlast,2\nfirst,1',
  indicators: `indicator_id,short_name,field_id,measure,decimals,polarity,target,aggregate,headline_order
    score,Score,first,score,2,higher,80,mean,
    slow,Slow work,last,percent,1,lower,5,mean,1
    time,On time,first,percent,1,higher,90,mean,2
    PAK,PAK done,first,percent,1,higher,90,mean,3
    extra,Extra,last,percent,1,higher,,mean,
    never,Never,last,percent,1,higher,,mean,`,
  observations: `unit_id,indicator_id,period,value,target,status
    a,score,2021-Q3,70,,illustrative
    b,score,2021-Q3,80,,illustrative
    c,score,2021-Q3,90,,illustrative
    a,time,2021-Q3,80,,illustrative
    b,time,2021-Q3,80,,illustrative
    c,time,2021-Q3,95,,illustrative
    d,time,2021-Q3,99,,illustrative
    a,time,2021-Q2,88,,illustrative
    b,time,2021-Q2,80,,illustrative
    a,time,2020-Q3,60,,illustrative
    a,slow,2021-Q3,9,,illustrative
    b,slow,2021-Q3,4,3,illustrative
    c,slow,2021-Q3,2,,illustrative
    a,PAK,2021-Q3,70,,illustrative
    b,PAK,2021-Q3,91,,illustrative
    b,extra,2021-Q3,1,,illustrative
    e,extra,2021-Q3,3,,illustrative
    a,extra,2020,3,,illustrative`,
  shortcomings: 'shortcoming_id,unit_ids,field_id,indicator_id,status\ns,b,first,time,open',
}
const HINTS = { level: 'district', period: '2021-Q3', focus: ['b', 'a'], composite: 'score' }
const dataset = datasetFrom(DRAWING, HINTS)

function viewOf(state: Partial<Asked<'compare'>> = {}, data = dataset): CompareView {
  const asked = askedOf('compare', state)
  return compareView(data, sceneOf(data, asked), asked)
}
const stripOf = (view: CompareView, id: string) => {
  const found = view.groups
    .flatMap(({ strips }) => strips)
    .find(({ indicator }) => indicator.indicator_id === id)
  if (!found) throw new Error(`No strip of ${id}`)
  return found
}
const idsOf = ({ groups }: CompareView): string[] =>
  groups.flatMap(({ strips }) => strips.map(({ indicator }) => indicator.indicator_id))
const sentence = (view: CompareView, data = dataset): string[] =>
  compareHeadline(data, view).phrases.map(({ message }) => words.message(message))
const notes = (view: CompareView, data = dataset): string[] =>
  compareHeadline(data, view).notes.map((note) => words.message(note))
const period = (text: string): PeriodId => text as PeriodId

describe('what is compared', () => {
  it('is the composite, then the headline indicators by area in the order of the areas', () => {
    expect(idsOf(viewOf())).toEqual(['score', 'time', 'PAK', 'slow'])
    expect(viewOf().groups.map(({ field, isScore }) => field?.field_id ?? isScore)).toEqual([
      true,
      'first',
      'last',
    ])
  })

  it('is every indicator with a figure when all are asked for, or those of one area', () => {
    expect(idsOf(viewOf({ set: 'all' }))).toEqual(['score', 'time', 'PAK', 'slow', 'extra'])
    expect(viewOf({ set: 'all' }).measured).toBe(5)
    expect(idsOf(viewOf({ field: 'last' }))).toEqual(['slow', 'extra'])
    expect(viewOf({ field: 'nowhere' }).choice).toBe('headline')
  })

  it('puts focus units first in the order chosen and drops nobody', () => {
    const { units } = stripOf(viewOf(), 'time')
    expect(units.map(({ unit, place, value }) => [unit.unit_id, place, value])).toEqual([
      ['b', 0, 80],
      ['a', 1, 80],
      ['c', null, 95],
      ['d', null, 99],
      ['e', null, null],
    ])
    expect(viewOf().others).toBe(3)
  })

  it('rests on every figure shown', () => {
    const { statuses } = provenanceOf(dataset, null, compareObservations(viewOf()))
    expect(statuses).toEqual(['illustrative'])
  })

  it('is nothing where there is no period', () => {
    const drawing = { units: 'unit_id\na\nb', observations: 'unit_id,indicator_id,value' }
    const empty = datasetFrom(drawing, { level: 'district', focus: ['a', 'b'] })
    expect(viewOf({}, empty).groups).toEqual([])
    expect(sentence(viewOf({}, empty), empty)).toEqual(['Chưa có số liệu nào cho các đơn vị này'])
  })

  it('finds the figure whose card is open, and none that there is not', () => {
    const scene = sceneOf(dataset, START)
    expect(compareCell(dataset, scene, { unit: 'a', indicator: 'time' })?.value).toBe(80)
    expect(compareCell(dataset, scene, { unit: 'a', indicator: 'gone' })).toBeNull()
    expect(compareCell(dataset, scene, null)).toBeNull()
  })
})

describe('a strip', () => {
  it('has ends that hold every figure, the target and the province', () => {
    expect(stripOf(viewOf(), 'time').axis).toEqual({ left: 80, right: 99 })
    expect(stripOf(viewOf(), 'score').axis).toEqual({ left: 70, right: 90 })
    expect(stripOf(viewOf({ form: 'rank' }), 'time').axis).toEqual({ left: 4, right: 1 })
  })

  it('shades the side that meets the target', () => {
    expect(stripOf(viewOf(), 'time').mark).toEqual({ kind: 'target', at: 90, good: 'right' })
    expect(stripOf(viewOf({ form: 'share' }), 'slow').mark).toEqual({
      kind: 'full',
      at: 100,
      good: 'right',
    })
    expect(stripOf(viewOf({ form: 'change' }), 'time').mark).toEqual({
      kind: 'unchanged',
      at: 0,
      good: 'right',
    })
    expect(stripOf(viewOf({ field: 'last' }), 'extra').mark).toBeNull()
    expect(stripOf(viewOf({ form: 'rank' }), 'time').mark).toBeNull()
  })

  it('has no common target where units have their own', () => {
    const strip = stripOf(viewOf(), 'slow')
    expect([strip.mark, strip.target, strip.targets]).toEqual([null, null, { least: 3, most: 5 }])
    expect(strip.units.map(({ attainment }) => attainment)).toEqual([
      'missed',
      'missed',
      'met',
      'none',
      'none',
    ])
  })

  it('keeps a sum of the units off the strip, where it could not stand among them', () => {
    const summed = datasetFrom(
      {
        units: 'unit_id\na\nb',
        indicators: 'indicator_id,measure,target,aggregate,headline_order\nx,count,5,sum,1',
        observations: 'unit_id,indicator_id,period,value\na,x,2021,10\nb,x,2021,20',
      },
      { level: 'district', focus: ['a', 'b'] },
    )
    expect(stripOf(viewOf({}, summed), 'x')).toMatchObject({
      province: null,
      total: 30,
      axis: { left: 5, right: 20 },
    })
    expect(stripOf(viewOf({ form: 'share' }, summed), 'x')).toMatchObject({
      province: null,
      total: null,
    })
  })

  it('says why there is nothing to show', () => {
    expect(stripOf(viewOf({ form: 'change' }), 'slow').gap).toBe('noBefore')
    expect(stripOf(viewOf({ form: 'rank', field: 'last' }), 'extra').gap).toBe('few')
    expect(stripOf(viewOf({ form: 'share', field: 'last' }), 'extra').gap).toBe('noTarget')
  })
})

describe('a second period', () => {
  it('stands beside the first, with the difference', () => {
    const view = viewOf({ versus: period('2021-Q2') })
    expect(view.beside).toEqual({ state: 'shown', period: '2021-Q2' })
    const { units, axis } = stripOf(view, 'time')
    expect(units.map(({ before, difference }) => [before, difference])).toEqual([
      [80, 0],
      [88, -8],
      [null, null],
      [null, null],
      [null, null],
    ])
    expect(units[1]?.verdict?.verdict).toBe('worse')
    expect(axis.left).toBe(80)
  })

  it('is refused when it is of another kind, the same, or without figures', () => {
    expect(viewOf({ versus: period('2020') }).beside).toEqual({
      state: 'refused',
      period: '2020',
      why: 'kind',
    })
    expect(viewOf({ versus: period('2021-Q3') }).beside).toMatchObject({ why: 'same' })
    expect(viewOf({ versus: period('2018-Q3') }).beside).toMatchObject({ why: 'nodata' })
    expect(stripOf(viewOf({ versus: period('2020') }), 'time').units[0]?.before).toBeNull()
  })

  it('can be chosen from the periods of the same kind, latest first', () => {
    expect(viewOf().comparable).toEqual(['2021-Q2', '2020-Q3'])
  })

  it('is where a change is counted from, else the same period a year before', () => {
    expect(viewOf({ form: 'change' }).base).toBe('2020-Q3')
    expect(stripOf(viewOf({ form: 'change' }), 'time').units.map(({ value }) => value)).toEqual([
      null,
      20,
      null,
      null,
      null,
    ])
    const since = viewOf({ form: 'change', versus: period('2021-Q2') })
    expect(since.base).toBe('2021-Q2')
    expect(
      stripOf(since, 'time')
        .units.map(({ value, before }) => [value, before])
        .slice(0, 2),
    ).toEqual([
      [0, null],
      [-8, null],
    ])
  })

  it('counts places gained in the form of ranks', () => {
    const ranked = datasetFrom(
      {
        units: 'unit_id\na\nb',
        indicators: 'indicator_id,aggregate,headline_order\nx,mean,1',
        observations: `unit_id,indicator_id,period,value
          a,x,2021-Q2,1\na,x,2021-Q3,3\nb,x,2021-Q2,2\nb,x,2021-Q3,2`,
      },
      { level: 'district', focus: ['a', 'b'] },
    )
    const { units } = stripOf(viewOf({ form: 'rank', versus: period('2021-Q2') }, ranked), 'x')
    expect(units.map(({ value, before, difference }) => [value, before, difference])).toEqual([
      [1, 2, 1],
      [2, 1, -1],
    ])
  })
})

describe('the headline', () => {
  it('says who misses most targets, and what the others are held up by', () => {
    expect(sentence(viewOf())).toEqual(['a chỉ đạt chỉ tiêu ở 0/3 chỉ số', 'b vướng on time'])
  })

  it('says below only where every target missed is one to be reached from below', () => {
    const higher = datasetFrom(
      { ...DRAWING, observations: `${String(DRAWING.observations)}\nc,PAK,2021-Q3,10,,official` },
      HINTS,
    )
    expect(sentence(viewOf({ focus: ['c', 'd'] }, higher), higher)).toEqual([
      'c thấp hơn chỉ tiêu ở 1/3 chỉ số',
    ])
  })

  it('hedges illustrative figures and says who leads', () => {
    expect(notes(viewOf())).toEqual([
      'Số liệu minh họa.',
      'Trong 2 đơn vị, b tốt nhất ở 3/3 chỉ số.',
    ])
  })

  it('says who moved against the second period', () => {
    expect(notes(viewOf({ versus: period('2021-Q2') })).at(-1)).toBe(
      'So với Quý II/2021, số chỉ số thay đổi rõ: a (1 xấu đi).',
    )
    expect(notes(viewOf({ form: 'change' })).at(-1)).toBe(
      'So với Quý III/2020, số chỉ số thay đổi rõ: a (1 tốt lên).',
    )
    expect(notes(viewOf({ focus: ['b', 'c'], versus: period('2021-Q2') })).at(-1)).toBe(
      'So với Quý II/2021, chưa đơn vị nào có thay đổi rõ.',
    )
  })

  it('tells the strongest of what was found of a focus unit, where no second period is asked for', () => {
    const falling = datasetFrom(
      {
        units: 'unit_id\na\nb\nc',
        indicators: 'indicator_id,target,aggregate,headline_order\nx,90,mean,1',
        observations: ['unit_id,indicator_id,period,value']
          .concat([95, 90, 80, 70].map((value, index) => `a,x,2021-Q${index + 1},${value}`))
          .concat([
            'b,x,2021-Q4,91',
            'c,x,2021-Q1,99',
            'c,x,2021-Q2,80',
            'c,x,2021-Q3,60',
            'c,x,2021-Q4,40',
          ])
          .join('\n'),
      },
      { level: 'district', focus: ['a', 'b'] },
    )
    expect(notes(viewOf({}, falling), falling).at(-1)).toBe(
      'a: x giảm 3 kỳ liên tiếp, từ 95,0\u00a0% xuống 70,0\u00a0%.',
    )
    expect(notes(viewOf({ versus: period('2021-Q3') }, falling), falling).at(-1)).toContain(
      'So với Quý III/2021',
    )
  })

  it('asks for two units when fewer are chosen', () => {
    expect(sentence(viewOf({ focus: ['a'] }))).toEqual(['Hãy chọn từ 2 đến 6 đơn vị để so sánh'])
  })

  it('says that targets are met, or that too little can be judged', () => {
    const met = datasetFrom(
      {
        units: 'unit_id\na\nb',
        indicators: 'indicator_id,target,aggregate,headline_order\nx,1,mean,1',
        observations: 'unit_id,indicator_id,period,value\na,x,2021,1\nb,x,2021,2',
      },
      { level: 'district', focus: ['a', 'b'] },
    )
    expect(sentence(viewOf({}, met), met)).toEqual(['a và b đạt mọi chỉ tiêu đánh giá được'])
    expect(sentence(viewOf({ focus: ['d', 'e'] }))).toEqual([
      '0/2 đơn vị đang chọn có đủ số liệu để đánh giá theo chỉ tiêu',
    ])
  })

  it('writes the names of indicators small within a sentence, but for abbreviations', () => {
    expect(
      ['On time', 'PAK done', 'x', '5 in 1'].map((short_name) => midSentence({ short_name })),
    ).toEqual(['on time', 'PAK done', 'x', '5 in 1'])
  })
})

describe('the panes', () => {
  it('are all where there is room, else the one asked for', () => {
    expect(comparePanes('wall', null, false).panes).toEqual(['strips', 'points', 'trend'])
    expect(comparePanes('tall', 'trend', false).choices).toEqual([])
    expect(comparePanes('hall', null, false).panes).toEqual(['strips'])
    expect(comparePanes('hall', 'points', false).panes).toEqual(['points'])
    expect(comparePanes('wide', null, false).panes).toEqual(['strips', 'points'])
    expect(comparePanes('wide', 'trend', false).panes).toEqual(['strips', 'trend'])
    for (const width of ['tall', 'wide', 'wall'] as const)
      expect(comparePanes(width, 'points', true).panes).toEqual(['strips', 'trend'])
    expect(comparePanes('hall', 'points', true)).toMatchObject({
      panes: ['strips'],
      choices: ['strips', 'trend'],
    })
  })
})

describe('the history', () => {
  it('is of the composite, of the indicator asked for, or of the first that has one', () => {
    const scene = sceneOf(dataset, START)
    expect(compareTrend(dataset, scene, null)?.trend.indicator.indicator_id).toBe('time')
    expect(compareTrend(dataset, scene, 'time')?.trend).toMatchObject({
      periods: ['2020-Q3', '2021-Q2', '2021-Q3'],
      province: [60, 84, 88.5],
    })
    expect(compareTrend(dataset, scene, 'slow')).toBeNull()
    expect(compareTrend(dataset, scene, null)?.trend.lines.map(({ focus }) => focus)).toEqual([
      1,
      0,
      null,
      null,
      null,
    ])
  })
})
