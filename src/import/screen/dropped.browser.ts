import { createStore } from '@/ui/store'

/** Files that were dropped on another page, until the import takes them; `null` where none wait. */
export const dropped = createStore<readonly File[] | null>(null)
