import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '@/dataset/dataset'
import { createWords } from '@/i18n/translator'
import { expectTable } from '#tests/support/docsTable'
import { countSlides, shippedAddresses, type ItemCount } from '#tests/support/slideCount'
import { shippedDataset } from '#tests/support/shippedDataset'

const words = createWords('vi')
const addresses = shippedAddresses()
let dataset: Dataset
beforeAll(async () => {
  dataset = await shippedDataset()
})

const count = (width: number, height: number, ratio: number): ItemCount[] =>
  countSlides(dataset, addresses, { width, height, ratio, safe: 0 }, words)
const total = (items: readonly ItemCount[], of: (item: ItemCount) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0)

/** The most pictures that the agenda that ships may take; as many as it took on 30 November 2026. */
const MOST = [
  [1920, 1080, 4, 15, 15],
  [1920, 1080, 6, 25, 26],
  [2560, 1080, 4, 16, 17],
  [2560, 1080, 6, 25, 25],
  [3840, 1080, 4, 15, 16],
  [3840, 1080, 6, 23, 23],
  [1080, 1920, 4, 41, 44],
  [1080, 1920, 6, 77, 138],
] as const

describe('the pictures of the agenda that ships', () => {
  it.each(MOST)('at %d × %d in a room of %d are %d at most', (width, height, ratio, most) => {
    const items = count(width, height, ratio)
    const pictures = total(items, (item) => item.pictures)
    expect(pictures).toBeLessThanOrEqual(most)
    // One in four at most is a list of texts, none leaves a pane white, nor much of its body.
    expect(total(items, (item) => item.lists)).toBeLessThanOrEqual(pictures / 4)
    expect(total(items, (item) => item.white)).toBe(0)
    for (const { address, empty } of items) expect([address, empty < 0.3]).toEqual([address, true])
  })

  it('are as a document has them: pictures, plain lists, area without anything, white panes', () => {
    const rows = MOST.map(([width, height, ratio, , before]) => {
      const items = count(width, height, ratio)
      const pictures = total(items, (item) => item.pictures)
      const empty = total(items, (item) => item.empty * item.pictures) / pictures
      return [
        `${width}×${height}`,
        ratio,
        before,
        pictures,
        total(items, (item) => item.lists),
        `${Math.round(100 * empty)} %`,
        total(items, (item) => item.white),
      ]
    })
    expectTable('docs/measurements.md', 'pictures', {
      columns: [
        'screen',
        'room #',
        'pictures before #',
        'pictures #',
        'plain lists #',
        'empty area #',
        'white panes #',
      ],
      rows,
    })
  })

  it('are at most twice as many and one in a room of 6, and three times as many on an upright screen', () => {
    const pictures = (width: number, height: number, ratio: number): number =>
      total(count(width, height, ratio), (item) => item.pictures)
    // And one: what fits one picture in either room cannot be halved.
    for (const [width, height] of MOST)
      expect(pictures(width, height, 6)).toBeLessThanOrEqual(2 * pictures(width, height, 4) + 1)
    expect(pictures(1080, 1920, 4)).toBeLessThanOrEqual(3 * pictures(1920, 1080, 4))
  })

  it('are one each for the overview, the strips, the models, the shortcomings and the requests of a usual room', () => {
    const one = /^\/(overview|compare|models|shortcomings|directives|indicators)/
    const more = count(1920, 1080, 4).filter(
      ({ address, pictures }) => one.test(address) && pictures > 1,
    )
    expect(more).toEqual([])
  })
})
