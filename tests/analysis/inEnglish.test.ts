import { expect, test } from 'vitest'
import type { IndicatorId, ModelId, UnitId } from '@/dataset/ids'
import { inEnglish } from '@/analysis/inEnglish'
import { datasetFrom } from '#tests/support/drawDataset'
import { shippedDataset } from '#tests/support/shippedDataset'

const dataset = datasetFrom({
  units: 'unit_id,name,short_name,name_en,short_name_en\na,Huyện A,H. A,District A,\nb,Huyện B,B,,',
  indicators:
    'indicator_id,name,short_name,name_en,short_name_en,definition,definition_en\nx,Hồ sơ đúng hạn,Đúng hạn,Files on time,On time,Số đúng hạn,Those on time\ny,Hài lòng,Hài lòng,,,Phiếu,',
  models: 'model_id,name,problem,description,problem_en\nm,Mô hình,Vấn đề,Mô tả,Problem',
})

test('English names and texts of the package stand in for the Vietnamese, which stay where there are none', () => {
  const english = inEnglish(dataset)
  expect(english.units.rows.map(({ name, short_name }) => [name, short_name])).toEqual([
    ['District A', 'H. A'],
    ['Huyện B', 'B'],
  ])
  expect(english.indicators.byId.get('x' as IndicatorId)).toMatchObject({
    name: 'Files on time',
    short_name: 'On time',
    definition: 'Those on time',
  })
  expect(english.indicators.byId.get('y' as IndicatorId)).toMatchObject({
    name: 'Hài lòng',
    definition: 'Phiếu',
  })
  expect(english.models.byId.get('m' as ModelId)).toMatchObject({
    name: 'Mô hình',
    problem: 'Problem',
    description: 'Mô tả',
  })
  expect(english.units.byId.get('a' as UnitId)).toBe(english.units.rows[0])
  expect(inEnglish(dataset)).toBe(english)
  expect(dataset.units.rows[0]?.name).toBe('Huyện A')
})

test('The shipped indicators and areas have English names, and its places and models keep theirs', async () => {
  const written = await shippedDataset()
  const english = inEnglish(written)
  for (const table of ['indicators', 'fields'] as const) {
    for (const { name, short_name, name_en, short_name_en } of english[table].rows) {
      expect(name).toBe(name_en)
      expect(short_name).toBe(short_name_en)
    }
    const short = english[table].rows.map((row) => row.short_name)
    expect(new Set(short).size).toBe(short.length)
  }
  expect(english.units.rows).toEqual(written.units.rows)
  expect(english.models.rows).toEqual(written.models.rows)
})
