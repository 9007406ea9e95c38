import { describe, expect, it } from 'vitest'
import type { Dataset } from '@/dataset/dataset'
import { createWords } from '@/i18n/translator'
import { modelCatalogue, modelsView, type ModelsView } from '@/screens/models/model'
import {
  effectIndicator,
  effectView,
  spreadOverTime,
  type EffectView,
} from '@/screens/models/modelsEffect'
import { modelsHeadline } from '@/screens/models/modelsHeadline'
import { modelsProvenance } from '@/screens/models/modelsProvenance'
import {
  effectSentences,
  evidenceMessage,
  spreadMessages,
  spreadsOf,
  unitMessages,
} from '@/screens/models/modelsWords'
import { sceneOf } from '@/analysis/scene'
import { datasetFrom, type Drawing } from '#tests/support/drawDataset'
import { shippedDataset } from '#tests/support/shippedDataset'
import { askedOf, type Asked } from '#tests/support/asked'

const words = createWords('vi')
const viewOf = (dataset: Dataset, state: Partial<Asked<'models'>> = {}): ModelsView => {
  const asked = askedOf('models', state)
  return modelsView(dataset, modelCatalogue(dataset, sceneOf(dataset, asked)), asked, asked.model)
}
const idsOf = (view: ModelsView): string => view.rows.map(({ model }) => model.model_id).join(' ')

const BASE: Drawing = {
  units: 'unit_id\na\nb\nc\nd\ne\nf',
  fields: 'field_id,name,short_name\nf1,Thủ tục hành chính,TTHC\nf2,Chính quyền số,CQS',
  indicators: 'indicator_id,name,short_name,field_id\nx,Hồ sơ đúng hạn,Ex,f1\ny,Trực tuyến,Why,f2',
  observations: `unit_id,indicator_id,period,value
    a,x,2019,80
    a,x,2020,85
    a,x,2021,95
    b,x,2019,70
    b,x,2020,
    b,x,2021,90
    c,x,2019,80
    c,x,2020,81
    c,x,2021,82
    d,x,2019,60
    d,x,2020,61
    d,x,2021,62
    e,x,2019,70
    e,x,2020,71
    e,x,2021,72
    f,x,2019,99
    f,x,2021,10`,
  models: `model_id,name,field_ids,indicator_ids,problem,evidence
    m1,Ngày thứ Tư trực tuyến,f1;f2,x;y,Hồ sơ chậm,
    m2,Đoàn viên hỗ trợ,f1,x,Người dân lúng túng,Biên bản
    m3,Sổ tay,f2,,Thiếu hướng dẫn,`,
  adoptions: `model_id,unit_id,stage,since,attribution
    m1,a,in_use,2020-01-01,unit
    m1,b,piloting,,joint
    m1,f,stopped,2019-06-01,unit
    m2,a,planned,,unit
    m3,b,unknown,,common`,
  inspections: 'inspection_id,unit_ids\nvisit,a;b;c',
}
const dataset = datasetFrom(BASE)

describe('the catalogue', () => {
  it('is searched without tone marks, by every word, in names, problems, areas and indicators', () => {
    expect(idsOf(viewOf(dataset))).toBe('m1 m2 m3')
    expect(idsOf(viewOf(dataset, { query: 'truc tuyen' }))).toBe('m1')
    expect(idsOf(viewOf(dataset, { query: 'TUYẾN thứ' }))).toBe('m1')
    expect(idsOf(viewOf(dataset, { query: 'doan vien' }))).toBe('m2')
    expect(idsOf(viewOf(dataset, { query: 'lung tung' }))).toBe('m2')
    expect(idsOf(viewOf(dataset, { query: 'chinh quyen so' }))).toBe('m1 m3')
    expect(idsOf(viewOf(dataset, { query: 'ho so dung han' }))).toBe('m1 m2')
    expect(idsOf(viewOf(dataset, { query: '  ' }))).toBe('m1 m2 m3')
    expect(idsOf(viewOf(dataset, { query: 'khong co' }))).toBe('')
  })

  it('is narrowed by area, stage and unit together; what is not there narrows nothing', () => {
    expect(idsOf(viewOf(dataset, { field: 'f2' }))).toBe('m1 m3')
    expect(idsOf(viewOf(dataset, { stage: 'stopped' }))).toBe('m1')
    expect(idsOf(viewOf(dataset, { unit: 'b' }))).toBe('m1 m3')
    expect(idsOf(viewOf(dataset, { unit: 'b', stage: 'piloting' }))).toBe('m1')
    expect(idsOf(viewOf(dataset, { unit: 'b', stage: 'in_use' }))).toBe('')
    expect(idsOf(viewOf(dataset, { field: 'f2', unit: 'b', query: 'so tay' }))).toBe('m3')
    expect(idsOf(viewOf(dataset, { field: 'none', stage: 'none', unit: 'none' }))).toBe('m1 m2 m3')
  })

  it('opens the model asked for, even one that the filter leaves out, else the first of a short list', () => {
    expect(viewOf(dataset).chosen?.model.model_id).toBe('m1')
    expect(viewOf(dataset, { model: 'm3' }).chosen?.model.model_id).toBe('m3')
    expect(viewOf(dataset, { model: 'm3', query: 'doan vien' }).chosen?.model.model_id).toBe('m3')
    expect(viewOf(dataset, { query: 'khong co' }).chosen).toBeNull()
    const thirteen = Array.from({ length: 13 }, (_, index) => `n${index},f1`).join('\n')
    const many = datasetFrom({
      ...BASE,
      models: `model_id,field_ids\n${thirteen}`,
      adoptions: 'model_id,unit_id\nn1,a',
    })
    expect(viewOf(many).chosen).toBeNull()
    expect(viewOf(many, { model: 'n2' }).chosen?.model.model_id).toBe('n2')
  })

  it('tells a unit that runs models, one that has none, and one of which nothing is said', () => {
    const { catalogue, columns, silent } = viewOf(dataset)
    expect(
      [...catalogue.totals].map(
        ([unit, { own, shared, state }]) => `${unit} ${own}+${shared} ${state}`,
      ),
    ).toEqual([
      'a 1+0 some',
      'b 0+2 some',
      'c 0+0 none',
      'd 0+0 silent',
      'e 0+0 silent',
      'f 0+0 idle',
    ])
    // f stopped a model: something is said of it, so it has a column of its own.
    expect(columns.map(({ unit }) => unit.unit_id)).toEqual(['a', 'b', 'c', 'f'])
    expect(silent.map(({ unit_id }) => unit_id)).toEqual(['d', 'e'])
    expect(viewOf(dataset, { unit: 'd' }).columns.map(({ unit }) => unit.unit_id)).toEqual([
      'd',
      'a',
      'b',
      'c',
      'e',
      'f',
    ])
  })
})

