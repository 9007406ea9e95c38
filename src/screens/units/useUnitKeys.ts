import { useEffect } from 'react'
import type { Unit } from '@/dataset/tables/units'
import { areShortcutsOn } from '@/ui/shortcutSetting.browser'
import { useScreen } from '@/ui/useScreen'

/** ← and → show the unit before and after, as long as nothing on the page has the focus. */
export function useUnitKeys(previous: Unit | null, next: Unit | null): void {
  const { go } = useScreen()
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.defaultPrevented ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.shiftKey ||
        !areShortcutsOn()
      )
        return
      if (document.activeElement !== null && document.activeElement !== document.body) return
      const to = event.key === 'ArrowLeft' ? previous : event.key === 'ArrowRight' ? next : null
      if (to === null) return
      event.preventDefault()
      go({ unit: to.unit_id })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [go, previous, next])
}
