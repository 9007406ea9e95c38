import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  stripLayout,
  unitAt,
  unitOrder,
  type StripLayout,
  type StripRoom,
} from '@/screens/compare/charts/strip'
import {
  stripDifference,
  spokenFigure,
  stripFigure,
  targetText,
  unitFigure,
  unitLabel,
} from '@/screens/compare/charts/stripWords'
import { textWidth } from '@/ui/chart/textWidth'
import type { PeriodId } from '@/dataset/period'
import { createWords } from '@/i18n/translator'
import { compareView } from '@/screens/compare/model'
import type { Strip } from '@/screens/compare/compareStrip'
import { sceneOf } from '@/analysis/scene'
import { datasetFrom } from '#tests/support/drawDataset'
import { askedOf, type Asked } from '#tests/support/asked'

const words = createWords('vi')
const ROOM: StripRoom = { width: 800, letter: 20, small: 15 }

const UNITS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

function stripWith(
  values: readonly (number | null)[],
  state: Partial<Asked<'compare'>> = {},
  indicator = 'higher,50',
): Strip {
  const rows = values.flatMap((value, index) =>
    value === null
      ? []
      : [`${UNITS[index]},x,2021-Q3,${value}`, `${UNITS[index]},x,2020-Q3,${value + index}`],
  )
  const dataset = datasetFrom(
    {
      units: `unit_id\n${UNITS.slice(0, values.length).join('\n')}`,
      indicators: `indicator_id,decimals,aggregate,headline_order,polarity,target\nx,1,mean,1,${indicator}`,
      observations: `unit_id,indicator_id,period,value\n${rows.join('\n')}`,
      bands: 'scheme_id,order,indicator_id,lower,upper,label\ns,1,x,0,50,Low\ns,2,x,50,,High',
    },
    { level: 'district', period: '2021-Q3', focus: UNITS.slice(0, 6) },
  )
  const asked = askedOf('compare', state)
  const [group] = compareView(dataset, sceneOf(dataset, asked), asked).groups
  const [strip] = group?.strips ?? []
  if (!strip) throw new Error('There is no strip')
  return strip
}

function edges({ labels }: StripLayout, wanted: number): { left: number; right: number }[] {
  return labels
    .filter(({ row }) => row === wanted)
    .map(({ x, width }) => ({ left: x - width / 2, right: x + width / 2 }))
    .sort((a, b) => a.left - b.left)
}

