import { useEffect, useState, type ComponentType } from 'react'
import { load } from '@/ui/load.browser'
import type { PaperProps } from './Paper'

/** The form of a page on paper, fetched once the page itself is there. */
export function LazyPaper(props: PaperProps) {
  const [Paper, setPaper] = useState<ComponentType<PaperProps> | null>(null)
  useEffect(() => {
    load(() => import('./Paper')).then(
      (module) => setPaper(() => module.Paper),
      () => undefined,
    )
  }, [])
  return Paper && <Paper {...props} />
}
