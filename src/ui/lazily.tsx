import { createElement, lazy, type ComponentType } from 'react'
import { load } from './load.browser'
import { PaneBoundary } from './PaneBoundary'

/**
 * A component whose program is fetched when it is first shown; its place says so where that does
 * not come, and asks again. Suspends until it is there.
 */
export function lazily<P extends object>(ask: () => Promise<ComponentType<P>>): ComponentType<P> {
  const make = () => lazy(async () => ({ default: await load(ask) }))
  let program = make()
  // A failure is kept until its pane has said so: React asks once more to learn of it.
  const forget = (): void => {
    program = make()
  }
  const Program = (props: P) => createElement(program as unknown as ComponentType<P>, props)
  return (props) => (
    <PaneBoundary resetKey="" forget={forget}>
      <Program {...props} />
    </PaneBoundary>
  )
}
