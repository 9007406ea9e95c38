import { useMemo, type RefCallback } from 'react'
import type { Unit } from '@/dataset/tables/units'
import { columnsPage, type ColumnsPage } from '@/analysis/columnsPage'
import { paramOf } from '@/address/screen'
import { useScreen } from '@/ui/useScreen'
import { useRoom, type RoomPlan } from './useRoom'

/**
 * The columns of a map that have room in the frame, and the page of them that the address asks for.
 */
export function useShownColumns<Column extends { readonly unit: Unit; readonly isPinned: boolean }>(
  columns: readonly Column[],
  plan: RoomPlan,
): ColumnsPage<Column> & { readonly frame: RefCallback<HTMLElement> } {
  const { state } = useScreen()
  const [frame, room] = useRoom(plan)
  const from = paramOf(state, 'from')
  const page = useMemo(() => columnsPage(columns, from, room), [columns, from, room])
  return { ...page, frame }
}
