import { beforeAll, describe, expect, it } from 'vitest'
import { START } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import type { UnitId } from '@/dataset/ids'
import { datasetAimed } from '@/analysis/aims'
import { createWords } from '@/i18n/translator'
import { answersFor } from '@/analysis/learning/answers'
import { answeredShortcomings } from '@/analysis/learning/answersGroups'
import { cautionMessages, partMessage } from '@/analysis/learning/answersWords'
import { columnsPage } from '@/analysis/columnsPage'
import { learningView, type LearningView } from '@/analysis/learning/learning'
import { learningHeadline } from '@/screens/learning/learningHeadline'
import { learningProvenance } from '@/analysis/learning/learningProvenance'
import { cellMessages, lackMessages, rowNote } from '@/analysis/learning/learningWords'
import { sceneOf } from '@/analysis/scene'
import { datasetFrom, openDrawn, type Drawing } from '#tests/support/drawDataset'
import { learningPackage } from '#tests/support/learningPackage'
import { shippedDataset } from '#tests/support/shippedDataset'

const words = createWords('vi')
const viewOf = (dataset: Dataset, unit: string | null = null): LearningView =>
  learningView(dataset, sceneOf(dataset, START), unit)
const rowOf = (view: LearningView, key: string) => {
  const row = view.rows.find((each) => each.key === key)
  if (!row)
    throw new Error(`No row ${key}; there are ${view.rows.map((each) => each.key).join(', ')}`)
  return row
}
const cellText = (view: LearningView, key: string, unit: string): string => {
  const column = view.columns.find((each) => each.unit.unit_id === unit)
  if (!column) throw new Error(`No column ${unit}`)
  return cellMessages(rowOf(view, key).cells.get(column.unit.unit_id), column)
    .map((message) => words.message(message))
    .join('; ')
}
const headlineOf = (view: LearningView): string => {
  const { phrases, notes } = learningHeadline(view)
  return [
    phrases.map(({ message }) => words.message(message)).join('; '),
    ...notes.map((note) => words.message(note)),
  ].join(' | ')
}

const BASE: Drawing = {
  units: 'unit_id\na\nb\nc\nd',
  fields: 'field_id,short_name,order\nf,Eff,1\ng,Gee,2\nh,Aitch,3',
  indicators: 'indicator_id,short_name,field_id\nx,Ex,f\ny,Why,f\nz,Zed,g',
  observations: 'unit_id,indicator_id,value\na,x,90\nb,x,99',
  models: 'model_id,field_ids,indicator_ids\nm-x,f,x\nm-y,f,y\nm-z,g,z\nm-two,f;g,x;z',
  adoptions:
    'model_id,unit_id,attribution\nm-x,b,joint\nm-x,c,joint\nm-y,b,unit\nm-z,a,unit\nm-two,b,unit',
  shortcomings: `shortcoming_id,unit_ids,field_id,indicator_id,attribution,status,due
    late,a;b,f,x,common,open,
    slow,a,h,,unit,open,2021-01-01
    done,b,f,y,unit,resolved,`,
  inspections: 'inspection_id,unit_ids\nvisit,a;b',
}

describe('the rows of the map', () => {
  const view = viewOf(datasetFrom(BASE, { as_of: '2021-12-31' }), 'a')

  it('are the areas in their order, and within one an indicator that a shortcoming points to stands apart', () => {
    expect(view.rows.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      'f~x indicator',
      'f~y indicator',
      'g whole',
      'h whole',
    ])
  })

  it('hold a model where it answers, and in the rest of its areas only where it answers nothing there', () => {
    const models = (key: string, unit: string) =>
      rowOf(view, key)
        .cells.get(unit as never)
        ?.models.map(({ model }) => model.model_id)
    expect(models('f~x', 'b')).toEqual(['m-two', 'm-x'])
    expect(models('f~y', 'b')).toEqual(['m-y'])
    expect(models('g', 'a')).toEqual(['m-z'])
    expect(models('g', 'b')).toEqual(['m-two'])
  })

  it('keep apart what else there is in an area, and say what it is for', () => {
    const apart = viewOf(
      datasetFrom({
        ...BASE,
        shortcomings: 'shortcoming_id,unit_ids,field_id,indicator_id\nlate,a,f,x',
      }),
      'a',
    )
    expect(apart.rows.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      'f~x indicator',
      'f rest',
      'g whole',
      'h whole',
    ])
    const note = rowNote(rowOf(apart, 'f'))
    expect(note && words.message(note)).toBe('nội dung khác: Why')
    const area = rowNote(rowOf(apart, 'f~x'))
    expect(area && words.message(area)).toBe('Eff')
    expect(rowNote(rowOf(apart, 'g'))).toBeNull()
  })

  it('are a chance where a shortcoming not yet remedied meets a model elsewhere', () => {
    expect(view.rows.map(({ key, isChance }) => `${key} ${isChance}`)).toEqual([
      'f~x true',
      'f~y false',
      'g false',
      'h false',
    ])
  })
})

