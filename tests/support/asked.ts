import {
  START,
  type Common,
  type Page,
  type Pages,
  type ScreenChange,
  type ScreenState,
} from '@/address/screen'
import { changedScreen, parseAddress, usualParams } from '@/screens/address'

/**
 * What the address of a page may ask of its model, side by side: what all screens share and what it
 * has of its own.
 */
export type Asked<P extends Page> = Common & Pages[P]

/** What the address of a page asks where nothing but `change` is said. */
export function askedOf<P extends Page>(page: P, change: Partial<Asked<P>> = {}): Asked<P> {
  return { ...START, ...usualParams(page), ...change }
}

/** The screen on which nothing but `change` is said. */
export function screenAt(change: ScreenChange = {}): ScreenState {
  return changedScreen(parseAddress('', ''), change)
}
