import { describe, expect, it } from 'vitest'
import type { Dataset } from '@/dataset/dataset'
import { createWords } from '@/i18n/translator'
import { inspectionsView, type InspectionsView } from '@/screens/supervision/inspections/model'
import { inspectionsHeadline } from '@/screens/supervision/inspections/inspectionsHeadline'
import { sceneOf } from '@/analysis/scene'
import { shortcomingIndex } from '@/analysis/supervision/shortcomingIndex'
import { datasetFrom, type Drawing } from '#tests/support/drawDataset'
import { askedOf, type Asked } from '#tests/support/asked'

const words = createWords('vi')

const DRAWING: Drawing = {
  units: 'unit_id\na\nb\nc\nd',
  fields: 'field_id,order\npaper,1\nstaff,2\nlaw,3\nnet,4',
  indicators: 'indicator_id,field_id\ntime,paper\nvoice,paper\ncut,staff',
  inspections: `inspection_id,date,title,chair,format,place,unit_ids,praised,source_id
    i1,2020-05-12,Kiểm tra đợt một,Ông Một,onsite,,a;b,,first
    i2,2021-07-15,Kiểm tra đợt hai,Ông Hai,online,Hội trường,b;a;c,Làm tốt;Báo cáo đủ,second
    i3,2021-09-01,Kiểm tra đợt ba,Ông Ba,onsite,,d,,first`,
  shortcomings: `shortcoming_id,unit_ids,field_id,indicator_id,text,found_on,inspection_id,status,resolved_on,attribution,source_id
    o1,a,paper,time,Hồ sơ trễ,2020-05-12,i1,open,,unit,first
    o2,a,paper,voice,Phản ánh chậm,2020-05-12,i1,resolved,2020-09-01,unit,first
    o3,a;b,staff,,Tinh giản chậm,2020-05-12,i1,unknown,,joint,first
    o4,a,law,,Chưa rà soát,2020-05-12,i1,unknown,,unit,first
    o5,b,net,,Chưa kết nối,2020-05-12,i1,open,,unit,first
    n1,a;b;c,paper,time,Hồ sơ vẫn trễ,2021-07-15,i2,unknown,,common,second
    n2,a,staff,cut,Biên chế vượt,2021-07-15,i2,unknown,,unit,second
    n3,a,net,,Chưa ký số,2021-07-15,i2,unknown,,unit,second`,
  directives: `directive_id,inspection_id,unit_ids,issued_on,due,source_id
    y2,i2,a;b;c,2021-07-15,,second
    y1,i2,a;b;c,2021-07-15,2021-08-01,second`,
  models: 'model_id,field_ids,source_id\nm1,net,second\nm2,net,second\nm3,net,second',
  adoptions: `model_id,unit_id,stage,attribution,source_id
    m2,a,in_use,joint,second
    m2,c,in_use,joint,second
    m1,a,in_use,unit,first
    m3,d,in_use,unit,second`,
  sources: 'source_id\nfirst\nsecond',
}
const HINTS = { focus: ['c', 'b'], as_of: '2021-10-10' }
const dataset = datasetFrom(DRAWING, HINTS)

function open(
  change: Partial<Asked<'inspections'>> = {},
  from: Dataset = dataset,
): InspectionsView {
  const state = askedOf('inspections', change)
  const scene = sceneOf(from, state)
  return inspectionsView(from, scene, shortcomingIndex(from, scene.asOf), state)
}
const sentence = (view: InspectionsView): string =>
  inspectionsHeadline(view)
    .phrases.map(({ message }) => words.message(message))
    .join('; ')

