import type { IndicatorId } from '@/dataset/ids'
import type { ScreenModule } from '@/ui/screenModule'
import { params } from './params'

/** All indicators, and one of them. */
export const indicators: ScreenModule<'indicators'> = {
  params,
  layout: 'close',
  isCharted: true,
  page: () => import('./Page').then((module) => module.IndicatorPage),
  slides: () => import('./slides').then((module) => module.slides),
  since: ({ dataset, params: asked }) => {
    const indicator = dataset.indicators.byId.get(asked.indicator as IndicatorId)
    return indicator
      ? { indicators: [indicator], of: { indicator: indicator.indicator_id } }
      : { groups: ['verdicts'] }
  },
}
