import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { START } from '@/address/screen'
import { funnelOption } from '@/screens/indicators/charts/funnel'
import { besideMarks, boxAround, overlap } from '@/screens/indicators/charts/funnelLabels'
import { createWords } from '@/i18n/translator'
import { FUNNEL_UNITS, funnelView, type FunnelView } from '@/screens/indicators/indicatorFunnel'
import { funnelReading } from '@/screens/indicators/indicatorReading'
import { rankingView } from '@/screens/indicators/indicatorRanking'
import { sceneOf } from '@/analysis/scene'
import { datasetFrom } from '#tests/support/drawDataset'
import { drawnTexts, drawSvg, TEST_CONTEXT } from '#tests/support/drawChart'

const words = createWords('vi')
const SIZE = { width: 900, height: 500 }

/** Units a, b, … with `met/all` cases each. */
function funnelOf(
  counts: readonly string[],
  polarity = 'higher',
  measure = 'percent',
): FunnelView | null {
  const rows = counts.map((count, index) => {
    const [numerator, denominator] = count.split('/').map(Number)
    const value = ((100 * (numerator ?? 0)) / (denominator ?? 1)).toFixed(4)
    return `${'abcdefghij'[index]},x,${value},${numerator},${denominator}`
  })
  const dataset = datasetFrom(
    {
      units: `unit_id\n${counts.map((_, index) => 'abcdefghij'[index]).join('\n')}`,
      indicators: `indicator_id,polarity,measure,target\nx,${polarity},${measure},90`,
      observations: `unit_id,indicator_id,value,numerator,denominator\n${rows.join('\n')}`,
    },
    { level: 'district', focus: ['b'] },
  )
  const [indicator] = dataset.indicators.rows
  const scene = sceneOf(dataset, START)
  return indicator ? funnelView(rankingView(dataset, scene, indicator, words.compare)) : null
}

const COUNTS = ['180/200', '85/100', '900/1000', '30/60', '92/100', '440/500']

describe('the funnel of an indicator', () => {
  it('has all cases of all units together as its centre, and names units outside the limits', () => {
    const view = funnelOf(COUNTS)
    expect(view?.centre).toBeCloseTo((100 * (180 + 85 + 900 + 30 + 92 + 440)) / 1960, 9)
    expect(view?.outer.map(({ unit }) => unit.unit_id)).toEqual(['d'])
    expect(view?.within.length).toBe(5)
    expect(view?.outer[0]).toMatchObject({
      isGood: false,
      position: { direction: 'down', level: 0.998 },
    })
    expect(funnelOf(COUNTS, 'lower')?.outer[0]).toMatchObject({ isGood: true })
    expect(funnelOf(COUNTS, 'none')?.outer[0]).toMatchObject({ isGood: null })
  })

  it('says who is out and how many are in', () => {
    const view = funnelOf(COUNTS)
    const text =
      view &&
      funnelReading(view)
        .map((message) => words.message(message))
        .join(' ')
    expect(text).toContain('Thấp hơn mức chung, ngoài giới hạn 99,8 %: d.')
    expect(text).toContain('5/6 đơn vị trong phễu')
  })

  it('widens its limits where all units differ more than chance, and says by how much', () => {
    // Ten units of thousands of cases, a few points apart: without the allowance none is within.
    const counts = [86, 92, 87, 93, 88, 91, 86.5, 92.5, 87.5, 93.5].map(
      (percent) => `${percent * 100}/10000`,
    )
    const view = funnelOf(counts)
    expect(view?.within).toHaveLength(10)
    const said = view ? funnelReading(view).map((message) => words.message(message)) : []
    expect(said).toContainEqual(
      expect.stringMatching(
        /φ = [\d.,]+\), nên giới hạn nới theo mức khác nhau đó, độ lệch chuẩn τ = \d,\d\d điểm phần trăm/,
      ),
    )
    // Within limits that were widened units do differ, and by more than chance.
    expect(said).toContain('10/10 đơn vị trong phễu: không lệch hơn mức các đơn vị vẫn khác nhau.')
    const calm = funnelOf(COUNTS)
    expect(calm && funnelReading(calm).map((message) => words.message(message))).toContain(
      'Giới hạn nhị thức chính xác.',
    )
  })

  it('is not drawn from too few units, other measures, or counts that do not make the value', () => {
    expect(funnelOf(COUNTS.slice(0, FUNNEL_UNITS - 1))).toBeNull()
    expect(funnelOf(COUNTS, 'higher', 'score')).toBeNull()
    expect(
      funnelOf([...COUNTS.slice(0, 5), '120/100'])?.without.map(({ unit_id }) => unit_id),
    ).toEqual(['f'])
  })

  it('has limits that open towards few cases and hold the centre', () => {
    const view = funnelOf(COUNTS)
    const widths = (view?.limits ?? []).map(({ levels: [inner, outer] }) => {
      expect(inner?.lower).toBeLessThanOrEqual(view?.centre ?? 0)
      expect(inner?.upper).toBeGreaterThanOrEqual(view?.centre ?? 0)
      expect((outer?.upper ?? 0) - (outer?.lower ?? 0)).toBeGreaterThan(
        (inner?.upper ?? 0) - (inner?.lower ?? 0),
      )
      return (inner?.upper ?? 0) - (inner?.lower ?? 0)
    })
    expect(widths[0]).toBeGreaterThan((widths.at(-1) ?? 0) * 2)
  })

  it('draws the levels, centre, target and those to be named', () => {
    const view = funnelOf(COUNTS)
    if (!view) throw new Error('There is a funnel')
    const texts = drawnTexts(drawSvg(funnelOption(view, TEST_CONTEXT, SIZE), SIZE)).map(
      ({ text }) => text,
    )
    expect(texts).toEqual(
      expect.arrayContaining([
        'b',
        'd',
        'Mức chung 88,1',
        'Chỉ tiêu 90\u00a0%',
        '95 %',
        '99,8 %',
        '100',
        '1.000',
      ]),
    )
    for (const other of ['a', 'c', 'e', 'f']) expect(texts).not.toContain(other)
  })

  it('is drawn where all have as many cases', () => {
    const view = funnelOf(['5/6', '6/6', '4/6', '6/6', '6/6'])
    if (!view) throw new Error('There is a funnel')
    expect(drawSvg(funnelOption(view, TEST_CONTEXT, SIZE), SIZE)).toContain('<svg')
  })
})

