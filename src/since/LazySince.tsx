import { lazy, Suspense } from 'react'
import { useScreen } from '@/ui/useScreen'

const Chooser = lazy(() =>
  import('./SinceChooser').then((module) => ({ default: module.SinceChooser })),
)
const Strip = lazy(() => import('./SinceStrip').then((module) => ({ default: module.SinceStrip })))

/** The choice of what “since the last meeting” counts from, fetched where it is opened. */
export function LazySinceChooser() {
  return (
    <Suspense fallback={null}>
      <Chooser />
    </Suspense>
  )
}

/** What changed since then, fetched where it is asked for: nothing elsewhere. */
export function LazySinceStrip() {
  const { state } = useScreen()
  return (
    state.since !== null && (
      <Suspense fallback={null}>
        <Strip />
      </Suspense>
    )
  )
}
