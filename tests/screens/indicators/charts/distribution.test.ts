import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { START } from '@/address/screen'
import { distributionOption, dotAcross, stripRoom } from '@/screens/indicators/charts/distribution'
import { flagRows } from '@/screens/indicators/charts/distributionRows'
import { createWords } from '@/i18n/translator'
import { distributionView } from '@/screens/indicators/indicatorDistribution'
import { rankingView, type RankingView } from '@/screens/indicators/indicatorRanking'
import { sceneOf } from '@/analysis/scene'
import { datasetFrom } from '#tests/support/drawDataset'
import { drawnTexts, drawSvg, TEST_CONTEXT, TEST_THEME } from '#tests/support/drawChart'

const words = createWords('vi')
const SIZE = { width: 900, height: 500 }
const UNITS = Array.from({ length: 40 }, (_, index) => `u${index}`)

function rankingOf(values: readonly (number | null)[], indicator = 'higher,50'): RankingView {
  const dataset = datasetFrom(
    {
      units: `unit_id\n${UNITS.slice(0, values.length).join('\n')}`,
      indicators: `indicator_id,aggregate,polarity,target\nx,mean,${indicator}`,
      observations: `unit_id,indicator_id,value\n${values.map((value, index) => `u${index},x,${value ?? ''}`).join('\n')}`,
    },
    { level: 'district', focus: ['u1'] },
  )
  const [row] = dataset.indicators.rows
  if (!row) throw new Error('An indicator is drawn')
  return rankingView(dataset, sceneOf(dataset, START), row, words.compare)
}

describe('the distribution of an indicator', () => {
  it('has the median and quartiles of the units that have a figure, and says who has none', () => {
    const view = distributionView(rankingOf([10, 20, 30, 40, 50, null]), 20)
    expect(view).toMatchObject({ median: 30, quartiles: [20, 40], province: 30, target: 50 })
    expect(view?.without.map(({ unit_id }) => unit_id)).toEqual(['u5'])
    expect(distributionView(rankingOf([null, null]), 20)).toBeNull()
    expect(() => distributionView(rankingOf([1, 2]), 0)).toThrow(RangeError)
  })

  it('stacks units so that no two dots come nearer than a dot is wide', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 5, max: 60 }),
        (values, places) => {
          const view = distributionView(rankingOf(values), places)
          if (!view) throw new Error('There are figures')
          expect(view.dots.map(({ value }) => value)).toEqual([...values].sort((a, b) => a - b))
          const width = (view.scale.max - view.scale.min) / places
          view.dots.forEach((a, i) =>
            view.dots.forEach((b, j) => {
              if (i < j && a.level === b.level)
                expect(Math.abs(a.value - b.value)).toBeGreaterThanOrEqual(width - 1e-6)
            }),
          )
          expect(view.height).toBe(Math.max(...view.dots.map(({ level }) => level)) + 1)
        },
      ),
    )
  })

  it('names target, province, median, focus units and both ends', () => {
    const ranking = rankingOf([10, 20, 30, 40, 60])
    const across = dotAcross(
      SIZE,
      TEST_THEME,
      (places) => distributionView(ranking, places)?.height ?? 0,
    )
    const view = distributionView(ranking, stripRoom(SIZE, TEST_THEME) / across)
    if (!view) throw new Error('There are figures')
    const texts = drawnTexts(
      drawSvg(distributionOption(view, TEST_CONTEXT, SIZE, across), SIZE),
    ).map(({ text }) => text)
    const named = [
      'Chỉ tiêu 50\u00a0%',
      'Toàn tỉnh 32,0',
      'Trung vị 30,0',
      'u1 20,0',
      'u0 10,0',
      'u4 60,0',
    ]
    expect(texts).toEqual(expect.arrayContaining(named))
    expect(texts).not.toContain('u2 30,0')
  })

  it('takes smaller dots rather than higher stacks than there is room for', () => {
    const few = dotAcross(SIZE, TEST_THEME, () => 3)
    const many = dotAcross(SIZE, TEST_THEME, () => 25)
    expect(few).toBe(30)
    expect(many * 25).toBeLessThanOrEqual(SIZE.height * 0.45)
  })
})

describe('words on staffs', () => {
  const staff = fc.record({
    at: fc.integer({ min: 0, max: 800 }),
    width: fc.integer({ min: 20, max: 160 }),
  })
  const spanOf = (
    { at, width }: { at: number; width: number },
    side: string,
  ): { from: number; to: number } =>
    side === 'right' ? { from: at, to: at + width } : { from: at - width, to: at }

  // No row over all staffs exists for these: each stands under the word of the next.
  const UNDER_ONE_ANOTHER = [
    { at: 127, width: 46 },
    { at: 786, width: 115 },
    { at: 0, width: 127 },
    { at: 81, width: 82 },
  ]

  it('never cover one another', () => {
    fc.assert(
      fc.property(fc.array(staff, { maxLength: 9 }), (staffs) => {
        const flags = flagRows(staffs, { from: 0, to: 900 })
        flags.forEach((a, i) =>
          flags.forEach((b, j) => {
            const [x, y] = [staffs[i], staffs[j]]
            if (i >= j || !x || !y || a.row !== b.row) return
            const [first, second] = [spanOf(x, a.side), spanOf(y, b.side)]
            expect(first.to <= second.from || second.to <= first.from).toBe(true)
          }),
        )
      }),
      { examples: [[UNDER_ONE_ANOTHER]] },
    )
  })

  it('are crossed by no staff where they can all fly one way', () => {
    const narrow = fc.record({
      at: fc.integer({ min: 200, max: 600 }),
      width: fc.integer({ min: 20, max: 160 }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(narrow, { maxLength: 9, selector: ({ at }) => at }), (staffs) => {
        const flags = flagRows(staffs, { from: 0, to: 900 })
        expect(new Set(flags.map(({ side }) => side)).size).toBeLessThanOrEqual(1)
        flags.forEach((a, i) =>
          flags.forEach((b, j) => {
            const [x, y] = [staffs[i], staffs[j]]
            if (i === j || !x || !y) return
            const span = spanOf(x, a.side)
            // The staff of b reaches up to its own row; a word under that row must not lie across
            // it.
            if (y.at > span.from && y.at < span.to) expect(b.row).toBeLessThan(a.row)
          }),
        )
      }),
    )
  })

  it('fly inwards from both ends of the axis', () => {
    expect(
      flagRows(
        [
          { at: 5, width: 100 },
          { at: 895, width: 100 },
        ],
        { from: 0, to: 900 },
      ),
    ).toEqual([
      { row: 0, side: 'right' },
      { row: 0, side: 'left' },
    ])
  })
})
