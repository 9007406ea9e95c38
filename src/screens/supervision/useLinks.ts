import { useMemo } from 'react'
import type { Page, ScreenState } from '@/address/screen'
import { useScreen } from '@/ui/useScreen'

/** Everything that narrows a page: a link to another page starts without it. Period, focus, language and the like stay. */
const WIDE: Partial<ScreenState> = {
  unit: null,
  cell: null,
  indicator: null,
  show: null,
  group: null,
  field: null,
  model: null,
  inspection: null,
  state: null,
  query: null,
}

export type Links = {
  readonly page: (page: Page, change?: Partial<ScreenState>) => string
  readonly shortcoming: (id: string) => string
  readonly directive: (id: string) => string
  readonly inspection: (id: string) => string
}

/** Addresses of other pages about one thing, whatever this page is narrowed to. */
export function useLinks(): Links {
  const { href } = useScreen()
  return useMemo(() => {
    const page: Links['page'] = (to, change = {}) => href({ ...WIDE, page: to, ...change })
    return {
      page,
      shortcoming: (id) => page('shortcomings', { show: id }),
      directive: (id) => page('directives', { show: id }),
      inspection: (id) => page('inspections', { inspection: id }),
    }
  }, [href])
}