describe('names beside marks', () => {
  const room = { left: 0, top: 0, right: 600, bottom: 400 }
  const point = fc.tuple(fc.integer({ min: 20, max: 580 }), fc.integer({ min: 20, max: 380 }))

  it('cover neither each other nor a mark nor the edge', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 25 }), (points) => {
        const marks = points.map((at) => boxAround(at, { width: 10, height: 10 }))
        const size = { width: 70, height: 20 }
        const placed = besideMarks(
          points.map((at) => ({ at, size, reach: 8 })),
          marks,
          room,
        ).flatMap((middle) => (middle ? [boxAround(middle, size)] : []))
        placed.forEach((box, index) => {
          expect(box.left >= 0 && box.top >= 0 && box.right <= 600 && box.bottom <= 400).toBe(true)
          expect(marks.some((mark) => overlap(box, mark))).toBe(false)
          expect(placed.slice(0, index).some((other) => overlap(box, other))).toBe(false)
        })
      }),
    )
  })

  it('are left out rather than read as the name of another mark', () => {
    const size = { width: 60, height: 12 }
    const marks = [
      boxAround([100, 50], { width: 8, height: 8 }),
      boxAround([172, 50], { width: 8, height: 8 }),
    ]
    // To the right a name would end at the other mark; the edges of a low room leave no other
    // place.
    const [place] = besideMarks([{ at: [100, 50], size, reach: 6 }], marks, {
      left: 90,
      right: 300,
      top: 40,
      bottom: 60,
    })
    expect(place).toBeNull()
    const [free] = besideMarks([{ at: [100, 50], size, reach: 6 }], marks.slice(0, 1), {
      left: 90,
      right: 300,
      top: 40,
      bottom: 60,
    })
    expect(free).toEqual([136, 50])
  })

  it('stand to the right where nothing is in the way', () => {
    expect(
      besideMarks([{ at: [100, 100], size: { width: 40, height: 20 }, reach: 10 }], [], room),
    ).toEqual([[130, 100]])
  })
})
