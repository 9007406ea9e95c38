import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '@/dataset/dataset'
import type { PeriodId } from '@/dataset/period'
import { createWords } from '@/i18n/translator'
import { sceneOf } from '@/analysis/scene'
import { unitPageView, type UnitPageView } from '@/screens/units/model'
import { lifeNotes } from '@/screens/units/unitPageLife'
import { bulletLayout, type BulletGroup, type BulletRow } from '@/screens/units/unitPageBullet'
import { datasetFrom, type Drawing } from '#tests/support/drawDataset'
import { naivePackage, quarterBefore } from '#tests/support/naiveFigures'
import { shippedDataset } from '#tests/support/shippedDataset'
import { askedOf, type Asked } from '#tests/support/asked'

const vi = createWords('vi')

const DRAWING: Drawing = {
  units: `unit_id,level,parent_id,valid_from,valid_to,kind
    p,province,,,,tỉnh
    a,district,p,,,huyện
    b,district,p,,,huyện
    c,district,p,,,huyện
    d,district,p,,,huyện
    old,district,p,,2021-07-01,huyện
    new,commune,p,2021-07-01,,phường
    s,department,p,,,sở
    t,department,p,,,sở`,
  successions: 'unit_id,successor_id,on,part,note\nold,new,2021-07-01,partial,một phần',
  fields: 'field_id,order\nf2,2\nf1,1',
  indicators: `indicator_id,field_id,measure,decimals,polarity,target,aggregate,headline_order,weight,max_score
    score,f1,score,1,higher,80,mean,,,100
    x,f2,percent,1,higher,90,mean,1,1,
    y,f1,percent,1,lower,5,mean,2,1,
    n,f1,count,0,higher,,sum,,,
    none,f1,percent,0,higher,,mean,,,`,
  observations: `unit_id,indicator_id,period,value,status
    a,score,2021-Q1,70,official
    b,score,2021-Q1,60,official
    c,score,2021-Q1,60,official
    d,score,2021-Q1,50,official
    old,score,2021-Q1,90,official
    a,score,2021-Q3,80,official
    b,score,2021-Q3,90,official
    c,score,2021-Q3,80,official
    d,score,2021-Q3,70,official
    a,x,2021-Q3,85,official
    b,x,2021-Q3,95,official
    c,x,2021-Q3,85,official
    a,x,2021-Q2,95,official
    a,x,2020-Q3,60,official
    old,x,2021-Q2,99,official
    a,y,2021-Q3,4,official
    b,y,2021-Q3,8,official
    c,y,2021-Q3,2,official
    d,y,2021-Q3,6,official
    a,y,2021-Q2,6,official
    a,n,2021-Q3,10,official
    b,n,2021-Q3,20,official
    c,n,2021-Q3,30,official
    d,n,2021-Q3,40,official
    a,x,2021,88,official
    s,x,2021-Q3,50,official
    t,x,2021-Q3,60,official`,
}
const HINTS = {
  level: 'district',
  period: '2021-Q3',
  focus: ['c', 'a'],
  composite: 'score',
  parent_unit: 'p',
}
const dataset = datasetFrom(DRAWING, HINTS)

function open(change: Partial<Asked<'units'>> = {}, from: Dataset = dataset): UnitPageView {
  const state = askedOf('units', change)
  const view = unitPageView(from, sceneOf(from, state), state)
  if (view === null) throw new Error('There is a unit')
  return view
}
const row = (view: UnitPageView, id: string): BulletRow => {
  const found = view.bullet.rows.find(({ cell }) => cell.indicator.indicator_id === id)
  if (!found) throw new Error(`A row of ${id}`)
  return found
}
const sentence = (view: UnitPageView): string =>
  view.headline.phrases.map(({ message }) => vi.message(message)).join('; ')

describe('the unit of the page', () => {
  it('is the one asked for, else the first in focus, and an unknown one is as if none were asked for', () => {
    expect(
      [open({ unit: 'b' }), open(), open({ unit: 'nobody' })].map(({ unit }) => unit.unit_id),
    ).toEqual(['b', 'c', 'c'])
    expect(open({ focus: [] }).unit.unit_id).toBe('a')
  })

  it('has one before and one after it, round the list', () => {
    const around = (id: string) => [
      open({ unit: id }).previous?.unit_id,
      open({ unit: id }).next?.unit_id,
    ]
    expect([around('a'), around('b'), around('d')]).toEqual([
      ['d', 'b'],
      ['a', 'c'],
      ['c', 'a'],
    ])
  })

  it('of another level is held against the units of its own', () => {
    const view = open({ unit: 's' })
    expect([view.previous?.unit_id, view.next?.unit_id]).toEqual(['t', 't'])
    expect(row(view, 'x').place?.rank).toBe(2)
    expect(row(view, 'x').undrawn).toBe('few')
  })

  it('that did not exist in the period has no figures, and what became of it is said', () => {
    for (const unit of ['old', 'new']) {
      const view = open({ unit, period: (unit === 'old' ? '2021-Q3' : '2021-Q2') as PeriodId })
      expect(view.exists).toBe(false)
      expect([view.bullet.rows, view.score, view.history, view.attained]).toEqual([
        [],
        null,
        null,
        null,
      ])
      expect(sentence(view)).toContain('không có trong danh mục đơn vị')
    }
  })
})

