import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { START } from '@/address/screen'
import { casesTo } from '@/analysis/casesTo'
import { learningView, type LearningView } from '@/analysis/learning/learning'
import { sceneOf } from '@/analysis/scene'
import type { Dataset } from '@/dataset/dataset'
import { createWords } from '@/i18n/translator'
import {
  resultColumns,
  resultLegend,
  resultRows,
  type ResultRow,
} from '@/screens/learning/resultRows'
import { textWidth } from '@/ui/chart/textWidth'
import { datasetFrom, openDrawn, type Drawing } from '#tests/support/drawDataset'
import { learningPackage } from '#tests/support/learningPackage'
import { shippedDataset } from '#tests/support/shippedDataset'

const words = createWords('vi')
const viewOf = (dataset: Dataset, unit: string): LearningView =>
  learningView(dataset, sceneOf(dataset, START), unit)
const rowsOf = (dataset: Dataset, unit: string, width = 90): ResultRow[] =>
  resultRows(viewOf(dataset, unit), resultColumns(width), words)
const said = ({ advice, gap }: ResultRow): string =>
  [advice.map(({ text }) => text).join('; '), gap].filter((text) => text !== '').join(' | ')
const adviceOn = (drawing: Drawing, unit = 'a'): string[] =>
  rowsOf(datasetFrom(drawing), unit).map(said)

/** `a` is late; `b` is near the target, `c` and `d` meet it, `d` best. */
const BASE: Drawing = {
  units: 'unit_id\na\nb\nc\nd',
  fields: 'field_id,order\nf,1\ng,2',
  indicators:
    'indicator_id,short_name,field_id,target,near,headline_order\nx,Ex,f,98,90,1\ny,Why,g,50,45,2',
  observations: `unit_id,indicator_id,value,numerator,denominator
    a,x,85,850,1000
    b,x,97,970,1000
    c,x,98.5,985,1000
    d,x,99,990,1000
    a,y,60,600,1000`,
  models: 'model_id,name,short_name,field_ids,indicator_ids\nm,A long name,Em,f,x',
  adoptions: 'model_id,unit_id\nm,b',
  shortcomings: 'shortcoming_id,unit_ids,field_id,indicator_id\nlate,a,f,x',
  inspections: 'inspection_id,unit_ids\nvisit,a;b',
}

it('marks a focus unit by its own place, also after the one before it has left', () => {
  const dataset = datasetFrom(BASE)
  const scene = sceneOf(dataset, { ...START, focus: ['-0', 'b'] })
  const { lines } = learningView(dataset, scene, 'a')
  expect(lines[0]?.units.map(({ unit, focus }) => [unit.unit_id, focus])).toContainEqual(['b', 1])
  const own = resultLegend(learningView(dataset, scene, 'b'), [], words)
  expect(own.ownPlace).toBe(1)
})

