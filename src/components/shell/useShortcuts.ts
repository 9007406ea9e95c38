import { useEffect } from 'react'
import { useScreen } from '@/components/screen'
import { areShortcutsOn } from './shortcutSetting'

/** Single keys: T shows tables, Escape puts the open unit away, but for the page that is about it. Not while typing, and not with a modifier. */
export function useShortcuts(): void {
  const { state, go } = useScreen()
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (areShortcutsOn() && (event.key === 't' || event.key === 'T')) go({ tables: !state.tables })
      if (event.key === 'Escape' && state.cell === null && state.unit !== null && state.page !== 'units') go({ unit: null })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [state, go])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|select|textarea)$/i.test(target.tagName))
}
