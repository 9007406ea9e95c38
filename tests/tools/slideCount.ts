import { WORD_FILES } from '#tests/support/allWords'
import { createWords } from '@/i18n/translator'
import { shippedDataset } from '#tests/support/shippedDataset'
import { countSlides, shippedAddresses } from '#tests/support/slideCount'

const SIZES = [
  [1920, 1080],
  [2560, 1080],
  [3840, 1080],
  [1080, 1920],
] as const
const ROOMS = [4, 6]

/**
 * Counts the pictures of the agenda that ships, by item, on every size and for every room: of all,
 * plain lists, the share of empty area, panes with nothing in them: `node src/build/runTs.mjs
 * tests/tools/slideCount.ts`.
 */
export async function main(): Promise<number> {
  if (WORD_FILES.length === 0) throw new Error('The words of the screens were not found')
  const dataset = await shippedDataset()
  const words = createWords('vi')
  const addresses = shippedAddresses()
  for (const [width, height] of SIZES) {
    for (const ratio of ROOMS) {
      const items = countSlides(dataset, addresses, { width, height, ratio, safe: 0 }, words)
      const sum = (of: (item: (typeof items)[number]) => number): number =>
        items.reduce((total, item) => total + of(item), 0)
      const pictures = sum((item) => item.pictures)
      const empty = sum((item) => item.empty * item.pictures) / pictures
      process.stdout.write(
        [
          `${width}×${height} room ${ratio}: ${pictures} pictures`,
          `${sum((item) => item.lists)} lists`,
          `${Math.round(100 * empty)} % empty`,
          `${sum((item) => item.white)} white panes`,
          items.map((item) => `${item.pictures}${item.lists > 0 ? 'L' : ''}`).join(' '),
        ].join(', ') + '\n',
      )
    }
  }
  return 0
}
