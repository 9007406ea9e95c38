import { useCallback } from 'react'
import type { Unit } from '@/dataset/tables/units'
import { areShortcutsOn } from '@/ui/shortcutSetting.browser'
import { isFocusFree, isSingleKey, useKeys } from '@/ui/useKeys'
import { useScreen } from '@/ui/useScreen'

/** ← and → show the unit before and after, as long as nothing on the page has the focus. */
export function useUnitKeys(previous: Unit | null, next: Unit | null): void {
  const { go } = useScreen()
  const onKey = useCallback(
    (event: KeyboardEvent): void => {
      if (!isSingleKey(event) || event.shiftKey || !areShortcutsOn() || !isFocusFree()) return
      const to = event.key === 'ArrowLeft' ? previous : event.key === 'ArrowRight' ? next : null
      if (to === null) return
      event.preventDefault()
      go({ unit: to.unit_id })
    },
    [go, previous, next],
  )
  useKeys(onKey)
}
