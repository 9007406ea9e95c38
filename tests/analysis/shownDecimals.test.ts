import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureOf, shownDecimals, targetFigure } from '@/analysis/cell'
import { differenceFigure } from '@/analysis/findings/phrase'
import { createWords } from '@/i18n/translator'
import { attainment } from '@/stats/attainment'
import { datasetFrom } from '#tests/support/drawDataset'

const words = createWords('vi')
const { indicators } = datasetFrom({
  indicators: `indicator_id,polarity,target,decimals,measure
    up,higher,98,1,percent
    down,lower,2,0,percent
    plain,none,98,1,percent
    score,higher,80,2,score`,
})
const [up, down, plain, score] = indicators.rows
if (!up || !down || !plain || !score) throw new Error('Four indicators are drawn')

describe('a figure near its target', () => {
  test.each([
    [up, 97.96, 2],
    [up, 97.95, 2],
    [up, 97.94, 1],
    [up, 98.04, 1],
    [up, 97.9996, 4],
    [up, 98, 1],
    [down, 2.04, 2],
    [down, 1.96, 0],
    [score, 79.996, 3],
    [score, 80.004, 2],
    [score, 79.99, 2],
    [plain, 97.96, 1],
  ])(
    '%#: is shown with the decimals that tell which side it is on',
    (indicator, value, decimals) => {
      expect(shownDecimals(indicator, value)).toBe(decimals)
    },
  )

  test('is held against its own target where it has one', () => {
    expect([shownDecimals(up, 94.96), shownDecimals(up, 94.96, 95)]).toEqual([1, 2])
    expect(figureOf(up, 94.96, 95)).toMatchObject({ decimals: 2 })
  })

  test('is never shown on the other side of its target', () => {
    const near = fc.integer({ min: -20_000, max: 20_000 }).map((steps) => 98 + steps / 100_000)
    fc.assert(
      fc.property(near, fc.constantFrom('higher' as const, 'lower' as const), (value, polarity) => {
        const indicator = { ...up, polarity }
        const verdict = (of: number): boolean =>
          attainment({ value: of, target: 98, near: null, polarity }) === 'met'
        expect(verdict(Number(value.toFixed(shownDecimals(indicator, value))))).toBe(verdict(value))
      }),
    )
  })
})

test('a target is as exact as it was set, and a gap is never told as none', () => {
  expect(targetFigure(up, 97.96)).toMatchObject({ decimals: 2 })
  expect(targetFigure(up, 98)).toMatchObject({ decimals: 0 })
  expect(words.text('figure.plain', { value: differenceFigure(up, 0.04) })).toContain('0,04')
  expect(words.text('figure.plain', { value: differenceFigure(up, 0) })).toContain('0,0')
})
