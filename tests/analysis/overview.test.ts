import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '@/dataset/dataset'
import { createWords } from '@/i18n/translator'
import { overviewHeadline } from '@/analysis/headline'
import { nextSort, overviewView, type OverviewView } from '@/analysis/overview'
import { profileView } from '@/analysis/profile'
import { provenanceOf } from '@/analysis/provenance'
import { sceneOf } from '@/analysis/scene'
import { hasMap, tilesView } from '@/analysis/tiles'
import { datasetFrom, type Drawing } from '#tests/support/drawDataset'
import { askedOf, type Asked } from '#tests/support/asked'

const words = createWords('vi')

const DRAWING: Drawing = {
  units: `unit_id,level,parent_id,grid_row,grid_col,valid_to
    p,province,,,,
    a,district,p,1,1,
    b,district,p,1,2,
    c,district,p,2,1,
    d,district,p,,,
    gone,district,p,3,1,2021-07-01`,
  fields: 'field_id\nfield',
  indicators: `indicator_id,measure,decimals,target,near,weight,aggregate,headline_order,max_score
    score,score,2,80,,,mean,,100
    time,percent,1,98,95,1,ratio,1,
    extra,percent,1,50,,1,ratio,,`,
  observations: `unit_id,indicator_id,period,value,numerator,denominator,status
    a,score,2021-Q2,80,,,illustrative
    a,score,2021-Q3,90,,,illustrative
    b,score,2021-Q3,80,,,illustrative
    c,score,2021-Q3,80,,,illustrative
    d,score,2021-Q3,70,,,illustrative
    a,time,2021-Q3,99,99,100,illustrative
    b,time,2021-Q3,96,288,300,illustrative
    c,time,2021-Q3,90,90,100,illustrative
    gone,time,2021-Q2,50,1,2,illustrative
    b,extra,2020,77,,,official`,
  models: 'model_id,indicator_ids\nm1,time\nm2,',
  adoptions: `model_id,unit_id,stage,attribution
    m1,a,in_use,joint
    m1,b,in_use,joint
    m2,a,planned,unit`,
  inspections: 'inspection_id,unit_ids\ni1,a;b;c',
  shortcomings: `shortcoming_id,unit_ids,indicator_id,status,due,attribution
    s1,a;b;c,time,unknown,,common
    s2,c,,open,2021-10-01,unit
    s3,b,,open,2021-12-01,unit`,
  sources: 'source_id\nsrc',
}

const HINTS = {
  level: 'district',
  period: '2021-Q3',
  focus: ['c', 'a', 'nobody'],
  composite: 'score',
  as_of: '2021-10-27',
  parent_unit: 'p',
}
const dataset = datasetFrom(DRAWING, HINTS)

function open(change: Partial<Asked<'overview'>> = {}, from: Dataset = dataset): OverviewView {
  const state = askedOf('overview', change)
  return overviewView(from, sceneOf(from, state), state.sort, words.compare)
}

const names = (view: OverviewView): string[] => view.rows.map(({ unit }) => unit.unit_id)
const sentence = (view: OverviewView, from: Dataset = dataset): string =>
  overviewHeadline(from, view)
    .phrases.map(({ message }) => words.message(message))
    .join('; ')

describe('the scene', () => {
  it('compares the units of the level that existed in the period, focus in the order chosen, unknown ones dropped', () => {
    const { scene } = open()
    expect(scene.units.map(({ unit_id }) => unit_id)).toEqual(['a', 'b', 'c', 'd'])
    expect(scene.focus).toEqual(['c', 'a'])
    expect(scene.parent?.unit_id).toBe('p')
  })

  it('shows a unit that has ended in the periods before it did', () => {
    expect(
      open({ period: '2021-Q2' as never }).scene.units.map(({ unit_id }) => unit_id),
    ).toContain('gone')
  })

  it('offers only periods in which a unit of the level has a figure of the kind looked at', () => {
    expect(open().scene.periods).toEqual(['2020', '2021-Q2', '2021-Q3'])
    expect(open({ scope: 'official' }).scene.periods).toEqual(['2020'])
  })

  it('says which period it knows nothing of', () => {
    const { scene } = open({ period: '2033' as never })
    expect(scene.period).toBeNull()
    expect(scene.unknownPeriod).toBe('2033')
  })

  it('falls back on indicators with figures where no headline indicator has one', () => {
    expect(
      open({ period: '2020' as never }).columns.map(({ indicator }) => indicator.indicator_id),
    ).toEqual(['extra'])
  })
})