describe('a cell', () => {
  const view = viewOf(datasetFrom(BASE, { as_of: '2021-12-31' }), 'a')

  it('says what is said of the unit alone apart from what is said of several', () => {
    expect(cellText(view, 'f~x', 'b')).toBe(
      '1 mô hình; 1 mô hình nêu chung; 1 hạn chế nêu chung, đang khắc phục',
    )
    expect(cellText(view, 'h', 'a')).toBe('1 hạn chế, quá hạn')
    expect(cellText(view, 'f~y', 'b')).toBe('1 mô hình; 1 hạn chế, đã khắc phục')
  })

  it('tells none named from nothing known', () => {
    expect(cellText(view, 'g', 'b')).toBe('1 mô hình')
    expect(cellText(view, 'f~y', 'a')).toBe('không nêu')
    expect(cellText(view, 'f~y', 'c')).toBe('nguồn không có thông tin')
    expect(cellText(view, 'f~x', 'd')).toBe('nguồn không có thông tin')
    expect(view.columns.map(({ unit, isSilent }) => `${unit.unit_id} ${isSilent}`)).toEqual([
      'a false',
      'b false',
      'c false',
      'd true',
    ])
  })
})

describe('what a unit can learn', () => {
  const dataset = datasetFrom(BASE, { as_of: '2021-12-31', focus: ['c', 'b'] })

  it('is told for the unit asked for, else the first in focus, which stand first among the columns', () => {
    expect(viewOf(dataset).unit?.unit_id).toBe('c')
    expect(viewOf(dataset, 'nobody').unit?.unit_id).toBe('c')
    const view = viewOf(dataset, 'd')
    expect(view.columns.map(({ unit, isPinned }) => `${unit.unit_id} ${isPinned}`)).toEqual([
      'c true',
      'b true',
      'd true',
      'a false',
    ])
  })

  it('are models that answer, models it has, or that there is none and how many stand near', () => {
    const learn = rowOf(viewOf(dataset, 'a'), 'f~x').learn
    expect(learn.answers.map(({ model }) => model.model_id)).toEqual(['m-x', 'm-two'])
    const text = (unit: string, key: string): string[] => {
      const view = viewOf(dataset, unit)
      return lackMessages(rowOf(view, key), view).map((message) => words.message(message))
    }
    expect(text('b', 'f~x')).toEqual([
      'b đang có 2 mô hình của nội dung này; chưa có mô hình nào khác',
    ])
    expect(text('a', 'h')).toEqual(['chưa có mô hình nào trong tỉnh cho nội dung này'])
    expect(text('a', 'g')).toEqual([])
    const near = viewOf(datasetFrom({ ...BASE, adoptions: 'model_id,unit_id\nm-y,b' }), 'a')
    expect(lackMessages(rowOf(near, 'f~x'), near).map((message) => words.message(message))).toEqual(
      [
        'chưa có mô hình nào trong tỉnh cho nội dung này',
        'cùng lĩnh vực có 1 mô hình cho chỉ số khác',
      ],
    )
  })

  it('has others to look at where nothing is owed', () => {
    const { learn } = rowOf(viewOf(dataset, 'd'), 'f~y')
    expect(learn).toMatchObject({ isOwed: false, answers: [] })
    expect(
      learn.others.map(({ model, adopters }) => [
        model.model_id,
        adopters.map(({ unit }) => unit.unit_id),
      ]),
    ).toEqual([['m-y', ['b']]])
  })
})

