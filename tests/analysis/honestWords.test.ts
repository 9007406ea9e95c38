import fc from 'fast-check'
import { expect, test } from 'vitest'
import { START } from '@/address/screen'
import type { PeriodId } from '@/dataset/period'
import type { Message } from '@/i18n/message'
import { createWords } from '@/i18n/translator'
import { shownDifference } from '@/analysis/findings/phrase'
import { distributionView } from '@/screens/indicators/indicatorDistribution'
import { periodSpans } from '@/analysis/indicatorPeriods'
import { distributionReading } from '@/screens/indicators/indicatorReading'
import { indicatorView } from '@/screens/indicators/model'
import { learningHeadline } from '@/screens/learning/learningHeadline'
import { learningView } from '@/analysis/learning/learning'
import { idsOfCatalogue, templateOf } from '@/i18n/catalogue'
import { overviewHeadline } from '@/analysis/headline'
import { overviewView } from '@/analysis/overview'
import { indicatorItems } from '@/screens/indicators/indicatorList'
import { indicatorListHeadline } from '@/screens/indicators/indicatorListHeadline'
import { modelCatalogue, modelsView } from '@/screens/models/model'
import { modelsHeadline } from '@/screens/models/modelsHeadline'
import { sceneOf } from '@/analysis/scene'
import { weakestFirst } from '@/analysis/weakest'
import { headStatus } from '@/analysis/status'
import { unitPageView } from '@/screens/units/model'
import { datasetFrom } from '#tests/support/drawDataset'
import { shippedDataset } from '#tests/support/shippedDataset'

const words = createWords('vi')

test('A difference is that of the figures as they are shown', () => {
  const indicator = { decimals: 1 } as Parameters<typeof shownDifference>[0]
  expect(shownDifference(indicator, 98.84, 97.16)).toBe(1.6)
  expect(shownDifference(indicator, 98.84, 97.15)).toBe(1.6)
})

function reading(n: number): string {
  const ids = 'abcdefghij'.split('').slice(0, n)
  const dataset = datasetFrom(
    {
      units: `unit_id\n${ids.join('\n')}`,
      indicators: 'indicator_id,measure\nx,score',
      observations: `unit_id,indicator_id,value\n${ids.map((id, index) => `${id},x,${index}`).join('\n')}`,
    },
    { level: 'district' },
  )
  const [indicator] = dataset.indicators.rows
  if (!indicator) throw new Error('It has one')
  const view = distributionView(
    indicatorView(dataset, sceneOf(dataset, START), indicator, words.compare).ranking,
    50,
  )
  return view
    ? distributionReading(view)
        .map((each) => words.message(each))
        .join(' ')
    : ''
}

test('Of fewer than five figures neither median nor middle half is told', () => {
  expect(reading(2)).toBe(
    'Mỗi chấm một đơn vị. Chỉ 2 đơn vị có số liệu nên không tính trung vị và nửa giữa.',
  )
  expect(reading(4)).not.toContain('nửa giữa số đơn vị')
  expect(reading(5)).toContain('Trung vị')
})

test('Periods are listed kind by kind', () => {
  const held = ['2019-Q1', '2019-Q2', '2021-Q3', '2021-9M', '2020', '2021'].map((period) => ({
    period: period as PeriodId,
    units: 1,
    parent: false,
  }))
  expect(periodSpans(held).map((each) => words.message(each))).toEqual([
    '3 kỳ, từ Quý I/2019 đến Quý III/2021',
    '9 tháng đầu năm 2021',
    '2 kỳ, từ Năm 2020 đến Năm 2021',
  ])
})

test('The header names every status that is not official', () => {
  const dataset = datasetFrom(
    {
      units: 'unit_id\na\nb',
      indicators: 'indicator_id,headline_order\nx,1',
      observations: 'unit_id,indicator_id,value,status\na,x,1,illustrative\nb,x,2,provisional',
    },
    { level: 'district' },
  )
  expect([...headStatus(dataset, sceneOf(dataset, START)).unofficial].sort()).toEqual([
    'illustrative',
    'provisional',
  ])
})

test('A unit that no inspection covered is not said to have no shortcoming, though it runs a model', () => {
  const dataset = datasetFrom(
    {
      units: 'unit_id\na\nb',
      fields: 'field_id\nfield',
      indicators: 'indicator_id\nx',
      models: 'model_id\nm',
      adoptions: 'model_id,unit_id\nm,a',
      shortcomings: 'shortcoming_id,unit_ids\ns,b',
      inspections: 'inspection_id,unit_ids\nk,b',
    },
    { level: 'district' },
  )
  const scene = sceneOf(dataset, START)
  const said = learningHeadline(learningView(dataset, scene, 'a')).phrases.map(({ message }) =>
    words.message(message),
  )
  expect(said).toEqual(['a chưa được kiểm tra: nguồn không có thông tin về hạn chế'])
})

test('The address of the province leads to where its figures are, and steps to no other unit', async () => {
  const shipped = await shippedDataset()
  const scene = sceneOf(shipped, START)
  const view = unitPageView(shipped, scene, { unit: 'dong-thap', versus: null })
  expect(view?.headline.phrases.map(({ message }) => words.message(message))).toEqual([
    'Số liệu của Tỉnh Đồng Tháp ở dòng cuối của bảng Toàn cảnh và trên trang của từng chỉ số',
  ])
  expect([view?.previous, view?.next]).toEqual([null, null])
  expect(view?.units.map(({ unit_id: id }) => id)).not.toContain('dong-thap')
})

