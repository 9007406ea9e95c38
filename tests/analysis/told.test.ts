import { expect, test } from 'vitest'
import { parseAddress } from '@/screens/address'
import { overviewHeadline } from '@/analysis/headline'
import { overviewView } from '@/analysis/overview'
import { provenanceOf } from '@/analysis/provenance'
import { provenanceMessages } from '@/analysis/provenanceMessages'
import { datasetShown } from '@/analysis/asOf'
import { cellView } from '@/analysis/cell'
import { hedged } from '@/analysis/findings/phrase'
import { sceneOf } from '@/analysis/scene'
import { phraseMessages } from '@/analysis/sentence'
import { headStatus } from '@/analysis/status'
import { toldMessages } from '@/analysis/told'
import { createWords } from '@/i18n/translator'
import { datasetFrom } from '#tests/support/drawDataset'
import { shippedDataset } from '#tests/support/shippedDataset'

const words = createWords('vi')
const shipped = await shippedDataset()
const at = (search = '') => sceneOf(shipped, parseAddress('/overview', search))

test('A sentence says of each part what it rests on, and of a fact nothing', () => {
  const scene = at()
  const { phrases } = overviewHeadline(shipped, overviewView(shipped, scene, null, words.compare))
  expect(phraseMessages(phrases).map((each) => words.message(each))).toEqual([
    '9/12 đơn vị đạt từ 80 điểm (số minh họa)',
    'Lấp Vò chưa có sáng kiến, mô hình hay',
    '5 hạn chế được nêu khi kiểm tra 3 đơn vị',
  ])
  const twice = phraseMessages([
    { message: { id: 'nav.data' }, tone: 'plain', rests: ['illustrative'] },
    { message: { id: 'nav.data' }, tone: 'plain', rests: ['illustrative'] },
  ])
  expect(twice.map((each) => words.message(each))).toEqual(['Dữ liệu', 'Dữ liệu (số minh họa)'])
  // What stands in brackets already takes it in.
  const message = hedged({ id: 'nav.data' }, ['incomplete'])
  const [said] = phraseMessages([{ message, tone: 'plain', rests: ['illustrative'] }])
  expect(said && words.message(said)).toBe('Dữ liệu (còn thiếu số liệu, số minh họa)')
})

test('The badge counts facts and figures apart, of what the overview shows', () => {
  const scene = at()
  const { told } = headStatus(shipped, scene)
  expect(toldMessages(told).map((each) => words.message(each))).toEqual([
    '10 sự thật',
    '107 số minh họa',
  ])
  const figures = overviewView(shipped, scene, null, words.compare).rows.flatMap((row) =>
    [row.score, ...row.cells].filter((cell) => cell?.value != null),
  )
  expect(told.illustrative).toBe(figures.length)
})

test('The source line says the period and how much is fact', () => {
  const dataset = datasetFrom(
    {
      units: 'unit_id\na\nb',
      indicators: 'indicator_id,headline_order\nx,1',
      observations:
        'unit_id,indicator_id,period,value,status\na,x,2021-Q3,1,illustrative\nb,x,2021-Q3,2,official',
    },
    { level: 'district' },
  )
  const scene = sceneOf(dataset, parseAddress('/overview', ''))
  const cells = scene.units.flatMap((unit) =>
    scene.indicators.map((indicator) => cellView(dataset, scene, unit, indicator)),
  )
  const said = provenanceMessages(provenanceOf(dataset, null, cells, 3)).kinds
  expect(said.map((each) => words.message(each))).toEqual([
    'Quý III/2021',
    '4 sự thật và 1 số minh họa',
  ])
})

test('With official figures only, it opens where most of them are, and nothing is tied by an illustration', () => {
  const state = parseAddress('/overview', '?scope=official')
  expect(at('?scope=official').period).toBe('2021')
  expect(at('?scope=official&period=2023').period).toBe('2023')
  const shown = datasetShown(shipped, state)
  expect(shown.shortcomings.map((each) => each.indicator_id)).toEqual(
    shown.shortcomings.map(() => null),
  )
  expect(shown.models.rows.flatMap((each) => each.indicator_ids)).toEqual([])
  expect(shown.directives.flatMap((each) => each.indicator_ids)).toEqual([])
  expect(shown.shortcomings.map(({ text }) => text)).toEqual(
    shipped.shortcomings.map(({ text }) => text),
  )
  expect(datasetShown(shipped, state)).toBe(shown)
  expect(datasetShown(shipped, parseAddress('/overview', ''))).toBe(shipped)
})