describe('what became of a unit', () => {
  const notes = (id: string): string[] =>
    lifeNotes(dataset, open({ unit: id }).unit, null).map((note) => vi.message(note))

  it('is said in words, both ways, and so is that nothing is compared across that day', () => {
    expect(notes('old')).toEqual([
      'Từ ngày 01/07/2021 không còn đơn vị này.',
      'Ngày 01/07/2021, một phần chuyển về new (một phần).',
      'Không so sánh số liệu qua ngày này.',
    ])
    expect(notes('new')).toEqual([
      'Đơn vị có từ ngày 01/07/2021.',
      'Ngày 01/07/2021, nhận một phần old (một phần).',
      'Không so sánh số liệu qua ngày này.',
    ])
    expect(notes('a')).toEqual([])
  })

  it('is no part of a screen of an earlier time', () => {
    const { unit } = open({ unit: 'old' })
    expect(lifeNotes(dataset, unit, '2021-06-30')).toEqual([])
    expect(lifeNotes(dataset, unit, '2021-07-01')).toHaveLength(3)
  })
})

describe('the bullet', () => {
  const view = open({ unit: 'a' })

  it('has every indicator that some unit has a figure of, by field in order, but for the score', () => {
    expect(
      view.bullet.groups.map(({ field, rows }) => [
        field?.field_id,
        rows.map(({ cell }) => cell.indicator.indicator_id),
      ]),
    ).toEqual([
      ['f1', ['y', 'n']],
      ['f2', ['x']],
    ])
    expect(view.bullet.unmeasured.map(({ indicator_id }) => indicator_id)).toEqual(['none'])
  })

  it('puts the province in the middle, the better right, the farthest at an end, and the target on the same scale', () => {
    const { places, province } = row(view, 'y')
    expect(province.value).toBe(5)
    expect(places).toMatchObject({ worst: 0, best: 1, target: { place: 0.5, beyond: null } })
    expect(places?.own).toBeCloseTo(0.5 + 1 / 6, 12)
  })

  it('gives no place to what all have the same of', () => {
    expect(row(view, 'x').place?.rank).toBe(2)
    const same = datasetFrom(
      {
        ...DRAWING,
        observations: (DRAWING.observations as string).replace(
          /^(\s*[abcd],x,2021-Q3),\d+/gm,
          '$1,85',
        ),
      },
      HINTS,
    )
    expect(row(open({ unit: 'a' }, same), 'x').place).toBeNull()
  })

  it('says on which side a target lies that is beyond all values', () => {
    const far = datasetFrom(
      {
        ...DRAWING,
        indicators: (DRAWING.indicators as string).replace(
          'y,f1,percent,1,lower,5',
          'y,f1,percent,1,lower,1',
        ),
      },
      HINTS,
    )
    expect(row(open({ unit: 'a' }, far), 'y').places?.target).toEqual({ place: 1, beyond: 'right' })
    const easy = datasetFrom(
      {
        ...DRAWING,
        indicators: (DRAWING.indicators as string).replace(
          'y,f1,percent,1,lower,5',
          'y,f1,percent,1,lower,9',
        ),
      },
      HINTS,
    )
    expect(row(open({ unit: 'a' }, easy), 'y').places?.target).toEqual({ place: 0, beyond: 'left' })
  })

  it('ranks as on the overview: ties share a rank, and three quarters of the units must have a value', () => {
    expect([row(view, 'y').place?.rank, row(view, 'y').place?.of]).toEqual([2, 4])
    expect([row(view, 'x').place?.rank, row(view, 'x').place?.of]).toEqual([2, 3])
    expect([view.place?.rank, view.place?.of]).toEqual([2, 4])
    const few = datasetFrom(
      {
        ...DRAWING,
        observations: (DRAWING.observations as string).replace('c,x,2021-Q3,85,official', ''),
      },
      HINTS,
    )
    expect(row(open({ unit: 'a' }, few), 'x').place).toBeNull()
  })

  it('names whose the best and the worst are', () => {
    const { best, worst } = row(view, 'x')
    expect([best?.value, best?.units.map(({ unit_id }) => unit_id)]).toEqual([95, ['b']])
    expect([worst?.value, worst?.units.map(({ unit_id }) => unit_id)]).toEqual([85, ['a', 'c']])
    expect(row(view, 'y').best?.value).toBe(2)
  })

  it('shows what is missing as missing', () => {
    const missing = row(open({ unit: 'd' }), 'x')
    expect([missing.cell.value, missing.place, missing.places?.own]).toEqual([null, null, null])
  })

  it('draws no row for a sum, which is no place among the units', () => {
    expect(row(view, 'n')).toMatchObject({ places: null, undrawn: 'sum' })
  })

  it('is laid out in columns, in order, as short as can be', () => {
    const groups = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 9 })
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 3 }), (sizes, columns) => {
        const held = sizes.map((size): BulletGroup => ({
          field: null,
          rows: Array.from({ length: size }, () => row(view, 'x')),
        }))
        const { columns: laid, lines } = bulletLayout(held, columns)
        expect(laid.flatMap((column) => column.flatMap(({ rows }) => rows))).toHaveLength(
          sizes.reduce((sum, size) => sum + size, 0),
        )
        expect(laid.length).toBeLessThanOrEqual(columns)
        const heights = laid.map((column) =>
          column.reduce((sum, { rows }) => sum + rows.length + 1, 0),
        )
        expect(lines).toBe(Math.max(0, ...heights))
        if (laid.flat().length > held.length) {
          // A group was split: no column is longer than an even share, with a heading for each.
          const all = sizes.reduce((sum, size) => sum + size + 1, 0)
          expect(lines).toBeLessThanOrEqual(Math.ceil((all + columns - 1) / columns))
          return
        }
        expect(laid.flat()).toEqual(held)
        // No way to cut the list into as many runs is lower.
        const least = (from: number, left: number): number => {
          if (from === sizes.length) return 0
          if (left === 0) return Infinity
          let sum = 0
          let best = Infinity
          for (let to = from; to < sizes.length; to += 1) {
            sum += (sizes[to] ?? 0) + 1
            best = Math.min(best, Math.max(sum, least(to + 1, left - 1)))
          }
          return best
        }
        expect(lines).toBe(least(0, columns))
      }),
      { numRuns: 200 },
    )
  })
})