test('What an inspection found wanting keeps its word, and is neither counted as 0 nor red', async () => {
  const shipped = await shippedDataset()
  const scene = sceneOf(shipped, START)
  const headlines = [
    overviewHeadline(shipped, overviewView(shipped, scene, null, words.compare)),
    modelsHeadline(
      modelsView(
        shipped,
        modelCatalogue(shipped, scene),
        { query: null, field: null, stage: null, unit: null },
        null,
      ),
    ),
  ]
  for (const { phrases } of headlines) {
    const said = phrases.find(({ message }) => message.id === 'headline.noModel')
    expect(said && words.message(said.message)).toBe('Lấp Vò chưa có sáng kiến, mô hình hay')
    expect(said?.tone).toBe('plain')
  }
})

test('No text says of units that they miss a target where it counts those near it too, or which is weakest but not of which', () => {
  const texts = idsOfCatalogue().map((id) => [id, templateOf(id, 'vi')] as const)
  expect(texts.length).toBeGreaterThan(1000)
  expect(texts.filter(([, text]) => text.includes('yếu nhất') && !text.includes('{all}'))).toEqual(
    [],
  )
  expect(texts.filter(([, text]) => /0 mô hình|chưa có mô hình, sáng kiến/.test(text))).toEqual([])
})

/** Three indicators for four units: on the second, fewer meet; on the third one alone is judged. */
const unevenly = datasetFrom(
  {
    units: 'unit_id\na\nb\nc\nd',
    indicators:
      'indicator_id,measure,polarity,target,near,headline_order\nx,percent,higher,90,85,1\ny,percent,higher,90,85,2\nz,percent,higher,90,85,3',
    observations:
      'unit_id,indicator_id,value\na,x,95\nb,x,95\nc,x,50\nd,x,40\na,y,95\nb,y,87\nc,y,86\nd,y,86\na,z,50',
  },
  { level: 'district' },
)

test('Every sentence means the same indicator by the weakest, and says of how many', () => {
  const scene = sceneOf(unevenly, START)
  const view = overviewView(unevenly, scene, null, words.compare)
  const said = (notes: readonly Message[]): string =>
    notes.map((each) => words.message(each)).join(' ')
  expect(said(overviewHeadline(unevenly, view).notes)).toContain(
    'Yếu nhất trong 3 chỉ số của bảng: y (1/4 đơn vị đạt chỉ tiêu)',
  )
  expect(said(indicatorListHeadline(indicatorItems(unevenly, scene)).notes)).toContain(
    'Trong 2 chỉ số đánh giá được, yếu nhất (ít đơn vị đạt nhất) là y (1/4) và x (2/4)',
  )
})

test('Of equal shares the one that more miss outright is weakest, equals stay as given', () => {
  const stands = fc.record({ met: fc.nat(4), near: fc.nat(4), missed: fc.nat(4), rest: fc.nat(9) })
  fc.assert(
    fc.property(fc.array(stands, { maxLength: 8 }), (drawn) => {
      const all = drawn.map(({ met, near, missed, rest }, at) => {
        const judged = met + near + missed
        return { at, met, missed, judged, of: judged + rest }
      })
      const sorted = weakestFirst(all)
      expect(sorted.every(({ met, judged, of }) => met < judged && judged * 2 >= of)).toBe(true)
      for (const [at, a] of sorted.entries()) {
        const b = sorted[at + 1]
        if (!b) continue
        const unmet = (a.judged - a.met) * b.judged - (b.judged - b.met) * a.judged
        const missed = a.missed * b.judged - b.missed * a.judged
        expect(unmet > 0 || (unmet === 0 && (missed > 0 || (missed === 0 && a.at < b.at)))).toBe(
          true,
        )
      }
    }),
  )
})

test('Units that are near a target are not counted among those that miss it', () => {
  const dataset = datasetFrom(
    {
      units: 'unit_id\na\nb\nc\nd',
      indicators:
        'indicator_id,measure,polarity,target,near,headline_order\nx,percent,higher,90,85,1',
      observations: 'unit_id,indicator_id,value\na,x,95\nb,x,87\nc,x,86\nd,x,50',
    },
    { level: 'district' },
  )
  const scene = sceneOf(dataset, START)
  const [indicator] = dataset.indicators.rows
  if (!indicator) throw new Error('It has one')
  const said = [
    overviewHeadline(dataset, overviewView(dataset, scene, null, words.compare)),
    indicatorView(dataset, scene, indicator, words.compare).headline,
  ].map(({ phrases, notes }) =>
    [...phrases.map(({ message }) => message), ...notes]
      .map((each) => words.message(each))
      .join('; '),
  )
  expect(said[0]).toContain('Yếu nhất trong 1 chỉ số của bảng: x (1/4 đơn vị đạt chỉ tiêu)')
  expect(said[1]).toContain('1/4 đơn vị chưa đạt chỉ tiêu ≥\u00a090\u00a0%, 2 gần đạt')
})