describe('a strip', () => {
  it('has the target where its figure is, and shades the side that meets it to the end', () => {
    const { mark, shade, from, to } = stripLayout(stripWith([0, 100]), words, ROOM)
    expect(mark).toBeCloseTo((from + to) / 2, 9)
    expect(shade).toEqual({ from: mark, to: 800 })
    expect(stripLayout(stripWith([0, 100], {}, 'lower,50'), words, ROOM).shade).toEqual({
      from: 0,
      to: mark,
    })
    expect(stripLayout(stripWith([0, 100], {}, 'none,50'), words, ROOM)).toMatchObject({
      mark: null,
      shade: null,
    })
  })

  it('has the first rank on the right', () => {
    const { marks, from, to } = stripLayout(stripWith([10, 20, 30], { form: 'rank' }), words, ROOM)
    expect(marks.map(({ x }) => x)).toEqual([from, (from + to) / 2, to])
  })

  it('shows every unit with a figure, as a mark or as a tick, and no other', () => {
    const strip = stripWith([1, 2, null, 4, 5, 6, 7, 8])
    const layout = stripLayout(strip, words, ROOM)
    expect(layout.marks).toHaveLength(5)
    expect(layout.ticks).toHaveLength(2)
    expect(unitOrder(layout).map((index) => strip.units[index]?.unit.unit_id)).toEqual([
      'a',
      'b',
      'd',
      'e',
      'f',
      'g',
      'h',
    ])
  })

  it('puts units of equal figures side by side and leaves none out', () => {
    const { marks, labels } = stripLayout(stripWith([70, 70, 70, 10]), words, ROOM)
    const equal = marks.filter(({ x }) => x === marks[0]?.x)
    expect(equal).toHaveLength(3)
    expect(new Set(equal.map(({ shown }) => Math.round(shown))).size).toBe(3)
    expect(labels.filter(({ text }) => text === '70,0')).toHaveLength(3)
    expect(labels.filter(({ isApart }) => isApart).length).toBeGreaterThan(0)
  })

  it('never lets labels or marks overlap, in any form, at any width', () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.integer({ min: 0, max: 1000 }).map((each) => each / 10),
      fc.constant(70),
    )
    const form = fc.constantFrom('value' as const, 'share' as const, 'change' as const)
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 6, maxLength: 8 }),
        form,
        fc.boolean(),
        fc.integer({ min: 300, max: 1400 }),
        (values, shown, isBeside, width) => {
          fc.pre(values.some((each) => each !== null))
          const versus = isBeside ? ('2020-Q3' as PeriodId) : null
          const layout = stripLayout(stripWith(values, { form: shown, versus }), words, {
            ...ROOM,
            width,
          })
          for (const row of [0, 1, 2, 3, 4, 5]) {
            const boxes = edges(layout, row)
            for (const [index, { left, right }] of boxes.entries()) {
              expect(left).toBeGreaterThanOrEqual((boxes[index - 1]?.right ?? 0) - 1e-6)
              expect(right).toBeLessThanOrEqual(width + 1e-6)
            }
          }
          const places = layout.marks.map((mark) => mark.shown).sort((a, b) => a - b)
          for (const [index, x] of places.entries())
            if (index > 0) expect(x - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(18.4 - 1e-6)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('stacks labels in rows where they do not fit side by side, each with its shape', () => {
    const values = [10, 20, 30, 40, 50, 60]
    const narrow = stripLayout(stripWith(values, { versus: '2020-Q3' as PeriodId }), words, {
      ...ROOM,
      width: 360,
    })
    expect(new Set(narrow.labels.map(({ row }) => row)).size).toBeGreaterThan(1)
    expect(narrow.labels.every(({ isApart }) => isApart)).toBe(true)
    expect(
      new Set(stripLayout(stripWith(values), words, ROOM).labels.map(({ row }) => row)),
    ).toEqual(new Set([0]))
  })

  it('gives each focus unit a lane where a second period is drawn', () => {
    const strip = stripWith([10, 20, 30], { versus: '2020-Q3' as PeriodId })
    const { marks, height } = stripLayout(strip, words, ROOM)
    expect(new Set(marks.map(({ lane }) => lane)).size).toBe(3)
    expect(marks.map(({ before }) => before)).not.toContain(null)
    expect(height).toBeGreaterThan(stripLayout(stripWith([10, 20, 30]), words, ROOM).height)
  })

  it('names the others where no focus unit has a figure and they are few', () => {
    const strip = stripWith([null, null, null, null, null, null, 7, 8])
    expect(stripLayout(strip, words, ROOM).names.map(({ text }) => text)).toEqual([
      'g: 7,0',
      'h: 8,0',
    ])
    expect(
      stripLayout(stripWith([1, null, null, null, null, null, 7, 8]), words, ROOM).names,
    ).toEqual([])
  })

  it('keeps the label of the province on the strip', () => {
    const { province } = stripLayout(stripWith([0, 0, 100]), words, ROOM)
    expect(province?.text).toBe('toàn tỉnh 33,3')
    expect(province?.label).toBeGreaterThanOrEqual(textWidth('toàn tỉnh 33,3', 15) / 2)
  })

  it('writes both ends of its scale, once each', () => {
    const endsOf = (values: readonly number[]): (string | undefined)[] =>
      stripLayout(stripWith(values), words, ROOM).ends.map((end) => end?.text)
    // The first six are chosen, so their labels say their figures; the last two are ticks.
    expect(endsOf([60, 61, 62, 63, 64, 65, 12, 99])).toEqual(['12,0', '99,0'])
    expect(endsOf([12, 61, 62, 63, 64, 65, 60, 99])).toEqual([undefined, '99,0'])
    expect(endsOf([60, 61, 62, 63, 64, 65, 66, 67])).toEqual(['50,0', '67,0'])
  })

  it('writes no ends where the scale is that of ranks', () => {
    const { ends } = stripLayout(stripWith([1, 2, 3], { form: 'rank' }), words, ROOM)
    expect(ends).toEqual([null, null])
  })

  it('writes what stands under the band apart and on the strip, whatever the figures', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 3, maxLength: 8 }),
        fc.integer({ min: 200, max: 900 }),
        (values, width) => {
          const { ends, province } = stripLayout(stripWith(values), words, { ...ROOM, width })
          const under = ends.flatMap((end) => end ?? [])
          if (province) under.push({ x: province.label, text: province.text })
          const spans = under
            .map(({ x, text }) => ({ x, half: textWidth(text, ROOM.small) / 2 }))
            .sort((a, b) => a.x - b.x)
          for (const [index, { x, half }] of spans.entries()) {
            const before = spans[index - 1]
            const least = before ? before.x + before.half : 0
            expect(x - half).toBeGreaterThanOrEqual(least - 0.01)
            expect(x + half).toBeLessThanOrEqual(width + 0.01)
          }
        },
      ),
    )
  })

  it('is plain data', () => {
    const layout = stripLayout(stripWith([1, 2, 3]), words, ROOM)
    expect(structuredClone(layout)).toEqual(layout)
  })
})

