import type { ScreenModule } from '@/ui/screenModule'
import { params } from './params'

/** What inspections found wanting. */
export const shortcomings: ScreenModule<'shortcomings'> = {
  params,
  isOfUnit: true,
  page: () => import('./Page').then((module) => module.ShortcomingsPage),
  slides: () => import('./slides').then((module) => module.slides),
  since: ({ params: { unit, field, inspection } }) => ({
    groups: ['shortcomings'],
    of: { unit, field, inspection },
  }),
}
