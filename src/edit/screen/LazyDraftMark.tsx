import { Suspense } from 'react'
import { useDraftSession } from '@/edit/useDraftSession'
import { lazily } from '@/ui/lazily'

const DraftMark = lazily(() => import('./DraftMark').then((module) => module.DraftMark))

/** The mark of the draft, fetched with it: nothing where there is none. */
export function LazyDraftMark({ isInCorner = false }: { readonly isInCorner?: boolean }) {
  const { port } = useDraftSession()
  if (!port) return null
  return (
    <Suspense fallback={null}>
      <DraftMark port={port} isInCorner={isInCorner} />
    </Suspense>
  )
}
