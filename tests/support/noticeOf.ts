import { stampOf } from '@/analysis/provenance'
import { conclusionDocument } from '@/show/meeting/conclusionDocument'
import type { Agenda } from '@/show/meeting/agenda'
import { kindsText } from '@/show/slides/source'
import { sentenceOf } from '@/ui/slides/heading'
import { shippedItems, shownSlides } from './deckOf'

/** What was written at the items of the agenda that ships, one of them in two lines. */
export const SAID = [
  'Giao Sở Nội vụ đôn đốc & báo cáo trước <31/12>.',
  'Lấp Vò giải trình.\nHạn: 30/11.',
]
export const PRESENT = ['Đ/c Giám đốc Sở Nội vụ', 'Đại diện 12 đơn vị']

/** The notice of the agenda that ships: something was written at its third and fifth items. */
export async function shippedNotice({
  shownAt = null,
  said = SAID,
}: { readonly shownAt?: number | null; readonly said?: readonly string[] } = {}) {
  const items = shippedItems()
  const { dataset, shown, words } = await shownSlides(items)
  const agenda: Agenda = {
    id: 'own-1',
    title: 'Giao ban cải cách hành chính',
    date: '2021-10-27',
    attendance: PRESENT.join('\n'),
    stamp: null,
    items: items.map(({ address }, at) => ({
      address,
      title: null,
      notes: '',
      minutes: (at === 2 ? said[0] : at === 4 ? said[1] : undefined) ?? '',
      seconds: null,
    })),
  }
  const sentences = items.map((_, at) => {
    const first = shown.find(({ number }) => number === at + 1)
    if (!first) throw new Error(`item ${at} has no slide`)
    return {
      sentence: sentenceOf(first.slide.headline, words),
      kinds: kindsText(first.slide.provenance, words),
    }
  })
  const document = conclusionDocument({
    agenda,
    shown: {
      span: shownAt === null ? null : [shownAt, shownAt],
      items: items.map((_, at) =>
        shownAt !== null && at === 0
          ? [{ stamp: '2021-10-20 aaaaaaaa', kinds: '', sentences: ['Câu đã chiếu.'] }]
          : [],
      ),
    },
    sentences,
    office: dataset.about.dashboard.office,
    stamp: stampOf(dataset),
    words,
  })
  return { agenda, sentences, document, dataset }
}
