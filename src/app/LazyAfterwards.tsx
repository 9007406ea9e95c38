import { useEffect, useState, type ComponentType } from 'react'
import { load } from '@/ui/load.browser'
import type { PaperProps } from './paper/Paper'

/** What a page can do without until it stands, fetched then: its form on paper, files dropped on it. */
export function LazyAfterwards(props: PaperProps) {
  const [Afterwards, setAfterwards] = useState<ComponentType<PaperProps> | null>(null)
  useEffect(() => {
    load(() => import('./Afterwards')).then(
      (module) => setAfterwards(() => module.Afterwards),
      () => undefined,
    )
  }, [])
  return Afterwards && <Afterwards {...props} />
}
