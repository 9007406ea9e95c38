import type { ScreenModule } from '@/ui/screenModule'
import { params } from './params'

/** What a unit could learn from which others. */
export const learning: ScreenModule<'learning'> = {
  params,
  isOfUnit: true,
  page: () => import('./Page').then((module) => module.LearningPage),
  slides: () => import('./slides').then((module) => module.slides),
  since: () => ({ groups: ['shortcomings', 'models'] }),
}
