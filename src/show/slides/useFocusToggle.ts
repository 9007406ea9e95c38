import { useCallback } from 'react'
import type { UnitId } from '@/dataset/ids'
import { FOCUS_LIMIT, sceneOf } from '@/analysis/scene'
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
      if (focus.includes(unit))
        go({ focus: focus.filter((each) => each !== unit) }, { replace: true })
      else if (focus.length < FOCUS_LIMIT) go({ focus: [...focus, unit] }, { replace: true })
    },
    [dataset, state, go],
  )
}
