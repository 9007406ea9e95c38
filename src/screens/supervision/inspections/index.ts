import type { ScreenModule } from '@/ui/screenModule'
import { params } from './params'

/** One inspection, or two side by side. */
export const inspections: ScreenModule<'inspections'> = {
  params,
  under: 'shortcomings',
  page: () => import('./Page').then((module) => module.InspectionsPage),
  slides: () => import('./slides').then((module) => module.slides),
  document: () => import('./document'),
  since: ({ params: { inspection } }) => ({
    groups: ['shortcomings', 'directives'],
    of: { inspection },
  }),
}
