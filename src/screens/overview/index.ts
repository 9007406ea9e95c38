import type { ScreenModule } from '@/ui/screenModule'
import { params } from './params'

/**
 * All units by all indicators, and where they are. Its program comes with the product, so that it
 * is painted first.
 */
export const overview: ScreenModule<'overview'> = {
  params,
  isOfUnit: true,
  page: null,
  slides: () => import('./slides').then((module) => module.slides),
  since: ({ scene }) => ({
    indicators: scene.composite ? [scene.composite, ...scene.indicators] : scene.indicators,
  }),
}
