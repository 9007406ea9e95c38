import { expect, test } from 'vitest'
import { START } from '@/address/screen'
import { createWords } from '@/i18n/translator'
import { addressNotes } from '@/analysis/address/addressNotes'
import { datasetOn } from '@/analysis/asOf'
import { provenanceOf } from '@/analysis/provenance'
import { provenanceMessages } from '@/analysis/provenanceMessages'
import { overviewView } from '@/analysis/overview'
import { sceneOf } from '@/analysis/scene'
import { loadSlides } from '@/show/slides/programs'
import { slidesOf } from '@/show/slides/slidesOf'
import { SCREENS } from '@/screens/registry'
import { shippedDataset } from '#tests/support/shippedDataset'
import { screenAt } from '#tests/support/asked'

const programs = await loadSlides(SCREENS)

const words = createWords('vi')

test('On a day before the inspection none of what it found, asked and named is shown as existing, and the screen says so', async () => {
  const shipped = await shippedDataset()
  const before = datasetOn(shipped, '2019-01-01')
  expect([before.inspections.rows, before.shortcomings, before.directives]).toEqual([[], [], []])
  expect(before.inspections.byId.size).toBe(0)
  expect(before.models.rows).toHaveLength(5)
  expect(
    addressNotes(before, screenAt({ asOf: '2019-01-01' })).map((each) => words.message(each)),
  ).toEqual([
    'Tính đến 01/01/2019, không hiển thị 13 nội dung nêu sau ngày này (kiểm tra, hạn chế, kiến nghị, áp dụng mô hình).',
  ])
})

test('On its own day and later nothing is left out', async () => {
  const shipped = await shippedDataset()
  expect(datasetOn(shipped, '2021-10-27')).toBe(shipped)
  expect(datasetOn(shipped, null)).toBe(shipped)
  expect(addressNotes(shipped, screenAt({ asOf: '2021-10-27' }))).toEqual([])
})

test('Slides are of the day that the address asks for', async () => {
  const shipped = await shippedDataset()
  const [slide] = slidesOf(
    programs,
    shipped,
    screenAt({ page: 'shortcomings', asOf: '2019-01-01' }),
    { width: 1920, height: 1080, ratio: 6, safe: 0 },
    words,
  )
  expect(slide?.headline.phrases.map(({ message }) => words.message(message))).toEqual([
    'Bộ số liệu không nêu hạn chế nào',
  ])
})

test('Figures of a period that ends after the as-of day are not called “as of” that day', async () => {
  const shipped = await shippedDataset()
  const stamp = (period: string, of = shipped): string[] => {
    const scene = sceneOf(shipped, {
      ...START,
      scope: period === '2023' ? 'official' : 'all',
      period: period as never,
    })
    const { rows } = overviewView(shipped, scene, null, words.compare)
    const provenance = provenanceOf(
      of,
      scene.asOf,
      rows.flatMap(({ cells, score }) => [...cells, ...(score ? [score] : [])]),
    )
    return provenanceMessages(provenance).stamp.map((each) => words.message(each))
  }
  expect(stamp('2021-Q3')[0]).toBe('tính đến 27/10/2021')
  expect(stamp('2023')[0]).toBe('số liệu Năm 2023; hạn chế, kiến nghị tính đến 27/10/2021')
  const none = { ...shipped, shortcomings: [], directives: [], adoptions: [] }
  const bare = { ...none, inspections: { rows: [], byId: new Map() } }
  expect(stamp('2023', bare)[0]).toBe('tính đến 27/10/2021')
})
