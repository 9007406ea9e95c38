import { useEffect, useState, type ComponentType } from 'react'
import { load } from './load.browser'

/**
 * A component that a page can do without until it stands: its program is fetched then, and until it
 * is there, or where it does not come, nothing is in its place.
 */
export function later<P extends object>(ask: () => Promise<ComponentType<P>>): ComponentType<P> {
  return function Later(props: P) {
    const [Component, setComponent] = useState<ComponentType<P> | null>(null)
    useEffect(() => {
      load(ask).then(
        (component) => setComponent(() => component),
        () => undefined,
      )
    }, [])
    return Component && <Component {...props} />
  }
}
