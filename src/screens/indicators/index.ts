import type { ScreenModule } from '@/ui/screenModule'
import { params } from './params'

/** All indicators, and one of them. */
export const indicators: ScreenModule<'indicators'> = {
  params,
  page: () => import('./Page').then((module) => module.IndicatorPage),
}
