import type { ScreenModule } from '@/ui/screenModule'
import { params } from './params'

/** Units in focus against all others. */
export const compare: ScreenModule<'compare'> = {
  params,
  page: () => import('./Page').then((module) => module.ComparePage),
}
