import { useCallback } from 'react'
import type { UnitId } from '@/dataset/ids'
import { focusWith, sceneOf, wantedFocus } from '@/analysis/scene'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'

/**
 * Takes a unit into the focus, or out of it, in place: going back leads out of the show and not
 * through every press.
 */
export function useFocusToggle(): (unit: UnitId) => void {
  const dataset = useDataset()
  const { state, go } = useScreen()
  return useCallback(
    (unit) => {
      const { focus } = sceneOf(dataset, state)
      const isIn = !focus.includes(unit)
      go({ focus: focusWith(wantedFocus(dataset, state), unit, isIn) }, { replace: true })
    },
    [dataset, state, go],
  )
}
