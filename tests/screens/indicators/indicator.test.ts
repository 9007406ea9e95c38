import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { START, type ScreenState } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import type { PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import { createWords } from '@/i18n/translator'
import { indicatorView, type IndicatorView } from '@/screens/indicators/model'
import { indicatorSteps } from '@/screens/indicators/indicatorOrder'
import { periodsWithFigures, linePeriods, provincialIn } from '@/analysis/indicatorPeriods'
import { LONG_LIST, rankingList } from '@/screens/indicators/indicatorRanking'
import { lineReading, rankReading, chartsOf } from '@/screens/indicators/indicatorReading'
import { scaleOf, shareOn, ticksOf } from '@/screens/indicators/indicatorScale'
import { provincial } from '@/analysis/provincial'
import { sceneOf } from '@/analysis/scene'
import { datasetFrom, type Drawing } from '#tests/support/drawDataset'
import { naivePackage } from '#tests/support/naiveFigures'
import { shippedDataset } from '#tests/support/shippedDataset'
import type { Sort } from '@/address/param'

const vi = createWords('vi')
const en = createWords('en')

const DRAWING: Drawing = {
  units: `unit_id,level,parent_id,valid_from,valid_to
    p,province,,,
    a,district,p,,
    b,district,p,,
    c,district,p,,2025-07-01
    d,district,p,,
    old,district,p,,2021-04-01
    new,district,p,2021-04-01,`,
  fields: 'field_id,order\nf2,2\nf1,1',
  indicators: `indicator_id,field_id,target,polarity,aggregate,measure
    late,f2,5,lower,mean,days
    time,f1,90,higher,ratio,percent
    none,f1,,none,none,score
    rare,f1,50,higher,ratio,percent
    total,f2,10,lower,sum,count
    whole,f2,,higher,none,score`,
  observations: `unit_id,indicator_id,period,value,numerator,denominator,target,status,note,missing_reason
    a,time,2021-Q1,80,80,100,,illustrative,,
    a,time,2021-Q2,95,950,1000,,illustrative,,
    b,time,2021-Q2,94.5,945,1000,,illustrative,,
    c,time,2021-Q2,70,14,20,,official,,
    d,time,2021-Q2,,,,,illustrative,,not yet
    new,time,2021-Q2,80,80,100,75,illustrative,own aim,
    old,time,2021-Q1,60,60,100,,illustrative,,
    a,rare,2021-Q1,40,4,10,,official,,
    a,total,2021-Q2,4,,,,official,,
    b,total,2021-Q2,6,,,,official,,
    a,none,2021-Q2,1,,,,official,,
    b,none,2021-Q2,2,,,,official,,
    c,none,2021-Q2,2,,,,official,,
    p,whole,2020,7,,,,official,,`,
  bands: 'scheme_id,order,indicator_id,lower,upper,label\ns,1,none,0,2,Fair\ns,2,none,2,,Good',
  successions: 'unit_id,successor_id,on,part\nold,new,2021-04-01,whole',
  sources: 'source_id\nsrc',
}

const dataset = datasetFrom(DRAWING, {
  level: 'district',
  parent_unit: 'p',
  period: '2021-Q2',
  focus: ['c', 'a'],
})

function indicatorOf(id: string, from: Dataset = dataset): Indicator {
  const found = from.indicators.rows.find(({ indicator_id }) => indicator_id === id)
  if (!found) throw new Error(`No indicator ${id}`)
  return found
}

function open(
  id: string,
  state: Partial<ScreenState> = {},
  from: Dataset = dataset,
): IndicatorView {
  const scene = sceneOf(from, { ...START, ...state })
  return indicatorView(from, scene, indicatorOf(id, from), vi.compare)
}

const names = ({ ranking }: IndicatorView): string[] => ranking.rows.map(({ unit }) => unit.unit_id)
const sentence = ({ headline }: IndicatorView): string =>
  headline.phrases.map(({ message }) => vi.message(message)).join('; ')
const under = ({ headline }: IndicatorView): string =>
  headline.notes.map((note) => vi.message(note)).join(' ')
const notes = ({ notes: all }: IndicatorView): string[] => all.map((note) => vi.message(note))

describe('the ranking', () => {
  it('has the best first, ranks that say what is too close to call, and units without a figure last', () => {
    const view = open('time')
    expect(names(view)).toEqual(['a', 'b', 'new', 'c', 'd'])
    expect(
      view.ranking.rows.map(({ band }) => band && [band.rank, band.best, band.worst, band.band]),
    ).toEqual([[1, 1, 2, 1], [2, 1, 2, 1], [3, 3, 4, 2], [4, 3, 4, 2], null])
    expect(view.ranking).toMatchObject({
      unranked: null,
      isByChance: true,
      measured: 4,
      target: 90,
      ownTargets: true,
      baseline: 'target',
    })
    expect(view.ranking.rows.map(({ focus }) => focus)).toEqual([1, null, null, 0, null])
  })

  it('turns round where less is better', () => {
    const turned = datasetFrom(
      {
        units: 'unit_id\na\nb\nc',
        indicators: 'indicator_id,polarity,measure,aggregate\nx,lower,days,mean',
        observations: 'unit_id,indicator_id,value\na,x,9\nb,x,2\nc,x,5',
      },
      { level: 'district' },
    )
    expect(names(open('x', {}, turned))).toEqual(['b', 'c', 'a'])
  })

  it('gives no ranks from too few units, none where nothing is better, and says why', () => {
    const few = open('rare', { period: '2021-Q1' as PeriodId })
    expect(few.ranking).toMatchObject({ unranked: 'few', measured: 1 })
    expect(few.ranking.rows.every(({ band }) => band === null)).toBe(true)
    expect(rankReading(few.ranking).map((message) => vi.message(message))).toEqual([
      'Không xếp hạng vì chưa đủ ba phần tư số đơn vị có số liệu.',
    ])
    expect(open('none').ranking).toMatchObject({
      unranked: 'polarity',
      isClassed: true,
      baseline: 'none',
    })
    expect(open('rare').ranking.unranked).toBe('nodata')
  })

  it('are given from three quarters of the units on', () => {
    const unrankedOf = (held: number): unknown => {
      const rows = ['a', 'b', 'c', 'd'].slice(0, held).map((unit, index) => `${unit},x,${index}`)
      const some = datasetFrom(
        {
          units: 'unit_id\na\nb\nc\nd',
          indicators: 'indicator_id,aggregate\nx,mean',
          observations: `unit_id,indicator_id,value\n${rows.join('\n')}`,
        },
        { level: 'district' },
      )
      return open('x', {}, some).ranking.unranked
    }
    expect([1, 2, 3, 4].map(unrankedOf)).toEqual(['few', 'few', null, null])
  })

  it('ranks apart units of different groups', () => {
    const grouped = datasetFrom(
      {
        units: 'unit_id,group\na,north\nb,north\nc,south\nd,south',
        indicators: 'indicator_id,aggregate\nx,mean',
        observations: 'unit_id,indicator_id,value\na,x,1\nb,x,2\nc,x,3\nd,x,4',
      },
      { level: 'district' },
    )
    const { ranking } = open('x', {}, grouped)
    expect(
      Object.fromEntries(ranking.rows.map(({ unit, band }) => [unit.unit_id, band?.rank])),
    ).toEqual({ d: 1, c: 2, b: 1, a: 2 })
    const { lines } = rankingList(ranking, { query: null, within: null, sort: null }, vi.compare)
    expect(
      lines.map((line) => (line.kind === 'heading' ? line.text : line.row.unit.unit_id)),
    ).toEqual(['south', 'd', 'c', 'north', 'b', 'a'])
    const south = rankingList(ranking, { query: null, within: 'south', sort: null }, vi.compare)
    expect([south.shown, south.of]).toEqual([2, 4])
  })

  it('is narrowed to an area of then, with the units that have land of several', () => {
    const crossing = datasetFrom(
      {
        units: 'unit_id,level,areas\na,district,west\nb,district,west;east\nc,district,east',
        indicators: 'indicator_id,aggregate\nx,mean',
        observations: 'unit_id,indicator_id,value\na,x,1\nb,x,2\nc,x,3',
      },
      { level: 'district' },
    )
    const { ranking } = open('x', {}, crossing)
    const listed = (within: string | null) =>
      rankingList(ranking, { query: null, within, sort: null }, vi.compare)
    expect(listed(null).choices.map(({ id }) => id)).toEqual(['east', 'west'])
    expect(
      listed('east').lines.map((line) => (line.kind === 'row' ? line.row.unit.unit_id : '')),
    ).toEqual(['c', 'b'])
  })

  it('holds no unit before it began or after it ended', () => {
    expect(names(open('time', { period: '2021-Q1' as PeriodId }))).toContain('old')
    expect(names(open('time', { period: '2021-Q1' as PeriodId }))).not.toContain('new')
    expect(names(open('time'))).not.toContain('old')
  })

  it('of many units can be searched without tone marks; a short list is never narrowed by a search', () => {
    const many = datasetFrom(
      {
        units: `unit_id,name\n${Array.from({ length: LONG_LIST }, (_, index) => `u${index},${index === 7 ? 'Xã Đồng Lĩnh' : `Unit ${index}`}`).join('\n')}`,
        indicators: 'indicator_id,aggregate\nx,mean',
        observations: 'unit_id,indicator_id,value\nu1,x,1',
      },
      { level: 'district' },
    )
    const { ranking } = open('x', {}, many)
    expect(
      rankingList(ranking, { query: 'dong linh', within: null, sort: null }, vi.compare),
    ).toMatchObject({ shown: 1, of: LONG_LIST })
    const short = rankingList(
      open('time').ranking,
      { query: 'zzz', within: null, sort: null },
      vi.compare,
    )
    expect(short.shown).toBe(short.of)
  })

  it('is joined by an upright line only where neighbours are too close to call, and not by name', () => {
    const { ranking } = open('time')
    const joints = (sort: Sort | null): string[] =>
      rankingList(ranking, { query: null, within: null, sort }, vi.compare).lines.map((line) =>
        line.kind === 'row'
          ? `${line.row.unit.unit_id}${line.joint.above ? '^' : ''}${line.joint.below ? 'v' : ''}`
          : '',
      )
    expect(joints(null)).toEqual(['av', 'b^', 'newv', 'c^', 'd'])
    expect(joints({ by: 'name', descending: false })).toEqual(['a', 'b', 'c', 'd', 'new'])
  })
})

describe('the sentence', () => {
  it('names who leads together, how many miss the target, the spread and the province', () => {
    const view = open('time')
    expect(sentence(view)).toBe(
      'time: a và b cùng nhóm đầu; 1/4 đơn vị chưa đạt chỉ tiêu của từng đơn vị',
    )
    expect(under(view)).toContain('Số liệu minh họa.')
    expect(under(view)).toContain(
      'Đầu và cuối bảng cách nhau 25,0 điểm %: a 95,0\u00a0%, c 70,0\u00a0%.',
    )
    expect(under(view)).toContain('Toàn tỉnh 93,8\u00a0%, mới tính được từ 4/5 đơn vị.')
    expect(view.headline.phrases.map(({ message }) => en.message(message)).join('; ')).toBe(
      'time: a and b lead together; 1 of 4 units miss the target of their own',
    )
  })

  it('adds the strongest of what was found of a unit, and hedges a leader whose figure rests on few cases', () => {
    const drawn = datasetFrom(
      {
        units: 'unit_id\na\nb\nc\nd',
        indicators: 'indicator_id,aggregate,target,measure\nx,mean,,score',
        observations: ['unit_id,indicator_id,period,value,numerator,denominator']
          .concat([40, 50, 60, 70].map((value, index) => `a,x,2021-Q${index + 1},${value},,12`))
          .concat(['b,x,2021-Q4,30,,', 'c,x,2021-Q4,31,,', 'd,x,2021-Q4,32,,'])
          .join('\n'),
      },
      { level: 'district', period: '2021-Q4' },
    )
    const view = open('x', {}, drawn)
    expect(sentence(view)).toBe('x: a dẫn đầu với 70,0 điểm (mẫu số nhỏ)')
    expect(under(view)).toContain('a: x tăng 3 kỳ liên tiếp, từ 40,0 điểm lên 70,0 điểm')
  })

  it('says that there is nothing in this period, and where there is something', () => {
    expect(sentence(open('rare'))).toBe('rare không có số liệu của đơn vị nào ở Quý II/2021')
    expect(under(open('rare'))).toBe('Có số liệu ở 1 kỳ khác, gần nhất là Quý I/2021 (1 đơn vị).')
    expect(under(open('whole'))).toBe('Chỉ có số liệu toàn tỉnh, gần nhất là Năm 2020: 7,0 điểm.')
  })

  it('counts classes where figures are only their order', () => {
    expect(sentence(open('none'))).toBe('none: 2 đơn vị Good và 1 đơn vị Fair')
  })

  it('tells apart those that nearly meet the target from those that miss it', () => {
    const near = datasetFrom(
      {
        units: 'unit_id\na\nb\nc\nd',
        indicators: 'indicator_id,target,aggregate\nx,100,mean',
        observations: 'unit_id,indicator_id,value\na,x,100\nb,x,97\nc,x,96\nd,x,50',
      },
      { level: 'district' },
    )
    expect(sentence(open('x', {}, near))).toBe(
      'x: a dẫn đầu với 100,0\u00a0%; 1/4 đơn vị chưa đạt chỉ tiêu ≥\u00a0100\u00a0%, 2 gần đạt',
    )
  })

  it('calls a sum of some units no provincial value, and sees no trend in it', () => {
    const partial = datasetFrom(
      {
        units: 'unit_id\na\nb\nc\nd',
        indicators: 'indicator_id,aggregate,measure,decimals\nx,sum,count,0',
        observations: `unit_id,indicator_id,period,value
          a,x,2021-Q1,1
          b,x,2021-Q1,2
          c,x,2021-Q1,3
          d,x,2021-Q1,4
          a,x,2021-Q2,1
          b,x,2021-Q2,2
          c,x,2021-Q2,3`,
      },
      { level: 'district' },
    )
    expect(under(open('x', {}, partial))).toBe(
      'Đầu và cuối bảng cách nhau 2: c 3, a 1. Cộng được 6 của 3/4 đơn vị.',
    )
    expect(under(open('x', { period: '2021-Q1' as PeriodId }, partial))).toContain('Toàn tỉnh 10.')
  })

  it('says that all are too close to call when they are, and equal when they are', () => {
    const close = datasetFrom(
      {
        units: 'unit_id\na\nb\nc',
        indicators: 'indicator_id\nx',
        observations:
          'unit_id,indicator_id,value,numerator,denominator\na,x,60,6,10\nb,x,50,5,10\nc,x,40,4,10',
      },
      { level: 'district' },
    )
    expect(sentence(open('x', {}, close))).toBe('x: cả 3 đơn vị chưa phân định được hơn kém')
    const equal = datasetFrom(
      {
        units: 'unit_id\na\nb',
        indicators: 'indicator_id,target\nx,40',
        observations: 'unit_id,indicator_id,value\na,x,60\nb,x,60',
      },
      { level: 'district' },
    )
    expect(sentence(open('x', {}, equal))).toBe(
      'x: các đơn vị bằng nhau, 60,0\u00a0%; cả 2 đơn vị đạt chỉ tiêu ≥\u00a040\u00a0%',
    )
  })
})

describe('what to mind', () => {
  it('lists what the figures rest on', () => {
    expect(notes(open('time'))).toEqual([
      '3/4 số liệu là minh họa, không phải số thật.',
      'Chưa có số liệu: d (not yet).',
      'Mẫu số dưới 30, một vài trường hợp cũng làm tỷ lệ đổi nhiều: c.',
      'Chỉ tiêu riêng: new 75\u00a0%.',
      'Số toàn tỉnh = tổng tử số ÷ tổng mẫu số của 4/5 đơn vị.',
      'Từ 01/04/2021: kết thúc old, bắt đầu new và kế thừa old → new. Đường của các đơn vị không nối qua mốc này.',
      'new: own aim.',
    ])
  })

  it('names several versions of a figure, the one shown first', () => {
    const contested = datasetFrom(
      {
        units: 'unit_id\na\nb',
        indicators: 'indicator_id,decimals,aggregate\nx,1,mean',
        observations: `unit_id,indicator_id,basis,value,source_id
          a,x,self,80,s1
          a,x,final,70,s2
          b,x,final,60,s2`,
        sources: 'source_id\ns1\ns2',
      },
      { level: 'district' },
    )
    expect(notes(open('x', {}, contested))).toContain(
      'Các nguồn nêu giá trị khác nhau, giá trị đứng đầu được dùng: a: 70,0, 80,0.'.replace(
        ', 80',
        ' và 80',
      ),
    )
  })
})

describe('periods', () => {
  const scene = sceneOf(dataset, START)

  it('along a line are of one kind, without holes, up to the one shown', () => {
    expect(linePeriods(dataset, scene, indicatorOf('time'))).toEqual(['2021-Q1', '2021-Q2'])
    expect(linePeriods(dataset, scene, indicatorOf('rare'))).toEqual(['2021-Q1', '2021-Q2'])
    expect(linePeriods(dataset, scene, indicatorOf('whole'))).toEqual(['2020'])
    expect(periodsWithFigures(dataset, scene, indicatorOf('whole'))).toEqual([
      { period: '2020', units: 0, parent: true },
    ])
  })

  it('have the provincial value that their own screen shows', () => {
    const first = provincialIn(dataset, scene, indicatorOf('time'), '2021-Q1' as PeriodId)
    expect(first.value).toBeCloseTo(70, 9)
    const then = sceneOf(dataset, { ...START, period: '2021-Q1' as PeriodId })
    expect(provincial(dataset, then, indicatorOf('time'))).toEqual(first)
  })

  it('leave a sum over some units out of the line, for it would show a fall that is none', () => {
    expect(open('total').trends.province).toEqual([null])
    expect(open('total').ranking.province).toMatchObject({ value: 10, used: 2, of: 5 })
    expect(open('total').ranking.provinceAttainment).toBe('none')
  })

  it('are said with the gaps in them', () => {
    const read = (view: IndicatorView): string[] =>
      lineReading(view.trends).map((message) => vi.message(message))
    expect(read(open('time'))).toEqual([
      'Từ Quý I/2021 đến Quý II/2021. Màu: đơn vị đang chọn; xám: các đơn vị khác.',
      'Nét đứt: toàn tỉnh.',
      'Vạch đậm: chỉ tiêu; phần tô: phía đạt.',
    ])
    expect(read(open('whole'))).toEqual([])
  })
})

describe('steps', () => {
  it('lead to the neighbours that have figures, and end at the ends', () => {
    const scene = sceneOf(dataset, START)
    const stepsOf = (id: string): (string | number | null)[] => {
      const { previous, next, place, of } = indicatorSteps(
        dataset,
        scene,
        indicatorOf(id).indicator_id,
      )
      return [previous?.indicator_id ?? null, next?.indicator_id ?? null, place, of]
    }
    // By area: time, none, rare, then late, total, whole; late, rare and whole have nothing of
    // units here.
    expect(stepsOf('time')).toEqual([null, 'none', 1, 3])
    expect(stepsOf('none')).toEqual(['time', 'total', 2, 3])
    expect(stepsOf('rare')).toEqual(['none', 'total', null, 3])
    expect(stepsOf('total')).toEqual(['none', null, 3, 3])
  })
})

describe('charts beside each other', () => {
  it('are the one asked for, then others, never both kinds of small charts', () => {
    expect(chartsOf(null, true, true, 3)).toEqual(['line', 'tiles', 'distribution'])
    expect(chartsOf('funnel', true, true, 3)).toEqual(['funnel', 'line', 'tiles'])
    expect(chartsOf('grid', true, true, 3)).toEqual(['grid', 'line', 'distribution'])
    expect(chartsOf(null, false, false, 2)).toEqual(['distribution', 'line'])
  })
})

describe('a scale', () => {
  it('holds every value, and ticks are round and within', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), {
          minLength: 1,
          maxLength: 20,
        }),
        (values) => {
          const scale = scaleOf(values, [], 'score')
          for (const value of values) expect(value >= scale.min && value <= scale.max).toBe(true)
          for (const tick of scale.ticks)
            expect(tick >= scale.min - 1e-6 && tick <= scale.max + 1e-6).toBe(true)
          for (const value of values) expect(shareOn(scale, value)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
    expect(scaleOf([96, 99], [], 'percent').max).toBeLessThanOrEqual(100)
    expect(scaleOf([], [], 'percent')).toMatchObject({ min: 0, max: 1 })
    expect(ticksOf(91.4, 99.9)).toEqual([92, 94, 96, 98])
  })
})

