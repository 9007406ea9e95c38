import { changed } from '@/address/change'
import { formatScreen } from '@/address/format'
import { usualOf } from '@/address/param'
import { parseScreen } from '@/address/parse'
import type { Page, Pages, ScreenChange, ScreenState } from '@/address/screen'
import { SCREENS } from './registry'

/** Reads the address of a screen: see `parseScreen`. */
export function parseAddress(path: string, query: string): ScreenState {
  return parseScreen(SCREENS, path, query) as ScreenState
}

/** The address of a screen: see `formatScreen`. */
export function formatAddress(state: ScreenState): string {
  return formatScreen(SCREENS, state)
}

/** The address of a screen where nothing else is said. */
export function addressOf(change: ScreenChange): string {
  return formatAddress(changedScreen(parseAddress('', ''), change))
}

/** What is usual on a page. */
export function usualParams<P extends Page>(page: P): Pages[P] {
  return usualOf(SCREENS[page].params) as Pages[P]
}

/**
 * A screen with some things changed; naming a page leads there, with nothing of that page changed
 * but what is named.
 */
export function changedScreen(state: ScreenState, change: ScreenChange): ScreenState {
  return changed(SCREENS, state, change) as ScreenState
}