describe('whom to ask', () => {
  it('is the best one even where no model is on record there, and the best model of one that is ahead is named', () => {
    expect(adviceOn(BASE)).toEqual([
      'Hỏi d (99,0\u00a0%), chưa ghi nhận mô hình; xem Em của b | thêm 130 trường hợp nữa là đạt 98\u00a0%',
    ])
  })

  it('is a unit that meets the target with a model before the best one without', () => {
    expect(adviceOn({ ...BASE, adoptions: 'model_id,unit_id\nm,b\nm,c' })[0]).toMatch(
      /^Học Em của c \(98,5.%\); tốt nhất là d \(99,0.%\), chưa ghi nhận mô hình/,
    )
    expect(adviceOn({ ...BASE, adoptions: 'model_id,unit_id\nm,d' })[0]).toMatch(
      /^Học Em của d \(99,0.%\) \|/,
    )
  })

  it('is never told that nothing is on record where the models could not be read, or where it runs the same ones', () => {
    const { models: _, ...rest } = BASE
    expect(adviceOn(rest)[0]).toMatch(/^Hỏi d \(99,0.%\) \|/)
    expect(adviceOn({ ...BASE, adoptions: 'model_id,unit_id\nm,a\nm,d' })[0]).toMatch(
      /^Hỏi d \(99,0.%\), cũng có mô hình như a/,
    )
  })

  it('never says of the best one that it has no model where it has those of the asking unit', () => {
    const both = {
      ...BASE,
      models: 'model_id,short_name,field_ids,indicator_ids\nm,Em,f,x\nn,En,f,x',
      adoptions: 'model_id,unit_id\nm,a\nm,d\nn,c',
    }
    expect(adviceOn(both)[0]).toMatch(
      /^Học En của c \(98,5.%\); tốt nhất là d \(99,0.%\), cũng có mô hình như a/,
    )
  })

  it('names one of several that do as well, one with a model first, and says how many there are', () => {
    const observations = `unit_id,indicator_id,value\na,x,85\nb,x,99\nc,x,99\nd,x,99`
    expect(adviceOn({ ...BASE, observations })[0]).toMatch(
      /^Học Em của b \(99,0.%\); 2 đơn vị khác cùng mức/,
    )
  })

  it('is nobody for a unit that does best', () => {
    const [row] = rowsOf(
      datasetFrom({
        ...BASE,
        shortcomings: 'shortcoming_id,unit_ids,field_id,indicator_id\nlate,d,f,x',
      }),
      'd',
    )
    expect(row && said(row)).toMatch(
      /^Không đơn vị nào có kết quả tốt hơn d \(99,0.%\) \| theo số liệu đã đạt 98/,
    )
    expect(row?.plot?.arrow).toBeNull()
  })

  it('is whoever runs models, where a fault is shown by no indicator', () => {
    const none = {
      ...BASE,
      shortcomings: 'shortcoming_id,unit_ids,field_id,text\nnone,a,g,No model',
    }
    const rows = rowsOf(datasetFrom(none), 'a')
    expect(rows.map(said)).toEqual([
      expect.stringMatching(/^Hỏi d/),
      'Xem Em của b; 2 đơn vị chưa được kiểm tra',
    ])
    expect(rows.at(-1)).toMatchObject({ name: 'No model', plot: null })
    expect(rows.at(-1)?.discs).toMatchObject({ count: 1, units: 'b' })
  })

  it('is nobody who has stopped a model or only plans it', () => {
    const stages = {
      ...BASE,
      adoptions: 'model_id,unit_id,stage\nm,b,in_use\nm,c,stopped\nm,d,planned',
      shortcomings: 'shortcoming_id,unit_ids,field_id,text\nnone,a,g,No model',
    }
    expect(rowsOf(datasetFrom(stages), 'a').at(-1)?.discs).toMatchObject({ count: 1, units: 'b' })
  })
})

