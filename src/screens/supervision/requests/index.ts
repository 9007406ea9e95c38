import type { ScreenModule } from '@/ui/screenModule'
import { params } from './params'

/** What inspections asked for. */
export const directives: ScreenModule<'directives'> = {
  params,
  isOfUnit: true,
  page: () => import('./Page').then((module) => module.DirectivesPage),
  slides: () => import('./slides').then((module) => module.slides),
  document: () => import('./document'),
  since: ({ params: { unit, inspection, indicator } }) => ({
    groups: ['directives'],
    of: { unit, inspection, indicator },
  }),
}