describe('an inspection', () => {
  it('is the latest unless another is asked for', () => {
    expect(open().list.map(({ inspection }) => inspection.inspection_id)).toEqual([
      'i3',
      'i2',
      'i1',
    ])
    expect(open().chosen?.inspection.inspection_id).toBe('i3')
    expect(open({ inspection: 'i2' }).chosen).toMatchObject({ shortcomings: 3, directives: 2 })
    expect(open({ inspection: 'unknown' }).chosen?.inspection.inspection_id).toBe('i3')
  })

  it('shows what its source says, in the order of the source and not by urgency', () => {
    const { chosen } = open({ inspection: 'i2' })
    expect(chosen?.found.map(({ shortcoming }) => shortcoming.shortcoming_id)).toEqual([
      'n1',
      'n2',
      'n3',
    ])
    expect(chosen?.asked.map(({ directive }) => directive.directive_id)).toEqual(['y2', 'y1'])
    expect(chosen?.units.map(({ unit_id }) => unit_id)).toEqual(['b', 'a', 'c'])
    expect(chosen?.sources.map(({ source_id }) => source_id)).toEqual(['second'])
  })

  it('names the models that its own source says are run in units it covered, joint ones once', () => {
    const { chosen } = open({ inspection: 'i2' })
    expect(
      chosen?.models.map(({ model, units, attribution }) => [
        model.model_id,
        units.map(({ unit_id }) => unit_id),
        attribution,
      ]),
    ).toEqual([['m2', ['a', 'c'], 'joint']])
  })

  it('is said in a sentence, with its title under it', () => {
    const view = open({ inspection: 'i2' })
    expect(sentence(view)).toBe(
      'Kiểm tra 3 đơn vị ngày 15/07/2021; 1 mô hình hay được nêu; 3 hạn chế được chỉ ra; 2 kiến nghị',
    )
    expect(inspectionsHeadline(view).notes.map((note) => words.message(note))).toEqual([
      'Kiểm tra đợt hai.',
    ])
  })

  it('is none in a package without one', () => {
    expect(sentence(open({}, datasetFrom({ inspections: 'inspection_id,unit_ids' })))).toBe(
      'Bộ số liệu không nêu cuộc kiểm tra nào',
    )
  })
})

describe('two inspections of one unit', () => {
  const compared = (change: Partial<Asked<'inspections'>> = {}) =>
    open({ inspection: 'i2', against: 'i1', unit: 'a', ...change }).comparison
  const parts = (comparison: InspectionsView['comparison']) => {
    const idsOf = (name: 'resolved' | 'still' | 'unsaid' | 'added') =>
      comparison?.chosen[name].map(({ entry }) => entry.shortcoming.shortcoming_id)
    return {
      resolved: idsOf('resolved'),
      still: idsOf('still'),
      unsaid: idsOf('unsaid'),
      added: idsOf('added'),
    }
  }

  it('tell what was resolved, what is still open, what is not known and what is new', () => {
    expect(parts(compared())).toEqual({
      resolved: ['o2'],
      still: ['o1', 'o3'],
      unsaid: ['o4'],
      added: ['n3'],
    })
  })

  it('find a shortcoming again by its indicator, or by its area where one of the two names none', () => {
    const still = compared()?.chosen.still ?? []
    expect(still.map(({ again }) => again?.shortcoming.shortcoming_id)).toEqual(['n1', 'n2'])
  })

  it('keep what is open in the file among what is still open, though it was not named again', () => {
    expect(parts(compared({ unit: 'b' }))).toEqual({
      resolved: [],
      still: ['o5'],
      unsaid: ['o3'],
      added: ['n1'],
    })
  })

  it('do not depend on which of them is asked for first', () => {
    const other = open({ inspection: 'i1', against: 'i2', unit: 'a' }).comparison
    expect(parts(other)).toEqual(parts(compared()))
    expect([other?.earlier.inspection_id, other?.later.inspection_id]).toEqual(['i1', 'i2'])
  })

  it('cover every unit that both did, the first focus unit among them open', () => {
    const comparison = compared({ unit: null })
    expect(comparison?.units.map(({ unit }) => unit.unit_id)).toEqual(['b', 'a'])
    expect(comparison?.chosen.unit.unit_id).toBe('b')
  })

  it('are not compared when they share no unit, or are one', () => {
    expect(compared({ against: 'i3' })).toBeNull()
    expect(compared({ against: 'i2' })).toBeNull()
    expect(open({ inspection: 'i3' }).others).toEqual([])
    expect(open({ inspection: 'i2' }).others.map(({ inspection_id }) => inspection_id)).toEqual([
      'i1',
    ])
  })

  it('call nothing resolved on a day before it was', () => {
    expect(parts(compared({ asOf: '2020-06-01' })).resolved).toEqual([])
    expect(parts(compared({ asOf: '2020-06-01' })).still).toContain('o2')
  })

  it('are said in a sentence, with the rule under it', () => {
    const view = open({ inspection: 'i2', against: 'i1', unit: 'a' })
    expect(sentence(view)).toBe(
      'a giữa hai lần kiểm tra 12/05/2020 và 15/07/2021; 1 hạn chế đã khắc phục; 2 còn tồn tại; 1 mới',
    )
    const notes = inspectionsHeadline(view).notes.map((note) => words.message(note))
    expect(notes[0]).toContain('1 hạn chế không được nêu lại')
    expect(notes[1]).toContain('cùng chỉ số')
  })
})
