import type { ScreenModule } from '@/ui/screenModule'
import { params } from './params'

/** Units in focus against all others. */
export const compare: ScreenModule<'compare'> = {
  params,
  isCharted: true,
  page: () => import('./Page').then((module) => module.ComparePage),
  slides: () => import('./slides').then((module) => module.slides),
  document: () => import('./document'),
  since: ({ scene }) => {
    const units = scene.units.filter(({ unit_id }) => scene.focus.includes(unit_id))
    return units.length === 0 ? {} : { units, of: { units: units.map(({ unit_id }) => unit_id) } }
  },
}
