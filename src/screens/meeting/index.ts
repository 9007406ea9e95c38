import type { ScreenModule } from '@/ui/screenModule'
import { params } from './params'

/**
 * The agendas of meetings. Its page is part of the show, which stands on all screens: the shell
 * gives it.
 */
export const meeting: ScreenModule<'meeting'> = {
  params,
  layout: 'long',
  isTimeless: true,
  page: null,
  slides: () => import('@/ui/slides/sourceSlides').then((module) => module.sourceSlides),
}
