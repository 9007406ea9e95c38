import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseAddress } from '@/screens/address'
import { SCREENS } from '@/screens/registry'
import { ROOT } from '@/build/publishData'
import { createWords } from '@/i18n/translator'
import { officeSlide, type ShownSlide } from '@/show/pptx/officeDeck'
import { loadSlides } from '@/show/slides/programs'
import { slidesOf } from '@/show/slides/slidesOf'
import { officeDeck } from '@/ui/office/deck'
import { writePptx } from '@/ui/office/pptx'
import { WORD_FILES } from './allWords'
import { shippedDataset } from './shippedDataset'

// The words of every room have to be there, whichever project the test is of.
if (WORD_FILES.length === 0) throw new Error('there are no words')
const WORDS = createWords('vi')
const DATA = path.join(ROOT, 'data', 'meetings')

type Item = { readonly address: string; readonly title?: string | null; readonly notes?: string }

/** The items of the agenda that ships. */
export function shippedItems(): readonly Item[] {
  const file = path.join(DATA, '2021-10-27.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly items: readonly Item[] }).items
}

/** The slides of some views of the shipped package, as a show of the room has them. */
export async function shownSlides(
  items: readonly Item[],
  size: { readonly width: number; readonly height: number } = { width: 1920, height: 1080 },
) {
  const [dataset, programs] = [await shippedDataset(), await loadSlides(SCREENS)]
  const canvas = { ...size, ratio: 4, safe: 0 }
  const shown = items.flatMap(({ address, title = null, notes = '' }, at): ShownSlide[] => {
    const [view = '', query = ''] = address.split('?')
    return slidesOf(programs, dataset, parseAddress(view, query), canvas, WORDS).map((slide) => ({
      slide,
      title,
      notes,
      number: at + 1,
      of: items.length,
    }))
  })
  return { dataset, canvas, shown, words: WORDS }
}

/** The bytes of a deck of such slides. */
export function deckBytes({
  shown,
  canvas,
  words,
}: Pick<Awaited<ReturnType<typeof shownSlides>>, 'shown' | 'canvas' | 'words'>): Uint8Array {
  const slides = shown.map((each) => officeSlide(each, canvas, words))
  const writing = writePptx(officeDeck('Họp & <kiểm tra>', slides, canvas, words))
  for (;;) {
    const { done, value } = writing.next()
    if (done === true) return value
  }
}
