import type { Told } from '@/analysis/told'
import { createStore } from './store'

/** What the source line of the screen shown counts, for the badge over it; `null` without one. */
export const toldStore = createStore<Told | null>(null)