describe('gains and losses', () => {
  it('are on the period before, and on another one that is asked for', () => {
    const { changes } = open({ unit: 'a' })
    expect(changes.base).toEqual({ period: '2021-Q2', role: 'previous' })
    expect(changes.choices.map(({ role }) => role)).toEqual(['previous', 'year'])
    expect(
      changes.gains.map(({ cell, difference }) => [cell.indicator.indicator_id, difference]),
    ).toEqual([['y', -2]])
    expect(
      changes.losses.map(({ cell, difference, judged }) => [
        cell.indicator.indicator_id,
        difference,
        judged.verdict,
      ]),
    ).toEqual([['x', -10, 'worse']])
    const year = open({ unit: 'a', versus: '2020-Q3' as PeriodId }).changes
    expect(year.base?.role).toBe('year')
    expect(year.gains.map(({ difference }) => difference)).toEqual([25])
  })

  it('are refused for a period of another kind, for one in which the unit did not exist, and without figures in both', () => {
    expect(open({ unit: 'a', versus: '2021' as PeriodId }).changes.refused).toBe('kind')
    expect(open({ unit: 'd' }).changes.refused).toBe('nodata')
    const born = datasetFrom(
      {
        ...DRAWING,
        units: (DRAWING.units as string).replace('a,district,p,,,', 'a,district,p,2021-07-01,,'),
      },
      HINTS,
      ['observation/outsideValidity'] as never,
    )
    const { changes } = open({ unit: 'a' }, born)
    expect([changes.refused, changes.gains, changes.losses]).toEqual(['validity', [], []])
  })

  it('are not offered on a period of which the package has no figure', () => {
    const { changes } = open({ unit: 'a', period: '2020-Q3' as PeriodId })
    expect([changes.base, changes.choices]).toEqual([null, []])
  })
})

describe('the history', () => {
  it('holds the place of a period without a score, and ranks among the units of each period', () => {
    const { history } = open({ unit: 'a' })
    expect(history?.periods).toEqual(['2021-Q1', '2021-Q2', '2021-Q3'])
    expect(history?.values).toEqual([70, null, 80])
    expect(history?.places.map((place) => place && [place.rank, place.of])).toEqual([
      [2, 5],
      null,
      [2, 4],
    ])
    expect([history?.lowest, history?.highest]).toEqual([
      [50, null, 70],
      [90, null, 90],
    ])
    expect(history?.province[2]).toBe(80)
  })

  it('is none with a single score', () => {
    expect(open({ unit: 'old', period: '2021-Q2' as PeriodId }).history).toBeNull()
  })
})