describe('what is said of a model', () => {
  const { rows, catalogue } = viewOf(dataset)
  const [first, second, third] = rows
  if (!first || !second || !third) throw new Error('There are three models')
  const text = (messages: readonly Parameters<typeof words.message>[0][]): string =>
    messages.map((message) => words.message(message)).join('; ')

  it('is how far it has spread and since when, or that this is not known', () => {
    expect(text(spreadMessages(first.spread))).toBe(
      '1 đơn vị nêu riêng, 1 đơn vị nêu chung; từ 01/01/2020; 1 đơn vị không ghi ngày bắt đầu',
    )
    expect(text(spreadMessages(second.spread))).toBe('chưa đơn vị nào đang áp dụng')
    expect(text(spreadMessages(third.spread))).toBe('1 đơn vị, nêu chung; không ghi ngày bắt đầu')
  })

  it('says once how far all have spread where that is the same, and else of each', () => {
    const alike = spreadsOf([third, third])
    expect([text(alike.shared), text(alike.of(third))]).toEqual(['1 đơn vị, nêu chung', ''])
    const apart = spreadsOf([second, third])
    expect([text(apart.shared), text(apart.of(third))]).toEqual(['', '1 đơn vị, nêu chung'])
    expect(text(spreadsOf([third]).shared)).toBe('')
    expect(text(rows.map(evidenceMessage))).toBe(
      'nguồn không nêu minh chứng; minh chứng: Biên bản; nguồn không nêu minh chứng',
    )
  })

  it('is every unit at its stage, those without any and those of which nothing is said', () => {
    expect(unitMessages(catalogue, first).map((message) => words.message(message))).toEqual([
      'Đang áp dụng: a (từ 01/01/2020)',
      'Đang thí điểm, nêu chung với đơn vị khác: b',
      'Đã dừng: f (từ 01/06/2019)',
      'Chưa có sáng kiến, mô hình hay (kết luận kiểm tra): c',
      'Nguồn không có thông tin: d và e',
    ])
    expect(unitMessages(catalogue, third).map((message) => words.message(message))).toContain(
      'Không nêu có mô hình này: a và f',
    )
  })
})

