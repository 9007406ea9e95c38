import type { ScreenModule } from '@/ui/screenModule'
import { params } from './params'

/** What the package holds and what is wrong with it; importing and editing. */
export const data: ScreenModule<'data'> = {
  params,
  layout: 'long',
  isTimeless: true,
  page: () => import('./Page').then((module) => module.DataPage),
  slides: () => import('@/ui/slides/sourceSlides').then((module) => module.sourceSlides),
}
