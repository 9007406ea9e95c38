import { use } from 'react'
import { SCREENS } from '@/screens/registry'
import { load } from '@/ui/load.browser'
import { loadSlides, type SlidePrograms } from './programs'

/** How long a failure is kept, in ms. */
const FORGOTTEN = 1000

let loading: Promise<SlidePrograms> | null = null

/** The programs of all slides, which come with the first thing that asks for them. */
export function slidePrograms(): Promise<SlidePrograms> {
  // A failure is forgotten, so that the next try asks again, but not before React has asked once
  // more to learn of it.
  loading ??= load(() => loadSlides(SCREENS)).catch((error: unknown) => {
    setTimeout(() => {
      loading = null
    }, FORGOTTEN)
    throw error
  })
  return loading
}

/** The programs of all slides. Suspends until they are there. */
export function useSlidePrograms(): SlidePrograms {
  return use(slidePrograms())
}
