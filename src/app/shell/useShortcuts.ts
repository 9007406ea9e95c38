import { useCallback } from 'react'
import { paramOf } from '@/address/screen'
import { useScreen } from '@/ui/useScreen'
import { placeLeft } from '@/show/lastPlace.browser'
import { showStart } from '@/show/start'
import { isBroken } from '@/ui/load.browser'
import { isSingleKey, useKeys } from '@/ui/useKeys'
import { areShortcutsOn } from '@/ui/shortcutSetting.browser'

/**
 * `meetings`: the agendas of the package. Single keys: T shows tables, Escape puts the open unit
 * away, but for the page that is about it. Not while typing, and not with a modifier.
 */
export function useShortcuts(meetings: readonly string[]): void {
  const { state, go } = useScreen()
  const onKey = useCallback(
    (event: KeyboardEvent): void => {
      // A show has keys of its own.
      if (state.present !== null) return
      if (event.key === 'F5' && !event.ctrlKey && !event.metaKey && !event.altKey) {
        if (isBroken()) return
        // On the desk a presenter’s remote starts the show, where it was left; a page that reloads
        // instead would end it before it began.
        event.preventDefault()
        const start = showStart(state, meetings)
        go({ ...start, ...placeLeft(state, 'meeting' in start ? (start.meeting ?? null) : null) })
        return
      }
      if (!isSingleKey(event)) return
      if (areShortcutsOn() && (event.key === 't' || event.key === 'T'))
        go({ tables: !state.tables })
      if (
        event.key === 'Escape' &&
        paramOf(state, 'cell') === null &&
        paramOf(state, 'unit') !== null &&
        state.page !== 'units'
      )
        go({ unit: null })
    },
    [state, go, meetings],
  )
  useKeys(onKey)
}
