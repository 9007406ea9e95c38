import { usePaper } from '@/ui/usePaper'
import { useScreen } from '@/ui/useScreen'

/**
 * Whether charts stand as tables: as the address has it on a screen, and never on paper, which has
 * tables of its own.
 */
export function useTables(): boolean {
  const { state } = useScreen()
  return !usePaper() && state.tables
}