describe('the headline', () => {
  it('names whom to ask, and counts the faults without any model on record', () => {
    expect(headlineOf(viewOf(datasetFrom(BASE, { as_of: '2021-12-31' }), 'a'))).toBe(
      'a nên hỏi b; 1 nội dung chưa ghi nhận mô hình nào | Ex: hạn chế nêu chung nhiều đơn vị, không riêng a.',
    )
  })

  it('counts the models that answer by indicator where no figures tell', () => {
    const bare = { ...BASE, observations: 'unit_id,indicator_id,value' }
    expect(headlineOf(viewOf(datasetFrom(bare), 'a'))).toBe(
      'a có thể học 2 mô hình của đơn vị bạn cho đúng hạn chế của mình; 1 nội dung chưa ghi nhận mô hình nào | Ex: hạn chế nêu chung nhiều đơn vị, không riêng a.',
    )
  })

  it('says so where only the area is shared, where nobody answers, where nothing is open and where nothing is known', () => {
    const field = datasetFrom({
      ...BASE,
      models: 'model_id,field_ids\nm,f',
      adoptions: 'model_id,unit_id\nm,b',
      shortcomings: 'shortcoming_id,unit_ids,field_id\nlate,a,f',
    })
    expect(headlineOf(viewOf(field, 'a'))).toBe(
      'a có thể tham khảo 1 mô hình cùng lĩnh vực của đơn vị bạn | a chưa có sáng kiến, mô hình hay (kết luận kiểm tra).',
    )
    const dataset = datasetFrom(BASE)
    expect(headlineOf(viewOf(dataset, 'b'))).toBe(
      'b không kém đơn vị nào ở nội dung có số liệu | Ex: hạn chế nêu chung nhiều đơn vị, không riêng b.',
    )
    const alone = datasetFrom({
      ...BASE,
      shortcomings: 'shortcoming_id,unit_ids,field_id\nslow,a,h',
    })
    expect(headlineOf(viewOf(alone, 'a'))).toBe(
      'Chưa có mô hình nào ở đơn vị bạn trả lời hạn chế của a; 1 nội dung chưa ghi nhận mô hình nào',
    )
    expect(headlineOf(viewOf(dataset, 'd'))).toBe(
      'd chưa được kiểm tra: nguồn không có thông tin về hạn chế',
    )
    const fine = datasetFrom({
      ...BASE,
      shortcomings: 'shortcoming_id,unit_ids,field_id,status\nlate,a,f,resolved',
    })
    expect(headlineOf(viewOf(fine, 'a'))).toBe(
      'a không có hạn chế nào chưa khắc phục theo kết luận kiểm tra',
    )
  })

  it('hedges illustrative figures and names what could not be loaded', () => {
    const made = datasetFrom({
      ...BASE,
      observations: 'unit_id,indicator_id,value,status\nb,x,99,illustrative',
    })
    expect(headlineOf(viewOf(made, 'a'))).toContain('Mức đạt là số liệu minh họa.')
    const { models: _, adoptions: __, ...rest } = BASE
    expect(headlineOf(viewOf(datasetFrom(rest), 'a'))).toContain(
      'Chưa có dữ liệu bảng Mô hình và Áp dụng mô hình, xem trang Dữ liệu',
    )
  })
})

describe('the reasons', () => {
  it('are each said in words', () => {
    const dataset = datasetFrom({
      ...BASE,
      units: 'unit_id,kind\na,rural\nb,rural\nc,city\nd,city',
      indicators: 'indicator_id,short_name,field_id,target\nx,Ex,f,98\ny,Why,f,\nz,Zed,g,',
      observations: `unit_id,indicator_id,period,value,numerator,denominator
        b,x,2020,90,900,1000
        a,x,2021,90,900,1000
        b,x,2021,99,990,1000`,
    })
    const [answer] = answersFor(dataset, sceneOf(dataset, START), 'a' as never)
    if (!answer) throw new Error('There is an answer')
    const [asking] = dataset.units.rows
    if (!asking) throw new Error('There is a unit')
    expect(answer.parts.map((part) => words.message(partMessage(part, asking)))).toEqual([
      'cùng chỉ số Ex',
      'cùng lĩnh vực Eff',
      'b 99,0\u00a0% (đạt chỉ tiêu)',
      'tốt lên (+9,0 điểm %) so với Năm 2020, kỳ sớm nhất so được vì nguồn không nêu ngày áp dụng',
      'cùng loại đơn vị: rural',
      'quy mô gần nhau (1.000 và 1.000 trường hợp)',
      'nguồn không nêu minh chứng',
    ])
    expect(cautionMessages(answer).map((message) => words.message(message))).toEqual([
      'b cũng được nêu hạn chế về nội dung này',
    ])
  })
})

describe('columns without room for all units', () => {
  const columns = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((unit_id, index) => ({
    unit: { unit_id } as never,
    isPinned: index < 2,
  }))
  const idsOf = (first: string | null, room: number) => {
    const { shown, page } = columnsPage(columns, first, room)
    return `${shown.map(({ unit }) => (unit as { unit_id: string }).unit_id).join('')} ${page ? `${page.previous}<${page.from}-${page.to}/${page.total}<${page.next}` : 'all'}`
  }

  it('are paged, the pinned ones on every page', () => {
    expect(idsOf(null, 7)).toBe('abcdefg all')
    expect(idsOf(null, 4)).toBe('abcd null<1-2/5<e')
    expect(idsOf('e', 4)).toBe('abef c<3-4/5<g')
    expect(idsOf('f', 4)).toBe('abef c<3-4/5<g')
    expect(idsOf('g', 4)).toBe('abg e<5-5/5<null')
    expect(idsOf('nobody', 4)).toBe('abcd null<1-2/5<e')
  })

  it('hold at least one of the others on a page', () => {
    expect(idsOf(null, 1)).toBe('abc null<1-1/5<d')
  })
})

