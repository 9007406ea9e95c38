import { useState } from 'react'
import type { Scene } from '@/analysis/scene'

/**
 * The scene as it was while nothing that figures depend on has changed, so that searching and
 * switching charts work nothing out again.
 */
export function useSteadyScene(scene: Scene): Scene {
  const [kept, setKept] = useState(scene)
  if (kept === scene || isSame(kept, scene)) return kept
  setKept(scene)
  return scene
}

function isSame(a: Scene, b: Scene): boolean {
  const isAlike = (x: readonly unknown[], y: readonly unknown[]): boolean =>
    x.length === y.length && x.every((each, at) => each === y[at])
  return (
    a.scope === b.scope &&
    a.period === b.period &&
    a.unknownPeriod === b.unknownPeriod &&
    a.level === b.level &&
    a.parent === b.parent &&
    a.composite === b.composite &&
    a.peers?.kind === b.peers?.kind &&
    a.asOf === b.asOf &&
    isAlike(a.units, b.units) &&
    isAlike(a.focus, b.focus) &&
    isAlike(a.periods, b.periods)
  )
}