describe('the matrix', () => {
  it('ranks by the composite score, equal scores alike, and orders rows by it', () => {
    const view = open()
    expect(view.rows.map(({ unit, place }) => [unit.unit_id, place?.rank])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', 4],
    ])
  })

  it('judges each cell against its target and knows what is missing', () => {
    const cells = Object.fromEntries(
      open().rows.map(({ unit, cells: [cell] }) => [
        unit.unit_id,
        cell?.value === null ? 'missing' : cell?.attainment,
      ]),
    )
    expect(cells).toEqual({ a: 'met', b: 'near', c: 'missed', d: 'missing' })
  })

  it('adds up the province by numerators and denominators, and counts who meets the target', () => {
    const [column] = open().columns
    expect(column?.province.value).toBeCloseTo((100 * (99 + 288 + 90)) / 500, 12)
    expect([column?.met, column?.missed, column?.judged]).toEqual([1, 1, 3])
  })

  it('gives no rank when fewer than three quarters of the units have a score', () => {
    const view = open({ period: '2021-Q2' as never })
    expect(view.isRanked).toBe(false)
    expect(view.rows.every(({ place }) => place === null)).toBe(true)
  })

  it('puts a row without a figure last, whichever way it is sorted', () => {
    for (const descending of [true, false])
      expect(names(open({ sort: { by: 'time', descending } })).at(-1)).toBe('d')
  })

  it('sorts the same however the file orders its rows', () => {
    const lines = (DRAWING.observations as string).split('\n')
    fc.assert(
      fc.property(
        fc.shuffledSubarray(lines.slice(1), { minLength: lines.length - 1 }),
        (shuffled) => {
          const other = datasetFrom(
            { ...DRAWING, observations: [lines[0], ...shuffled].join('\n') },
            HINTS,
          )
          expect(names(open({}, other))).toEqual(names(open()))
        },
      ),
      { numRuns: 20 },
    )
  })

  it('turns a sort round when its heading is pressed again', () => {
    expect(nextSort({ by: 'time', descending: true }, 'time')).toEqual({
      by: 'time',
      descending: false,
    })
    expect(nextSort({ by: 'time', descending: true }, 'name')).toEqual({
      by: 'name',
      descending: false,
    })
  })
})

describe('what is said of units', () => {
  const row = (id: string) => open().rows.find(({ unit }) => unit.unit_id === id)

  it('keeps joint and common statements apart from a unit’s own', () => {
    expect(row('c')?.shortcomings).toMatchObject({ own: 1, shared: 1, known: true })
    expect(row('a')?.models).toMatchObject({ own: 0, shared: 1, known: true })
  })

  it('tells nothing known from none', () => {
    expect(row('c')?.models).toMatchObject({ items: [], known: true })
    expect(row('d')?.models).toMatchObject({ items: [], known: false })
  })

  it('counts no planned model as run', () => {
    expect(row('a')?.models.items.map(({ model }) => model.model_id)).toEqual(['m1'])
  })

  it('calls a shortcoming overdue once its day has passed, with the gravest first', () => {
    expect(
      row('c')?.shortcomings.items.map(({ shortcoming, state }) => [
        shortcoming.shortcoming_id,
        state,
      ]),
    ).toEqual([
      ['s2', 'overdue'],
      ['s1', 'unknown'],
    ])
    expect(
      open({ asOf: '2021-09-01' }).rows.find(({ unit }) => unit.unit_id === 'c')?.shortcomings
        .items[0]?.state,
    ).toBe('open')
  })

  it('marks the cell whose indicator shows a shortcoming or is meant to be moved by a model', () => {
    expect(row('c')?.cells[0]).toMatchObject({ shortcoming: 'unknown', hasModel: false })
    expect(row('a')?.cells[0]).toMatchObject({ shortcoming: 'unknown', hasModel: true })
  })
})

