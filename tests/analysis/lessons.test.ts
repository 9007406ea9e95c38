import { describe, expect, it } from 'vitest'
import { START } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import { createWords } from '@/i18n/translator'
import { answersFor } from '@/analysis/learning/answers'
import { cellLinks } from '@/analysis/cellLinks'
import { lessonsView, type LessonsView } from '@/analysis/learning/lessons'
import { sceneOf } from '@/analysis/scene'
import { datasetFrom, type Drawing } from '#tests/support/drawDataset'
import { shippedDataset } from '#tests/support/shippedDataset'

const words = createWords('vi')

const BASE: Drawing = {
  units: 'unit_id\na\nb\nc',
  fields: 'field_id,short_name,order\nf,Eff,1\ng,Gee,2',
  indicators: 'indicator_id,short_name,field_id\nx,Ex,f\ny,Why,g',
  observations: 'unit_id,indicator_id,value\na,x,90\nb,x,99\nc,x,98',
  models: 'model_id,name,field_ids,indicator_ids\nm,Em,f,x\nn,En,f,x\no,Oh,f,x',
  adoptions: 'model_id,unit_id,attribution\nm,b,unit\nn,b,unit\no,c,unit',
  shortcomings: `shortcoming_id,unit_ids,field_id,indicator_id,attribution,status
    late,a,f,x,unit,open
    slow,a,g,y,unit,open
    done,a,g,,unit,resolved`,
  inspections: 'inspection_id,unit_ids\nvisit,a',
}

function viewOf(dataset: Dataset, id: string, most = 2): LessonsView | null {
  const scene = sceneOf(dataset, START)
  const unit = scene.units.find(({ unit_id }) => unit_id === id)
  if (!unit) throw new Error(`No unit ${id}`)
  return lessonsView(dataset, scene, unit, most)
}
const reasons = (view: LessonsView | null): string[] =>
  (view?.lessons ?? []).map((lesson) =>
    lesson.reasons.map((reason) => words.message(reason)).join(' · '),
  )

describe('who to learn from, in few words', () => {
  const dataset = datasetFrom(BASE, { as_of: '2021-12-31' })

  it('names the best models of a shortcoming, who runs them, what for, how they stand, and how many more there are', () => {
    const view = viewOf(dataset, 'a')
    expect(view?.lessons.map(({ key, models }) => [key, models.map(({ name }) => name)])).toEqual([
      ['late', ['Em', 'En']],
    ])
    expect(reasons(view)).toEqual([
      'b · cho hạn chế: Ex · b 99,0\u00a0% (không có chỉ tiêu) · và 1 mô hình khác',
    ])
    expect(viewOf(dataset, 'a', 1)?.lessons[0]?.models.map(({ name }) => name)).toEqual(['Em'])
  })

  it('says in one line of which shortcomings there is no answer, and leaves out those that are remedied', () => {
    expect(viewOf(dataset, 'a')?.lacks.map((lack) => words.message(lack))).toEqual([
      'Why: chưa có mô hình nào trong tỉnh cho nội dung này',
    ])
  })

  it('has nothing to say of a unit without open shortcomings', () => {
    expect(viewOf(dataset, 'b')).toBeNull()
  })

  it('names first what the learning map ranks first, for every unit of the shipped package', async () => {
    const shipped = await shippedDataset()
    const scene = sceneOf(shipped, START)
    let said = 0
    for (const unit of scene.units) {
      const answers = answersFor(shipped, scene, unit.unit_id)
      for (const { key, models } of lessonsView(shipped, scene, unit, 1)?.lessons ?? []) {
        const best = answers.find(
          ({ shortcoming }) => shortcoming.shortcoming.shortcoming_id === key,
        )
        expect(models).toEqual([best?.model])
        said += 1
      }
    }
    expect(said).toBeGreaterThan(0)
  })
})

describe('what the corners of a cell stand for', () => {
  it('is every shortcoming of the unit that the indicator shows, and every model meant for it that the unit runs', () => {
    const dataset = datasetFrom(
      {
        ...BASE,
        adoptions: 'model_id,unit_id,attribution,stage\nm,b,joint,in_use\nn,b,unit,stopped',
      },
      { as_of: '2021-12-31' },
    )
    const links = (unitId: string, indicatorId: string): [string[], string[]] => {
      const unit = dataset.units.rows.find(({ unit_id }) => unit_id === unitId)
      const indicator = dataset.indicators.rows.find(
        ({ indicator_id }) => indicator_id === indicatorId,
      )
      if (!unit || !indicator) throw new Error(`No ${unitId} or ${indicatorId}`)
      const { shortcomings, models } = cellLinks(dataset, { unit, indicator })
      return [
        shortcomings.map((each) => each.shortcoming_id),
        models.map(({ model, attribution }) => `${model.name} ${attribution}`),
      ]
    }
    expect(links('a', 'x')).toEqual([['late'], []])
    expect(links('b', 'x')).toEqual([[], ['Em joint']])
    expect(links('c', 'y')).toEqual([[], []])
  })
})