describe('adopters beside the others', () => {
  const { rows, catalogue } = viewOf(dataset)
  const [first, second, third] = rows
  if (!first || !second || !third) throw new Error('There are three models')
  const indicator = effectIndicator(first, null)
  if (!indicator) throw new Error('It is meant for an indicator')
  const effect = effectView(dataset, catalogue, first, indicator)
  if (!effect) throw new Error('There are figures')
  const sentences = (view: EffectView): string[] =>
    effectSentences(view).map((parts) => parts.map((part) => words.message(part)).join(': '))

  it('are those that run it; whoever stopped it stands apart', () => {
    expect(effect.lines.map(({ unit, role }) => `${unit.unit_id} ${role}`)).toEqual([
      'a adopter',
      'b adopter',
      'c other',
      'd other',
      'e other',
      'f apart',
    ])
    expect(effect.lines.map(({ adoptedAt }) => adoptedAt)).toEqual([
      1,
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('are compared by the mean of the units that have a figure', () => {
    expect(effect.adopterMeans).toEqual([75, 85, 92.5])
    expect(effect.otherMeans).toEqual([70, 71, 72])
    expect(effect.now).toMatchObject({
      adopters: { value: 92.5, n: 2 },
      others: { value: 72, n: 3 },
      lead: 20.5,
    })
    expect(effect).toMatchObject({ dated: 1, undated: 1, silent: 2 })
  })

  it('changed by so much more, where the day is known: a went from 80 to 90 on average, the others from 70 to 71.5', () => {
    expect(effect.beforeAfter).toMatchObject({
      change: 10,
      otherChange: 1.5,
      effect: 8.5,
      treated: 1,
      others: 3,
      isBetter: true,
    })
    expect(sentences(effect)).toEqual([
      'Năm 2021: 2 đơn vị áp dụng bình quân 92,5\u00a0%, 3 đơn vị khác 72,0\u00a0%: tốt hơn 20,5 điểm %',
      'Trước và sau: đơn vị áp dụng đổi +10,0 điểm %, đơn vị khác cùng kỳ đổi +1,5 điểm %: khác biệt kép +8,5 điểm %, tốt hơn (1 đơn vị áp dụng, 3 đơn vị khác)',
      'Chỉ 1 đơn vị áp dụng được so, quá ít để kết luận.',
      '1 đơn vị áp dụng không ghi ngày bắt đầu nên không vào phép so trước và sau.',
      'Trong các đơn vị khác có 2 đơn vị nguồn không có thông tin, có thể cũng đang áp dụng.',
    ])
  })

  it('are only compared by level where no day is known, and it says so', () => {
    const undated = datasetFrom({ ...BASE, adoptions: 'model_id,unit_id\nm1,a\nm1,b' })
    const view = viewOf(undated)
    const [row] = view.rows
    const seen = row && effectView(undated, view.catalogue, row, indicator)
    expect(seen?.beforeAfter).toBeNull()
    expect(seen && sentences(seen)[1]).toBe(
      'Nguồn không ghi ngày bắt đầu nên chỉ so kết quả hiện nay, không so trước và sau.',
    )
  })

  it('are not compared before and after with too few periods or others, and it says so', () => {
    const early = datasetFrom({ ...BASE, adoptions: 'model_id,unit_id,since\nm1,a,2018-01-01' })
    const view = viewOf(early)
    const [row] = view.rows
    const seen = row && effectView(early, view.catalogue, row, indicator)
    expect(seen && sentences(seen)[1]).toContain('chưa đủ kỳ trước, kỳ sau hoặc 3 đơn vị khác')
    expect(seen?.lines[0]?.adoptedAt).toBeNull()
  })

  it('are none for a model without adopters with figures, and no indicator for one that names none', () => {
    expect(effectView(dataset, catalogue, second, indicator)).toBeNull()
    expect(effectIndicator(third, 'x')).toBeNull()
    expect(effectIndicator(first, 'y')?.indicator_id).toBe('y')
    expect(effectIndicator(first, 'none')?.indicator_id).toBe('x')
  })

  it('count up over time from the days that are known', () => {
    expect(spreadOverTime(first, effect.periods)).toEqual([0, 1, 1])
  })
})

describe('the headline of the models', () => {
  const headline = (held: Dataset): string => {
    const { phrases, notes } = modelsHeadline(viewOf(held))
    return [
      phrases.map(({ message }) => words.message(message)).join('; '),
      ...notes.map((note) => words.message(note)),
    ].join(' | ')
  }

  it('counts models and units, names units without any, and says what the sources leave open', () => {
    expect(headline(dataset)).toBe(
      '2 mô hình đang áp dụng ở 2/6 đơn vị; c chưa có sáng kiến, mô hình hay | Chưa có thông tin về mô hình của 2 đơn vị. | Nguồn không nêu minh chứng cho 2/3 mô hình. | Nguồn không ghi ngày bắt đầu của 2/3 lượt áp dụng.',
    )
  })

  it('keeps what is reported jointly together', () => {
    const joint = datasetFrom({
      ...BASE,
      adoptions: 'model_id,unit_id,attribution\nm1,a,joint\nm1,b,joint\nm2,a,joint\nm2,b,joint',
    })
    expect(headline(joint)).toMatch(
      /^Nguồn nêu 2 mô hình ở a và b, không tách riêng từng đơn vị; c chưa có sáng kiến, mô hình hay/,
    )
  })

  it('does not take a table that could not be loaded for having none', () => {
    const { adoptions: _, ...rest } = BASE
    expect(headline(datasetFrom(rest))).toBe(
      'Chưa có dữ liệu bảng Áp dụng mô hình, xem trang Dữ liệu',
    )
  })
})

it('With the shipped package every model cites the report, is joint, and rests on illustrative figures.', async () => {
  const shipped = await shippedDataset()
  const view = viewOf(shipped)
  expect(view.rows).toHaveLength(shipped.models.rows.length)
  for (const { source, spread } of view.rows) {
    expect(source?.kind).toBe('inspection_report')
    expect(spread).toMatchObject({ own: 0, shared: 2, undated: 2 })
  }
  expect(modelsProvenance(shipped, view).statuses).toEqual(['illustrative'])
})