describe('the shipped package', () => {
  let shipped: Dataset
  beforeAll(async () => {
    shipped = await shippedDataset()
  })

  it('has the figures, attainments, ranks and provincial values that the files say, on every indicator of every quarter', () => {
    const naive = naivePackage()
    const wrong: string[] = []
    let figures = 0
    for (const period of ['2019-Q4', '2020-Q3', '2021-Q1', '2021-Q3'] as PeriodId[]) {
      for (const indicator of naive.indicators) {
        const { ranking } = open(indicator.id, { period }, shipped)
        for (const { unit, cell, band } of ranking.rows) {
          const figure = naive.figure(unit.unit_id, indicator.id, period)
          const judged = naive.judged(unit.unit_id, indicator, period) ?? 'none'
          figures += figure === null ? 0 : 1
          if (cell.value !== (figure?.value ?? null) || cell.attainment !== judged)
            wrong.push(`${period} ${indicator.id} ${unit.unit_id}`)
          if ((band?.rank ?? null) !== naive.rank(unit.unit_id, indicator, period))
            wrong.push(`rank ${period} ${indicator.id} ${unit.unit_id}`)
        }
        const ratio = naive.ratio(indicator, period)
        if (ratio !== null && Math.abs((ranking.province.value ?? NaN) - ratio) > 1e-9)
          wrong.push(`province ${period} ${indicator.id}`)
      }
    }
    expect(wrong).toEqual([])
    expect(figures).toBeGreaterThan(1200)
  })

  it('has the courses that the files say', () => {
    const naive = naivePackage()
    const { trends } = open('ho-so', { period: '2021-Q3' as PeriodId }, shipped)
    expect(trends.periods).toHaveLength(11)
    const wrong = trends.lines.flatMap(({ unit, values }) =>
      values.flatMap((value, index) =>
        value === (naive.figure(unit.unit_id, 'ho-so', trends.periods[index] ?? '')?.value ?? null)
          ? []
          : [unit.unit_id],
      ),
    )
    expect(wrong).toEqual([])
    const indicator = naive.indicators.find(({ id }) => id === 'ho-so')
    if (!indicator) throw new Error('No such indicator')
    trends.province.forEach((value, index) =>
      expect(value).toBeCloseTo(naive.ratio(indicator, trends.periods[index] ?? '') ?? NaN, 9),
    )
  })
})
