import { createElement, lazy, useState, type ComponentType } from 'react'
import { load } from './load.browser'
import { PaneBoundary } from './PaneBoundary'

/** A component whose program comes when it is first shown, or before where it is asked for. */
export type Lazy<P extends object> = ComponentType<P> & {
  /** Fetches the program: what is shown after that is there at once, without suspending. */
  readonly fetched: () => Promise<unknown>
}

/**
 * A component whose program is fetched when it is first shown; its place says so where that does
 * not come, and asks again. Suspends until it is there.
 */
export function lazily<P extends object>(ask: () => Promise<ComponentType<P>>): Lazy<P> {
  let there: ComponentType<P> | null = null
  const fetched = async (): Promise<ComponentType<P>> => (there = await load(ask))
  const make = () => lazy(async () => ({ default: await fetched() })) as unknown as ComponentType<P>
  let program = make()
  // A failure is kept until its pane has said so: React asks once more to learn of it.
  const forget = (): void => {
    program = make()
  }
  const Program = (props: P) => {
    // Of one kind as long as it stands, so that it keeps what it holds.
    const [kind] = useState(() => ({ of: there ?? program }))
    return createElement(kind.of, props)
  }
  const component = (props: P) => (
    <PaneBoundary resetKey="" forget={forget}>
      <Program {...props} />
    </PaneBoundary>
  )
  return Object.assign(component, { fetched })
}