describe('the lines', () => {
  it('are what inspections said, then what figures alone tell, then what no indicator shows', () => {
    const both = {
      ...BASE,
      observations: `${BASE.observations as string}\n    b,y,20,200,1000`,
      shortcomings: `shortcoming_id,unit_ids,field_id,indicator_id,text
        none,b,g,,Nothing
        late,b,f,x,Late`,
    }
    const rows = rowsOf(datasetFrom(both), 'b')
    expect(rows.map(({ key, note }) => [key, note])).toEqual([
      ['x', 'nêu riêng cho đơn vị này; đang khắc phục; đang có 1 mô hình của nội dung này'],
      ['y', 'chưa đạt chỉ tiêu theo số liệu'],
      ['none', 'nêu riêng cho đơn vị này; đang khắc phục'],
    ])
  })

  it('have the better results to the right, whichever way is good, and nothing short of the target beyond it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 30 }),
        fc.constantFrom('higher', 'lower'),
        fc.integer({ min: 30, max: 140 }),
        (values, polarity, width) => {
          const ids = values.map((_, index) => `u${index}`)
          const dataset = datasetFrom({
            units: `unit_id\n${ids.join('\n')}`,
            fields: 'field_id\nf',
            indicators: `indicator_id,field_id,target,near,polarity,measure\nx,f,20,20,${polarity},days`,
            observations: `unit_id,indicator_id,value\n${values.map((value, at) => `${ids[at]},x,${value}`).join('\n')}`,
            shortcomings: 'shortcoming_id,unit_ids,field_id,indicator_id\nlate,u0,f,x',
          })
          const [row] = rowsOf(dataset, 'u0', width)
          const plot = row?.plot
          if (!plot || plot.target === null || !plot.own) throw new Error('There is a line')
          const [first = 0] = values
          const sign = polarity === 'higher' ? 1 : -1
          const isMet = sign * (first - 20) >= 0
          if (isMet) expect(plot.own.at).toBeGreaterThanOrEqual(plot.target - 0.46)
          else expect(plot.own.at).toBeLessThanOrEqual(plot.target)
          if (plot.arrow) expect(plot.arrow.to).toBeGreaterThan(plot.own.at)
          expect(plot.ticks.length + 1 + plot.focus.length).toBe(values.length)
          for (const label of plot.labels) {
            const half = textWidth(label.text, 1) / 2
            expect(label.at - half).toBeGreaterThanOrEqual(-0.01)
            for (const other of plot.labels)
              if (other !== label && other.row === label.row)
                expect(Math.abs(other.at - label.at)).toBeGreaterThanOrEqual(
                  half + textWidth(other.text, 1) / 2,
                )
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('count units in bars where they are too many for a tick each, and name those that matter', async () => {
    const { assembled } = await openDrawn(learningPackage())
    if (!assembled.usable) throw new Error('The package is usable')
    const plots = rowsOf(assembled.dataset, 'xa-004').flatMap(({ plot }) => (plot ? [plot] : []))
    expect(plots.length).toBeGreaterThan(3)
    for (const { bars, ticks, labels, rows } of plots) {
      expect(bars.length).toBeGreaterThan(10)
      expect(ticks.length).toBeLessThanOrEqual(2)
      expect(Math.max(...bars.map(({ share }) => share))).toBe(1)
      expect(labels.length).toBeLessThanOrEqual(4)
      expect(rows).toBeLessThanOrEqual(3)
    }
  })
})

describe('the way to a target in cases', () => {
  it('is the fewest that reach it, and none fewer do', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom('higher', 'lower'),
        (denominator, share, target, polarity) => {
          const numerator = Math.round(share * denominator)
          const value = (numerator / denominator) * 100
          const way = casesTo(
            { measure: 'percent', polarity } as never,
            { value, numerator, denominator } as never,
            target,
          )
          const sign = polarity === 'higher' ? 1 : -1
          const isReached = (cases: number): boolean =>
            sign * (((numerator + sign * cases) / denominator) * 100 - target) >= -1e-7
          if (way === null) expect(isReached(0)).toBe(true)
          else {
            expect(isReached(way.cases)).toBe(true)
            expect(isReached(way.cases - 1)).toBe(false)
          }
        },
      ),
    )
  })
})

describe('with the shipped package', () => {
  let dataset: Dataset
  beforeAll(async () => {
    dataset = await shippedDataset()
  })

  it('asks whoever has the best result about late dossiers, and never puts a model for disabled people first', () => {
    const [late] = rowsOf(dataset, 'lap-vo')
    expect(late && said(late)).toBe(
      'Hỏi Châu Thành (99,3\u00a0%), chưa ghi nhận mô hình; xem Ngày thứ Tư trực tuyến của TP Cao Lãnh | thêm 170 trường hợp nữa là đạt 98\u00a0%',
    )
    const all = dataset.units.rows.flatMap(({ unit_id }) => rowsOf(dataset, unit_id).map(said))
    expect(all.join()).not.toContain('khuyết tật')
  })

  it('says once that others were never inspected, where models are counted', () => {
    const told = rowsOf(dataset, 'lap-vo').map(said).join('\n')
    expect(told.match(/9 đơn vị chưa được kiểm tra/g)).toHaveLength(1)
  })
})
