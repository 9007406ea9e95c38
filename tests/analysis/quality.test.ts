import { expect, it, test } from 'vitest'
import { START } from '@/address/screen'
import { cellView } from '@/analysis/cell'
import { sceneOf } from '@/analysis/scene'
import { unofficialOf } from '@/analysis/status'
import { createWords } from '@/i18n/translator'
import { figureLines } from '@/ui/cell/figureLines'
import { statusClass } from '@/ui/cell/FigureStatus'
import { datasetFrom } from '#tests/support/drawDataset'

const words = createWords('vi')
const OBSERVATIONS = `unit_id,indicator_id,value,status,quality
  a,i,90,official,temporary
  b,i,80,official,
  c,i,70,illustrative,estimated`
const dataset = datasetFrom({ units: 'unit_id\na\nb\nc', observations: OBSERVATIONS })
const scene = sceneOf(dataset, START)
const cells = scene.units.map((unit) => {
  const [indicator] = dataset.indicators.rows
  if (!indicator) throw new Error('One is drawn')
  return cellView(dataset, scene, unit, indicator)
})
const [doubted, fact, illustrative] = cells.map(({ observation }) => observation)

it('an official figure that its source doubts looks like a provisional one, and stays among facts', () => {
  expect(statusClass(doubted)).toMatch(/isProvisional/)
  expect(statusClass(fact)).toBeUndefined()
  expect(statusClass(illustrative)).toMatch(/isIllustrative/)
  expect(unofficialOf([doubted, fact, illustrative])).toEqual(['illustrative', 'provisional'])
  expect(sceneOf(dataset, { ...START, scope: 'official' }).period).toBe('2021')
})

it('says on its card what the source says against it', () => {
  const said = cells.map((cell) =>
    figureLines(words, dataset, cell)
      .filter(({ label }) => label.id === 'card.quality')
      .map(({ text }) => text),
  )
  expect(said).toEqual([['nguồn ghi mẫu số là tạm tính'], [], ['nguồn ghi là số ước tính']])
})

test('a word that is none of them is refused with its cell, and the figure kept', () => {
  const held = datasetFrom(
    { units: 'unit_id\na', observations: 'unit_id,indicator_id,value,quality\na,i,90,dubious' },
    {},
    ['cell/enum'],
  )
  expect(held.issues.map(({ code, column, found }) => [code, column, found])).toEqual([
    ['cell/enum', 'quality', 'dubious'],
  ])
  expect(held.observations.at(0)).toMatchObject({ value: 90, quality: null })
})
