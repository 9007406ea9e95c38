import type { Page } from '@/address/screen'
import type { ScreenModule } from '@/ui/screenModule'
import { overview } from '@/screens/overview/index'
import { compare } from '@/screens/compare/index'
import { indicators } from '@/screens/indicators/index'
import { units } from '@/screens/units/index'
import { models } from '@/screens/models/index'
import { learning } from '@/screens/learning/index'
import { shortcomings } from '@/screens/supervision/shortcomings/index'
import { directives } from '@/screens/supervision/requests/index'
import { inspections } from '@/screens/supervision/inspections/index'
import { data } from '@/screens/data/index'
import { meeting } from '@/screens/meeting/index'

/**
 * Every page of the product, in the order of the tabs; the first is where one begins. A page is
 * added here and in its folder.
 */
export const SCREENS = {
  overview,
  compare,
  indicators,
  units,
  models,
  learning,
  shortcomings,
  directives,
  inspections,
  data,
  meeting,
} satisfies { readonly [P in Page]: ScreenModule<P> }

export const PAGES = Object.keys(SCREENS) as Page[]

/** A page, as one of any. */
export function screenOf<P extends Page>(page: P): ScreenModule<P> {
  return SCREENS[page] as ScreenModule<P>
}
