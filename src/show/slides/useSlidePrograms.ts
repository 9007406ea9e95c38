import { use } from 'react'
import { SCREENS } from '@/screens/registry'
import { loadSlides, type SlidePrograms } from './programs'

let loading: Promise<SlidePrograms> | null = null

/**
 * The programs of all slides, which come with the first thing that shows one. Suspends until they
 * are there.
 */
export function useSlidePrograms(): SlidePrograms {
  // A failure is forgotten, so that the next try asks again.
  loading ??= loadSlides(SCREENS).catch((error: unknown) => {
    loading = null
    throw error
  })
  return use(loading)
}
