import { useMemo } from 'react'
import { kindsText } from '@/show/slides/source'
import { slidesOf } from '@/show/slides/slidesOf'
import { useSlidePrograms } from '@/show/slides/useSlidePrograms'
import { sentenceOf } from '@/ui/slides/heading'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import { stateOf, type AgendaItem } from './agenda'

/** A usual screen in a usual room: only the sentences are taken from these slides. */
const STAGE = { width: 1920, height: 1080, ratio: 4, safe: 0 } as const

/** The sentence at the head of an item, and what kind of figures it rests on. */
export type ItemSentence = { readonly sentence: string; readonly kinds: string }

/** The sentence at the head of each item as the data shown now have it. */
export function useItemSentences(
  items: readonly Pick<AgendaItem, 'address'>[],
): readonly ItemSentence[] {
  const words = useWords()
  const dataset = useDataset()
  const { state } = useScreen()
  const programs = useSlidePrograms()
  // As long as the items lead to the same places, what is typed at them makes nothing anew.
  const addresses = JSON.stringify(items.map(({ address }) => address))
  return useMemo(
    () =>
      (JSON.parse(addresses) as string[]).map((address) => {
        const [slide] = slidesOf(programs, dataset, stateOf({ address }, state), STAGE, words)
        return slide
          ? {
              sentence: sentenceOf(slide.headline, words),
              kinds: kindsText(slide.provenance, words),
            }
          : { sentence: address, kinds: '' }
      }),
    [programs, dataset, addresses, state, words],
  )
}
