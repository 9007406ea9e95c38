import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { START } from '@/address/screen'
import { sceneOf } from '@/analysis/scene'
import { whyView } from '@/analysis/why/ladder'
import type { Ladder } from '@/analysis/why/view'
import { stepsOf } from '@/analysis/why/steps'
import { createWords } from '@/i18n/translator'
import { datasetFrom } from '#tests/support/drawDataset'
import { shippedDataset } from '#tests/support/shippedDataset'

const words = createWords('vi')
const UNITS = ['a', 'b', 'c', 'd']

type Drawn = {
  /** Of each component: its weight, and the counts of each unit; `null` where it has none. */
  readonly parts: readonly {
    readonly weight: number
    readonly counts: readonly (readonly [number, number] | null)[]
  }[]
  readonly scores: readonly number[]
}

const COUNTS = fc.option(
  fc
    .integer({ min: 1, max: 500 })
    .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of))),
  { freq: 5 },
)
const DRAWN: fc.Arbitrary<Drawn> = fc.record({
  parts: fc.array(
    fc.record({
      weight: fc.integer({ min: 1, max: 20 }),
      counts: fc.array(COUNTS, { minLength: UNITS.length, maxLength: UNITS.length }),
    }),
    { minLength: 1, maxLength: 9 },
  ),
  scores: fc.array(fc.integer({ min: 0, max: 10_000 }), {
    minLength: UNITS.length,
    maxLength: UNITS.length,
  }),
})

/** A package whose scores are not bound to what its components make. */
function packageOf({ parts, scores }: Drawn) {
  const rows = parts.flatMap(({ counts }, part) =>
    counts.flatMap((held, unit) =>
      held === null
        ? []
        : [
            `${UNITS[unit]},p${part},2021,${((100 * held[0]) / held[1]).toFixed(1)},${held[0]},${held[1]}`,
          ],
    ),
  )
  return datasetFrom(
    {
      units: [
        'unit_id,kind',
        ...UNITS.map((unit, index) => `${unit},${index < 3 ? 'town' : 'city'}`),
      ].join('\n'),
      indicators: [
        'indicator_id,measure,aggregate,decimals,polarity,max_score,weight',
        'score,score,mean,2,higher,100,',
        ...parts.map(({ weight }, part) => `p${part},percent,ratio,1,higher,,${weight}`),
      ].join('\n'),
      observations: [
        'unit_id,indicator_id,period,value,numerator,denominator',
        ...scores.map((score, unit) => `${UNITS[unit]},score,2021,${score / 100},,`),
        ...rows,
      ].join('\n'),
    },
    { level: 'district', period: '2021', composite: 'score' },
  )
}

function laddersOf(drawn: Drawn): Ladder[] {
  const dataset = packageOf(drawn)
  const scene = sceneOf(dataset, START)
  return UNITS.flatMap((unit) =>
    ['province', 'above', 'peers'].map((kind) => whyView(dataset, scene, [unit, kind])),
  ).filter((why) => why.kind === 'ladder')
}

