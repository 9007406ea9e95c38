import { describe, expect, it } from 'vitest'
import { START } from '@/address/screen'
import { effectOption } from '@/screens/models/charts/effect'
import { spreadOption } from '@/screens/models/charts/spread'
import { modelCatalogue } from '@/screens/models/model'
import { effectView, spreadOverTime } from '@/screens/models/modelsEffect'
import { sceneOf } from '@/analysis/scene'
import { drawSvg, TEST_CONTEXT } from '#tests/support/drawChart'
import { datasetFrom } from '#tests/support/drawDataset'

const SIZE = { width: 700, height: 300 }

/** Twelve units, of which the first `adopters` run the model; the first is in focus. */
function drawn(adopters: number) {
  const units = Array.from({ length: 12 }, (_, index) => `u${index}`)
  const dataset = datasetFrom(
    {
      units: `unit_id\n${units.join('\n')}`,
      indicators: 'indicator_id,target\nx,80',
      observations: `unit_id,indicator_id,period,value\n${units
        .flatMap((unit, index) => [
          `${unit},x,2020-Q1,${60 + index}`,
          `${unit},x,2020-Q2,${61 + index}`,
          `${unit},x,2020-Q3,${64 + index}`,
        ])
        .join('\n')}`,
      models: 'model_id,indicator_ids\nm,x',
      adoptions: `model_id,unit_id,since\n${units
        .slice(0, adopters)
        .map((unit, index) => `m,${unit},${index === 0 ? '2020-04-15' : ''}`)
        .join('\n')}`,
    },
    { focus: ['u0'] },
  )
  const catalogue = modelCatalogue(dataset, sceneOf(dataset, START))
  const [row] = catalogue.rows
  const view =
    row && row.indicators[0] ? effectView(dataset, catalogue, row, row.indicators[0]) : null
  if (!row || !view) throw new Error('The drawing has a model with figures')
  return { row, view }
}

describe('the chart of adopters and the others', () => {
  it('names adopters and the mean of the others, and leaves the others unnamed', () => {
    const svg = drawSvg(effectOption(drawn(2).view, TEST_CONTEXT, 300), SIZE)
    for (const name of ['>u0<', '>u1<', '>Bình quân đơn vị khác<', '>Quý I/2020<'])
      expect(svg).toContain(name)
    for (const name of ['>u5<', '>Bình quân áp dụng<']) expect(svg).not.toContain(name)
    expect(svg).toContain('#b4185d')
  })

  it('marks the period of adoption where it is known, in the colour of who adopted', () => {
    const option = effectOption(drawn(2).view, TEST_CONTEXT, 300) as unknown as {
      series: {
        name: string
        markLine?: { data: { xAxis?: number }[]; lineStyle: { color: string } }
      }[]
    }
    const marked = option.series.filter(({ markLine }) => markLine?.data[0]?.xAxis !== undefined)
    expect(
      marked.map(({ name, markLine }) => [
        name,
        markLine?.data[0]?.xAxis,
        markLine?.lineStyle.color,
      ]),
    ).toEqual([['u0', 1, '#b4185d']])
  })

  it('draws many adopters as one mean, and names of them only those in focus', () => {
    const svg = drawSvg(effectOption(drawn(8).view, TEST_CONTEXT, 300), SIZE)
    expect(svg).toContain('>Bình quân áp dụng<')
    expect(svg).toContain('>u0<')
    expect(svg).not.toContain('>u3<')
  })
})

describe('the chart of the spread', () => {
  it('goes in steps, with the count at its end', () => {
    const { row, view } = drawn(2)
    const counts = spreadOverTime(row, view.periods)
    expect(counts).toEqual([0, 1, 1])
    const option = spreadOption(view.periods, counts, TEST_CONTEXT)
    const svg = drawSvg(option, SIZE)
    expect(svg).toContain('>Quý III/2020<')
    expect(svg).toContain('>1<')
  })
})
