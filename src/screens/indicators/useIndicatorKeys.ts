import { useCallback } from 'react'
import type { IndicatorSteps } from './indicatorOrder'
import { areShortcutsOn } from '@/ui/shortcutSetting.browser'
import { isFocusFree, isSingleKey, useKeys } from '@/ui/useKeys'
import { useScreen } from '@/ui/useScreen'

/**
 * Keys of the page of an indicator: `[` and `]` lead to the one before and after, and so do the
 * arrows while nothing has the focus; Escape leads back to the list. Not while typing, and not with
 * a modifier; where single keys are switched off, Escape alone.
 */
export function useIndicatorKeys(steps: IndicatorSteps): void {
  const { go } = useScreen()
  const onKey = useCallback(
    (event: KeyboardEvent): void => {
      if (!isSingleKey(event)) return
      const isFree = isFocusFree()
      const isBack = event.key === '[' || (isFree && event.key === 'ArrowLeft')
      const isForth = event.key === ']' || (isFree && event.key === 'ArrowRight')
      const to = !areShortcutsOn() ? null : isBack ? steps.previous : isForth ? steps.next : null
      if (to) {
        event.preventDefault()
        go({ indicator: to.indicator_id })
      } else if (event.key === 'Escape') {
        go({ indicator: null, query: null, peers: null, within: null })
      }
    },
    [steps, go],
  )
  useKeys(onKey)
}