describe('the headline', () => {
  it('says where the unit stands first, names it once, and says so where there is nothing to judge', () => {
    expect(sentence(open({ unit: 'a' }))).toMatch(/^a xếp hạng 2\/4 về score với 80,0 điểm; (?!a )/)
    expect(sentence(open({ unit: 'c', period: '2021' as PeriodId }))).toBe(
      'Năm 2021: c chưa có số liệu',
    )
    expect(sentence(open({ unit: 'a', period: '2033' as PeriodId }))).toContain('chưa có số liệu')
  })
})

describe('on the shipped package', () => {
  const naive = naivePackage()
  let shipped: Dataset
  beforeAll(async () => {
    shipped = await shippedDataset()
  })

  it.each(['2021-Q3', '2020-Q2', '2021', '2023'])(
    'every figure of every unit in %s is that of the files',
    (period) => {
      let figures = 0
      for (const { id } of naive.units) {
        const view = open({ unit: id, period: period as PeriodId }, shipped)
        for (const { cell, place, province, best, worst } of view.bullet.rows) {
          const indicator = naive.indicators.find((each) => each.id === cell.indicator.indicator_id)
          if (!indicator) throw new Error('An indicator of the file')
          const figure = naive.figure(id, indicator.id, period)
          expect(cell.value).toBe(figure?.value ?? null)
          expect(cell.attainment).toBe(naive.judged(id, indicator, period) ?? 'none')
          const rank = naive.rank(id, indicator, period)
          expect(place && [place.rank, place.of]).toEqual(
            rank === null ? null : [rank, naive.held(indicator, period)],
          )
          const values = naive.units.flatMap(
            (unit) => naive.figure(unit.id, indicator.id, period)?.value ?? [],
          )
          const ends = [Math.max(...values), Math.min(...values)]
          expect([best?.value, worst?.value]).toEqual(indicator.sign < 0 ? ends.reverse() : ends)
          if (cell.indicator.aggregate === 'ratio')
            expect(province.value).toBeCloseTo(naive.ratio(indicator, period) ?? NaN, 9)
          figures += 1
        }
        const measured = naive.indicators.filter(
          (each) => each.id !== 'diem' && naive.held(each, period) > 0,
        )
        expect(
          view.bullet.rows.map(({ cell }) => String(cell.indicator.indicator_id)).sort(),
        ).toEqual(measured.map((each) => each.id).sort())
      }
      expect(figures).toBeGreaterThanOrEqual(naive.units.length)
    },
  )

  it('the history, the rank and the changes of every unit are those of the files', () => {
    const score = naive.indicators.find(({ id }) => id === 'diem')
    if (!score) throw new Error('The score')
    for (const { id } of naive.units) {
      const { history, changes, range, place } = open({ unit: id }, shipped)
      expect(history?.periods).toHaveLength(11)
      for (const [index, period] of (history?.periods ?? []).entries()) {
        expect(history?.values[index]).toBe(naive.figure(id, 'diem', period)?.value)
        expect(history?.places[index]?.rank ?? null).toBe(naive.rank(id, score, period))
        const all = naive.units.map((unit) => naive.figure(unit.id, 'diem', period)?.value ?? NaN)
        expect(history?.province[index]).toBeCloseTo(
          all.reduce((sum, each) => sum + each, 0) / 12,
          9,
        )
      }
      expect(
        range !== null && place !== null && range.best <= place.rank && place.rank <= range.worst,
      ).toBe(true)
      for (const { cell, before, now, difference } of [
        ...changes.gains,
        ...changes.losses,
        ...changes.same,
      ]) {
        expect(now).toBe(naive.figure(id, cell.indicator.indicator_id, '2021-Q3')?.value)
        expect(before).toBe(
          naive.figure(id, cell.indicator.indicator_id, quarterBefore('2021-Q3'))?.value,
        )
        expect(difference).toBeCloseTo(now - before, 9)
      }
    }
  })

  it('every district that has ended says so, and those with a successor name it', () => {
    const notes = (id: string): string =>
      lifeNotes(shipped, open({ unit: id }, shipped).unit, null)
        .map((note) => vi.message(note))
        .join(' ')
    for (const { id } of naive.units)
      expect(notes(id)).toContain('Từ ngày 01/07/2025 không còn đơn vị này.')
    expect(notes('tp-hong-ngu')).toContain('một phần chuyển về Phường Thường Lạc')
    expect(notes('p-thuong-lac')).toMatch(
      /nhận một phần Thành phố Hồng Ngự .*nhận một phần Huyện Hồng Ngự/,
    )
  })
})
