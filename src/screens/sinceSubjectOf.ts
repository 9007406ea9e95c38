import type { Common, Page, ScreenState } from '@/address/screen'
import type { Scene } from '@/analysis/scene'
import type { SinceSubject } from '@/analysis/sinceSubject'
import type { Dataset } from '@/dataset/dataset'
import { usualParams } from './address'
import { PAGES, SCREENS } from './registry'

/** The page that stands in where the address leads nowhere. */
export const FIRST = PAGES[0] ?? 'overview'

/** What a screen is about: see `ScreenModule`. */
export function sinceSubjectOf(dataset: Dataset, scene: Scene, state: ScreenState): SinceSubject {
  const page: Page = state.page ?? FIRST
  const params = state.page === null ? usualParams(page) : state.params
  const { since } = SCREENS[page] as unknown as AnySince
  return since?.({ dataset, scene, state, params }) ?? {}
}
type AnySince = {
  readonly since?: (asked: {
    dataset: Dataset
    scene: Scene
    state: Common
    params: object
  }) => SinceSubject
}
