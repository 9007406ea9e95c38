import { Suspense } from 'react'
import { lazily } from '@/ui/lazily'
import { useScreen } from '@/ui/useScreen'

const Chooser = lazily(() => import('./SinceChooser').then((module) => module.SinceChooser))
const Strip = lazily(() => import('./SinceStrip').then((module) => module.SinceStrip))

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
