import { beforeAll, describe, expect, it } from 'vitest'
import { parseAddress } from '@/screens/address'
import type { Dataset } from '@/dataset/dataset'
import { createWords } from '@/i18n/translator'
import { sentenceOf } from '@/ui/slides/heading'
import { loadSlides } from '@/show/slides/programs'
import { slidesOf } from '@/show/slides/slidesOf'
import { SCREENS } from '@/screens/registry'
import type { Canvas } from '@/ui/slides/canvas'
import { wrapText } from '@/ui/slides/wrap'
import { slideBoxes } from '@/ui/slides/boxes'
import { shippedDataset } from '#tests/support/shippedDataset'
import { SIZES } from './sizes'

const programs = await loadSlides(SCREENS)

const words = createWords('vi')
let dataset: Dataset
beforeAll(async () => {
  dataset = await shippedDataset()
})

const STAGE: Canvas = { width: 1920, height: 1080, ratio: 4, safe: 0 }
const slides = (address: string, stage = STAGE, earlier: Dataset | null = null) => {
  const [path = '', query = ''] = address.split('?')
  return slidesOf(programs, dataset, parseAddress(path, query), stage, words, earlier)
}
const PAGES = [
  '/overview',
  '/compare',
  '/indicators?indicator=ho-so',
  '/units?unit=lap-vo',
  '/models',
  '/shortcomings',
  '/inspections',
]
const withSince = (address: string, since: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}since=${since}`

describe('slides of what changed', () => {
  it.each(PAGES)('follow those of %s as further parts under their own sentence', (address) => {
    const own = slides(address)
    const all = slides(withSince(address, '2021-Q2'))
    expect(all.length).toBeGreaterThan(own.length)
    expect(all.map(({ part, parts }) => [part, parts])).toEqual(
      all.map((_, index) => [index + 1, all.length]),
    )
    expect(all.slice(0, own.length).map(({ headline }) => headline)).toEqual(
      own.map(({ headline }) => headline),
    )
    for (const { headline, keepsHeadline, panes } of all.slice(own.length)) {
      expect(keepsHeadline).toBe(true)
      expect(sentenceOf(headline, words)).toMatch(/[Tt]ừ Quý II\/2021: .+\.$/)
      expect(panes.every(({ drawing }) => drawing.kind === 'table')).toBe(true)
    }
    expect(structuredClone(all)).toEqual(all)
  })

  it('are one picture: every change of weight in a line or counted, and their headline in its box, on every stage', () => {
    for (const [width, height] of SIZES) {
      const stage: Canvas = { width, height, ratio: 4, safe: 0 }
      const boxes = slideBoxes(stage)
      const found = slides('/overview?since=2021-Q2', stage).filter(
        ({ keepsHeadline }) => keepsHeadline,
      )
      const rows = found.flatMap(({ panes }) =>
        panes.flatMap(({ drawing }) => (drawing.kind === 'table' ? drawing.rows : [])),
      )
      const keys = rows.flatMap(({ key, isContinued }) => (isContinued ? [] : [key]))
      expect(new Set(keys).size).toBe(keys.length)
      expect(found).toHaveLength(1)
      // What has no line of its own is counted: under its heading, or with the others.
      const texts = rows.map(({ main }) => main).join('; ')
      const counted = [...texts.matchAll(/(?:Khá hơn|Kém đi) \((\d+)\)/g)]
      expect(counted.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(16)
      const lines = keys.filter((key) => key.startsWith('verdict')).length
      expect(lines, `${width} ${height}`).toBeGreaterThanOrEqual(width > height ? 5 : 1)
      for (const { headline } of found) {
        const wrapped = wrapText(
          sentenceOf(headline, words),
          boxes.headline.width,
          boxes.scale.headline,
        ).length
        expect(wrapped <= boxes.headlineLines || !sentenceOf(headline, words).includes('; ')).toBe(
          true,
        )
      }
    }
  })

  it('say why where nothing can be compared, and that nothing changed where nothing did', () => {
    expect(
      sentenceOf(
        slides('/overview?since=2020').at(-1)?.headline ?? { phrases: [], notes: [] },
        words,
      ),
    ).toContain('Không so được')
    expect(
      sentenceOf(
        slides('/overview?since=file').at(-1)?.headline ?? { phrases: [], notes: [] },
        words,
      ),
    ).toContain('chưa được mở')
    const same = slides('/overview?since=file', STAGE, dataset).at(-1)
    expect(same && sentenceOf(same.headline, words)).toContain('không có gì thay đổi')
    expect(same?.panes.length).toBeGreaterThan(0)
  })
})
