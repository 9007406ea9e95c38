import { paramOf, type ScreenState } from '@/address/screen'

type Place = Pick<ScreenState, 'slide' | 'part'>

const places = new Map<string, Place>()

/** Remembers where a show was left, as long as this window is open. */
export function keepPlace(state: ScreenState): void {
  places.set(subjectOf(state, paramOf(state, 'meeting')), { slide: state.slide, part: state.part })
}

/**
 * Where the show of a page, or of its agenda `meeting`, was left; its beginning where it never was.
 */
export function placeLeft(state: ScreenState, meeting: string | null): Place {
  return places.get(subjectOf(state, meeting)) ?? { slide: null, part: null }
}

const subjectOf = ({ page }: ScreenState, meeting: string | null): string =>
  `${page ?? ''} ${meeting ?? ''}`
