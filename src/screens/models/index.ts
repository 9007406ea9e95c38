import type { ScreenModule } from '@/ui/screenModule'
import { params } from './params'

/** Models, who runs them, and what came of it. */
export const models: ScreenModule<'models'> = {
  params,
  page: () => import('./Page').then((module) => module.ModelsPage),
}
