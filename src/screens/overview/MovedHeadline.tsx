import { useMemo, type ReactNode } from 'react'
import { movedHeadline } from '@/analysis/moved/moved'
import type { OverviewView } from '@/analysis/overview'
import { Headline } from '@/ui/Headline'

/** The table in a sentence, where it is asked what got better and what worse. */
export function MovedHeadline(props: { readonly view: OverviewView; readonly beside: ReactNode }) {
  const { view, beside } = props
  const headline = useMemo(() => movedHeadline(view), [view])
  return <Headline headline={headline} beside={beside} />
}
