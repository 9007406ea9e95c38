import type { PeriodId } from '@/dataset/period'
import { createStore } from '@/ui/store'

/** The period that an import led the screen to in this window; `null` where none did. */
export const arrived = createStore<PeriodId | null>(null)
