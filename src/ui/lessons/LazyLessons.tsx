import { Suspense } from 'react'
import type { Unit } from '@/dataset/tables/units'
import type { Scene } from '@/analysis/scene'
import { lazily } from '@/ui/lazily'

const Lessons = lazily(() => import('./Lessons').then((module) => module.Lessons))

/** Who to learn from, fetched when a profile is open: the matrix is painted without it. */
export function LazyLessons(props: { readonly scene: Scene; readonly unit: Unit }) {
  return (
    <Suspense fallback={null}>
      <Lessons {...props} most={1} />
    </Suspense>
  )
}