it('goes by figures where a package has nothing else, and misses no table that it never had', async () => {
  const today = await shippedDataset('dong-thap-2026')
  const aimed = datasetAimed(today, START)
  const view = viewOf(aimed, 'x-lap-vo')
  expect(view.lines.length).toBeGreaterThan(3)
  expect(headlineOf(view)).toMatch(/^X\. Lấp Vò nên hỏi [^;]+$/)
})

describe('with the shipped package', () => {
  let dataset: Dataset
  beforeAll(async () => {
    dataset = await shippedDataset()
  })

  it('names what the report names: four models for the late dossiers of the unit that has none, and nothing for the archives', () => {
    const view = viewOf(dataset)
    expect(view.hasNoModel).toBe(true)
    expect(headlineOf(view)).toContain(
      'Lấp Vò nên hỏi Châu Thành, H. Hồng Ngự và TP Cao Lãnh; 3 nội dung chưa ghi nhận mô hình nào',
    )
    expect(view.rows.filter(({ isChance }) => isChance)).toHaveLength(1)
    expect(view.rows.length).toBeGreaterThanOrEqual(dataset.fields.rows.length)
    for (const field of dataset.fields.rows)
      expect(view.rows.some((row) => row.field === field)).toBe(true)
  })

  it('gives each joint statement to no unit alone, and cites the report', () => {
    const view = viewOf(dataset)
    const adoptions = view.rows.flatMap((row) =>
      [...row.cells.values()].flatMap(({ models }) => models),
    )
    expect(adoptions.length).toBeGreaterThan(10)
    expect(adoptions.every(({ attribution }) => attribution === 'joint')).toBe(true)
    expect(learningProvenance(dataset, view).sources.map(({ kind }) => kind)).toContain(
      'inspection_report',
    )
    expect(learningProvenance(dataset, view).statuses).toEqual(['illustrative'])
  })
})

describe('in a package with much said of it', () => {
  let dataset: Dataset
  beforeAll(async () => {
    const { assembled } = await openDrawn(
      learningPackage({
        units: 14,
        indicators: 14,
        months: 14,
        models: 60,
        shortcomings: 80,
        adopters: 3,
      }),
    )
    if (!assembled.usable) throw new Error('The package is usable')
    dataset = assembled.dataset
  })

  it('a row is a chance just where some unit has an answer in it', () => {
    const scene = sceneOf(dataset, START)
    const views = scene.units.map(({ unit_id }) => learningView(dataset, scene, unit_id))
    const [first] = views
    const chances = first?.rows.map(({ isChance }) => isChance) ?? []
    expect(chances).toContain(true)
    expect(chances).toContain(false)
    first?.rows.forEach((row, index) => {
      expect(
        views.some((view) => (view.rows[index]?.learn.answers.length ?? 0) > 0),
        row.key,
      ).toBe(row.isChance)
    })
  })

  it('every answer of a unit stands in the row of its shortcoming, beside the units that run the model', () => {
    const scene = sceneOf(dataset, START)
    for (const { unit_id } of scene.units) {
      const view = learningView(dataset, scene, unit_id)
      for (const { shortcoming, model, adopters } of view.answers) {
        const { field_id, indicator_id } = shortcoming.shortcoming
        const row = rowOf(view, indicator_id === null ? field_id : `${field_id}~${indicator_id}`)
        expect(row.learn.answers.map((each) => each.model)).toContain(model)
        for (const { unit } of adopters)
          expect(row.cells.get(unit.unit_id)?.models.map((each) => each.model)).toContain(model)
      }
    }
  })

  it('every shortcoming that is not remedied is listed with its answers or without', () => {
    const view = viewOf(dataset, 'xa-004')
    if (!view.unit) throw new Error('There is a unit')
    const answered = answeredShortcomings(dataset, view, view.unit)
    expect(answered.map(({ shortcoming }) => shortcoming)).toEqual(view.shortcomings)
    expect(answered.reduce((sum, { models }) => sum + models, 0)).toBe(view.answers.length)
  })
})

describe('of models that figures cannot tell apart', () => {
  it('one whose name speaks of something else is not the first answer', async () => {
    const shipped = await shippedDataset()
    const late = answersFor(shipped, sceneOf(shipped, START), 'lap-vo' as UnitId).filter(
      ({ shortcoming }) => shortcoming.shortcoming.indicator_id === 'ho-so',
    )
    expect(late.map(({ model }) => model.model_id)).toEqual([
      'thu-tu',
      'doan-vien',
      '5-trong-1',
      'camera',
    ])
    expect(new Set(late.map(({ points }) => points)).size).toBe(1)
  })
})