describe('the unit at a place', () => {
  const layout = {
    marks: [{ index: 0, shown: 100 }],
    ticks: [
      { index: 1, x: 106 },
      { index: 2, x: 300 },
    ],
  } as unknown as StripLayout

  it('is the nearest within reach, a focus unit first where both are as near as a mark is wide', () => {
    expect(unitAt(layout, 108, 20, 18)).toBe(0)
    expect(unitAt(layout, 112, 20, 18)).toBe(1)
    expect(unitAt(layout, 290, 20, 18)).toBe(2)
    expect(unitAt(layout, 200, 20, 18)).toBeNull()
  })
})

describe('the figures of a strip', () => {
  const first = (strip: Strip) => {
    const [unit] = strip.units
    if (!unit) throw new Error('No unit')
    return unit
  }
  const beside = { versus: '2020-Q3' as PeriodId }

  it('are written as their form has them', () => {
    const written = (['value', 'share', 'rank', 'change'] as const).map((form) => {
      const strip = stripWith([40, 20, 30], { form })
      return unitLabel(words, strip, first(strip))
    })
    expect(written).toEqual(['40,0', '80,0\u00a0%', '1/3', '0,0'])
  })

  it('carry the difference to the period beside', () => {
    const [value, rank] = (['value', 'rank'] as const).map((form) => {
      const strip = stripWith([40, 35, 41], { form, ...beside })
      return strip.units.map((unit) => unitLabel(words, strip, unit))
    })
    expect(value).toEqual(['40,0 (0,0)', '35,0 (−1,0)', '41,0 (−2,0)'])
    expect(rank).toEqual(['2/3 (0 bậc)', '3/3 (0 bậc)', '1/3 (0 bậc)'])
    const strip = stripWith([40, 35, 41])
    expect(stripDifference(words, strip, first(strip))).toBeNull()
  })

  it('are a dash where there is none, and a band where the figure is only an order', () => {
    const strip = stripWith([40, 60, null], {}, 'none,')
    expect(strip.units.map((unit) => unitFigure(words, strip, unit))).toEqual(['Low', 'High', '–'])
    expect(stripFigure(words, strip, 40)).toBe('40,0')
  })

  it('are said in full with what they are measured in', () => {
    const spoken = (state: Partial<Asked<'compare'>>): string => {
      const strip = stripWith([40, 20, 30], state)
      return spokenFigure(words, strip, first(strip))
    }
    expect(spoken({})).toBe('40,0\u00a0%')
    expect(spoken(beside)).toBe('40,0\u00a0% (0,0)')
    expect(spoken({ form: 'rank' })).toBe('1/3 (giá trị 40,0\u00a0%)')
    const missing = stripWith([40, null])
    expect(missing.units.map((unit) => spokenFigure(words, missing, unit))).toEqual([
      '40,0\u00a0%',
      'Chưa có số liệu',
    ])
  })

  it('stand under the target, which says which side is good', () => {
    expect(targetText(words, stripWith([40]))).toBe('≥\u00a050\u00a0%')
    expect(targetText(words, stripWith([40], {}, 'lower,50'))).toBe('≤\u00a050\u00a0%')
    expect(targetText(words, stripWith([40], {}, 'none,50'))).toBeNull()
    expect(targetText(words, stripWith([40], {}, 'higher,'))).toBeNull()
    expect(
      targetText(words, { ...stripWith([40]), target: null, targets: { least: 30, most: 50 } }),
    ).toBe('≥\u00a030,0–50\u00a0%')
  })
})
