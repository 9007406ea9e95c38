import type { ScreenModule } from '@/ui/screenModule'
import { params } from './params'

/** One unit. */
export const units: ScreenModule<'units'> = {
  params,
  page: () => import('./Page').then((module) => module.UnitPage),
}
