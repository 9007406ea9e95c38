import type { ScreenModule } from '@/ui/screenModule'
import { params } from './params'

/** Models, who runs them, and what came of it. */
export const models: ScreenModule<'models'> = {
  params,
  layout: 'dense',
  page: () => import('./Page').then((module) => module.ModelsPage),
  slides: () => import('./slides').then((module) => module.slides),
  since: ({ params: { unit, field, model } }) => ({
    groups: ['models'],
    of: { unit, field, model },
  }),
}