describe('the headline', () => {
  it('counts who reaches the target, names who runs no model, and what is overdue', () => {
    expect(sentence(open())).toBe(
      '3/4 đơn vị đạt từ 80 điểm; c chưa có sáng kiến, mô hình hay; 1 hạn chế quá hạn khắc phục',
    )
  })

  it('says that figures are illustrative before it draws a conclusion from them', () => {
    const [first] = overviewHeadline(dataset, open()).notes
    expect(first?.id).toBe('headline.statuses')
  })

  it('names who is ranked last under the count of who reaches the target', () => {
    const said = overviewHeadline(dataset, open()).notes.map((each) => words.message(each))
    expect(said).toContain('d xếp cuối.')
    const few = overviewHeadline(dataset, open({ period: '2021-Q2' as never })).notes
    expect(few.map(({ id }) => id)).not.toContain('headline.last')
  })

  it('names who has most and least where no target tells who has enough, and never calls all too few', () => {
    const indicators = (DRAWING.indicators as string).replace('score,score,2,80', 'score,score,2,')
    const from = datasetFrom({ ...DRAWING, indicators }, HINTS)
    const said = sentence(open({}, from), from)
    expect(said).toMatch(/^score: cao nhất a với 90.*, thấp nhất d với 70/)
    expect(said).not.toContain('chưa đủ')
  })

  it('says so where there are too few scores, or no figure at all', () => {
    expect(sentence(open({ period: '2021-Q2' as never }))).toContain(
      'Chỉ 1/5 đơn vị có điểm tổng hợp',
    )
    expect(sentence(open({ scope: 'official', period: '2021-Q3' as never }))).toBe(
      'Quý III/2021 chưa có số liệu; hãy chọn kỳ khác',
    )
    expect(sentence(open({ scope: 'official' }))).toContain('1/5 đơn vị có số liệu chính thức')
  })
})

describe('the panes beside the matrix', () => {
  it('lays tiles out by their places and names the units without one', () => {
    const view = tilesView(dataset, open(), null)
    expect(
      view?.tiles.map(({ row, gridRow, gridCol }) => [row.unit.unit_id, gridRow, gridCol]),
    ).toEqual([
      ['a', 1, 1],
      ['b', 1, 2],
      ['c', 2, 1],
    ])
    expect(view?.unplaced).toEqual(['d'])
    expect(view?.by).toBe('step')
  })

  it('have figures at the ends of their steps, the least good first, and none where colours go by attainment', () => {
    const view = tilesView(dataset, open(), null)
    const values =
      view?.units.flatMap(({ cell }) => (cell.value === null ? [] : [cell.value])) ?? []
    expect(view?.ends).toEqual([Math.min(...values), Math.max(...values)])
    expect(tilesView(dataset, open(), 'time')?.ends).toBeNull()
  })

  it('have a map where some unit has a place, and none where no unit has', () => {
    const { scene } = open()
    expect(hasMap(dataset, scene)).toBe(true)
    expect(
      hasMap(dataset, { units: scene.units.map((unit) => ({ ...unit, grid_row: null })) }),
    ).toBe(false)
  })

  it('colours tiles by attainment when an indicator with a target is chosen', () => {
    expect(tilesView(dataset, open(), 'time')?.by).toBe('attainment')
  })

  it('opens the unit asked for, else the first in focus', () => {
    expect(profileView(dataset, open(), 'b')?.unit.unit_id).toBe('b')
    expect(profileView(dataset, open(), 'nobody')?.unit.unit_id).toBe('c')
  })

  it('draws a history of two periods or more, with a gap where a figure is missing', () => {
    const trend = profileView(dataset, open(), 'a')?.trend
    expect(trend?.periods).toEqual(['2021-Q2', '2021-Q3'])
    expect(trend?.lines.find(({ unit }) => unit.unit_id === 'b')?.values).toEqual([null, 80])
  })

  it('says what the figures shown rest on, and only those', () => {
    const view = open({ scope: 'official', period: '2020' as never })
    const cells = view.rows.flatMap((row) => row.cells)
    expect(provenanceOf(dataset, '2021-10-27', cells)).toMatchObject({
      statuses: ['official'],
      asOf: '2021-10-27',
    })
  })
})