describe('the ladder', () => {
  test('adds up exactly, as figures and as they are shown, whatever is missing.', () => {
    fc.assert(
      fc.property(DRAWN, fc.integer({ min: 1, max: 8 }), (drawn, most) => {
        const ladders = laddersOf(drawn)
        expect(ladders.length).toBeGreaterThan(0)
        for (const ladder of ladders) {
          const { start, end, components, missing, unexplained } = ladder
          const told = components.reduce((all, { ticks }) => all + ticks, 0)
          expect(told + missing.ticks + unexplained).toBe(end - start)
          let at = start
          for (const step of stepsOf(ladder, most)) {
            expect(step.from).toBe(at)
            at = step.to
          }
          expect(at).toBe(end)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('leaves no component out, and counts none without a figure as zero.', () => {
    fc.assert(
      fc.property(DRAWN, (drawn) => {
        for (const { components, missing } of laddersOf(drawn)) {
          expect(components.length + missing.parts.length).toBe(drawn.parts.length)
          for (const { own, base } of components) {
            expect(own.share).not.toBeNull()
            expect(base.share).not.toBeNull()
          }
          for (const { own, base } of missing.parts)
            expect(own.share === null || base.share === null).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('names as many cases as undo a loss, and none too many.', () => {
    fc.assert(
      fc.property(DRAWN, (drawn) => {
        for (const { unit, components } of laddersOf(drawn)) {
          for (const { indicator, base, undo } of components) {
            if (undo?.kind !== 'more') continue
            const part = drawn.parts[Number(indicator.indicator_id.slice(1))]
            const [counted, of] = part?.counts[UNITS.indexOf(unit.unit_id)] ?? [NaN, NaN]
            const at = (cases: number): number => (100 * (counted + cases)) / of
            expect(at(undo.cases)).toBeGreaterThanOrEqual((base.value ?? NaN) - 1e-6)
            expect(at(undo.cases - 1)).toBeLessThan(base.value ?? NaN)
            expect(counted + undo.cases).toBeLessThanOrEqual(of)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('says the largest steps first and sums the others.', () => {
    const drawn: Drawn = {
      parts: [10, 40, 20, 30, 5].map((lost) => ({
        weight: 1,
        counts: [
          [100 - lost, 100],
          [100, 100],
          [100, 100],
          [100, 100],
        ],
      })),
      scores: [7900, 10_000, 10_000, 10_000],
    }
    const dataset = packageOf(drawn)
    const why = whyView(dataset, sceneOf(dataset, START), ['a', 'above'])
    if (why.kind === 'none') throw new Error('no ladder')
    const steps = stepsOf(why, 2)
    expect(steps.map(({ kind, from, to }) => [kind, to - from])).toEqual([
      ['component', -800],
      ['component', -600],
      ['rest', -700],
    ])
    expect(steps[2]).toMatchObject({ n: 3, lost: -700, gained: 0, against: null })
    // One component is no rest.
    expect(stepsOf(why, 4).map(({ kind }) => kind)).toEqual(Array(5).fill('component'))
    expect(why.climb).toBeNull()
  })

  test('tells what the components do not explain as a step of its own.', () => {
    const dataset = packageOf({
      parts: [
        {
          weight: 1,
          counts: [
            [50, 100],
            [80, 100],
            [80, 100],
            [80, 100],
          ],
        },
      ],
      scores: [4000, 8000, 8000, 8000],
    })
    const why = whyView(dataset, sceneOf(dataset, START), ['a', 'above'])
    if (why.kind === 'none') throw new Error('no ladder')
    expect(stepsOf(why, 5).map(({ kind, from, to }) => [kind, to - from])).toEqual([
      ['component', -3000],
      ['unexplained', -1000],
    ])
  })

  test('says why there is none.', () => {
    const dataset = packageOf({
      parts: [{ weight: 1, counts: [null, null, null, null] }],
      scores: [1, 2, 3, 4],
    })
    const scene = sceneOf(dataset, START)
    const said = (asked: string[]): string => {
      const why = whyView(dataset, scene, asked)
      return why.kind === 'none' ? words.message(why.message) : 'a ladder'
    }
    expect(said(['nowhere'])).toBe('Kỳ này không có đơn vị nowhere')
    expect(said([])).toBe('Kỳ này không có đơn vị –')
    // No component has a figure: all of it is not explained, and that is said.
    const why = whyView(dataset, scene, ['a', 'above'])
    expect(why.kind === 'ladder' && [why.unexplained, why.missing.parts.length]).toEqual([-1, 1])
  })
})

describe('the shipped package', async () => {
  const dataset = await shippedDataset()
  const why = whyView(dataset, sceneOf(dataset, START), ['lap-vo'])
  if (why.kind === 'none') throw new Error('no ladder')

  test('is told in one sentence, with what most is lost at.', () => {
    expect(why.headline.phrases.map(({ message }) => words.message(message))).toEqual([
      'Lấp Vò kém toàn tỉnh 6,06 điểm',
      'mất nhiều nhất ở Mức hài lòng, Hồ sơ đúng hạn và Tinh giản biên chế',
    ])
  })

  test('is marked illustrative, and offers province, neighbour and peers.', () => {
    expect(why.provenance.statuses).toEqual(['illustrative'])
    expect(why.bases.map(({ kind, unit }) => [kind, unit?.unit_id ?? null])).toEqual([
      ['province', 'dong-thap'],
      ['above', 'thanh-binh'],
      ['peers', null],
      ['full', null],
    ])
  })

  test('makes the score of every unit out of its components, but for rounding.', () => {
    for (const { unit_id } of sceneOf(dataset, START).units) {
      const each = whyView(dataset, sceneOf(dataset, START), [unit_id, 'above'])
      if (each.kind === 'none' || each.base.kind !== 'above') continue
      expect(Math.abs(each.unexplained)).toBeLessThanOrEqual(3)
    }
  })
})
