import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figureIn, figureRow } from '@/analysis/figureAddress'
import { figureFile, figuresAt, typedOf } from '@/import/figureForm'
import { datasetFrom } from '#tests/support/drawDataset'
import { only, take, SMALL_ROWS } from './base'

const DATASET = datasetFrom({
  units: 'unit_id\na',
  indicators: 'indicator_id\nontime',
  sources: 'source_id\nlaw\nother',
  observations: `unit_id,indicator_id,period,basis,value,numerator,denominator,note,source_id
    a,ontime,2021,final,90,90,100,,law
    a,ontime,2021,self,95,,,,other`,
})
const AT = { unit: 'a', indicator: 'ontime', period: '2021' }
const [HELD = null] = figuresAt(DATASET, AT)
const typed = (change: Partial<ReturnType<typeof typedOf>> = {}) => ({
  ...typedOf(AT, HELD),
  ...change,
})

test('A form begins with the preferred row of the cell, and gives it back as it was.', async () => {
  expect(typed()).toMatchObject({ value: '90', numerator: '90', basis: 'final', source: 'law' })
  const { file, faults } = figureFile(typed(), HELD)
  expect([faults, file?.name]).toEqual([[], 'sua-a-ontime-2021.csv'])
  const { taken } = await take({ [file?.name ?? '']: file?.text ?? '' }, { base: SMALL_ROWS })
  expect(taken.observations).toEqual([
    expect.objectContaining({ unit_id: 'a', period: '2021', basis: 'final', value: 90 }),
  ])
})

test('A correction takes the place of the row, and has to say why.', async () => {
  const change = { value: '91,5', numerator: '183', denominator: '200' }
  expect(figureFile(typed(change), HELD).faults).toEqual([
    { field: 'note', kind: 'reason', found: '' },
  ])
  const { file } = figureFile(typed({ ...change, note: 'Báo cáo bổ sung; "số mới"' }), HELD)
  const intake = await take({ 'a.csv': file?.text ?? '' }, { base: SMALL_ROWS })
  expect(only(intake).rows).toMatchObject({ read: 1, taken: 1 })
  expect(intake.taken.observations).toEqual([
    expect.objectContaining({
      basis: 'final',
      source_id: 'law',
      value: 91.5,
      numerator: 183,
      denominator: 200,
      note: 'Báo cáo bổ sung; "số mới"',
    }),
  ])
})

test('A note alone changes nothing else; a figure taken away has to say why there is none.', () => {
  expect(figureFile(typed({ note: 'đã kiểm tra' }), HELD).faults).toEqual([])
  const gone = typed({ value: ' ', note: 'rút lại' })
  expect(figureFile(gone, HELD).faults).toEqual([{ field: 'missing', kind: 'required', found: '' }])
  expect(figureFile({ ...gone, missing: 'đang rà soát' }, HELD).faults).toEqual([])
})

test('A new title is a new source; a period may be written as offices write it.', async () => {
  const change = { period: 'năm 2020', source: 'Công văn 12/SNV', value: '70' }
  const { file } = figureFile(typed(change), null)
  const { taken } = await take({ 'a.csv': file?.text ?? '' }, { base: SMALL_ROWS })
  expect(taken.observations[0]).toMatchObject({ period: '2020', source_id: 'cong-van-12-snv' })
  expect(taken.sources).toEqual([expect.objectContaining({ title: 'Công văn 12/SNV' })])
})

test('What is no number, no period or left empty is told at its field.', () => {
  const { file, faults } = figureFile(
    typed({ unit: '', period: 'quý', value: '1.250,5', source: ' ' }),
    null,
  )
  expect(file).toBeNull()
  expect(faults).toEqual([
    { field: 'unit', kind: 'required', found: '' },
    { field: 'source', kind: 'required', found: '' },
    { field: 'period', kind: 'period', found: 'quý' },
    { field: 'value', kind: 'number', found: '1.250,5' },
  ])
})

test('The address of a figure is read back.', () => {
  const id = fc.stringMatching(/^[a-z0-9-]{0,12}$/)
  fc.assert(
    fc.property(fc.record({ unit: id, indicator: id, period: id }), (at) => {
      expect(figureIn(figureRow(at))).toEqual(at)
    }),
  )
  for (const row of [null, '', 'shortcomings;a']) expect(figureIn(row)).toBeNull()
})
