import { useEffect, useState, type ComponentType } from 'react'
import { load } from './load.browser'

/** The cues of panes that scroll, whose program is fetched once there is something to scroll. */
export function LazyScrollCues() {
  const [Cues, setCues] = useState<ComponentType | null>(null)
  useEffect(() => {
    load(() => import('./ScrollCues')).then(
      ({ ScrollCues }) => setCues(() => ScrollCues),
      () => undefined,
    )
  }, [])
  return Cues && <Cues />
}
