import { chosenUnit, sceneOfUnit } from './chosen'
import type { ScreenModule } from '@/ui/screenModule'
import { params } from './params'

/** One unit. */
export const units: ScreenModule<'units'> = {
  params,
  layout: 'dense',
  isCharted: true,
  isOfUnit: true,
  page: () => import('./Page').then((module) => module.UnitPage),
  slides: () => import('./slides').then((module) => module.slides),
  document: () => import('./document'),
  since: ({ dataset, scene, params: asked }) => {
    const unit = chosenUnit(dataset, scene, asked.unit)
    if (unit === null) return {}
    const isShown = sceneOfUnit(dataset, scene, unit).units.includes(unit)
    return { units: isShown ? [unit] : [], of: { unit: unit.unit_id } }
  },
}
